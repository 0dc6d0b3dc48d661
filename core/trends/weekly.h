// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/week.h"

#include <QList>

#include <optional>

namespace amends {

/// What cases are counted by. Causes are counted at the root of their tree, and only the primary one; cases without one
/// have the empty key.
enum class CountBy { Cause, Topic, Source, Agent, TurningPoint };

QLatin1StringView codeOf(CountBy by);
std::optional<CountBy> countByFromCode(QStringView code);
QStringList countByCodes();

/// One row of the query: cases received in a week (of the business's zone) with that key.
struct WeeklyCount {
    Week week;
    QString key;
    qint64 count = 0;

    bool operator==(const WeeklyCount&) const = default;
};

/// `partial` weeks are not over yet, or the asked-for period cuts them: shown, never judged.
struct WeekPoint {
    Week week;
    qint64 count = 0;
    bool partial = false;

    bool operator==(const WeekPoint&) const = default;
};

/// Every week of the period, zeros included.
struct WeeklySeries {
    QString key;
    QList<WeekPoint> weeks;
    qint64 total = 0;

    bool operator==(const WeeklySeries&) const = default;
};

/// The period as days of the business's zone, both included; without ends: from the first week that has a case to the
/// last.
struct Period {
    std::optional<QDate> from;
    std::optional<QDate> to;

    bool operator==(const Period&) const = default;
};

/// Pure: the series in order of their total, largest first, then by key. `today` is the business's.
QList<WeeklySeries> weeklySeries(const QList<WeeklyCount>& counts, const Period& period, QDate today);

} // namespace amends
