// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "tests/bench/budgets.h"

#include <algorithm>

namespace amends::bench {

namespace {

Measurement undisturbed(const QString& name, qint64 cases, const Rounds& rounds)
{
    constexpr double quickest = 0.25;
    return {name, cases, quantile(rounds.ours, quickest), quantile(rounds.limit, quickest)};
}

} // namespace

void Bench::add(const std::function<QList<Measurement>()>& measure)
{
    constexpr int mostAgain = 4;
    QList<Measurement> best = measure();
    for (int again = 0; again < mostAgain && !std::ranges::all_of(best, isInBudget); ++again) {
        const QList<Measurement> fresh = measure();
        for (qsizetype line = 0; line < best.size(); ++line)
            if (shareOfBudget(fresh[line]) < shareOfBudget(best[line]))
                best[line] = fresh[line];
    }
    for (const Measurement& line : std::as_const(best))
        report.add(line);
}

void Bench::addUndisturbed(const QString& name, const std::function<Rounds()>& measure)
{
    add([&] { return QList{undisturbed(name, cases, measure())}; });
}

void Bench::addUndisturbed(const QString& name, const Rounds& rounds)
{
    report.add(undisturbed(name, cases, rounds));
}

} // namespace amends::bench
