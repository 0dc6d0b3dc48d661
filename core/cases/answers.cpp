// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/answers.h"

#include <QDate>

#include <algorithm>

namespace amends {

namespace {

bool isWholeNumber(const QString& value)
{
    constexpr qsizetype mostDigits = 9;
    return value.size() <= mostDigits &&
           std::ranges::all_of(value, [](QChar letter) { return letter >= u'0' && letter <= u'9'; });
}

bool isDate(const QString& value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == value;
}

} // namespace

QStringList AskedQuestion::codes() const
{
    return type == AnswerType::YesPartlyNoNotKnown ? allCodes<YesNo>() : options;
}

bool AskedQuestion::isAnsweredBy(const QString& value) const
{
    if (value.isEmpty())
        return true;
    switch (type) {
    case AnswerType::Text:
        return true;
    case AnswerType::YesPartlyNoNotKnown:
    case AnswerType::Choice:
        return codes().contains(value);
    case AnswerType::Number:
        return isWholeNumber(value);
    case AnswerType::Date:
        return isDate(value);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace amends
