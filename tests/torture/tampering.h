// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct TamperingFigures {
    int tamperings = 0;
    int found = 0;
    QStringList missed; ///< what was done each time that nothing was found
    // What a repair made of those that were found:
    int whole = 0;
    int better = 0;    ///< less is found
    int asBefore = 0;  ///< nothing was changed
    QStringList wrong; ///< more is found, something computed is still found, or no copy was kept
};

/// Changes a casebook behind the program's back, each time another copy of the same one: a bit of the file, a value, a
/// row less, two values exchanged, the newest entries of history cut off. The check has to find each of them, told what
/// the head of the history's chain was; a change that changes nothing that is kept is not counted. What is found is
/// then repaired.
TamperingFigures tamper(const QString& folder, int tamperings, quint32 seed);

} // namespace amends::torture
