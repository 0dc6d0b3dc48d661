// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>

#include <functional>

namespace amends {

/// Says that others wait for the writer. Any thread; empty: nobody ever does.
using IsWanted = std::function<bool()>;

/// The time of one step of a long job. Each step ends with a commit, which costs the less the more it holds: so a step
/// is long while nobody waits, and short as soon as somebody does. The writer's thread.
class ChunkTime {
public:
    explicit ChunkTime(const IsWanted& isWanted)
        : m_isWanted(isWanted)
    {}

    bool isOver() const { return m_most.hasExpired() || (m_least.hasExpired() && m_isWanted && m_isWanted()); }

private:
    static constexpr int leastMs = 20; ///< so that a job gets on while somebody types
    static constexpr int mostMs = 240;

    const IsWanted& m_isWanted;
    QDeadlineTimer m_least{leastMs};
    QDeadlineTimer m_most{mostMs};
};

} // namespace amends
