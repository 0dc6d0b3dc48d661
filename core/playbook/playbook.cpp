// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/playbook.h"

#include <algorithm>

namespace amends {

namespace {

template <class T, class Key, class Projection>
const T* findIn(const QList<T>& list, const Key& key, Projection projection)
{
    const auto found = std::ranges::find(list, key, projection);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Question* Playbook::question(QStringView id) const
{
    for (const QuestionGroup& group : groups)
        if (const Question* found = findIn(group.questions, id, &Question::id))
            return found;
    return nullptr;
}

const ReplyPlatform* Playbook::platform(QStringView code) const
{
    return findIn(platforms, code, &ReplyPlatform::platform);
}

const NamedProfile* Playbook::profile(QStringView code) const
{
    return findIn(profiles, code, [](const NamedProfile& named) -> const QString& { return named.profile.code; });
}

const ReplyTemplate* Playbook::replyTemplate(ReplyKind kind) const
{
    return findIn(templates, kind, &ReplyTemplate::kind);
}

int Playbook::coolingOffMinutes(Severity severity) const
{
    const CoolingOff* found = findIn(coolingOff, severity, &CoolingOff::severity);
    return found ? found->minutes : 0;
}

} // namespace amends
