// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "ui/desk/page.h"
#include "ui/today/agenda_told.h"

class QBoxLayout;
class QTimer;

namespace amends {

class EmptyState;
class FigureTiles;
class GoodNewsPanel;
class Label;
class TaskList;

/// What to do now: safety first, then who is kept waiting, then today, this week and later; each with its one button.
/// Refreshed when the casebook changes, when something falls due and when the day turns, but only while it is seen.
class TodayPage : public Page {
    Q_OBJECT

public:
    explicit TodayPage(Desk& desk, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override { return {.page = PageKind::Today}; }
    void follow(const Changes& changes) override;

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    words::Present present() const;
    void read();
    void take(const Agenda& agenda);
    void tell();
    /// A minute went by.
    void tick();
    void goTo(const QString& key);

    Desk& m_desk;
    Agenda m_agenda;
    AgendaTold m_told;
    bool m_hasAgenda = false;
    bool m_isStale = true;
    QTimer* m_minute;

    Label* m_greeting;
    Label* m_day;
    FigureTiles* m_tiles;
    TaskList* m_list;
    QWidget* m_listPanel;
    EmptyState* m_empty;
    GoodNewsPanel* m_goodNews;
    QBoxLayout* m_columns;
};

} // namespace amends
