// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/deadlines.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;

namespace {

// Local times carry their offset, so that both passes of an hour that comes twice can be written.
QDateTime at(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QTimeZone zoneOf(const QString& name)
{
    return QTimeZone(name.toLatin1());
}

QString shown(const QDateTime& moment, const QTimeZone& zone)
{
    return moment.toTimeZone(zone).toOffsetFromUtc(moment.toTimeZone(zone).offsetFromUtc()).toString(Qt::ISODateWithMs);
}

BusinessHours shopHours(const QTimeZone& zone)
{
    BusinessHours hours = BusinessHours::usual(zone);
    hours.week.at(5) = OpenHours{QTime(10, 0), QTime(13, 0)};
    hours.closedDays = {QDate(2026, 12, 25), QDate(2026, 12, 28)};
    return hours;
}

const QStringList zones{u"Europe/Dublin"_s, u"America/New_York"_s, u"Asia/Kolkata"_s, u"Pacific/Apia"_s,
                        u"Australia/Lord_Howe"_s};

Deadline anyDeadline()
{
    return {ClockKind::Resolve, *rc::gen::inRange(0, 40),
            *rc::gen::element(LimitUnit::Hours, LimitUnit::Days, LimitUnit::BusinessHours, LimitUnit::BusinessDays,
                              LimitUnit::SameBusinessDay)};
}

// Around the clock changes of 2011 (Apia left out a whole day) and 2026, where the hazards are.
QDateTime anyStart()
{
    const auto base =
        *rc::gen::element(at(u"2026-03-27T00:00:00Z"_s), at(u"2026-10-23T00:00:00Z"_s), at(u"2026-03-06T00:00:00Z"_s),
                          at(u"2026-10-30T00:00:00Z"_s), at(u"2026-04-03T00:00:00Z"_s), at(u"2011-12-28T00:00:00Z"_s));
    return base.addSecs(*rc::gen::inRange(0, 4 * 24 * 3600));
}

} // namespace

class TestDeadlines : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void due_data();
    void due();
    void dueWithHolidays_data();
    void dueWithHolidays();
    void nothingToGoBy();
    void neverBeforeTheStartAndNeverEarlierForALaterStart();
    void pause_data();
    void pause();
    void openingHours();
    void deadlineOfAProfile();
    void codes();
};

void TestDeadlines::due_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("amount");
    QTest::addColumn<LimitUnit>("unit");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("expected");

    const QString dublin = u"Europe/Dublin"_s;
    const QString newYork = u"America/New_York"_s;
    const QString kolkata = u"Asia/Kolkata"_s;
    using enum LimitUnit;
    const auto row = [](const char* name, const QString& zone, int amount, LimitUnit unit, const QString& started,
                        const QString& expected) {
        QTest::newRow(name) << zone << amount << unit << started << expected;
    };

    row("hours elapse", kolkata, 72, Hours, u"2026-11-16T09:02:00.000+05:30"_s, u"2026-11-19T09:02:00.000+05:30"_s);
    row("hours elapse over spring", dublin, 24, Hours, u"2026-03-28T12:00:00.000+00:00"_s,
        u"2026-03-29T13:00:00.000+01:00"_s);
    row("hours elapse over autumn", dublin, 24, Hours, u"2026-10-24T12:00:00.000+01:00"_s,
        u"2026-10-25T11:00:00.000+00:00"_s);
    row("no hours at all", dublin, 0, Hours, u"2026-10-24T12:00:00.000+01:00"_s, u"2026-10-24T12:00:00.000+01:00"_s);

    row("days", kolkata, 14, Days, u"2026-11-16T23:59:59.999+05:30"_s, u"2026-11-30T23:59:59.999+05:30"_s);
    row("a day over spring has 23 h", dublin, 1, Days, u"2026-03-28T12:00:00.000+00:00"_s,
        u"2026-03-29T12:00:00.000+01:00"_s);
    row("a day over autumn has 25 h", dublin, 1, Days, u"2026-10-24T12:00:00.000+01:00"_s,
        u"2026-10-25T12:00:00.000+00:00"_s);
    row("a day over spring in New York", newYork, 1, Days, u"2026-03-07T12:00:00.000-05:00"_s,
        u"2026-03-08T12:00:00.000-04:00"_s);
    row("a day over autumn in New York", newYork, 1, Days, u"2026-10-31T12:00:00.000-04:00"_s,
        u"2026-11-01T12:00:00.000-05:00"_s);
    row("a time left out: the change", dublin, 1, Days, u"2026-03-28T01:30:00.000+00:00"_s,
        u"2026-03-29T02:00:00.000+01:00"_s);
    row("just before it", dublin, 1, Days, u"2026-03-28T00:59:59.999+00:00"_s, u"2026-03-29T00:59:59.999+00:00"_s);
    row("just after it", dublin, 1, Days, u"2026-03-28T02:00:00.000+00:00"_s, u"2026-03-29T02:00:00.000+01:00"_s);
    row("a time left out in New York", newYork, 7, Days, u"2026-03-01T02:30:00.000-05:00"_s,
        u"2026-03-08T03:00:00.000-04:00"_s);
    row("a time that comes twice: the second", dublin, 1, Days, u"2026-10-24T01:30:00.000+01:00"_s,
        u"2026-10-25T01:30:00.000+00:00"_s);
    row("a time that comes twice in New York", newYork, 1, Days, u"2026-10-31T01:30:00.000-04:00"_s,
        u"2026-11-01T01:30:00.000-05:00"_s);
    row("started in it the first time", dublin, 1, Days, u"2026-10-25T01:30:00.000+01:00"_s,
        u"2026-10-26T01:00:00.000+00:00"_s);
    row("started in it the second time", dublin, 1, Days, u"2026-10-25T01:30:00.000+00:00"_s,
        u"2026-10-26T01:30:00.000+00:00"_s);
    row("a date left out", u"Pacific/Apia"_s, 1, Days, u"2011-12-29T12:00:00.000-10:00"_s,
        u"2011-12-31T00:00:00.000+14:00"_s);
    row("over the end of February", dublin, 1, Days, u"2028-02-28T12:00:00.000+00:00"_s,
        u"2028-02-29T12:00:00.000+00:00"_s);

    row("same day, started before opening", dublin, 0, SameBusinessDay, u"2026-11-16T07:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("same day, started while open", dublin, 0, SameBusinessDay, u"2026-11-16T16:59:59.999+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("same day, started at closing", dublin, 0, SameBusinessDay, u"2026-11-16T17:00:00.000+00:00"_s,
        u"2026-11-17T17:00:00.000+00:00"_s);
    row("same day, started on Friday night", dublin, 0, SameBusinessDay, u"2026-11-13T22:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("same day, started on Sunday", kolkata, 0, SameBusinessDay, u"2026-11-15T20:14:00.000+05:30"_s,
        u"2026-11-16T17:00:00.000+05:30"_s);
    row("the date is the business's, not UTC's", newYork, 0, SameBusinessDay, u"2026-11-16T02:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000-05:00"_s);
    row("after the clock change of the weekend", newYork, 0, SameBusinessDay, u"2026-03-06T18:00:00.000-05:00"_s,
        u"2026-03-09T17:00:00.000-04:00"_s);

    row("1 business day from Monday", dublin, 1, BusinessDays, u"2026-11-16T09:02:00.000+00:00"_s,
        u"2026-11-17T17:00:00.000+00:00"_s);
    row("1 business day from Friday", dublin, 1, BusinessDays, u"2026-11-13T10:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("1 business day from Friday night", dublin, 1, BusinessDays, u"2026-11-13T18:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("1 business day from Saturday", dublin, 1, BusinessDays, u"2026-11-14T10:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("10 business days", dublin, 10, BusinessDays, u"2026-11-16T09:02:00.000+00:00"_s,
        u"2026-11-30T17:00:00.000+00:00"_s);
    row("3 business days over spring", dublin, 3, BusinessDays, u"2026-03-26T09:00:00.000+00:00"_s,
        u"2026-03-31T17:00:00.000+01:00"_s);
    row("3 business days over autumn", newYork, 3, BusinessDays, u"2026-10-29T09:00:00.000-04:00"_s,
        u"2026-11-03T17:00:00.000-05:00"_s);
    row("0 business days", dublin, 0, BusinessDays, u"2026-11-14T10:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);

    row("business hours in one day", dublin, 3, BusinessHours, u"2026-11-16T09:02:00.000+00:00"_s,
        u"2026-11-16T12:02:00.000+00:00"_s);
    row("business hours up to closing", dublin, 8, BusinessHours, u"2026-11-16T06:00:00.000+00:00"_s,
        u"2026-11-16T17:00:00.000+00:00"_s);
    row("business hours overnight", kolkata, 4, BusinessHours, u"2026-11-16T15:00:00.000+05:30"_s,
        u"2026-11-17T11:00:00.000+05:30"_s);
    row("business hours over the weekend", dublin, 4, BusinessHours, u"2026-11-13T16:30:00.000+00:00"_s,
        u"2026-11-16T12:30:00.000+00:00"_s);
    row("business hours from Sunday", dublin, 10, BusinessHours, u"2026-11-15T12:00:00.000+00:00"_s,
        u"2026-11-17T11:00:00.000+00:00"_s);
    row("business hours over spring", dublin, 9, BusinessHours, u"2026-03-27T16:00:00.000+00:00"_s,
        u"2026-03-30T17:00:00.000+01:00"_s);
}

void TestDeadlines::due()
{
    QFETCH(const QString, zone);
    QFETCH(const int, amount);
    QFETCH(const LimitUnit, unit);
    QFETCH(const QString, started);
    QFETCH(const QString, expected);

    const auto hours = BusinessHours::usual(zoneOf(zone));
    const QDateTime due = dueAt({ClockKind::Call, amount, unit}, at(started), hours);
    QCOMPARE(shown(due, hours.zone), shown(at(expected), hours.zone));
    QCOMPARE(due.timeSpec(), Qt::UTC);
}

void TestDeadlines::dueWithHolidays_data()
{
    QTest::addColumn<int>("amount");
    QTest::addColumn<LimitUnit>("unit");
    QTest::addColumn<QString>("started");
    QTest::addColumn<QString>("expected");

    using enum LimitUnit;
    QTest::newRow("a short Saturday") << 0 << SameBusinessDay << u"2026-11-14T09:00:00Z"_s << u"2026-11-14T13:00:00Z"_s;
    QTest::newRow("a Saturday that is over")
        << 0 << SameBusinessDay << u"2026-11-14T13:30:00Z"_s << u"2026-11-16T17:00:00Z"_s;
    QTest::newRow("a holiday") << 0 << SameBusinessDay << u"2026-12-25T10:00:00Z"_s << u"2026-12-26T13:00:00Z"_s;
    QTest::newRow("days between holidays")
        << 2 << BusinessDays << u"2026-12-24T10:00:00Z"_s << u"2026-12-29T17:00:00Z"_s;
    QTest::newRow("hours between holidays")
        << 5 << BusinessHours << u"2026-12-24T16:00:00Z"_s << u"2026-12-29T10:00:00Z"_s;
    QTest::newRow("plain days know no holidays") << 1 << Days << u"2026-12-24T10:00:00Z"_s << u"2026-12-25T10:00:00Z"_s;
}

void TestDeadlines::dueWithHolidays()
{
    QFETCH(const int, amount);
    QFETCH(const LimitUnit, unit);
    QFETCH(const QString, started);
    QFETCH(const QString, expected);

    const auto hours = shopHours(zoneOf(u"Europe/Dublin"_s));
    QCOMPARE(dueAt({ClockKind::Call, amount, unit}, at(started), hours), at(expected));
}

void TestDeadlines::nothingToGoBy()
{
    const QDateTime started = at(u"2026-11-16T09:02:00Z"_s);
    const auto usual = BusinessHours::usual(zoneOf(u"Europe/Dublin"_s));
    const Deadline businessDay{ClockKind::Call, 1, LimitUnit::BusinessDays};
    const Deadline hour{ClockKind::Call, 1, LimitUnit::Hours};

    QVERIFY(!dueAt(hour, QDateTime(), usual).isValid());
    QVERIFY(!dueAt(hour, started, BusinessHours::usual(QTimeZone("Nowhere/Land"))).isValid());
    auto never = usual;
    never.week.fill(std::nullopt);
    QVERIFY(!dueAt(businessDay, started, never).isValid());
    QCOMPARE(dueAt(hour, started, never), started.addSecs(3600));
    never.week.fill(OpenHours{QTime(17, 0), QTime(9, 0)});
    QVERIFY(!dueAt(businessDay, started, never).isValid());
}

void TestDeadlines::neverBeforeTheStartAndNeverEarlierForALaterStart()
{
    QVERIFY(rc::check([] {
        const auto hours = shopHours(zoneOf(zones.at(*rc::gen::inRange<qsizetype>(0, zones.size()))));
        const Deadline deadline = anyDeadline();
        const QDateTime one = anyStart();
        const QDateTime other = one.addSecs(*rc::gen::inRange(0, 3 * 3600));
        RC_ASSERT(dueAt(deadline, one, hours) >= one);
        RC_ASSERT(dueAt(deadline, one, hours) <= dueAt(deadline, other, hours));
    }));
}

void TestDeadlines::pause_data()
{
    QTest::addColumn<QString>("paused");
    QTest::addColumn<QString>("resumed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("two days") << u"2026-11-16T12:00:00Z"_s << u"2026-11-18T12:00:00Z"_s << u"2026-11-19T09:00:00Z"_s;
    QTest::newRow("over already") << u"2026-11-17T09:00:00Z"_s << u"2026-11-18T12:00:00Z"_s
                                  << u"2026-11-17T09:00:00Z"_s;
    QTest::newRow("a clock set back") << u"2026-11-16T12:00:00Z"_s << u"2026-11-16T11:00:00Z"_s
                                      << u"2026-11-17T09:00:00Z"_s;
    QTest::newRow("no pause") << QString() << QString() << u"2026-11-17T09:00:00Z"_s;
    QTest::newRow("never resumed") << u"2026-11-16T12:00:00Z"_s << QString() << u"2026-11-17T09:00:00Z"_s;
}

void TestDeadlines::pause()
{
    QFETCH(const QString, paused);
    QFETCH(const QString, resumed);
    QFETCH(const QString, expected);
    QCOMPARE(dueAfterPause(at(u"2026-11-17T09:00:00Z"_s), at(paused), at(resumed)), at(expected));
}

void TestDeadlines::openingHours()
{
    const auto hours = shopHours(zoneOf(u"Europe/Dublin"_s));
    QCOMPARE(hours.on(QDate(2026, 11, 16)), (OpenHours{QTime(9, 0), QTime(17, 0)}));
    QCOMPARE(hours.on(QDate(2026, 11, 14)), (OpenHours{QTime(10, 0), QTime(13, 0)}));
    QCOMPARE(hours.on(QDate(2026, 11, 15)), std::nullopt);
    QCOMPARE(hours.on(QDate(2026, 12, 25)), std::nullopt);
    QCOMPARE(hours.on(QDate()), std::nullopt);
}

void TestDeadlines::deadlineOfAProfile()
{
    const Deadline call{ClockKind::Call, 1, LimitUnit::BusinessDays};
    const DeadlineProfile profile{u"mine"_s, {{ClockKind::Acknowledge, 0, LimitUnit::SameBusinessDay}, call}};
    QCOMPARE(profile.deadlineFor(ClockKind::Call), call);
    QCOMPARE(profile.deadlineFor(ClockKind::Resolve), std::nullopt);
}

void TestDeadlines::codes()
{
    QCOMPARE(allCodes<LimitUnit>(),
             (QStringList{u"hours"_s, u"days"_s, u"business_hours"_s, u"business_days"_s, u"same_business_day"_s}));
}

QTEST_GUILESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
