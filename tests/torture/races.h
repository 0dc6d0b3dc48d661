// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct RaceFigures {
    int races = 0;
    qint64 edits = 0; ///< acknowledged
    int refused = 0;  ///< times a program was told who writes, and only read
    int kills = 0;
    int faults = 0; ///< races with two writers at once, with something acknowledged lost, or with a wrong answer
    QStringList examples;
};

/// Starts two of `program --racer …` on one file at the same time: writers, readers, makers of a new file; in some
/// races one is killed.
RaceFigures race(const QString& folder, const QString& program, int races, quint32 seed);

/// One of them. `role`: write, read or create. Tells what it did on standard output, a line each: "step N", "locked PID
/// PROGRAM", "error CODE", "two writers", "end".
int takePart(const QString& path, const QString& role, quint32 seed);

} // namespace amends::torture
