// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
#include "core/storage/schema.h"
#include "tests/bench/bench.h"
#include "tests/bench/limit.h"

#include <QRandomGenerator>

namespace amends::bench {

namespace {

constexpr int rounds = 400;

/// A new title for a case, and the text its index gets with it.
struct Change {
    CaseId id;
    qint64 row = 0;
    QString title;
    QByteArray titleUtf8;
    QByteArray text;
};

QList<Change> someChanges(const QString& path, qint64 cases)
{
    const auto database = got(Database::open(path, Database::Mode::ReadOnly, casebookIdentity));
    CaseStore store(*database);
    QRandomGenerator random(2);
    QList<Change> changes;
    for (int i = 0; i <= rounds; ++i) {
        const qint64 row = 1 + random.bounded(cases);
        Case c = got(store.load(row));
        c.facts.title += u" and once more, number %1"_s.arg(i);
        changes.append({c.id, row, c.facts.title, c.facts.title.toUtf8(), searchText(c).toUtf8()});
    }
    return changes;
}

EditGroup editFor(const Change& change)
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = change.id;
    edit.set = {{"title"_L1, change.title}};
    return {{edit}};
}

/// The row and the index of its text, durable; no rules, no history.
class BareEdit {
public:
    explicit BareEdit(const QString& path)
        : m_limit(path, Limit::Mode::Write)
        , m_begin(m_limit, "begin immediate")
        , m_update(m_limit, "update cases set title = ?2, revision = revision + 1 where row = ?1")
        , m_index(m_limit, "insert or replace into case_text (rowid, text) values (?1, ?2)")
        , m_commit(m_limit, "commit")
    {}

    void apply(const Change& change)
    {
        m_begin.exec();
        m_update.bind(1, change.row).bind(2, change.titleUtf8).exec();
        m_index.bind(1, change.row).bind(2, change.text).exec();
        m_commit.exec();
    }

private:
    Limit m_limit;
    LimitQuery m_begin;
    LimitQuery m_update;
    LimitQuery m_index;
    LimitQuery m_commit;
};

} // namespace

void measureEdits(Bench& bench)
{
    if (!bench.wants(u"edit median"_s) && !bench.wants(u"edit p99"_s))
        return;
    const QString path = bench.books.full(bench.cases);
    const QString forOurs = bench.books.copyOf(path, u"edit-ours.amends"_s);
    const QString forLimit = bench.books.copyOf(path, u"edit-limit.amends"_s);
    const QList<Change> changes = someChanges(path, bench.cases);
    {
        const auto casebook = opened(forOurs);
        BareEdit bare(forLimit);
        const Rounds all = inTurns(
            rounds, [&](int round) { got(casebook->apply(editFor(changes[round]))); },
            [&](int round) { bare.apply(changes[round]); });
        constexpr double mostOfAll = 0.99;
        bench.add(u"edit median"_s, quantile(all.ours, 0.5), quantile(all.limit, 0.5));
        bench.add(u"edit p99"_s, quantile(all.ours, mostOfAll), quantile(all.limit, mostOfAll));
        bench.add(u"edit worst"_s, quantile(all.ours, 1), quantile(all.limit, 1));
    }
    bench.books.remove(u"edit-ours.amends"_s);
    bench.books.remove(u"edit-limit.amends"_s);
}

} // namespace amends::bench
