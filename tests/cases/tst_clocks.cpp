// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks.h"
#include "tests/support/builders.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace amends;
using namespace amends::test;

namespace {

/// One line a clock, in the order of kind and start: "call 11-16 09:00 > 11-17 17:00 met 11-16 10:00".
QStringList drawn(const Case& c, const QDateTime& now = monday())
{
    const auto day = [](const QDateTime& time) { return time.toString(u"MM-dd HH:mm"); };
    QList<DeadlineClock> clocks = c.clocks;
    std::ranges::sort(clocks, {}, [](const DeadlineClock& clock) { return std::pair(clock.kind, clock.started); });
    QStringList lines;
    for (const DeadlineClock& clock : clocks) {
        QString line = QString(codeOf(clock.kind)) + u' ' + day(clock.started) + u" > "_s + day(clock.due) + u' ' +
                       codeOf(stateOf(c, clock, now));
        if (const QDateTime met = metAt(c, clock); met.isValid())
            line += u' ' + day(met);
        lines.append(line);
    }
    return lines;
}

QString line(const Case& c, ClockKind kind, const QDateTime& now = monday())
{
    return drawn(c, now).filter(QRegularExpression(u'^' + codeOf(kind) + u' ')).join(u" | "_s);
}

Case openedWith(QStringView set)
{
    return after({}, u"open_case "_s + set);
}

/// A change and its way back, as an undo.
Case undone(const Case& c, const QString& text)
{
    const Change<Case> there = changed(c, editOf(c, text));
    return changed(there.after, there.inverse, Origin::Undo).after;
}

const QString reopen = u"@2026-12-01T10:00 reopen_case because she wrote again"_s;

} // namespace

class TestClocks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void start_data();
    void start();
    void noClocks_data();
    void noClocks();
    void calendarAndBusinessTime();
    void met_data();
    void met();
    void state_data();
    void state();
    void pauses();
    void closingAndReopening();
    void whatComesLaterLeavesTheRecord();
    void undoIsExact_data();
    void undoIsExact();
    void correctedHeard();
    void goingPublicAndPrivate();
    void running();
};

void TestClocks::start_data()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("opened, in public") << uR"({"title":"t","is_public":true})"_s
                                       << QStringList{u"acknowledge 11-16 09:00 > 11-16 17:00 running"_s,
                                                      u"call 11-16 09:00 > 11-17 17:00 running"_s,
                                                      u"public_reply 11-16 09:00 > 11-19 09:00 running"_s,
                                                      u"resolve 11-16 09:00 > 11-30 17:00 running"_s,
                                                      u"follow_up 11-16 09:00 > 11-30 09:00 running"_s};
    QTest::newRow("heard before, in private")
        << uR"({"title":"t","kind":"complaint","heard":"2026-11-13T18:00:00Z"})"_s
        << QStringList{u"acknowledge 11-13 18:00 > 11-16 17:00 running"_s, u"call 11-13 18:00 > 11-16 17:00 running"_s,
                       u"resolve 11-13 18:00 > 11-27 17:00 running"_s,
                       u"follow_up 11-13 18:00 > 11-27 18:00 running"_s};
    QTest::newRow("opened before") << uR"({"title":"t","kind":"complaint","opened":"2026-11-12T12:00:00Z"})"_s
                                   << QStringList{u"acknowledge 11-12 12:00 > 11-12 17:00 missed"_s,
                                                  u"call 11-12 12:00 > 11-13 17:00 missed"_s,
                                                  u"resolve 11-12 12:00 > 11-26 17:00 running"_s,
                                                  u"follow_up 11-12 12:00 > 11-26 12:00 running"_s};
    QTest::newRow("received does not count")
        << uR"({"title":"t","received":"2026-10-01T12:00:00Z"})"_s << drawn(openedWith(uR"({"title":"t"})"));
    QTest::newRow("brought along by an export")
        << uR"({"title":"t","clocks":[{"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-16T10:00:00Z"}]})"_s
        << QStringList{u"call 11-16 08:00 > 11-16 10:00 running"_s};
}

void TestClocks::start()
{
    QFETCH(const QString, set);
    const Case c = openedWith(set);
    QTEST(drawn(c), "expected");
    QVERIFY(std::ranges::is_sorted(c.clocks, {}, &DeadlineClock::id));
}

void TestClocks::noClocks_data()
{
    QTest::addColumn<Case>("value");
    QTest::newRow("history") << historyCase();
    Rulebook closed = rulebook();
    closed.hours.week = {};
    closed.profile.deadlines.removeIf(
        [](const Deadline& d) { return d.unit == LimitUnit::Hours || d.unit == LimitUnit::Days; });
    const Case c{};
    QTest::newRow("never open")
        << changeCase(c, editOf(c, uR"(open_case {"title":"t","is_public":true})"_s), closed)->after;
}

void TestClocks::noClocks()
{
    QFETCH(const Case, value);
    QCOMPARE(drawn(value), QStringList());
}

void TestClocks::calendarAndBusinessTime()
{
    // Friday afternoon before the night in which summer time ends in Dublin.
    QCOMPARE(drawn(openedWith(uR"({"title":"t","is_public":true,"heard":"2026-10-23T15:30:00Z"})"),
                   utc(u"2026-10-23T15:31:00")),
             (QStringList{
                 u"acknowledge 10-23 15:30 > 10-23 16:00 running"_s, u"call 10-23 15:30 > 10-26 17:00 running"_s,
                 u"public_reply 10-23 15:30 > 10-26 15:30 running"_s, u"resolve 10-23 15:30 > 11-06 17:00 running"_s,
                 u"follow_up 10-23 15:30 > 11-06 16:30 running"_s}));
}

void TestClocks::met_data()
{
    QTest::addColumn<ClockKind>("kind");
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char* name, ClockKind kind, const QString& lines, const QString& expected) {
        QTest::newRow(name) << kind << lines << expected;
    };
    using enum ClockKind;
    const QString acknowledge = u"acknowledge 11-16 09:00 > 11-16 17:00 "_s;
    const QString call = u"call 11-16 09:00 > 11-17 17:00 "_s;
    const QString reply = u"public_reply 11-16 09:00 > 11-19 09:00 "_s;
    const QString resolve = u"resolve 11-16 09:00 > 11-30 17:00 "_s;
    const QString holding =
        uR"(write_reply #20 {"kind":"holding","text":"We have read it.","posted":"2026-11-16T11:00:00Z"})"_s;
    row("a holding reply acknowledges", Acknowledge, holding, acknowledge + u"met 11-16 11:00"_s);
    row("and is no final one", PublicReply, holding, reply + u"running"_s);
    row("a private message acknowledges", Acknowledge,
        uR"(write_reply {"kind":"private_message","text":"May we call?","posted":"2026-11-16T12:00:00Z"})"_s,
        acknowledge + u"met 11-16 12:00"_s);
    row("a call acknowledges", Acknowledge, uR"(log_call {"with":"customer","at":"2026-11-16T10:00:00Z"})"_s,
        acknowledge + u"met 11-16 10:00"_s);
    row("the earlier one counts", Acknowledge, holding + uR"(
        log_call {"with":"customer","at":"2026-11-16T10:00:00Z"})"_s,
        acknowledge + u"met 11-16 10:00"_s);
    row("too late", Acknowledge, uR"(log_call {"with":"customer","at":"2026-11-16T17:00:01Z"})"_s,
        acknowledge + u"met_late 11-16 17:00"_s);
    row("just in time", Acknowledge, uR"(log_call {"with":"customer","at":"2026-11-16T17:00:00Z"})"_s,
        acknowledge + u"met 11-16 17:00"_s);
    row("before the case was typed in", Call, uR"(log_call {"with":"customer","at":"2026-11-16T08:59:59Z"})"_s,
        call + u"met 11-16 08:59"_s);
    row("no answer is no call", Call, uR"(log_call {"with":"customer","outcome":"no_answer"})"_s, call + u"running"_s);
    row("refused is no call", Call, uR"(log_call {"with":"customer","outcome":"refused"})"_s, call + u"running"_s);
    row("ended for abuse is one", Call, uR"(log_call {"with":"customer","outcome":"ended_for_abuse"})"_s,
        call + u"met 11-16 09:00"_s);
    row("the agent is not the customer", Call, uR"(log_call {"with":"agent"})"_s, call + u"running"_s);
    row("the final reply", PublicReply, uR"(set_case {"stance":"ours"}
            log_call {"with":"customer"}
            write_reply {"text":"Thank you.","author":"Ruth Marlow","ready":"2026-11-18T09:00:00Z","posted":"2026-11-18T09:00:00Z"})"_s,
        reply + u"met 11-18 09:00"_s);
    row("decided", Resolve, uR"(decide_resolution {"decision":"Repair","decided_at":"2026-11-17T09:00:00Z"})"_s,
        resolve + u"met 11-17 09:00"_s);
    row("options only", Resolve, uR"(decide_resolution {"options":["Repair"],"decided_at":"2026-11-17T09:00:00Z"})"_s,
        resolve + u"running"_s);
    const QString refund = uR"(
        set_refund #21 {"amount":{"minor":5,"currency":"EUR"},"approved":"2026-11-16T09:00:00Z","approved_by":"Kim"})"_s;
    row("decided, not paid", Resolve, uR"(decide_resolution {"decision":"Refund"})"_s + refund, resolve + u"running"_s);
    row("decided and paid", Resolve, uR"(decide_resolution {"decision":"Refund"})"_s + refund + uR"(
        set_refund #21 {"paid":"2026-11-18T09:00:00Z"})"_s,
        resolve + u"met 11-18 09:00"_s);
    row("followed up", FollowUp, uR"(plan_follow_up {"what":"Ask","done":"2026-11-28T09:00:00Z"})"_s,
        u"follow_up 11-16 09:00 > 11-30 09:00 met 11-28 09:00"_s);
    row("planned to follow up", FollowUp, uR"(plan_follow_up {"what":"Ask","due":"2026-11-28"})"_s,
        u"follow_up 11-16 09:00 > 11-30 09:00 running"_s);
}

void TestClocks::met()
{
    QFETCH(const ClockKind, kind);
    QFETCH(const QString, lines);
    QTEST(line(after(caseAt(Step::Customer), uR"(log_call {"with":"agent"}
        )"_s + lines),
               kind),
          "expected");
}

void TestClocks::state_data()
{
    QTest::addColumn<QString>("fields");
    QTest::addColumn<ClockState>("expected");
    const auto row = [](const char* name, const char* fields, ClockState expected) {
        QTest::newRow(name) << QString(
                                   u"set_clock #30 {\"kind\":\"follow_up\",\"started\":\"2026-11-16T08:00:00Z\","_s +
                                   QLatin1StringView(fields) + u'}')
                            << expected;
    };
    row("running", R"("due":"2026-11-16T10:00:00Z")", ClockState::Running);
    row("due now", R"("due":"2026-11-16T09:00:00Z")", ClockState::Running);
    row("missed", R"("due":"2026-11-16T08:59:00Z")", ClockState::Missed);
    row("paused", R"("due":"2026-11-16T08:59:00Z","paused":"2026-11-16T08:30:00Z")", ClockState::Paused);
    row("stopped in time", R"("due":"2026-11-16T08:59:00Z","stopped":"2026-11-16T08:59:00Z")", ClockState::Stopped);
    row("stopped too late", R"("due":"2026-11-16T08:59:00Z","stopped":"2026-11-16T08:59:30Z")", ClockState::Missed);
    row("stopped in a pause",
        R"("due":"2026-11-16T08:40:00Z","paused":"2026-11-16T08:30:00Z","stopped":"2026-11-16T08:59:30Z")",
        ClockState::Stopped);
}

void TestClocks::state()
{
    QFETCH(const QString, fields);
    const Case c = after(opened(), fields);
    QTEST(stateOf(c, *std::ranges::find(c.clocks, part(30), &DeadlineClock::id), monday()), "expected");
}

void TestClocks::pauses()
{
    const Case c = after(opened(), uR"(
        set_clock #30 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-16T10:00:00Z"}
        set_clock #30 {"paused":"2026-11-16T09:00:00Z"})"_s);
    const auto due = [](const Case& value) {
        return std::ranges::find(value.clocks, part(30), &DeadlineClock::id)->due;
    };
    QCOMPARE(due(c), utc(u"2026-11-16T10:00:00"));
    QCOMPARE(due(after(c, uR"(@2026-11-16T09:45 set_clock #30 {"paused":null})"_s)), utc(u"2026-11-16T10:45:00"));
    QCOMPARE(
        due(after(
            c,
            uR"(@2026-11-16T09:45 set_clock #30 {"paused":null,"due":"2026-11-17T10:00:00Z"} because she is abroad)"_s)),
        utc(u"2026-11-17T10:00:00"));
    const Change<Case> resumed = changed(c, editOf(c, uR"(@2026-11-16T09:45 set_clock #30 {"paused":null})"_s));
    const Change<Case> back = changed(resumed.after, resumed.inverse, Origin::Undo);
    QVERIFY(sameButRevision(back.after, c));
    QVERIFY(sameButRevision(changed(back.after, back.inverse, Origin::Undo).after, resumed.after));
}

void TestClocks::closingAndReopening()
{
    // The reply was excused, so that its clock is never met.
    Case c = after(caseAt(Step::Reply), uR"(
        record_deviation {"excuses":"public_reply","reason":"Replies are closed"}
        plan_action {"what":"Call","owner":"Kim","due":"2026-11-30"}
        @2026-11-18T15:00 close_case)"_s);
    const QDateTime later = utc(u"2026-12-24T09:00:00");
    const QStringList record{
        u"acknowledge 11-16 09:00 > 11-16 17:00 met 11-16 09:00"_s, u"call 11-16 09:00 > 11-17 17:00 met 11-16 09:00"_s,
        u"public_reply 11-16 09:00 > 11-19 09:00 stopped"_s, u"resolve 11-16 09:00 > 11-30 17:00 met 11-16 09:00"_s};
    QCOMPARE(drawn(c, later), record + QStringList{u"follow_up 11-16 09:00 > 11-30 09:00 missed"_s});
    QCOMPARE(line(c, ClockKind::FollowUp, utc(u"2026-11-20T09:00:00")),
             u"follow_up 11-16 09:00 > 11-30 09:00 running"_s);

    c = after(c, u"@2026-11-20T10:00 reopen_case because she wrote again"_s);
    QCOMPARE(
        drawn(c, utc(u"2026-11-20T10:00:00")),
        (QStringList{record[0], u"acknowledge 11-20 10:00 > 11-20 17:00 running"_s, record[1],
                     u"call 11-20 10:00 > 11-23 17:00 running"_s, record[2],
                     u"public_reply 11-20 10:00 > 11-23 10:00 running"_s, record[3],
                     u"resolve 11-20 10:00 > 12-04 17:00 running"_s, u"follow_up 11-16 09:00 > 11-30 09:00 stopped"_s,
                     u"follow_up 11-20 10:00 > 12-04 10:00 running"_s}));
}

void TestClocks::whatComesLaterLeavesTheRecord()
{
    const Case closed = closedCase();
    const auto recordOf = [&](const Case& c) {
        QStringList lines;
        for (const DeadlineClock& clock : closed.clocks) {
            if (clock.kind == ClockKind::FollowUp)
                continue;
            const auto now = std::ranges::find(c.clocks, clock.id, &DeadlineClock::id);
            lines.append(QString(codeOf(clock.kind)) + metAt(c, *now).toString(Qt::ISODate) +
                         codeOf(stateOf(c, *now, monday())));
        }
        return lines;
    };
    const Case c = after(closed, reopen + uR"(
        log_call {"with":"customer"}
        decide_resolution {"decision":"Twice the refund"}
        set_refund {"amount":{"minor":5,"currency":"EUR"}}
        write_reply {"text":"Once more, thank you.","author":"Ruth Marlow","ready":"2026-12-01T10:00:00Z","posted":"2026-12-01T10:00:00Z"})"_s);
    QCOMPARE(recordOf(c), recordOf(closed));
}

void TestClocks::undoIsExact_data()
{
    QTest::addColumn<Case>("value");
    QTest::addColumn<QString>("line");
    QTest::newRow("close") << caseAt(Step::Finished) << u"@2026-11-18T15:00 close_case"_s;
    QTest::newRow("close on a stated day")
        << caseAt(Step::Finished) << uR"(close_case {"closed":"2026-11-16T09:00:00Z"})"_s;
    QTest::newRow("close, a clock paused") << after(caseAt(Step::Finished), uR"(
        set_clock {"kind":"resolve","started":"2026-11-16T08:00:00Z","due":"2026-11-26T08:00:00Z","paused":"2026-11-16T08:30:00Z"})"_s)
                                           << u"close_case"_s;
    QTest::newRow("reopen") << closedCase() << reopen;
    QTest::newRow("make live") << historyCase() << u"make_live"_s;
    QTest::newRow("close again") << after(closedCase(), reopen) << u"@2026-12-02T15:00 close_case"_s;
    QTest::newRow("hear earlier") << opened() << uR"(set_case {"heard":"2026-11-13T10:00:00Z"})"_s;
    QTest::newRow("go public") << opened(Where::InPrivate) << uR"(set_case {"is_public":true})"_s;
    QTest::newRow("go private") << opened() << uR"(set_case {"is_public":false} because typed in wrongly)"_s;
}

void TestClocks::undoIsExact()
{
    QFETCH(const Case, value);
    QFETCH(const QString, line);
    const Change<Case> there = changed(value, editOf(value, line));
    QVERIFY(there.changed);
    Edit undo = there.inverse;
    undo.at = utc(u"2027-01-01T00:00:00");
    const Change<Case> back = changed(there.after, undo, Origin::Undo);
    QVERIFY(sameButRevision(back.after, value));
    const Change<Case> again = changed(back.after, back.inverse, Origin::Undo);
    QVERIFY(sameButRevision(again.after, there.after));

    const auto asked = changeCase(there.after, there.inverse, rulebook(), Origin::Person);
    QVERIFY(!asked || !there.inverse.set.contains("clocks"_L1));
}

void TestClocks::correctedHeard()
{
    const Case c = after(
        opened(),
        uR"(set_clock #30 {"kind":"call","profile":"other","started":"2026-11-16T09:00:00Z","due":"2026-11-16T10:00:00Z"})"_s);
    const QString line = uR"(set_case {"heard":"2026-11-13T10:00:00Z"})"_s;
    QCOMPARE(drawn(after(c, line)),
             (QStringList{
                 u"acknowledge 11-13 10:00 > 11-13 17:00 missed"_s, u"call 11-13 10:00 > 11-16 17:00 running"_s,
                 u"call 11-16 09:00 > 11-16 10:00 running"_s, u"public_reply 11-13 10:00 > 11-16 10:00 running"_s,
                 u"resolve 11-13 10:00 > 11-27 17:00 running"_s, u"follow_up 11-13 10:00 > 11-27 10:00 running"_s}));
    QVERIFY(sameButRevision(undone(c, line), c));

    const auto reply = std::ranges::find(c.clocks, ClockKind::PublicReply, &DeadlineClock::kind);
    Edit pause = editOf(c, uR"(set_clock {"due":"2026-11-19T11:00:00Z"} because she is abroad)"_s);
    pause.part = reply->id;
    QCOMPARE(::line(after(changed(c, pause).after, line), ClockKind::PublicReply),
             u"public_reply 11-13 10:00 > 11-16 12:00 running"_s);

    const Case reopened = after(closedCase(), reopen);
    QCOMPARE(::line(after(reopened, line), ClockKind::Resolve, utc(u"2026-12-01T10:00:00")),
             u"resolve 11-13 10:00 > 11-27 17:00 met 11-16 09:00 | resolve 12-01 10:00 > 12-15 17:00 running"_s);
}

void TestClocks::goingPublicAndPrivate()
{
    const QString now = uR"(@2026-11-25T10:00 set_case {"is_public":true})"_s;
    const QDateTime then = utc(u"2026-11-25T10:00:00");
    Case c = after(opened(Where::InPrivate), now);
    QCOMPARE(line(c, ClockKind::PublicReply, then), u"public_reply 11-25 10:00 > 11-28 10:00 running"_s);
    c = after(c, uR"(@2026-11-26T10:00 set_case {"is_public":false} because it was taken down)"_s);
    QCOMPARE(line(c, ClockKind::PublicReply, utc(u"2026-12-24T10:00:00")),
             u"public_reply 11-25 10:00 > 11-28 10:00 stopped"_s);
    c = after(c, uR"(@2026-11-27T10:00 set_case {"is_public":true})"_s);
    QCOMPARE(line(c, ClockKind::PublicReply, then),
             u"public_reply 11-25 10:00 > 11-28 10:00 stopped | public_reply 11-27 10:00 > 11-30 10:00 running"_s);
}

void TestClocks::running()
{
    const Case c = after(opened(), uR"(
        set_clock #30 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-16T10:00:00Z"}
        set_clock #31 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-16T09:30:00Z","paused":"2026-11-16T09:00:00Z"}
        set_clock #32 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-16T09:20:00Z","stopped":"2026-11-16T09:00:00Z"})"_s);
    QCOMPARE(runningClock(c, ClockKind::Call)->id, part(30));
    QCOMPARE(runningClock(after(c, uR"(log_call {"with":"customer","direction":"incoming"})"_s), ClockKind::Call),
             nullptr);
    QCOMPARE(runningClock(opened(Where::InPrivate), ClockKind::PublicReply), nullptr);
    QCOMPARE(runningClock(closedCase(), ClockKind::Resolve), nullptr);
    QVERIFY(runningClock(closedCase(), ClockKind::FollowUp));
}

QTEST_GUILESS_MAIN(TestClocks)
#include "tst_clocks.moc"
