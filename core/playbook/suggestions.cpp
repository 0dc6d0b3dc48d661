// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/suggestions.h"

#include <QSet>

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

QList<Answer> answersMeeting(const CauseHint& hint, const QString& questionId, const QList<Answer>& answers)
{
    QList<Answer> meeting;
    for (const Answer& answer : answers)
        if (answer.question == questionId && meets(answer, hint))
            meeting.append(answer);
    std::ranges::stable_sort(meeting, {}, &Answer::id);
    return meeting;
}

void add(QList<Suggestion>& suggestions, const QString& cause, const QList<Answer>& answers)
{
    if (answers.isEmpty())
        return;
    auto found = std::ranges::find(suggestions, cause, &Suggestion::causeCode);
    if (found == suggestions.end())
        found = suggestions.insert(suggestions.end(), {cause, {}, {}});
    for (const Answer& answer : answers)
        if (!found->answers.contains(answer))
            found->answers.append(answer);
}

/// The roles stand in their enumeration with the confirming ones first.
std::optional<CauseRole> judgementOf(const QString& code, const QList<Cause>& causes)
{
    std::optional<CauseRole> judgement;
    for (const Cause& cause : causes)
        if (cause.code == code && (!judgement || cause.role < *judgement))
            judgement = cause.role;
    return judgement;
}

qsizetype questionsBehind(const Suggestion& suggestion)
{
    QSet<QString> questions;
    for (const Answer& answer : suggestion.answers)
        questions.insert(answer.question);
    return questions.size();
}

} // namespace

QList<Suggestion> suggestedCauses(const Playbook& playbook, const QList<Answer>& answers, const QList<Cause>& causes)
{
    QList<Suggestion> suggestions;
    for (const QuestionGroup& group : playbook.groups)
        for (const Question& question : group.questions)
            for (const CauseHint& hint : question.suggests)
                add(suggestions, hint.cause, answersMeeting(hint, question.id, answers));
    for (Suggestion& suggestion : suggestions)
        suggestion.judgement = judgementOf(suggestion.causeCode, causes);
    std::ranges::sort(suggestions, {}, [&](const Suggestion& suggestion) {
        return std::pair(-questionsBehind(suggestion), playbook.causes.placeOf(suggestion.causeCode));
    });
    return suggestions;
}

} // namespace amends
