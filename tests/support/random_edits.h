// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/builders.h"
#include "tests/support/random.h"

// Random Edits of every kind and field, for what is there. Many are allowed: they name known people, causes, questions,
// zones and currencies. The rules refuse the others.

namespace amends::test {

/// A casebook as a whole, as values.
struct BookState {
    QMap<CaseId, Case> cases;
    QMap<PersonId, Person> people;
    Office office;

    bool operator==(const BookState&) const = default;
};

/// What happened outside is not undone (a reply posted, a refund paid, a promise kept).
enum class OutsideEdits { None, Some };

inline QList<PartId> partsOf(const Case& c)
{
    QList<PartId> ids;
    eachPartList(c, [&ids](const auto& parts) {
        for (const auto& part : parts)
            ids.append(part.id);
    });
    return ids;
}

inline QList<PartId> entriesOf(const Office& office)
{
    QList<PartId> ids;
    eachOfficeList(office, [&ids](const auto& entries) {
        for (const auto& entry : entries)
            ids.append(entry.id);
    });
    return ids;
}

class RandomEdits {
public:
    RandomEdits(Random& random, OutsideEdits outside)
        : m_random(random)
        , m_outside(outside)
    {}

    /// For anything in the casebook, which has some cases or gets some.
    Edit inBook(const BookState& book)
    {
        const int what = m_random.below(100);
        if (book.cases.isEmpty() || what < 8)
            return opening(book.people.keys());
        if (what < 14)
            return inOffice(book.office);
        if (what < 22)
            return ofPerson(book.people.keys());
        const Case& c = *std::next(book.cases.cbegin(), m_random.below(int(book.cases.size())));
        return what < 25 ? on(c, EditKind::WithdrawCase) : inCase(c, book.people.keys());
    }

    /// A part of a case, or the case as a whole.
    Edit inCase(const Case& c, const QList<PersonId>& people)
    {
        static const QList<EditKind> kinds{EditKind::SetCase,          EditKind::RecordReview, EditKind::StateClaim,
                                           EditKind::GiveAccount,      EditKind::LogCall,      EditKind::MakePromise,
                                           EditKind::AnswerQuestion,   EditKind::AskWhy,       EditKind::NameCause,
                                           EditKind::DecideResolution, EditKind::SetRefund,    EditKind::WriteReply,
                                           EditKind::PlanAction,       EditKind::PlanFollowUp, EditKind::AddNote,
                                           EditKind::RecordDeviation,  EditKind::RemovePart,   EditKind::SetClock,
                                           EditKind::CloseCase,        EditKind::ReopenCase,   EditKind::MakeLive};
        Edit edit = on(c, m_random.oneOf(kinds));
        const QList<PartId> there = partsOf(c);
        const bool isNew = there.isEmpty() || m_random.chance(60);
        if (!partOf(edit.kind).isEmpty() || edit.kind == EditKind::RemovePart)
            edit.part = isNew ? m_random.id<PartTag>() : m_random.oneOf(there);
        if (edit.kind == EditKind::SetCase)
            edit.set = m_random.set<CaseFacts>(true);
        if (edit.kind == EditKind::CloseCase && m_random.chance(50))
            edit.set = {{"closed_note"_L1, u"what she said"_s}};
        eachPartList(c, [&]<class P>(const QList<P>&) {
            if (partOf(edit.kind) == QLatin1StringView(Fields<P>::one))
                edit.set = m_random.set<P>(!isNew);
        });
        if (isNew && edit.kind != EditKind::SetCase) // in what is new there is nothing to clear
            for (const QString& key : edit.set.keys())
                if (edit.set.value(key).isNull())
                    edit.set.remove(key);
        makeFit(edit.set, people);
        if (m_random.chance(30))
            edit.base = c.revision;
        return edit;
    }

    Edit opening(const QList<PersonId>& people)
    {
        Case none;
        none.id = m_random.id<CaseTag>();
        Edit edit = on(none, EditKind::OpenCase);
        edit.set = m_random.set<CaseFacts>(false);
        edit.set.insert("is_public"_L1, m_random.chance(50));
        makeFit(edit.set, people);
        if (m_random.chance(20)) {
            edit.set.insert("closed_as"_L1, u"before_amends"_s);
            edit.set.insert("closed"_L1, u"2025-03-01T09:00:00Z"_s);
        }
        return edit;
    }

    Edit ofPerson(const QList<PersonId>& people)
    {
        static const QList<EditKind> kinds{EditKind::AddPerson, EditKind::SetPerson, EditKind::SetPerson,
                                           EditKind::WithdrawPerson};
        Edit edit = made(people.isEmpty() ? EditKind::AddPerson : m_random.oneOf(kinds));
        const bool isNew = edit.kind == EditKind::AddPerson;
        edit.person = isNew ? m_random.id<PersonTag>() : m_random.oneOf(people);
        if (edit.kind != EditKind::WithdrawPerson)
            edit.set = m_random.set<Person>(!isNew);
        return edit;
    }

    Edit inOffice(const Office& office)
    {
        static const QList<EditKind> kinds{EditKind::SetBusiness,  EditKind::SaveView,        EditKind::SetExposure,
                                           EditKind::CountRatings, EditKind::InstallPlaybook, EditKind::RemoveEntry};
        Edit edit = made(m_random.oneOf(kinds));
        const QList<PartId> there = entriesOf(office);
        const bool isNew = there.isEmpty() || m_random.chance(60);
        if (edit.kind == EditKind::SetBusiness)
            edit.set = m_random.set<Business>(true);
        else
            edit.part = isNew ? m_random.id<PartTag>() : m_random.oneOf(there);
        eachOfficeList(office, [&]<class P>(const QList<P>&) {
            if (partOf(edit.kind) == QLatin1StringView(Fields<P>::one))
                edit.set = m_random.set<P>(!isNew);
        });
        static const QStringList zones{u"Europe/Dublin"_s, u"Asia/Tokyo"_s, u"America/New_York"_s};
        static const QStringList currencies{u"EUR"_s, u"JPY"_s};
        put(edit.set, "zone"_L1, m_random.oneOf(zones));
        put(edit.set, "currency"_L1, m_random.oneOf(currencies));
        put(edit.set, "leader"_L1, u"Ruth Marlow"_s);
        put(edit.set, "week"_L1, u"2026-W%1"_s.arg(10 + m_random.below(40)));
        return edit;
    }

private:
    Edit made(EditKind kind)
    {
        Edit edit;
        edit.kind = kind;
        edit.at = monday().addSecs(60 * m_random.below(100'000));
        edit.by = u"Ruth Marlow"_s;
        edit.reason = m_random.chance(50) ? u"because"_s : QString();
        return edit;
    }

    Edit on(const Case& c, EditKind kind)
    {
        Edit edit = made(kind);
        edit.caseId = c.id;
        return edit;
    }

    static void put(QJsonObject& set, QLatin1StringView key, const QJsonValue& value)
    {
        if (set.contains(key))
            set.insert(key, value);
    }

    void makeFit(QJsonObject& set, const QList<PersonId>& people)
    {
        for (const auto key : {"customer"_L1, "agent"_L1, "person"_L1})
            put(set, key, people.isEmpty() ? QJsonValue() : QJsonValue(m_random.oneOf(people).toString()));
        put(set, "code"_L1, u"quality/defect"_s);
        put(set, "cause"_L1, u"communication"_s);
        put(set, "question"_L1, u"why_informed"_s);
        put(set, "value"_L1, u"partly"_s);
        put(set, "platform"_L1, u"google"_s);
        for (const auto key : {"author"_L1, "approved_by"_L1})
            put(set, key, u"Ruth Marlow"_s);
        for (const auto key : {"kept"_L1, "paid"_L1, "posted"_L1})
            if (m_outside == OutsideEdits::None)
                set.remove(key);
    }

    Random& m_random;
    OutsideEdits m_outside;
};

} // namespace amends::test
