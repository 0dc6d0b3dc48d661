// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QScrollArea;

namespace amends {

/// All keys there are, by where they work; to be read, and scrolled by keyboard. Window's thread.
class ShortcutsPage : public Page {
    Q_OBJECT

public:
    explicit ShortcutsPage(Desk& desk, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override { return {.page = PageKind::Shortcuts}; }
    void follow(const Changes&) override {}

private:
    QScrollArea* m_scroll;
};

} // namespace amends
