// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct KillFigures {
    int kills = 0;
    qint64 edits = 0; ///< acknowledged
    qint64 imports = 0;
    qint64 backups = 0; ///< likewise
    int faults = 0;     ///< kills after which something acknowledged was lost, half visible or not whole
    QStringList examples;
};

/// Kills `program --writer …` (writer.h) at random moments, mostly at work, sometimes while it opens the casebook. The
/// next one begins with what the killed one left.
KillFigures killWriters(const QString& folder, const QString& program, int kills, quint32 seed);

} // namespace amends::torture
