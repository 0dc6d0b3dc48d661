// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QApplication;

// The look of Amends: every colour, size and font role there is. No page has any of its own. Window's thread.

namespace amends::look {

enum class Scheme { Light, Dark };
/// What the settings offer.
enum class SchemeChoice { System, Light, Dark };

enum class Role {
    Window,
    Sidebar,
    Base,
    Alternate, ///< companion, group header
    Text,
    Secondary,
    Disabled,
    Hairline,
    InputBorder,
    ButtonFace,
    ButtonBorder,
    Accent,
    Primary,
    PrimaryText,
    Highlight,
    Hover,
    ErrorText,
    Stars,
    TextMark,
    ChartBand,
    ChartGrid,
    QueryValue, ///< values in a query, in the colour of expectations
};

/// What a chip, banner or due date says. Each has a text colour and a tint.
enum class Tone { Neutral, Info, Done, DueSoon, Overdue };

enum class Type { Display, Figure, PageTitle, Section, Body, BodyStrong, Reply, SecondLine, Small, Axis };

/// Sets Fusion with our style, the palette of the chosen scheme, and follows the desktop while the choice is System.
/// Call once before the first widget, and again when the choice changes.
void apply(QApplication& app, SchemeChoice choice);
Scheme scheme();

QColor colour(Role role);
QColor colour(Role role, Scheme scheme);
QColor textOf(Tone tone);
QColor tintOf(Tone tone);
QColor textOf(Tone tone, Scheme scheme);
QColor tintOf(Tone tone, Scheme scheme);

/// Fixed per cause, never by rank: of the first part of its code ("communication/not_informed"); a cause of one's own
/// has its parent's. Without a cause an invalid colour: hatched, no fill.
QColor causeColour(QStringView code);
QColor causeColour(QStringView code, Scheme scheme);

/// The unit all sizes are multiples of: 4 pixels at 10 points and 96 dpi; follows the application font.
int unit();
/// `n` units in pixels, rounded.
int u(double n);

QFont font(Type type);

} // namespace amends::look
