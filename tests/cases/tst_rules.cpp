// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/json.h"
#include "core/cases/rules.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// What is tried, what it is refused with, and what makes it allowed.
void columns()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("remedy");
}

void row(const char* name, const QString& given, const QString& line, const QString& refused,
         const QString& remedy = {})
{
    QTest::newRow(name) << given << line << refused << remedy;
}

void check(const Case& start)
{
    QFETCH(const QString, given);
    QFETCH(const QString, line);
    QFETCH(const QString, refused);
    QFETCH(const QString, remedy);
    const Case c = after(start, given);
    QCOMPARE(refusal(c, line), refused);
    if (!remedy.isEmpty())
        QCOMPARE(refusal(after(c, remedy), line), QString());
}

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void p01_public_reply_data();
    void p01_public_reply();
    void p01_stays_public_data();
    void p01_stays_public();
    void p01_nothing_is_taken_away_data();
    void p01_nothing_is_taken_away();
    void p02_stance_data();
    void p02_stance();
    void p02_signed_by_leader_data();
    void p02_signed_by_leader();
    void p05_agent_first_data();
    void p05_agent_first();
    void p07_causes_data();
    void p07_causes();
    void p08_refund_data();
    void p08_refund();
    void p09_reply_data();
    void p09_reply();
    void p09_length_data();
    void p09_length();
    void p10_effect_data();
    void p10_effect();
    void answers();
    void closing_data();
    void closing();
    void closingNamesAllThatIsMissing();
    void openingAsSettled();
    void openingIsSound_data();
    void openingIsSound();
    void settledStaysSettled_data();
    void settledStaysSettled();
    void settledInPrivateThenPublic();
    void reopening();
    void whatWasAllowedStays_data();
    void whatWasAllowedStays();
};

void TestRules::p01_public_reply_data()
{
    columns();
    row("posted", {}, u"close_case"_s, u"gate_close: p01_public_reply"_s, doing(Step::Reply, Where::InPublic));
    row("excused", {}, u"close_case"_s, u"gate_close: p01_public_reply"_s,
        uR"(record_deviation {"excuses":"public_reply","reason":"The platform closed its replies"})"_s);
    row("a holding reply is not enough",
        uR"(write_reply {"kind":"holding","text":"We have read it.","posted":"2026-11-16T09:00:00Z"})"_s,
        u"close_case"_s, u"gate_close: p01_public_reply"_s);
    row("ready is not posted",
        uR"(write_reply {"text":"Thank you.","author":"Ruth Marlow","ready":"2026-11-16T09:00:00Z"})"_s,
        u"close_case"_s, u"gate_close: p01_public_reply"_s);
}

void TestRules::p01_public_reply()
{
    Case c = after(caseAt(Step::Reply), doing(Step::Change, Where::InPublic));
    check(c);
}

void TestRules::p01_stays_public_data()
{
    columns();
    const QString line = uR"(set_case {"is_public":false})"_s;
    const QString refused = u"gate_private: p01_public_reply reason"_s;
    row("by saying why", {}, line + u" because typed in wrongly"_s, {});
    row("by a blank", {}, line + u" because  "_s, refused);
    row("by replying first", {}, line, refused, doing(Step::Reply, Where::InPublic));
    row("by clearing", {}, uR"(set_case {"is_public":null})"_s, refused);
}

void TestRules::p01_stays_public()
{
    check(caseAt(Step::Reply));
}

void TestRules::p01_nothing_is_taken_away_data()
{
    columns();
    row("by a click", {}, u"withdraw_case"_s, u"gate_withdraw: reason"_s);
    row("with a reason", {}, u"withdraw_case because opened twice"_s, {});
    row("worked on", u"add_note {\"text\":\"Called the shop\"}"_s, u"withdraw_case because opened twice"_s,
        u"case_worked_on"_s);
}

void TestRules::p01_nothing_is_taken_away()
{
    check(opened());
}

void TestRules::p02_stance_data()
{
    columns();
    const QString refused = u"gate_stance: p02_evidence"_s;
    row("not ours", {}, uR"(set_case {"stance":"not_ours"})"_s, refused,
        uR"(set_case {"stance_evidence":"She bought it elsewhere, see the receipt"})"_s);
    row("not ours, with a blank", {}, uR"(set_case {"stance":"not_ours","stance_evidence":"  "})"_s, refused);
    row("not ours, both at once", {}, uR"(set_case {"stance":"not_ours","stance_evidence":"The receipt"})"_s, {});
    row("evidence taken away", uR"(set_case {"stance":"not_ours","stance_evidence":"The receipt"})"_s,
        uR"(set_case {"stance_evidence":null})"_s, refused, uR"(set_case {"stance":"partly_ours"})"_s);
    row("partly ours", {}, uR"(set_case {"stance":"partly_ours"})"_s, {});
    row("there is no ignoring", {}, uR"(set_case {"stance":"ignored"})"_s,
        u"invalid_value: stance still_finding_out|ours|partly_ours|not_ours"_s);
    row("before a final reply", doing(Step::Agent, Where::InPublic) + u'\n' + doing(Step::Customer, Where::InPublic),
        doing(Step::Reply, Where::InPublic), u"gate_reply: p02_stance"_s, uR"(set_case {"stance":"ours"})"_s);
}

void TestRules::p02_stance()
{
    check(opened());
}

void TestRules::p02_signed_by_leader_data()
{
    columns();
    const QString refused = u"gate_reply: p02_signed_by_leader"_s;
    row("by nobody", {}, uR"(write_reply {"text":"Thank you.","ready":"2026-11-16T09:00:00Z"})"_s, refused);
    row("by another", {}, uR"(write_reply {"text":"Thank you.","author":"Kim","ready":"2026-11-16T09:00:00Z"})"_s,
        refused);
    row("by the leader", {},
        uR"(write_reply {"text":"Thank you.","author":"Ruth Marlow","ready":"2026-11-16T09:00:00Z"})"_s, {});
    row("a draft by another", {}, uR"(write_reply {"text":"Thank you.","author":"Kim"})"_s, {});
    row("a holding reply by another", {},
        uR"(write_reply {"kind":"holding","text":"We have read it.","author":"Kim","posted":"2026-11-16T09:00:00Z"})"_s,
        {});
}

void TestRules::p02_signed_by_leader()
{
    check(caseAt(Step::Reply));
}

void TestRules::p05_agent_first_data()
{
    columns();
    const QString call = uR"(log_call #50 {"with":"customer"})"_s;
    const QString refused = u"gate_customer_call: p05_agent_call reason"_s;
    row("by calling the agent", {}, call, refused, doing(Step::Agent, Where::InPublic));
    row("by excusing it", {}, call, refused,
        uR"(record_deviation {"excuses":"agent_call","reason":"Jonas left in May"})"_s);
    row("by a reason in the call", {}, uR"(log_call {"with":"customer","reason":"She stood at the counter"})"_s, {});
    row("a blank is no reason", {}, uR"(log_call {"with":"customer","reason":" "})"_s, refused);
    row("she calls us", {}, uR"(log_call {"with":"customer","direction":"incoming"})"_s, {});
    row("an attempt counts as a call", {}, uR"(log_call {"with":"customer","outcome":"no_answer"})"_s, refused);
    row("the agent did not answer", uR"(log_call {"with":"agent","outcome":"no_answer"})"_s, call, refused);
    row("a witness", {}, uR"(log_call {"with":"witness"})"_s, {});
    row("made to one by a change", uR"(log_call #50 {"with":"agent"})"_s, call, refused,
        uR"(log_call {"with":"agent"})"_s);
    row("made to ours by a change", uR"(log_call #50 {"with":"customer","direction":"incoming"})"_s,
        uR"(log_call #50 {"direction":"outgoing"})"_s, refused);
    row("its reason taken away", uR"(log_call #50 {"with":"customer","reason":"She stood at the counter"})"_s,
        uR"(log_call #50 {"reason":null})"_s, refused, uR"(log_call {"with":"agent"})"_s);
    row("notes on one that was in order once", uR"(log_call #2 {"with":"agent"}
            log_call #50 {"with":"customer"}
            remove_part #2)"_s,
        uR"(log_call #50 {"notes":"She was calm"})"_s, {});
    row("the final reply waits for the customer", u"set_case {\"stance\":\"ours\"}"_s,
        doing(Step::Reply, Where::InPublic), u"gate_reply: p05_customer_call"_s,
        uR"(record_deviation {"excuses":"customer_call","reason":"Three tries, then by letter"})"_s);
}

void TestRules::p05_agent_first()
{
    check(opened());
}

void TestRules::p07_causes_data()
{
    columns();
    row("of the tree", {}, uR"(name_cause {"code":"quality/paint"})"_s, u"unknown_cause"_s);
    row("one primary", uR"(name_cause #50 {"code":"quality/defect"})"_s, uR"(name_cause {"code":"communication"})"_s,
        u"gate_cause: p07_one_primary_cause"_s, uR"(name_cause #50 {"role":"contributing"})"_s);
    row("several contribute", uR"(name_cause {"code":"quality/defect"})"_s,
        uR"(name_cause {"code":"communication","role":"contributing"})"_s, {});
    row("not ours needs evidence", {}, uR"(name_cause {"code":"not_ours"})"_s, u"gate_cause: p07_evidence reason"_s);
    row("and so do its leaves", {}, uR"(name_cause {"code":"not_ours/mistaken_business"})"_s,
        u"gate_cause: p07_evidence reason"_s);
    row("with evidence", {}, uR"(name_cause {"code":"not_ours","reason":"The receipt is another shop's"})"_s, {});
    row("rejecting needs none", {}, uR"(name_cause {"code":"not_ours","role":"rejected"})"_s, {});
    row("found, and owned", {}, u"close_case"_s, u"gate_close: p07_primary_cause p02_stance p07_our_part"_s,
        doing(Step::Why, Where::InPublic));
    row("for a reason not", {}, u"close_case"_s, u"gate_close: p07_primary_cause p02_stance p07_our_part"_s,
        uR"(record_deviation {"excuses":"cause","reason":"Nobody remembers"}
            record_deviation {"excuses":"our_part","reason":"There is none"}
            set_case {"stance":"not_ours","stance_evidence":"The receipt"})"_s);
}

void TestRules::p07_causes()
{
    Case c = caseAt(Step::Why);
    for (const Step step : {Step::Right, Step::Change})
        c = after(c, doing(step, Where::InPublic));
    check(after(c, uR"(record_deviation {"excuses":"public_reply","reason":"Replies are closed"})"_s));
}

void TestRules::p08_refund_data()
{
    columns();
    const QString decide = uR"(decide_resolution {"decision":"Refund"})"_s;
    const QString small = u"\"amount\":{\"minor\":6400,\"currency\":\"EUR\"}"_s;
    const QString large = u"\"amount\":{\"minor\":10001,\"currency\":\"EUR\"}"_s;
    const QString promised = u",\"promised\":\"2026-11-20T09:00:00Z\""_s;
    const QString paid = u",\"paid\":\"2026-11-16T09:00:00Z\""_s;
    const QString byKim = u",\"approved\":\"2026-11-16T09:00:00Z\",\"approved_by\":\"Kim\""_s;
    const QString byRuth = u",\"approved\":\"2026-11-16T09:00:00Z\",\"approved_by\":\"Ruth Marlow\""_s;
    const auto refund = [](const QString& set) { return QString(u"set_refund #50 {"_s + set + u'}'); };

    row("asked for", {}, refund(small + u",\"asked\":\"2026-11-16T09:00:00Z\""_s), {});
    row("approved", {}, refund(small + byKim), {});
    row("promised", {}, refund(small + promised), u"gate_refund: p08_decision p08_approval"_s);
    row("paid", {}, refund(small + paid), u"gate_refund: p08_decision p08_approval"_s);
    row("by deciding", {}, refund(small + byKim + paid), u"gate_refund: p08_decision"_s, decide);
    row("by excusing it", {}, refund(small + byKim + paid), u"gate_refund: p08_decision"_s,
        uR"(record_deviation {"excuses":"resolution","reason":"By law"})"_s);
    row("approved by nobody", decide, refund(small + u",\"approved\":\"2026-11-16T09:00:00Z\""_s + paid),
        u"gate_refund: p08_approval"_s);
    row("above the limit", decide, refund(large + byKim + paid), u"gate_refund: p08_leader_approval"_s);
    row("above it, by the leader", decide, refund(large + byRuth + paid), {});
    row("raised after approval", decide + u'\n' + refund(small + byKim + promised), refund(large),
        u"gate_refund: p08_approval p08_leader_approval"_s, {});
    row("nothing", {}, refund(u"\"amount\":{\"minor\":0,\"currency\":\"EUR\"}"_s),
        u"invalid_value: amount positive_amount"_s);
    row("less than nothing", {}, refund(u"\"amount\":{\"minor\":-5,\"currency\":\"EUR\"}"_s),
        u"invalid_value: amount positive_amount"_s);
}

void TestRules::p08_refund()
{
    check(caseAt(Step::Right));
}

void TestRules::p09_reply_data()
{
    columns();
    const QString all = u"gate_reply: p02_stance p05_customer_call p02_signed_by_leader"_s;
    row("ready", {}, uR"(write_reply {"text":"Thank you.","ready":"2026-11-16T09:00:00Z"})"_s, all);
    row("posted", {}, uR"(write_reply {"text":"Thank you.","posted":"2026-11-16T09:00:00Z"})"_s, all + u" p09_ready"_s);
    row("drafting is free", {}, uR"(write_reply {"text":"Thank you."})"_s, {});
    row("a holding reply is free", {},
        uR"(write_reply {"kind":"holding","text":"We have read it.","posted":"2026-11-16T09:00:00Z"})"_s, {});
    row("a private message is free", {},
        uR"(write_reply {"kind":"private_message","text":"May we call?","posted":"2026-11-16T09:00:00Z"})"_s, {});
    row("no text", {}, uR"(write_reply {"kind":"holding"})"_s, u"value_missing: text"_s);
    row("a ready holding reply made final",
        uR"(write_reply #50 {"kind":"holding","text":"Hi","ready":"2026-11-16T09:00:00Z"})"_s,
        uR"(write_reply #50 {"kind":"final"})"_s, all);
    row("its text when it is ready",
        uR"(write_reply #50 {"kind":"holding","platform":"short","text":"Hi","ready":"2026-11-16T09:00:00Z"})"_s,
        u"write_reply #50 {\"text\":\""_s + QString(61, u'a') + u"\"}"_s, u"gate_reply: p09_length"_s);
}

void TestRules::p09_reply()
{
    check(opened());
}

void TestRules::p09_length_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("inBytes");
    QTest::addColumn<qsizetype>("length");

    QTest::newRow("letters") << u"abc"_s << false << qsizetype(3);
    QTest::newRow("letters as bytes") << u"abc"_s << true << qsizetype(3);
    QTest::newRow("accents") << u"één"_s << false << qsizetype(3);
    QTest::newRow("accents as bytes") << u"één"_s << true << qsizetype(5);
    QTest::newRow("beyond the basic plane") << u"😀"_s << false << qsizetype(1);
    QTest::newRow("the same as bytes") << u"😀"_s << true << qsizetype(4);
    QTest::newRow("nothing") << QString() << true << qsizetype(0);
}

void TestRules::p09_length()
{
    QFETCH(const QString, text);
    QFETCH(const bool, inBytes);
    QTEST(replyLength(text, {0, inBytes}), "length");
}

void TestRules::p10_effect_data()
{
    columns();
    row("checked before it was done", {},
        uR"(plan_action {"what":"Call","effect_checked":"2026-11-16T09:00:00Z","effect":"Fewer"})"_s,
        u"gate_effect: p10_done"_s);
    row("without saying what was found", {},
        uR"(plan_action {"what":"Call","done":"2026-11-16T09:00:00Z","effect_checked":"2026-11-16T09:00:00Z"})"_s,
        u"gate_effect: p10_effect"_s);
    row("neither", {}, uR"(plan_action {"what":"Call","effect_checked":"2026-11-16T09:00:00Z"})"_s,
        u"gate_effect: p10_done p10_effect"_s);
    row("both", {},
        uR"(plan_action {"what":"Call","done":"2026-11-16T09:00:00Z","effect_checked":"2026-11-16T09:00:00Z","effect":"Fewer"})"_s,
        {});
    row("against no known cause", {}, uR"(plan_action {"what":"Call","cause":"weather"})"_s, u"unknown_cause"_s);
    row("planned", {}, u"close_case"_s, u"gate_close: p10_action"_s, doing(Step::Change, Where::InPublic));
    row("nobody's", uR"(plan_action {"what":"Call","due":"2026-11-30"})"_s, u"close_case"_s,
        u"gate_close: p10_action"_s);
    row("some day", uR"(plan_action {"what":"Call","owner":"Kim"})"_s, u"close_case"_s, u"gate_close: p10_action"_s);
    row("excused", {}, u"close_case"_s, u"gate_close: p10_action"_s,
        uR"(record_deviation {"excuses":"action","reason":"One of a kind"})"_s);
}

void TestRules::p10_effect()
{
    check(caseAt(Step::Change));
}

void TestRules::answers()
{
    QCOMPARE(refusal(opened(), uR"(answer_question {"question":"why_weather","value":"no"})"_s), u"unknown_question"_s);
    QCOMPARE(refusal(opened(), uR"(answer_question {"question":"why_informed","value":"no"})"_s), QString());
}

void TestRules::closing_data()
{
    columns();
    const auto excuse = [](const char* demand) {
        return QString(u"record_deviation {\"excuses\":\""_s + QLatin1StringView(demand) +
                       u"\",\"reason\":\"so it was\"}"_s);
    };
    row("claims", u"remove_part #1"_s, u"close_case"_s, u"gate_close: p04_claims"_s, excuse("claims"));
    row("the agent", u"remove_part #2"_s, u"close_case"_s, u"gate_close: p05_agent_call"_s, excuse("agent_call"));
    row("the customer", u"remove_part #3"_s, u"close_case"_s, u"gate_close: p05_customer_call"_s,
        excuse("customer_call"));
    row("the cause", u"remove_part #4"_s, u"close_case"_s, u"gate_close: p07_primary_cause"_s, excuse("cause"));
    row("our part", u"set_case {\"our_part\":null}"_s, u"close_case"_s, u"gate_close: p07_our_part"_s,
        excuse("our_part"));
    row("the stance", u"set_case {\"stance\":null}"_s, u"close_case"_s, u"gate_close: p02_stance"_s,
        u"set_case {\"stance\":\"partly_ours\"}"_s);
    row("the decision", u"remove_part #5"_s, u"close_case"_s, u"gate_close: p08_decision"_s, excuse("resolution"));
    row("the refund", u"set_refund {\"amount\":{\"minor\":5,\"currency\":\"EUR\"}}"_s, u"close_case"_s,
        u"gate_close: p08_refund_paid"_s, excuse("refund"));
    row("the reply", u"remove_part #7 because posted under another review"_s, u"close_case"_s,
        u"gate_close: p01_public_reply"_s, excuse("public_reply"));
    row("the change", u"remove_part #8"_s, u"close_case"_s, u"gate_close: p10_action"_s, excuse("action"));
    row("nothing", {}, u"close_case"_s, {});
}

void TestRules::closing()
{
    check(caseAt(Step::Finished));
}

void TestRules::closingNamesAllThatIsMissing()
{
    const QStringList inPrivate{u"p04_claims"_s, u"p05_agent_call"_s, u"p05_customer_call"_s, u"p07_primary_cause"_s,
                                u"p02_stance"_s, u"p07_our_part"_s,   u"p08_decision"_s,      u"p10_action"_s};
    QStringList inPublic = inPrivate;
    inPublic.insert(7, u"p01_public_reply"_s);
    QCOMPARE(missingToClose(opened(Where::InPublic)), inPublic);
    QCOMPARE(missingToClose(opened(Where::InPrivate)), inPrivate);
    QCOMPARE(missingToClose(closedCase()), QStringList());
}

void TestRules::openingAsSettled()
{
    const QString settled = uR"(open_case {"title":"t","closed_as":"settled"})"_s;
    QCOMPARE(refusal({}, settled), u"gate_close: "_s + missingToClose(opened(Where::InPublic)).join(u' '));
    QCOMPARE(refusal({}, uR"(open_case {"title":"t","closed_as":"before_amends"})"_s), QString());

    Edit import = editOf({}, u"open_case"_s);
    import.set = caseToOpening(closedCase());
    QVERIFY(changeCase({}, import, rulebook()));
    import.set.remove("claims"_L1);
    const auto change = changeCase({}, import, rulebook());
    QVERIFY(!change);
    QCOMPARE(inWords(change.error()), u"gate_close: p04_claims"_s);
}

void TestRules::openingIsSound_data()
{
    columns();
    row("not ours without evidence", {}, uR"(open_case {"title":"t","stance":"not_ours"})"_s,
        u"gate_stance: p02_evidence"_s);
    row("two primary causes", {},
        uR"(open_case {"title":"t","causes":[{"code":"quality"},{"code":"communication"}]})"_s,
        u"gate_cause: p07_one_primary_cause"_s);
    row("a refund of nothing", {}, uR"(open_case {"title":"t","refunds":[{"amount":{"minor":0,"currency":"EUR"}}]})"_s,
        u"invalid_value: amount positive_amount"_s);
    row("what was before us is taken as it was", {},
        uR"(open_case {"title":"t","is_public":true,"causes":[{"code":"old/code"}],"replies":[{"text":"Call us","posted":"2026-11-01T09:00:00Z"}],"calls":[{"with":"customer","at":"2026-11-01T08:00:00Z"}]})"_s,
        {});
}

void TestRules::openingIsSound()
{
    check({});
}

void TestRules::settledStaysSettled_data()
{
    columns();
    const QString code = u"gate_closed: "_s;
    row("a claim", {}, u"remove_part #1"_s, code + u"p04_claims reopen"_s, u"reopen_case because she wrote again"_s);
    row("the agent's call", {}, u"remove_part #2"_s, code + u"p05_agent_call reopen"_s);
    row("the customer's call", {}, uR"(log_call #3 {"outcome":"no_answer"})"_s, code + u"p05_customer_call reopen"_s);
    row("the cause", {}, uR"(name_cause #4 {"role":"rejected"})"_s, code + u"p07_primary_cause reopen"_s);
    row("our part", {}, uR"(set_case {"our_part":null})"_s, code + u"p07_our_part reopen"_s);
    row("the stance", {}, uR"(set_case {"stance":null})"_s, code + u"p02_stance reopen"_s);
    row("the decision", {}, uR"(decide_resolution #5 {"decision":null})"_s, code + u"p08_decision reopen"_s);
    row("the reply", {}, uR"(write_reply #7 {"posted":null} because gone)"_s, code + u"p01_public_reply reopen"_s);
    row("the action", {}, u"remove_part #8"_s, code + u"p10_action reopen"_s);
    row("a further refund", {}, uR"(set_refund {"amount":{"minor":5,"currency":"EUR"}})"_s,
        code + u"p08_refund_paid reopen"_s, u"reopen_case because she asked for more"_s);
    row("what goes on: the action", {}, uR"(plan_action #8 {"done":"2026-11-20T09:00:00Z"})"_s, {});
    row("what goes on: a follow-up", {}, uR"(plan_follow_up {"what":"Ask how it rides"})"_s, {});
    row("what goes on: a note", {}, uR"(add_note {"text":"She came by"})"_s, {});
}

void TestRules::settledStaysSettled()
{
    check(closedCase());
    QFETCH(const QString, line);
    QFETCH(const QString, refused);
    QCOMPARE(refusal(closedCase(), line, Origin::Undo), refused);
}

void TestRules::settledInPrivateThenPublic()
{
    const Case c = closedCase(Where::InPrivate);
    const QString line = uR"(set_case {"is_public":true})"_s;
    QCOMPARE(refusal(c, line), u"gate_closed: p01_public_reply reopen"_s);
    QCOMPARE(refusal(after(c, u"reopen_case because it stands on Google now"_s), line), QString());
}

void TestRules::reopening()
{
    QCOMPARE(refusal(closedCase(), u"reopen_case"_s), u"gate_reopen: reason"_s);
    QCOMPARE(refusal(closedCase(), u"reopen_case because  "_s), u"gate_reopen: reason"_s);
    QCOMPARE(refusal(closedCase(), u"reopen_case because she wrote again"_s), QString());
    QCOMPARE(refusal(opened(), u"reopen_case because she wrote again"_s), u"not_closed"_s);
    QCOMPARE(refusal(historyCase(), u"make_live"_s), QString());
    QCOMPARE(refusal(opened(), u"make_live"_s), u"not_history"_s);
    QCOMPARE(refusal(closedCase(), u"make_live"_s), u"not_history"_s);
}

void TestRules::whatWasAllowedStays_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("the reply's address") << uR"(write_reply #7 {"url":"https://example.org/r/1"})"_s;
    QTest::newRow("the refund's reference") << uR"(set_refund #6 {"reference":"R-17"})"_s;
    QTest::newRow("who confirmed the cause") << uR"(name_cause #4 {"confirmed_by":"Amira"})"_s;
    QTest::newRow("when the action was done") << uR"(plan_action #8 {"done":"2026-11-20T09:00:00Z"})"_s;
}

void TestRules::whatWasAllowedStays()
{
    QFETCH(const QString, line);
    Rulebook rules = rulebook();
    rules.leader = u"Amira"_s;
    rules.approvalLimit.minor = 1;
    rules.causes = {};
    rules.replyLimits = {{u"google"_s, {3, false}}};
    const Case c = caseAt(Step::Finished);
    const auto change = changeCase(c, editOf(c, line), rules);
    QVERIFY2(change, change ? "" : qUtf8Printable(inWords(change.error())));
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
