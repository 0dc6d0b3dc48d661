// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace amends {

/// A day where a time is asked for, in UTC: words::momentName() tells its last minute as the day.
inline QDateTime endOf(const QDate& day, const QTimeZone& zone)
{
    return QDateTime(day, QTime(23, 59), zone).toUTC();
}

} // namespace amends
