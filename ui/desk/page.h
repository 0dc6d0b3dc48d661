// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/desk/place.h"

#include <QWidget>

namespace amends {

class Desk;

/// One page of the window. Made when it is first gone to; hidden, not destroyed, when another is shown.
class Page : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shown, or shown again, at a place of its kind.
    virtual void openAt(const Place& place) = 0;
    /// Where it is now, to come back to.
    virtual Place place() const = 0;
    /// The casebook changed. Called while hidden too: then only note it, and refresh in openAt().
    virtual void follow(const Changes& changes) = 0;
    /// About to be left: what was typed becomes its Edits.
    virtual void finishTyping() {}
};

} // namespace amends
