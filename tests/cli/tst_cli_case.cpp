// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace amends;
using namespace amends::test;

namespace {

/// What a refused line answers beside its reason in words.
struct Refusal {
    QString code;
    QStringList missing;

    bool operator==(const Refusal&) const = default;
};

Refusal refusalOf(const QJsonObject& answer)
{
    QStringList missing;
    for (const QJsonValue& code : answer.value("missing"_L1).toArray())
        missing.append(code.toString());
    return {answer.value("code"_L1).toString(), missing};
}

} // namespace

/// The main job, from an imported row to a closed case, by Edits at the terminal.
class TestCliCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSampleGoesFromHistoryToClosed();
    void aRealComplaintGoesThroughEveryGate();
    void aStepIsTakenBackAndForth();
    void aGroupIsAllOrNothing();
    void aRepeatedLineIsRecognised();
    void aRefusedLineDoesNotEndTheRun();
    void someoneElsesChangeIsNotOverwritten();
    void whatWasExportedCanBeMadeAgain();

private:
    void take(const QString& number);
    QJsonObject edit(const QString& text, const QString& number) const;
    bool is(const QString& text, const QString& number) const;
    bool goesBackAndForth(qint64 step, const QString& text, const QJsonObject& before, const QString& number) const;
    QJsonObject stateOf(const QString& number) const;
    Refusal refused(const QString& text, const QString& number) const;

    Cli m_cli;
};

/// `'` stands for `"`, `@` for the case.
QJsonObject TestCliCase::edit(const QString& text, const QString& number) const
{
    QString line = text;
    line.replace(u'\'', u'"').replace(u'@', u"\"case\":\""_s + number + u'"');
    return m_cli.apply(line.toUtf8() + '\n');
}

bool TestCliCase::is(const QString& text, const QString& number) const
{
    const QJsonObject before = stateOf(number);
    const QJsonObject answer = edit(text, number);
    if (!answer.value("ok"_L1).toBool() || answer.value("step"_L1).toInt() == 0) {
        qWarning() << text << answer;
        return false;
    }
    return goesBackAndForth(answer.value("step"_L1).toInteger(), text, before, number);
}

/// Undo leads to what was before, redo to what came of it; what happened outside is not undone.
bool TestCliCase::goesBackAndForth(qint64 step, const QString& text, const QJsonObject& before,
                                   const QString& number) const
{
    const QJsonObject after = stateOf(number);
    const QByteArray name = QByteArray::number(step);
    const QJsonObject undone = m_cli.apply("{\"undo\":" + name + "}\n");
    const bool isOutside = text.contains("'posted'"_L1) || text.contains("'paid'"_L1);
    if (isOutside)
        return undone.value("code"_L1) == "happened_outside"_L1 && stateOf(number) == after;
    const bool wentBack = undone.value("ok"_L1).toBool() && stateOf(number) == before;
    const QJsonObject redone = m_cli.apply("{\"redo\":" + name + "}\n");
    const bool cameForth = redone.value("ok"_L1).toBool() && stateOf(number) == after;
    if (!wentBack || !cameForth)
        qWarning() << text << undone << redone;
    return wentBack && cameForth;
}

/// The case without what every change counts up.
QJsonObject TestCliCase::stateOf(const QString& number) const
{
    QJsonObject shown = m_cli.run({u"show"_s, u"shop.amends"_s, number, u"--json"_s}).json();
    shown.remove(u"revision"_s);
    shown.remove(u"history"_s);
    shown.remove("try"_L1); // its ids follow the revision
    return shown;
}

Refusal TestCliCase::refused(const QString& text, const QString& number) const
{
    const QJsonObject answer = edit(text, number);
    if (answer.value("ok"_L1).toBool(true) || answer.value("reason"_L1).toString().isEmpty())
        qWarning() << text << answer;
    return refusalOf(answer);
}

void TestCliCase::theSampleGoesFromHistoryToClosed()
{
    const Cli cli;
    QCOMPARE(cli.run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s, u"--zone"_s, u"UTC"_s}).exit, 0);
    const Ran imported = cli.run({u"import"_s, u"shop.amends"_s, sample(u"reviews.csv"_s), u"--json"_s});
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.json().value("imported"_L1).toInt(), 12);
    QCOMPARE(imported.json().value("history"_L1).toInt(), 12);

    const Ran applied = cli.run({u"apply"_s, u"shop.amends"_s, sample(u"close-a-case.jsonl"_s)});
    QCOMPARE(applied.exit, 0);
    for (const QJsonObject& answer : applied.lines())
        QVERIFY2(answer.value("ok"_L1).toBool(), said(QJsonDocument(answer).toJson()));
    const QJsonObject shown = cli.run({u"show"_s, u"shop.amends"_s, u"2025-0001"_s, u"--json"_s}).json();
    QCOMPARE(shown.value("status"_L1).toString(), u"closed"_s);
    QCOMPARE(shown.value("closed_as"_L1).toString(), u"settled"_s);
    QCOMPARE(shown.value("missing_to_close"_L1).toArray(), QJsonArray());
    QCOMPARE(shown.value("history"_L1).toArray().size(), applied.lines().size());
    QCOMPARE(cli.run({u"check"_s, u"shop.amends"_s}).exit, 0);
}

void TestCliCase::take(const QString& number)
{
    using L = QStringList;
    QVERIFY(is(u"{'edit':'make_live',@}"_s, number));
    QCOMPARE(refused(u"{'edit':'close_case',@}"_s, number),
             (Refusal{u"gate_close"_s, L{u"p04_claims"_s, u"p05_agent_call"_s, u"p05_customer_call"_s,
                                         u"p07_primary_cause"_s, u"p02_stance"_s, u"p07_our_part"_s, u"p08_decision"_s,
                                         u"p01_public_reply"_s, u"p10_action"_s}}));
    QVERIFY(is(u"{'edit':'state_claim',@,'set':{'statement':'The report shows accounts of someone else.'}}"_s, number));

    QCOMPARE(refused(u"{'edit':'log_call',@,'set':{'with':'customer'}}"_s, number),
             (Refusal{u"gate_customer_call"_s, L{u"p05_agent_call"_s}}));
    QVERIFY(is(u"{'edit':'log_call',@,'set':{'with':'agent','notes':'Two files were merged.'}}"_s, number));
    QVERIFY(is(u"{'edit':'write_reply',@,'set':{'kind':'holding','text':'We have read it.',"
               "'posted':'now'}}"_s,
               number));
    QCOMPARE(refused(u"{'edit':'write_reply',@,'set':{'text':'Sorry.','author':'Robin Vale',"
                     "'ready':'now'}}"_s,
                     number),
             (Refusal{u"gate_reply"_s, L{u"p02_stance"_s, u"p05_customer_call"_s}}));
    QVERIFY(is(u"{'edit':'log_call',@,'set':{'with':'customer','would_make_right':'A clean report','thanked':true}}"_s,
               number));

    QVERIFY(is(u"{'edit':'answer_question',@,'set':{'question':'checked_in','value':'no'}}"_s, number));
    QCOMPARE(refused(u"{'edit':'name_cause',@,'set':{'code':'not_ours'}}"_s, number),
             (Refusal{u"gate_cause"_s, L{u"p07_evidence"_s}}));
    QVERIFY(is(u"{'edit':'name_cause',@,'set':{'code':'communication/not_informed'}}"_s, number));
    QCOMPARE(refused(u"{'edit':'name_cause',@,'set':{'code':'quality/defect','role':'primary'}}"_s, number),
             (Refusal{u"gate_cause"_s, L{u"p07_one_primary_cause"_s}}));
    QCOMPARE(refused(u"{'edit':'set_case',@,'set':{'stance':'not_ours'}}"_s, number),
             (Refusal{u"gate_stance"_s, L{u"p02_evidence"_s}}));
    QVERIFY(
        is(u"{'edit':'set_case',@,'set':{'stance':'ours','our_part':'We did not say what was merged.'}}"_s, number));

    QCOMPARE(refused(u"{'edit':'set_refund',@,'set':{'amount':{'minor':5000,'currency':'EUR'},"
                     "'paid':'now'}}"_s,
                     number),
             (Refusal{u"gate_refund"_s, L{u"p08_decision"_s, u"p08_approval"_s}}));
    QVERIFY(is(u"{'edit':'decide_resolution',@,'set':{'decision':'Correct the file, pay the fee back.'}}"_s, number));
    QVERIFY(is(u"{'edit':'set_refund',@,'set':{'amount':{'minor':5000,'currency':'EUR'},"
               "'approved':'now','approved_by':'Robin Vale','paid':'now'}}"_s,
               number));

    QCOMPARE(refused(u"{'edit':'write_reply',@,'set':{'text':'Sorry.','author':'Kim','posted':'now'}}"_s, number),
             (Refusal{u"gate_reply"_s, L{u"p02_signed_by_leader"_s, u"p09_ready"_s}}));
    QVERIFY(is(u"{'edit':'write_reply',@,'set':{'text':'Thank you. It is put right.','author':'Robin Vale',"
               "'ready':'now','posted':'now'}}"_s,
               number));
    QCOMPARE(refused(u"{'edit':'plan_action',@,'set':{'what':'Ask before merging.','effect_checked':"
                     "'now'}}"_s,
                     number),
             (Refusal{u"gate_effect"_s, L{u"p10_done"_s, u"p10_effect"_s}}));
    QVERIFY(is(u"{'edit':'plan_action',@,'set':{'what':'Ask before merging.','owner':'Kim','due':'2026-12-01'}}"_s,
               number));
    QVERIFY(is(u"{'edit':'close_case',@}"_s, number));
    QCOMPARE(refused(u"{'edit':'reopen_case',@}"_s, number), (Refusal{u"gate_reopen"_s, L{u"reason"_s}}));
    QVERIFY(is(u"{'edit':'reopen_case',@,'reason':'It came back.'}"_s, number));
    QVERIFY(is(u"{'edit':'close_case',@}"_s, number));
}

void TestCliCase::aRealComplaintGoesThroughEveryGate()
{
    const QString file = realFile(u"cfpb_sample_2013-2025_truncated_tail.csv"_s);
    if (file.isEmpty())
        QSKIP("the folder with real input is not there");
    QCOMPARE(m_cli.run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s, u"--currency"_s, u"EUR"_s}).exit,
             0);
    QCOMPARE(m_cli.run({u"import"_s, u"shop.amends"_s, file}).exit, 3);
    const QString number = u"2025-0001"_s;
    take(number);
    if (QTest::currentTestFailed())
        return;
    const Ran checked = m_cli.run({u"check"_s, u"shop.amends"_s, u"--json"_s});
    QCOMPARE(checked.exit, 0);
    QCOMPARE(checked.json().value("whole"_L1), QJsonValue(true));
    QCOMPARE(checked.json().value("findings"_L1).toArray(), QJsonArray());
    const QJsonObject counts = m_cli.run({u"trends"_s, u"shop.amends"_s, u"--by"_s, u"cause"_s, u"--json"_s}).json();
    QHash<QString, int> totals;
    for (const QJsonValue& series : counts.value("series"_L1).toArray())
        totals.insert(series["key"_L1].toString(), series["total"_L1].toInt());
    QCOMPARE(totals, (QHash<QString, int>{{u""_s, 296}, {u"communication"_s, 1}}));
}

void TestCliCase::aStepIsTakenBackAndForth()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s});
    const Ran ran = cli.run({u"apply"_s, u"shop.amends"_s},
                            R"({"edit":"open_case","set":{"title":"Late","kind":"complaint"}}
{"undo":"last"}
{"redo":"last"}
{"undo":"last"}
{"redo":"last"}
{"redo":"last"}
{"undo":999}
{"undo":true}
)");
    const QList<QJsonObject> answers = ran.lines();
    QCOMPARE(answers.size(), 8);
    for (int i = 0; i < 5; ++i)
        QVERIFY2(answers[i].value("ok"_L1).toBool(), said(QJsonDocument(answers[i]).toJson()));
    QCOMPARE(answers[5].value("code"_L1).toString(), u"nothing_to_redo"_s);
    QCOMPARE(answers[6].value("code"_L1).toString(), u"nothing_to_undo"_s);
    QCOMPARE(answers[7].value("code"_L1).toString(), u"invalid_value"_s);
    QCOMPARE(answers[7].value("line"_L1).toInt(), 8);
    QCOMPARE(ran.exit, 3);
    const QString number = answers[0].value("case"_L1).toString();
    QCOMPARE(cli.run({u"show"_s, u"shop.amends"_s, number, u"--json"_s}).json().value("title"_L1).toString(),
             u"Late"_s);

    const auto title = [&] {
        return cli.run({u"show"_s, u"shop.amends"_s, number, u"--json"_s}).json().value("title"_L1).toString();
    };
    QVERIFY(cli.apply(R"({"edit":"set_case","case":")" + number.toUtf8() + R"(","set":{"title":"Very late"}})")
                .value("ok"_L1)
                .toBool());
    QCOMPARE(title(), u"Very late"_s);
    const QJsonObject undone = cli.apply(R"({"undo":"last"})");
    QVERIFY2(undone.value("ok"_L1).toBool(), said(QJsonDocument(undone).toJson()));
    QCOMPARE(title(), u"Late"_s);
    QCOMPARE(cli.run({u"check"_s, u"shop.amends"_s}).exit, 0);
}

void TestCliCase::aGroupIsAllOrNothing()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s});
    const QByteArray id = "0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f";
    const QByteArray open = R"({"edit":"open_case","case":")" + id + R"(","set":{"title":"Cold tea"}})";
    const QByteArray claim = R"({"edit":"state_claim","case":")" + id + R"(","set":{"statement":"It was cold."}})";
    const QByteArray wrong = R"({"edit":"state_claim","case":")" + id + R"(","set":{}})";
    const Ran ran = cli.run({u"apply"_s, u"shop.amends"_s},
                            "{\"group\":[" + open + ',' + wrong + "]}\n{\"group\":[" + open + ',' + claim + "]}\n");
    QCOMPARE(ran.exit, 3);
    const QList<QJsonObject> answers = ran.lines();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(answers[0].value("code"_L1).toString(), u"value_missing"_s);
    QCOMPARE(answers[0].value("place"_L1).toInt(), 1);
    QVERIFY(answers[1].value("ok"_L1).toBool());
    QCOMPARE(answers[1].value("edits"_L1).toArray().size(), 2);
    QCOMPARE(cli.run({u"list"_s, u"shop.amends"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void TestCliCase::aRepeatedLineIsRecognised()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s});
    const QByteArray line =
        R"({"edit":"open_case","case":"0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f","set":{"title":"Tea"}})";
    const QJsonObject first = cli.apply(line);
    const QJsonObject again = cli.apply(line);
    QVERIFY(first.value("ok"_L1).toBool());
    QVERIFY(!first.contains("already_applied"_L1));
    QVERIFY(again.value("ok"_L1).toBool());
    QCOMPARE(again.value("already_applied"_L1), QJsonValue(true));
    QCOMPARE(again.value("case"_L1), first.value("case"_L1));
    QVERIFY(!again.contains("step"_L1));
}

void TestCliCase::aRefusedLineDoesNotEndTheRun()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s});
    const Ran ran = cli.run({u"apply"_s, u"shop.amends"_s}, R"(# a remark

{"edit":"open_case","set":{"title":"One"}
{"edit":"dance","case":"2026-0001"}
{"edit":"log_call","case":"1999-0001","set":{}}
{"edit":"open_case","set":{"titel":"Two"}}
[1]
{"edit":"open_case","set":{"title":"Three"}}
)");
    QStringList codes;
    for (const QJsonObject& answer : ran.lines())
        codes.append(QString::number(answer.value("line"_L1).toInt()) + u' ' + answer.value("code"_L1).toString());
    QCOMPARE(codes, (QStringList{u"3 not_json"_s, u"4 unknown_edit"_s, u"5 case_not_found"_s, u"6 unknown_field"_s,
                                 u"7 not_json"_s, u"0 "_s}));
    QCOMPARE(ran.exit, 3);
    QCOMPARE(cli.run({u"list"_s, u"shop.amends"_s, u"--json"_s}).json().value("total"_L1).toInt(), 1);
}

void TestCliCase::someoneElsesChangeIsNotOverwritten()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s});
    const QByteArray number =
        cli.apply(R"({"edit":"open_case","set":{"title":"Tea"}})").value("case"_L1).toString().toUtf8();
    const auto set = [&](const QByteArray& what) {
        return cli.apply(R"({"edit":"set_case","base":1,"case":")" + number + R"(","set":)" + what + "}");
    };
    QVERIFY(set(R"({"title":"Green tea"})").value("ok"_L1).toBool());
    QVERIFY(set(R"({"topic":"tea"})").value("ok"_L1).toBool());
    const QJsonObject refused = set(R"({"title":"Black tea"})");
    QCOMPARE(refused.value("code"_L1).toString(), u"conflict"_s);
    QCOMPARE(refused.value("fields"_L1).toArray(), QJsonArray{u"title"_s});
}

void TestCliCase::whatWasExportedCanBeMadeAgain()
{
    const Cli cli;
    cli.run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s});
    cli.run({u"import"_s, u"shop.amends"_s, sample(u"reviews.csv"_s)});
    cli.run({u"apply"_s, u"shop.amends"_s, sample(u"close-a-case.jsonl"_s)});
    const auto exported = [&](const QString& casebook) {
        return cli.run({u"export"_s, casebook, u"--json"_s, u"-o"_s, u"-"_s}).out;
    };
    const QByteArray all = exported(u"shop.amends"_s);
    QCOMPARE(all.count("\"edit\":\"open_case\""), 12);
    QCOMPARE(all.count('\n'), all.count("{\"case\"") + all.count("{\"edit\":\"add_person\""));
    cli.run({u"new"_s, u"copy.amends"_s, u"--leader"_s, u"Robin Vale"_s});
    const Ran copied = cli.run({u"apply"_s, u"copy.amends"_s}, all);
    QVERIFY2(copied.exit == 0, said(copied.out));
    QCOMPARE(exported(u"copy.amends"_s), all);
    const Ran again = cli.run({u"apply"_s, u"copy.amends"_s}, all);
    for (const QJsonObject& answer : again.lines())
        QVERIFY2(answer.value("already_applied"_L1).toBool(), said(QJsonDocument(answer).toJson()));
}

QTEST_GUILESS_MAIN(TestCliCase)
#include "tst_cli_case.moc"
