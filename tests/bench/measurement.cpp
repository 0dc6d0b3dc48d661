// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measurement.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <malloc.h>

namespace amends::bench {

namespace {

bool countsProcessorTime = false;

double nowMs()
{
    timespec now = {};
    clock_gettime(countsProcessorTime ? CLOCK_PROCESS_CPUTIME_ID : CLOCK_MONOTONIC, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

} // namespace

void countProcessorTime()
{
    countsProcessorTime = true;
}

std::optional<double> Measurement::ratio() const
{
    return limit && *limit > 0 ? std::optional(ours / *limit) : std::nullopt;
}

Rounds inTurns(int rounds, const Work& ours, const Work& limit)
{
    Rounds all;
    for (int round = 0; round <= rounds; ++round) {
        const double begin = nowMs();
        ours(round);
        const double between = nowMs();
        limit(round);
        const double end = nowMs();
        if (round == 0)
            continue;
        all.ours.append(between - begin);
        all.limit.append(end - between);
    }
    return all;
}

double quantile(QList<double> values, double share)
{
    std::ranges::sort(values);
    const double place = share * double(values.size() - 1);
    return values[qsizetype(place + 0.5)];
}

double residentMb()
{
    malloc_trim(0);
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double kibPerMb = 1024;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toDouble() / kibPerMb;
    return 0;
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
