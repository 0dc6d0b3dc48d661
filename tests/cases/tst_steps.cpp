// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/steps.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

class TestSteps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void stepsInOrder_data();
    void stepsInOrder();
    void missing_data();
    void missing();
    void status_data();
    void status();
    void attemptsCount();
    void heard_data();
    void heard();
};

void TestSteps::stepsInOrder_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Where>("where");
    for (const auto& [step, code] : Codes<Step>::table) {
        QTest::addRow("in public: %s", code) << step << Where::InPublic;
        if (step != Step::Reply)
            QTest::addRow("in private: %s", code) << step << Where::InPrivate;
    }
}

void TestSteps::stepsInOrder()
{
    QFETCH(const Step, step);
    QFETCH(const Where, where);
    const Case c = caseAt(step, where);
    QCOMPARE(currentStep(c), step);
    for (const auto& [other, code] : Codes<Step>::table) {
        const bool done =
            other < step || other == Step::Finished || (other == Step::Reply && where == Where::InPrivate);
        QVERIFY2(isDone(c, other) == done, code);
    }
}

void TestSteps::missing_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<Step>("step");
    QTest::addColumn<QStringList>("expected");

    const auto row = [](const char* name, Step step, const QStringList& expected, const QString& lines = {}) {
        QTest::newRow(name) << lines << step << expected;
    };
    row("read", Step::Read, {u"p04_claims"_s});
    row("agent", Step::Agent, {u"p05_agent_call"_s});
    row("agent, not reached", Step::Agent, {u"p05_agent_call"_s},
        uR"(log_call {"with":"agent","outcome":"voicemail"})"_s);
    row("customer", Step::Customer, {u"p05_customer_call"_s});
    row("customer, called by her", Step::Customer, {}, uR"(log_call {"with":"customer","direction":"incoming"})"_s);
    row("why", Step::Why, {u"p07_primary_cause"_s, u"p02_stance"_s, u"p07_our_part"_s});
    row("why, only contributing", Step::Why, {u"p07_primary_cause"_s, u"p02_stance"_s, u"p07_our_part"_s},
        uR"(name_cause {"code":"quality","role":"contributing"})"_s);
    row("why, with a cause", Step::Why, {u"p02_stance"_s, u"p07_our_part"_s}, uR"(name_cause {"code":"quality"})"_s);
    row("right", Step::Right, {u"p08_decision"_s});
    row("right, options only", Step::Right, {u"p08_decision"_s},
        uR"(decide_resolution {"options":["Repair","Refund"]})"_s);
    row("right, refund asked", Step::Right, {u"p08_decision"_s, u"p08_refund_paid"_s},
        uR"(set_refund {"amount":{"minor":5,"currency":"EUR"}})"_s);
    row("right, refund declined", Step::Right, {}, uR"(set_refund {"amount":{"minor":5,"currency":"EUR"}}
            decide_resolution {"decision":"Repair again"}
            record_deviation {"excuses":"refund","reason":"She wants it repaired"})"_s);
    row("reply", Step::Reply, {u"p01_public_reply"_s});
    row("change", Step::Change, {u"p10_action"_s});
    row("change, done without a date", Step::Change, {},
        uR"(plan_action {"what":"Sign on the door","owner":"Kim","done":"2026-11-16T09:00:00Z"})"_s);
    row("finished", Step::Finished, {});
}

void TestSteps::missing()
{
    QFETCH(const QString, lines);
    QFETCH(const Step, step);
    QTEST(missingIn(after(opened(), lines), step), "expected");
}

void TestSteps::status_data()
{
    QTest::addColumn<Case>("value");
    QTest::addColumn<Status>("expected");

    QTest::newRow("read") << caseAt(Step::Read) << Status::Reading;
    QTest::newRow("agent") << caseAt(Step::Agent) << Status::Investigating;
    QTest::newRow("customer") << caseAt(Step::Customer) << Status::Investigating;
    QTest::newRow("why") << caseAt(Step::Why) << Status::Investigating;
    QTest::newRow("right") << caseAt(Step::Right) << Status::Deciding;
    QTest::newRow("reply") << caseAt(Step::Reply) << Status::Replying;
    QTest::newRow("change") << caseAt(Step::Change) << Status::Changing;
    QTest::newRow("all done") << caseAt(Step::Finished) << Status::Changing;
    QTest::newRow("closed") << closedCase() << Status::Closed;
    QTest::newRow("history") << historyCase() << Status::Closed;
    QTest::newRow("history made live") << after(historyCase(), u"make_live"_s) << Status::Reading;
    QTest::newRow("reopened") << after(closedCase(), u"reopen_case because she wrote again"_s) << Status::Changing;
    QTest::newRow("later steps done first") << after(opened(), doing(Step::Change, Where::InPublic)) << Status::Reading;
}

void TestSteps::status()
{
    QFETCH(const Case, value);
    QTEST(statusOf(value), "expected");
}

void TestSteps::attemptsCount()
{
    const Case c = after(caseAt(Step::Customer), uR"(
        log_call {"with":"customer","outcome":"no_answer"}
        log_call {"with":"customer","outcome":"voicemail"}
        log_call {"with":"witness"})"_s);
    QCOMPARE(attempts(c, Party::Customer), 2);
    QCOMPARE(attempts(c, Party::Agent), 1);
    QCOMPARE(attempts(c, Party::Supplier), 0);
}

void TestSteps::heard_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<bool>("isHeard");
    QTest::newRow("reached") << u"reached"_s << true;
    QTest::newRow("refused to talk") << u"refused"_s << true;
    QTest::newRow("ended for abuse: the claims still count") << u"ended_for_abuse"_s << true;
    QTest::newRow("no answer") << u"no_answer"_s << false;
    QTest::newRow("voicemail") << u"voicemail"_s << false;
    QTest::newRow("calls back") << u"calls_back"_s << false;
}

void TestSteps::heard()
{
    QFETCH(const QString, outcome);
    const QString call = u"log_call {\"with\":\"customer\",\"outcome\":\""_s + outcome + u"\"}"_s;
    QTEST(customerHeard(after(caseAt(Step::Customer), call)), "isHeard");
}

QTEST_GUILESS_MAIN(TestSteps)
#include "tst_steps.moc"
