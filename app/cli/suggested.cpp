// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/suggested.h"

#include "app/cli/part_names.h"
#include "core/playbook/suggestions.h"

#include <algorithm>

namespace amends::cli {

QList<OpenSuggestion> openSuggestions(const Playbook& playbook, const Case& c)
{
    QList<OpenSuggestion> open;
    for (const Suggestion& suggestion : suggestedCauses(playbook, c.answers)) {
        if (std::ranges::contains(c.causes, suggestion.causeCode, &Cause::code))
            continue;
        OpenSuggestion one{suggestion.causeCode, suggestion.questionIds, {}};
        for (const Answer& answer : c.answers)
            if (suggestion.questionIds.contains(answer.question))
                one.answers.append(partName(c, answer.id));
        open.append(one);
    }
    return open;
}

} // namespace amends::cli
