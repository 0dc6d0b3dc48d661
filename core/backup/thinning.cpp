// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/thinning.h"

#include "core/base/week.h"

#include <QSet>

namespace amends {

namespace {

class Thinner {
public:
    Thinner(const QDateTime& now, const QTimeZone& zone, const Thinning& thinning)
        : m_today(now.toTimeZone(zone).date())
        , m_zone(zone)
        , m_thinning(thinning)
    {}

    /// Asked with the newest first: of a day, a week or a month the first one asked for stays.
    bool stays(const Backup& backup)
    {
        const QDate day = backup.made.toTimeZone(m_zone).date();
        const qint64 age = day.daysTo(m_today);
        const bool isWayBack =
            backup.reason == BackupReason::BeforeMigration || backup.reason == BackupReason::BeforeRestore;
        // Each is asked, so that what stays for one reason stands for its week and month, too.
        const bool isFirstOfDay = isFirst(u'd', day.toJulianDay()) && age < m_thinning.daily;
        const bool isFirstOfWeek = isFirst(u'w', Week::of(day).monday().toJulianDay()) && age < m_thinning.weekly * 7;
        const int monthsAgo = monthOf(m_today) - monthOf(day);
        const bool isFirstOfMonth = isFirst(u'm', monthOf(day)) && monthsAgo < m_thinning.monthly;
        return isFirstOfDay || isFirstOfWeek || isFirstOfMonth || age < m_thinning.all ||
               (isWayBack && age < m_thinning.wayBack);
    }

private:
    static int monthOf(QDate day) { return day.year() * 12 + day.month(); }

    bool isFirst(QChar kind, qint64 number)
    {
        const qsizetype before = m_seen.size();
        m_seen.insert({kind, number});
        return m_seen.size() > before;
    }

    QDate m_today;
    QTimeZone m_zone;
    Thinning m_thinning;
    QSet<std::pair<QChar, qint64>> m_seen;
};

} // namespace

QList<Backup> surplus(const QList<Backup>& newestFirst, const QDateTime& now, const QTimeZone& zone,
                      const Thinning& thinning)
{
    constexpr int always = 2;
    Thinner thinner(now, zone, thinning);
    QList<Backup> gone;
    qint64 bytes = 0;
    int kept = 0;
    for (const Backup& backup : newestFirst) {
        const bool isKept = (thinner.stays(backup) && bytes + backup.bytes <= thinning.mostBytes) || kept < always;
        if (!isKept) {
            gone.append(backup);
            continue;
        }
        bytes += backup.bytes;
        ++kept;
    }
    return gone;
}

bool isDailyDue(const std::optional<Backup>& newest, qint64 entries, const QDateTime& now, const QTimeZone& zone)
{
    if (!newest)
        return entries > 0;
    return entries != newest->entries && newest->made.toTimeZone(zone).date() != now.toTimeZone(zone).date();
}

} // namespace amends
