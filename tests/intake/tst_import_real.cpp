// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/reading.h"

#include <QDir>
#include <QJsonArray>
#include <QSet>

using namespace amends;
using namespace amends::test;

/// Files nobody here wrote; their contents are never shown.
class TestImportReal : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void spectrum_data();
    void spectrum();
    void torture_data();
    void torture();
    void tortureIsComplete();
    void tortureValues_data();
    void tortureValues();
    void complaints();
    void complaintsInSnakeCase();
    void seatReviews();
    void cityComplaints();
    void headerlessComplaints();
    void manyLanguages();
};

namespace {

QString path(const QString& name)
{
    return realData() + u'/' + name;
}

Result<Table> readFile(const QString& name)
{
    QFile file(path(u"csv-torture/"_s + name));
    if (!file.open(QIODevice::ReadOnly))
        return failure("file_not_read"_L1, {{"reason"_L1, file.errorString()}});
    return readAsFound(&file);
}

QJsonArray asObjects(const Table& table)
{
    QJsonArray rows;
    for (const Record& record : table.records) {
        QJsonObject row;
        for (qsizetype i = 0; i < record.cells.size(); ++i)
            row.insert(table.header.at(i), record.cells.at(i));
        rows.append(row);
    }
    return rows;
}

ImportOptions atZone(const char* zone, const char* mapping = nullptr)
{
    ImportOptions options = optionsAt("2026-03-20T12:00:00Z");
    options.zone = QTimeZone(zone);
    if (mapping)
        options.mapping = parseMapping(QString::fromLatin1(mapping)).value_or(Mapping());
    return options;
}

qsizetype keysOf(const Imported& all)
{
    QSet<QString> keys;
    for (const Incoming& row : all.incoming)
        keys.insert(row.draft.facts.sourceKey);
    return keys.size();
}

} // namespace

void TestImportReal::initTestCase()
{
    if (QFile::exists(path(u"README.md"_s)))
        return;
    QVERIFY2(qEnvironmentVariable("AMENDS_REQUIRE_DATA") != u"1", "the folder of real files is absent");
    QSKIP("the folder of real files is absent");
}

void TestImportReal::spectrum_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "location_coordinates",
                             "newlines", "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestImportReal::spectrum()
{
    QFETCH(QString, name);
    const auto table = readFile(u"csvs/"_s + name + u".csv"_s);
    AMENDS_GOOD(table);
    QFile file(path(u"csv-torture/json/"_s + name + u".json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonDocument expected = QJsonDocument::fromJson(file.readAll());
    QJsonArray rows = asObjects(*table);
    if (expected.isArray()) {
        QCOMPARE(rows, expected.array());
        return;
    }
    // One object, whose telephone number was changed in one of the two files.
    QCOMPARE(rows.size(), 1);
    QJsonObject row = rows.at(0).toObject();
    row.insert(u"Contact Phone Number"_s, expected.object().value(u"Contact Phone Number"_s));
    QCOMPARE(row, expected.object());
}

void TestImportReal::torture_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("good");
    QTest::addColumn<QStringList>("problems"); ///< line:code
    const auto row = [](const char* name, int columns, int good, const QStringList& problems = {}) {
        QTest::newRow(name) << QString::fromLatin1(name) << columns << good << problems;
    };
    row("csvkit/bad.csv", 3, 1, {u"2:wrong_cell_count"_s, u"3:wrong_cell_count"_s});
    row("csvkit/blanks.csv", 6, 1);
    row("csvkit/date_like_number.csv", 1, 1);
    row("csvkit/empty.csv", 0, 0);
    row("csvkit/mac_newlines.csv", 3, 2);
    row("csvkit/no_header_row.csv", 3, 1);
    row("csvkit/null_byte.csv", 3, 1);
    row("csvkit/optional_quote_characters.csv", 3, 1);
    row("csvkit/test_empty_columns_long_row.csv", 3, 1);
    row("csvkit/test_empty_columns_short_row.csv", 3, 0, {u"2:wrong_cell_count"_s});
    row("csvkit/test_header_newline.csv", 3, 1);
    row("csvkit/test_latin1.csv", 3, 2);
    row("csvkit/test_locale.csv", 3, 1);
    row("csvkit/test_skip_lines.csv", 3, 1);
    row("csvkit/test_utf16_big.csv", 3, 2);
    row("csvkit/test_utf16_little.csv", 3, 2);
    row("csvkit/test_utf8_bom.csv", 3, 2);
    row("frictionless/accent.csv", 17, 2);
    row("frictionless/blank-headers.csv", 3, 2);
    row("frictionless/bom.csv", 2, 2);
    row("frictionless/defective-rows.csv", 3, 0, {u"2:wrong_cell_count"_s, u"3:wrong_cell_count"_s});
    row("frictionless/delimiter.csv", 2, 2);
    row("frictionless/doublequote.csv", 17, 5);
    row("frictionless/duplicate-headers.csv", 5, 2);
    row("frictionless/empty.csv", 0, 0);
    row("frictionless/escaping.csv", 2, 3);
    row("frictionless/issue-1009-semicolon.csv", 2, 1);
    row("frictionless/issue-1138.csv", 4, 7);
    row("frictionless/issue-811.csv", 26, 7904);
    row("frictionless/latin1.csv", 2, 2);
    row("frictionless/leading-zeros.csv", 1, 3);
    row("frictionless/table-infer-iso-8859-7.csv", 3, 4);
    row("frictionless/table-with-accents.csv", 8, 638);
    row("frictionless/timezone.csv", 2, 4);
}

void TestImportReal::torture()
{
    QFETCH(QString, name);
    QFETCH(int, columns);
    QFETCH(int, good);
    const auto table = readFile(name);
    AMENDS_GOOD(table);
    QStringList problems;
    qsizetype read = 0;
    for (const Record& record : table->records) {
        if (record.problem) {
            problems.append(u"%1:%2"_s.arg(record.line).arg(record.problem->code));
            continue;
        }
        QCOMPARE(record.cells.size(), table->header.size());
        ++read;
    }
    QCOMPARE(table->header.size(), columns);
    QCOMPARE(read, good);
    QTEST(problems, "problems");
}

void TestImportReal::tortureIsComplete()
{
    qsizetype files = 0;
    for (const QString& folder : {u"csvkit"_s, u"frictionless"_s})
        files += QDir(path(u"csv-torture/"_s + folder)).entryList({u"*.csv"_s}, QDir::Files).size();
    QCOMPARE(files, 34);
}

void TestImportReal::tortureValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("record"); ///< -1: the header
    QTest::addColumn<int>("cell");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, int record, int cell, const QString& expected) {
        QTest::addRow("%s %d.%d", name, record, cell) << QString::fromLatin1(name) << record << cell << expected;
    };
    row("csvkit/mac_newlines.csv", 1, 0, u"Once upon\ra time"_s);
    row("csvkit/null_byte.csv", 0, 0, QString());
    row("csvkit/test_header_newline.csv", -1, 0, u"start end"_s);
    row("csvkit/test_latin1.csv", 1, 2, u"©"_s);
    row("csvkit/test_locale.csv", 0, 1, u"200.000.000"_s);
    row("csvkit/test_utf16_big.csv", 1, 2, u"ʤ"_s);
    row("csvkit/test_utf16_little.csv", 1, 2, u"ʤ"_s);
    row("csvkit/test_utf8_bom.csv", -1, 0, u"foo"_s);
    row("frictionless/accent.csv", -1, 14, u"accessibilité"_s);
    row("frictionless/blank-headers.csv", -1, 1, u"column 2"_s);
    row("frictionless/duplicate-headers.csv", -1, 4, u"id (3)"_s);
    row("frictionless/doublequote.csv", -1, 4, u"AÑO"_s);
    row("frictionless/escaping.csv", 0, 1, u"Test line 1"_s);
    row("frictionless/escaping.csv", 1, 1, u"Test \" line 2"_s);
    row("frictionless/escaping.csv", 2, 1, u"Test \" line 3"_s);
    row("frictionless/issue-1138.csv", 0, 2, u"nicht qualitätsgesichert"_s);
    row("frictionless/issue-811.csv", -1, 1,
        u"Codice dell'Unità territoriale sovracomunale (valida a fini statistici)"_s);
    row("frictionless/latin1.csv", 1, 1, u"©"_s);
    row("frictionless/leading-zeros.csv", 2, 0, u"00003"_s);
    row("frictionless/table-infer-iso-8859-7.csv", 2, 2, u"Μυρων"_s);
    row("frictionless/table-with-accents.csv", -1, 3, u"Année"_s);
}

void TestImportReal::tortureValues()
{
    QFETCH(QString, name);
    QFETCH(int, record);
    QFETCH(int, cell);
    const auto table = readFile(name);
    AMENDS_GOOD(table);
    const QStringList& cells = record < 0 ? table->header : table->records.at(record).cells;
    QTEST(cells.at(cell), "expected");
}

void TestImportReal::complaints()
{
    const auto all = importFile(path(u"cfpb_sample_2013-2025_truncated_tail.csv"_s), atZone("America/New_York"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"cfpb"_s);
    QCOMPARE(all->incoming.size(), 297);
    QCOMPARE(all->rejected.size(), 1);
    QCOMPARE(all->rejected.constFirst().line, 501);
    QCOMPARE(all->rejected.constFirst().error.code, u"unclosed_quote"_s);
    QCOMPARE(all->rejected.constFirst().cells.size(), 6);
    QCOMPARE(keysOf(*all), 297);
    qsizetype multiline = 0;
    for (const Incoming& row : all->incoming) {
        QVERIFY(row.explicitId);
        QVERIFY(row.draft.isHistory());
        QVERIFY(row.draft.facts.received.isValid());
        multiline += row.draft.reviews.constFirst().text.contains(u'\n');
    }
    QCOMPARE(multiline, 47);
    QVERIFY(all->rejected.constFirst().cells.constLast().size() > 0);
}

void TestImportReal::complaintsInSnakeCase()
{
    const auto all = importFile(path(u"cfpb_snakecase_2012-2017.csv"_s), atZone("America/New_York"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"cfpb"_s);
    QCOMPARE(all->incoming.size(), 145);
    QCOMPARE(all->rejected.size(), 0);
    QCOMPARE(keysOf(*all), 145);
}

void TestImportReal::seatReviews()
{
    const auto all = importFile(path(u"skytrax_seat_reviews.csv"_s), atZone("Europe/London"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"airline_reviews"_s);
    QCOMPARE(all->recognition.dateOrders, (QMap<QString, DateOrder>{{u"date_flown"_s, DateOrder::Dmy}}));
    QCOMPARE(all->incoming.size(), 1258);
    QCOMPARE(all->rejected.size(), 0);
    QCOMPARE(all->tally.placeholderDates, 26);
    // Seven reviews stand there twice and differ only in what the note keeps.
    QCOMPARE(keysOf(*all), 1251);
    qsizetype dated = 0;
    qsizetype rated = 0;
    qsizetype flown = 0;
    for (const Incoming& row : all->incoming) {
        dated += row.draft.facts.received.isValid();
        flown += row.draft.facts.occurred.isValid();
        rated += !row.draft.reviews.constFirst().rating.isNull();
    }
    QCOMPARE(dated, 1232);
    QCOMPARE(flown, 113);
    QCOMPARE(rated, 1257);
}

void TestImportReal::cityComplaints()
{
    const auto all = importFile(path(u"nyc311_animals_2025Q1.csv"_s),
                                atZone("America/New_York", "id=Unique Key,title=Complaint Type,text=Descriptor,"
                                                           "received=Created Date,topic=Complaint Type,note=Borough"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.dateOrders, (QMap<QString, DateOrder>{{u"Created Date"_s, DateOrder::Mdy}}));
    QCOMPARE(all->incoming.size(), 4969);
    QCOMPARE(all->rejected.size(), 0);
    QCOMPARE(keysOf(*all), 4969);
    QCOMPARE(all->incoming.constFirst().draft.facts.received,
             QDateTime(QDate(2025, 3, 14), QTime(5, 20), QTimeZone::UTC));
}

void TestImportReal::headerlessComplaints()
{
    const auto all =
        importFile(path(u"nhtsa_complaints_headerless.tsv"_s),
                   atZone("America/Chicago", "id=#1,title=#12,topic=#12,received=#16,text=#20,note=#4,note=#5"));
    AMENDS_GOOD(all);
    QVERIFY(!all->recognition.dialect.hasHeader);
    QCOMPARE(all->recognition.dialect.delimiter, QChar(u'\t'));
    QCOMPARE(all->incoming.size(), 101);
    QCOMPARE(all->rejected.size(), 0);
    QCOMPARE(keysOf(*all), 101);
    qsizetype quotes = 0;
    qsizetype chains = 0;
    for (const Incoming& row : all->incoming) {
        quotes += row.draft.reviews.constFirst().text.contains(u'"');
        chains += row.draft.facts.topic.contains(u':');
    }
    QCOMPARE(quotes, 8);
    QVERIFY(chains > 0);
}

void TestImportReal::manyLanguages()
{
    const auto all = importFile(path(u"multilingual_sentiment_all_test.csv"_s), atZone("UTC"));
    AMENDS_GOOD(all);
    QCOMPARE(all->recognition.mapping.code, u"reviews"_s);
    QCOMPARE(all->incoming.size(), 14465);
    QCOMPARE(all->rejected.size(), 0);
    QSet<QString> languages;
    for (const Incoming& row : all->incoming) {
        QVERIFY(row.remarks.isEmpty());
        languages.insert(row.draft.reviews.constFirst().language);
    }
    QCOMPARE(languages.size(), 12);
}

QTEST_GUILESS_MAIN(TestImportReal)
#include "tst_import_real.moc"
