// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/cli/cli.h"

#include <QRegularExpression>

using namespace amends;
using namespace amends::test;

/// What the reading verbs answer, to people and to machines.
class TestCliReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyVerbHelps_data();
    void everyVerbHelps();
    void theManualNamesEveryOption_data() { everyVerbHelps_data(); }
    void theManualNamesEveryOption();
    void listHasItsKeys();
    void listSortsAndLimits_data();
    void listSortsAndLimits();
    void listIsCsv();
    void listIsATable();
    void showHasItsKeys();
    void showReadsWell();
    void aLongTitleIsWholeInAPipe();
    void dashedWordsAreSearched();
    void causesAreFoundAsNamed();
    void trendsHasItsKeys();
    void trendsIsCsvAndATable();
    void exportIsCsv();
    void exportIsPrivateAndWhole();
    void checkHasItsKeys();
    void checkRepairs();
    void foreignTextCannotSteerATerminal();
    void demoIsTheSameEachTime();

private:
    Ran run(const QStringList& arguments) const { return m_cli.run(arguments); }

    Cli m_cli;
};

void TestCliReading::initTestCase()
{
    QCOMPARE(run({u"new"_s, u"shop.amends"_s, u"--leader"_s, u"Robin Vale"_s, u"--zone"_s, u"UTC"_s, u"--currency"_s,
                  u"EUR"_s})
                 .exit,
             0);
    QCOMPARE(run({u"import"_s, u"shop.amends"_s, sample(u"reviews.csv"_s)}).exit, 0);
    QCOMPARE(run({u"apply"_s, u"shop.amends"_s, sample(u"close-a-case.jsonl"_s)}).exit, 0);
}

void TestCliReading::everyVerbHelps_data()
{
    QTest::addColumn<QString>("verb");
    for (const QString& verb : {u"new"_s, u"import"_s, u"list"_s, u"show"_s, u"apply"_s, u"trends"_s, u"export"_s,
                                u"check"_s, u"backup"_s, u"restore"_s, u"demo"_s})
        QTest::newRow(qPrintable(verb)) << verb;
}

void TestCliReading::everyVerbHelps()
{
    QFETCH(QString, verb);
    QVERIFY(run({u"--help"_s}).out.contains(QString(u"amends-cli "_s + verb + u' ').toUtf8()));
    const Ran help = run({verb, u"--help"_s});
    QCOMPARE(help.exit, 0);
    QCOMPARE(help.err, QByteArray());
    QVERIFY2(help.out.startsWith(QString(u"Usage: amends-cli "_s + verb + u" CASEBOOK"_s).toUtf8()), said(help.out));
    QVERIFY(run({u"--version"_s}).out.startsWith("amends-cli "));
}

void TestCliReading::theManualNamesEveryOption()
{
    QFETCH(QString, verb);
    QFile manual(qEnvironmentVariable("AMENDS_SOURCE") + u"/app/cli/amends-cli.1"_s);
    QVERIFY(manual.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(manual.readAll());
    static const QRegularExpression option(u"^  .*--([a-z-]+)"_s, QRegularExpression::MultilineOption);
    const QString help = QString::fromUtf8(run({verb, u"--help"_s}).out);
    for (const QRegularExpressionMatch& match : option.globalMatch(help)) {
        const QString name = match.captured(1);
        const bool named = name == "output"_L1 ? text.contains(u"Fl o "_s) : text.contains(u"Fl Fl "_s + name);
        QVERIFY2(named, qPrintable(verb + u' ' + name));
    }
}

void TestCliReading::listHasItsKeys()
{
    const Ran ran = run({u"list"_s, u"shop.amends"_s, u"source:google rating:<=2"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.json().keys(), (QStringList{u"cases"_s, u"total"_s}));
    const QJsonArray cases = ran.json().value("cases"_L1).toArray();
    QCOMPARE(cases.size(), 3);
    QCOMPARE(cases[0].toObject().keys(),
             (QStringList{u"agent"_s,  u"case"_s,      u"cause"_s,    u"closed"_s,       u"closed_as"_s, u"customer"_s,
                          u"id"_s,     u"is_public"_s, u"kind"_s,     u"next_step"_s,    u"opened"_s,    u"received"_s,
                          u"refund"_s, u"revision"_s,  u"severity"_s, u"source"_s,       u"stance"_s,    u"stars"_s,
                          u"status"_s, u"title"_s,     u"topic"_s,    u"turning_point"_s}));
    const QJsonObject dana = cases[2].toObject();
    QCOMPARE(dana.value("customer"_L1).toString(), u"Dana R."_s);
    QCOMPARE(dana.value("stars"_L1).toDouble(), 1.0);
    QCOMPARE(dana.value("cause"_L1).toString(), u"communication/not_informed"_s);
    QCOMPARE(dana.value("refund"_L1).toObject(), (QJsonObject{{"minor"_L1, 690}, {"currency"_L1, u"EUR"_s}}));
}

void TestCliReading::listSortsAndLimits_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("first");
    QTest::newRow("newest received") << QStringList{} << u"2025-0012"_s;
    QTest::newRow("oldest received") << QStringList{u"--sort"_s, u"received"_s} << u"2025-0001"_s;
    QTest::newRow("number down") << QStringList{u"--sort"_s, u"-number"_s} << u"2025-0012"_s;
    QTest::newRow("customer up") << QStringList{u"--sort"_s, u"+customer"_s} << u"2025-0001"_s;
    QTest::newRow("best") << QStringList{u"--sort"_s, u"-rating"_s, u"rating:4"_s} << u"2025-0011"_s;
}

void TestCliReading::listSortsAndLimits()
{
    QFETCH(QStringList, options);
    QFETCH(QString, first);
    const QJsonObject list =
        run(QStringList{u"list"_s, u"shop.amends"_s, u"--json"_s, u"--limit"_s, u"1"_s} + options).json();
    QCOMPARE(list.value("cases"_L1).toArray().size(), 1);
    QCOMPARE(list.value("cases"_L1).toArray()[0]["case"_L1].toString(), first);
    QVERIFY(list.value("total"_L1).toInt() > 1);
}

void TestCliReading::listIsCsv()
{
    const Ran ran = run({u"list"_s, u"shop.amends"_s, u"has:refund"_s, u"--csv"_s});
    // Whether it is overdue is told by the machine's clock.
    QCOMPARE(QByteArray(ran.out).replace(",true,", ",false,"),
             "case,received,stars,customer,source,title,kind,status,next_step,due,overdue,cause,topic,agent,refund,"
             "currency\n"
             "2025-0001,2025-03-03T00:00:00Z,1,Dana R.,google,Nobody told me,review,closed,do_action,"
             "2026-12-01T23:59:59.999Z,false,communication/not_informed,,,6.90,EUR\n");
}

void TestCliReading::listIsATable()
{
    const Ran ran = run({u"list"_s, u"shop.amends"_s, u"\"charged twice\""_s});
    const QList<QByteArray> lines = ran.out.split('\n');
    QVERIFY2(lines[0].startsWith("case       received    stars  customer  source      title          next step"),
             said(ran.out));
    QVERIFY2(lines[1].startsWith("2025-0005  2025-03-14  ★☆☆☆☆  Farid H.  trustpilot  Charged twice  Closed"),
             said(ran.out));
    QCOMPARE(lines[2], "Cases: 1");
    QCOMPARE(run({u"list"_s, u"shop.amends"_s, u"nothinglikethis"_s}).out, "Cases: 0\n");
}

void TestCliReading::showHasItsKeys()
{
    const QJsonObject shown = run({u"show"_s, u"shop.amends"_s, u"2025-0001"_s, u"--json"_s}).json();
    for (const QString& key : {u"case"_s,
                               u"id"_s,
                               u"revision"_s,
                               u"title"_s,
                               u"reviews"_s,
                               u"claims"_s,
                               u"calls"_s,
                               u"answers"_s,
                               u"causes"_s,
                               u"resolutions"_s,
                               u"refunds"_s,
                               u"replies"_s,
                               u"actions"_s,
                               u"clocks"_s,
                               u"customer"_s,
                               u"agent"_s,
                               u"status"_s,
                               u"next_step"_s,
                               u"missing_to_close"_s,
                               u"suggested_causes"_s,
                               u"try"_s,
                               u"history"_s})
        QVERIFY2(shown.contains(key), qPrintable(key));
    QCOMPARE(shown.value("customer"_L1)["name"_L1].toString(), u"Dana R."_s);
    QCOMPARE(shown.value("agent"_L1), QJsonValue());
    const QJsonObject clock = shown.value("clocks"_L1).toArray()[0].toObject();
    QVERIFY(clock.contains("state"_L1) && clock.contains("met"_L1) && clock.contains("due"_L1));
    const QJsonObject entry = shown.value("history"_L1).toArray()[0].toObject();
    QCOMPARE(entry.value("kind"_L1).toString(), u"make_live"_s);
    QCOMPARE(entry.value("by"_L1).toString(), u"Robin Vale"_s);
    QVERIFY(entry.value("step"_L1).toInt() > 0);
}

void TestCliReading::showReadsWell()
{
    const QByteArray shown = run({u"show"_s, u"shop.amends"_s, u"2025-0001"_s}).out;
    for (const char* part :
         {"2025-0001  Nobody told me\n", "  customer     Dana R.\n",
          "Claims\n  claim 1: The parcel came nine days late. · Holds\n", "Communication: Not informed",
          "    would make it right: The delivery fee back, and a note next time.\n",
          "    surprises: She had called three times.\n", "    rests on: agent\n",
          "    asked: The delivery fee back.\n", "bank transfer", "  order        A-2041\n",
          "  suggested · Follow-up: No check-ins · follow_up/no_check_ins · by answer 1\n",
          "· Facts changed · our_part, stance · Robin Vale\n", "· Call logged · call 2 · Robin Vale\n",
          "6.90 EUR · Delivery fee", "· Made live · Robin Vale\n"})
        QVERIFY2(shown.contains(part), part);
    const QJsonObject opened = m_cli.apply(R"({"edit":"open_case","set":{"title":"Cold tea","kind":"complaint"}})");
    const QByteArray open = run({u"show"_s, u"shop.amends"_s, opened.value("case"_L1).toString()}).out;
    QVERIFY2(open.contains("Missing before it can be closed\n  the claims, one by one\n"), said(open));
    QVERIFY2(open.contains("\n{\"edit\":\"state_claim\",\"case\":\""), said(open));
    const QByteArray history = run({u"show"_s, u"shop.amends"_s, u"2025-0003"_s}).out;
    QVERIFY2(history.contains("\n{\"edit\":\"make_live\",\"case\":\"2025-0003\"}\n"), said(history));
    m_cli.apply(R"({"undo":"last"})");
}

void TestCliReading::aLongTitleIsWholeInAPipe()
{
    const QString title = u"A title "_s + QString(u"that goes on and on "_s).repeated(20).trimmed();
    const QJsonObject opened = m_cli.apply(
        QJsonDocument(QJsonObject{{"edit"_L1, u"open_case"_s}, {"set"_L1, QJsonObject{{"title"_L1, title}}}})
            .toJson(QJsonDocument::Compact));
    QVERIFY(opened.value("ok"_L1).toBool());
    QVERIFY(run({u"list"_s, u"shop.amends"_s}).out.contains(title.toUtf8()));
    m_cli.apply(R"({"undo":"last"})");
}

void TestCliReading::dashedWordsAreSearched()
{
    const auto found = [&](const QStringList& query) {
        const Ran ran = run(QStringList{u"list"_s, u"shop.amends"_s} + query + QStringList{u"--json"_s});
        return ran.exit == 0 ? ran.json().value("total"_L1).toInt() : -1;
    };
    const int all = found({});
    const int google = found({u"source:google"_s});
    QVERIFY(google > 0 && google < all);
    QCOMPARE(found({u"-source:google"_s}), all - google);
    QCOMPARE(
        run({u"list"_s, u"shop.amends"_s, u"--json"_s, u"--"_s, u"-source:google"_s}).json().value("total"_L1).toInt(),
        all - google);
    QCOMPARE(found({u"-source:google"_s, u"--sort"_s, u"-number"_s}), all - google);
    const QByteArray csv = run({u"export"_s, u"shop.amends"_s, u"-source:google"_s, u"-o"_s, u"-"_s, u"--csv"_s}).out;
    QVERIFY(!csv.contains(",google,") && csv.contains(",trustpilot,"));
}

void TestCliReading::causesAreFoundAsNamed()
{
    for (const QString& term : {u"cause:communication/not_informed"_s, u"cause:\"Not informed\""_s,
                                u"cause:Communication"_s, u"cause:\"Communication/Not informed\""_s}) {
        const Ran ran = run({u"list"_s, u"shop.amends"_s, term, u"--json"_s});
        QVERIFY2(ran.json().value("total"_L1).toInt() == 1, qPrintable(term));
    }
    const Ran none = run({u"list"_s, u"shop.amends"_s, u"cause:informed"_s});
    QCOMPARE(none.exit, 0);
    QVERIFY2(none.err.contains("There is no cause “informed”; the whole cause is compared. Did you mean "
                               "cause:communication/not_informed"),
             said(none.err));
    const Ran source = run({u"list"_s, u"shop.amends"_s, u"source:gogle"_s});
    QVERIFY2(source.err.contains("Did you mean source:google?"), said(source.err));
}

void TestCliReading::trendsHasItsKeys()
{
    const Ran ran = run({u"trends"_s, u"shop.amends"_s, u"--by"_s, u"source"_s, u"--from"_s, u"2025-W10"_s, u"--to"_s,
                         u"2025-W11"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const auto week = [](const QString& name, int count) {
        return QJsonObject{{"week"_L1, name},          {"count"_L1, count},        {"expected"_L1, QJsonValue()},
                           {"lower"_L1, QJsonValue()}, {"upper"_L1, QJsonValue()}, {"signal"_L1, QJsonValue()},
                           {"partial"_L1, false}};
    };
    const auto series = [](const QString& key, int total, const QJsonArray& weeks) {
        return QJsonObject{{"key"_L1, key}, {"total"_L1, total}, {"weeks"_L1, weeks}, {"verdict"_L1, QJsonValue()}};
    };
    const QJsonObject expected{
        {"by"_L1, u"source"_s},
        {"undated"_L1, 0},
        {"series"_L1, QJsonArray{series(u"google"_s, 3, {week(u"2025-W10"_s, 2), week(u"2025-W11"_s, 1)}),
                                 series(u"trustpilot"_s, 2, {week(u"2025-W10"_s, 1), week(u"2025-W11"_s, 1)})}}};
    QCOMPARE(ran.json(), expected);
}

void TestCliReading::trendsIsCsvAndATable()
{
    const QByteArray csv =
        run({u"trends"_s, u"shop.amends"_s, u"--by"_s, u"cause"_s, u"--to"_s, u"2025-W10"_s, u"--csv"_s}).out;
    QCOMPARE(csv, "cause,week,count,partial\n,2025-W10,2,false\ncommunication,2025-W10,1,false\n");
    const QByteArray table = run({u"trends"_s, u"shop.amends"_s, u"--by"_s, u"cause"_s}).out;
    QVERIFY2(table.contains("not found yet"), said(table));
    QVERIFY2(table.contains("Communication"), said(table));
    QVERIFY2(table.contains("Weeks 2025-W10 to 2025-W14"), said(table));
}

void TestCliReading::exportIsCsv()
{
    m_cli.apply(R"({"edit":"open_case","case":"0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f","set":{"title":"=1+1"}})");
    const QByteArray guarded = run({u"export"_s, u"shop.amends"_s, u"--csv"_s, u"-o"_s, u"-"_s}).out;
    QVERIFY(guarded.startsWith("case,id,kind,status,title,source,"));
    QVERIFY2(guarded.contains(",'=1+1,"), said(guarded));
    const QByteArray exact = run({u"export"_s, u"shop.amends"_s, u"--csv"_s, u"--exact"_s, u"-o"_s, u"-"_s}).out;
    QVERIFY(exact.contains(",=1+1,"));
    QVERIFY(run({u"export"_s, u"shop.amends"_s, u"has:refund"_s, u"--csv"_s, u"-o"_s, u"-"_s})
                .out.contains(",6.90,6.90,EUR,"));
    m_cli.apply(R"({"edit":"withdraw_case","case":"0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f","reason":"a trial"})");
}

void TestCliReading::exportIsPrivateAndWhole()
{
    QCOMPARE(run({u"export"_s, u"shop.amends"_s, u"--json"_s, u"-o"_s, u"all.json"_s}).exit, 0);
    const QFileInfo file(m_cli.path(u"all.json"_s));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    const QByteArray all = m_cli.read(u"all.json"_s);
    QCOMPARE(all.count("\"edit\":\"open_case\""), 12);
    QVERIFY2(all.startsWith("{\"edit\":\"add_person\","), said(all));
    QCOMPARE(run({u"export"_s, u"shop.amends"_s, u"--json"_s, u"-o"_s, u"nowhere/all.json"_s}).exit, 1);
    QCOMPARE(run({u"export"_s, u"shop.amends"_s, u"nothinglikethis"_s, u"--json"_s, u"-o"_s, u"-"_s}).out,
             QByteArray());
}

void TestCliReading::checkHasItsKeys()
{
    const Ran ran = run({u"check"_s, u"shop.amends"_s, u"--json"_s});
    QCOMPARE(ran.exit, 0);
    const QJsonObject answer = ran.json();
    QCOMPARE(answer.keys(),
             (QStringList{u"cases"_s, u"entries"_s, u"erased"_s, u"findings"_s, u"head"_s, u"people"_s, u"whole"_s}));
    QCOMPARE(answer.value("whole"_L1), QJsonValue(true));
    QCOMPARE(answer.value("head"_L1).toString().size(), 64);
}

void TestCliReading::checkRepairs()
{
    QVERIFY(QFile::copy(m_cli.path(u"shop.amends"_s), m_cli.path(u"bent.amends"_s)));
    const QStringList repair{u"check"_s, u"bent.amends"_s, u"--repair"_s};
    QCOMPARE(run(repair).out, "The casebook is whole. There was nothing to mend.\n");
    {
        const auto bent = Database::open(m_cli.path(u"bent.amends"_s), Database::Mode::ReadWrite, casebookIdentity);
        QVERIFY(bent);
        QVERIFY(Statement(**bent, "update cases set due = 5 where row = 1").exec());
    }
    QCOMPARE(run({u"check"_s, u"bent.amends"_s}).exit, 3);
    const Ran mended = run(repair);
    QCOMPARE(mended.exit, 0);
    QVERIFY2(mended.out.startsWith("Mended: "), said(mended.out));
    QVERIFY2(mended.out.contains("bent.amends.backups"), said(mended.out));
    QVERIFY2(mended.out.endsWith("The casebook is whole again.\n"), said(mended.out));
    QCOMPARE(run({u"check"_s, u"bent.amends"_s}).exit, 0);
    const Ran again = run(repair + QStringList{u"--json"_s});
    QCOMPARE(again.json().keys(), (QStringList{u"copy"_s, u"findings"_s, u"mended"_s, u"whole"_s}));
    {
        const auto bent = Database::open(m_cli.path(u"bent.amends"_s), Database::Mode::ReadWrite, casebookIdentity);
        QVERIFY(bent);
        QVERIFY(Statement(**bent, "update history set at = at + 1 where seq = 1").exec());
    }
    const Ran left = run(repair);
    QCOMPARE(left.exit, 3);
    QVERIFY2(left.out.startsWith("Still there: "), said(left.out));
}

void TestCliReading::foreignTextCannotSteerATerminal()
{
    const QJsonObject opened = m_cli.apply(
        R"({"edit":"open_case","set":{"title":"Red \u001b[31m and \u009b31m and \u202eright","kind":"complaint"}})");
    QVERIFY2(opened.value("ok"_L1).toBool(), said(QJsonDocument(opened).toJson()));
    const QString number = opened.value("case"_L1).toString();
    for (const QStringList& arguments :
         {QStringList{u"show"_s, u"shop.amends"_s, number},
          QStringList{u"show"_s, u"shop.amends"_s, number, u"--json"_s}, QStringList{u"list"_s, u"shop.amends"_s},
          QStringList{u"list"_s, u"shop.amends"_s, u"--json"_s},
          QStringList{u"export"_s, u"shop.amends"_s, u"--json"_s, u"-o"_s, u"-"_s}}) {
        const QByteArray out = run(arguments).out;
        QVERIFY2(!out.contains('\x1b'), said(out));
        QVERIFY2(!out.contains("\xc2\x9b"), said(out));
    }
    QVERIFY(run({u"show"_s, u"shop.amends"_s, number}).out.contains("Red ␛[31m and ‹U+009B›31m and ‹U+202E›right"));
    const Ran mistake = run({u"\x1b[31mlist"_s});
    QVERIFY(!mistake.err.contains('\x1b'));
    m_cli.apply(R"({"undo":"last"})");
}

void TestCliReading::demoIsTheSameEachTime()
{
    const auto demo = [&](const QString& name, const QString& seed) {
        const Ran made = run({u"demo"_s, name, u"--cases"_s, u"200"_s, u"--seed"_s, seed, u"--json"_s});
        QJsonArray titles;
        const QJsonObject list = run({u"list"_s, name, u"--sort"_s, u"number"_s, u"--json"_s}).json();
        for (const QJsonValue& row : list.value("cases"_L1).toArray())
            titles.append(QJsonArray{row["title"_L1], row["received"_L1]});
        return made.exit == 0 && run({u"check"_s, name}).exit == 0 ? titles : QJsonArray();
    };
    const QJsonArray first = demo(u"a.amends"_s, u"7"_s);
    QCOMPARE(first.size(), 200);
    QCOMPARE(demo(u"b.amends"_s, u"7"_s), first);
    QVERIFY(demo(u"c.amends"_s, u"8"_s) != first);
}

QTEST_GUILESS_MAIN(TestCliReading)
#include "tst_cli_reading.moc"
