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
/// Of a program in use: the first edits fill the caches of both.
constexpr int firstRounds = 100;

/// A new title for a case, and the text its index gets with it.
struct Change {
    CaseId id;
    qint64 row = 0;
    QString title;
    QByteArray titleUtf8;
    QByteArray text;
};

QList<Change> someChanges(const QString& path, qint64 cases, int count, quint32 seed)
{
    const auto database = got(Database::open(path, Database::Mode::ReadOnly, casebookIdentity));
    CaseStore store(*database);
    QRandomGenerator random(seed);
    QList<Change> changes;
    for (int i = 0; i <= count; ++i) {
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

QList<Measurement> linesOf(const Rounds& all, qint64 cases)
{
    constexpr double mostOfAll = 0.99;
    const auto line = [&](const QString& name, double share) {
        return Measurement{name, cases, quantile(all.ours, share), quantile(all.limit, share)};
    };
    return {line(u"edit median"_s, 0.5), line(u"edit p99"_s, mostOfAll), line(u"edit worst"_s, 1)};
}

} // namespace

void measureEdits(Bench& bench)
{
    if (!bench.wants(u"edit median"_s) && !bench.wants(u"edit p99"_s))
        return;
    const QString path = bench.books.full(bench.cases);
    const QString forOurs = bench.books.copyOf(path, u"edit-ours.amends"_s);
    const QString forLimit = bench.books.copyOf(path, u"edit-limit.amends"_s);
    {
        const auto casebook = opened(forOurs);
        BareEdit bare(forLimit);
        quint32 seed = 0;
        const auto measure = [&](int count) {
            const QList<Change> changes = someChanges(path, bench.cases, count, ++seed);
            return inTurns(
                count, [&](int round) { got(casebook->apply(editFor(changes[round]))); },
                [&](int round) { bare.apply(changes[round]); });
        };
        measure(firstRounds);
        bench.add([&] { return linesOf(measure(rounds), bench.cases); });
    }
    bench.books.remove(u"edit-ours.amends"_s);
    bench.books.remove(u"edit-limit.amends"_s);
}

} // namespace amends::bench
