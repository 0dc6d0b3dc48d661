// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/intake/reading.h"

using namespace amends;
using namespace amends::test;

using Records = QList<Record>;

class TestCsvReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void namesColumns_data();
    void namesColumns();
    void ignoresReasons();
    void readsWithoutHeader();
    void readsLiteralQuotes();
    void readsEscapes();
    void strayQuoteCostsOneLine_data();
    void strayQuoteCostsOneLine();
    void limitsRecords();
    void skipsLineThatIsTooLong();
    void gatesCells();
    void refusesBrokenHeader();
};

namespace {

Record good(qint64 line, const QStringList& cells)
{
    return {line, cells, std::nullopt};
}

Record bad(qint64 line, const QStringList& cells, const QString& code, const QJsonObject& detail = {})
{
    return {line, cells, Error{code, detail}};
}

Record wrongCount(qint64 line, const QStringList& cells, int expected, int found)
{
    return bad(line, cells, u"wrong_cell_count"_s, {{"expected"_L1, expected}, {"found"_L1, found}});
}

} // namespace

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("expected");
    QTest::newRow("nothing") << ""_ba << Records();
    QTest::newRow("header only") << "a,b"_ba << Records();
    QTest::newRow("no last line end") << "a,b\n1,2"_ba << Records{good(2, {u"1"_s, u"2"_s})};
    QTest::newRow("crlf") << "a,b\r\n1,2\r\n3,4\r\n"_ba
                          << Records{good(2, {u"1"_s, u"2"_s}), good(3, {u"3"_s, u"4"_s})};
    QTest::newRow("cr") << "a,b\r1,2\r3,4"_ba << Records{good(2, {u"1"_s, u"2"_s}), good(3, {u"3"_s, u"4"_s})};
    QTest::newRow("mixed ends, blank lines")
        << "\n\r\na,b\r1,2\n\n\r\n \n3,4\r\n"_ba << Records{good(4, {u"1"_s, u"2"_s}), good(8, {u"3"_s, u"4"_s})};
    QTest::newRow("line ends in cells are counted")
        << "a,b\n\"x\r\ny\rz\n\",2\n3,4\n"_ba
        << Records{good(2, {u"x\r\ny\rz\n"_s, u"2"_s}), good(6, {u"3"_s, u"4"_s})};
    QTest::newRow("doubled quotes") << "a,b\n\"say \"\"hi\"\"\",\"\"\"\"\n"_ba
                                    << Records{good(2, {u"say \"hi\""_s, u"\""_s})};
    QTest::newRow("quotes within a cell are letters")
        << "a,b\n5\" pipe,x\"y\"\n"_ba << Records{good(2, {u"5\" pipe"_s, u"x\"y\""_s})};
    QTest::newRow("blanks after a quote") << "a,b\n\"1\" ,\"2\"\t\n"_ba << Records{good(2, {u"1"_s, u"2"_s})};
    QTest::newRow("blanks are kept") << "a,b\n 1 , 2\n"_ba << Records{good(2, {u" 1 "_s, u" 2"_s})};
    QTest::newRow("too few") << "a,b,c\n1,2\n"_ba << Records{wrongCount(2, {u"1"_s, u"2"_s}, 3, 2)};
    QTest::newRow("too many") << "a,b\n1,2,3,\n"_ba << Records{wrongCount(2, {u"1"_s, u"2"_s, u"3"_s, u""_s}, 2, 3)};
    QTest::newRow("surplus empty cells") << "a,b\n1,2,,\"\"\n"_ba << Records{good(2, {u"1"_s, u"2"_s})};
    QTest::newRow("text after a quote") << "a,b\n\"1\"x,2\n3,4\n"_ba
                                        << Records{bad(2, {u"1\"x,2"_s}, u"text_after_quote"_s),
                                                   good(3, {u"3"_s, u"4"_s})};
    QTest::newRow("text after a quote, closed")
        << "a,b\n\"1\"x\",2\n3,4\n"_ba
        << Records{bad(2, {u"1\"x"_s, u"2"_s}, u"text_after_quote"_s), good(3, {u"3"_s, u"4"_s})};
    QTest::newRow("quoted blank is no blank line") << "a\n\"\"\n"_ba << Records{good(2, {u""_s})};
}

void TestCsvReader::reads()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(bytes);
    AMENDS_GOOD(table);
    QTEST(table->records, "expected");
}

void TestCsvReader::namesColumns_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("trimmed") << " a ,\" b\n c \"\n1,2\n"_ba << QStringList{u"a"_s, u"b c"_s};
    QTest::newRow("duplicates") << "id,name,id,id\n"_ba << QStringList{u"id"_s, u"name"_s, u"id (2)"_s, u"id (3)"_s};
    QTest::newRow("a name that is taken") << "id,id (2),id\n"_ba << QStringList{u"id"_s, u"id (2)"_s, u"id (3)"_s};
    QTest::newRow("blank") << "id,,age\n"_ba << QStringList{u"id"_s, u"column 2"_s, u"age"_s};
    QTest::newRow("reason") << "id,text,Amends_Reason\n"_ba << QStringList{u"id"_s, u"text"_s};
    QTest::newRow("after blank lines") << "\n\r\n\nid,text\n"_ba << QStringList{u"id"_s, u"text"_s};
    QTest::newRow("mark") << "\xEF\xBB\xBFid,text\n"_ba << QStringList{u"id"_s, u"text"_s};
}

void TestCsvReader::namesColumns()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(bytes);
    AMENDS_GOOD(table);
    QTEST(table->header, "expected");
}

void TestCsvReader::ignoresReasons()
{
    const auto table = readTable("id,text,amends_reason\n1,good,why\n2,why\n3,a,b,why\n"_ba);
    AMENDS_GOOD(table);
    const Records expected{good(2, {u"1"_s, u"good"_s}), wrongCount(3, {u"2"_s}, 2, 1),
                           wrongCount(4, {u"3"_s, u"a"_s, u"b"_s}, 2, 3)};
    QCOMPARE(table->records, expected);
    const auto inside = readTable("id,amends_reason,text\n1,why,good\n"_ba);
    AMENDS_GOOD(inside);
    QCOMPARE(inside->records, Records{good(2, {u"1"_s, u"good"_s})});
}

void TestCsvReader::readsWithoutHeader()
{
    Dialect dialect;
    dialect.hasHeader = false;
    const auto table = readTable("\n1,2\n3\n"_ba, dialect);
    AMENDS_GOOD(table);
    QCOMPARE(table->header, QStringList({u"column 1"_s, u"column 2"_s}));
    QCOMPARE(table->records, Records({good(2, {u"1"_s, u"2"_s}), wrongCount(3, {u"3"_s}, 2, 1)}));
}

void TestCsvReader::readsLiteralQuotes()
{
    Dialect dialect;
    dialect.quoted = false;
    const auto table = readTable("a,b\n\"x\",\"\"\n"_ba, dialect);
    AMENDS_GOOD(table);
    QCOMPARE(table->records, Records{good(2, {u"\"x\""_s, u"\"\""_s})});
}

void TestCsvReader::readsEscapes()
{
    Dialect dialect;
    dialect.spaceBeforeQuote = true;
    dialect.backslashEscapes = true;
    const auto table = readTable("a,b\n1, \"x \\\" \"\" \\\\\"\n2, \"C:\\dir\"\n"_ba, dialect);
    AMENDS_GOOD(table);
    QCOMPARE(table->records, Records({good(2, {u"1"_s, u"x \" \" \\"_s}), good(3, {u"2"_s, u"C:\\dir"_s})}));
}

void TestCsvReader::strayQuoteCostsOneLine_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Records>("expected");
    const QString unclosed = u"unclosed_quote"_s;
    QTest::newRow("to the end of the file")
        << "a,b,c\n1,\"x,y\n2,x,y\n3,x,y\n"_ba
        << Records{bad(2, {u"1"_s, u"x,y"_s}, unclosed), good(3, {u"2"_s, u"x"_s, u"y"_s}),
                   good(4, {u"3"_s, u"x"_s, u"y"_s})};
    QTest::newRow("to the next quote") << "a,b,c\n1,\"x,y\n2,x,y\n3,\"x\",y\n"_ba
                                       << Records{bad(2, {u"1"_s, u"x,y"_s}, unclosed),
                                                  good(3, {u"2"_s, u"x"_s, u"y"_s}), good(4, {u"3"_s, u"x"_s, u"y"_s})};
    QTest::newRow("next line") << "a,b,c\r\n1,\"x,y\r\n2,\"x\",y\r\n"_ba
                               << Records{bad(2, {u"1"_s, u"x,y"_s}, unclosed), good(3, {u"2"_s, u"x"_s, u"y"_s})};
    QTest::newRow("cut off within a long cell")
        << "a,b,c\n1,x,y\n2,z,\"It began\n\nwhen, as I said,\nnobody\n"_ba
        << Records{good(2, {u"1"_s, u"x"_s, u"y"_s}),
                   bad(3, {u"2"_s, u"z"_s, u"It began\n\nwhen, as I said,\nnobody\n"_s}, unclosed)};
    QTest::newRow("quotes not doubled in a long cell")
        << "a,b,c\n1,\"one\nsaid \"no\" twice\nthree\",y\n2,x,y\n"_ba
        << Records{bad(2, {u"1"_s, u"one\nsaid \"no\" twice\nthree"_s, u"y"_s}, u"text_after_quote"_s),
                   good(5, {u"2"_s, u"x"_s, u"y"_s})};
}

void TestCsvReader::strayQuoteCostsOneLine()
{
    QFETCH(QByteArray, bytes);
    const auto table = readTable(bytes);
    AMENDS_GOOD(table);
    QTEST(table->records, "expected");
}

void TestCsvReader::limitsRecords()
{
    QByteArray bytes = "a,b\n1,\"open\n"_ba;
    for (int i = 0; i < 500; ++i)
        bytes += "line " + QByteArray::number(i) + "\n";
    bytes += "2,last\n";
    const auto byLines = readTable(bytes, {}, {.characters = 1'000'000, .lines = 100});
    AMENDS_GOOD(byLines);
    QCOMPARE(byLines->records.size(), 502);
    QCOMPARE(byLines->records.constFirst(), bad(2, {u"1"_s, u"open"_s}, u"unclosed_quote"_s));
    QCOMPARE(byLines->records.constLast(), good(503, {u"2"_s, u"last"_s}));
    const auto byCharacters = readTable(bytes, {}, {.characters = 1000, .lines = 1'000'000});
    AMENDS_GOOD(byCharacters);
    QCOMPARE(byCharacters->records, byLines->records);
}

void TestCsvReader::skipsLineThatIsTooLong()
{
    const QByteArray bytes = "a,b\n1," + QByteArray(300'000, 'x') + "\r\n2,y\n";
    const auto table = readTable(bytes, {}, {.characters = 1000, .lines = 100});
    AMENDS_GOOD(table);
    QCOMPARE(table->records.size(), 2);
    QCOMPARE(table->records.constFirst().problem->code, u"record_too_long"_s);
    QCOMPARE(table->records.constFirst().line, 2);
    QCOMPARE(table->records.constLast(), good(3, {u"2"_s, u"y"_s}));
}

void TestCsvReader::gatesCells()
{
    const auto table = readTable("a,b\n\0x,\xE2\x80\xAEy\n\"q\"\"\0\",z\n"_ba);
    AMENDS_GOOD(table);
    QCOMPARE(table->records, Records({good(2, {u"x"_s, u"\u202Ey"_s}), good(3, {u"q\""_s, u"z"_s})}));
    QCOMPARE(table->notes.nulsRemoved, 2);
    QCOMPARE(table->notes.bidiMarks, 1);
}

void TestCsvReader::refusesBrokenHeader()
{
    const auto table = readTable("\na,\"b\n1,2\n"_ba);
    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{u"unclosed_quote"_s, {{"line"_L1, 2}}}));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csv_reader.moc"
