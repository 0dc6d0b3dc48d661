// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>

namespace amends {

/// An amount in whole minor units of one ISO 4217 currency: 120.00 EUR is {12000, "EUR"}, 120 JPY is {120, "JPY"}.
/// Never a floating point number, never converted into another currency.
struct Money {
    qint64 minor = 0;
    QString currency;

    bool operator==(const Money&) const = default;
};

/// How many digits the minor unit has in ISO 4217: 2 for most, 0 (JPY, KRW…), 3 (KWD, TND…), 4 (CLF, UYW).
int minorDigits(QStringView currency);

/// Three capital ASCII letters.
bool isCurrencyCode(QStringView text);

/// Reads "120", "120.5", "-3.20" with '.' as the decimal mark and no grouping.
/// `invalid_amount` on anything else, on too many decimals, and where the amount does not fit.
Result<Money> parseMoney(QStringView amount, const QString& currency);

/// "120.00": plain digits with '.', for files and machines; people see what ui/words makes of it.
QString plainAmount(const Money& money);

/// `amount_overflow` where the sum does not fit; asserts that the currencies are the same.
Result<Money> sum(const Money& a, const Money& b);

/// One total per currency, ordered by currency code. `amount_overflow` where one does not fit.
Result<QList<Money>> totals(const QList<Money>& amounts);

} // namespace amends
