// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/any_text.h"

#include "core/base/text.h"

#include <algorithm>

namespace amends::torture {

using namespace test;

namespace {

const QStringList& pieces()
{
    static const QStringList all{u"late"_s,
                                 u"Straße"_s,
                                 u"caf\u00e9"_s,
                                 u"cafe\u0301"_s,
                                 u"\u1e9b\u0323"_s,
                                 u"\u0065\u0323\u0302\u0301"_s,
                                 u"İstanbul"_s,
                                 u"ﬁne"_s,
                                 u"Ⅷ"_s,
                                 u"日本語のテキスト"_s,
                                 u"ガラス"_s,
                                 u"ｶﾞﾗｽ"_s,
                                 u"ก็ช้ามาก"_s,
                                 u"ភាសាខ្មែរ"_s,
                                 u"한국어"_s,
                                 u"\u1112\u1161\u11ab"_s,
                                 u"متأخر جدا"_s,
                                 u"שָׁלוֹם"_s,
                                 u"हिन्दी"_s,
                                 u"Ελλάς"_s,
                                 u"Поздно"_s,
                                 u"👩‍👩‍👧‍👦"_s,
                                 u"🇩🇪"_s,
                                 u"👍🏽"_s,
                                 u"great🤔"_s,
                                 u"🫠melted"_s,
                                 u"𝒜𝓁𝓁"_s,
                                 u"𠮷野家"_s,
                                 u"\u202Eodd\u202C"_s,
                                 u"\u2066isolated\u2069"_s,
                                 u"zero\u200bwidth"_s,
                                 u"joined\u200d\u2060"_s,
                                 u"soft\u00adhyphen"_s,
                                 u"\u0301"_s,
                                 u"Z\u0351\u036b\u0343a\u0310\u0357l\u0321\u0333g\u0317\u0331o"_s,
                                 u"\ue000"_s,
                                 u"\uffff"_s,
                                 u"\ufffd"_s,
                                 u"\u2028"_s,
                                 u"\u0085"_s,
                                 u"\u001b[31m"_s,
                                 u"\u0007"_s,
                                 u"\r\n"_s,
                                 u"\n"_s,
                                 u"\t"_s,
                                 u" "_s,
                                 u"\u00a0"_s,
                                 u"\u3000"_s,
                                 u"it's"_s,
                                 u"'; drop table cases; --"_s,
                                 u"\"quoted\""_s,
                                 u"back\\slash \\u0000"_s,
                                 u"=1+1"_s,
                                 u"a,b;c|d"_s,
                                 u"late OR \"NEAR(a b)\" -x* ^y"_s,
                                 u"status:open (or)"_s,
                                 u"{\"edit\":null}"_s,
                                 u"<img src=file:///x>"_s,
                                 u"%s %1 %n"_s,
                                 u"null"_s,
                                 u"123"_s,
                                 u"1e5"_s};
    return all;
}

const QStringList& foreignPieces()
{
    static const QStringList all{QString(QChar(0)),      QString(QChar(0xd800)),
                                 QString(QChar(0xdfff)), QString(QChar(0xfeff)),
                                 QString(QChar(0xfffe)), QString(QChar(0xdc00)) + QChar(0xd800)};
    return all;
}

QString anyLetter(Random& random)
{
    constexpr int codePoints = 0x110000;
    const auto c = char32_t(random.chance(70) ? random.below(0x3000) : random.below(codePoints));
    return QChar::isSurrogate(c) || c == 0 ? u"?"_s : QString(QChar::fromUcs4(c));
}

/// The search takes what is for private use for letters.
bool isLetter(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Other_PrivateUse;
}

/// Whether two letters next to each other are of one word.
bool belongs(char32_t before, char32_t c)
{
    return (isLetter(c) || QChar::isMark(c)) && isUnspaced(before) == isUnspaced(c);
}

} // namespace

QString anyText(Random& random)
{
    QString text;
    const int most = random.chance(1) ? 400 : 8;
    for (int left = random.below(most) + 1; left > 0; --left) {
        text += random.chance(80) ? random.oneOf(pieces()) : anyLetter(random);
        if (random.chance(40))
            text += u' ';
    }
    if (random.chance(10))
        text.insert(random.below(int(text.size()) + 1), random.oneOf(foreignPieces()));
    return text;
}

bool isForeign(const QString& text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (unit == 0 || unit == 0xfeff || unit == 0xfffe || (text[i].isSurrogate() && !isPair))
            return true;
        i += isPair ? 1 : 0;
    }
    return false;
}

QByteArray asJson(const QString& text, Random& random)
{
    QByteArray json = "\"";
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPlain = c.unicode() >= u' ' && c != u'"' && c != u'\\' && !c.isSurrogate();
        if (isPlain && random.chance(80))
            json += QString(c).toUtf8();
        else
            json += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    }
    return json + '"';
}

QString someWord(const QString& text, Random& random)
{
    QStringList words;
    QString word;
    char32_t last = 0;
    for (const uint c : text.toUcs4()) {
        if (!word.isEmpty() && !belongs(last, c))
            words << std::exchange(word, QString());
        if (isLetter(c) || QChar::isMark(c))
            word += QChar::fromUcs4(c);
        last = c;
    }
    words << word;
    words.removeIf([](const QString& letters) { return std::ranges::none_of(letters.toUcs4(), isLetter); });
    if (words.isEmpty())
        return {};
    const QString chosen = random.oneOf(words);
    const QList<uint> letters = chosen.toUcs4();
    // Half a syllable of half-width Kana is no letter of its own.
    if (!isUnspaced(letters.first()) || chosen.normalized(QString::NormalizationForm_KC) != chosen)
        return chosen;
    const qsizetype from = random.below(int(letters.size()));
    const QList<uint> part = letters.sliced(from, std::min<qsizetype>(letters.size() - from, 1 + random.below(3)));
    if (!isLetter(part.first()))
        return {};
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(part.constData()), part.size());
}

} // namespace amends::torture
