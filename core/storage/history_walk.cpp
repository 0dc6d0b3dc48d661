// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_walk.h"

#include "core/cases/erasure.h"
#include "core/cases/json.h"
#include "core/storage/case_store.h"
#include "core/storage/founding.h"
#include "core/storage/history_step.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"

namespace amends {

namespace {

bool isSame(const Case& now, Case then, const Entry& entry)
{
    then.revision = now.revision;
    if (movedClocksUnseen(entry))
        then.clocks = now.clocks;
    return then == now;
}

template <class T>
bool isSame(const T& now, T then, const Entry&)
{
    then.revision = now.revision;
    return then == now;
}

bool isAsErased(const std::optional<Case>& now, const Entry& entry)
{
    return now && entry.said.value(erasedDigestKey).toString() == QLatin1StringView(erasedDigest(*now));
}

bool isAsErased(const std::optional<Person>& now, const Entry&)
{
    return now && *now == erasedPerson(*now);
}

bool isAsErased(const std::optional<Office>&, const Entry&)
{
    return false;
}

enum class End { Reached, Erased, Differs };

/// From what was behind an entry to what was before it: none before an opening.
template <class T>
End stepBack(std::optional<T>& now, const Entry& entry)
{
    if (entry.isErased)
        return End::Erased;
    if (entry.kind == EditKind::RedactCase || entry.kind == EditKind::ErasePerson)
        return isAsErased(now, entry) ? End::Erased : End::Differs;
    if (!entry.edit || !entry.inverse)
        return End::Differs;
    const EditKind kind = entry.edit->kind;
    if (now.has_value() == isWithdrawal(kind))
        return End::Differs;
    const auto before = isOpening(kind) ? Result<T>(T{}) : again(now.value_or(T{}), *entry.inverse, Origin::Undo);
    if (!before)
        return End::Differs;
    if (!isWithdrawal(kind)) {
        const auto after = again(*before, *entry.edit, entry.isUndo ? Origin::Undo : Origin::Person);
        if (!after || !isSame(*now, *after, entry))
            return End::Differs;
    }
    now = isOpening(kind) ? std::nullopt : std::optional(*before);
    return End::Reached;
}

class Walk {
public:
    Walk(Database& database, const std::optional<Founding>& founding)
        : m_database(database)
        , m_founding(founding)
        , m_entries(database, "select h.target_kind, h.target, h.undoes, t.edit, t.inverse, h.kind, h.seq "
                              "from history h indexed by history_by_target "
                              "left join history_text t on t.seq = h.seq order by h.target desc, h.seq desc")
    {}

    Result<QList<Error>> run()
    {
        Done done = next();
        while (done && m_isOnEntry)
            done = oneTarget();
        if (done && !m_sawOffice)
            done = checkFounded(OfficeStore(m_database).load());
        if (!done)
            return passOn(done);
        return m_findings;
    }

private:
    void found(QString code, QJsonObject detail) { m_findings.append({std::move(code), std::move(detail)}); }

    Done next()
    {
        const auto row = m_entries.step();
        m_isOnEntry = row && *row;
        return row ? Done() : passOn(row);
    }

    Done oneTarget()
    {
        switch (fromCode<TargetKind>(m_entries.text(0)).value_or(TargetKind::Batch)) {
        case TargetKind::Case:
            return walkCase();
        case TargetKind::Person:
            return walkPerson();
        case TargetKind::Casebook:
            return walkOffice();
        case TargetKind::Batch:
            break;
        }
        return next();
    }

    /// Takes all entries of the target, from `now` back; `visit` is told what was behind each.
    template <class T, class Visit>
    Result<End> walkBack(std::optional<T>& now, Visit visit)
    {
        End end = End::Reached;
        const QByteArray target = m_entries.bytes(1);
        while (m_isOnEntry && m_entries.view(1) == target) {
            if (end == End::Reached) {
                visit(m_entries.int64(6));
                end = stepBack(now, entryAt(m_entries, 2));
            }
            if (const Done done = next(); !done)
                return passOn(done);
        }
        return end;
    }

    template <class T>
    Result<End> walkBack(std::optional<T>& now)
    {
        return walkBack(now, [](qint64) {});
    }

    Done walkCase()
    {
        const CaseId id = m_entries.get<CaseId>(1);
        auto now = stored(id);
        if (!now)
            return passOn(now);
        const QString name = *now ? (*now)->number.toString() : id.toString();
        const auto end = walkBack(*now);
        if (!end)
            return passOn(end);
        Result<bool> fits = *end != End::Differs;
        if (*end == End::Reached && *now)
            fits = isImported(m_database, **now);
        if (!fits)
            return passOn(fits);
        if (!*fits)
            found(u"case_differs"_s, {{"case"_L1, name}});
        return {};
    }

    Result<std::optional<Case>> stored(const CaseId& id)
    {
        CaseStore cases(m_database);
        const auto row = cases.rowOf(id);
        if (!row)
            return passOn(row);
        if (!*row)
            return std::optional<Case>();
        return cases.load(**row, CaseStore::Parts::All);
    }

    Done walkPerson()
    {
        const PersonId id = m_entries.get<PersonId>(1);
        auto now = PeopleStore(m_database).find(id);
        if (!now)
            return passOn(now);
        const auto end = walkBack(*now);
        if (!end)
            return passOn(end);
        Result<bool> fits = *end != End::Differs;
        if (*end == End::Reached && *now)
            fits = PeopleStore(m_database).isAsImported(**now, m_founding.value_or(Founding{}));
        if (!fits)
            return passOn(fits);
        if (!*fits)
            found(u"person_differs"_s, {{"person"_L1, id.toString()}});
        return {};
    }

    Done walkOffice()
    {
        auto loaded = OfficeStore(m_database).load();
        if (!loaded)
            return passOn(loaded);
        m_sawOffice = true;
        std::optional<Office> now = std::move(*loaded);
        bool isFounded = true;
        bool isBefore = false;
        const auto end = walkBack(now, [&](qint64 seq) {
            if (m_founding && seq <= m_founding->entries && !std::exchange(isBefore, true))
                isFounded = isAsFounded(*now);
        });
        if (!end)
            return passOn(end);
        if (*end == End::Differs || !isFounded)
            found(u"casebook_differs"_s, {});
        else if (*end == End::Reached)
            return isBefore ? checkNew(*now) : checkFounded(*now);
        return {};
    }

    bool isAsFounded(const Office& office) const
    {
        return !m_founding || m_founding->business == toJsonObject(office.business);
    }

    Done checkFounded(const Result<Office>& office)
    {
        if (office && !isAsFounded(*office)) {
            found(u"casebook_differs"_s, {});
            return {};
        }
        return checkNew(office);
    }

    /// A new casebook has its business and nothing else.
    Done checkNew(const Result<Office>& office)
    {
        if (!office)
            return passOn(office);
        bool isNew = true;
        eachOfficeList(*office, [&isNew](const auto& entries) { isNew = isNew && entries.isEmpty(); });
        if (!isNew)
            found(u"casebook_differs"_s, {});
        return {};
    }

    Database& m_database;
    std::optional<Founding> m_founding;
    Statement m_entries;
    bool m_isOnEntry = false;
    bool m_sawOffice = false;
    QList<Error> m_findings;
};

} // namespace

Result<QList<Error>> walkHistory(Database& database)
{
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    return Walk(database, *founding).run();
}

} // namespace amends
