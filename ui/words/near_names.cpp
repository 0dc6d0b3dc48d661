// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/near_names.h"

#include <algorithm>
#include <vector>

namespace amends::words {

namespace {

constexpr qsizetype mostNames = 3;
constexpr qsizetype longestName = 64;
constexpr qsizetype shortestPart = 3;

qsizetype distance(const QString& a, const QString& b)
{
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<std::vector<qsizetype>> cost(static_cast<size_t>(a.size()) + 1, std::vector<qsizetype>(columns));
    for (size_t i = 0; i < cost.size(); ++i)
        for (size_t j = 0; j < columns; ++j) {
            if (i == 0 || j == 0) {
                cost[i][j] = static_cast<qsizetype>(std::max(i, j));
                continue;
            }
            const auto x = static_cast<qsizetype>(i);
            const auto y = static_cast<qsizetype>(j);
            cost[i][j] =
                std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + (a[x - 1] == b[y - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[x - 1] == b[y - 2] && a[x - 2] == b[y - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    return cost.back().back();
}

bool isPartOf(const QString& part, const QString& whole)
{
    return part.size() >= shortestPart && whole.contains(part);
}

} // namespace

QStringList nearNames(const QString& read, const QStringList& known)
{
    const QString typed = read.toLower().left(longestName);
    std::vector<std::pair<qsizetype, QString>> candidates;
    for (const QString& name : known) {
        const QString lower = name.toLower();
        const qsizetype away = distance(typed, lower);
        const bool isNear = away <= std::max<qsizetype>(1, typed.size() / 3);
        if (isNear || isPartOf(typed, lower) || isPartOf(lower, typed))
            candidates.emplace_back(isNear ? away : away + typed.size(), name);
    }
    std::ranges::stable_sort(candidates, {}, &std::pair<qsizetype, QString>::first);
    QStringList names;
    for (const auto& [away, name] : candidates)
        if (names.size() < mostNames)
            names.append(name);
    return names;
}

} // namespace amends::words
