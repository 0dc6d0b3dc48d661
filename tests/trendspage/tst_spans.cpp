// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/weekly_told.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

/// So many weeks with one case each.
QList<WeekPoint> weeksFrom(const QDate& day, int count)
{
    QList<WeekPoint> weeks;
    for (int i = 0; i < count; ++i)
        weeks.append({Week::of(day.addDays(7 * i)), 1, false});
    return weeks;
}

const QDate today(2026, 11, 18);

QList<SpanPoint> spans(const QDate& day, int count, Span span)
{
    return spansOf(weeksFrom(day, count), span, today, false);
}

/// "2025@3" for a label at the fourth bar.
QStringList placed(const QStringList& labels)
{
    QStringList found;
    for (qsizetype i = 0; i < labels.size(); ++i)
        if (!labels[i].isEmpty())
            found.append(u"%1@%2"_s.arg(labels[i]).arg(i));
    return found;
}

} // namespace

class TestSpans : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void weeksArePutTogetherWhole();
    void noCaseIsLost();
    void whatIsNotOverOrCutIsPartial();
    void theFinestThatFits_data();
    void theFinestThatFits();
    void barsAreNamed_data();
    void barsAreNamed();
    void labelsStandWhereTimesBegin();
    void aSearchHasAllOfTheDays();
};

void TestSpans::weeksArePutTogetherWhole()
{
    const QList<SpanPoint> months = spans(QDate(2025, 12, 15), 8, Span::Month);
    QCOMPARE(months, (QList<SpanPoint>{{Span::Month, {2025, 51}, {2025, 52}, 2, false},
                                       {Span::Month, {2026, 1}, {2026, 5}, 5, false},
                                       {Span::Month, {2026, 6}, {2026, 6}, 1, false}}));
}

void TestSpans::noCaseIsLost()
{
    QVERIFY(rc::check([] {
        const int count = *rc::gen::inRange(1, 700);
        const QDate day = QDate(2012, 1, 1).addDays(*rc::gen::inRange(0, 3000));
        const auto span = *rc::gen::element(Span::Week, Span::Month, Span::Quarter, Span::Year);
        const QList<SpanPoint> points = spans(day, count, span);
        qint64 sum = 0;
        for (qsizetype i = 0; i < points.size(); ++i) {
            sum += points[i].count;
            if (i > 0)
                RC_ASSERT(points[i].from == points[i - 1].to.next());
        }
        RC_ASSERT(sum == count);
        RC_ASSERT(points.back().to == weeksFrom(day, count).back().week);
        for (const QStringList& labels : axisLabels(points))
            RC_ASSERT(labels.size() == points.size());
    }));
}

void TestSpans::whatIsNotOverOrCutIsPartial()
{
    const QList<WeekPoint> weeks = weeksFrom(QDate(2026, 3, 16), 34); // up to the week before today's
    const auto partial = [&](bool cut) {
        const QList<SpanPoint> points = spansOf(weeks, Span::Month, today, cut);
        return std::pair(points.front().partial, points.back().partial);
    };
    QCOMPARE(partial(false), std::pair(false, true));
    QCOMPARE(partial(true), std::pair(true, true));
}

void TestSpans::theFinestThatFits_data()
{
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("most");
    QTest::addColumn<int>("span");
    QTest::newRow("few") << 27 << 30 << int(Span::Week);
    QTest::newRow("a year") << 53 << 40 << int(Span::Month);
    QTest::newRow("ten years") << 522 << 40 << int(Span::Year);
    QTest::newRow("ten years, wide") << 522 << 60 << int(Span::Quarter);
    QTest::newRow("ten years, wider") << 522 << 160 << int(Span::Month);
    QTest::newRow("no room at all") << 522 << 1 << int(Span::Year);
    QTest::newRow("none") << 0 << 1 << int(Span::Week);
}

void TestSpans::theFinestThatFits()
{
    QFETCH(int, weeks);
    QFETCH(int, most);
    QFETCH(int, span);
    const QList<WeekPoint> points = weeksFrom(QDate(2016, 11, 21), weeks);
    QCOMPARE(int(fittingSpan(points, most)), span);
    if (span != int(Span::Year))
        QVERIFY(spansOf(points, Span(span), today, false).size() <= most);
}

void TestSpans::barsAreNamed_data()
{
    QTest::addColumn<int>("span");
    QTest::addColumn<QString>("name");
    QTest::newRow("week") << int(Span::Week) << u"W2 (5 Jan to 11 Jan): 1 case(s)"_s;
    QTest::newRow("month") << int(Span::Month) << u"January 2026: 4 case(s)"_s;
    QTest::newRow("quarter") << int(Span::Quarter) << u"Q1 2026: 12 case(s)"_s;
    QTest::newRow("year") << int(Span::Year) << u"2026 so far: 46 case(s)"_s;
}

void TestSpans::barsAreNamed()
{
    QFETCH(int, span);
    QFETCH(QString, name);
    QCOMPARE(barName(spans(QDate(2026, 1, 5), 46, Span(span)).front(), today), name);
}

void TestSpans::labelsStandWhereTimesBegin()
{
    const QList<QStringList> weeks = axisLabels(spans(QDate(2024, 12, 2), 60, Span::Week));
    QCOMPARE(placed(weeks[0]).first(3), (QStringList{u"W49@0"_s, u"2@5"_s, u"7@10"_s}));
    QCOMPARE(placed(weeks[1]).first(4), (QStringList{u"Dec@0"_s, u"2025@4"_s, u"Feb@9"_s, u"Mar@13"_s}));
    QCOMPARE(placed(weeks[2]).first(3), (QStringList{u"2025@4"_s, u"Apr@17"_s, u"Jul@30"_s}));
    QCOMPARE(placed(weeks[3]), (QStringList{u"2025@4"_s, u"2026@56"_s}));
    const QList<QStringList> months = axisLabels(spans(QDate(2026, 2, 2), 30, Span::Month));
    QCOMPARE(placed(months[0]).first(2), (QStringList{u"Feb 2026@0"_s, u"Mar@1"_s}));
    const QList<QStringList> quarters = axisLabels(spans(QDate(2013, 4, 8), 600, Span::Quarter));
    QCOMPARE(placed(quarters[0]).first(4), (QStringList{u"Q3@1"_s, u"Q4@2"_s, u"2014@3"_s, u"Q2@4"_s}));
    QCOMPARE(placed(quarters[1]).first(2), (QStringList{u"2014@3"_s, u"2015@7"_s}));
    QCOMPARE(placed(quarters[3]), (QStringList{u"2015@7"_s, u"2020@27"_s}));
}

void TestSpans::aSearchHasAllOfTheDays()
{
    const SpanPoint month = spans(QDate(2026, 1, 5), 40, Span::Month)[2];
    QCOMPARE(searchFor({}, month.from, month.to, nullptr, CountBy::Cause, {}), u"received:2026-W10..2026-W13"_s);
}

QTEST_GUILESS_MAIN(TestSpans)
#include "tst_spans.moc"
