// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/worker.h"

namespace amends {

void Worker::closeWith(Job last)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return;
        m_isEnding = true;
        m_last = std::move(last);
    }
    m_wake.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void Worker::post(Job job, Urgency urgency)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding)
            return;
        (urgency == Urgency::Now ? m_urgent : m_idle).push_back(std::move(job));
        if (!m_thread.joinable())
            m_thread = std::thread(&Worker::run, this);
    }
    m_wake.notify_one();
}

void Worker::run()
{
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isEnding || !m_urgent.empty() || !m_idle.empty(); });
            if (m_isEnding)
                break;
            auto& queue = m_urgent.empty() ? m_idle : m_urgent;
            job = std::move(queue.front());
            queue.pop_front();
        }
        job();
    }
    // Here and not in the closing thread: what the jobs hold belongs to this one.
    m_urgent.clear();
    m_idle.clear();
    if (m_last)
        m_last();
}

} // namespace amends
