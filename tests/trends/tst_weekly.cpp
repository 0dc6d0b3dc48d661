// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trends/weekly.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <map>

using namespace amends;

namespace {

const QDate longAfter(2030, 1, 1);

Week week(QStringView text)
{
    return *Week::fromString(text);
}

/// "quality 3: 2026-W46=2 2026-W47=1*"; the star marks a partial week.
QStringList drawn(const QList<WeeklySeries>& all)
{
    QStringList lines;
    for (const WeeklySeries& series : all) {
        QString line = series.key + u' ' + QString::number(series.total) + u':';
        for (const WeekPoint& point : series.weeks)
            line += u' ' + point.week.toString() + u'=' + QString::number(point.count) +
                    (point.partial ? u"*"_s : QString());
        lines.append(line);
    }
    return lines;
}

} // namespace

class TestWeekly : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void series_data();
    void series();
    void runningWeek_data();
    void runningWeek();
    void order();
    void nothing();
    void codes();
    void nothingIsLost();
};

void TestWeekly::series_data()
{
    QTest::addColumn<Period>("period");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, std::optional<QDate> from, std::optional<QDate> to, const QString& expected) {
        QTest::newRow(name) << Period{from, to} << expected;
    };
    row("all weeks with zeros between, over the year", {}, {}, u"a 6: 2026-W52=2 2026-W53=0 2027-W01=1 2027-W02=3"_s);
    row("from a Monday to a Sunday", QDate(2026, 12, 28), QDate(2027, 1, 17),
        u"a 4: 2026-W53=0 2027-W01=1 2027-W02=3"_s);
    row("cut at the start", QDate(2026, 12, 22), {}, u"a 6: 2026-W52=2* 2026-W53=0 2027-W01=1 2027-W02=3"_s);
    row("cut at the end", {}, QDate(2027, 1, 16), u"a 6: 2026-W52=2 2026-W53=0 2027-W01=1 2027-W02=3*"_s);
    row("cut at both ends", QDate(2027, 1, 1), QDate(2027, 1, 6), u"a 1: 2026-W53=0* 2027-W01=1*"_s);
    row("within one week", QDate(2027, 1, 12), QDate(2027, 1, 13), u"a 3: 2027-W02=3*"_s);
    row("longer than the cases", QDate(2026, 12, 14), QDate(2027, 1, 24),
        u"a 6: 2026-W51=0 2026-W52=2 2026-W53=0 2027-W01=1 2027-W02=3 2027-W03=0"_s);
    row("the wrong way round", QDate(2027, 1, 12), QDate(2026, 12, 22), {});
    row("without a case", QDate(2020, 1, 6), QDate(2020, 1, 12), {});
}

void TestWeekly::series()
{
    QFETCH(const Period, period);
    const QList<WeeklyCount> counts{
        {week(u"2027-W02"), u"a"_s, 3}, {week(u"2026-W52"), u"a"_s, 2}, {week(u"2027-W01"), u"a"_s, 1}};
    QTEST(drawn(weeklySeries(counts, period, longAfter)).join(u'\n'), "expected");
}

void TestWeekly::runningWeek_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("expected");
    QTest::newRow("before it") << QDate(2026, 11, 15) << u"a 3: 2026-W46=2* 2026-W47=1*"_s;
    QTest::newRow("its Monday") << QDate(2026, 11, 16) << u"a 3: 2026-W46=2 2026-W47=1*"_s;
    QTest::newRow("its Sunday") << QDate(2026, 11, 22) << u"a 3: 2026-W46=2 2026-W47=1*"_s;
    QTest::newRow("over") << QDate(2026, 11, 23) << u"a 3: 2026-W46=2 2026-W47=1"_s;
}

void TestWeekly::runningWeek()
{
    QFETCH(const QDate, today);
    const QList<WeeklyCount> counts{{week(u"2026-W46"), u"a"_s, 2}, {week(u"2026-W47"), u"a"_s, 1}};
    QTEST(drawn(weeklySeries(counts, {}, today)).join(u'\n'), "expected");
}

void TestWeekly::order()
{
    const QList<WeeklyCount> counts{{week(u"2026-W46"), u"b"_s, 1},
                                    {week(u"2026-W47"), u"c"_s, 5},
                                    {week(u"2026-W46"), {}, 2},
                                    {week(u"2026-W47"), u"a"_s, 1},
                                    {week(u"2026-W46"), u"b"_s, 1}};
    QCOMPARE(drawn(weeklySeries(counts, {}, longAfter)),
             (QStringList{u"c 5: 2026-W46=0 2026-W47=5"_s, u" 2: 2026-W46=2 2026-W47=0"_s,
                          u"b 2: 2026-W46=2 2026-W47=0"_s, u"a 1: 2026-W46=0 2026-W47=1"_s}));
}

void TestWeekly::nothing()
{
    QCOMPARE(weeklySeries({}, {}, longAfter), QList<WeeklySeries>());
    QCOMPARE(weeklySeries({}, {QDate(2026, 1, 1), QDate(2026, 2, 1)}, longAfter), QList<WeeklySeries>());
}

void TestWeekly::codes()
{
    QCOMPARE(countByCodes(), (QStringList{u"cause"_s, u"topic"_s, u"source"_s, u"agent"_s, u"turning-point"_s}));
    for (const QString& code : countByCodes())
        QCOMPARE(QString(codeOf(*countByFromCode(code))), code);
    QVERIFY(!countByFromCode(u"weather"));
}

void TestWeekly::nothingIsLost()
{
    QVERIFY(rc::check([](const std::vector<std::pair<quint8, quint8>>& drawnCounts) {
        QList<WeeklyCount> counts;
        std::map<QString, qint64> totals;
        for (const auto& [days, count] : drawnCounts) {
            const QString key(QChar(u'a' + count % 3));
            counts.append({Week::of(QDate(2026, 6, 1).addDays(days * 3)), key, count});
            totals[key] += count;
        }
        const auto all = weeklySeries(counts, {}, longAfter);
        RC_ASSERT(static_cast<std::size_t>(all.size()) == totals.size());
        for (const WeeklySeries& series : all) {
            RC_ASSERT(series.total == totals.at(series.key));
            qint64 sum = 0;
            for (const WeekPoint& point : series.weeks)
                sum += point.count;
            RC_ASSERT(sum == series.total);
            for (qsizetype i = 1; i < series.weeks.size(); ++i)
                RC_ASSERT(series.weeks[i].week == series.weeks[i - 1].week.next());
            RC_ASSERT(series.weeks.size() == all.constFirst().weeks.size());
        }
    }));
}

QTEST_GUILESS_MAIN(TestWeekly)
#include "tst_weekly.moc"
