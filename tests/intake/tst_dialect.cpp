// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/dialect.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestDialect : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void keepsWishes();
};

namespace {

Dialect dialect(char16_t delimiter, bool hasHeader = true)
{
    Dialect made;
    made.delimiter = delimiter;
    made.hasHeader = hasHeader;
    return made;
}

Dialect literal(Dialect made)
{
    made.quoted = false;
    return made;
}

Dialect escaping(Dialect made, bool space, bool backslash)
{
    made.spaceBeforeQuote = space;
    made.backslashEscapes = backslash;
    return made;
}

} // namespace

Q_DECLARE_METATYPE(amends::Dialect)

void TestDialect::finds_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<Dialect>("expected");
    QTest::newRow("nothing") << QString() << dialect(u',', false);
    QTest::newRow("commas") << u"id,text\n1,good\n"_s << dialect(u',');
    QTest::newRow("semicolons, decimal commas") << u"name;price\na;1,5\nb;2,5\n"_s << dialect(u';');
    QTest::newRow("tabs") << u"name\ttext\na\tx, y; z\n"_s << dialect(u'\t');
    QTest::newRow("bars") << u"name|text\na|x, y\n"_s << dialect(u'|');
    QTest::newRow("quoted delimiters") << u"name;text\n\"a, b, c\";\"d, e\"\n"_s << dialect(u';');
    QTest::newRow("line breaks in cells") << u"id,text\n1,\"a\nb;c\nd\"\n2,e\n"_s << dialect(u',');
    QTest::newRow("no header: numbers") << u"1,2,3\n"_s << dialect(u',', false);
    QTest::newRow("no header: dates") << u"Ann\t2026-01-02\tx\n"_s << dialect(u'\t', false);
    QTest::newRow("one column") << u"text\nhello, world\nand, so, on\n"_s << dialect(u';');
    QTest::newRow("blank lines first") << u"\n\na;b\n1;2\n"_s << dialect(u';');
    QTest::newRow("quotes are letters") << u"1\ta\n2\t\"so\" called\n3\t5\" pipe\n"_s << literal(dialect(u'\t', false));
    QTest::newRow("one bad quote among good ones")
        << u"a,b\n\"1\",\"2\"\n\"3\",\"4\"\n\"5\",\"6\"x\n"_s << dialect(u',');
    QTest::newRow("space before quote") << u"id, text\n1, \"a, b\"\n2, \"c\"\n"_s
                                        << escaping(dialect(u','), true, false);
    QTest::newRow("backslash") << u"id,text\n1,\"a \\\" b\"\n2,c\n"_s << escaping(dialect(u','), false, true);
    QTest::newRow("backslash at a cell's end") << u"id,text\n1,\"C:\\\"\n2,c\n"_s << dialect(u',');
    QTest::newRow("backslash before a doubled quote") << u"id,text\n1,\"{\\\"\"x\"\"}\"\n2,c\n"_s << dialect(u',');
}

void TestDialect::finds()
{
    QFETCH(QString, sample);
    QTEST(detectDialect(sample, true), "expected");
}

void TestDialect::keepsWishes()
{
    const QString sample = u"a;b\n1;2\n"_s;
    DialectWishes wishes;
    wishes.delimiter = u',';
    wishes.hasHeader = false;
    wishes.quoted = false;
    QCOMPARE(detectDialect(sample, true, wishes), literal(dialect(u',', false)));
}

QTEST_GUILESS_MAIN(TestDialect)
#include "tst_dialect.moc"
