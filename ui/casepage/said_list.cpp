// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/said_list.h"

#include <algorithm>

namespace amends {

void SaidList::forget()
{
    m_list.clear();
    m_revision = 0;
    m_underWay.clear();
}

void SaidList::show(const QStringList& list, Revision revision)
{
    if (revision < m_revision)
        return;
    m_list = list;
    m_revision = revision;
}

const QStringList& SaidList::now() const
{
    return m_underWay.isEmpty() ? m_list : m_underWay.last().second;
}

int SaidList::say(const QStringList& list)
{
    m_underWay.append({++m_count, list});
    return m_count;
}

void SaidList::answered(int edit, const Result<AppliedGroup>& answer)
{
    const auto said = std::ranges::find(m_underWay, edit, &std::pair<int, QStringList>::first);
    if (said == m_underWay.end())
        return;
    const QStringList list = said->second;
    m_underWay.erase(said);
    if (!answer)
        return;
    for (const Applied& applied : answer->edits)
        show(list, applied.revision);
}

} // namespace amends
