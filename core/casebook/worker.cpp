// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/worker.h"

#include "core/base/thread_priority.h"

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
        (urgency == Urgency::Now        ? m_urgent
         : urgency == Urgency::WhenIdle ? m_idle
                                        : m_quiet)
            .push_back(std::move(job));
        if (!m_thread.joinable())
            m_thread = std::thread(&Worker::run, this);
    }
    m_wake.notify_one();
}

bool Worker::isWanted() const
{
    const std::lock_guard lock(m_mutex);
    return m_isEnding || !m_urgent.empty() || !m_idle.empty();
}

/// Null at the end.
std::deque<Worker::Job>* Worker::nextQueue(std::unique_lock<std::mutex>& lock, Clock::time_point quietFrom)
{
    for (;;) {
        if (m_isEnding)
            return nullptr;
        if (!m_urgent.empty())
            return &m_urgent;
        if (!m_idle.empty())
            return &m_idle;
        if (m_quiet.empty())
            m_wake.wait(lock);
        else if (m_wake.wait_until(lock, quietFrom) == std::cv_status::timeout && !m_isEnding && m_urgent.empty() &&
                 m_idle.empty())
            return &m_quiet;
    }
}

void Worker::run()
{
    if (m_role == Role::Helps)
        giveWay();
    Clock::time_point quietFrom = Clock::now() + m_quietFor;
    for (;;) {
        Job job;
        bool isQuiet = false;
        {
            std::unique_lock lock(m_mutex);
            std::deque<Job>* queue = nextQueue(lock, quietFrom);
            if (!queue)
                break;
            isQuiet = queue == &m_quiet;
            job = std::move(queue->front());
            queue->pop_front();
        }
        job();
        if (!isQuiet)
            quietFrom = Clock::now() + m_quietFor;
    }
    // Here and not in the closing thread: what the jobs hold belongs to this one.
    m_urgent.clear();
    m_idle.clear();
    m_quiet.clear();
    if (m_last)
        m_last();
}

} // namespace amends
