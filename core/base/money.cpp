// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <ranges>

namespace amends {

int minorDigits(QStringView currency)
{
    static constexpr std::array none{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                     "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
    static constexpr std::array three{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
    static constexpr std::array four{"CLF", "UYW"};
    const auto among = [currency](const auto& codes) {
        return std::ranges::any_of(codes, [currency](const char* code) { return currency == QLatin1StringView(code); });
    };
    return among(none) ? 0 : among(three) ? 3 : among(four) ? 4 : 2;
}

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::ranges::all_of(text, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

Result<Money> parseMoney(QStringView amount, const QString& currency)
{
    const auto refuse = [&] {
        return failure("invalid_amount"_L1, {{"read"_L1, amount.left(80).toString()}, {"currency"_L1, currency}});
    };
    if (!isCurrencyCode(currency))
        return refuse();
    QStringView digits = amount.trimmed();
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits = digits.sliced(1);
    const qsizetype dot = digits.indexOf(u'.');
    const QStringView whole = dot < 0 ? digits : digits.first(dot);
    const QStringView fraction = dot < 0 ? QStringView() : digits.sliced(dot + 1);
    const int places = minorDigits(currency);
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (whole.isEmpty() || (dot >= 0 && fraction.isEmpty()) || fraction.size() > places ||
        !std::ranges::all_of(whole, isDigit) || !std::ranges::all_of(fraction, isDigit))
        return refuse();
    bool fits = false;
    const QString joined = whole.toString() + fraction.toString() + QString(places - fraction.size(), u'0');
    const qint64 minor = joined.toLongLong(&fits);
    if (!fits)
        return refuse();
    return Money{negative ? -minor : minor, currency};
}

QString plainAmount(const Money& money)
{
    const int places = minorDigits(money.currency);
    const bool negative = money.minor < 0;
    const quint64 size = negative ? 0ULL - static_cast<quint64>(money.minor) : static_cast<quint64>(money.minor);
    QString digits = QString::number(size).rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return negative ? u'-' + digits : digits;
}

Result<Money> sum(const Money& a, const Money& b)
{
    Q_ASSERT(a.currency == b.currency);
    qint64 minor = 0;
    if (qAddOverflow(a.minor, b.minor, &minor))
        return failure("amount_overflow"_L1, {{"currency"_L1, a.currency}});
    return Money{minor, a.currency};
}

Result<QList<Money>> totals(const QList<Money>& amounts)
{
    QMap<QString, Money> byCurrency;
    for (const Money& amount : amounts) {
        const auto total = sum(byCurrency.value(amount.currency, Money{0, amount.currency}), amount);
        if (!total)
            return passOn(total);
        byCurrency.insert(amount.currency, *total);
    }
    return byCurrency.values();
}

} // namespace amends
