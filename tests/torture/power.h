// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

/// PRAGMA synchronous: Full is what the program uses; the others must fail, which proves that the test bites.
enum class Syncs { Off, Normal, Full };

struct PowerFigures {
    int cuts = 0;
    qint64 edits = 0; ///< acknowledged
    int lost = 0;     ///< cuts after which an acknowledged edit or draft was not there
    int damaged = 0;  ///< cuts after which the casebook was not whole
    QStringList examples;
};

/// Cuts the power at random moments of a person's work, each time in the casebook that the cut before left.
PowerFigures cutPower(const QString& folder, int cuts, Syncs syncs, quint32 seed);

} // namespace amends::torture
