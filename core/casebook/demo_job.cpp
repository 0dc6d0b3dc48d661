// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/demo_job.h"

namespace amends {

DemoJob::DemoJob(Database& database, Door& door, qint64 cases, quint64 seed, QDateTime now, IsWanted isWanted,
                 std::stop_token stop)
    : m_writer(database, door)
    , m_source(seed, now, cases)
    , m_wanted(cases)
    , m_now(std::move(now))
    , m_isWanted(std::move(isWanted))
    , m_stop(std::move(stop))
{}

Done DemoJob::begin()
{
    m_batch = BatchId::make();
    return m_writer.begin({m_batch, m_now, {}, u"demo"_s, {}});
}

Result<bool> DemoJob::step()
{
    if (m_stop.stop_requested())
        return failure("cancelled"_L1);
    if (m_writer.cases() >= m_wanted) {
        const Done done = m_writer.publish(m_now);
        m_isPublished = done.has_value();
        return done ? Result<bool>(false) : passOn(done);
    }
    const ChunkTime time(m_isWanted);
    const Done done = m_writer.chunk([&] {
        Done added;
        while (added && m_writer.cases() < m_wanted && !time.isOver())
            added = m_writer.add(m_source.next(), m_now);
        return added;
    });
    if (!done)
        return passOn(done);
    return true;
}

Result<ImportAnswer> DemoJob::finish()
{
    ImportAnswer answer;
    answer.batch = m_writer.cases() > 0 ? m_batch : BatchId();
    answer.imported = m_writer.cases();
    return answer;
}

double DemoJob::progress() const
{
    return m_wanted == 0 ? 1 : static_cast<double>(m_writer.cases()) / static_cast<double>(m_wanted);
}

} // namespace amends
