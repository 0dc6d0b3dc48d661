// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/cli/cli.h"

using namespace amends;
using namespace amends::test;

/// What a stranger gets wrong, and what the program says to it.
class TestCliMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aMistakeIsAnswered_data();
    void aMistakeIsAnswered();
    void aProblemInASearchIsPointedAt();
    void aSyncedFolderIsWarnedOf();
    void aSecondWriterIsToldWhoWrites();
    void readingGoesOnWhileAnotherWrites();
    void theCasebookIsNoFileToReadOrWrite_data();
    void theCasebookIsNoFileToReadOrWrite();
    void anotherFileStaysAsItIs();
    void anAnswerThatCannotBeWrittenIsNoSuccess();

private:
    Cli m_cli;
};

void TestCliMistakes::initTestCase()
{
    QCOMPARE(m_cli.run({u"new"_s, u"shop.amends"_s, u"--zone"_s, u"UTC"_s}).exit, 0);
    m_cli.write(u"notes.txt"_s, "not a casebook\n");
    m_cli.write(u"in.csv"_s, "a,b\n1,2\n");
    m_cli.write(u"in.json"_s, "[{\"a\":1}]\n");
    QVERIFY(QFile::link(m_cli.path(u"shop.amends-wal"_s), m_cli.path(u"link.csv"_s)));
    QVERIFY(QFile::link(m_cli.path(u"shop.amends"_s), m_cli.path(u"linked.amends"_s)));
}

void TestCliMistakes::aMistakeIsAnswered_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");

    const QString book = u"shop.amends"_s;
    const auto row = [](const char* name, const QStringList& arguments, int exit, const QString& says) {
        QTest::newRow(name) << arguments << exit << says;
    };
    row("nothing at all", {}, 2, u"Say what to do: new, import"_s);
    row("unknown verb", {u"lst"_s, book}, 2, u"There is no verb “lst”. These would fit: new, import, list"_s);
    row("no casebook", {u"list"_s}, 2, u"Usage: amends-cli list CASEBOOK"_s);
    row("unknown option", {u"list"_s, book, u"--sorted"_s, u"due"_s}, 2,
        u"list has no option --sorted. These would fit: --sort"_s);
    row("option without value", {u"list"_s, book, u"--sort"_s}, 2, u"Usage: amends-cli list"_s);
    row("unknown sort key", {u"list"_s, book, u"--sort"_s, u"size"_s}, 2,
        u"--sort: “size” does not fit. These would: received"_s);
    row("limit is no number", {u"list"_s, book, u"--limit"_s, u"ten"_s}, 2, u"a whole number"_s);
    row("one too many", {u"check"_s, book, u"more"_s}, 2, u"“more” is one too many"_s);
    row("no such casebook", {u"list"_s, u"shp.amends"_s}, 1, u"There is no file"_s);
    row("not a casebook", {u"list"_s, u"notes.txt"_s}, 1, u"is no casebook of Amends"_s);
    row("a server", {u"list"_s, u"postgresql://localhost/shop"_s}, 1, u"are not there yet"_s);
    row("made already", {u"new"_s, book}, 1, u"already, and it stays as it is"_s);
    row("a zone of nowhere", {u"new"_s, u"x.amends"_s, u"--zone"_s, u"Mars/Base"_s}, 2,
        u"“Mars/Base” is no time zone"_s);
    row("a currency by name", {u"new"_s, u"x.amends"_s, u"--currency"_s, u"Euro"_s}, 2, u"such as EUR"_s);
    row("no such folder", {u"new"_s, u"nowhere/x.amends"_s}, 1, u"nowhere/x.amends"_s);
    row("no file to import", {u"import"_s, book}, 2, u"Usage: amends-cli import CASEBOOK FILE…"_s);
    row("file not there", {u"import"_s, book, u"revews.csv"_s}, 1, u"There is no file revews.csv"_s);
    row("columns of something else", {u"import"_s, book, u"in.csv"_s}, 1, u"No preset knows these columns: a, b"_s);
    row("no table", {u"import"_s, book, u"in.json"_s}, 1, u"in.json is no table as text. CSV and TSV"_s);
    row("unknown preset", {u"import"_s, book, u"in.csv"_s, u"--preset"_s, u"yelp9"_s}, 2,
        u"There is no preset “yelp9”"_s);
    row("unknown encoding", {u"import"_s, book, u"in.csv"_s, u"--encoding"_s, u"utf9"_s}, 2,
        u"“utf9” is no encoding"_s);
    row("long delimiter", {u"import"_s, book, u"in.csv"_s, u"--delimiter"_s, u";;"_s}, 2,
        u"--delimiter: “;;” does not fit"_s);
    row("date order", {u"import"_s, book, u"in.csv"_s, u"--date-order"_s, u"american"_s}, 2, u"ymd, dmy, mdy"_s);
    row("bad mapping", {u"import"_s, book, u"in.csv"_s, u"--map"_s, u"text"_s}, 2, u"is no mapping"_s);
    row("bad date", {u"import"_s, book, u"in.csv"_s, u"--history-before"_s, u"yesterday"_s}, 2,
        u"a date such as 2026-11-16"_s);
    row("no such case", {u"show"_s, book, u"2026-9999"_s}, 1, u"There is no case 2026-9999"_s);
    row("no case number", {u"show"_s, book, u"42"_s}, 2, u"“42” is no case number. One looks like 2026-0042"_s);
    row("a range for one end", {u"trends"_s, book, u"--by"_s, u"cause"_s, u"--from"_s, u"2023..2024"_s}, 2,
        u"--from: “2023..2024” is a range. Give its ends with --from and --to"_s);
    row("counted by nothing", {u"trends"_s, book}, 2,
        u"Say --by, one of: cause, topic, source, agent, turning-point"_s);
    row("counted by the weather", {u"trends"_s, book, u"--by"_s, u"weather"_s}, 2, u"--by: “weather” does not fit"_s);
    row("no month 13", {u"trends"_s, book, u"--by"_s, u"cause"_s, u"--from"_s, u"2026-13"_s}, 2,
        u"--from: “2026-13” is no date"_s);
    row("export to nowhere", {u"export"_s, book, u"--csv"_s}, 2, u"-o FILE"_s);
    row("export in both forms", {u"export"_s, book, u"--csv"_s, u"--json"_s, u"-o"_s, u"-"_s}, 2, u"--csv|--json"_s);
    row("no Edits there", {u"apply"_s, book, u"edits.jsonl"_s}, 1, u"There is no file edits.jsonl"_s);
    row("invented into a real one", {u"demo"_s, book}, 1, u"already, and it stays as it is"_s);
    row("no cases", {u"demo"_s, u"d.amends"_s, u"--cases"_s, u"0"_s}, 2, u"--cases"_s);
}

void TestCliMistakes::aMistakeIsAnswered()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Ran ran = m_cli.run(arguments);
    QVERIFY2(ran.err.contains(says.toUtf8()), said(ran.err + ran.out));
    QVERIFY2(ran.err.startsWith("amends-cli: "), said(ran.err));
    QCOMPARE(ran.out, QByteArray());
    QCOMPARE(ran.exit, exit);
}

void TestCliMistakes::aProblemInASearchIsPointedAt()
{
    const Ran ran = m_cli.run({u"list"_s, u"shop.amends"_s, u"tea status:opn"_s});
    QCOMPARE(ran.exit, 2);
    QVERIFY2(ran.err.contains("\n  tea status:opn\n      ^^^^^^^^^^\n"), said(ran.err));
    const Ran unknown = m_cli.run({u"list"_s, u"shop.amends"_s, u"colour:red"_s});
    QCOMPARE(unknown.exit, 2);
    QVERIFY2(unknown.err.contains("There is no field “colour” here. These would fit: status, source, cause, topic"),
             said(unknown.err));
    const Ran only = m_cli.run({u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--only"_s, u"rating<=nine"_s});
    QCOMPARE(only.exit, 2);
    QVERIFY2(only.err.contains("“nine” is no number"), said(only.err));
}

void TestCliMistakes::aSyncedFolderIsWarnedOf()
{
    QVERIFY(QDir(m_cli.path({})).mkpath(u"Dropbox"_s));
    const Ran ran = m_cli.run({u"new"_s, u"Dropbox/x.amends"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.err.contains("in a folder that Dropbox keeps the same on several machines"), said(ran.err));
    const Ran quiet = m_cli.run({u"new"_s, u"quiet.amends"_s});
    QCOMPARE(quiet.exit, 0);
    QCOMPARE(quiet.err, QByteArray());
}

void TestCliMistakes::aSecondWriterIsToldWhoWrites()
{
    const auto lock = WriterLock::take(m_cli.path(u"shop.amends"_s), u"tea timer"_s);
    QVERIFY(lock);
    const Ran ran = m_cli.run({u"apply"_s, u"shop.amends"_s}, "{\"edit\":\"open_case\",\"set\":{\"title\":\"T\"}}\n");
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.out, QByteArray());
    QVERIFY2(ran.err.contains("tea timer has"), said(ran.err));
    QVERIFY2(ran.err.contains("until then it can only be read."), said(ran.err));
    QCOMPARE(m_cli.run({u"list"_s, u"shop.amends"_s}).exit, 0);
    QVERIFY2(ran.err.contains(QByteArray::number(QCoreApplication::applicationPid())), said(ran.err));
}

void TestCliMistakes::readingGoesOnWhileAnotherWrites()
{
    const auto writer = m_cli.start({u"apply"_s, u"shop.amends"_s});
    writer->write("{\"edit\":\"open_case\",\"set\":{\"title\":\"While open\"}}\n");
    QVERIFY(QTest::qWaitFor([&] { return writer->canReadLine(); }, 30'000));
    const QJsonObject answer = QJsonDocument::fromJson(writer->readLine()).object();
    QVERIFY2(answer.value("ok"_L1).toBool(), said(QJsonDocument(answer).toJson()));
    const Ran list = m_cli.run({u"list"_s, u"shop.amends"_s, u"\"while open\""_s, u"--json"_s});
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.json().value("total"_L1).toInt(), 1);
    QCOMPARE(m_cli.run({u"show"_s, u"shop.amends"_s, answer.value("case"_L1).toString()}).exit, 0);
    QCOMPARE(m_cli.run({u"trends"_s, u"shop.amends"_s, u"--by"_s, u"source"_s}).exit, 0);
    QCOMPARE(m_cli.run({u"check"_s, u"shop.amends"_s}).exit, 0);
    QCOMPARE(m_cli.run({u"export"_s, u"shop.amends"_s, u"--csv"_s, u"-o"_s, u"-"_s}).exit, 0);
    const Ran second = m_cli.run({u"import"_s, u"shop.amends"_s, sample(u"reviews.csv"_s)});
    QCOMPARE(second.exit, 1);
    QVERIFY2(second.err.contains("amends-cli has"), said(second.err));
    writer->closeWriteChannel();
    QVERIFY(writer->waitForFinished());
    QCOMPARE(writer->exitCode(), 0);
}

void TestCliMistakes::theCasebookIsNoFileToReadOrWrite_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("import") << QStringList{u"import"_s, u"shop.amends"_s, u"./shop.amends"_s};
    QTest::newRow("apply") << QStringList{u"apply"_s, u"shop.amends"_s, u"./shop.amends"_s};
    QTest::newRow("export") << QStringList{u"export"_s, u"shop.amends"_s, u"--csv"_s, u"-o"_s, u"./shop.amends"_s};
    QTest::newRow("rejects") << QStringList{u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--rejects"_s,
                                            u"./shop.amends"_s};
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s, u"-journal"_s, u".lock"_s}) {
        const QString file = u"./shop.amends"_s + suffix;
        QTest::addRow("export to %s", qPrintable(suffix))
            << QStringList{u"export"_s, u"shop.amends"_s, u"--csv"_s, u"-o"_s, file};
        QTest::addRow("rejects to %s", qPrintable(suffix))
            << QStringList{u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--rejects"_s, file};
    }
    QTest::newRow("import of the lock") << QStringList{u"import"_s, u"shop.amends"_s, u"shop.amends.lock"_s};
    QTest::newRow("rejects through a link")
        << QStringList{u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--rejects"_s, u"link.csv"_s};
    QTest::newRow("rejects beside a linked casebook")
        << QStringList{u"import"_s, u"linked.amends"_s, u"in.csv"_s, u"--rejects"_s, u"shop.amends-wal"_s};
}

void TestCliMistakes::theCasebookIsNoFileToReadOrWrite()
{
    QFETCH(QStringList, arguments);
    const Ran ran = m_cli.run(arguments);
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("is the casebook itself"), said(ran.err));
    QCOMPARE(m_cli.run({u"check"_s, u"shop.amends"_s}).exit, 0);
}

void TestCliMistakes::anotherFileStaysAsItIs()
{
    for (const QString& verb : {u"list"_s, u"check"_s, u"apply"_s})
        QCOMPARE(m_cli.run({verb, u"notes.txt"_s}).exit, 1);
    QCOMPARE(m_cli.read(u"notes.txt"_s), "not a casebook\n");
    QVERIFY(!QFile::exists(m_cli.path(u"shp.amends"_s)));
}

void TestCliMistakes::anAnswerThatCannotBeWrittenIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("there is no /dev/full here");
    QProcess process;
    process.setWorkingDirectory(m_cli.path({}));
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(Cli::program(), {u"list"_s, u"shop.amends"_s, u"--json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("Not all of the answer could be written out"));
}

QTEST_GUILESS_MAIN(TestCliMistakes)
#include "tst_cli_mistakes.moc"
