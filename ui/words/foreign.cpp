// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/foreign.h"

#include <QList>

#include <cwchar>

namespace amends::words {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar isolateBegin{0x2068};
constexpr QChar isolateEnd{0x2069};

bool turnsDirection(char32_t letter)
{
    return letter == 0x061C || letter == 0x200E || letter == 0x200F || (letter >= 0x202A && letter <= 0x202E) ||
           (letter >= 0x2066 && letter <= 0x2069);
}

bool separatesLines(char32_t letter)
{
    return letter == U'\n' || letter == U'\r' || letter == 0x0B || letter == 0x0C || letter == 0x85 ||
           letter == 0x2028 || letter == 0x2029;
}

QString named(char32_t letter)
{
    return u"‹U+%1›"_s.arg(QString::number(letter, 16).toUpper().rightJustified(4, u'0'));
}

QString harmlessLetter(char32_t letter, Lines lines)
{
    if (letter == U'\n' && lines == Lines::Kept)
        return u"\n"_s;
    if (letter == U'\t' || separatesLines(letter))
        return u" "_s;
    if (letter < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + letter)));
    if (letter == 0x7F)
        return u"␡"_s;
    if ((letter > 0x7F && letter < 0xA0) || turnsDirection(letter))
        return named(letter);
    return QString::fromUcs4(&letter, 1);
}

int columnsOfLetter(char32_t letter)
{
    const int columns = ::wcwidth(static_cast<wchar_t>(letter));
    return columns < 0 ? 1 : columns;
}

} // namespace

QString harmless(QStringView foreign, Lines lines)
{
    QString text;
    text.reserve(foreign.size());
    const QList<uint> letters = foreign.toUcs4();
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const bool endsAsPair = letters[i] == U'\r' && i + 1 < letters.size() && letters[i + 1] == U'\n';
        if (!endsAsPair)
            text += harmlessLetter(letters[i], lines);
    }
    return text;
}

QString shown(QStringView foreign, Medium medium)
{
    const QString line = harmless(foreign);
    return medium == Medium::Terminal || line.isEmpty() ? line : isolateBegin + line + isolateEnd;
}

int columnsOf(QStringView text)
{
    int columns = 0;
    for (const char32_t letter : text.toUcs4())
        columns += columnsOfLetter(letter);
    return columns;
}

QString elided(QStringView text, int columns)
{
    if (columnsOf(text) <= columns)
        return text.toString();
    if (columns < 1)
        return {};
    QString kept;
    int taken = 0;
    for (const char32_t letter : text.toUcs4()) {
        taken += columnsOfLetter(letter);
        if (taken > columns - 1)
            break;
        kept += QString::fromUcs4(&letter, 1);
    }
    return kept + u'…';
}

} // namespace amends::words
