// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <new>
#include <thread>

namespace amends {

/// One thread that does one job after the other: urgent ones before the idle ones, and quiet ones only when nothing
/// else was asked for in a while. Where a library throws in a job that was asked for an answer, the answer is
/// `out_of_memory` or `unexpected` {what}. Closing it lets the running job end; those not begun are dropped, and their
/// futures answer `casebook_closed`.
class Worker {
public:
    using Job = std::move_only_function<void()>;
    enum class Urgency { Now, WhenIdle, WhenQuiet };

    /// Helps: its thread gives way to those that somebody waits for.
    enum class Role { Serves, Helps };
    /// `quiet`: how long a while is.
    explicit Worker(Role role = Role::Serves, std::chrono::milliseconds quiet = std::chrono::milliseconds(250))
        : m_role(role)
        , m_quietFor(quiet)
    {}
    Worker(const Worker&) = delete;
    Worker& operator=(const Worker&) = delete;
    ~Worker() { closeWith({}); }

    /// Ends the thread after a last job there, which closes what must be closed in it. Nothing is taken afterwards.
    void closeWith(Job last);

    /// Any thread. The worker's thread begins with the first job.
    void post(Job job, Urgency urgency = Urgency::Now);
    /// Whether a job waits that goes before a quiet one, which had better end then. Any thread.
    bool isWanted() const;

    /// Does `work` there and answers what it says: Result<T>.
    template <class T, class Work>
    QFuture<Result<T>> ask(Work work)
    {
        Question<T> question;
        QFuture<Result<T>> future = question.promise.future();
        post([question = std::move(question), work = std::move(work)]() mutable {
            if (!question.promise.isCanceled())
                question.promise.addResult(guarded<T>(work));
            question.isAnswered = true;
            question.promise.finish();
        });
        return future;
    }

    template <class T, class Work>
    static Result<T> guarded(Work& work)
    {
        try {
            return work();
        } catch (const std::bad_alloc&) {
            return failure("out_of_memory"_L1);
        } catch (const std::exception& e) {
            return failure("unexpected"_L1, {{"what"_L1, QString::fromLocal8Bit(e.what())}});
        }
    }

private:
    /// A promise that answers even where its job is dropped.
    template <class T>
    struct Question {
        QPromise<Result<T>> promise;
        bool isAnswered = false;

        Question() { promise.start(); }
        Question(Question&& other) noexcept
            : promise(std::move(other.promise))
            , isAnswered(std::exchange(other.isAnswered, true))
        {}
        Question& operator=(Question&&) = delete;
        ~Question()
        {
            if (isAnswered)
                return;
            promise.addResult(failure("casebook_closed"_L1));
            promise.finish();
        }
    };

    using Clock = std::chrono::steady_clock;
    void run();
    std::deque<Job>* nextQueue(std::unique_lock<std::mutex>& lock, Clock::time_point quietFrom);

    const Role m_role;
    const std::chrono::milliseconds m_quietFor;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_urgent;
    std::deque<Job> m_idle;
    std::deque<Job> m_quiet;
    Job m_last;
    bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace amends
