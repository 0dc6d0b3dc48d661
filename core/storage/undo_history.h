// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cases/edit.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace amends {

class Database;

/// An entry as undo needs it.
struct UndoEntry {
    qint64 seq = 0;
    Revision revision = 0;
    QByteArray target;
    std::optional<Edit> inverse;
    QString reason; ///< that was given for it
};

/// History (history_store.h) as undo and redo see it: step by step. One connection, its thread.
class UndoHistory {
public:
    explicit UndoHistory(Database& database)
        : m_database(database)
    {}

    /// Entries of a step, newest first. `erased` where a text is gone, or somebody was erased from a target since.
    Result<QList<UndoEntry>> entriesOf(qint64 step);
    /// What became of a step: undone, done again, undone again… Each undoes the one before, `last` is the newest of
    /// them, the step itself where nobody undid it.
    struct Standing {
        qint64 last = 0;
        bool isUndone = false;
    };
    Result<Standing> standingOf(qint64 step);
    /// The newest step that is no undoing, is not undone and could be: it has its texts and a way back, and if it is an
    /// import, cases that nobody has worked on. 0: none.
    Result<qint64> newestStep();
    /// The step undone last, while nothing else was done since, if it can be done again. 0: none.
    Result<qint64> newestUndone();
    /// Of the first Edit of a step.
    Result<EditKind> kindOf(qint64 step);

private:
    /// What a step is the undoing, the doing again… of, and how many times over; itself with depth 0.
    struct Chained {
        qint64 root = 0;
        int depth = 0;
    };
    Result<Chained> chainOf(qint64 step);

    Database& m_database;
};

} // namespace amends
