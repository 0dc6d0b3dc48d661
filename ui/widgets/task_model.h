// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QAbstractListModel>

#include <optional>

namespace amends {

/// One line of a list of things to do: a heading, or a thing with its one button. Plain value; its texts are told
/// already, foreign text in them made harmless.
struct TaskRow {
    enum class Kind { Heading, Task };
    Kind kind = Kind::Task;
    QString key = {}; ///< what it is found again by when the list changes; one row has it
    Icon icon = Icon::Folder;
    bool urgent = false; ///< the icon, and a heading's text, in the colour of what is overdue
    QString title = {};
    QString line = {}; ///< the second one; of a heading: how many
    std::optional<double> stars = {};
    ChipText chip = {};
    QString chipTip = {}; ///< the whole date
    QString button = {};

    bool operator==(const TaskRow&) const = default;
    bool isHeading() const { return kind == Kind::Heading; }
};

/// Things to do under their headings. Headings are not to be selected. A change is told row by row, so that views keep
/// their place.
class TaskModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(const QList<TaskRow>& rows);
    const QList<TaskRow>& rows() const { return m_rows; }
    /// Null where there is none.
    const TaskRow* rowAt(int row) const;
    /// -1 where there is none.
    int rowOf(const QString& key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QList<TaskRow> m_rows;
};

} // namespace amends
