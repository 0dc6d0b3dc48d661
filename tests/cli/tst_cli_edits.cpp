// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace amends;
using namespace amends::test;

namespace {

QByteArray lineOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

/// `'` stands for `"`, `@` for the case.
QByteArray quoted(const QString& text, const QString& number)
{
    QString line = text;
    return line.replace(u'\'', u'"').replace(u'@', u"\"case\":\""_s + number + u'"').toUtf8();
}

QStringList textsOf(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& text : array.toArray())
        texts.append(text.toString());
    return texts;
}

/// What a person makes of the lines they are shown.
QByteArray inOwnWords(QByteArray lines)
{
    return lines.replace("which cause …", "communication/not_informed").replace(" …\"", ".\"");
}

QJsonArray withoutIds(const QJsonValue& edits)
{
    QJsonArray bare;
    for (const QJsonValue& edit : edits.toArray()) {
        QJsonObject one = edit.toObject();
        one.remove("part"_L1);
        bare.append(one);
    }
    return bare;
}

} // namespace

/// Edits as a person writes them by hand: what may be left to the program, and what it says where it refuses.
class TestCliEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theTriesCloseACase();
    void theTriesOnStandardErrorAreEdits();
    void whatATrySaysIsNotTakenForAFact();
    void theTriesCanBeSentTwice();
    void everyMissingCodeHasATry();
    void aRefusalSaysWhatWouldPass_data();
    void aRefusalSaysWhatWouldPass();
    void valuesAreTakenAsTyped_data();
    void valuesAreTakenAsTyped();
    void valuesThatCannotBeMeantAreRefused_data();
    void valuesThatCannotBeMeantAreRefused();
    void peopleGoByTheirNames();
    void partsGoByTheirNames();
    void lastIsTheLastOfThisRun();
    void aNearNameIsOffered_data();
    void aNearNameIsOffered();
    void undoingSaysWhatWasUndone();

private:
    Ran apply(const QByteArray& lines) const { return m_cli->run({u"apply"_s, u"shop.amends"_s}, lines); }
    QJsonObject one(const QString& text) const { return apply(quoted(text, m_number)).lines().value(0); }
    QJsonObject shown() const { return m_cli->run({u"show"_s, u"shop.amends"_s, m_number, u"--json"_s}).json(); }
    bool allPass(const QByteArray& lines) const;

    std::unique_ptr<Cli> m_cli;
    QString m_number;
};

void TestCliEdits::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli
                 ->run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s, u"--currency"_s, u"EUR"_s,
                        u"--zone"_s, u"Europe/Berlin"_s})
                 .exit,
             0);
    m_number =
        m_cli->apply(R"({"edit":"open_case","set":{"title":"Late","source":"google"}})").value("case"_L1).toString();
    QVERIFY(!m_number.isEmpty());
}

bool TestCliEdits::allPass(const QByteArray& lines) const
{
    const Ran ran = apply(lines);
    if (ran.exit != 0)
        qWarning().noquote() << lines << ran.out;
    return ran.exit == 0 && !ran.lines().isEmpty();
}

void TestCliEdits::theTriesCloseACase()
{
    const QJsonObject refused = one(u"{'edit':'close_case',@}"_s);
    QCOMPARE(refused.value("code"_L1).toString(), u"gate_close"_s);
    QByteArray lines;
    for (const QJsonValue& edit : refused.value("try"_L1).toArray())
        lines += lineOf(edit.toObject());
    QCOMPARE(lines.count('\n'), 10);
    QCOMPARE(withoutIds(shown().value("try"_L1)), withoutIds(refused.value("try"_L1)));
    QVERIFY(allPass(inOwnWords(lines)));
    QCOMPARE(shown().value("status"_L1).toString(), u"closed"_s);
    QCOMPARE(shown().value("try"_L1).toArray(), QJsonArray());
}

void TestCliEdits::theTriesOnStandardErrorAreEdits()
{
    const Ran refused = apply(quoted(u"{'edit':'close_case',@}"_s, m_number));
    QVERIFY2(refused.err.startsWith("# Line 1: Before this case can be closed it needs: the claims"),
             said(refused.err));
    QVERIFY2(refused.err.contains(QString(u"\n{\"edit\":\"state_claim\",\"case\":\""_s + m_number).toUtf8()),
             said(refused.err));
    QVERIFY(allPass(inOwnWords(refused.err)));
    QCOMPARE(shown().value("status"_L1).toString(), u"closed"_s);
}

void TestCliEdits::whatATrySaysIsNotTakenForAFact()
{
    const Ran refused = apply(quoted(u"{'edit':'close_case',@}"_s, m_number));
    const Ran unread = apply(refused.err);
    QCOMPARE(unread.exit, 3);
    QCOMPARE(unread.lines().front().value("code"_L1).toString(), u"still_to_fill_in"_s);
    QVERIFY(shown().value("status"_L1).toString() != "closed"_L1);
    for (const char* list : {"claims", "calls", "replies", "causes"})
        QCOMPARE(shown().value(QLatin1StringView(list)).toArray(), QJsonArray());
}

void TestCliEdits::theTriesCanBeSentTwice()
{
    const Ran refused = apply(quoted(u"{'edit':'close_case',@}"_s, m_number));
    const QByteArray lines = inOwnWords(refused.err);
    QVERIFY(allPass(lines));
    const QJsonObject once = shown();
    apply(lines);
    for (const char* list : {"claims", "calls", "causes", "resolutions", "replies", "actions"})
        QCOMPARE(shown().value(QLatin1StringView(list)).toArray().size(),
                 once.value(QLatin1StringView(list)).toArray().size());
}

void TestCliEdits::everyMissingCodeHasATry()
{
    const QString root = qEnvironmentVariable("AMENDS_SOURCE");
    QFile tries(root + u"/app/cli/tries.cpp"_s);
    QVERIFY(tries.open(QIODevice::ReadOnly));
    const QByteArray table = tries.readAll();
    static const QRegularExpression missing(u"u\"(p\\d\\d_[a-z_]+)\"_s"_s);
    QSet<QString> codes;
    QDirIterator files(root + u"/core/cases"_s, {u"*.cpp"_s});
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QRegularExpressionMatch& match : missing.globalMatch(source))
            codes.insert(match.captured(1));
    }
    QVERIFY(codes.size() > 15);
    for (const QString& code : std::as_const(codes))
        QVERIFY2(table.contains(QString(u"{\""_s + code + u"\"_L1, "_s).toUtf8()), qPrintable(code));
}

void TestCliEdits::aRefusalSaysWhatWouldPass_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("refused");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char* name, const QString& before, const QString& refused, const QString& code,
                        const QStringList& missing = {}) {
        QTest::newRow(name) << before << refused << code << missing;
    };
    const QString toReply = u"{'edit':'log_call',@,'set':{'with':'agent'}}\n{'edit':'log_call',@,'set':{}}\n"
                            "{'edit':'set_case',@,'set':{'stance':'ours'}}\n"_s;
    const QString closed = u"{'edit':'record_deviation',@,'set':{'excuses':'claims','reason':'r'}}\n"
                           "{'edit':'record_deviation',@,'set':{'excuses':'cause','reason':'r'}}\n"
                           "{'edit':'record_deviation',@,'set':{'excuses':'our_part','reason':'r'}}\n"
                           "{'edit':'record_deviation',@,'set':{'excuses':'public_reply','reason':'r'}}\n"
                           "{'edit':'record_deviation',@,'set':{'excuses':'action','reason':'r'}}\n"
                           "{'edit':'decide_resolution',@,'set':{'decision':'An excuse'}}\n"_s +
                           toReply + u"{'edit':'close_case',@}\n"_s;
    row("not ours without evidence", {}, u"{'edit':'set_case',@,'set':{'stance':'not_ours'}}"_s, u"gate_stance"_s,
        {u"p02_evidence"_s});
    row("a public case made private", {}, u"{'edit':'set_case',@,'set':{'is_public':false}}"_s, u"gate_private"_s,
        {u"p01_public_reply"_s});
    row("the customer before the agent", {}, u"{'edit':'log_call',@,'set':{'with':'customer'}}"_s,
        u"gate_customer_call"_s, {u"p05_agent_call"_s});
    row("a cause that needs evidence", {}, u"{'edit':'name_cause',@,'set':{'code':'not_ours'}}"_s, u"gate_cause"_s,
        {u"p07_evidence"_s});
    row("two main causes", u"{'edit':'name_cause',@,'set':{'code':'quality/defect'}}"_s,
        u"{'edit':'name_cause',@,'set':{'code':'delivery/late'}}"_s, u"gate_cause"_s, {u"p07_one_primary_cause"_s});
    row("paid undecided", {}, u"{'edit':'set_refund',@,'set':{'amount':'5.00','paid':'now'}}"_s, u"gate_refund"_s,
        {u"p08_decision"_s, u"p08_approval"_s});
    row("above the limit",
        u"{'edit':'set_business','set':{'approval_limit':'100.00 EUR'}}\n"
        "{'edit':'decide_resolution',@,'set':{'decision':'All of it back'}}"_s,
        u"{'edit':'set_refund',@,'set':{'amount':'100.01','approved':'now','approved_by':'Kim','paid':'now'}}"_s,
        u"gate_refund"_s, {u"p08_leader_approval"_s});
    row("posted before anybody talked", {},
        u"{'edit':'write_reply',@,'set':{'text':'Sorry.','author':'Kim','posted':'now'}}"_s, u"gate_reply"_s,
        {u"p02_stance"_s, u"p05_customer_call"_s, u"p02_signed_by_leader"_s, u"p09_ready"_s});
    row("longer than the platform takes", toReply,
        u"{'edit':'write_reply',@,'set':{'platform':'google','author':'Robin Vale','ready':'now','text':'"_s +
            QString(5000, u'x') + u"'}}"_s,
        u"gate_reply"_s, {u"p09_length"_s});
    row("an effect of nothing", {}, u"{'edit':'plan_action',@,'set':{'what':'Mail','effect_checked':'now'}}"_s,
        u"gate_effect"_s, {u"p10_done"_s, u"p10_effect"_s});
    row("what it was closed on taken away", closed, u"{'edit':'remove_part',@,'part':'resolution 1'}"_s,
        u"gate_closed"_s, {u"p08_decision"_s});
    row("closed already", closed, u"{'edit':'close_case',@,'set':{'closed_note':'Twice'}}"_s, u"case_closed"_s);
    row("reopened without a reason", closed, u"{'edit':'reopen_case',@}"_s, u"gate_reopen"_s, {u"reason"_s});
    row("withdrawn without a reason", {}, u"{'edit':'withdraw_case',@}"_s, u"gate_withdraw"_s, {u"reason"_s});
    row("a posted reply rewritten",
        toReply + u"{'edit':'write_reply',@,'set':{'kind':'holding','text':'Read.',"
                  "'posted':'now'}}"_s,
        u"{'edit':'write_reply',@,'part':'reply 1','set':{'text':'Not read.'}}"_s, u"happened_outside"_s);
}

void TestCliEdits::aRefusalSaysWhatWouldPass()
{
    QFETCH(QString, before);
    QFETCH(QString, refused);
    QVERIFY(before.isEmpty() || allPass(quoted(before, m_number)));
    const QJsonObject answer = one(refused);
    QTEST(answer.value("code"_L1).toString(), "code");
    QTEST(textsOf(answer.value("missing"_L1)), "missing");
    QByteArray lines;
    for (const QJsonValue& edit : answer.value("try"_L1).toArray())
        lines += lineOf(edit.toObject());
    QVERIFY(allPass(inOwnWords(lines)));
}

void TestCliEdits::valuesAreTakenAsTyped_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("expected");
    const auto row = [](const char* name, const QString& line, const QString& path, const QJsonValue& expected) {
        QTest::newRow(name) << line << path << expected;
    };
    const auto call = [](const QString& at) {
        return QString(u"{'edit':'log_call',@,'set':{'with':'agent','at':'"_s + at + u"'}}"_s);
    };
    row("a moment, summer", call(u"2025-07-01 10:30"_s), u"calls.at"_s, u"2025-07-01T08:30:00Z"_s);
    row("a moment, winter", call(u"2025-11-17T10:30"_s), u"calls.at"_s, u"2025-11-17T09:30:00Z"_s);
    row("to the second", call(u"2025-11-17 10:30:15"_s), u"calls.at"_s, u"2025-11-17T09:30:15Z"_s);
    row("with its zone", call(u"2025-11-17T10:30:00-05:00"_s), u"calls.at"_s, u"2025-11-17T15:30:00Z"_s);
    row("a day begins", call(u"2025-11-17"_s), u"calls.at"_s, u"2025-11-16T23:00:00Z"_s);
    row("a day ends", u"{'edit':'make_promise',@,'set':{'text':'A call','due':'2025-11-17'}}"_s, u"promises.due"_s,
        u"2025-11-17T22:59:59.999Z"_s);
    row("an amount", u"{'edit':'set_refund',@,'set':{'amount':'120.5'}}"_s, u"refunds.amount"_s,
        QJsonObject{{"minor"_L1, 12050}, {"currency"_L1, u"EUR"_s}});
    row("an amount with its currency", u"{'edit':'set_refund',@,'set':{'amount':'120 JPY'}}"_s, u"refunds.amount"_s,
        QJsonObject{{"minor"_L1, 120}, {"currency"_L1, u"JPY"_s}});
    row("cents no double has", u"{'edit':'set_refund',@,'set':{'amount':'1.005 KWD'}}"_s, u"refunds.amount"_s,
        QJsonObject{{"minor"_L1, 1005}, {"currency"_L1, u"KWD"_s}});
    row("as core has it", u"{'edit':'set_refund',@,'set':{'amount':{'minor':5,'currency':'USD'}}}"_s,
        u"refunds.amount"_s, QJsonObject{{"minor"_L1, 5}, {"currency"_L1, u"USD"_s}});
    row("stars", u"{'edit':'record_review',@,'set':{'rating':2,'text':'Hm'}}"_s, u"reviews.rating"_s,
        QJsonObject{{"raw"_L1, 2}, {"scale"_L1, 5}});
    row("one of a list",
        u"{'edit':'answer_question',@,'set':{'question':'checked_in','value':'no','rests_on':'agent'}}"_s,
        u"answers.rests_on"_s, QJsonArray{u"agent"_s});
    row("a counted answer", u"{'edit':'answer_question',@,'set':{'question':'people_gone_through','value':3}}"_s,
        u"answers.value"_s, u"3"_s);
    row("yes", u"{'edit':'answer_question',@,'set':{'question':'checked_in','value':true}}"_s, u"answers.value"_s,
        u"yes"_s);
    row("cleared", u"{'edit':'set_refund',@,'set':{'amount':'1.00','promised':null}}"_s, u"refunds.promised"_s,
        QJsonValue(QJsonValue::Undefined));
}

void TestCliEdits::valuesAreTakenAsTyped()
{
    QFETCH(QString, line);
    QFETCH(QString, path);
    const QJsonObject answer = one(line);
    QVERIFY2(answer.value("ok"_L1).toBool(), said(lineOf(answer)));
    const QStringList keys = path.split(u'.');
    QTEST(shown().value(keys[0]).toArray()[0].toObject().value(keys[1]), "expected");
}

void TestCliEdits::valuesThatCannotBeMeantAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    const auto call = [](const QString& at) {
        return QString(u"{'edit':'log_call',@,'set':{'with':'agent','at':'"_s + at + u"'}}"_s);
    };
    QTest::newRow("a time the clocks left out") << call(u"2025-03-30 02:30"_s) << u"invalid_value"_s;
    QTest::newRow("a time that was twice") << call(u"2025-10-26 02:30"_s) << u"invalid_value"_s;
    QTest::newRow("no such day") << call(u"2025-02-30 10:30"_s) << u"invalid_value"_s;
    QTest::newRow("no such hour") << call(u"2025-02-20 25:30"_s) << u"invalid_value"_s;
    QTest::newRow("yesterday") << call(u"yesterday"_s) << u"invalid_value"_s;
    const auto refund = [](const QString& amount) {
        return QString(u"{'edit':'set_refund',@,'set':{'amount':"_s + amount + u"}}"_s);
    };
    QTest::newRow("too many decimals") << refund(u"'1.005'"_s) << u"invalid_value"_s;
    QTest::newRow("decimals of yen") << refund(u"'1.5 JPY'"_s) << u"invalid_value"_s;
    QTest::newRow("a comma") << refund(u"'1,50'"_s) << u"invalid_value"_s;
    QTest::newRow("no quotes") << refund(u"1.5"_s) << u"invalid_value"_s;
    QTest::newRow("a currency by name") << refund(u"'1.50 Euro'"_s) << u"invalid_value"_s;
    QTest::newRow("nothing") << refund(u"'0.00'"_s) << u"invalid_value"_s;
    QTest::newRow("six stars") << u"{'edit':'record_review',@,'set':{'rating':6}}"_s << u"invalid_value"_s;
    QTest::newRow("nobody") << u"{'edit':'set_case',@,'set':{'agent':'Nobody'}}"_s << u"person_not_found"_s;
    QTest::newRow("no such part") << u"{'edit':'remove_part',@,'part':'call 3'}"_s << u"part_not_found"_s;
    QTest::newRow("no last part") << u"{'edit':'remove_part',@,'part':'last'}"_s << u"invalid_value"_s;
}

void TestCliEdits::valuesThatCannotBeMeantAreRefused()
{
    QFETCH(QString, line);
    const QJsonObject before = shown();
    QTEST(one(line).value("code"_L1).toString(), "code");
    QCOMPARE(shown(), before);
}

void TestCliEdits::peopleGoByTheirNames()
{
    QVERIFY(allPass(R"({"edit":"add_person","set":{"name":"Dana Roth"}}
{"edit":"add_person","set":{"name":"Kim Sund","kind":"agent"}}
{"edit":"add_person","set":{"name":"Kim Sund"}}
{"edit":"add_person","set":{"name":"Dana Blum"}}
)"));
    const auto set = [&](const QString& field, const QString& name) {
        return one(u"{'edit':'set_case',@,'set':{'"_s + field + u"':'"_s + name + u"'}}"_s);
    };
    QVERIFY(set(u"agent"_s, u"kim"_s).value("ok"_L1).toBool());
    QCOMPARE(shown().value("agent"_L1)["name"_L1].toString(), u"Kim Sund"_s);
    QVERIFY(set(u"customer"_s, u"Dana Roth"_s).value("ok"_L1).toBool());
    QCOMPARE(shown().value("customer"_L1)["name"_L1].toString(), u"Dana Roth"_s);
    const QJsonObject two = set(u"customer"_s, u"Dana"_s);
    QCOMPARE(two.value("code"_L1).toString(), u"person_ambiguous"_s);
    QCOMPARE(two.value("known"_L1).toArray().size(), 2);
    QCOMPARE(set(u"customer"_s, u"Dan"_s).value("code"_L1).toString(), u"person_not_found"_s);
    const QJsonObject both = one(u"{'edit':'log_call',@,'set':{'with':'agent','person':'Kim Sund'}}"_s);
    QCOMPARE(both.value("code"_L1).toString(), u"person_ambiguous"_s);
    QVERIFY(one(u"{'edit':'set_person','person':'Dana Blum','set':{'phone':'1'}}"_s).value("ok"_L1).toBool());
}

void TestCliEdits::partsGoByTheirNames()
{
    const QString first = one(u"{'edit':'log_call',@,'set':{'with':'agent'}}"_s).value("part"_L1).toString();
    const QString second = one(u"{'edit':'log_call',@,'set':{'notes':'Second'}}"_s).value("part"_L1).toString();
    const auto note = [&](const QString& part) {
        return one(u"{'edit':'log_call',@,'part':'"_s + part + u"','set':{'notes':'Of "_s + part + u"'}}"_s);
    };
    QCOMPARE(note(u"call 2"_s).value("part"_L1).toString(), second);
    QCOMPARE(note(u"Call 1"_s).value("part"_L1).toString(), first);
    QCOMPARE(note(second.left(30)).value("part"_L1).toString(), second);
    QCOMPARE(note(second.left(4)).value("code"_L1).toString(), u"part_not_found"_s);
    const QJsonObject ambiguous = note(first.left(8));
    if (second.startsWith(first.left(8)))
        QCOMPARE(ambiguous.value("code"_L1).toString(), u"part_ambiguous"_s);
    const QJsonObject promise = one(u"{'edit':'make_promise',@,'set':{'text':'A call','made_in':'call 2'}}"_s);
    QVERIFY2(promise.value("ok"_L1).toBool(), said(lineOf(promise)));
    const QJsonArray calls = shown().value("calls"_L1).toArray();
    QCOMPARE(calls[0]["name"_L1].toString(), u"call 1"_s);
    QCOMPARE(calls[1]["part"_L1].toString(), second);
    QCOMPARE(shown().value("promises"_L1)[0]["made_in"_L1].toString(), second);
}

void TestCliEdits::lastIsTheLastOfThisRun()
{
    const Ran ran = apply(R"({"edit":"open_case","set":{"title":"Cold tea"}}
{"edit":"log_call","case":"last","set":{"with":"agent"}}
{"edit":"log_call","case":"last","part":"last","set":{"notes":"It was the boiler."}}
{"edit":"save_view","set":{"name":"Open","query":"status:open"}}
{"edit":"remove_entry","part":"last"}
)");
    QVERIFY2(ran.exit == 0, said(ran.out));
    const QList<QJsonObject> answers = ran.lines();
    QVERIFY(answers[0].value("case"_L1).toString() != m_number);
    QCOMPARE(answers[2].value("case"_L1), answers[0].value("case"_L1));
    QCOMPARE(answers[2].value("part"_L1), answers[1].value("part"_L1));
}

void TestCliEdits::aNearNameIsOffered_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("edit") << u"{'edit':'log_cal',@}"_s << u"log_cal is no kind of Edit. Did you mean log_call?"_s;
    QTest::newRow("nothing like it") << u"{'edit':'dance',@}"_s
                                     << u"dance is no kind of Edit. These would fit: open_case,"_s;
    QTest::newRow("key") << u"{'edit':'log_call','cas':'1'}"_s << u"There is no key “cas” here. Did you mean case"_s;
    QTest::newRow("key of set") << u"{'edit':'log_call',@,'notes':'x'}"_s << u"“notes” belongs into “set”"_s;
    QTest::newRow("field") << u"{'edit':'log_call',@,'set':{'note':'x'}}"_s
                           << u"There is no field “note” here. Did you mean notes?"_s;
    QTest::newRow("any field") << u"{'edit':'log_call',@,'set':{'zzz':'x'}}"_s
                               << u"There is no field “zzz” here. These would fit: with, person,"_s;
    QTest::newRow("in a group") << u"{'group':[{'edit':'add_note',@,'set':{'text':'x'}},"
                                   "{'edit':'plan_action',@,'set':{'waht':'x'}}]}"_s
                                << u"There is no field “waht” here. Did you mean what?"_s;
    QTest::newRow("question") << u"{'edit':'answer_question',@,'set':{'question':'check_in'}}"_s
                              << u"no question “check_in”. Did you mean checked_in"_s;
    QTest::newRow("cause") << u"{'edit':'name_cause',@,'set':{'code':'not_informed'}}"_s
                           << u"no cause “not_informed”. Did you mean communication/not_informed"_s;
}

void TestCliEdits::aNearNameIsOffered()
{
    QFETCH(QString, line);
    QFETCH(QString, reason);
    const QString said = one(line).value("reason"_L1).toString();
    QVERIFY2(said.contains(reason), qPrintable(said));
}

void TestCliEdits::undoingSaysWhatWasUndone()
{
    const QJsonObject made = one(u"{'edit':'set_case',@,'set':{'title':'Very late'}}"_s);
    const QJsonObject undone = one(u"{'undo':'last'}"_s);
    QVERIFY(undone.value("ok"_L1).toBool());
    QCOMPARE(undone.value("undoes"_L1), made.value("step"_L1));
    QCOMPARE(shown().value("title"_L1).toString(), u"Late"_s);
}

QTEST_GUILESS_MAIN(TestCliEdits)
#include "tst_cli_edits.moc"
