// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/values.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace amends {

namespace {

constexpr qsizetype longestTitle = 80;

std::optional<double> readNumber(QStringView text)
{
    QString plain = text.trimmed().toString();
    plain.replace(u',', u'.');
    const auto isDigit = [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; };
    bool good = false;
    const double number = plain.toDouble(&good);
    return good && std::all_of(plain.begin(), plain.end(), isDigit) ? std::optional(number) : std::nullopt;
}

struct RatingText {
    QStringView raw;
    QStringView scale;
};

RatingText split(QStringView text)
{
    for (const QStringView separator : {QStringView(u"/"), QStringView(u" out of "), QStringView(u" of ")})
        if (const qsizetype at = text.indexOf(separator, 0, Qt::CaseInsensitive); at > 0)
            return {text.first(at), text.sliced(at + separator.size()).trimmed()};
    return {text, {}};
}

QStringView withoutStars(QStringView text)
{
    text = text.trimmed();
    for (const QStringView word : {QStringView(u"stars"), QStringView(u"star")})
        if (text.endsWith(word, Qt::CaseInsensitive))
            return text.chopped(word.size()).trimmed();
    return text;
}

bool isKnownScale(int scale)
{
    return scale == 5 || scale == 10 || scale == 1;
}

QString codeOfLanguage(QLocale::Language language)
{
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString() : QLocale::languageToCode(language);
}

/// The end of the first sentence worth a title; -1 where the text has none that is short enough.
qsizetype sentenceEnd(QStringView text)
{
    constexpr qsizetype shortest = 15;
    const QStringView ends = u".!?\u2026";
    const QStringView wideEnds = u"\u3002\uff01\uff1f\u061f\u0964";
    for (qsizetype at = 0; at < std::min(text.size(), longestTitle); ++at) {
        const bool spaceFollows = at + 1 == text.size() || text[at + 1].isSpace();
        if ((at >= 4 && wideEnds.contains(text[at])) || (at + 1 >= shortest && spaceFollows && ends.contains(text[at])))
            return at + 1;
    }
    return -1;
}

} // namespace

std::optional<bool> readYesNo(QStringView text)
{
    const QStringView word = text.trimmed();
    const auto isOneOf = [word](std::initializer_list<QLatin1StringView> words) {
        return std::ranges::any_of(words, [word](auto known) { return word.compare(known, Qt::CaseInsensitive) == 0; });
    };
    if (isOneOf({"yes"_L1, "true"_L1, "y"_L1, "1"_L1}))
        return true;
    if (isOneOf({"no"_L1, "false"_L1, "n"_L1, "0"_L1}))
        return false;
    return std::nullopt;
}

Result<Rating> readRating(QStringView text, int scale)
{
    const auto invalid = [text](int tried) {
        return failure("invalid_rating"_L1, {{"read"_L1, text.left(80).toString()}, {"scale"_L1, tried}});
    };
    if (scale == 1) {
        const auto recommends = readYesNo(text);
        if (recommends)
            return Rating{*recommends ? 1.0 : 0.0, 1};
    }
    const RatingText parts = split(withoutStars(text));
    if (!parts.scale.isEmpty())
        scale = int(readNumber(parts.scale).value_or(0));
    const auto raw = readNumber(parts.raw);
    if (!raw || !isKnownScale(scale) || (*raw > scale && !parts.scale.isEmpty()))
        return invalid(scale);
    if (*raw > scale)
        return failure("rating_out_of_range"_L1, {{"read"_L1, text.left(80).toString()}, {"scale"_L1, scale}});
    return Rating{*raw, scale};
}

int ratingScaleIn(const QString& header)
{
    static const QRegularExpression named(uR"((?:/|\bof|\b[01]\s*(?:-|\x{2013}|to))\s*(5|10)\b)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return named.match(header).capturedView(1).toInt();
}

void RatingScaleFinder::see(QStringView text)
{
    const QStringView value = text.trimmed();
    if (const auto number = readNumber(withoutStars(value))) {
        ++m_numbers;
        m_aboveFive += *number > 5;
    } else if (!value.isEmpty()) {
        m_words += readYesNo(value).has_value();
    }
}

int RatingScaleFinder::conclude() const
{
    if (m_words > m_numbers)
        return 1;
    const bool aThird = m_aboveFive * 3 > m_numbers;
    const bool severalInTen = m_aboveFive >= 2 && m_aboveFive * 10 >= m_numbers;
    return aThird || severalInTen ? 10 : 5;
}

QString readLanguage(const QString& text)
{
    const QString tag = text.trimmed().replace(u'_', u'-').section(u'-', 0, 0);
    if (tag.size() == 2 || tag.size() == 3)
        return codeOfLanguage(QLocale::codeToLanguage(tag));
    for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        if (text.trimmed().compare(QLocale::languageToString(language), Qt::CaseInsensitive) == 0)
            return codeOfLanguage(language);
    }
    return {};
}

QString titleFrom(QStringView text)
{
    // Much more than a title needs, so that a long text is not rewritten for its first words.
    const QString start = text.left(longestTitle * 20).toString().simplified();
    if (const qsizetype end = sentenceEnd(start); end > 0)
        return start.first(start.at(end - 1) == u'.' ? end - 1 : end);
    if (start.size() <= longestTitle)
        return start;
    const qsizetype room = longestTitle - 1;
    if (const qsizetype blank = start.lastIndexOf(u' ', room); blank > room / 2)
        return start.first(blank) + u'\u2026';
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, start);
    letters.setPosition(room);
    const qsizetype end = letters.isAtBoundary() ? room : letters.toPreviousBoundary();
    return start.first(end > 0 ? end : room) + u'\u2026';
}

} // namespace amends
