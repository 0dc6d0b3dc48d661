// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/ids.h"

#include <algorithm>

namespace amends {

QString CaseNumber::toString() const
{
    if (isNull())
        return {};
    return u"%1-%2"_s.arg(year, 4, 10, QChar(u'0')).arg(counter, 4, 10, QChar(u'0'));
}

Result<CaseNumber> CaseNumber::fromString(QStringView text)
{
    const auto refuse = [&] { return failure("invalid_case_number"_L1, {{"read"_L1, text.left(40).toString()}}); };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    if (text.size() < 9 || text.size() > 22 || text[4] != u'-' || !std::ranges::all_of(text.first(4), isDigit) ||
        !std::ranges::all_of(text.sliced(5), isDigit))
        return refuse();
    const CaseNumber number{text.first(4).toInt(), text.sliced(5).toLongLong()};
    if (number.year == 0 || number.counter == 0 || number.toString() != text)
        return refuse();
    return number;
}

} // namespace amends
