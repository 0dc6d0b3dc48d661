// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/batch_writer.h"
#include "core/casebook/writing_side.h"
#include "tests/casebook/books.h"

#include <QRegularExpression>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

const QByteArray three = "r1,2026-11-10,2,Late,Dana R.,dana@example.org\n"
                         "r2,2026-11-11,5,Fine,Sam,\n"
                         "r3,2026-11-12,1,Never again,Dana R.,DANA@example.org\n";

QString told(const ImportAnswer& answer)
{
    return u"%1 new, %2 updated, %3 known, %4 skipped, %5 rejected"_s.arg(answer.imported)
        .arg(answer.updated)
        .arg(answer.duplicates)
        .arg(answer.skipped)
        .arg(answer.rejected.size());
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bringsCasesIn()
    {
        Book book;
        QSignalSpy spy(&*book, &Casebook::changed);
        const ImportAnswer answer = takenOf(book->import(book.request(three)));
        QCOMPARE(told(answer), u"3 new, 0 updated, 0 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(answer.history, 0);
        QVERIFY(arrive(spy, 1));
        QCOMPARE(spy[0][0].value<Changes>(),
                 (Changes{.cases = {}, .people = {}, .casebook = false, .everything = true}));
        const QList<CaseRow> rows = book.list();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0].number, (CaseNumber{2026, 1}));
        QCOMPARE(rows[0].customer, u"Dana R."_s);
        QCOMPARE(rows[0].stars, 2.0);
        QCOMPARE(rows[0].received, utc(u"2026-11-10T00:00:00"));
        const CaseView first = book.view(1);
        QCOMPARE(first.value.reviews[0].text, u"Late"_s);
        QCOMPARE(first.value.life.opened, monday());
        QVERIFY(!first.value.clocks.isEmpty());
        QCOMPARE(first.history, QList<HistoryLine>());   // the import's one entry stands for all
        QCOMPARE(book.view(3).customer, first.customer); // by the address, upper and lower case alike
        QCOMPARE(takenOf(book->people(PersonKind::Customer)).size(), 2);
        QCOMPARE(book.findings(), QStringList());
    }

    void aSecondTimeOnlyDuplicates()
    {
        Book book;
        takenOf(book->import(book.request(three)));
        const QStringList before = book.rows();
        const ImportAnswer answer = takenOf(book->import(book.request(three)));
        QCOMPARE(told(answer), u"0 new, 0 updated, 3 known, 0 skipped, 0 rejected"_s);
        QVERIFY(answer.batch.isNull());
        QCOMPARE(book.rows(), before);
        QCOMPARE(told(takenOf(book->import(book.request(three + "r4,2026-11-13,3,New,,\n")))),
                 u"1 new, 0 updated, 3 known, 0 skipped, 0 rejected"_s);
    }

    void withoutIdsTheFingerprintCounts()
    {
        Book book;
        ImportRequest request = book.request(three);
        request.options.mapping = parseMapping(u"received=date,text=text,source:=google"_s).value_or(Mapping{});
        QCOMPARE(told(takenOf(book->import(request))), u"3 new, 0 updated, 0 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(told(takenOf(book->import(request))), u"0 new, 0 updated, 3 known, 0 skipped, 0 rejected"_s);
    }

    void anotherZoneBringsNothingInAgain()
    {
        Book book;
        ImportRequest request =
            book.request("1,2026-11-10,2,Late,,\n2,2026-11-11 23:30,5,Fine,,\n3,11 Nov 2026,1,Never,,\n");
        request.options.mapping = parseMapping(u"received=date,text=text,source:=google"_s).value_or(Mapping{});
        QCOMPARE(takenOf(book->import(request)).imported, 3);
        Edit zone;
        zone.kind = EditKind::SetBusiness;
        zone.set = {{"zone"_L1, u"Pacific/Auckland"_s}};
        takenOf(book->apply(one(zone)));
        QCOMPARE(told(takenOf(book->import(request))), u"0 new, 0 updated, 3 known, 0 skipped, 0 rejected"_s);
    }

    void stoppingInTheMiddle()
    {
        QByteArray rows;
        for (int i = 0; i < 20'000; ++i)
            rows += "r" + QByteArray::number(i) + ",2026-11-10,2,Late,,\n";
        Book book;
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        const QStringList before = book.counts();
        ImportRequest request = book.request(rows);
        std::stop_source stop;
        request.stop = stop.get_token();
        auto import = book->import(request);
        while (import.progressValue() == 0 && !import.isFinished())
            QThread::yieldCurrentThread();
        stop.request_stop();
        QCOMPARE(outcome(answerOf(import)), u"cancelled"_s);
        QCOMPARE(book.counts(), before);
    }

    void whatAKilledOneLeftIsCleanedAfterAnImport()
    {
        Book book;
        book.close();
        {
            const auto side = taken(WritingSide::open(book.path(), u"amends-test"_s, monday()));
            BatchWriter killed(side->database(), side->door());
            taken(killed.begin({BatchId::make(), monday(), {u"killed.csv"_s}, {}, {}}));
        }
        const auto casebook = book.make();
        const auto opening = casebook->open();
        takenOf(casebook->import(book.request(three)));
        QVERIFY(QTest::qWaitFor([&] {
            const QStringList batches = book.rows().filter(QRegularExpression(u"^batches: "_s));
            return !batches.join(u'\n').contains(u"killed.csv"_s);
        }));
    }

    void twiceInOneFile()
    {
        Book book;
        QCOMPARE(told(takenOf(book->import(book.request(three + three)))),
                 u"3 new, 0 updated, 3 known, 0 skipped, 0 rejected"_s);
    }

    void aChangedReviewIsAFurtherVersion()
    {
        Book book;
        takenOf(book->import(book.request(three)));
        QCoreApplication::processEvents();
        QSignalSpy spy(&*book, &Casebook::changed);
        const QByteArray changed = "r1,2026-11-10,4,\"Late, but they called\",Dana R.,dana@example.org\n";
        QCOMPARE(told(takenOf(book->import(book.request(changed + changed)))),
                 u"0 new, 1 updated, 1 known, 0 skipped, 0 rejected"_s);
        QVERIFY(arrive(spy, 1));
        const CaseView view = book.view(1);
        QCOMPARE(view.value.reviews.size(), 2);
        QCOMPARE(view.value.reviews[1].replaces, view.value.reviews[0].id);
        QCOMPARE(view.value.reviews[1].rating, (Rating{4, 5}));
        QCOMPARE(view.value.revision, 2);
        QCOMPARE(view.history.size(), 1);
        QCOMPARE(view.history[0].kind, EditKind::RecordReview);
        QCOMPARE(book.list(u"called"_s).size(), 1);
        QCOMPARE(book.list(u"rating:4"_s).size(), 1);
        QCOMPARE(told(takenOf(book->import(book.request(changed)))),
                 u"0 new, 0 updated, 1 known, 0 skipped, 0 rejected"_s);
        const QByteArray back = "r1,2026-11-10,1,They never called,Dana R.,dana@example.org\n";
        QCOMPARE(told(takenOf(book->import(book.request(back)))),
                 u"0 new, 1 updated, 0 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(book.view(1).value.reviews[2].replaces, view.value.reviews[1].id);
        QCOMPARE(book.findings(), QStringList());
    }

    void severalVersionsInOneFileFollowEachOther()
    {
        Book book;
        QCOMPARE(told(takenOf(book->import(book.request("r1,2026-11-10,1,One,,\nr1,2026-11-11,2,Two,,\n"
                                                        "r1,2026-11-12,3,Three,,\n")))),
                 u"1 new, 2 updated, 0 known, 0 skipped, 0 rejected"_s);
        const QList<Review> reviews = book.view(1).value.reviews;
        QCOMPARE(reviews.size(), 3);
        QCOMPARE(reviews[1].replaces, reviews[0].id);
        QCOMPARE(reviews[2].replaces, reviews[1].id);
    }

    void aClosedCaseHearsOfAChangedReview()
    {
        Book book;
        ImportRequest request = book.request(three);
        request.options.historyBefore = QDate(2026, 12, 1);
        QCOMPARE(takenOf(book->import(request)).history, 3);
        QCOMPARE(book.list(u"status:closed"_s).size(), 3);
        request = book.request("r1,2026-11-10,4,Better,Dana R.,dana@example.org\n");
        QCOMPARE(told(takenOf(book->import(request))), u"0 new, 1 updated, 0 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(book.view(1).value.reviews.size(), 2);
    }

    void rejectedRowsComeBackCorrected()
    {
        Book book;
        ImportRequest request = book.request("r1,2026-11-10,2,Late,,\nr2,no day,5,Fine,,\nr3,2026-11-12,9,Nine,,\n");
        request.rejectsFile = book.file(u"rejects.csv"_s);
        request.reasonInWords = [](const Error& error) { return u"because "_s + error.code; };
        const ImportAnswer answer = takenOf(book->import(request));
        QCOMPARE(told(answer), u"1 new, 0 updated, 0 known, 0 skipped, 2 rejected"_s);
        QCOMPARE(answer.rejected[0].line, 3);
        QCOMPARE(answer.rejected[0].error.code, u"invalid_date"_s);
        QCOMPARE(answer.rejected[1].line, 4);
        QByteArray rejects = contentOf(request.rejectsFile);
        QVERIFY(rejects.contains("id,date,stars,text,who,mail,amends_reason"));
        QVERIFY(rejects.contains("because invalid_date"));
        rejects.replace("no day", "2026-11-11").replace(",9,", ",1,");
        ImportRequest again = request;
        again.files = {book.put(u"corrected.csv"_s, rejects)};
        again.rejectsFile = book.file(u"none.csv"_s);
        QCOMPARE(told(takenOf(book->import(again))), u"2 new, 0 updated, 0 known, 0 skipped, 0 rejected"_s);
        QVERIFY(!QFile::exists(again.rejectsFile));
        QCOMPARE(book.list().size(), 3);
    }

    void onlyWhatIsAskedFor()
    {
        Book book;
        ImportRequest request = book.request(three);
        request.only = search::parse(u"rating<=3").query;
        QCOMPARE(told(takenOf(book->import(request))), u"2 new, 0 updated, 0 known, 1 skipped, 0 rejected"_s);
    }

    void aTrialRunWritesNothing()
    {
        Book book;
        takenOf(book->import(book.request(three)));
        const QStringList before = book.rows();
        ImportRequest request = book.request(three + "r4,2026-11-13,3,New,,\nr4,2026-11-13,3,New,,\nr5,never,,X,,\n"
                                                     "r1,2026-11-10,4,Other words,,\n");
        request.dryRun = true;
        QCOMPARE(told(takenOf(book->import(request))), u"1 new, 1 updated, 4 known, 0 skipped, 1 rejected"_s);
        QCOMPARE(book.rows(), before);
    }

    void whatCannotBeRead_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("missing") << u"missing.csv"_s << u"file_not_read"_s;
        QTest::newRow("a folder") << u""_s << u"file_not_read"_s;
        QTest::newRow("empty") << u"empty.csv"_s << u"file_empty"_s;
        QTest::newRow("unknown columns") << u"unknown.csv"_s << u"column_not_found"_s;
        QTest::newRow("the casebook itself") << u"shop.amends"_s << u"read_from_casebook"_s;
        QTest::newRow("its lock") << u"shop.amends.lock"_s << u"read_from_casebook"_s;
        QTest::newRow("its log") << u"shop.amends-wal"_s << u"read_from_casebook"_s;
    }

    void whatCannotBeRead()
    {
        QFETCH(QString, file);
        QFETCH(QString, code);
        Book book;
        book.put(u"empty.csv"_s, "");
        book.put(u"unknown.csv"_s, "a,b\n1,2\n");
        const QStringList before = book.rows();
        ImportRequest request = book.request(three);
        for (const QStringList& files : {QStringList{book.file(file)}, request.files + QStringList{book.file(file)}}) {
            request.files = files;
            const auto answer = answerOf(book->import(request));
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, code);
            QCOMPARE(answer.error().detail["file"_L1].toString(), book.file(file));
            QCOMPARE(book.rows(), before);
        }
        QCOMPARE(told(takenOf(book->import(book.request(three)))),
                 u"3 new, 0 updated, 0 known, 0 skipped, 0 rejected"_s);
    }

    void rejectsDoNotGoIntoTheCasebook()
    {
        Book book;
        ImportRequest request = book.request("r1,never,,X,,\n");
        request.rejectsFile = book.path();
        QCOMPARE(answerOf(book->import(request)).error().code, u"output_is_casebook"_s);
        request.rejectsFile = book.path() + u"-journal"_s;
        QCOMPARE(answerOf(book->import(request)).error().code, u"output_is_casebook"_s);
        QCOMPARE(book.list().size(), 0);
    }

    void severalFilesAreOneImport()
    {
        Book book;
        ImportRequest request = book.request(three);
        request.files +=
            book.request("r4,2026-11-13,3,New,,\nr1,2026-11-10,2,Late,Dana R.,dana@example.org\n", u"more.csv"_s).files;
        const ImportAnswer answer = takenOf(book->import(request));
        QCOMPARE(told(answer), u"4 new, 0 updated, 1 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(answer.recognised.size(), 2);
    }

    void withdrawingKeepsWhatWasWorkedOn()
    {
        Book book;
        const BatchId batch = takenOf(book->import(book.request(three))).batch;
        const CaseId worked = book.view(2).value.id;
        Edit note;
        note.kind = EditKind::AddNote;
        note.caseId = worked;
        note.part = part(1);
        note.set = {{"text"_L1, u"rang him"_s}};
        takenOf(book->apply(one(note)));
        Edit withdraw;
        withdraw.kind = EditKind::WithdrawImport;
        withdraw.batch = batch;
        QCoreApplication::processEvents();
        QSignalSpy spy(&*book, &Casebook::changed);
        const AppliedGroup group = takenOf(book->apply(one(withdraw)));
        QVERIFY(arrive(spy, 1));
        QVERIFY(spy[0][0].value<Changes>().everything);
        QCOMPARE(book.list().size(), 1);
        QCOMPARE(book.list()[0].id, worked);
        QCOMPARE(takenOf(book->people(PersonKind::Customer)).size(), 1);
        QCOMPARE(book.findings(), QStringList());
        QCOMPARE(takenOf(book->apply(one(withdraw))).edits[0].already, true);
        QCOMPARE(answerOf(book->undo(group.step)).error().code, u"nothing_to_undo"_s);
        QCOMPARE(takenOf(book->newestStep()), 2); // the note: what has no way back is passed over
        takenOf(book->undo(2));
        QCOMPARE(told(takenOf(book->import(book.request(three)))),
                 u"2 new, 0 updated, 1 known, 0 skipped, 0 rejected"_s);
        QCOMPARE(book.list().last().number, (CaseNumber{2026, 5})); // numbers are not given again
    }

    void undoTakesAnImportBack()
    {
        Book book;
        takenOf(book->import(book.request(three)));
        const qint64 step = takenOf(book->newestStep());
        takenOf(book->undo(step));
        QCOMPARE(book.list().size(), 0);
        QCOMPARE(answerOf(book->redo(step)).error().code, u"nothing_to_redo"_s);
        QCOMPARE(takenOf(book->newestStep()), 0);
        QCOMPARE(book.findings(), QStringList());
    }

    void everyCaseReadsAsItWasWritten()
    {
        Book book;
        const QByteArray odd =
            "r1,2026-11-10,2,\"日本語 \xF0\x9F\x98\x80 \"\"quoted\"\"\nand a line\",\"O'Neill; drop\",\n";
        takenOf(book->import(book.request(odd)));
        QCOMPARE(book.view(1).value.reviews[0].text, u"日本語 😀 \"quoted\"\nand a line"_s);
        QCOMPARE(book.view(1).customer.name, u"O'Neill; drop"_s);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
