// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <functional>

class QPushButton;
class QScrollArea;

namespace amends {

class FirstPage;

/// What an empty casebook shows: three ways in, the seven steps as the only explanation, and what happens to the data.
/// Before it, once, whose casebook it is, while the business has no name. Window's thread.
class WelcomePage : public Page {
    Q_OBJECT

public:
    /// Ways out of this casebook file; one that is not given is not offered.
    struct Actions {
        std::function<void()> openSample;
        std::function<void()> openOther;
    };

    WelcomePage(Desk& desk, Actions actions, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override { return {.page = PageKind::Welcome}; }
    void follow(const Changes& changes) override;
    void finishTyping() override;

private:
    QWidget* makeWelcome();
    QWidget* makeCards();
    QWidget* makeSteps();
    QWidget* makeFoot();
    void showWelcome();

    Desk& m_desk;
    Actions m_actions;
    QScrollArea* m_scroll;
    FirstPage* m_first = nullptr;
    QWidget* m_welcome = nullptr;
    QPushButton* m_primary = nullptr;
};

} // namespace amends
