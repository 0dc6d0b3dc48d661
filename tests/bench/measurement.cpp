// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace amends::bench {

std::optional<double> Measurement::ratio() const
{
    return limit && *limit > 0 ? std::optional(ours / *limit) : std::nullopt;
}

Rounds inTurns(int rounds, const Work& ours, const Work& limit)
{
    Rounds all;
    for (int round = 0; round <= rounds; ++round) {
        Stopwatch first;
        ours(round);
        const double oursMs = first.ms();
        Stopwatch second;
        limit(round);
        const double limitMs = second.ms();
        if (round == 0)
            continue;
        all.ours.append(oursMs);
        all.limit.append(limitMs);
    }
    return all;
}

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const double place = share * double(values.size() - 1);
    return values[qsizetype(place + 0.5)];
}

void must(const Done& done)
{
    if (done)
        return;
    const Error& error = done.error();
    tell(u"amends-bench: "_s + error.code + u' ' +
         QString::fromUtf8(QJsonDocument(error.detail).toJson()).simplified());
    std::exit(1);
}

void tell(const QString& line)
{
    std::fputs(qUtf8Printable(QString(line + u'\n')), stderr);
}

} // namespace amends::bench
