// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/thinning.h"
#include "tests/support/builders.h"

#include <QRandomGenerator>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

constexpr qint64 hour = 3600;

Backup madeAt(const QDateTime& made, BackupReason reason = BackupReason::Daily, qint64 bytes = 1)
{
    Backup backup;
    backup.path = made.toString(Qt::ISODate);
    backup.made = made;
    backup.reason = reason;
    backup.bytes = bytes;
    return backup;
}

/// Every hour of so many days, newest first.
QList<Backup> everyHours(int days, int hours)
{
    QList<Backup> backups;
    for (qint64 age = 0; age < days * 24; age += hours)
        backups.append(madeAt(monday().addSecs(-age * hour)));
    return backups;
}

QList<Backup> left(const QList<Backup>& all, const Thinning& thinning = {})
{
    QList<Backup> left = all;
    for (const Backup& gone : surplus(all, monday(), QTimeZone::UTC, thinning))
        left.removeOne(gone);
    return left;
}

} // namespace

class TestThinning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysWeeksAndMonthsStay()
    {
        const QList<Backup> kept = left(everyHours(900, 6));
        int ofTwoDays = 0;
        QSet<qint64> days;
        QSet<std::pair<int, int>> weeks;
        QSet<int> months;
        for (const Backup& backup : kept) {
            const QDate day = backup.made.date();
            ofTwoDays += day.daysTo(monday().date()) < 2 ? 1 : 0;
            days.insert(day.toJulianDay());
            int year = 0;
            const int week = day.weekNumber(&year);
            weeks.insert({year, week});
            months.insert(day.year() * 12 + day.month());
        }
        QVERIFY(ofTwoDays >= 5);
        for (int age = 0; age < 14; ++age)
            QVERIFY2(days.contains(monday().date().addDays(-age).toJulianDay()), qPrintable(QString::number(age)));
        QVERIFY(weeks.size() >= 8);
        QCOMPARE(months.size(), 24);
        QVERIFY2(kept.size() < 60, qPrintable(QString::number(kept.size())));
    }

    void theNewestOfADayStays()
    {
        const QList<Backup> kept = left(everyHours(30, 6));
        for (const Backup& backup : kept)
            if (backup.made.date().daysTo(monday().date()) >= 2)
                QVERIFY(backup.made.time().hour() >= 18);
    }

    void whatLeadsBackStaysLonger()
    {
        const Backup migration = madeAt(monday().addDays(-80), BackupReason::BeforeMigration);
        const Backup older = madeAt(monday().addDays(-120), BackupReason::BeforeMigration);
        const Backup same = madeAt(monday().addDays(-80).addSecs(hour));
        const Backup month = madeAt(monday().addDays(-120).addSecs(hour));
        const QList<Backup> all{madeAt(monday()), madeAt(monday().addDays(-1)), same, migration, month, older};
        QCOMPARE(left(all), (QList<Backup>{all[0], all[1], same, migration, month}));
    }

    void togetherTheyTakeNoMoreThanTheyMay()
    {
        Thinning thinning;
        thinning.mostBytes = 10;
        QList<Backup> all;
        for (int day = 0; day < 10; ++day)
            all.append(madeAt(monday().addDays(-day), BackupReason::Daily, 3));
        QCOMPARE(left(all, thinning), all.first(3));
        thinning.mostBytes = 1;
        QCOMPARE(left(all, thinning), all.first(2));
    }

    void howeverTheyComeTheNewestTwoStayAndNothingIsInvented()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 300; ++round) {
            QList<Backup> all;
            QDateTime at = monday();
            for (int count = int(random.bounded(40)); count > 0; --count) {
                at = at.addSecs(-qint64(random.bounded(40 * 24)) * hour);
                all.append(madeAt(at, random.bounded(3) == 0 ? BackupReason::BeforeMigration : BackupReason::Daily,
                                  random.bounded(1, 100)));
            }
            Thinning thinning;
            thinning.mostBytes = random.bounded(1, 1500);
            const QList<Backup> kept = left(all, thinning);
            QCOMPARE(kept.first(std::min<qsizetype>(2, kept.size())), all.first(std::min<qsizetype>(2, all.size())));
            qint64 bytes = 0;
            for (const Backup& backup : kept)
                bytes += backup.bytes;
            QVERIFY(kept.size() <= 2 || bytes <= thinning.mostBytes);
            QCOMPARE(left(kept, thinning), kept);
        }
    }

    void theDaysBackupIsDue_data()
    {
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<qint64>("entries");
        QTest::addColumn<bool>("isDue");
        QTest::newRow("none yet, nothing done") << -1 << qint64(0) << false;
        QTest::newRow("none yet") << -1 << qint64(1) << true;
        QTest::newRow("of today") << 1 << qint64(12) << false;
        QTest::newRow("of yesterday") << 24 << qint64(12) << true;
        QTest::newRow("of yesterday, nothing done since") << 24 << qint64(10) << false;
        QTest::newRow("of yesterday, and it was restored") << 24 << qint64(9) << true;
    }

    void theDaysBackupIsDue()
    {
        QFETCH(int, hoursAgo);
        QFETCH(qint64, entries);
        QFETCH(bool, isDue);
        std::optional<Backup> newest;
        if (hoursAgo >= 0) {
            newest = madeAt(monday().addSecs(-hoursAgo * hour));
            newest->entries = 10;
        }
        QCOMPARE(isDailyDue(newest, entries, monday(), QTimeZone::UTC), isDue);
    }
};

QTEST_GUILESS_MAIN(TestThinning)
#include "tst_thinning.moc"
