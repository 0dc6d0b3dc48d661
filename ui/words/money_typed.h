// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace amends::words {

/// An amount as people type it: "6.90", "6,90", "1,200", "1.200,50", "€ 6.90", "6,90 EUR", in the digits of any
/// script. A mark before exactly three digits groups thousands, unless it is the decimal mark of the language.
/// `invalid_amount` as parseMoney() has it. Any thread.
Result<Money> moneyTyped(const QString& text, const QString& currency);

/// The digits alone, with the decimal mark of the language: what moneyTyped() reads back.
QString amountToType(const Money& money);

} // namespace amends::words
