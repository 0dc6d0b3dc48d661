// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_walk.h"

#include "core/cases/change.h"
#include "core/cases/erasure.h"
#include "core/storage/batch_store.h"
#include "core/storage/case_store.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"
#include "core/storage/statement.h"

#include <QJsonDocument>

namespace amends {

namespace {

struct Entry {
    EditKind kind = EditKind::SetCase;
    bool isUndo = false;
    bool isErased = false;
    std::optional<Edit> edit; ///< none where it cannot be read
    std::optional<Edit> inverse;
    QJsonObject said; ///< what the Edit sets
};

QJsonObject objectIn(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

std::optional<Edit> editIn(const QByteArray& json)
{
    const auto edit = editFromJson(objectIn(json));
    return edit ? std::optional(*edit) : std::nullopt;
}

Entry entryAt(const Statement& row)
{
    return {fromCode<EditKind>(row.text(5)).value_or(EditKind::SetCase),
            !row.isNull(2),
            row.isNull(3),
            editIn(row.bytes(3)),
            editIn(row.bytes(4)),
            objectIn(row.bytes(3)).value("set"_L1).toObject()};
}

Result<Case> again(const Case& before, const Edit& edit, Origin origin)
{
    // An opening is in history as it came to be, with all that was filled in.
    return replayCase(before, edit, edit.kind == EditKind::OpenCase ? Origin::Undo : origin);
}

Result<Person> again(const Person& before, const Edit& edit, Origin origin)
{
    return changePerson(before, edit, origin).transform([](const Change<Person>& change) { return change.after; });
}

Result<Office> again(const Office& before, const Edit& edit, Origin origin)
{
    return changeOffice(before, edit, origin).transform([](const Change<Office>& change) { return change.after; });
}

/// Then clocks started and moved by the rules of that day.
bool movedClocks(const Entry& entry)
{
    switch (entry.edit->kind) {
    case EditKind::SetCase:
    case EditKind::CloseCase:
    case EditKind::ReopenCase:
    case EditKind::MakeLive:
        return !entry.isUndo;
    default:
        return false;
    }
}

bool isSame(const Case& now, Case then, const Entry& entry)
{
    then.revision = now.revision;
    if (movedClocks(entry))
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
    const bool isWithdrawal = kind == EditKind::WithdrawCase || kind == EditKind::WithdrawPerson;
    const bool isOpening = kind == EditKind::OpenCase || kind == EditKind::AddPerson;
    if (now.has_value() == isWithdrawal)
        return End::Differs;
    const auto before = isOpening ? Result<T>(T{}) : again(now.value_or(T{}), *entry.inverse, Origin::Undo);
    if (!before)
        return End::Differs;
    if (!isWithdrawal) {
        const auto after = again(*before, *entry.edit, entry.isUndo ? Origin::Undo : Origin::Person);
        if (!after || !isSame(*now, *after, entry))
            return End::Differs;
    }
    now = isOpening ? std::nullopt : std::optional(*before);
    return End::Reached;
}

class Walk {
public:
    explicit Walk(Database& database)
        : m_database(database)
        , m_entries(database, "select h.target_kind, h.target, h.undoes, t.edit, t.inverse, h.kind "
                              "from history h indexed by history_by_target "
                              "left join history_text t on t.seq = h.seq order by h.target desc, h.seq desc")
    {}

    Result<QList<Error>> run()
    {
        Done done = next();
        while (done && m_isOnEntry)
            done = oneTarget();
        if (done && !m_sawOffice)
            done = checkNew(OfficeStore(m_database).load());
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

    /// Takes all entries of the target, from `now` back.
    template <class T>
    Result<End> walkBack(std::optional<T>& now)
    {
        End end = End::Reached;
        const QByteArray target = m_entries.bytes(1);
        while (m_isOnEntry && m_entries.view(1) == target) {
            if (end == End::Reached)
                end = stepBack(now, entryAt(m_entries));
            if (const Done done = next(); !done)
                return passOn(done);
        }
        return end;
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
            fits = isImported(**now);
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

    /// Whether an import committed to opening it like that.
    Result<bool> isImported(const Case& c)
    {
        const auto fits =
            Statement(m_database, "select o.digest, o.nonce, b.commitment_key from openings o "
                                  "join batches b on b.row = o.batch where o.case_id = ?1")
                .bindAll(c.id)
                .all([&](const Statement& row) { return openingDigest(row.bytes(2), row.bytes(1), c) == row.view(0); });
        if (!fits)
            return passOn(fits);
        return fits->contains(true);
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
        // An imported person is in history only from the first change on: what was before has no witness.
        if (*end == End::Differs)
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
        const auto end = walkBack(now);
        if (!end)
            return passOn(end);
        if (*end == End::Reached)
            return checkNew(std::move(*now));
        if (*end == End::Differs)
            found(u"casebook_differs"_s, {});
        return {};
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
    Statement m_entries;
    bool m_isOnEntry = false;
    bool m_sawOffice = false;
    QList<Error> m_findings;
};

} // namespace

Result<QList<Error>> walkHistory(Database& database)
{
    return Walk(database).run();
}

} // namespace amends
