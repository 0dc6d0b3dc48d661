// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/changes/changes_told.h"
#include "ui/desk/page.h"

namespace amends {

class EmptyState;
class Label;
class TaskList;

/// What is being changed so that it does not happen again, whether it helped, and the follow-ups; each row opens its
/// case. The place's part is put the cursor on.
class ChangesPage : public Page {
    Q_OBJECT

public:
    explicit ChangesPage(Desk& desk, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;

private:
    QWidget* makeList();
    void read();
    void take(const ActionsAnswer& answer);
    void selectWanted();
    void goTo(const QString& key);

    Desk& m_desk;
    ChangesTold m_told;
    PartId m_wanted; ///< to be selected when it is there
    bool m_isStale = true;
    QDate m_readOn;

    Label* m_count;
    TaskList* m_list;
    QWidget* m_listPanel;
    EmptyState* m_empty;
};

} // namespace amends
