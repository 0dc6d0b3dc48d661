// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QElapsedTimer>
#include <QTest>
#include <rapidcheck.h>

#include <vector>

using namespace amends;

namespace {

/// Without QString::fromUtf16()'s eye for byte order marks.
QString fromUnits(const std::vector<char16_t>& units)
{
    return QStringView(units.data(), static_cast<qsizetype>(units.size())).toString();
}

QString fromPoints(const std::vector<char32_t>& points)
{
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

/// Anything, broken UTF-16 above all.
QString foreignText()
{
    const auto awkward = rc::gen::element<char16_t>(0, 0xfeff, 0xfffe, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xd840, 0x202e,
                                                    0x200b, 0x0301, 0x3099, u'.', u'/', u'\\', u' ', u'a', 0x4eac);
    const auto any = rc::gen::cast<char16_t>(rc::gen::inRange<int>(0, 0x10000));
    return fromUnits(*rc::gen::container<std::vector<char16_t>>(rc::gen::oneOf(awkward, awkward, any)));
}

/// Letters of several scripts, blanks and stops, above U+FFFF too; nothing that combines with its neighbour.
rc::Gen<std::vector<char32_t>> mixedLetters()
{
    return rc::gen::container<std::vector<char32_t>>(
        rc::gen::element<char32_t>(u'a', u'B', u'7', U'é', U'я', U'東', U'京', U'\U00020000', U'\U0002a6d6', U'か',
                                   U'タ', U'ー', U'ก', U'ន', U'က', U'ລ', u' ', u',', U'。', U'\U0001f621'));
}

/// As FTS5's unicode61 parts the index, but for case and accents.
QStringList tokens(const QString& text)
{
    QString parted;
    for (const char32_t letter : text.toUcs4()) {
        const bool kept = QChar::isLetterOrNumber(letter);
        parted += kept ? QChar::fromUcs4(letter) : QChar::fromUcs4(u' ');
    }
    return parted.split(u' ', Qt::SkipEmptyParts);
}

/// Whether the terms stand side by side among the words; the last, where it is a single letter behind others, as the
/// beginning of one.
bool standSideBySide(const QStringList& terms, const QStringList& words)
{
    const bool begins =
        terms.size() > 1 && terms.last().toUcs4().size() == 1 && isUnspaced(terms.last().toUcs4().first());
    for (qsizetype at = 0; at + terms.size() <= words.size(); ++at) {
        const QStringList found = words.sliced(at, terms.size());
        if (found == terms || (begins && found.first(terms.size() - 1) == terms.first(terms.size() - 1) &&
                               found.last().startsWith(terms.last())))
            return true;
    }
    return terms.isEmpty();
}

} // namespace

class TestText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void gates_data();
    void gates();
    void countsWhatItKeeps();
    void addsNotes();
    void gatesOnce();
    void makesSkeletons_data();
    void makesSkeletons();
    void makesSkeletonsOnce();
    void keepsSkeletonsApart_data();
    void keepsSkeletonsApart();
    void knowsUnspacedScripts();
    void indexes_data();
    void indexes();
    void returnsSpacedTextAsItIs();
    void findsTerms_data();
    void findsTerms();
    void termsStandInTheIndexOfTheirText();
    void keepsUtf16Valid();
    void isLinear_data();
    void isLinear();
};

void TestText::gates_data()
{
    QTest::addColumn<QString>("foreign");
    QTest::addColumn<QString>("gated");
    QTest::addColumn<QList<int>>("removed"); // NULs, BOMs, surrogates

    QTest::newRow("empty") << QString() << QString() << QList<int>{0, 0, 0};
    QTest::newRow("plain") << u"Caf\u00e9 \u6771"_s << u"Caf\u00e9 \u6771"_s << QList<int>{0, 0, 0};
    QTest::newRow("pair") << u"\U00020000"_s << u"\U00020000"_s << QList<int>{0, 0, 0};
    QTest::newRow("NUL") << fromUnits({u'a', 0, u'b', 0}) << u"ab"_s << QList<int>{2, 0, 0};
    QTest::newRow("BOM") << u"\ufeffa\ufeff"_s << u"a"_s << QList<int>{0, 2, 0};
    QTest::newRow("swapped BOM") << fromUnits({0xfffe, u'a'}) << u"a"_s << QList<int>{0, 1, 0};
    QTest::newRow("lone high") << fromUnits({0xd83d, u'a'}) << u"\ufffda"_s << QList<int>{0, 0, 1};
    QTest::newRow("lone low") << fromUnits({u'a', 0xde00}) << u"a\ufffd"_s << QList<int>{0, 0, 1};
    QTest::newRow("high at the end") << fromUnits({u'a', 0xd83d}) << u"a\ufffd"_s << QList<int>{0, 0, 1};
    QTest::newRow("two highs and a low") << fromUnits({0xd83d, 0xd83d, 0xde00}) << u"\ufffd\U0001f600"_s
                                         << QList<int>{0, 0, 1};
    QTest::newRow("swapped pair") << fromUnits({0xde00, 0xd83d}) << u"\ufffd\ufffd"_s << QList<int>{0, 0, 2};
    QTest::newRow("U+FFFD itself") << u"\ufffd"_s << u"\ufffd"_s << QList<int>{0, 0, 0};
    QTest::newRow("NUL between halves") << fromUnits({0xd83d, 0, 0xde00}) << u"\ufffd\ufffd"_s << QList<int>{1, 0, 2};
    QTest::newRow("controls stay") << u"a\tb\r\n\u0007"_s << u"a\tb\r\n\u0007"_s << QList<int>{0, 0, 0};
}

void TestText::gates()
{
    QFETCH(const QString, foreign);
    QFETCH(const QString, gated);
    QFETCH(const QList<int>, removed);
    const GatedText text = gate(foreign);
    QCOMPARE(text.text, gated);
    QCOMPARE(QList<int>({text.notes.nulsRemoved, text.notes.bomsRemoved, text.notes.surrogatesReplaced}), removed);
    QCOMPARE(isGated(foreign), foreign == gated);
    QCOMPARE(text.notes.changed(), foreign != gated);
}

void TestText::countsWhatItKeeps()
{
    const QString foreign = u"\u202ea\u202c \u2066b\u2069 c\u200bd\u200de\u2060 \u200e"_s;
    const GatedText text = gate(foreign);
    QCOMPARE(text.text, foreign);
    QVERIFY(text.notes == GateNotes(0, 0, 0, 4, 3));
    QVERIFY(!text.notes.changed());
}

void TestText::addsNotes()
{
    GateNotes notes{1, 2, 3, 4, 5};
    notes += {10, 20, 30, 40, 50};
    QVERIFY(notes == GateNotes(11, 22, 33, 44, 55));
}

void TestText::gatesOnce()
{
    QVERIFY(rc::check("gate is idempotent and isGated() agrees", [] {
        const QString foreign = foreignText();
        const GatedText once = gate(foreign);
        RC_ASSERT(isGated(once.text));
        RC_ASSERT(gate(once.text).text == once.text);
        RC_ASSERT(!gate(once.text).notes.changed());
        RC_ASSERT(isGated(foreign) == (foreign == once.text));
        RC_ASSERT(once.notes.changed() == (foreign != once.text));
    }));
}

void TestText::makesSkeletons_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("skeleton");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("case and blanks") << u"  Dana \t\n  R. "_s << u"dana r."_s;
    QTest::newRow("accents") << u"Ren\u00e9e \u00c5str\u00f6m"_s << u"renee astrom"_s;
    QTest::newRow("decomposed accents") << u"Rene\u0301e"_s << u"renee"_s;
    QTest::newRow("sharp s") << u"STRA\u00dfE \u1e9e"_s << u"strasse ss"_s;
    QTest::newRow("compatibility forms") << u"\uff21\uff22\u2460 \ufb01"_s << u"ab1 fi"_s;
    QTest::newRow("no-break blanks") << u"a\u00a0\u3000b"_s << u"a b"_s;
    QTest::newRow("zero width") << u"Da\u200bna\u00ad\u2060\ufeff"_s << u"dana"_s;
    QTest::newRow("direction") << u"\u202eDana\u202c\u200f\u2066\u2069"_s << u"dana"_s;
    QTest::newRow("variation selectors") << u"\u845b\U000e0100 \u2764\ufe0f"_s << u"\u845b \u2764"_s;
    QTest::newRow("half-width Kana") << u"\uff76\uff9e"_s << u"\u30ac"_s;
    QTest::newRow("Hangul stays whole") << u"\ud55c\uae00"_s << u"\ud55c\uae00"_s;
    QTest::newRow("Cyrillic") << u"\u0401\u0436"_s << u"\u0435\u0436"_s;
    QTest::newRow("not gated") << fromUnits({u'A', 0, 0xd800}) << u"a\ufffd"_s;
    QTest::newRow("marks beyond measure") << u"\u00c9"_s + QString(40, QChar(0x0301)) << u"e"_s;
}

void TestText::makesSkeletons()
{
    QFETCH(const QString, text);
    QTEST(skeleton(text), "skeleton");
}

void TestText::makesSkeletonsOnce()
{
    QVERIFY(rc::check("a skeleton is its own skeleton", [] {
        const QString once = skeleton(foreignText());
        RC_ASSERT(skeleton(once) == once);
    }));
}

void TestText::keepsSkeletonsApart_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("words") << u"Dana"_s << u"Dan"_s;
    QTest::newRow("voiced Kana") << u"\u30cf"_s << u"\u30d0"_s;
    QTest::newRow("Hindi vowels") << u"\u0915\u0941"_s << u"\u0915\u0942"_s;
    QTest::newRow("Thai vowels") << u"\u0e01\u0e34"_s << u"\u0e01\u0e35"_s;
    QTest::newRow("blank or none") << u"a b"_s << u"ab"_s;
}

void TestText::keepsSkeletonsApart()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QVERIFY(skeleton(one) != skeleton(other));
}

void TestText::knowsUnspacedScripts()
{
    for (const char32_t letter : U"東\U00020000\U0002a6d6々〇ぁタｶｰー\u3099กิ๑ລខ្၀က") {
        if (letter != 0)
            QVERIFY2(isUnspaced(letter), qPrintable(QString::number(letter, 16)));
    }
    for (const char32_t letter : U"a7éяकع한 -、。「￥\u2019\U0001f621។၊\u200b")
        QVERIFY2(!isUnspaced(letter), qPrintable(QString::number(letter, 16)));
}

void TestText::indexes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("index");

    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("Latin") << u"Never  again!"_s << u"Never  again!"_s;
    QTest::newRow("single letter") << u"東"_s << u"東"_s;
    QTest::newRow("two letters") << u"東京"_s << u"東京 京 東"_s;
    QTest::newRow("three letters") << u"東京都"_s << u"東京 京都 都 東 京"_s;
    QTest::newRow("above U+FFFF") << u"\U00020000\U00020001東"_s
                                  << u"\U00020000\U00020001 \U00020001東 東 \U00020000 \U00020001"_s;
    QTest::newRow("Han and Kana are one run") << u"届かない"_s << u"届か かな ない い 届 か な"_s;
    QTest::newRow("long vowel") << u"コーヒー"_s << u"コー ーヒ ヒー ー コ ー ヒ"_s;
    QTest::newRow("among Latin") << u"my iPhone東京7x"_s << u"my iPhone 東京 京 7x 東"_s;
    QTest::newRow("stop between") << u"東京。大阪!"_s << u"東京 京 。 大阪 阪 ! 東 大"_s;
    QTest::newRow("blank between") << u"東 京"_s << u"東 京"_s;
    QTest::newRow("Thai") << u"ไม่"_s << u"ไม ม่ ่ ไ ม"_s;
    QTest::newRow("zero-width blank in Khmer") << u"កខ\u200bគ"_s << u"កខ ខគ គ ក ខ"_s;
    QTest::newRow("variant of a letter") << u"葛\U000e0100城"_s << u"葛城 城 葛"_s;
    QTest::newRow("half-width Kana") << u"ｶﾞｽ"_s << u"ガス ス ガ"_s;
    QTest::newRow("decomposed Kana") << u"か\u3099す"_s << u"がす す が"_s;
    QTest::newRow("isolates of direction") << u"\u2066late\u2069"_s << u" late "_s;
    QTest::newRow("newer emoji") << u"great\U0001f914"_s << u"great "_s;
    QTest::newRow("newer emoji and Han") << u"東\U0001f914late"_s << u"東 late"_s;
}

void TestText::indexes()
{
    QFETCH(const QString, text);
    QTEST(indexText(text), "index");
}

void TestText::returnsSpacedTextAsItIs()
{
    QVERIFY(rc::check("text without such letters comes back as it is", [] {
        const QString text = fromPoints(*rc::gen::container<std::vector<char32_t>>(rc::gen::element<char32_t>(
            u'a', u' ', U'é', 0x0301, U'я', U'ع', U'क', U'한', 0x2019, 0x200d, U'\U0001f621')));
        RC_ASSERT(indexText(text) == text);
    }));
}

void TestText::findsTerms_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QStringList>("terms");

    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("word") << u"rude"_s << QStringList{u"rude"_s};
    QTest::newRow("inner punctuation") << u"don't"_s << QStringList{u"don't"_s};
    QTest::newRow("words") << u" not  informed "_s << QStringList{u"not"_s, u"informed"_s};
    QTest::newRow("nothing to keep") << u"!!! - \u2026 \U0001f621"_s << QStringList();
    QTest::newRow("mark alone") << u"\u0e34"_s << QStringList();
    QTest::newRow("letter") << u"東"_s << QStringList{u"東"_s};
    QTest::newRow("bigram") << u"東京"_s << QStringList{u"東京"_s};
    QTest::newRow("word with a newer emoji") << u"great\U0001f914"_s << QStringList{u"great"_s};
    QTest::newRow("run") << u"東京都"_s << QStringList{u"東京"_s, u"京都"_s};
    QTest::newRow("above U+FFFF") << u"\U00020000\U00020001"_s << QStringList{u"\U00020000\U00020001"_s};
    QTest::newRow("run before Latin") << u"東京iPhone"_s << QStringList{u"東京"_s, u"京"_s, u"iPhone"_s};
    QTest::newRow("run behind Latin") << u"iPhone東京"_s << QStringList{u"iPhone"_s, u"東京"_s};
    QTest::newRow("run and punctuation") << u"東京!"_s << QStringList{u"東京"_s};
    QTest::newRow("phrase") << u"東京 大阪"_s << QStringList{u"東京"_s, u"京"_s, u"大阪"_s};
}

void TestText::findsTerms()
{
    QFETCH(const QString, word);
    QTEST(indexTerms(word), "terms");
}

void TestText::termsStandInTheIndexOfTheirText()
{
    QVERIFY(rc::check("the terms of a word stand side by side in the index of every text with it", [] {
        const QString word = fromPoints(*mixedLetters());
        const QString before = fromPoints(*mixedLetters());
        const QString behind = fromPoints(*mixedLetters());
        const auto isSpaced = [](QChar c) { return c.isLetterOrNumber() && !isUnspaced(c.unicode()); };
        const bool cutsBefore =
            !before.isEmpty() && !word.isEmpty() && isSpaced(before.back()) && isSpaced(word.front());
        const bool cutsBehind =
            !behind.isEmpty() && !word.isEmpty() && isSpaced(word.back()) && isSpaced(behind.front());
        const QString text =
            before + (cutsBefore ? u" "_s : QString()) + word + (cutsBehind ? u" "_s : QString()) + behind;
        RC_ASSERT(standSideBySide(tokens(indexTerms(word).join(u' ')), tokens(indexText(text))));
    }));
}

void TestText::keepsUtf16Valid()
{
    QVERIFY(rc::check("what comes out is valid UTF-16", [] {
        const QString foreign = foreignText();
        RC_ASSERT(gate(foreign).text.isValidUtf16());
        RC_ASSERT(skeleton(foreign).isValidUtf16());
        const QString gated = gate(foreign).text;
        RC_ASSERT(indexText(gated).isValidUtf16());
        for (const QString& term : indexTerms(gated))
            RC_ASSERT(term.isValidUtf16());
    }));
}

void TestText::isLinear_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Latin") << QString(1000000, u'a');
    QTest::newRow("Han") << QString(1000000, u'\u6771');
    QTest::newRow("marks out of order") << u"\u0e38\u0e48\u05bf\u05b0"_s.repeated(250000);
    QTest::newRow("dots") << QString(1000000, u'.');
}

void TestText::isLinear()
{
    QFETCH(const QString, text);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!gate(text).text.isEmpty());
    QVERIFY(!skeleton(text).isEmpty());
    QVERIFY(!indexText(text).isEmpty());
    QVERIFY(indexTerms(text).size() <= text.size());
    QVERIFY(timer.elapsed() < 20000);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
