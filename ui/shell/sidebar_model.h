// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/place.h"
#include "ui/widgets/icons.h"

#include <QAbstractListModel>

namespace amends {

/// The entries of the sidebar, top to bottom: pages, and under Cases the views. Window's thread.
class SidebarModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { CountRole = Qt::UserRole + 1, UrgentRole, IsViewRole, StartsGroupRole };

    struct Entry {
        QString name = {};
        std::optional<Icon> icon = {}; ///< none for a view
        Place place = {};
        qint64 count = 0;         ///< 0 is not drawn
        bool urgent = false;      ///< its count in the colour of what is overdue
        bool startsGroup = false; ///< a gap above it

        bool operator==(const Entry&) const = default;
        bool isView() const { return !icon; }
    };

    using QAbstractListModel::QAbstractListModel;

    /// Keeps what is selected where the same places stand at the same rows.
    void setEntries(const QList<Entry>& entries);
    void setCount(int row, qint64 count);
    const QList<Entry>& entries() const { return m_entries; }
    /// The entry a place belongs to: the view with its query, else its page; -1 for none.
    int rowOf(const Place& place) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<Entry> m_entries;
};

} // namespace amends
