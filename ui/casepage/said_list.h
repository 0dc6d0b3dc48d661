// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/records.h"

#include <QStringList>

#include <utility>

namespace amends {

/// A list of the case that every Edit writes whole. What was said of it here stands, and the next change starts from
/// it, until the case is seen as it became; what is refused is taken back. A plain value.
class SaidList {
public:
    /// Of another part from now on; answers still to come say nothing of it.
    void forget();
    /// What the case says as of a revision; older than what is known already, it says nothing.
    void show(const QStringList& list, Revision revision);
    /// As it is when every Edit under way is done.
    const QStringList& now() const;
    /// An Edit that makes it so is under way. Its number comes with the answer.
    int say(const QStringList& list);
    void answered(int edit, const Result<AppliedGroup>& answer);

private:
    QStringList m_list;
    Revision m_revision = 0;
    QList<std::pair<int, QStringList>> m_underWay; ///< in the order they were said, and so are answered
    int m_count = 0;
};

} // namespace amends
