// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How text that others wrote is put before people. Pure, any thread.

namespace amends::words {

/// Where words are shown: in a window a foreign value is isolated by direction too (U+2068, U+2069). A terminal shows
/// such marks as letters.
enum class Medium { Window, Terminal };

enum class Lines { One, Kept };

/// Foreign text without anything a terminal would obey: control characters become visible (ESC is ␛), marks that turn
/// the direction are named (‹U+202E›), what separates lines is a blank, or stays a line feed where lines are kept.
QString harmless(QStringView foreign, Lines lines = Lines::One);

/// A foreign value inside a sentence: harmless, on one line. Nothing stays nothing, without marks of direction.
QString shown(QStringView foreign, Medium medium);

/// How many columns a text takes in a terminal; wide letters take two, combining ones none.
int columnsOf(QStringView text);

/// The text, cut at its end with "…" where it takes more columns.
QString elided(QStringView text, int columns);

} // namespace amends::words
