// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QHash>

#include <mutex>

namespace amends {

/// One reading connection, opened in its worker's thread when first needed, and the requests that wait for it.
///
/// Of the requests of a slot only the newest is answered: announce() stops an older one that runs, and one that waits
/// is not begun. Both answer `superseded`. A request can be stopped only between its own beginning and end, which share
/// a lock with announce(): the interruption never meets the next one. Where it falls between two statements of a
/// request, that one runs on and answers `superseded` at its end.
class ReadingSide {
public:
    explicit ReadingSide(QString path)
        : m_path(std::move(path))
    {}

    struct Ticket {
        QString slot; ///< empty: nothing supersedes it
        quint64 number = 0;
    };
    /// Any thread; in the order in which the requests reach the worker.
    Ticket announce(const QString& slot);

    /// The worker's thread: `work(Database&)` on one unchanging state of the file.
    template <class T, class Work>
    Result<T> answer(const Ticket& ticket, Work& work)
    {
        if (!begin(ticket))
            return failure("superseded"_L1);
        Result<T> result = onOneState<T>(work);
        return end(ticket) ? result : failure("superseded"_L1);
    }

    /// The worker's thread.
    void close();

private:
    template <class T, class Work>
    Result<T> onOneState(Work& work)
    {
        const auto database = open();
        if (!database)
            return passOn(database);
        const auto snapshot = Transaction::read(**database);
        if (!snapshot)
            return passOn(snapshot);
        return work(**database);
    }

    Result<Database*> open();
    bool begin(const Ticket& ticket);
    bool end(const Ticket& ticket);
    bool isNewest(const Ticket& ticket) const;

    const QString m_path;
    std::unique_ptr<Database> m_database; ///< the worker's thread only

    std::mutex m_mutex; ///< of everything below
    Interrupter m_interrupter;
    quint64 m_announced = 0;
    QHash<QString, quint64> m_newest; ///< by slot
    QString m_running;                ///< its slot
};

} // namespace amends
