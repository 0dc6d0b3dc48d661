// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timeline.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

QDateTime hour(int hour)
{
    return {QDate(2026, 11, 16), QTime(hour, 0), QTimeZone::UTC};
}

using Kind = words::TimelineLine::Kind;

Call call(Party with, const QDateTime& at, CallOutcome outcome = CallOutcome::Reached)
{
    Call made;
    made.with = with;
    made.at = at;
    made.outcome = outcome;
    return made;
}

Reply reply(ReplyKind kind, const QDateTime& posted)
{
    Reply made;
    made.kind = kind;
    made.posted = posted;
    return made;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void whatHasNoTimeIsLeftOut();
    void foreignNamesAreIsolated();
    void whoMadeItLiveIsTold();
    void sourcesAreNamed();
    void historyCameInWhenItWasImported();
    void aNoteSaysWhoWroteIt();
};

void TestTimeline::newestComesFirst()
{
    Case c;
    c.life.opened = hour(8);
    c.calls.append(call(Party::Customer, hour(9), CallOutcome::NoAnswer));
    c.calls.append(call(Party::Agent, hour(10)));
    c.replies.append(reply(ReplyKind::Holding, hour(11)));
    QList<Kind> kinds;
    for (const words::TimelineLine& line : words::timeline(c, {}))
        kinds.append(line.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Replied, Kind::Called, Kind::NotReached, Kind::Opened}));
}

void TestTimeline::whatHasNoTimeIsLeftOut()
{
    Case c;
    c.replies.append(reply(ReplyKind::Final, {}));
    c.actions.append(Action());
    QVERIFY(words::timeline(c, {}).isEmpty());
}

void TestTimeline::foreignNamesAreIsolated()
{
    Case c;
    c.facts.customer = PersonId::make();
    c.calls.append(call(Party::Customer, hour(9)));
    Person dana;
    dana.id = c.facts.customer;
    dana.name = u"Dana R."_s;
    const QList<Person> people{dana};
    const QList<words::TimelineLine> lines = words::timeline(c, people);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.front().text, u"Talked to \u2068Dana R.\u2069"_s);
}

void TestTimeline::whoMadeItLiveIsTold()
{
    Case c;
    c.life.opened = hour(8);
    const auto line = [](qint64 step, EditKind kind, qint64 undoes = 0) {
        HistoryLine made;
        made.step = step;
        made.at = hour(8 + int(step));
        made.by = u"Kim"_s;
        made.kind = kind;
        made.undoes = undoes;
        return made;
    };
    QList<HistoryLine> history{line(1, EditKind::MakeLive)};
    const words::TimelineLine opened{Kind::Opened, hour(8), u"Case opened"_s};
    const words::TimelineLine live{Kind::Opened, hour(9), u"Made live by \u2068Kim\u2069"_s};
    QCOMPARE(words::timeline(c, {}, history), (QList{live, opened}));
    history.append(line(2, EditKind::CloseCase, 1));
    QCOMPARE(words::timeline(c, {}, history), QList{opened});
    history.append(line(3, EditKind::ReopenCase, 2));
    QCOMPARE(words::timeline(c, {}, history), (QList{live, opened}));
}

void TestTimeline::sourcesAreNamed()
{
    Case c;
    Review review;
    review.posted = hour(8);
    c.reviews.append(review);
    QCOMPARE(words::timeline(c, {}).front().text, u"Review"_s);
    c.facts.source = u"cfpb"_s;
    QCOMPARE(words::timeline(c, {}).front().text, u"Review on \u2068CFPB\u2069"_s);
}

void TestTimeline::historyCameInWhenItWasImported()
{
    Case c;
    c.facts.received = hour(8);
    c.life = {.opened = hour(8), .closed = hour(8), .closedAs = ClosedAs::BeforeAmends, .closedNote = {}};
    const words::TimelineLine voiced{Kind::Voiced, hour(8), u"The complaint was voiced"_s};
    const words::TimelineLine cameIn{Kind::Opened, hour(20), u"Came in as history"_s};
    QCOMPARE(words::timeline(c, {}, {}, hour(20)), (QList{cameIn, voiced}));
    QCOMPARE(words::timeline(c, {}), QList{voiced});

    HistoryLine live;
    live.at = hour(21);
    live.kind = EditKind::MakeLive;
    c.life = {.opened = hour(8), .closed = {}, .closedAs = ClosedAs::NotClosed, .closedNote = {}};
    const words::TimelineLine madeLive{Kind::Opened, hour(21), u"Made live"_s};
    QCOMPARE(words::timeline(c, {}, {live}, hour(20)), (QList{madeLive, cameIn, voiced}));
}

void TestTimeline::aNoteSaysWhoWroteIt()
{
    Case c;
    c.notes.append({PartId::make(), hour(9), u"Ruth"_s, u"Slip found"_s});
    QCOMPARE(words::timeline(c, {}).front().text, u"\u2068Ruth\u2069: \u2068Slip found\u2069"_s);
}

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
