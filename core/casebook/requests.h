// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"
#include "core/cases/erasure.h"
#include "core/cases/office.h"
#include "core/cases/person.h"
#include "core/cases/records.h"
#include "core/intake/importer.h"
#include "core/search/ast.h"
#include "core/trends/weekly.h"

#include <QTimeZone>

#include <functional>
#include <optional>
#include <stop_token>

// What a casebook is asked and what it answers: plain values that cross threads.

namespace amends {

struct ListRequest {
    search::Query query;
    SortOrder sort;
    qint64 limit = -1; ///< -1: all

    bool operator==(const ListRequest&) const = default;
};

struct CaseList {
    qint64 total = 0; ///< of the query, whatever the limit
    QList<CaseRow> rows;

    bool operator==(const CaseList&) const = default;
};

/// A list of any length for a view that shows a part of it: what Casebook::caseRows() tells about when it is shown.
struct CaseKeys {
    QList<qint64> keys; ///< in order; they hold until the casebook tells of a change

    bool operator==(const CaseKeys&) const = default;
};

struct UndoStep {
    qint64 step = 0;
    EditKind kind = EditKind::SetCase; ///< of its first Edit, to name it

    bool operator==(const UndoStep&) const = default;
};

/// What undo and redo would do now.
struct UndoState {
    std::optional<UndoStep> undo; ///< the newest step that stands
    std::optional<UndoStep> redo; ///< the one undone last, while nothing else was done since

    bool operator==(const UndoState&) const = default;
};

struct CaseView {
    Case value;
    Person customer; ///< null id where there is none
    Person agent;
    QList<Person> others;            ///< named by its calls and accounts alone
    QList<HistoryLine> history;      ///< oldest first
    QTimeZone zone = QTimeZone::UTC; ///< the business's: days of this case end in it
    QDateTime imported;              ///< when an import brought it; invalid where none did

    bool operator==(const CaseView&) const = default;
};

struct TrendsRequest {
    search::Query query;
    CountBy by = CountBy::Cause;
    Period period;
};

struct TrendsAnswer {
    QList<WeeklySeries> series;
    qint64 undated = 0; ///< cases of the query that have no time of receipt, in no week

    bool operator==(const TrendsAnswer&) const = default;
};

struct ImportRequest {
    QStringList files;
    ImportOptions options; ///< zone and now are filled in by the casebook
    search::Query only;    ///< rows that do not match are skipped; may use rating, source, kind, topic, received, words
    bool dryRun = false;   ///< everything but writing

    /// Stops it where asked before it publishes: `cancelled`, and nothing is left. Afterwards the answer is the full
    /// one.
    std::stop_token stop;
    QString rejectsFile; ///< written where not empty and something was rejected
    /// A reason in words for the rejects file: handed in, because core has no sentences. Called in a casebook thread.
    std::function<QString(const Error&)> reasonInWords;
};

struct RejectedLine {
    QString file;
    qint64 line = 0;
    Error error;

    bool operator==(const RejectedLine&) const = default;
};

struct ImportAnswer {
    static constexpr qsizetype mostRejected = 1000;

    BatchId batch; ///< null where nothing was written
    qint64 imported = 0;
    qint64 updated = 0; ///< reviews that changed since: a further version
    qint64 duplicates = 0;
    qint64 skipped = 0;           ///< by `only`
    qint64 history = 0;           ///< of the imported ones: came in as history (P13)
    QList<RejectedLine> rejected; ///< the first ones, at most mostRejected; the rejects file has them all
    qint64 rejectedTotal = 0;
    /// Where the rejects file could not be written after the import was published.
    std::optional<Error> rejectsNotWritten;
    /// Where the backup before the import could not be made; the import went on, it can be undone by itself.
    std::optional<Error> backupNotMade;
    QList<QPair<QString, Recognition>> recognised; ///< per file
    qint64 placeholderDates = 0;
    GateNotes gate;
};

/// What an erasure took out of the casebook.
struct ErasureAnswer {
    ErasureCounts counts;
    qint64 backups = 0;  ///< rewritten without them
    qint64 removed = 0;  ///< backups that could not be
    qint64 searched = 0; ///< strings that name only them, looked for in the files afterwards
    QStringList stillIn; ///< files in which one was found: none, as it must be

    bool isClean() const { return stillIn.isEmpty(); }
    bool operator==(const ErasureAnswer&) const = default;
};

/// What check() found, each as a code with values; no findings mean whole.
struct CheckAnswer {
    qint64 cases = 0;
    qint64 people = 0;
    qint64 entries = 0; ///< of history
    qint64 erased = 0;  ///< of these: text and key erased
    QByteArray head;    ///< the chain's last hash
    QList<Error> findings;

    bool isWhole() const { return findings.isEmpty(); }
};

/// What a repair came to, as findings of a check; nothing left means whole.
struct RepairAnswer {
    QString copy; ///< the casebook as it was before; empty where nothing was changed
    QList<Error> mended;
    QList<Error> left;

    bool isWhole() const { return left.isEmpty(); }
};

} // namespace amends
