// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_writer.h"
#include "tests/intake/reading.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace amends;
using namespace amends::test;

class TestCsvProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead_data();
    void whatIsWrittenIsRead();
    void anyChunksReadTheSame();
    void anyBytesAreReadOrRefused();
    void guardIsReversible();
    void memoryStaysFlat();
};

namespace {

/// Rows made while they are read; there is no file.
class Endless : public QIODevice {
public:
    explicit Endless(qint64 rows)
        : m_rows(rows)
        , m_rest("id,text\n")
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        while (m_rest.size() < most && m_made < m_rows)
            m_rest += QByteArray::number(++m_made) + ",\"some text, in\nquotes\"\n";
        const qsizetype size = std::min<qsizetype>(m_rest.size(), most);
        std::copy_n(m_rest.constData(), size, data);
        m_rest.remove(0, size);
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint64 m_rows;
    qint64 m_made = 0;
    QByteArray m_rest;
};

QString anyCell()
{
    const auto letter = rc::gen::element<char16_t>(u'"', u',', u';', u'\t', u'|', u'\n', u'\r', u' ', u'\'', u'\\',
                                                   u'=', u'-', u'a', u'é', u'語', u'b', u'c');
    const auto letters = *rc::gen::container<std::vector<char16_t>>(letter);
    return QStringView(letters.data(), qsizetype(letters.size())).toString();
}

QList<QStringList> anyRows(int width)
{
    QList<QStringList> rows(*rc::gen::inRange(0, 12));
    for (QStringList& row : rows)
        for (int i = 0; i < width; ++i)
            row.append(anyCell());
    return rows;
}

QByteArray written(const QList<QStringList>& rows, const CsvWriter::Options& options)
{
    QByteArray bytes;
    CsvWriter writer(
        [&bytes](QByteArrayView more) {
            bytes += more;
            return Done();
        },
        options);
    for (const QStringList& row : rows)
        if (!writer.write(row))
            return {};
    return bytes;
}

qint64 physicalLines(const QString& text)
{
    QString unix = text;
    return unix.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').count(u'\n');
}

QStringList headerOf(int width)
{
    QStringList header;
    for (int i = 0; i < width; ++i)
        header.append(u"h%1"_s.arg(i));
    return header;
}

} // namespace

void TestCsvProperties::whatIsWrittenIsRead_data()
{
    QTest::addColumn<char16_t>("delimiter");
    QTest::newRow("comma") << u',';
    QTest::newRow("semicolon") << u';';
    QTest::newRow("tab") << u'\t';
    QTest::newRow("bar") << u'|';
}

void TestCsvProperties::whatIsWrittenIsRead()
{
    QFETCH(char16_t, delimiter);
    QVERIFY(rc::check([delimiter] {
        const int width = *rc::gen::inRange(1, 5);
        const QList<QStringList> rows = anyRows(width);
        const QByteArray bytes = written(QList<QStringList>{headerOf(width)} + rows, {.delimiter = delimiter});
        Dialect dialect;
        dialect.delimiter = delimiter;
        const auto table = readTable(bytes, dialect);
        RC_ASSERT(table.has_value());
        RC_ASSERT(table->records.size() == rows.size());
        qint64 line = 2;
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const Record expected{line, rows.at(i), std::nullopt};
            RC_ASSERT(table->records.at(i) == expected);
            for (const QString& cell : rows.at(i))
                line += physicalLines(cell);
            ++line;
        }
    }));
}

void TestCsvProperties::anyChunksReadTheSame()
{
    QVERIFY(rc::check([] {
        QByteArray bytes = "a,b,c\r\n";
        for (int i = *rc::gen::inRange(0, 30); i > 0; --i)
            bytes += *rc::gen::element<QByteArray>("x"_ba, ","_ba, "\""_ba, "\r\n"_ba, "\n"_ba, "\r"_ba, "\"\""_ba,
                                                   "\xC3\xA9"_ba, "\xF0\x9F\x98\x80"_ba, " "_ba, "1,2,3\n"_ba);
        Dripping drops(bytes);
        const auto whole = readTable(bytes);
        const auto dripped = readTable(&drops, "UTF-8"_ba, {});
        RC_ASSERT(whole.has_value() == dripped.has_value());
        if (whole)
            RC_ASSERT(whole->records == dripped->records);
    }));
}

void TestCsvProperties::anyBytesAreReadOrRefused()
{
    QVERIFY(rc::check([] {
        const auto letters = *rc::gen::container<std::vector<char>>(rc::gen::arbitrary<char>());
        QByteArray bytes(letters.data(), qsizetype(letters.size()));
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto table = readAsFound(&buffer);
        if (!table)
            return;
        for (const Record& record : table->records) {
            const bool asWideAsTheHeader = record.cells.size() == table->header.size();
            RC_ASSERT(asWideAsTheHeader || record.problem.has_value());
            for (const QString& cell : record.cells)
                RC_ASSERT(isGated(cell));
        }
    }));
}

void TestCsvProperties::guardIsReversible()
{
    QVERIFY(rc::check([] {
        const QString cell = anyCell();
        RC_ASSERT(unguarded(guarded(cell)) == cell);
        const bool harmless = guarded(cell).isEmpty() || !QStringView(u"=+-@\t\r").contains(guarded(cell).front());
        RC_ASSERT(harmless);
    }));
    QCOMPARE(guarded(u"=1+1"_s), u"'=1+1"_s);
    QCOMPARE(guarded(u"'=1"_s), u"''=1"_s);
    QCOMPARE(guarded(u"'tis"_s), u"'tis"_s);
    QCOMPARE(unguarded(u"'tis"_s), u"'tis"_s);
    QCOMPARE(unguarded(u"'-5"_s), u"-5"_s);
    QCOMPARE(written(QList<QStringList>{QStringList{u"@x"_s, u"y"_s}}, {.guardFormulas = true}), "'@x,y\n"_ba);
}

void TestCsvProperties::memoryStaysFlat()
{
    constexpr qint64 rows = 200'000;
    constexpr qsizetype most = 4 * 1024 * 1024;
    Endless device(rows);
    auto reader = CsvReader::open(&device, "UTF-8"_ba, {});
    AMENDS_GOOD(reader);
    qint64 seen = 0;
    qsizetype held = 0;
    while (true) {
        const auto record = reader->next();
        AMENDS_GOOD(record);
        if (!*record)
            break;
        ++seen;
        held = std::max(held, reader->bufferedBytes());
        QCOMPARE((*record)->line, 2 * seen);
    }
    QCOMPARE(seen, rows);
    QVERIFY2(held <= most, qPrintable(QString::number(held)));
}

QTEST_GUILESS_MAIN(TestCsvProperties)
#include "tst_csv_properties.moc"
