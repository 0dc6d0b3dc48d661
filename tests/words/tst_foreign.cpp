// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/foreign.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <clocale>

using namespace amends;
using namespace Qt::StringLiterals;

class TestForeign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::setlocale(LC_CTYPE, "C.UTF-8"); }
    void harmless_data();
    void harmless();
    void nothingIsLeftToObey();
    void valuesAreShown();
    void columnsAndElision_data();
    void columnsAndElision();
    void elidedTextFits();
};

void TestForeign::harmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("kept");
    QTest::newRow("plain") << u"Tea, 茶, שלום 🍵"_s << u"Tea, 茶, שלום 🍵"_s << u"Tea, 茶, שלום 🍵"_s;
    QTest::newRow("escape") << u"\x1b[2J\a"_s << u"␛[2J␇"_s << u"␛[2J␇"_s;
    QTest::newRow("C1") << u"\u009b31m"_s << u"‹U+009B›31m"_s << u"‹U+009B›31m"_s;
    QTest::newRow("delete") << u"a\u007f"_s << u"a␡"_s << u"a␡"_s;
    QTest::newRow("direction") << u"\u202eab\u202c"_s << u"‹U+202E›ab‹U+202C›"_s << u"‹U+202E›ab‹U+202C›"_s;
    QTest::newRow("lines") << u"a\nb\r\nc\rd\u2028e\tf"_s << u"a b c d e f"_s << u"a\nb\nc d e f"_s;
    QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << u"\uFFFD"_s << u"\uFFFD"_s;
}

void TestForeign::harmless()
{
    QFETCH(QString, text);
    QTEST(words::harmless(text), "one");
    QTEST(words::harmless(text, words::Lines::Kept), "kept");
}

void TestForeign::nothingIsLeftToObey()
{
    QVERIFY(rc::check([](const std::vector<char16_t>& units) {
        const QString text(reinterpret_cast<const QChar*>(units.data()), static_cast<qsizetype>(units.size()));
        const QString safe = words::harmless(text, words::Lines::Kept);
        RC_ASSERT(std::ranges::none_of(safe, [](QChar c) {
            return c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line);
        }));
        RC_ASSERT(words::harmless(safe, words::Lines::Kept) == safe);
    }));
}

void TestForeign::valuesAreShown()
{
    QCOMPARE(words::shown(u"Kim\n", words::Medium::Terminal), u"Kim "_s);
    QCOMPARE(words::shown(u"Kim", words::Medium::Window), u"\u2068Kim\u2069"_s);
    QCOMPARE(words::shown(u"", words::Medium::Window), QString());
    QCOMPARE(words::shown(u"Kim\u202e\nran\u2069\x07", words::Medium::Window),
             u"\u2068Kim‹U+202E› ran‹U+2069›␇\u2069"_s);
}

void TestForeign::columnsAndElision_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("columns");
    QTest::addColumn<QString>("inFive");
    QTest::newRow("empty") << u""_s << 0 << u""_s;
    QTest::newRow("fits") << u"Teapot"_s.first(5) << 5 << u"Teapo"_s;
    QTest::newRow("narrow") << u"Teapot"_s << 6 << u"Teap…"_s;
    QTest::newRow("wide") << u"緑茶急須"_s << 8 << u"緑茶…"_s;
    QTest::newRow("combining") << u"e\u0301e\u0301"_s << 2 << u"e\u0301e\u0301"_s;
}

void TestForeign::columnsAndElision()
{
    QFETCH(QString, text);
    QTEST(words::columnsOf(text), "columns");
    QTEST(words::elided(text, 5), "inFive");
}

void TestForeign::elidedTextFits()
{
    QVERIFY(rc::check([](const std::string& bytes) {
        const QString text = words::harmless(QString::fromUtf8(bytes));
        const int columns = *rc::gen::inRange(0, 30);
        RC_ASSERT(words::columnsOf(words::elided(text, columns)) <= columns);
    }));
}

QTEST_GUILESS_MAIN(TestForeign)
#include "tst_foreign.moc"
