// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/json.h"
#include "core/cases/request_rules.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// "answer_value: why_informed maybe | not_known yes partly no", what is needed to see all of a refusal's detail.
QString told(const Error& error)
{
    QStringList parts;
    for (const auto key : {"field"_L1, "at"_L1, "question"_L1, "read"_L1, "fits"_L1})
        if (error.detail.contains(key))
            parts.append(error.detail.value(key).toString());
    for (const auto key : {"known"_L1, "missing"_L1})
        for (const QJsonValue& one : error.detail.value(key).toArray())
            parts.append(one.toString());
    return (QStringList{error.code} + parts).join(u' ');
}

QString refusedNow(const Case& c, const QString& line, Origin origin = Origin::Person, const QDateTime& now = monday())
{
    const auto change = changeCase(c, editOf(c, line), rulebook(), origin, now);
    return change ? QString() : told(change.error());
}

const Answer& answerOf(const Case& c)
{
    return c.answers.constFirst();
}

} // namespace

class TestRequestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void answersOfAnotherPlaybook();
    void whichPlaybookAnAnswerNames();
    void answersGivenBefore();
    void platforms_data();
    void platforms();
    void lengthHoldsOnTheSourceToo();
    void future_data();
    void future();
    void futureIsMeasuredFromNow();
    void history_data();
    void history();
    void historyOpensWithItsParts();
    void approvalIsForOneAmount();
    void paidAmountsAreCorrectedWithAReason();
    void deadlinesMoveWithAReason_data();
    void deadlinesMoveWithAReason();
};

void TestRequestRules::answers_data()
{
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("refused");
    const auto row = [](const QString& question, const QString& value, const QString& refused = {}) {
        QTest::addRow("%s: %s", qPrintable(question), qPrintable(value)) << question << value << refused;
    };
    const auto doesNotFit = [&](const QString& question, const QString& value, const QString& fits) {
        row(question, value, u"answer_value "_s + question + u' ' + value + u' ' + fits);
    };
    row(u"why_weather"_s, u"no"_s, u"unknown_question why_weather"_s);
    for (const QString& value : allCodes<YesNo>())
        row(u"why_informed"_s, value);
    row(u"why_informed"_s, {});
    for (const QString& value : {u"No"_s, u"maybe"_s, u"3"_s, u" no"_s})
        doesNotFit(u"why_informed"_s, value, u"not_known yes partly no"_s);
    row(u"why_fault"_s, u"ours"_s);
    row(u"why_fault"_s, {});
    doesNotFit(u"why_fault"_s, u"theirs"_s, u"ours supplier"_s);
    doesNotFit(u"why_fault"_s, u"yes"_s, u"ours supplier"_s);
    for (const QString& value : {u"0"_s, u"3"_s, u"12"_s, u"999999999"_s, QString()})
        row(u"why_hand_offs"_s, value);
    for (const QString& value : {u"three"_s, u"-1"_s, u"2.5"_s, u"1e3"_s, u"3 "_s, u"1000000000"_s, u"٣"_s})
        doesNotFit(u"why_hand_offs"_s, value, u"whole_number"_s);
    row(u"why_since"_s, u"2026-11-02"_s);
    for (const QString& value : {u"2026-11-31"_s, u"2.11.2026"_s, u"2026-11-02T09:00:00Z"_s, u"2026"_s})
        doesNotFit(u"why_since"_s, value, u"date"_s);
    row(u"why_unhappy"_s, u"anything at all, 3"_s);
}

void TestRequestRules::answers()
{
    QFETCH(const QString, question);
    QFETCH(const QString, value);
    QFETCH(const QString, refused);
    const Case c = opened();
    Edit edit = editOf(c, u"answer_question"_s);
    edit.set = {{"question"_L1, question}, {"value"_L1, value}, {"text"_L1, u"She said so"_s}};
    const auto change = changeCase(c, edit, rulebook());
    QCOMPARE(change ? QString() : told(change.error()), refused);
    if (!change)
        return;
    QCOMPARE(answerOf(change->after).value, value);
    QCOMPARE(answerOf(change->after).playbookVersion, u"2026-1"_s);
    const Change<Case> back = changed(change->after, change->inverse, Origin::Undo);
    QVERIFY(sameButRevision(back.after, c));
}

void TestRequestRules::answersOfAnotherPlaybook()
{
    const QString maybe = uR"("question":"why_informed","value":"maybe")"_s;
    const auto refused = [&](const QString& line) { return refusedNow(opened(), line); };
    const QString old = u",\"playbook_version\":\"2025-1\""_s;
    const QString present = u",\"playbook_version\":\"2026-1\""_s;
    const QString doesNotFit = u"answer_value why_informed maybe not_known yes partly no"_s;
    QCOMPARE(refused(u"answer_question {"_s + maybe + old + u'}'), QString());
    QCOMPARE(refused(u"answer_question {"_s + maybe + present + u'}'), doesNotFit);
    QCOMPARE(refused(u"answer_question {"_s + maybe + u",\"playbook_version\":null}"_s), doesNotFit);

    const auto opening = [&](const QString& answer) {
        return QString(uR"(open_case {"title":"t","answers":[{)"_s + answer + u"}]}"_s);
    };
    QCOMPARE(refusedNow({}, opening(maybe + old)), QString());
    QCOMPARE(refusedNow({}, opening(maybe)), QString());
    QCOMPARE(refusedNow({}, opening(maybe + present)), doesNotFit);
    QCOMPARE(refusedNow({}, opening(uR"("question":"why_weather","value":"no")"_s + old)), QString());
    QCOMPARE(answerOf(after({}, opening(maybe))).playbookVersion, QString());
    QCOMPARE(answerOf(after({}, opening(maybe + old))).playbookVersion, u"2025-1"_s);
}

void TestRequestRules::whichPlaybookAnAnswerNames()
{
    const Case c = after(opened(), uR"(answer_question #1 {"question":"why_informed","value":"no",)"
                                   uR"("playbook_version":"2025-1"})"_s);
    QCOMPARE(answerOf(c).playbookVersion, u"2025-1"_s);
    const auto version = [&](const QString& line) { return answerOf(after(c, line)).playbookVersion; };
    QCOMPARE(version(uR"(answer_question #1 {"text":"Kim forgot"})"_s), u"2025-1"_s);
    QCOMPARE(version(uR"(answer_question #1 {"value":"partly"})"_s), u"2026-1"_s);
    QCOMPARE(version(uR"(answer_question #1 {"question":"why_unhappy"})"_s), u"2026-1"_s);
    QCOMPARE(version(uR"(answer_question #1 {"value":"partly","playbook_version":"2025-2"})"_s), u"2025-2"_s);

    const QString line = uR"(answer_question #1 {"value":"partly"})"_s;
    const Change<Case> change = changed(c, editOf(c, line));
    QVERIFY(sameButRevision(changed(change.after, change.inverse, Origin::Undo).after, c));
    QVERIFY(!changed(change.after, editOf(change.after, line)).changed);
}

void TestRequestRules::answersGivenBefore()
{
    const Case c = after({}, uR"(open_case {"title":"t","answers":[)"
                             uR"({"part":"0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f","question":"gone","value":"so"}]})"_s);
    Edit edit = editOf(c, uR"(answer_question #1 {"text":"Kim forgot","rests_on":["agent"]})"_s);
    edit.part = answerOf(c).id;
    const Change<Case> told = changed(c, edit);
    QCOMPARE(answerOf(told.after).value, u"so"_s);

    // What is taken away comes back, whatever the playbook in force says by then.
    Edit removal = editOf(c, u"remove_part #1"_s);
    removal.part = edit.part;
    const Change<Case> gone = changed(c, removal);
    QVERIFY(sameButRevision(changed(gone.after, gone.inverse, Origin::Undo).after, c));
}

void TestRequestRules::platforms_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, const QString& line, const QString& refused = {}, const QString& given = {}) {
        QTest::newRow(name) << given << line << refused;
    };
    const QString refused = u"unknown_platform gogle google short tripadvisor"_s;
    row("of the playbook", uR"(write_reply {"text":"Hi","platform":"tripadvisor"})"_s);
    row("in other letters", uR"(write_reply {"text":"Hi","platform":"Google"})"_s);
    row("none", uR"(write_reply {"text":"Hi"})"_s);
    row("mistyped", uR"(write_reply {"text":"Hi","platform":"gogle"})"_s, refused);
    row("mistyped, of a holding reply", uR"(write_reply {"kind":"holding","text":"Hi","platform":"gogle"})"_s, refused);
    row("a private message goes any way",
        uR"(write_reply {"kind":"private_message","text":"Hi","platform":"letter"})"_s);
    row("made public", uR"(write_reply #50 {"kind":"final"})"_s, u"unknown_platform letter google short tripadvisor"_s,
        uR"(write_reply #50 {"kind":"private_message","text":"Hi","platform":"letter"})"_s);
    row("where the case was voiced", uR"(write_reply {"text":"Hi","platform":"hill_street_portal"})"_s, {},
        uR"(set_case {"source":"hill_street_portal"})"_s);
    row("of another case", uR"(write_reply {"text":"Hi","platform":"valley_portal"})"_s,
        u"unknown_platform valley_portal google hill_street_portal short tripadvisor"_s,
        uR"(set_case {"source":"hill_street_portal"})"_s);
    row("what was allowed stays", uR"(write_reply #50 {"text":"Hello"})"_s, {},
        uR"(set_case {"source":"hill_street_portal"}
            write_reply #50 {"text":"Hi","platform":"hill_street_portal"}
            set_case {"source":"google"})"_s);
}

void TestRequestRules::platforms()
{
    QFETCH(const QString, given);
    QFETCH(const QString, line);
    const Case c = after(opened(), given);
    QTEST(refusedNow(c, line), "refused");
    QCOMPARE(refusedNow(c, line, Origin::Undo), QString());
}

void TestRequestRules::lengthHoldsOnTheSourceToo()
{
    const Case c = after(opened(), uR"(set_case {"source":"short"})"_s);
    const auto posting = [](const QString& more) {
        return QString(u"write_reply {\"text\":\""_s + QString(61, u'a') + u"\",\"posted\":\"2026-11-16T09:00:00Z\""_s +
                       more + u'}');
    };
    QCOMPARE(refusal(c, posting(u",\"kind\":\"holding\""_s)), u"gate_reply: p09_length"_s);
    QCOMPARE(refusal(c, posting(u",\"kind\":\"holding\",\"platform\":\"Short\""_s)), u"gate_reply: p09_length"_s);
    QCOMPARE(refusal(c, posting(u",\"kind\":\"holding\",\"platform\":\"tripadvisor\""_s)), QString());
    QCOMPARE(refusal(c, posting(u",\"kind\":\"private_message\""_s)), QString());
}

void TestRequestRules::future_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("field");
    const auto row = [](const QString& before, const char* field, const QString& behind = u"\"}"_s) {
        const QString name = before.section(u' ', 0, 0) + u' ' + QLatin1StringView(field);
        QTest::newRow(qPrintable(name)) << QString(before + u"\""_s + QLatin1StringView(field) + u"\":\"%1"_s + behind)
                                        << QString::fromLatin1(field);
    };
    for (const auto* field : {"occurred", "received", "heard"})
        row(u"set_case {"_s, field);
    row(u"record_review {\"text\":\"t\","_s, "posted");
    row(u"log_call {\"with\":\"agent\","_s, "at");
    row(u"make_promise {\"text\":\"t\","_s, "kept");
    row(u"decide_resolution {\"decision\":\"d\","_s, "decided_at");
    for (const auto* field : {"asked", "approved"})
        row(u"set_refund {\"amount\":{\"minor\":1,\"currency\":\"EUR\"},"_s, field);
    row(u"set_refund #6 {"_s, "paid", u"\"} because of a typing mistake"_s);
    row(u"write_reply {\"kind\":\"holding\",\"text\":\"t\","_s, "ready");
    row(u"write_reply {\"kind\":\"holding\",\"text\":\"t\","_s, "posted");
    row(u"plan_action {\"what\":\"w\","_s, "done");
    row(u"plan_action {\"what\":\"w\",\"done\":\"2026-11-16T09:00:00Z\",\"effect\":\"e\","_s, "effect_checked");
    row(u"plan_follow_up {\"what\":\"w\","_s, "done");
    row(u"add_note {\"text\":\"t\","_s, "at");
    const QString clock =
        uR"(set_clock {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-12-24T08:00:00Z",)"_s;
    row(clock, "paused");
    row(clock, "stopped");
    row(u"close_case {"_s, "closed");
    row(u"open_case {\"title\":\"t\","_s, "received");
    row(u"open_case {\"title\":\"t\","_s, "opened");
    row(u"open_case {\"title\":\"t\",\"replies\":[{\"text\":\"t\","_s, "posted", u"\"}]}"_s);
}

void TestRequestRules::future()
{
    QFETCH(const QString, line);
    QFETCH(const QString, field);
    const Case c = line.startsWith(u"open_case"_s) ? Case{} : caseAt(Step::Finished);
    const QString late = line.arg(u"2026-11-16T09:10:01Z"_s);
    QCOMPARE(refusedNow(c, late), u"in_the_future "_s + field + u" 2026-11-16T09:10:01Z"_s);
    QCOMPARE(refusedNow(c, late, Origin::Undo), QString());
    QCOMPARE(refusedNow(c, late, Origin::Person, {}), QString());
    QCOMPARE(refusedNow(c, line.arg(u"2026-11-16T09:10:00Z"_s)), QString());
}

void TestRequestRules::futureIsMeasuredFromNow()
{
    // What is to come is legitimate, and what was recorded when it was allowed is not asked again.
    const Case c = after(opened(), uR"(add_note #50 {"text":"t","at":"2026-11-20T09:00:00Z"})"_s);
    QCOMPARE(refusedNow(c, uR"(add_note #50 {"text":"Better worded"})"_s), QString());
    QCOMPARE(refusedNow(c, uR"(make_promise {"text":"t","due":"2027-01-01T09:00:00Z"})"_s), QString());
    QCOMPARE(refusedNow(c, uR"(plan_action {"what":"w","due":"2027-01-01"})"_s), QString());
    QCOMPARE(refusedNow(caseAt(Step::Finished), uR"(set_refund #6 {"promised":"2027-01-01T09:00:00Z"})"_s), QString());
    QCOMPARE(refusedNow(c, u"@2026-11-18T09:00 add_note {\"text\":\"t\"}"_s),
             u"in_the_future at 2026-11-18T09:00:00Z"_s);
}

void TestRequestRules::history_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isWork");
    const auto row = [](const QString& line, bool isWork) {
        QTest::newRow(qPrintable(line.section(u'}', 0, 0))) << line << isWork;
    };
    row(uR"(set_case {"source":"yelp","topic":"Repair","title":"Older","order_ref":"A-1"})"_s, false);
    row(uR"(set_case {"received":"2025-01-08T10:00:00Z","severity":"serious","turning_point":"delivery"})"_s, false);
    row(uR"(add_note {"text":"Came up again at the fair"})"_s, false);
    row(uR"(record_review {"text":"She wrote more","rating":{"raw":4,"scale":5}})"_s, false);
    row(u"make_live"_s, false);
    row(u"reopen_case because she wrote again"_s, false);
    row(u"withdraw_case because it is another shop's"_s, false);
    row(uR"(set_case {"stance":"ours"})"_s, true);
    row(uR"(set_case {"stance_evidence":"The receipt"})"_s, true);
    row(uR"(set_case {"our_part":"We did not call"})"_s, true);
    row(uR"(state_claim {"statement":"s"})"_s, true);
    row(uR"(give_account {"party":"agent","text":"t"})"_s, true);
    row(uR"(log_call {"with":"customer"})"_s, true);
    row(uR"(make_promise {"text":"t"})"_s, true);
    row(uR"(answer_question {"question":"why_informed","value":"maybe"})"_s, true);
    row(uR"(ask_why {"because":"b"})"_s, true);
    row(uR"(name_cause {"code":"quality"})"_s, true);
    row(uR"(decide_resolution {"decision":"d"})"_s, true);
    row(uR"(set_refund {"amount":{"minor":1,"currency":"EUR"}})"_s, true);
    row(uR"(write_reply {"text":"t"})"_s, true);
    row(uR"(plan_action {"what":"w"})"_s, true);
    row(uR"(plan_follow_up {"what":"w"})"_s, true);
    row(uR"(record_deviation {"excuses":"action","reason":"r"})"_s, true);
    row(uR"(set_clock {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-17T08:00:00Z"})"_s, true);
    row(u"remove_part #1"_s, true);
    row(u"remove_part #2"_s, false);
}

void TestRequestRules::history()
{
    QFETCH(const QString, line);
    QFETCH(const bool, isWork);
    const Case c = after({}, uR"(open_case {"title":"Old","closed_as":"before_amends","closed":"2025-01-07T10:00:00Z",)"
                             u"\"claims\":[{\"part\":\""_s +
                                 part(1).toString() + u"\",\"statement\":\"s\"}],\"notes\":[{\"part\":\""_s +
                                 part(2).toString() + u"\",\"text\":\"n\"}]}"_s);
    QCOMPARE(refusedNow(c, line), isWork ? u"history_case"_s : QString());
    if (!isWork)
        return;
    QVERIFY(refusedNow(c, line, Origin::Undo) != u"history_case"_s);
    QVERIFY(refusedNow(after(c, u"make_live"_s), line) != u"history_case"_s);
}

void TestRequestRules::historyOpensWithItsParts()
{
    Edit import = editOf({}, u"open_case"_s);
    import.set = caseToOpening(closedCase());
    import.set.insert("closed_as"_L1, u"before_amends"_s);
    QVERIFY(changeCase({}, import, rulebook(), Origin::Person, monday().addDays(3)));
}

void TestRequestRules::approvalIsForOneAmount()
{
    const Case c = after(caseAt(Step::Right), uR"(set_refund #50 {"amount":{"minor":6400,"currency":"EUR"},)"
                                              uR"("approved":"2026-11-16T09:00:00Z","approved_by":"Kim"})"_s);
    const auto approval = [&](const QString& set) {
        const Refund refund = after(c, u"set_refund #50 {"_s + set + u'}').refunds.constFirst();
        return QPair(refund.approved.isValid(), refund.approvedBy);
    };
    const QString more = uR"("amount":{"minor":6500,"currency":"EUR"})"_s;
    QCOMPARE(approval(uR"("reason":"The whole service")"_s), QPair(true, u"Kim"_s));
    QCOMPARE(approval(uR"("amount":{"minor":6400,"currency":"EUR"})"_s), QPair(true, u"Kim"_s));
    QCOMPARE(approval(more), QPair(false, QString()));
    QCOMPARE(approval(uR"("amount":{"minor":10,"currency":"EUR"})"_s), QPair(false, QString()));
    QCOMPARE(approval(uR"("amount":{"minor":6400,"currency":"CHF"})"_s), QPair(false, QString()));
    QCOMPARE(approval(more + uR"(,"approved":"2026-11-16T09:00:00Z","approved_by":"Ruth Marlow")"_s),
             QPair(true, u"Ruth Marlow"_s));
    QCOMPARE(approval(more + uR"(,"approved_by":"Ruth Marlow")"_s), QPair(false, u"Ruth Marlow"_s));

    const Change<Case> change = changed(c, editOf(c, u"set_refund #50 {"_s + more + u'}'));
    QVERIFY(sameButRevision(changed(change.after, change.inverse, Origin::Undo).after, c));
    const Case decided = after(c, uR"(decide_resolution {"decision":"Refund"})"_s);
    const QString paid = u"set_refund #50 {"_s + more + uR"(,"paid":"2026-11-16T09:00:00Z"})"_s;
    QCOMPARE(refusal(decided, paid), u"gate_refund: p08_approval"_s);
}

void TestRequestRules::paidAmountsAreCorrectedWithAReason()
{
    const Case c = caseAt(Step::Finished);
    const QString line = uR"(set_refund #6 {"amount":{"minor":4600,"currency":"EUR"}})"_s;
    QCOMPARE(refusal(c, line), u"happened_outside: amount"_s);
    const Refund refund = after(c, line + u" because of a typing mistake"_s).refunds.constFirst();
    QCOMPARE(refund.amount, (Money{4600, u"EUR"_s}));
    QCOMPARE(refund.approvedBy, u"Kim"_s);
    const QString unpaid = uR"(set_refund #6 {"amount":{"minor":4600,"currency":"EUR"},"paid":null})"_s;
    QCOMPARE(after(c, unpaid + u" because it bounced"_s).refunds.constFirst().approvedBy, QString());
    QCOMPARE(refusal(c, uR"(set_refund #6 {"amount":{"minor":46000,"currency":"EUR"}} because of a typing mistake)"_s),
             u"gate_refund: p08_leader_approval"_s);
}

void TestRequestRules::deadlinesMoveWithAReason_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("needsReason");
    const auto row = [](const QString& line, bool needsReason) {
        QTest::newRow(qPrintable(line)) << line << needsReason;
    };
    row(uR"(set_clock #50 {"due":"2026-11-18T10:00:00Z"})"_s, true);
    row(uR"(set_clock #50 {"due":"2026-11-17T09:59:00Z"})"_s, true);
    row(uR"(set_clock #50 {"started":"2026-11-16T08:30:00Z"})"_s, true);
    row(uR"(set_clock #50 {"stopped":"2026-11-16T09:00:00Z"})"_s, true);
    row(uR"(set_clock #50 {"kind":"resolve"})"_s, true);
    row(u"remove_part #50"_s, true);
    row(uR"(set_clock #50 {"paused":"2026-11-16T09:00:00Z"})"_s, false);
    row(uR"(set_clock #51 {"paused":null})"_s, false);
    row(uR"(set_clock #51 {"paused":null,"due":"2026-11-18T10:00:00Z"})"_s, true);
    row(uR"(set_clock #52 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-17T10:00:00Z"})"_s, false);
    row(uR"(set_clock #50 {"due":"2026-11-17T10:00:00Z"})"_s, false);
}

void TestRequestRules::deadlinesMoveWithAReason()
{
    QFETCH(const QString, line);
    QFETCH(const bool, needsReason);
    const Case c = after(opened(), uR"(
        set_clock #50 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-17T10:00:00Z"}
        set_clock #51 {"kind":"call","started":"2026-11-16T08:00:00Z","due":"2026-11-17T10:00:00Z","paused":"2026-11-16T08:30:00Z"})"_s);
    const QString refused = needsReason ? u"gate_clock reason"_s : QString();
    QCOMPARE(refusedNow(c, line), refused);
    QCOMPARE(refusedNow(c, line + u" because"_s), refused);
    QCOMPARE(refusedNow(c, line + u" because she is abroad"_s), QString());
    QCOMPARE(refusedNow(c, line, Origin::Undo), QString());
}

QTEST_GUILESS_MAIN(TestRequestRules)
#include "tst_request_rules.moc"
