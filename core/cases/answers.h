// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/codes.h"

#include <QString>
#include <QStringList>

namespace amends {

enum class AnswerType { Text, YesPartlyNoNotKnown, Choice, Number, Date };
AMENDS_CODES(AnswerType, {AnswerType::Text, "text"}, {AnswerType::YesPartlyNoNotKnown, "yes_partly_no_not_known"},
             {AnswerType::Choice, "choice"}, {AnswerType::Number, "number"}, {AnswerType::Date, "date"})

/// What a yes_partly_no_not_known question is answered with.
enum class YesNo { NotKnown, Yes, Partly, No };
AMENDS_CODES(YesNo, {YesNo::NotKnown, "not_known"}, {YesNo::Yes, "yes"}, {YesNo::Partly, "partly"}, {YesNo::No, "no"})

/// What the rules know of a guided question.
struct AskedQuestion {
    AnswerType type = AnswerType::Text;
    QStringList options; ///< codes of a choice

    bool operator==(const AskedQuestion&) const = default;

    /// The codes one of which answers it: of a choice, or yes, partly, no, not_known; else none.
    QStringList codes() const;
    /// Does the value answer it? One of codes(), a whole number from 0 to 999999999 in digits, an ISO date, any text.
    /// An empty value always does: then the answer is in its text.
    bool isAnsweredBy(const QString& value) const;
};

} // namespace amends
