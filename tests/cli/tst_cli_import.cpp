// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/cli/cli.h"

using namespace amends;
using namespace amends::test;

namespace {

/// The counts of an import, as one line.
QString counts(const QJsonObject& answer)
{
    QStringList parts;
    for (const auto key : {"imported"_L1, "history"_L1, "updated"_L1, "duplicates"_L1, "skipped"_L1})
        parts.append(key + u' ' + QString::number(answer.value(key).toInt(-1)));
    QStringList rejected;
    for (const QJsonValue& row : answer.value("rejected"_L1).toArray())
        rejected.append(row["file"_L1].toString() + QString::number(row["line"_L1].toInt()) + u' ' +
                        row["code"_L1].toString());
    return parts.join(u", ") + u" ["_s + rejected.join(u", ") + u']';
}

} // namespace

class TestCliImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();

    void complaintsOfTheCfpb();
    void badSeatReviews();
    void rejectsAreCorrectedAndTakenIn();
    void aChangedReviewIsAFurtherVersion();
    void severalFilesAreOneImport();
    void aDryRunChangesNothing();
    void columnsAreMappedByHand();
    void rowsAreLiveOrHistory_data();
    void rowsAreLiveOrHistory();
    void whatWasFoundIsTold();
    void ctrlCLeavesNothing();
    void ctrlCIsAnsweredHonestly();
    void whatCannotBeCleanedStopsNobody();
    void aStoppedDemoLeavesNoCasebook();
    void manyRejectedRowsAreCounted();

private:
    Ran import(const QStringList& arguments) const
    {
        return m_cli->run(QStringList{u"import"_s, u"shop.amends"_s, u"--json"_s} + arguments);
    }
    int total() const
    {
        return m_cli->run({u"list"_s, u"shop.amends"_s, u"--json"_s}).json().value("total"_L1).toInt(-1);
    }

    std::unique_ptr<Cli> m_cli;
};

void TestCliImport::init()
{
    m_cli = std::make_unique<Cli>();
    QCOMPARE(m_cli->run({u"new"_s, u"shop.amends"_s, u"--zone"_s, u"UTC"_s, u"--currency"_s, u"EUR"_s}).exit, 0);
}

void TestCliImport::complaintsOfTheCfpb()
{
    const QString file = realFile(u"cfpb_sample_2013-2025_truncated_tail.csv"_s);
    if (file.isEmpty())
        QSKIP("the folder with real input is not there");
    const Ran first = import({file});
    QCOMPARE(first.exit, 3);
    QCOMPARE(counts(first.json()),
             u"imported 297, history 297, updated 0, duplicates 0, skipped 0 [501 unclosed_quote]"_s);
    const Ran again = import({file});
    QCOMPARE(counts(again.json()),
             u"imported 0, history 0, updated 0, duplicates 297, skipped 0 [501 unclosed_quote]"_s);
    QCOMPARE(total(), 297);
}

void TestCliImport::badSeatReviews()
{
    const QString file = realFile(u"skytrax_seat_reviews.csv"_s);
    if (file.isEmpty())
        QSKIP("the folder with real input is not there");
    const QJsonObject first = import({file, u"--only"_s, u"rating<=3"_s}).json();
    const int imported = first.value("imported"_L1).toInt();
    QVERIFY(imported > 0);
    QCOMPARE(imported + first.value("skipped"_L1).toInt() + first.value("duplicates"_L1).toInt() +
                 int(first.value("rejected"_L1).toArray().size()),
             1258);
    const QJsonObject again = import({file, u"--only"_s, u"rating<=3"_s}).json();
    QCOMPARE(again.value("imported"_L1).toInt(), 0);
    QCOMPARE(again.value("updated"_L1).toInt(), 0);
    QCOMPARE(total(), imported);
    const QJsonObject better = m_cli->run({u"list"_s, u"shop.amends"_s, u"rating:>3"_s, u"--json"_s}).json();
    QCOMPARE(better.value("total"_L1).toInt(), 0);
}

void TestCliImport::rejectsAreCorrectedAndTakenIn()
{
    m_cli->write(u"in.csv"_s, "id,date,rating,title,text\n"
                              "1,2025-03-01,1,Cold,It was cold.\n"
                              "2,2025-13-01,1,Late,It was late.\n"
                              "3,2025-03-03,9 of 5,Odd,Odd.\n");
    const Ran first = import({u"in.csv"_s, u"--rejects"_s, u"rejects.csv"_s, u"--map"_s,
                              u"id=id,received=date,rating=rating,title=title,text=text,rating_scale:=5"_s});
    QCOMPARE(counts(first.json()),
             u"imported 1, history 1, updated 0, duplicates 0, skipped 0 [3 invalid_date, 4 invalid_rating]"_s);
    QCOMPARE(first.exit, 3);
    QByteArray rejects = m_cli->read(u"rejects.csv"_s);
    QVERIFY2(rejects.startsWith("id,date,rating,title,text,amends_reason\n"), said(rejects));
    QVERIFY2(rejects.contains("2025-13-01"), said(rejects));
    rejects.replace("2025-13-01", "2025-12-01").replace("9 of 5", "2");
    m_cli->write(u"corrected.csv"_s, rejects);
    const Ran second = import(
        {u"corrected.csv"_s, u"--map"_s, u"id=id,received=date,rating=rating,title=title,text=text,rating_scale:=5"_s});
    QCOMPARE(second.exit, 0);
    QCOMPARE(second.json().value("imported"_L1).toInt(), 2);
    QCOMPARE(total(), 3);
}

void TestCliImport::aChangedReviewIsAFurtherVersion()
{
    m_cli->write(u"a.csv"_s, "id,date,rating,title,text\n1,2025-03-01,1,Cold,It was cold.\n");
    m_cli->write(u"b.csv"_s, "id,date,rating,title,text\n1,2025-03-01,4,Put right,They made it warm.\n");
    QCOMPARE(import({u"a.csv"_s}).json().value("imported"_L1).toInt(), 1);
    const QJsonObject second = import({u"b.csv"_s}).json();
    QCOMPARE(second.value("imported"_L1).toInt(), 0);
    QCOMPARE(second.value("updated"_L1).toInt(), 1);
    const QJsonObject shown = m_cli->run({u"show"_s, u"shop.amends"_s, u"2025-0001"_s, u"--json"_s}).json();
    QCOMPARE(shown.value("reviews"_L1).toArray().size(), 2);
    QCOMPARE(total(), 1);
}

void TestCliImport::severalFilesAreOneImport()
{
    m_cli->write(u"a.csv"_s, "date,rating,text\n2025-03-01,1,One\n");
    m_cli->write(u"b.csv"_s, "date,rating,text\n2025-03-02,2,Two\nnever,1,Three\n");
    const Ran ran = import({u"a.csv"_s, u"b.csv"_s});
    QCOMPARE(counts(ran.json()), u"imported 2, history 2, updated 0, duplicates 0, skipped 0 [b.csv3 invalid_date]"_s);
    QCOMPARE(ran.json().value("recognised"_L1).toArray().size(), 2);
}

void TestCliImport::aDryRunChangesNothing()
{
    const Ran dry = import({sample(u"reviews.csv"_s), u"--dry-run"_s});
    QCOMPARE(dry.exit, 0);
    QCOMPARE(dry.json().value("imported"_L1).toInt(), 12);
    QCOMPARE(total(), 0);
}

void TestCliImport::columnsAreMappedByHand()
{
    m_cli->write(u"in.csv"_s, "1;04/05/2025;bad;cold tea\n2;14/05/2025;worse;colder tea\n");
    const Ran ran =
        import({u"in.csv"_s, u"--no-header"_s, u"--delimiter"_s, u";"_s, u"--date-order"_s, u"dmy"_s, u"--source"_s,
                u"counter"_s, u"--map"_s, u"id=#1,received=#2,title=#3,text=#4,kind:=complaint"_s});
    QVERIFY2(ran.exit == 0, said(ran.err));
    const QJsonArray cases = m_cli->run({u"list"_s, u"shop.amends"_s, u"--sort"_s, u"received"_s, u"--json"_s})
                                 .json()
                                 .value("cases"_L1)
                                 .toArray();
    QCOMPARE(cases.size(), 2);
    QCOMPARE(cases[0]["title"_L1].toString(), u"bad"_s);
    QCOMPARE(cases[0]["received"_L1].toString(), u"2025-05-04T00:00:00Z"_s);
    QCOMPARE(cases[0]["source"_L1].toString(), u"counter"_s);
    QCOMPARE(cases[0]["kind"_L1].toString(), u"complaint"_s);
}

void TestCliImport::rowsAreLiveOrHistory_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("history");

    QTest::newRow("older than 30 days") << QStringList{} << 12;
    QTest::newRow("none") << QStringList{u"--history-before"_s, u"none"_s} << 0;
    QTest::newRow("a day") << QStringList{u"--history-before"_s, u"2025-03-22"_s} << 7;
}

void TestCliImport::rowsAreLiveOrHistory()
{
    QFETCH(QStringList, options);
    QFETCH(int, history);
    const QJsonObject answer = import(QStringList{sample(u"reviews.csv"_s)} + options).json();
    QCOMPARE(answer.value("imported"_L1).toInt(), 12);
    QCOMPARE(answer.value("history"_L1).toInt(), history);
    const QJsonObject open = m_cli->run({u"list"_s, u"shop.amends"_s, u"status:open"_s, u"--json"_s}).json();
    QCOMPARE(open.value("total"_L1).toInt(), 12 - history);
}

void TestCliImport::whatWasFoundIsTold()
{
    const QJsonObject found =
        import({sample(u"reviews.csv"_s)}).json().value("recognised"_L1).toArray().first().toObject();
    QCOMPARE(found.value("preset"_L1).toString(), u"reviews"_s);
    QCOMPARE(found.value("encoding"_L1).toString(), u"UTF-8"_s);
    QCOMPARE(found.value("delimiter"_L1).toString(), u","_s);
    QCOMPARE(found.value("fields"_L1)["text"_L1].toArray(), QJsonArray{u"Review"_s});
}

void TestCliImport::ctrlCLeavesNothing()
{
    QByteArray rows = "date,rating,text\n";
    for (int i = 0; i < 60'000; ++i)
        rows += "2025-03-01,1,Text of row " + QByteArray::number(i) + "\n";
    m_cli->write(u"big.csv"_s, rows);
    const auto process = m_cli->start({u"import"_s, u"shop.amends"_s, u"big.csv"_s});
    QVERIFY(process->waitForStarted());
    // The batch is under way once the log has grown.
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(m_cli->path(u"shop.amends-wal"_s)).size() > 1'000'000; }, 60'000));
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-INT"_s, QString::number(process->processId())}), 0);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 1);
    QCOMPARE(total(), 0);
    QCOMPARE(m_cli->run({u"check"_s, u"shop.amends"_s}).exit, 0);
}

/// Stopped at many moments, the last one too: what is answered is what is so.
void TestCliImport::ctrlCIsAnsweredHonestly()
{
    QByteArray rows = "date,rating,text\n";
    for (int i = 0; i < 2000; ++i)
        rows += "2025-03-01,1,Text of row " + QByteArray::number(i) + "\n";
    m_cli->write(u"in.csv"_s, rows);
    int answers = 0;
    for (int wait = 0; wait < 400 || (answers == 0 && wait < 20'000); wait += wait < 400 ? 50 : wait) {
        init();
        m_cli->write(u"in.csv"_s, rows);
        const auto process = m_cli->start({u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--json"_s});
        QVERIFY(process->waitForStarted());
        process->waitForFinished(wait);
        if (process->state() == QProcess::Running)
            QProcess::execute(u"kill"_s, {u"-INT"_s, QString::number(process->processId())});
        QVERIFY(process->state() == QProcess::NotRunning || process->waitForFinished(60'000));
        if (process->exitStatus() != QProcess::NormalExit) // it came before or after the work, and said nothing
            continue;
        ++answers;
        QCOMPARE(total(), process->exitCode() == 0 ? 2000 : 0);
    }
    QVERIFY(answers > 0);
}

void TestCliImport::whatCannotBeCleanedStopsNobody()
{
    {
        const auto database =
            Database::open(m_cli->path(u"shop.amends"_s), Database::Mode::ReadWrite, casebookIdentity);
        QVERIFY(database);
        QVERIFY(Statement(**database, "insert into batches (id, started, files, preset, cases, commitment_key, digest) "
                                      "values (x'01', 0, '[]', '', 0, x'00', x'')")
                    .exec()); // an id that nothing can be removed by
    }
    m_cli->write(u"in.csv"_s, "date,rating,text\n2025-03-01,1,Late\n");
    QCOMPARE(import({u"in.csv"_s}).exit, 0);
    QCOMPARE(total(), 1);
}

void TestCliImport::aStoppedDemoLeavesNoCasebook()
{
    const auto process = m_cli->start({u"demo"_s, u"demo.amends"_s, u"--cases"_s, u"1000000"_s});
    QVERIFY(process->waitForStarted());
    QVERIFY(QTest::qWaitFor([&] { return QFileInfo(m_cli->path(u"demo.amends-wal"_s)).size() > 1'000'000; }, 60'000));
    QCOMPARE(QProcess::execute(u"kill"_s, {u"-INT"_s, QString::number(process->processId())}), 0);
    QVERIFY(process->waitForFinished(60'000));
    QCOMPARE(process->exitCode(), 1);
    QCOMPARE(QDir(m_cli->path({})).entryList({u"demo*"_s}), QStringList());
}

void TestCliImport::manyRejectedRowsAreCounted()
{
    QByteArray rows = "id,date,rating,text\n";
    for (int i = 0; i < 1500; ++i)
        rows += QByteArray::number(i) + ",never,1,Text\n";
    m_cli->write(u"in.csv"_s, rows);
    const Ran ran = import({u"in.csv"_s, u"--rejects"_s, u"rejects.csv"_s});
    QCOMPARE(ran.exit, 3);
    QCOMPARE(ran.json().value("rejected"_L1).toArray().size(), 1000);
    QCOMPARE(ran.json().value("rejected_total"_L1).toInt(), 1500);
    QCOMPARE(m_cli->read(u"rejects.csv"_s).count('\n'), 1501);
    const Ran said = m_cli->run({u"import"_s, u"shop.amends"_s, u"in.csv"_s, u"--dry-run"_s});
    QVERIFY2(said.out.contains("and 500 more"), said.out.right(200).constData());
}

QTEST_GUILESS_MAIN(TestCliImport)
#include "tst_cli_import.moc"
