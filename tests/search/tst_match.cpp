// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/search/match.h"

#include <QTest>
#include <rapidcheck.h>

#include <vector>

using namespace amends;
using namespace amends::search;

class TestMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void phrases_data();
    void phrases();
    void keepsTypedSyntaxInside();
};

void TestMatch::phrases_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("prefix");
    QTest::addColumn<QString>("phrase");

    QTest::newRow("word") << u"rude"_s << false << u"\"rude\""_s;
    QTest::newRow("prefix") << u"abc"_s << true << u"\"abc\"*"_s;
    QTest::newRow("words") << u"not informed"_s << false << u"\"not informed\""_s;
    QTest::newRow("words, prefix") << u"not inf"_s << true << u"\"not inf\"*"_s;
    QTest::newRow("inner punctuation") << u"don't"_s << false << u"\"don't\""_s;
    QTest::newRow("quotes") << u"5\" \"a\""_s << false << u"\"5\"\" \"\"a\"\"\""_s;
    QTest::newRow("syntax") << u"a AND NOT (b) NEAR x:y ^z + *"_s << false << u"\"a AND NOT (b) NEAR x:y ^z\""_s;
    QTest::newRow("NUL") << QString(QString(u'a') + QChar(0) + u'b') << false << u"\"ab\""_s;
    QTest::newRow("run") << u"\u6771\u4eac\u90fd"_s << false << u"\"\u6771\u4eac \u4eac\u90fd\""_s;
    QTest::newRow("run, prefix") << u"\u6771\u4eac"_s << true << u"\"\u6771\u4eac\"*"_s;
    QTest::newRow("letter") << u"\u6771"_s << false << u"\"\u6771\""_s;
    QTest::newRow("letter, prefix") << u"\u6771"_s << true << u"\"\u6771\"*"_s;
    QTest::newRow("letter behind a word") << u"iPhone\u6771"_s << false << u"\"iPhone \u6771\"*"_s;
    QTest::newRow("letter above U+FFFF behind a word") << u"x\U00020000"_s << false << u"\"x \U00020000\"*"_s;
    QTest::newRow("single Latin letter behind a word") << u"plan b"_s << false << u"\"plan b\""_s;
    QTest::newRow("run before a word") << u"\u6771\u4eacTV"_s << false << u"\"\u6771\u4eac \u4eac TV\""_s;
}

void TestMatch::phrases()
{
    QFETCH(const QString, text);
    QFETCH(const bool, prefix);
    QTEST(ftsPhrase({text, prefix}), "phrase");
}

void TestMatch::keepsTypedSyntaxInside()
{
    QVERIFY(rc::check("one string of FTS5, whatever was typed", [] {
        const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(
            0, 0xd800, u'"', u'*', u'(', u')', u'^', u':', u'+', u'{', u'-', u' ', u'a', 0x6771));
        const QString text = QStringView(units.data(), static_cast<qsizetype>(units.size())).toString();
        QString phrase = ftsPhrase({text, *rc::gen::arbitrary<bool>()});
        RC_ASSERT(isGated(phrase));
        if (phrase.endsWith(u'*'))
            phrase.chop(1);
        RC_ASSERT(phrase.size() >= 2 && phrase.startsWith(u'"') && phrase.endsWith(u'"'));
        const QString inside = phrase.sliced(1, phrase.size() - 2);
        RC_ASSERT(!QString(inside).remove(u"\"\""_s).contains(u'"'));
    }));
}

QTEST_GUILESS_MAIN(TestMatch)
#include "tst_match.moc"
