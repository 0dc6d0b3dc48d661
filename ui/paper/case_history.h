// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/records.h"

#include <QTimeZone>

// The history of a case as few lines as can be read. Any thread.

namespace amends::paper {

/// What one person wrote down in one go.
struct Sitting {
    QDateTime from;
    QDateTime to;
    QString by;          ///< foreign
    QString what;        ///< ours: "Claim stated (3), call logged"
    QStringList reasons; ///< foreign
    qsizetype changes = 0;

    bool operator==(const Sitting&) const = default;
};

/// Oldest first, as `history` is. A sitting goes on while the same person writes on the same day of `zone`, each time
/// within an hour of the last.
QList<Sitting> sittings(const QList<HistoryLine>& history, const QTimeZone& zone);

} // namespace amends::paper
