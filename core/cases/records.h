// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"

// What is known about changes themselves: what an Edit came to, what history tells, and what is not yet an Edit.

namespace amends {

/// What one Edit came to.
struct Applied {
    TargetKind target = TargetKind::Case;
    CaseId caseId;
    CaseNumber number;
    PersonId person;
    BatchId batch;
    Revision revision = 0;
    bool already = false; ///< it was so before; nothing was written

    bool operator==(const Applied&) const = default;
};

/// What a group came to: durable when it is answered. `step` names it for undo; 0 where nothing was written.
struct AppliedGroup {
    qint64 step = 0;
    QList<Applied> edits;

    bool operator==(const AppliedGroup&) const = default;
};

/// One entry of history, for people.
struct HistoryLine {
    qint64 seq = 0;
    qint64 step = 0;
    QDateTime at;
    QString by;
    EditKind kind = EditKind::SetCase;
    Revision revision = 0;
    qint64 undoes = 0; ///< the step it undoes; 0: none
    BatchId batch;
    QJsonObject edit; ///< empty where it was erased, and for openings by import

    bool operator==(const HistoryLine&) const = default;
};

/// Unfinished text: kept outside history and search until it becomes an Edit.
struct Draft {
    QString person; ///< who types
    CaseId caseId;
    PartId part;
    QString field;
    Revision base = 0;
    QString text;
    QDateTime saved;
    EditKind edit = EditKind::AddNote; ///< what it is to become

    bool operator==(const Draft&) const = default;
};

} // namespace amends
