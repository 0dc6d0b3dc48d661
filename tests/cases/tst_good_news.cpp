// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/good_news.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

const QDateTime since = monday().addDays(-14);

Review version(quint64 number, double raw, int scale, const QString& posted, quint64 replaces = 0)
{
    Review review;
    review.id = part(number);
    review.rating = {raw, scale};
    review.text = u"Version %1"_s.arg(number);
    review.posted = posted.isEmpty() ? QDateTime() : utc(posted);
    review.replaces = replaces == 0 ? PartId() : part(replaces);
    return review;
}

Call talk(const QString& at, CallOutcome outcome = CallOutcome::Reached, Party with = Party::Customer)
{
    Call call;
    call.id = part(50);
    call.with = with;
    call.at = utc(at);
    call.outcome = outcome;
    return call;
}

FollowUp followUp(quint64 number, FollowUpOutcome outcome, const QString& done)
{
    FollowUp made;
    made.id = part(number);
    made.what = u"Ask"_s;
    made.note = u"Booked again"_s;
    made.outcome = outcome;
    made.done = done.isEmpty() ? QDateTime() : utc(done);
    return made;
}

/// "rating_rose #2 1 to 4, called 2026-11-04", "follow_up #9 returned".
QStringList drawn(const QList<GoodNews>& all)
{
    QStringList told;
    for (const GoodNews& news : all) {
        QString line = codeOf(news.kind);
        for (quint64 number = 1; number < 50; ++number)
            if (news.part == part(number))
                line += u" #"_s + QString::number(number);
        line += news.kind == GoodNewsKind::RatingRose ? u" %1 to %2"_s.arg(news.starsBefore).arg(news.starsAfter)
                                                      : u' ' + QString(codeOf(news.outcome));
        if (news.call.isValid())
            line += u", called "_s + news.call.date().toString(Qt::ISODate);
        told << line;
    }
    return told;
}

} // namespace

class TestGoodNews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ratings_data();
    void ratings();
    void followUps_data();
    void followUps();
    void wholeAndNewestFirst();
};

void TestGoodNews::ratings_data()
{
    QTest::addColumn<QList<Review>>("reviews");
    QTest::addColumn<QList<Call>>("calls");
    QTest::addColumn<QStringList>("expected");

    const Review first = version(1, 1, 5, u"2026-10-20T09:00:00"_s);
    const Review better = version(2, 8, 10, u"2026-11-10T09:00:00"_s, 1);
    const QList<Call> called{talk(u"2026-11-04T09:00:00"_s)};
    const auto row = [](const char* name, const QList<Review>& reviews, const QList<Call>& calls,
                        const QStringList& expected = {}) { QTest::newRow(name) << reviews << calls << expected; };
    row("risen after the call", {first, better}, called, {u"rating_rose #2 1 to 4, called 2026-11-04"_s});
    row("the last call counts", {first, better},
        {talk(u"2026-11-05T09:00:00"_s), talk(u"2026-11-02T09:00:00"_s), talk(u"2026-11-11T09:00:00"_s)},
        {u"rating_rose #2 1 to 4, called 2026-11-05"_s});
    row("not called", {first, better}, {});
    row("called afterwards", {first, better}, {talk(u"2026-11-11T09:00:00"_s)});
    row("not reached", {first, better}, {talk(u"2026-11-04T09:00:00"_s, CallOutcome::Voicemail)});
    row("talked to the agent alone", {first, better},
        {talk(u"2026-11-04T09:00:00"_s, CallOutcome::Reached, Party::Agent)});
    row("fallen", {version(1, 4, 5, u"2026-10-20T09:00:00"_s), version(2, 1, 5, u"2026-11-10T09:00:00"_s, 1)}, called);
    row("the same on another scale", {version(1, 4, 5, {}), better}, called);
    row("without a rating before", {version(1, 0, 0, {}), better}, called);
    row("long ago", {first, version(2, 4, 5, u"2026-11-02T08:59:59"_s, 1)}, {talk(u"2026-10-25T09:00:00"_s)});
    row("just in time", {first, version(2, 4, 5, u"2026-11-02T09:00:00"_s, 1)}, {talk(u"2026-10-25T09:00:00"_s)},
        {u"rating_rose #2 1 to 4, called 2026-10-25"_s});
    row("no telling when", {first, version(2, 4, 5, {}, 1)}, called);
    row("another review altogether", {first, version(2, 4, 5, u"2026-11-10T09:00:00"_s)}, called);
    row("what it replaces is gone", {version(2, 4, 5, u"2026-11-10T09:00:00"_s, 7)}, called);
}

void TestGoodNews::ratings()
{
    QFETCH(const QList<Review>, reviews);
    QFETCH(const QList<Call>, calls);
    Case c;
    c.reviews = reviews;
    c.calls = calls;
    QTEST(drawn(goodNewsOf({}, c, since)), "expected");
}

void TestGoodNews::followUps_data()
{
    QTest::addColumn<FollowUp>("followUp");
    QTest::addColumn<QStringList>("expected");
    const QString recently = u"2026-11-12T09:00:00"_s;
    for (const auto& [outcome, code] : Codes<FollowUpOutcome>::table) {
        const bool isGood = outcome != FollowUpOutcome::Open && outcome != FollowUpOutcome::Nothing;
        QTest::newRow(code) << followUp(9, outcome, recently)
                            << (isGood ? QStringList{u"follow_up #9 %1"_s.arg(QLatin1StringView(code))}
                                       : QStringList());
    }
    QTest::newRow("long ago") << followUp(9, FollowUpOutcome::Returned, u"2026-11-02T08:59:59"_s) << QStringList();
    QTest::newRow("not done") << followUp(9, FollowUpOutcome::Returned, {}) << QStringList();
}

void TestGoodNews::followUps()
{
    QFETCH(const FollowUp, followUp);
    Case c;
    c.followUps = {followUp};
    QTEST(drawn(goodNewsOf({}, c, since)), "expected");
}

void TestGoodNews::wholeAndNewestFirst()
{
    CaseRow row;
    row.number = {2026, 7};
    Case c;
    c.reviews = {version(1, 1, 5, u"2026-10-20T09:00:00"_s), version(2, 4, 5, u"2026-11-10T09:00:00"_s, 1)};
    c.calls = {talk(u"2026-11-04T09:00:00"_s)};
    c.followUps = {followUp(9, FollowUpOutcome::Returned, u"2026-11-12T09:00:00"_s)};
    const QDateTime call = utc(u"2026-11-04T09:00:00");
    c.followUps.append(followUp(10, FollowUpOutcome::ChangedReview, u"2026-11-11T09:00:00"_s));
    QCOMPARE(goodNewsOf(row, c, since),
             (QList<GoodNews>{{row, GoodNewsKind::FollowUp, utc(u"2026-11-12T09:00:00"), part(9), u"Booked again"_s,
                               call, 0, 0, FollowUpOutcome::Returned},
                              {row, GoodNewsKind::RatingRose, utc(u"2026-11-10T09:00:00"), part(2), u"Version 2"_s,
                               call, 1, 4, FollowUpOutcome::Open}}));
}

QTEST_GUILESS_MAIN(TestGoodNews)
#include "tst_good_news.moc"
