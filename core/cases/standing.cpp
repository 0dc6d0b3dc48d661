// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/standing.h"

#include <QSet>

namespace amends {

const HistoryLine* newestStanding(const QList<HistoryLine>& history, EditKind kind)
{
    QSet<qint64> takenBack;
    for (auto line = history.crbegin(); line != history.crend(); ++line) {
        if (takenBack.contains(line->step))
            continue;
        if (line->undoes > 0)
            takenBack.insert(line->undoes);
        else if (line->kind == kind)
            return &*line;
    }
    return nullptr;
}

} // namespace amends
