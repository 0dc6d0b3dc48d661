// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggested.h"

#include "app/cli/part_names.h"
#include "core/playbook/suggestions.h"

namespace amends::cli {

QList<OpenSuggestion> openSuggestions(const Playbook& playbook, const Case& c)
{
    QList<OpenSuggestion> open;
    for (const Suggestion& suggestion : suggestedCauses(playbook, c.answers, c.causes)) {
        if (suggestion.judgement)
            continue;
        OpenSuggestion one{suggestion.causeCode, {}, {}};
        for (const Answer& answer : suggestion.answers) {
            one.questions.append(answer.question);
            one.answers.append(partName(c, answer.id));
        }
        open.append(one);
    }
    return open;
}

} // namespace amends::cli
