// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/books.h"
#include "tests/bench/measurement.h"
#include "tests/bench/report.h"

#include <algorithm>
#include <functional>

namespace amends::bench {

/// What a family of measurements works with.
struct Bench {
    Books& books;
    Report& report;
    QStringList only;    ///< lines with one of these words in their names; empty: all
    qint64 inserted = 0; ///< cases written by "insert"
    qint64 cases = 0;

    bool wants(const QString& name) const
    {
        return only.isEmpty() || std::ranges::any_of(only, [&](const QString& words) { return name.contains(words); });
    }
    /// What is over its budget is measured again, up to four times, and the best one counts: other programs
    /// can take away from a measurement what they like, and add nothing to it.
    void add(const std::function<QList<Measurement>()>& measure);
    void add(const QString& name, double ours, std::optional<double> limit, const QString& unit = u"ms"_s)
    {
        report.add({name, cases, ours, limit, unit});
    }
    /// The quickest quarter of both, for the same reason.
    void addUndisturbed(const QString& name, const std::function<Rounds()>& measure);
    void addUndisturbed(const QString& name, const Rounds& rounds);
};

void measurePages(Bench& bench);
/// A page costs no more than in a small casebook, but for what SQLite alone takes longer where the rows of a page lie
/// all over a larger file.
void measureGrowth(Bench& bench, qint64 fewer, qint64 more);
void measureSearches(Bench& bench);
void measureCounts(Bench& bench);
void measureEdits(Bench& bench);
/// What the writer does when nobody waits.
void measureIdle(Bench& bench);
void measureSizes(Bench& bench);
/// Programs that show one window.
void measureStarts(Bench& bench);
void measureLists(Bench& bench);
void measurePapers(Bench& bench);
void measureTyping(Bench& bench);
/// Of a casebook of their own: once, whatever the sizes.
void measureInserts(Bench& bench);
/// The window in use while a large file comes in. Once.
void measureHeartbeat(Bench& bench);

} // namespace amends::bench
