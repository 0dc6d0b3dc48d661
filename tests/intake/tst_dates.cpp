// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dates.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsInZone_data();
    void readsInZone();
    void knowsPlaceholders_data();
    void knowsPlaceholders();
    void refuses_data();
    void refuses();
    void doesNotGuess();
    void findsOrder_data();
    void findsOrder();
    void saysWhenUnclear_data();
    void saysWhenUnclear();
    void readsWhatItWrote();
};

namespace {

DateRules rulesFor(std::optional<DateOrder> order)
{
    DateRules rules;
    rules.order = order;
    rules.latestYear = 2027;
    return rules;
}

QString isoOf(const Result<ReadDate>& date)
{
    return date ? date->utc.toString(Qt::ISODateWithMs) : date.error().code;
}

} // namespace

void TestDates::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* order, const char* expected) {
        QTest::addRow("%s %s", text, order)
            << QString::fromUtf8(text) << QString::fromLatin1(order) << QString::fromLatin1(expected);
    };
    row("2025-03-14", "", "2025-03-14T00:00:00.000Z");
    row(" 2025-3-4 ", "", "2025-03-04T00:00:00.000Z");
    row("2025-03-14T15:09", "", "2025-03-14T15:09:00.000Z");
    row("2025-03-14 15:09:26", "", "2025-03-14T15:09:26.000Z");
    row("2025-03-14T15:09:26Z", "", "2025-03-14T15:09:26.000Z");
    row("2025-03-14T15:09:26.535Z", "", "2025-03-14T15:09:26.535Z");
    row("2025-03-14T15:09:26.535897Z", "", "2025-03-14T15:09:26.535Z");
    row("2025-03-14T15:09:26,5+01:00", "", "2025-03-14T14:09:26.500Z");
    row("2025-03-14T15:09:26-0330", "", "2025-03-14T18:39:26.000Z");
    row("2025-03-14 15:09:26 +02", "", "2025-03-14T13:09:26.000Z");
    row("2025-03-14 15:09:26 UTC", "", "2025-03-14T15:09:26.000Z");
    row("2018/03/31", "", "2018-03-31T00:00:00.000Z");
    row("2018/3/31", "mdy", "2018-03-31T00:00:00.000Z");
    row("20250314", "", "2025-03-14T00:00:00.000Z");
    row("20250314T150926Z", "", "2025-03-14T15:09:26.000Z");
    row("20250314150926", "", "2025-03-14T15:09:26.000Z");
    row("3/14/2025 1:20", "mdy", "2025-03-14T01:20:00.000Z");
    row("3/14/2025, 1:20 PM", "mdy", "2025-03-14T13:20:00.000Z");
    row("3/14/2025 12:05 a.m.", "mdy", "2025-03-14T00:05:00.000Z");
    row("4.3.2025 07:08:09", "dmy", "2025-03-04T07:08:09.000Z");
    row("19-07-2015", "dmy", "2015-07-19T00:00:00.000Z");
    row("19-07-2015", "", "2015-07-19T00:00:00.000Z");
    row("05/05/2025", "", "2025-05-05T00:00:00.000Z");
    row("01-10-17", "dmy", "2017-10-01T00:00:00.000Z");
    row("01-10-17", "mdy", "2017-01-10T00:00:00.000Z");
    row("01-10-17", "ymd", "2001-10-17T00:00:00.000Z");
    row("1.2.27", "dmy", "2027-02-01T00:00:00.000Z");
    row("1.2.28", "dmy", "1928-02-01T00:00:00.000Z");
    row("March 14, 2025", "", "2025-03-14T00:00:00.000Z");
    row("Mar 14 2025 3:09 pm", "", "2025-03-14T15:09:00.000Z");
    row("14 March 2025", "", "2025-03-14T00:00:00.000Z");
    row("14-Mar-25", "", "2025-03-14T00:00:00.000Z");
    row("1st of May 2025", "", "invalid_date");
    row("1st May 2025", "", "2025-05-01T00:00:00.000Z");
    row("Sept. 3rd, 2025", "", "2025-09-03T00:00:00.000Z");
    row("Fri, 14 Mar 2025 15:09:26 +0100", "", "2025-03-14T14:09:26.000Z");
    row("Friday, March 14, 2025", "", "2025-03-14T00:00:00.000Z");
    row("Fri 14/03/2025", "", "2025-03-14T00:00:00.000Z");
    row("29/02/2024", "dmy", "2024-02-29T00:00:00.000Z");
}

void TestDates::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    QTEST(isoOf(readDate(text, rulesFor(fromCode<DateOrder>(order)))), "expected");
}

void TestDates::readsInZone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("winter") << u"2025-01-10 09:00"_s << u"2025-01-10T14:00:00.000Z"_s;
    QTest::newRow("summer") << u"2025-07-10 09:00"_s << u"2025-07-10T13:00:00.000Z"_s;
    QTest::newRow("day only") << u"2025-07-10"_s << u"2025-07-10T04:00:00.000Z"_s;
    QTest::newRow("its own zone") << u"2025-07-10T09:00:00+02:00"_s << u"2025-07-10T07:00:00.000Z"_s;
}

void TestDates::readsInZone()
{
    QFETCH(QString, text);
    DateRules rules;
    rules.zone = QTimeZone("America/New_York");
    QTEST(isoOf(readDate(text, rules)), "expected");
}

void TestDates::knowsPlaceholders_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"1970-01-01", "1970-01-01 00:00:00", "1/1/1970", "0000-00-00", "0001-01-01T00:00:00Z"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestDates::knowsPlaceholders()
{
    QFETCH(QString, text);
    const auto date = readDate(text, rulesFor(std::nullopt));
    QVERIFY(date);
    QCOMPARE(*date, (ReadDate{{}, true}));
}

void TestDates::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("order");
    QTest::addColumn<QJsonObject>("ails");
    const auto row = [](const char* text, const char* order, const QJsonObject& ails = {}) {
        QTest::addRow("%s %s", text, order) << QString::fromUtf8(text) << QString::fromLatin1(order) << ails;
    };
    row("45/45/2025", "");
    row("0.3.2025", "dmy", {{"day"_L1, 0}});
    row("31/4/25", "dmy", {{"day"_L1, 31}});
    row("soon", "");
    row("-", "");
    row("2025", "");
    row("2025-13-01", "", {{"month"_L1, 13}});
    row("2025-02-30", "", {{"day"_L1, 30}});
    row("2025-03-14 25:00", "");
    row("2025-03-14 15:09 tomorrow", "");
    row("2025-03-14x", "");
    row("14/3/2025", "mdy", {{"month"_L1, 14}});
    row("3/14/2025", "dmy", {{"month"_L1, 14}});
    row("3/14/2025", "ymd");
    row("3/14-2025", "mdy");
    row("3/14/025", "mdy");
    row("32.1.2025", "dmy", {{"day"_L1, 32}});
    row("2025-03-14T10:00+99:00", "");
    row("1/1/1899", "dmy");
    row("Mon", "");
    row("13:20", "");
    row("４/５/2025", "dmy");
}

void TestDates::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, order);
    QFETCH(QJsonObject, ails);
    const auto date = readDate(text, rulesFor(fromCode<DateOrder>(order)));
    QVERIFY(!date);
    ails.insert("read"_L1, text);
    QCOMPARE(date.error(), (Error{u"invalid_date"_s, ails}));
}

void TestDates::doesNotGuess()
{
    const auto date = readDate(u"4/5/2025", rulesFor(std::nullopt));
    QVERIFY(!date);
    QCOMPARE(date.error(), (Error{u"date_order_unclear"_s, {{"example"_L1, u"4/5/2025"_s}}}));
}

void TestDates::findsOrder_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("iso needs none") << QStringList{u"2025-03-04"_s, u"20250304"_s} << QString();
    QTest::newRow("the same either way") << QStringList{u"5/5/2025"_s} << QString();
    QTest::newRow("month first") << QStringList{u"3/4/2025"_s, u"3/14/2025"_s} << u"mdy"_s;
    QTest::newRow("day first") << QStringList{u"3/4/2025"_s, u"14/3/2025"_s} << u"dmy"_s;
    QTest::newRow("points") << QStringList{u"3.4.2025"_s} << u"dmy"_s;
    QTest::newRow("most values win") << QStringList{u"14/3/2025"_s, u"15/3/2025"_s, u"3/16/2025"_s} << u"dmy"_s;
    QTest::newRow("year first, short") << QStringList{u"99-03-31"_s, u"99-03-30"_s} << u"ymd"_s;
}

void TestDates::findsOrder()
{
    QFETCH(QStringList, values);
    DateOrderFinder finder;
    for (const QString& value : std::as_const(values))
        finder.see(value);
    const auto order = finder.conclude(u"Date"_s);
    QVERIFY(order);
    QVERIFY(!finder.isUnclear());
    QTEST(*order ? QString(codeOf(**order)) : QString(), "expected");
}

void TestDates::saysWhenUnclear_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>("example");
    QTest::newRow("low numbers") << QStringList{u"5/5/2025"_s, u"3/4/2025"_s} << u"3/4/2025"_s;
    QTest::newRow("as many of each") << QStringList{u"14/3/2025"_s, u"3/14/2025"_s} << u"14/3/2025"_s;
    QTest::newRow("short years") << QStringList{u"01-10-17"_s} << u"01-10-17"_s;
}

void TestDates::saysWhenUnclear()
{
    QFETCH(QStringList, values);
    QFETCH(QString, example);
    DateOrderFinder finder;
    for (const QString& value : std::as_const(values))
        finder.see(value);
    const auto order = finder.conclude(u"Date"_s);
    QVERIFY(!order);
    QVERIFY(finder.isUnclear());
    QCOMPARE(order.error(), (Error{u"date_order_unclear"_s, {{"column"_L1, u"Date"_s}, {"example"_L1, example}}}));
}

void TestDates::readsWhatItWrote()
{
    const QStringList zones{u"UTC"_s, u"Asia/Tokyo"_s, u"America/New_York"_s, u"Europe/Berlin"_s};
    QVERIFY(rc::check([&zones] {
        const QDate day = QDate(1971, 1, 1).addDays(*rc::gen::inRange(0, 20'000));
        const QTime time(*rc::gen::inRange(4, 24), *rc::gen::inRange(0, 60), *rc::gen::inRange(0, 60));
        DateRules rules;
        rules.zone = QTimeZone(zones.at(*rc::gen::inRange<qsizetype>(0, zones.size())).toLatin1());
        const QDateTime expected = QDateTime(day, time, rules.zone).toUTC();
        const std::pair<DateOrder, QString> forms[]{{DateOrder::Dmy, u"d/M/yyyy H:mm:ss"_s},
                                                    {DateOrder::Mdy, u"M-d-yyyy h:mm:ss AP"_s},
                                                    {DateOrder::Ymd, u"yyyy/M/d HH:mm:ss"_s},
                                                    {DateOrder::Dmy, u"d MMMM yyyy HH:mm:ss"_s},
                                                    {DateOrder::Mdy, u"ddd, d MMM yyyy HH:mm:ss"_s}};
        for (const auto& [order, form] : forms) {
            rules.order = order;
            const auto read = readDate(QLocale::c().toString(QDateTime(day, time, QTimeZone::UTC), form), rules);
            RC_ASSERT(read.has_value());
            RC_ASSERT(read->utc == expected);
        }
    }));
}

QTEST_GUILESS_MAIN(TestDates)
#include "tst_dates.moc"
