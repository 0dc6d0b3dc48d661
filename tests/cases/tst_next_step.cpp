// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/steps.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

// Monday 16 November 2026 in Dublin, where winter time is UTC.
const QString tonight = u"2026-11-16T17:00:00Z"_s;
const QString tuesday = u"2026-11-17T17:00:00Z"_s;
const QString thursday = u"2026-11-19T09:00:00Z"_s;
const QString inTenDays = u"2026-11-30T17:00:00Z"_s;

/// "customer: call_customer by 2026-11-17T17:00:00Z".
QString drawn(const NextStep& next)
{
    QString text = codeOf(next.step) + u": "_s + codeOf(next.verb);
    for (quint64 number = 1; number < 100; ++number)
        if (next.part == part(number))
            text += u" #"_s + QString::number(number);
    if (next.due.isValid())
        text += u" by "_s + next.due.toString(Qt::ISODate);
    return text;
}

QString drawn(const Case& c)
{
    return drawn(nextStep(c, monday(), QTimeZone("Europe/Dublin")));
}

} // namespace

class TestNextStep : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lifeInPublic();
    void lifeInPrivate();
    void steps_data();
    void steps();
    void closed_data();
    void closed();
    void endOfTheDayInTheBusinessZone_data();
    void endOfTheDayInTheBusinessZone();
    void overdue_data();
    void overdue();
    void safety();
};

void TestNextStep::lifeInPublic()
{
    Case c = opened();
    const auto then = [&c](const QString& lines) {
        c = after(c, lines);
        return drawn(c);
    };
    QCOMPARE(drawn(c), u"read: read by "_s + tonight);
    QCOMPARE(then(doing(Step::Read, Where::InPublic)), u"agent: post_holding_reply by "_s + tonight);
    QCOMPARE(then(uR"(write_reply {"kind":"holding","text":"We have read it.","posted":"2026-11-16T09:30:00Z"})"_s),
             u"agent: call_agent by "_s + tuesday);
    QCOMPARE(then(doing(Step::Agent, Where::InPublic)), u"customer: call_customer by "_s + tuesday);
    QCOMPARE(then(doing(Step::Customer, Where::InPublic)), u"why: find_cause by "_s + inTenDays);
    QCOMPARE(then(uR"(name_cause {"code":"communication"})"_s), u"why: take_stance by "_s + inTenDays);
    QCOMPARE(then(uR"(set_case {"stance":"ours"})"_s), u"why: say_our_part by "_s + inTenDays);
    QCOMPARE(then(uR"(set_case {"our_part":"we did not call"})"_s), u"right: decide by "_s + inTenDays);
    QCOMPARE(then(uR"(set_refund #6 {"amount":{"minor":6400,"currency":"EUR"}}
                      decide_resolution {"decision":"Refund"})"_s),
             u"right: approve_refund #6 by "_s + inTenDays);
    QCOMPARE(then(uR"(set_refund #6 {"approved":"2026-11-16T09:00:00Z","approved_by":"Kim"})"_s),
             u"right: pay_refund #6 by "_s + inTenDays);
    QCOMPARE(then(uR"(set_refund #6 {"promised":"2026-11-18T12:00:00Z"})"_s),
             u"right: pay_refund #6 by 2026-11-18T12:00:00Z"_s);
    QCOMPARE(then(uR"(set_refund #6 {"paid":"2026-11-16T09:00:00Z"})"_s), u"reply: write_reply by "_s + thursday);
    QCOMPARE(then(uR"(write_reply #7 {"text":"Thank you, Dana."})"_s), u"reply: write_reply #7 by "_s + thursday);
    QCOMPARE(then(uR"(write_reply #7 {"author":"Ruth Marlow","ready":"2026-11-16T09:00:00Z"})"_s),
             u"reply: post_reply #7 by "_s + thursday);
    QCOMPARE(then(uR"(write_reply #11 {"text":"A second draft"})"_s), u"reply: post_reply #7 by "_s + thursday);
    QCOMPARE(then(uR"(write_reply #7 {"posted":"2026-11-16T09:00:00Z"})"_s), u"change: choose_change"_s);
    QCOMPARE(then(doing(Step::Change, Where::InPublic)), u"done: close"_s);
    QCOMPARE(then(u"@2026-11-18T15:00 close_case"_s), u"done: follow_up by 2026-11-30T09:00:00Z"_s);
}

void TestNextStep::lifeInPrivate()
{
    const auto at = [](Step step) { return drawn(caseAt(step, Where::InPrivate)); };
    QCOMPARE(at(Step::Read), u"read: read by "_s + tonight);
    QCOMPARE(at(Step::Agent), u"agent: call_agent by "_s + tonight);
    QCOMPARE(at(Step::Customer), u"customer: call_customer by "_s + tonight);
    QCOMPARE(at(Step::Why), u"why: find_cause by "_s + inTenDays);
    QCOMPARE(at(Step::Right), u"right: decide by "_s + inTenDays);
    QCOMPARE(at(Step::Reply), u"change: choose_change"_s);
    QCOMPARE(at(Step::Finished), u"done: close"_s);
}

void TestNextStep::steps_data()
{
    QTest::addColumn<Case>("value");
    QTest::addColumn<QString>("expected");

    const QString holding =
        uR"(write_reply {"kind":"holding","text":"We have read it.","posted":"2026-11-16T09:30:00Z"})"_s;
    const QString tries = uR"(
        log_call {"with":"customer","outcome":"no_answer"}
        log_call {"with":"customer","outcome":"voicemail"}
        log_call {"with":"customer","outcome":"no_answer"})"_s;
    const Case customer = after(caseAt(Step::Customer), holding);
    const auto row = [](const char* name, const Case& c, const QString& expected) {
        QTest::newRow(name) << c << expected;
    };

    row("two tries", after(customer, tries.section(u'\n', 0, 2)), u"customer: call_customer by "_s + tuesday);
    row("three tries", after(customer, tries), u"customer: invite_in_writing by "_s + tuesday);
    row("the invitation is a draft", after(customer, tries + uR"(
        write_reply {"kind":"private_message","text":"May we call you?"})"_s),
        u"customer: invite_in_writing by "_s + tuesday);
    row("invited", after(customer, tries + uR"(
        write_reply {"kind":"private_message","text":"May we call you?","posted":"2026-11-16T12:00:00Z"})"_s),
        u"customer: wait_for_customer by "_s + tuesday);
    row("the customer spoke before a holding reply",
        after(caseAt(Step::Agent), uR"(log_call {"with":"customer","direction":"incoming"})"_s),
        u"agent: call_agent"_s);
    row("nobody can reply there",
        after(caseAt(Step::Agent), uR"(record_deviation {"excuses":"public_reply","reason":"Closed"})"_s),
        u"agent: call_agent by "_s + tonight);
    row("a promise first",
        after(customer, uR"(make_promise #9 {"text":"Call on Monday","due":"2026-11-16T16:00:00Z"})"_s),
        u"customer: keep_promise #9 by 2026-11-16T16:00:00Z"_s);
    row("a promise later",
        after(customer, uR"(make_promise #9 {"text":"Call on Friday","due":"2026-11-20T16:00:00Z"})"_s),
        u"customer: call_customer by "_s + tuesday);
    row("a promise kept",
        after(customer,
              uR"(make_promise #9 {"text":"Call","due":"2026-11-16T16:00:00Z","kept":"2026-11-16T15:00:00Z"})"_s),
        u"customer: call_customer by "_s + tuesday);
    row("the earlier of two promises", after(customer, uR"(
        make_promise #9 {"text":"Call","due":"2026-11-16T16:00:00Z"}
        make_promise #10 {"text":"Send","due":"2026-11-16T15:00:00Z"})"_s),
        u"customer: keep_promise #10 by 2026-11-16T15:00:00Z"_s);
    row("a promise before closing",
        after(caseAt(Step::Finished), uR"(make_promise #9 {"text":"Call","due":"2026-11-20T16:00:00Z"})"_s),
        u"done: keep_promise #9 by 2026-11-20T16:00:00Z"_s);
}

void TestNextStep::steps()
{
    QFETCH(const Case, value);
    QTEST(drawn(value), "expected");
}

void TestNextStep::closed_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");

    const QString done = uR"(plan_action #8 {"done":"2026-11-19T09:00:00Z"})"_s;
    const QString checked = uR"(
        plan_action #8 {"done":"2026-11-19T09:00:00Z","effect_checked":"2026-12-01T09:00:00Z","effect":"Fewer"})"_s;
    const QString clock = u"2026-11-30T09:00:00Z"_s;
    const auto row = [](const char* name, const QString& lines, const QString& expected) {
        QTest::newRow(name) << lines << u"done: "_s + expected;
    };
    row("the follow-up clock before the action", {}, u"follow_up by "_s + clock);
    row("an action to do", uR"(plan_action #8 {"due":"2026-11-20"})"_s, u"do_action #8 by 2026-11-20T23:59:59Z"_s);
    row("an effect to check", done + uR"(
        plan_action #8 {"due":"2026-11-20"})"_s,
        u"check_effect #8 by 2026-11-20T23:59:59Z"_s);
    row("a follow-up planned first", uR"(plan_follow_up #9 {"what":"Ask","due":"2026-11-25"})"_s,
        u"follow_up #9 by 2026-11-25T23:59:59Z"_s);
    row("the earlier of two", uR"(
        plan_follow_up #9 {"what":"Ask","due":"2026-11-25"}
        plan_follow_up #10 {"what":"Ask","due":"2026-11-24"})"_s,
        u"follow_up #10 by 2026-11-24T23:59:59Z"_s);
    row("a follow-up without a date takes the clock's", uR"(plan_follow_up #9 {"what":"Ask"})"_s + checked,
        u"follow_up #9 by "_s + clock);
    row("a promise", uR"(make_promise #9 {"text":"Send the part","due":"2026-11-19T16:00:00Z"})"_s,
        u"keep_promise #9 by 2026-11-19T16:00:00Z"_s);
    row("a promise without a date comes last", uR"(make_promise #9 {"text":"Send the part"}
            plan_follow_up #10 {"what":"Ask","due":"2026-11-25"})"_s,
        u"follow_up #10 by 2026-11-25T23:59:59Z"_s);
    row("nothing more", checked + uR"(
        plan_follow_up {"what":"Ask","done":"2026-11-28T09:00:00Z","outcome":"returned"})"_s,
        u"none"_s);
}

void TestNextStep::closed()
{
    QFETCH(const QString, lines);
    const Case c = after(closedCase(), lines);
    QTEST(drawn(c), "expected");
    const QList<NextStep> open = openAfterClosing(c, monday(), QTimeZone("Europe/Dublin"));
    const NextStep next = nextStep(c, monday(), QTimeZone("Europe/Dublin"));
    QVERIFY(open.contains(next) || (open.isEmpty() && next.verb == Verb::None));
    for (const NextStep& thing : open)
        QVERIFY(!thing.due.isValid() || thing.due >= next.due);
    QCOMPARE(openAfterClosing(caseAt(Step::Finished), monday()), QList<NextStep>());
    QCOMPARE(drawn(historyCase()), u"done: none"_s);
    const QString planned = uR"(open_case {"title":"Old","closed_as":"before_amends",)"
                            uR"("follow_ups":[{"what":"Ask","due":"2026-11-25"}]})"_s;
    QCOMPARE(drawn(after({}, planned)), u"done: none"_s);
}

void TestNextStep::endOfTheDayInTheBusinessZone_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("due");
    QTest::newRow("Auckland") << QByteArray("Pacific/Auckland") << u"2026-11-20T10:59:59Z"_s;
    QTest::newRow("Dublin") << QByteArray("Europe/Dublin") << u"2026-11-20T23:59:59Z"_s;
    QTest::newRow("Honolulu") << QByteArray("Pacific/Honolulu") << u"2026-11-21T09:59:59Z"_s;
}

void TestNextStep::endOfTheDayInTheBusinessZone()
{
    QFETCH(const QByteArray, zone);
    const Case c = after(closedCase(), uR"(plan_action #8 {"due":"2026-11-20"})"_s);
    const NextStep next = nextStep(c, monday(), QTimeZone(zone));
    QTEST(next.due.toString(Qt::ISODate), "due");
    QCOMPARE(next.due.toTimeZone(QTimeZone(zone)).date(), QDate(2026, 11, 20));
}

void TestNextStep::overdue_data()
{
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("overdue");
    QTest::newRow("before") << u"2026-11-16T16:59:59"_s << false;
    QTest::newRow("when it is due") << u"2026-11-16T17:00:00"_s << false;
    QTest::newRow("after") << u"2026-11-16T17:00:01"_s << true;
}

void TestNextStep::overdue()
{
    QFETCH(const QString, now);
    QFETCH(const bool, overdue);
    NextStep expected = nextStep(opened(), {});
    QVERIFY(!expected.overdue);
    expected.overdue = overdue;
    QCOMPARE(nextStep(opened(), utc(now)), expected);
}

void TestNextStep::safety()
{
    const Case c = after(opened(), uR"(set_case {"severity":"safety"})"_s);
    QVERIFY(nextStep(c, monday()).safety);
    QVERIFY(!nextStep(opened(), monday()).safety);
}

QTEST_GUILESS_MAIN(TestNextStep)
#include "tst_next_step.moc"
