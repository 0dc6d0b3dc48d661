// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_replay.h"

#include "core/cases/json.h"
#include "core/storage/case_store.h"
#include "core/storage/founding.h"
#include "core/storage/history_step.h"
#include "core/storage/history_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"
#include "core/storage/statement.h"

#include <QSet>

#include <ranges>

namespace amends {

namespace {

struct Numbered {
    qint64 seq = 0;
    Revision revision = 0;
    Entry entry;
};
using Entries = QList<Numbered>;

/// Every entry of a target, oldest first; none where one of them cannot be trusted or is not there.
std::optional<Entries> whole(Entries entries, const QSet<qint64>& doubtful)
{
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const Numbered& one = entries[i];
        const bool follows = i == 0 || one.revision == entries[i - 1].revision + 1;
        if (!follows || doubtful.contains(one.seq) || one.entry.isErased || !one.entry.edit || !one.entry.inverse ||
            movedClocksUnseen(one.entry))
            return {};
    }
    return entries;
}

/// What it was before all of it, if what is stored now has at least kept that.
template <class T>
std::optional<T> beforeAll(const Entries& entries, T now)
{
    for (const Numbered& one : std::views::reverse(entries)) {
        auto before = again(now, *one.entry.inverse, Origin::Undo);
        if (!before)
            return {};
        now = std::move(*before);
    }
    return now;
}

/// One entry done on what was there; none behind a withdrawal. False where it does not fit.
template <class T>
bool redo(std::optional<T>& state, const Numbered& one)
{
    const EditKind kind = one.entry.edit->kind;
    if (isOpening(kind) == state.has_value())
        return false;
    if (isWithdrawal(kind)) {
        state.reset();
        return true;
    }
    auto after = again(state.value_or(T{}), *one.entry.edit, one.entry.isUndo ? Origin::Undo : Origin::Person);
    if (!after)
        return false;
    state = std::move(*after);
    state->revision = one.revision;
    return true;
}

/// A target whose row cannot be written as it was is left as it is.
template <class Work>
Done allOrNothing(Database& database, Work work)
{
    if (const Done begun = Statement(database, "savepoint put_back").exec(); !begun)
        return begun;
    const Done done = work();
    const bool isLeft =
        !done && (done.error().code == "constraint_failed"_L1 || done.error().code == "row_not_changed"_L1);
    if (!done && !isLeft)
        return done;
    const Done undone = isLeft ? Statement(database, "rollback to put_back").exec() : Done();
    return undone.and_then([&] { return Statement(database, "release put_back").exec(); });
}

class Replay {
public:
    Replay(Database& database, Founding founding, QSet<qint64> doubtful)
        : m_database(database)
        , m_cases(database)
        , m_people(database)
        , m_founding(std::move(founding))
        , m_doubtful(std::move(doubtful))
    {}

    Done run()
    {
        return putBackOffice()
            .and_then(
                [this] { return eachTarget("person"_L1, [this](const QByteArray& id) { return putBackPerson(id); }); })
            .and_then(
                [this] { return eachTarget("case"_L1, [this](const QByteArray& id) { return putBackCase(id); }); });
    }

private:
    template <class PutBack>
    Done eachTarget(QLatin1StringView kind, PutBack putBack)
    {
        const auto targets = Statement(m_database, "select distinct target from history where target_kind = ?1 and "
                                                   "target is not null")
                                 .bindAll(kind)
                                 .all([](const Statement& row) { return row.bytes(0); });
        if (!targets)
            return passOn(targets);
        for (const QByteArray& target : *targets)
            if (const Done done = allOrNothing(m_database, [&] { return putBack(target); }); !done)
                return done;
        return {};
    }

    Result<std::optional<Entries>> entriesOf(const QByteArray& target)
    {
        return Statement(m_database, "select h.undoes, t.edit, t.inverse, h.kind, h.seq, h.revision from history h "
                                     "left join history_text t on t.seq = h.seq where h.target is nullif(?1, x'') "
                                     "order by h.seq")
            .bindAll(target)
            .all([](const Statement& row) { return Numbered{row.int64(4), row.int64(5), entryAt(row, 0)}; })
            .transform([this](Entries entries) { return whole(std::move(entries), m_doubtful); });
    }

    /// What history leads to, from an opening of its own or from what `now` was before all of it, if `isWitnessed`.
    template <class T, class IsWitnessed>
    Result<std::optional<std::optional<T>>> ledTo(const Entries& entries, const std::optional<T>& now,
                                                  IsWitnessed isWitnessed)
    {
        std::optional<T> state;
        if (entries.isEmpty()) // a damaged index finds none
            return std::optional<std::optional<T>>();
        if (!isOpening(entries.constFirst().entry.edit->kind)) {
            if (now)
                state = beforeAll(entries, *now);
            const Result<bool> fits = state ? isWitnessed(*state) : Result<bool>(false);
            if (!fits)
                return passOn(fits);
            if (!*fits)
                return std::optional<std::optional<T>>();
        }
        for (const Numbered& one : entries)
            if (!redo(state, one))
                return std::optional<std::optional<T>>();
        return std::optional(state);
    }

    /// A row that is newer than history may be all that is left of what was cut off from it.
    template <class T>
    static bool mayReplace(const std::optional<T>& now, T then)
    {
        if (!now || now->revision <= then.revision)
            return now != then;
        then.revision = now->revision;
        return then == *now;
    }

    Done putBackPerson(const QByteArray& target)
    {
        const auto entries = entriesOf(target);
        if (!entries)
            return passOn(entries);
        const auto now = m_people.find(PersonId(QUuid::fromRfc4122(target)));
        if (!now)
            return passOn(now);
        if (!*entries || (*now && (*now)->erased))
            return {};
        const auto led =
            ledTo<Person>(**entries, *now, [this](const Person& p) { return m_people.isAsImported(p, m_founding); });
        if (!led)
            return passOn(led);
        if (!*led || !**led || !mayReplace(*now, ***led))
            return {};
        return *now ? m_people.update(**now, ***led) : m_people.insert(***led);
    }

    Done putBackCase(const QByteArray& target)
    {
        const auto entries = entriesOf(target);
        if (!entries)
            return passOn(entries);
        const auto row = m_cases.rowOf(CaseId(QUuid::fromRfc4122(target)));
        if (!row)
            return passOn(row);
        if (!*entries)
            return {};
        std::optional<Case> now;
        if (*row) {
            auto loaded = m_cases.load(**row, CaseStore::Parts::All);
            if (!loaded)
                return passOn(loaded);
            now = std::move(*loaded);
        }
        const auto led = ledTo<Case>(**entries, now, [this](const Case& c) { return isImported(m_database, c); });
        if (!led)
            return passOn(led);
        if (!*led || !**led || !mayReplace(now, ***led))
            return {};
        return now ? m_cases.update(**row, *now, ***led, m_zone)
                   : m_cases.insert(***led, m_zone).transform([](qint64) {});
    }

    Done putBackOffice()
    {
        OfficeStore offices(m_database);
        const auto now = offices.load();
        if (!now)
            return passOn(now);
        m_zone = QTimeZone(now->business.zone.toUtf8());
        const auto entries = entriesOf({});
        if (!entries)
            return passOn(entries);
        Business founded;
        if (!*entries || !m_founding.isAsCommitted || !readFields(m_founding.business, founded))
            return {};
        const auto led = replayOffice(**entries, founded);
        if (!led || !mayReplace(std::optional(*now), *led))
            return {};
        m_zone = QTimeZone(led->business.zone.toUtf8());
        return offices.update(*now, *led);
    }

    /// What was set before the founding is in it.
    std::optional<Office> replayOffice(const Entries& entries, const Business& founded) const
    {
        std::optional<Office> office = Office{};
        office->revision = 1;
        office->business = founded;
        for (const Numbered& one : entries) {
            const bool isInFounding = one.seq <= m_founding.entries && one.entry.edit->kind == EditKind::SetBusiness;
            if (isInFounding)
                office->revision = one.revision;
            else if (!redo(office, one))
                return {};
        }
        return office;
    }

    Database& m_database;
    CaseStore m_cases;
    PeopleStore m_people;
    Founding m_founding;
    QSet<qint64> m_doubtful;
    QTimeZone m_zone = QTimeZone::UTC;
};

/// Each entry of history says by whom it is.
Done putBackActors(Database& database)
{
    return Statement(
               database,
               "update or ignore actors set name = said_by from (select h.actor, max(t.edit ->> '$.by') as said_by, "
               "count(distinct t.edit ->> '$.by') as names from history h "
               "join history_text t on t.seq = h.seq where json_valid(t.edit) group by h.actor) said "
               "where said.actor = actors.row and names = 1 and said_by <> actors.name")
        .exec();
}

/// Where the openings are as they were committed to, the entry says the rest.
Done putBackBatches(Database& database, const QSet<qint64>& doubtful)
{
    const auto entries =
        Statement(database, "select seq from history where kind = 'import'").all([](const Statement& row) {
            return row.int64(0);
        });
    if (!entries)
        return passOn(entries);
    Statement put(database,
                  "update batches set preset = t.edit ->> '$.set.preset', files = t.edit ->> '$.set.files', "
                  "cases = t.edit ->> '$.set.cases', started = "
                  "coalesce(cast(round(unixepoch(t.edit ->> '$.set.started', 'subsec') * 1000) as integer), started), "
                  "published = iif(published is null, null, h.at) "
                  "from history h join history_text t on t.seq = h.seq where h.seq = ?1 and h.target = batches.id "
                  "and t.edit ->> '$.set.digest' = lower(hex(digest))");
    for (const qint64 seq : *entries)
        if (!doubtful.contains(seq))
            if (const Done done = put.bindAll(seq).exec(); !done)
                return done;
    return {};
}

Result<QSet<qint64>> doubtfulEntries(Database& database)
{
    const auto history = HistoryStore(database).verify();
    if (!history)
        return passOn(history);
    QSet<qint64> doubtful;
    for (const Error& finding : history->findings)
        doubtful.insert(finding.detail["seq"_L1].toInteger());
    return doubtful;
}

} // namespace

Done putBackFromHistory(Database& database)
{
    if (const Done done = putBackActors(database); !done)
        return done;
    const auto doubtful = doubtfulEntries(database);
    if (!doubtful)
        return passOn(doubtful);
    if (const Done done = putBackBatches(database, *doubtful); !done)
        return done;
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    return Replay(database, founding->value_or(Founding{}), *doubtful).run();
}

} // namespace amends
