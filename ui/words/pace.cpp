// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/pace.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <cmath>

namespace amends::words {

namespace {

using namespace std::chrono_literals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Pace)
};

QString leftOver(std::chrono::milliseconds left)
{
    constexpr double secondsOfAMinute = 60;
    constexpr double together = 5;
    const double seconds = double(left.count()) / 1000;
    if (left < 5s)
        return Tr::tr("a few seconds left");
    if (left < 90s)
        return Tr::tr("about %n second(s) left", nullptr, int(std::ceil(seconds / together) * together));
    return Tr::tr("about %n minute(s) left", nullptr, int(std::round(seconds / secondsOfAMinute)));
}

/// Two digits that count: what is told changes no quicker than it is read.
qint64 roughly(double number)
{
    const double unit = std::pow(10, std::max(std::floor(std::log10(std::max(number, 1.0))) - 1, 0.0));
    return qint64(std::round(number / unit) * unit);
}

} // namespace

QString paceOf(qint64 rows, double part, std::chrono::milliseconds taken)
{
    QStringList told{Tr::tr("%Ln row(s)", nullptr, int(rows))};
    if (const double perSecond = double(rows) * 1000 / double(std::max(taken, 1000ms).count());
        taken >= 1s && perSecond >= 1)
        told << Tr::tr("%1 a second").arg(QLocale().toString(roughly(perSecond)));
    if (taken >= 1s && part > 0 && part < 1)
        told << leftOver(std::chrono::milliseconds(qint64(double(taken.count()) * (1 - part) / part)));
    return told.join(Tr::tr(", ", "between rows, their rate and the time left"));
}

} // namespace amends::words
