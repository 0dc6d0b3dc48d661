// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"

#include <QTimeZone>

namespace amends {

/// How many backups stay, counted back from now in the business's days.
struct Thinning {
    int all = 2;      ///< days of which every backup stays
    int daily = 14;   ///< days of which the last one stays
    int weekly = 8;   ///< ISO weeks, likewise
    int monthly = 24; ///< months, likewise
    int wayBack = 90; ///< days for which a backup made before a migration or a restoring stays
    /// Of all together; the oldest go first. The newest two stay, however large.
    qint64 mostBytes = qint64(4) * 1024 * 1024 * 1024;

    bool operator==(const Thinning&) const = default;
};

/// Those that go, of backups with the newest first.
QList<Backup> surplus(const QList<Backup>& newestFirst, const QDateTime& now, const QTimeZone& zone,
                      const Thinning& thinning = {});

/// Whether the day's backup is to be made: there are entries that the newest one has not, and it is of another day.
bool isDailyDue(const std::optional<Backup>& newest, qint64 entries, const QDateTime& now, const QTimeZone& zone);

} // namespace amends
