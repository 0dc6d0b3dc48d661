// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/money_typed.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends::words {

namespace {

QString inAsciiDigits(const QString& text, const QString& currency)
{
    const QString bare = text.toUpper().remove(currency);
    QString plain;
    for (const QChar c : bare)
        if (!c.isSpace() && c.category() != QChar::Symbol_Currency)
            plain += c.isDigit() ? QChar(char16_t(u'0' + c.digitValue())) : c;
    return plain.replace(u'٫', u'.').replace(u'٬', u',');
}

QString ungrouped(const QString& digits)
{
    static const QRegularExpression grouped(u"^-?\\d{1,3}(?:([.,'’])\\d{3})(?:\\1\\d{3})*$"_s);
    const QRegularExpressionMatch match = grouped.match(digits);
    return match.hasMatch() ? QString(digits).remove(match.captured(1)) : digits;
}

} // namespace

Result<Money> moneyTyped(const QString& text, const QString& currency)
{
    const QString plain = inAsciiDigits(text, currency);
    const qsizetype mark = std::max(plain.lastIndexOf(u'.'), plain.lastIndexOf(u','));
    const QString whole = plain.left(mark);
    const QString fraction = plain.mid(mark + 1);
    const bool isDecimal = mark >= 0 && !whole.contains(plain[mark]) &&
                           (fraction.size() != 3 || QLocale().decimalPoint() == QString(plain[mark]));
    const Result<Money> money = parseMoney(isDecimal ? ungrouped(whole) + u'.' + fraction : ungrouped(plain), currency);
    if (!money)
        return failure("invalid_amount"_L1, {{"read"_L1, text.left(80)}, {"currency"_L1, currency}});
    return money;
}

QString amountToType(const Money& money)
{
    return plainAmount(money).replace(u'.', QLocale().decimalPoint());
}

} // namespace amends::words
