// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/worker.h"
#include "core/cases/case.h"

namespace amends {

/// What a casebook keeps of an imported case beside its rows, and what no casebook is needed for: the commitment of its
/// opening, and the text that the search knows it by.
struct OpeningPaper {
    qint64 row = 0;
    CaseId id;
    QByteArray nonce;
    QByteArray digest; ///< openingDigest()
    QString text;      ///< searchText()
};

/// Works that out in a thread of its own, while its caller writes the next rows. Caller's thread.
class OpeningPapers {
public:
    /// Of one batch.
    void begin(const QByteArray& batchKey);
    /// `c` as it was opened, in `row`, out of a row of a file with that digest.
    void add(qint64 row, Case c, const QByteArray& sourceDigest);
    /// Waits for those of all cases since the last time, and tells them in the order of add().
    Result<QList<OpeningPaper>> take();
    /// What was added is not asked for any more.
    void drop();

private:
    struct Opened {
        qint64 row = 0;
        Case c;
        QByteArray sourceDigest;
    };
    void send();

    QByteArray m_batchKey;
    QList<Opened> m_next;
    std::deque<QFuture<Result<QList<OpeningPaper>>>> m_sent;
    Worker m_beside{Worker::Role::Helps};
};

} // namespace amends
