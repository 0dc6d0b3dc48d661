// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/when.h"

#include <QLocale>
#include <QTest>

using namespace amends::words;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone dublin("Europe/Dublin");
const QTimeZone auckland("Pacific/Auckland");

QDateTime at(const char* local, const QTimeZone& zone = dublin)
{
    QDateTime time = QDateTime::fromString(QString::fromLatin1(local), u"yyyy-MM-dd HH:mm"_s);
    time.setTimeZone(zone);
    return time.toUTC();
}

} // namespace

class TestWhen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void momentsAreNamed_data();
    void momentsAreNamed();
    void dueIsNamedByHowSoon_data();
    void dueIsNamedByHowSoon();
    void daysAreTheBusinesss();
    void theWholeMomentSaysTheYear();
    void aDayBeginsWhereItsClockSays();
    void whoAndWhenAreWhatIsKnown();
};

void TestWhen::momentsAreNamed_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("name");
    QTest::newRow("today") << at("2026-11-16 08:31") << u"today 08:31"_s;
    QTest::newRow("within six days") << at("2026-11-18 20:14") << u"Wed 20:14"_s;
    QTest::newRow("six days back") << at("2026-11-10 09:00") << u"Tue 09:00"_s;
    QTest::newRow("seven days back") << at("2026-11-09 09:00") << u"Mon 9 Nov"_s;
    QTest::newRow("the end of a day is the day") << at("2026-11-17 23:59") << u"Tue 17 Nov"_s;
    QTest::newRow("today as a day") << at("2026-11-16 23:59") << u"today"_s;
    QTest::newRow("a date without a time") << at("2026-11-17 00:00") << u"Tue 17 Nov"_s;
    QTest::newRow("today without a time") << at("2026-11-16 00:00") << u"today"_s;
    QTest::newRow("just after midnight") << at("2026-11-17 00:00").addMSecs(1) << u"Tue 00:00"_s;
    QTest::newRow("another year") << at("2025-11-16 09:00") << u"Sun 16 Nov 2025"_s;
    QTest::newRow("none") << QDateTime() << QString();
}

void TestWhen::momentsAreNamed()
{
    QFETCH(QDateTime, time);
    QFETCH(QString, name);
    QCOMPARE(momentName(time, {at("2026-11-16 09:02"), dublin}), name);
}

void TestWhen::dueIsNamedByHowSoon_data()
{
    QTest::addColumn<QDateTime>("due");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<QString>("name");
    QTest::newRow("late") << at("2026-11-13 23:59") << Urgency::Late << u"since Fri 13 Nov"_s;
    QTest::newRow("late today") << at("2026-11-16 08:00") << Urgency::Late << u"since 08:00"_s;
    QTest::newRow("today") << at("2026-11-16 18:00") << Urgency::Today << u"today 18:00"_s;
    QTest::newRow("this very minute") << at("2026-11-16 09:02") << Urgency::Today << u"today 09:02"_s;
    QTest::newRow("as a day begins") << at("2026-11-17 00:00") << Urgency::Later << u"Tue 00:00"_s;
    QTest::newRow("later") << at("2026-11-17 23:59") << Urgency::Later << u"Tue 17 Nov"_s;
    QTest::newRow("none") << QDateTime() << Urgency::None << QString();
}

void TestWhen::dueIsNamedByHowSoon()
{
    QFETCH(QDateTime, due);
    QFETCH(Urgency, urgency);
    QFETCH(QString, name);
    const Present present{at("2026-11-16 09:02"), dublin};
    QCOMPARE(urgencyOf(due, present), urgency);
    QCOMPARE(dueName(due, present), name);
}

void TestWhen::daysAreTheBusinesss()
{
    const Present present{at("2026-11-16 09:02", auckland), auckland};
    QCOMPARE(present.today(), QDate(2026, 11, 16));
    QCOMPARE(momentName(at("2026-11-16 00:10", auckland), present), u"today 00:10"_s);
    QCOMPARE(timeOfDay(at("2026-11-16 00:10", auckland), {present.now, dublin}), u"11:10"_s);
}

void TestWhen::theWholeMomentSaysTheYear()
{
    const Present present{at("2026-11-16 09:02"), dublin};
    QVERIFY(wholeMoment(at("2026-11-15 20:14"), present).contains(u"2026"_s));
    QVERIFY(wholeMoment(at("2026-11-15 20:14"), present).endsWith(u"20:14"_s));
    QVERIFY(!wholeMoment(at("2026-11-15 23:59"), present).contains(u"23:59"_s));
    QCOMPARE(wholeMoment({}, present), QString());
}

void TestWhen::aDayBeginsWhereItsClockSays()
{
    const QTimeZone cairo("Africa/Cairo"); // its clocks go forward at midnight
    const QDateTime day = QDate(2026, 4, 24).startOfDay(cairo);
    QCOMPARE(day.time(), QTime(1, 0));
    QCOMPARE(wholeMoment(day.toUTC(), {at("2026-11-16 09:02"), cairo}), u"Friday, 24 April 2026"_s);
    const QDateTime midnight = at("2026-11-17 00:00");
    QCOMPARE(wholeMoment(midnight, {at("2026-11-16 09:02"), dublin}), u"Tuesday, 17 November 2026"_s);
    QCOMPARE(wholeDue(midnight, {at("2026-11-16 09:02"), dublin}), u"Tuesday, 17 November 2026, 00:00"_s);
}

void TestWhen::whoAndWhenAreWhatIsKnown()
{
    const Present present{at("2026-11-16 09:02"), dublin};
    QCOMPARE(byAndWhen(u"Kim"_s, at("2026-11-16 08:31"), present), u"\u2068Kim\u2069, today 08:31"_s);
    QCOMPARE(byAndWhen(u"Kim"_s, {}, present), u"\u2068Kim\u2069"_s);
    QCOMPARE(byAndWhen({}, at("2026-11-16 08:31"), present), u"today 08:31"_s);
    QCOMPARE(byAndWhen({}, {}, present), QString());
}

QTEST_GUILESS_MAIN(TestWhen)
#include "tst_when.moc"
