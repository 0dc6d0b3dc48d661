// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/door.h"

#include "core/base/text.h"
#include "core/cases/json.h"
#include "core/cases/request_rules.h"
#include "core/cases/rules.h"
#include "core/storage/draft_store.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

namespace amends {

Door::Door(Database& database, MakeRulebook makeRulebook)
    : m_database(database)
    , m_makeRulebook(std::move(makeRulebook))
    , m_cases(database)
    , m_people(database)
    , m_offices(database)
    , m_history(database)
    , m_batches(database)
{}

Done Door::start()
{
    auto office = m_offices.load();
    if (!office)
        return passOn(office);
    return useOffice(std::move(*office));
}

Done Door::useOffice(Office office)
{
    auto rulebook = m_makeRulebook(office);
    if (!rulebook)
        return passOn(rulebook);
    m_rulebook = std::move(*rulebook);
    m_zone = QTimeZone(office.business.zone.toUtf8());
    m_office = std::move(office);
    return {};
}

Result<AppliedGroup> Door::apply(const EditGroup& group, const QDateTime& now, const QString& by,
                                 const QList<Draft>& typed)
{
    return run(group.edits,
               {.now = now, .by = by, .origin = Origin::Person, .undoes = 0, .step = 0, .typed = typed, .answer = {}});
}

Result<AppliedGroup> Door::run(const QList<Edit>& edits, Run run)
{
    if (run.by.isEmpty())
        run.by = m_office.business.leader;
    const Office before = m_office;
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    Done done;
    for (; run.place < edits.size() && done; ++run.place) {
        done = applyOne(edits[run.place], run);
        if (!done)
            done.error().detail.insert("place"_L1, run.place);
    }
    for (qsizetype i = 0; i < run.typed.size() && done; ++i)
        done = DraftStore(m_database).drop(run.typed[i]);
    if (done)
        done = transaction->commit();
    if (!done) {
        if (m_office != before)
            if (const Done back = useOffice(before); !back)
                return passOn(back);
        return passOn(done);
    }
    run.answer.step = run.step;
    return run.answer;
}

Done Door::applyOne(Edit edit, Run& run)
{
    if (!isRequested(edit.kind))
        return failure("unknown_edit"_L1, {{"read"_L1, codeOf(edit.kind)}});
    if (!edit.at.isValid())
        edit.at = run.now;
    if (edit.by.isEmpty())
        edit.by = run.by;
    const std::pair<QLatin1StringView, const QString&> texts[] = {{"reason"_L1, edit.reason}, {"by"_L1, edit.by}};
    for (const auto& [key, text] : texts)
        if (!isGated(text))
            return failure("invalid_value"_L1, {{"field"_L1, key}, {"read"_L1, text}, {"fits"_L1, u"text"_s}});
    if (run.origin == Origin::Person)
        if (const Done past = checkNotAhead(u"at"_s, edit.at, run.now); !past)
            return past;
    switch (targetKindOf(edit.kind)) {
    case TargetKind::Case:
        return edit.kind == EditKind::OpenCase ? openCase(std::move(edit), run) : applyToCase(std::move(edit), run);
    case TargetKind::Person:
        return applyToPerson(edit, run);
    case TargetKind::Casebook:
        return applyToOffice(edit, run);
    case TargetKind::Batch:
        return withdrawImport(edit, run);
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

/// An Edit that repeats what is so already meets nobody, least of all itself. An undo that finds it so does: whoever
/// led there would lead back to what was undone.
template <class T>
bool saysNothing(const Result<Change<T>>& change)
{
    return change && !change->changed;
}

} // namespace

Done Door::checkBase(const Edit& edit, const QByteArray& target, Revision revision, bool isRepeated, const Run& run)
{
    if (!edit.base || *edit.base == revision)
        return {};
    if (*edit.base > revision)
        return failure("unknown_revision"_L1, {{"base"_L1, *edit.base}, {"revision"_L1, revision}});
    if (isRepeated && run.origin == Origin::Person)
        return {};
    const auto touched = m_history.touchedSince(target, *edit.base, run.undoes, run.step);
    if (!touched)
        return passOn(touched);
    QStringList meeting;
    for (const QString& token : *touched)
        if (collide({token}, touchedBy(edit)) && !meeting.contains(token))
            meeting.append(token);
    if (meeting.isEmpty())
        return {};
    return failure("conflict"_L1, {{"fields"_L1, QJsonArray::fromStringList(meeting)}, {"revision"_L1, revision}});
}

namespace {

QList<PersonId> peopleOf(const Case& c)
{
    QList<PersonId> people{c.facts.customer, c.facts.agent};
    for (const Call& call : c.calls)
        people.append(call.person);
    for (const Account& account : c.accounts)
        people.append(account.person);
    return people;
}

} // namespace

Done Door::checkPeople(const Case& before, const Case& after)
{
    const QList<PersonId> known = peopleOf(before);
    for (const PersonId& id : peopleOf(after)) {
        if (id.isNull() || known.contains(id))
            continue;
        const auto isThere = m_people.isVisible(id);
        if (!isThere)
            return passOn(isThere);
        if (!*isThere)
            return failure("person_not_found"_L1, {{"person"_L1, id.toString()}});
    }
    return {};
}

Done Door::record(Run& run, const Edit& edit, std::optional<Edit> inverse, const QByteArray& target, Revision revision)
{
    HistoryEntry entry;
    entry.step = run.step;
    entry.at = edit.at;
    entry.recorded = run.now;
    entry.by = edit.by;
    entry.edit = edit;
    entry.inverse = std::move(inverse);
    if (const QString reason = run.reasons.value(run.place); entry.inverse && !reason.isEmpty())
        entry.inverse->reason = reason;
    entry.target = target;
    entry.revision = revision;
    entry.undoes = run.undoes;
    const auto seq = m_history.append(entry);
    if (!seq)
        return passOn(seq);
    if (run.step == 0)
        run.step = *seq;
    return {};
}

Done Door::applyToCase(Edit edit, Run& run)
{
    const auto found = edit.caseId.isNull() ? m_cases.rowOf(edit.caseNumber) : m_cases.rowOf(edit.caseId);
    if (!found)
        return passOn(found);
    const QString named = edit.caseId.isNull() ? edit.caseNumber.toString() : edit.caseId.toString();
    if (!*found)
        return failure("case_not_found"_L1, {{"case"_L1, named}});
    const qint64 row = **found;
    const auto before = m_cases.load(row);
    if (!before)
        return passOn(before);
    edit.caseId = before->id;
    edit.caseNumber = {};
    const QByteArray target = before->id.toBytes();
    const auto change = changeCase(*before, edit, m_rulebook, run.origin, run.now);
    if (const Done free = checkBase(edit, target, before->revision, saysNothing(change), run); !free)
        return free;
    if (!change)
        return passOn(change);
    const Case& after = change->after;
    run.answer.edits.append({.target = TargetKind::Case,
                             .caseId = after.id,
                             .number = after.number,
                             .person = {},
                             .batch = {},
                             .revision = after.revision,
                             .already = !change->changed});
    if (!change->changed)
        return {};
    if (const Done known = checkPeople(*before, after); !known)
        return known;
    const Done written =
        edit.kind == EditKind::WithdrawCase ? m_cases.remove(row) : m_cases.update(row, *before, after, m_zone);
    edit.base.reset();
    const Edit kept = run.origin == Origin::Undo ? edit : asKept(edit, *before, after);
    return written.and_then([&] { return record(run, kept, change->inverse, target, after.revision); });
}

/// Who came with a hidden import is there, and removed with it.
Done Door::checkNotHidden(const Edit& edit)
{
    const auto isThere = m_people.isVisible(edit.person);
    if (!isThere)
        return passOn(isThere);
    if (*isThere)
        return {};
    const QJsonObject detail{{"person"_L1, edit.person.toString()}};
    return edit.kind == EditKind::AddPerson ? failure("person_exists"_L1, detail)
                                            : failure("person_not_found"_L1, detail);
}

Done Door::applyToPerson(const Edit& edit, Run& run)
{
    const auto before = m_people.find(edit.person);
    if (!before)
        return passOn(before);
    if (const Done shown = *before ? checkNotHidden(edit) : Done(); !shown)
        return shown;
    const auto answer = [&run](const PersonId& id, Revision revision, bool already) {
        run.answer.edits.append({.target = TargetKind::Person,
                                 .caseId = {},
                                 .number = {},
                                 .person = id,
                                 .batch = {},
                                 .revision = revision,
                                 .already = already});
    };
    if (edit.kind == EditKind::AddPerson && *before) {
        if (const Done same = checkSamePerson(edit, **before); !same)
            return same;
        answer(edit.person, (*before)->revision, true);
        return {};
    }
    if (edit.kind != EditKind::AddPerson && !*before)
        return failure("person_not_found"_L1, {{"person"_L1, edit.person.toString()}});
    const QByteArray target = edit.person.toBytes();
    Person was = before->value_or(Person{});
    if (!*before) {
        const auto last = m_history.lastRevision(target);
        if (!last)
            return passOn(last);
        was.revision = *last;
    }
    const auto change = changePerson(was, edit, run.origin);
    if (const Done free = checkBase(edit, target, was.revision, saysNothing(change), run); !free)
        return free;
    if (!change)
        return passOn(change);
    const Person& after = change->after;
    answer(edit.person, after.revision, !change->changed);
    if (!change->changed)
        return {};
    const Done written = edit.kind == EditKind::AddPerson        ? m_people.insert(after)
                         : edit.kind == EditKind::WithdrawPerson ? m_people.remove(edit.person)
                                                                 : m_people.update(was, after);
    Edit entry = edit;
    entry.base.reset();
    return written.and_then([&] { return record(run, entry, change->inverse, target, after.revision); });
}

Done Door::applyToOffice(const Edit& edit, Run& run)
{
    const auto change = changeOffice(m_office, edit, run.origin);
    if (const Done free = checkBase(edit, {}, m_office.revision, saysNothing(change), run); !free)
        return free;
    if (!change)
        return passOn(change);
    run.answer.edits.append({.target = TargetKind::Casebook,
                             .caseId = {},
                             .number = {},
                             .person = {},
                             .batch = {},
                             .revision = change->after.revision,
                             .already = !change->changed});
    if (!change->changed)
        return {};
    const QTimeZone zone = m_zone;
    Edit entry = edit;
    entry.base.reset();
    return m_offices.update(m_office, change->after)
        .and_then([&] { return useOffice(change->after); })
        .and_then([&] { return zone == m_zone ? Done() : m_cases.moveTo(zone, m_zone); })
        .and_then([&] { return record(run, entry, change->inverse, {}, m_office.revision); });
}

Done Door::withdrawImport(const Edit& edit, Run& run)
{
    const auto batch = m_batches.rowOf(edit.batch);
    if (!batch)
        return passOn(batch);
    if (!*batch)
        return failure("batch_not_found"_L1, {{"batch"_L1, edit.batch.toString()}});
    const auto withdrawn = m_batches.withdraw(**batch);
    if (!withdrawn)
        return passOn(withdrawn);
    run.answer.edits.append({.target = TargetKind::Batch,
                             .caseId = {},
                             .number = {},
                             .person = {},
                             .batch = edit.batch,
                             .revision = 2,
                             .already = !*withdrawn});
    if (!*withdrawn)
        return {};
    Edit entry = edit;
    entry.base.reset();
    return record(run, entry, {}, edit.batch.toBytes(), 2);
}

Result<qint64> Door::appendImport(const BatchInfo& info, qint64 cases, const QByteArray& digest, const QDateTime& now)
{
    Edit edit;
    edit.kind = EditKind::Import;
    edit.batch = info.id;
    edit.at = now;
    edit.by = m_office.business.leader;
    edit.set = {{"files"_L1, QJsonArray::fromStringList(info.files)},
                {"preset"_L1, info.preset},
                {"started"_L1, toJsonValue(info.started)},
                {"cases"_L1, cases},
                {"digest"_L1, QString::fromLatin1(digest.toHex())}};
    if (!info.sources.isEmpty())
        edit.set.insert("sources"_L1, info.sources);
    Edit inverse;
    inverse.kind = EditKind::WithdrawImport;
    inverse.batch = info.id;
    HistoryEntry entry;
    entry.at = now;
    entry.recorded = now;
    entry.by = edit.by;
    entry.edit = edit;
    entry.inverse = inverse;
    entry.target = info.id.toBytes();
    entry.revision = 1;
    return m_history.append(entry);
}

} // namespace amends
