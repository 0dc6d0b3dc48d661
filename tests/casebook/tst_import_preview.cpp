// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

const QByteArray three = "r1,2026-11-10,2,Late,Dana R.,dana@example.org\n"
                         "r2,2026-11-11,5,Fine,Sam,\n"
                         "r3,2026-11-12,1,Never again,Dana R.,DANA@example.org\n";

QString lettersOf(const ImportPreview& preview)
{
    constexpr QLatin1StringView letters{"nhckl!"};
    QString told;
    for (const ImportPreview::Row& row : preview.rows)
        told += u"%1%2 "_s.arg(row.line()).arg(letters[qsizetype(row.fate)]);
    return told.trimmed();
}

QString countsOf(const ImportPreview& preview)
{
    return u"%1 new, %2 history, %3 changed, %4 known, %5 left out, %6 not read"_s.arg(preview.count(RowFate::NewCase))
        .arg(preview.count(RowFate::NewHistory))
        .arg(preview.count(RowFate::Changed))
        .arg(preview.count(RowFate::Known))
        .arg(preview.count(RowFate::LeftOut))
        .arg(preview.count(RowFate::NotRead));
}

/// What import says of the same.
QString countsOf(const ImportAnswer& answer)
{
    return u"%1 new, %2 history, %3 changed, %4 known, %5 left out, %6 not read"_s.arg(answer.imported - answer.history)
        .arg(answer.history)
        .arg(answer.updated)
        .arg(answer.duplicates)
        .arg(answer.skipped)
        .arg(answer.rejectedTotal);
}

} // namespace

class TestImportPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatImportThenDoes_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("only");
        QTest::addColumn<QString>("fates");
        QTest::newRow("new") << QByteArray() << three << QString() << u"2n 3n 4n"_s;
        QTest::newRow("known") << three << three << QString() << u"2k 3k 4k"_s;
        QTest::newRow("history") << QByteArray() << QByteArray("r0,2025-01-10,2,Late,,\n" + three) << QString()
                                 << u"2h 3n 4n 5n"_s;
        QTest::newRow("changed") << three << QByteArray("r1,2026-11-10,4,Better,Dana R.,\n") << QString() << u"2c"_s;
        QTest::newRow("not read") << QByteArray()
                                  << QByteArray("r1,2026-13-10,2,Late,,\nr2,2026-11-11,six,Fine,,\n"
                                                "r3,2026-11-12,1,Never,,\n")
                                  << QString() << u"2! 3! 4n"_s;
        QTest::newRow("left out") << QByteArray() << three << u"rating<=3"_s << u"2n 3l 4n"_s;
        QTest::newRow("twice in the file")
            << QByteArray() << QByteArray(three + "r1,2026-11-10,2,Late,Dana R.,\n") << QString() << u"2n 3n 4n 5k"_s;
        QTest::newRow("changed in the file")
            << QByteArray() << QByteArray(three + "r1,2026-11-10,3,Not so bad,Dana R.,\n") << QString()
            << u"2n 3n 4n 5c"_s;
        QTest::newRow("nothing") << QByteArray() << QByteArray() << QString() << QString();
    }

    void saysWhatImportThenDoes()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, rows);
        QFETCH(QString, only);
        QFETCH(QString, fates);
        Book book;
        if (!before.isEmpty())
            takenOf(book->import(book.request(before, u"before.csv"_s)));
        ImportRequest request = book.request(rows);
        request.only = search::parse(only).query;
        const QStringList kept = book.rows();
        const ImportPreview preview = takenOf(book->previewImport(request, 500));
        QCOMPARE(lettersOf(preview), fates);
        QVERIFY(preview.isWhole);
        QCOMPARE(preview.problem, std::nullopt);
        QCOMPARE(book.rows(), kept);
        const ImportAnswer answer = takenOf(book->import(request));
        QCOMPARE(countsOf(preview), countsOf(answer));
        QCOMPARE(preview.recognition, answer.recognised.constFirst().second);
    }

    void namesTheCaseThatChanges()
    {
        Book book;
        takenOf(book->import(book.request(three)));
        const auto preview = takenOf(book->previewImport(book.request("r3,2026-11-12,4,They rang me,Dana R.,\n"), 500));
        QCOMPARE(preview.rows.constFirst().changes, (CaseNumber{2026, 3}));
    }

    void looksAtTheFirstRowsOnly()
    {
        Book book;
        const ImportPreview preview = takenOf(book->previewImport(book.request(three), 2));
        QCOMPARE(lettersOf(preview), u"2n 3n"_s);
        QVERIFY(!preview.isWhole);
        QVERIFY(takenOf(book->previewImport(book.request(three), 3)).isWhole);
    }

    void goesThroughAllFiles()
    {
        Book book;
        ImportRequest request = book.request(three);
        request.files +=
            book.request("r3,2026-11-12,1,Never again,Dana R.,\nr4,2026-11-13,3,New,,\n", u"b.csv"_s).files;
        const ImportPreview preview = takenOf(book->previewImport(request, 500));
        QCOMPARE(lettersOf(preview), u"2n 3n 4n 2k 3n"_s);
        QCOMPARE(preview.rows.constLast().file, 1);
    }

    void surveysColumns()
    {
        Book book;
        const ImportPreview preview = takenOf(
            book->previewImport(book.request("r1,2026-11-10,2,Late,Dana,\nr2,2026-11-11,six,Fine,Dana,\n"), 500));
        QCOMPARE(preview.recognition.headers, u"id date stars text who mail"_s.split(u' '));
        QCOMPARE(preview.columns[0], (ImportPreview::Column{{u"r1"_s, u"r2"_s}, 2, 2, 0}));
        QCOMPARE(preview.columns[2], (ImportPreview::Column{{u"2"_s, u"six"_s}, 2, 2, 1}));
        QCOMPARE(preview.columns[4], (ImportPreview::Column{{u"Dana"_s}, 2, 1, 0}));
        QCOMPARE(preview.columns[5], ImportPreview::Column());
    }

    void showsColumnsNobodyKnows()
    {
        Book book;
        ImportRequest request;
        request.files = {book.put(u"odd.csv"_s, "wann;was\n2026-11-10;Late\n2026-11-11;Later\n")};
        const ImportPreview preview = takenOf(book->previewImport(request, 500));
        QCOMPARE(preview.problem.value_or(Error{}).code, u"columns_not_recognised"_s);
        QCOMPARE(preview.recognition.headers, (QStringList{u"wann"_s, u"was"_s}));
        QCOMPARE(preview.columns[1].firstValues, (QStringList{u"Late"_s, u"Later"_s}));
        QVERIFY(preview.rows.isEmpty());
        QVERIFY(!preview.isWhole);
    }

    void refusesWhatIsNoTable()
    {
        Book book;
        ImportRequest request;
        request.files = {book.put(u"a.pdf"_s, "%PDF-1.7 and so on")};
        QCOMPARE(outcome(answerOf(book->previewImport(request, 500))), u"not_a_table"_s);
        request.files = {book.file(u"absent.csv"_s)};
        QCOMPARE(outcome(answerOf(book->previewImport(request, 500))), u"file_not_read"_s);
        std::stop_source stop;
        stop.request_stop();
        request = book.request(three);
        request.stop = stop.get_token();
        QCOMPARE(outcome(answerOf(book->previewImport(request, 500))), u"cancelled"_s);
    }

    void agreesOnRealComplaints()
    {
        const QString data =
            qEnvironmentVariable("AMENDS_DATA", qEnvironmentVariable("AMENDS_SOURCE") + u"/../shared/data"_s);
        ImportRequest request;
        request.files = {data + u"/cfpb_sample_2013-2025_truncated_tail.csv"_s};
        if (!QFile::exists(request.files.constFirst())) {
            if (qEnvironmentVariable("AMENDS_REQUIRE_DATA") == u"1")
                QFAIL("the data files are absent");
            QSKIP("the data files are absent");
        }
        Book book;
        const ImportPreview preview = takenOf(book->previewImport(request, 500));
        QCOMPARE(countsOf(preview), u"0 new, 297 history, 0 changed, 0 known, 0 left out, 1 not read"_s);
        QCOMPARE(countsOf(takenOf(book->import(request))), countsOf(preview));
        QCOMPARE(countsOf(takenOf(book->previewImport(request, 500))),
                 u"0 new, 0 history, 0 changed, 297 known, 0 left out, 1 not read"_s);
    }
};

QTEST_GUILESS_MAIN(TestImportPreview)
#include "tst_import_preview.moc"
