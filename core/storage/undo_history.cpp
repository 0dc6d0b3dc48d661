// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/undo_history.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QJsonDocument>

namespace amends {

namespace {

/// SQL for the entries `e` of a step: they follow each other, and the first has the step's number.
QByteArray ofStep(const QByteArray& step)
{
    return "e.seq >= " + step + " and e.seq < coalesce((select n.seq from history n where n.seq > " + step +
           " and n.step <> " + step + " order by n.seq limit 1), 9223372036854775807)";
}

/// SQL: whether somebody was erased from the target of entry `e` after it. What the entry would bring back is gone.
constexpr auto isErasedSinceSql = "exists (select 1 from history r where r.target = e.target and r.seq > e.seq "
                                  "and r.kind in ('redact_case', 'erase_person'))";

/// SQL: whether a step `h.step` cannot be taken back.
QByteArray hasNoWayBackSql()
{
    return "exists (select 1 from history e left join history_text t on t.seq = e.seq where " + ofStep("h.step") +
           " and (t.seq is null or t.inverse = '{}' or " + isErasedSinceSql + "))";
}

} // namespace

Result<QList<UndoEntry>> UndoHistory::entriesOf(qint64 step)
{
    static const QByteArray sql = "select e.seq, e.revision, e.target, t.inverse, t.seq is null or " +
                                  QByteArray(isErasedSinceSql) +
                                  ", iif(json_valid(t.edit), coalesce(t.edit ->> '$.reason', ''), '') from history e "
                                  "left join history_text t on t.seq = e.seq where " +
                                  ofStep("?1") + " order by e.seq desc";
    bool erased = false;
    bool unreadable = false;
    const auto entries = Statement(m_database, Sql::ofStatic(sql)).bindAll(step).all([&](const Statement& row) {
        UndoEntry entry{row.int64(0), row.int64(1), row.bytes(2), {}, row.text(5)};
        erased = erased || row.boolean(4);
        const QJsonObject json = QJsonDocument::fromJson(row.bytes(3)).object();
        const auto inverse = editFromJson(json);
        if (inverse)
            entry.inverse = *inverse;
        else
            unreadable = unreadable || !json.isEmpty();
        return entry;
    });
    if (entries && erased)
        return failure("erased"_L1, {{"step"_L1, step}});
    if (entries && unreadable)
        return failure("casebook_damaged"_L1, {{"path"_L1, m_database.path()}});
    return entries;
}

Result<UndoHistory::Standing> UndoHistory::standingOf(qint64 step)
{
    Standing standing{step, false};
    for (;;) {
        const auto next = Statement(m_database, "select coalesce(max(step), 0) from history where undoes = ?1")
                              .bindAll(standing.last)
                              .number();
        if (!next)
            return passOn(next);
        if (*next == 0)
            return standing;
        standing = {*next, !standing.isUndone};
    }
}

Result<qint64> UndoHistory::newestStep()
{
    static const QByteArray sql = "select h.step from history h where h.seq = h.step and h.undoes is null and not " +
                                  hasNoWayBackSql() +
                                  " and not (h.kind = 'import' and not exists (select 1 from batches b "
                                  "join cases c on c.batch = b.row where b.id = h.target and b.published is not null "
                                  "and c.revision = 1)) order by h.seq desc";
    Statement steps(m_database, Sql::ofStatic(sql));
    for (;;) {
        const auto row = steps.step();
        if (!row)
            return passOn(row);
        if (!*row)
            return 0;
        const qint64 step = steps.int64(0);
        const auto standing = standingOf(step);
        if (!standing)
            return passOn(standing);
        if (!standing->isUndone)
            return step;
    }
}

Result<UndoHistory::Chained> UndoHistory::chainOf(qint64 step)
{
    Chained chained{step, 0};
    for (;;) {
        const auto before = Statement(m_database, "select coalesce(max(undoes), 0) from history where seq = ?1")
                                .bindAll(chained.root)
                                .number();
        if (!before)
            return passOn(before);
        if (*before == 0)
            return chained;
        chained = {*before, chained.depth + 1};
    }
}

Result<qint64> UndoHistory::newestUndone()
{
    static const QByteArray sql =
        "select h.step, " + hasNoWayBackSql() + " from history h where h.seq = h.step order by h.seq desc";
    Statement steps(m_database, Sql::ofStatic(sql));
    QHash<qint64, int> doneAgain;
    for (;;) {
        const auto row = steps.step();
        if (!row)
            return passOn(row);
        if (!*row)
            return 0;
        const bool hasNoWayBack = steps.boolean(1);
        const auto chained = chainOf(steps.int64(0));
        if (!chained)
            return passOn(chained);
        if (chained->depth == 0)
            return 0;
        const bool isRedo = chained->depth % 2 == 0;
        int& ahead = doneAgain[chained->root];
        if (!isRedo && ahead == 0)
            return hasNoWayBack ? 0 : chained->root;
        ahead += isRedo ? 1 : -1;
    }
}

Result<EditKind> UndoHistory::kindOf(qint64 step)
{
    const auto code =
        Statement(m_database, "select kind from history where seq = ?1").bindAll(step).one([](const Statement& row) {
            return row.text(0);
        });
    if (!code)
        return passOn(code);
    return fromCode<EditKind>(code->value_or(QString())).value_or(EditKind::SetCase);
}

} // namespace amends
