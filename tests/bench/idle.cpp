// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"
#include "core/storage/schema.h"
#include "core/storage/tidier.h"
#include "core/storage/transaction.h"
#include "tests/bench/bench.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace amends::bench {

namespace {

constexpr int bursts = 20;
constexpr int editsOfABurst = 10;

void change(Database& database, qint64 row, int number)
{
    CaseStore cases(database);
    auto transaction = got(Transaction::write(database));
    const Case before = got(cases.load(row));
    Case after = before;
    after.facts.title += u" and again, number %1"_s.arg(number);
    ++after.revision;
    must(cases.update(row, before, after, QTimeZone::UTC));
    must(transaction.commit());
}

/// Each step that follows some edits in a row.
QList<double> stepsOf(Database& database, qint64 cases)
{
    QRandomGenerator random(3);
    Tidier tidier(database);
    QList<double> steps;
    for (int burst = 0; burst < bursts; ++burst) {
        for (int edit = 0; edit < editsOfABurst; ++edit)
            change(database, 1 + random.bounded(cases), burst * editsOfABurst + edit);
        bool hasMore = true;
        while (hasMore) {
            const Stopwatch time;
            hasMore = got(tidier.step());
            steps.append(time.ms());
        }
    }
    return steps;
}

} // namespace

void measureIdle(Bench& bench)
{
    if (!bench.wants(u"idle step"_s))
        return;
    const QString copy = bench.books.copyOf(bench.books.full(bench.cases), u"idle.amends"_s);
    {
        const auto database = got(Database::open(copy, Database::Mode::ReadWrite, casebookIdentity));
        bench.add([&] {
            const QList<double> steps = stepsOf(*database, bench.cases);
            return QList<Measurement>{{u"idle step median"_s, bench.cases, quantile(steps, 0.5), {}},
                                      {u"idle step longest"_s, bench.cases, quantile(steps, 1), {}}};
        });
    }
    bench.books.remove(u"idle.amends"_s);
}

} // namespace amends::bench
