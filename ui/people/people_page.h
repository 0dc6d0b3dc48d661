// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "ui/desk/page.h"

class QLineEdit;
class QTabBar;
class QTableView;
class QTimer;

namespace amends {

class EmptyState;
class Label;
class PeopleTable;
class PersonSide;

/// Customers, or agents, by name; beside them the cases of one. Enter opens that person's last case.
class PeoplePage : public Page {
    Q_OBJECT

public:
    explicit PeoplePage(Desk& desk, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;

private:
    void setUpTable();
    QWidget* makeList();
    PersonKind kind() const;
    void read();
    void take(const PeopleList& people);
    void findKind(const PersonId& person);
    void showSelected();
    void openLast();

    Desk& m_desk;
    PersonId m_person; ///< the selected one
    PersonId m_wanted; ///< gone to, and perhaps on the other tab
    bool m_isStale = true;

    QTabBar* m_tabs;
    QLineEdit* m_filter;
    QTimer* m_typing;
    Label* m_count;
    QTableView* m_view;
    PeopleTable* m_table;
    QWidget* m_listPanel;
    PersonSide* m_side;
    EmptyState* m_empty;
};

} // namespace amends
