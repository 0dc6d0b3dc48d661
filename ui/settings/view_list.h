// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace amends {

class Desk;

/// The saved searches of the sidebar: each can be renamed in place, shown, and taken out; undo brings it back. Follows
/// the casebook by itself. Window's thread.
class ViewList : public QWidget {
    Q_OBJECT

public:
    explicit ViewList(Desk& desk, QWidget* parent = nullptr);
    /// What was typed becomes its Edits.
    void finish();

private:
    struct Row {
        SavedView view;
        QLineEdit* name = nullptr;
    };

    void refresh();
    QWidget* makeRow(const SavedView& view);
    void rename(Row& row);
    void remove(const PartId& view);

    Desk& m_desk;
    QList<SavedView> m_shown;
    QList<Row> m_rows;
    QVBoxLayout* m_column;
};

} // namespace amends
