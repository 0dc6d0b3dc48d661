// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/suggestions.h"

#include <algorithm>

namespace amends {

namespace {

bool meets(const Answer& answer, const CauseHint& hint)
{
    switch (hint.kind) {
    case ConditionKind::Is:
        return answer.value == hint.value;
    case ConditionKind::MoreThan: {
        bool isNumber = false;
        const double number = answer.value.toDouble(&isNumber);
        return isNumber && number > hint.number;
    }
    case ConditionKind::Anything:
        return !QStringView(answer.value).trimmed().isEmpty() || !QStringView(answer.text).trimmed().isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

bool isMet(const CauseHint& hint, const QString& questionId, const QList<Answer>& answers)
{
    return std::ranges::any_of(
        answers, [&](const Answer& answer) { return answer.question == questionId && meets(answer, hint); });
}

void add(QList<Suggestion>& suggestions, const QString& cause, const QString& questionId)
{
    auto found = std::ranges::find(suggestions, cause, &Suggestion::causeCode);
    if (found == suggestions.end())
        found = suggestions.insert(suggestions.end(), {cause, {}});
    if (!found->questionIds.contains(questionId))
        found->questionIds.append(questionId);
}

} // namespace

QList<Suggestion> suggestedCauses(const Playbook& playbook, const QList<Answer>& answers)
{
    QList<Suggestion> suggestions;
    for (const QuestionGroup& group : playbook.groups)
        for (const Question& question : group.questions)
            for (const CauseHint& hint : question.suggests)
                if (isMet(hint, question.id, answers))
                    add(suggestions, hint.cause, question.id);
    std::ranges::sort(suggestions, {}, [&](const Suggestion& suggestion) {
        return std::pair(-suggestion.questionIds.size(), playbook.causes.placeOf(suggestion.causeCode));
    });
    return suggestions;
}

} // namespace amends
