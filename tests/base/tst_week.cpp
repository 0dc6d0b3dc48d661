// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/week.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;

class TestWeek : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofDay_data();
    void ofDay();
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void knowsTheYearsOf53Weeks();
    void runsFromMondayToSunday();
    void orders();
};

void TestWeek::ofDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("week");
    QTest::newRow("inside") << QDate(2026, 11, 11) << u"2026-W46"_s;
    QTest::newRow("its Monday") << QDate(2026, 11, 9) << u"2026-W46"_s;
    QTest::newRow("its Sunday") << QDate(2026, 11, 15) << u"2026-W46"_s;
    QTest::newRow("January in the old year's week 53") << QDate(2021, 1, 3) << u"2020-W53"_s;
    QTest::newRow("January in the old year's week 52") << QDate(2023, 1, 1) << u"2022-W52"_s;
    QTest::newRow("December in the new year's week 1") << QDate(2024, 12, 30) << u"2025-W01"_s;
    QTest::newRow("first week from the year's first day") << QDate(2024, 1, 1) << u"2024-W01"_s;
    QTest::newRow("last day in week 53") << QDate(2026, 12, 31) << u"2026-W53"_s;
    QTest::newRow("first day in week 53") << QDate(2027, 1, 1) << u"2026-W53"_s;
    QTest::newRow("leap day") << QDate(2024, 2, 29) << u"2024-W09"_s;
}

void TestWeek::ofDay()
{
    QFETCH(const QDate, day);
    QFETCH(const QString, week);
    QCOMPARE(Week::of(day).toString(), week);
}

void TestWeek::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("monday");
    QTest::newRow("plain") << u"2026-W46"_s << QDate(2026, 11, 9);
    QTest::newRow("small letter") << u"2026-w46"_s << QDate(2026, 11, 9);
    QTest::newRow("begins in the old year") << u"2025-W01"_s << QDate(2024, 12, 30);
    QTest::newRow("week 53") << u"2020-W53"_s << QDate(2020, 12, 28);
    QTest::newRow("one digit, padded") << u"2026-W01"_s << QDate(2025, 12, 29);
}

void TestWeek::reads()
{
    QFETCH(const QString, text);
    QFETCH(const QDate, monday);
    const auto week = Week::fromString(text);
    QVERIFY(week);
    QCOMPARE(week->monday(), monday);
    QCOMPARE(week->sunday(), monday.addDays(6));
    QCOMPARE(week->toString(), text.toUpper());
}

void TestWeek::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("week 0") << u"2026-W00"_s;
    QTest::newRow("no week 53") << u"2025-W53"_s;
    QTest::newRow("week 54") << u"2020-W54"_s;
    QTest::newRow("negative week") << u"2026-W-1"_s;
    QTest::newRow("signed week") << u"2026-W+5"_s;
    QTest::newRow("blank in the week") << u"2026-W 5"_s;
    QTest::newRow("blank in the year") << u" 026-W05"_s;
    QTest::newRow("signed year") << u"+026-W05"_s;
    QTest::newRow("year 0") << u"0000-W01"_s;
    QTest::newRow("one digit") << u"2026-W1"_s;
    QTest::newRow("no dash") << u"2026W046"_s;
    QTest::newRow("day behind") << u"2026-W46-1"_s;
    QTest::newRow("a date") << u"2026-11-09"_s;
    QTest::newRow("letters") << u"20x6-W46"_s;
    QTest::newRow("long") << QString(1000, u'2');
}

void TestWeek::refuses()
{
    QFETCH(const QString, text);
    const auto week = Week::fromString(text);
    QVERIFY(!week);
    QCOMPARE(week.error().code, u"invalid_week"_s);
    QCOMPARE(week.error().detail, QJsonObject({{"read"_L1, text.left(40)}}));
}

void TestWeek::knowsTheYearsOf53Weeks()
{
    QList<int> years;
    for (int year = 2000; year < 2050; ++year) {
        if (Week::fromString(u"%1-W53"_s.arg(year)))
            years.append(year);
    }
    QCOMPARE(years, QList<int>({2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048}));
}

void TestWeek::runsFromMondayToSunday()
{
    QVERIFY(rc::check("a day lies in its week, the next week follows, text comes back", [] {
        const QDate day = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 100000));
        const Week week = Week::of(day);
        RC_ASSERT(week.monday().dayOfWeek() == 1);
        RC_ASSERT(week.monday() <= day && day <= week.sunday());
        RC_ASSERT(week.next().monday() == week.sunday().addDays(1));
        RC_ASSERT(week < week.next());
        const auto read = Week::fromString(week.toString());
        RC_ASSERT(read && *read == week);
    }));
}

void TestWeek::orders()
{
    QVERIFY(Week(2025, 52) < Week(2026, 1));
    QVERIFY(Week(2026, 9) < Week(2026, 10));
    QCOMPARE(Week(2026, 53).next(), Week(2027, 1));
    QCOMPARE(Week(2025, 52).next(), Week(2026, 1));
}

QTEST_GUILESS_MAIN(TestWeek)
#include "tst_week.moc"
