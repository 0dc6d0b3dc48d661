// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/change.h"

#include "core/cases/clock_change.h"
#include "core/cases/fill_out.h"
#include "core/cases/part_change.h"
#include "core/cases/request_rules.h"
#include "core/cases/rules.h"

#include <QJsonArray>

namespace amends {

namespace {

struct Request {
    const Edit& edit;
    const Rulebook& rules;
    Origin origin;
    bool settles = true; ///< what follows from an Edit by itself; what history keeps says all of it

    bool isUndo() const { return origin == Origin::Undo; }
    /// An undo, and what history keeps, name the clocks they move.
    bool namesClocks() const { return isUndo() || !settles; }
    /// What is set beside them.
    QJsonObject set() const
    {
        QJsonObject set = edit.set;
        if (namesClocks())
            set.remove("clocks"_L1);
        return set;
    }
};

template <class P>
void settlePart(const P&, P& after, bool isNew, const Request& request)
{
    if (isNew)
        fillOut(after, request.edit);
}

/// A further answer is one to the playbook in force, unless it says otherwise.
void settlePart(const Answer& before, Answer& after, bool isNew, const Request& request)
{
    const bool says = request.edit.set.contains("playbook_version"_L1) && !after.playbookVersion.isEmpty();
    if (!says && (isNew || after.question != before.question || after.value != before.value))
        after.playbookVersion = request.rules.playbookVersion;
}

/// P8: who approved one amount did not approve another. What was paid was paid: its amount is corrected with a reason.
void settlePart(const Refund& before, Refund& after, bool, const Request& request)
{
    const bool wasPaid = before.paid.isValid() && after.paid.isValid();
    if (before.amount == after.amount || wasPaid)
        return;
    if (!request.edit.set.contains("approved"_L1))
        after.approved = QDateTime();
    if (!request.edit.set.contains("approved_by"_L1))
        after.approvedBy.clear();
}

void settlePart(const Resolution& before, Resolution& after, bool, const Request& request)
{
    const Edit& edit = request.edit;
    if (after.decision == before.decision)
        return;
    if (!edit.set.contains("decided_at"_L1))
        after.decidedAt = QDateTime();
    if (!edit.set.contains("decided_by"_L1))
        after.decidedBy.clear();
    fillOut(after, edit);
}

void settlePart(const DeadlineClock& before, DeadlineClock& after, bool isNew, const Request& request)
{
    const Edit& edit = request.edit;
    const bool resumes = !isNew && before.paused.isValid() && !after.paused.isValid();
    if (resumes && !edit.set.contains("due"_L1))
        after.due = dueAfterPause(before.due, before.paused, edit.at);
}

Done checkNothingSet(const QJsonObject& set)
{
    return set.isEmpty() ? Done() : failure("unknown_field"_L1, {{"field"_L1, set.constBegin().key()}});
}

template <class P>
bool isPartOfOther(const Case& c, const PartId& id)
{
    bool other = false;
    eachPartList(c, [&]<class Q>(const QList<Q>& parts) {
        if constexpr (!std::is_same_v<P, Q>)
            other = other || std::ranges::contains(parts, id, &Q::id);
    });
    return other;
}

Done putCasePart(Case& c, const Request& request, Edit& inverse)
{
    const Edit& edit = request.edit;
    Done done = failure("part_not_found"_L1);
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        if (partOf(edit.kind) != QLatin1StringView(Fields<P>::one))
            return;
        if (isPartOfOther<P>(c, edit.part))
            done = failure("part_is_other"_L1, {{"part"_L1, edit.part.toString()}});
        else
            done = putPart(parts, edit, EditKind::RemovePart, inverse, [&](const P& before, P& after, bool isNew) {
                if (!request.isUndo() && request.settles)
                    settlePart(before, after, isNew, request);
            });
    });
    return done;
}

Done removeCasePart(Case& c, const Edit& edit, Edit& inverse)
{
    if (const Done fine = checkNothingSet(edit.set); !fine)
        return fine;
    Result<bool> taken = false;
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        if (taken && !*taken)
            taken = takePart(parts, edit, editFor<P>(), inverse);
    });
    if (!taken)
        return passOn(taken);
    return *taken ? Done() : failure("part_not_found"_L1, {{"part"_L1, edit.part.toString()}});
}

Done setFacts(const Case& before, Case& after, const Request& request, Edit& inverse)
{
    if (const Done read = readFields(request.set(), after.facts); !read)
        return read;
    inverse.set = differences(before.facts, after.facts);
    if (!before.facts.isPublic && after.facts.isPublic)
        inverse.reason = u"undo"_s;
    return {};
}

Done checkLife(const CaseLife& life)
{
    const bool isClosed = life.closedAs != ClosedAs::NotClosed;
    if (isClosed != life.closed.isValid())
        return failure("value_missing"_L1, {{"field"_L1, isClosed ? u"closed"_s : u"closed_as"_s}});
    if (!isClosed && !life.closedNote.isEmpty())
        return failure("value_missing"_L1, {{"field"_L1, u"closed"_s}});
    if (isClosed && life.closed < life.opened)
        return failure(
            "invalid_value"_L1,
            {{"field"_L1, u"closed"_s}, {"read"_L1, toJsonValue(life.closed)}, {"fits"_L1, u"not_before_opened"_s}});
    return {};
}

/// Where it is said that there is nothing, as an export does, there is nothing.
template <class P>
void fillOutButNulls(P& part, const QJsonObject& said, const Edit& edit)
{
    const P before = part;
    fillOut(part, edit);
    eachField<P>([&](const auto& field) {
        if (said.value(field.name()).isNull())
            part.*field.member = before.*field.member;
    });
}

void fillOutOpening(Case& c, const Request& request)
{
    CaseLife& life = c.life;
    if (life.closedAs != ClosedAs::NotClosed && !life.closed.isValid())
        life.closed = request.edit.at;
    if (!life.opened.isValid())
        life.opened = life.closed.isValid() ? std::min(life.closed, request.edit.at) : request.edit.at;
    // What was never known of history is not made up by whoever brings it in.
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        const QJsonArray said = request.edit.set.value(QLatin1StringView(Fields<P>::table)).toArray();
        for (qsizetype i = 0; i < parts.size() && !c.isHistory(); ++i)
            fillOutButNulls(parts[i], said[i].toObject(), request.edit);
    });
    if (!c.isClosed() && c.clocks.isEmpty() &&
        !request.edit.set.contains(QLatin1StringView(Fields<DeadlineClock>::table)))
        c.clocks = clocksFor(c, clockStart(c), request.rules);
}

Done open(Case& after, const Request& request, Edit& inverse)
{
    auto opening = caseFromOpening(request.edit.set);
    if (!opening)
        return passOn(opening);
    opening->id = request.edit.caseId;
    opening->number = request.edit.caseNumber;
    after = std::move(*opening);
    if (!request.isUndo())
        fillOutOpening(after, request);
    eachPartList(after, []<class P>(QList<P>& parts) { std::ranges::sort(parts, {}, &P::id); });
    inverse.kind = EditKind::WithdrawCase;
    return checkLife(after.life);
}

/// P1: nothing is taken away by a click, and nothing at all once somebody worked on it or something happened outside.
Done withdraw(const Case& before, const Request& request, Edit& inverse)
{
    inverse.kind = EditKind::OpenCase;
    inverse.caseNumber = before.number;
    inverse.set = caseToOpening(before);
    if (const Done fine = checkNothingSet(request.edit.set); !fine)
        return fine;
    if (!request.isUndo() && before.revision != 1)
        return failure("case_worked_on"_L1);
    if (!request.isUndo() && !hasReason(request.edit))
        return failure("gate_withdraw"_L1, {{"missing"_L1, QJsonArray{u"reason"_s}}});
    Done done;
    eachPartList(before, [&]<class P>(const QList<P>& parts) {
        for (const P& part : parts)
            if (done)
                done = checkOutside(part, P{}, request.edit);
    });
    return done;
}

Done close(Case& after, const Request& request, Edit& inverse)
{
    CaseLife life = after.life;
    life.closed = request.edit.at;
    life.closedAs = ClosedAs::Settled;
    if (const Done read = readFields(request.set(), life); !read)
        return read;
    if (!request.isUndo() && life.closedAs != ClosedAs::Settled)
        return failure("invalid_value"_L1, {{"field"_L1, u"closed_as"_s},
                                            {"read"_L1, request.edit.set.value("closed_as"_L1)},
                                            {"fits"_L1, QString(codeOf(ClosedAs::Settled))}});
    if (life.opened != after.life.opened)
        return failure("unknown_field"_L1, {{"field"_L1, u"opened"_s}});
    after.life = life;
    inverse.kind = EditKind::ReopenCase;
    inverse.reason = u"undo"_s;
    return checkLife(life);
}

/// The same closing once more changes nothing.
Done closeAgain(const Case& before, const Request& request)
{
    CaseLife life = before.life;
    if (const Done read = readFields(request.set(), life); !read)
        return read;
    return life == before.life ? Done() : failure("case_closed"_L1);
}

Done startAgain(Case& after, const Request& request, Edit& inverse)
{
    inverse.kind = EditKind::CloseCase;
    inverse.set = toJsonObject(after.life);
    inverse.set.remove("opened"_L1);
    after.life = {.opened = after.life.opened, .closed = {}, .closedAs = ClosedAs::NotClosed, .closedNote = {}};
    return checkNothingSet(request.set());
}

Done applyKind(const Case& before, Case& after, const Request& request, Edit& inverse)
{
    switch (request.edit.kind) {
    case EditKind::OpenCase:
        return open(after, request, inverse);
    case EditKind::WithdrawCase:
        return withdraw(before, request, inverse);
    case EditKind::SetCase:
        return setFacts(before, after, request, inverse);
    case EditKind::CloseCase:
        return before.isClosed() ? closeAgain(before, request) : close(after, request, inverse);
    case EditKind::ReopenCase:
        return before.isClosed() ? startAgain(after, request, inverse) : failure("not_closed"_L1);
    case EditKind::MakeLive:
        return before.isHistory() ? startAgain(after, request, inverse) : failure("not_history"_L1);
    case EditKind::RemovePart:
        return removeCasePart(after, request.edit, inverse);
    default:
        return putCasePart(after, request, inverse);
    }
}

bool movesClocks(EditKind kind)
{
    return kind == EditKind::SetCase || kind == EditKind::CloseCase || kind == EditKind::ReopenCase ||
           kind == EditKind::MakeLive;
}

/// The clocks follow what became of the case; an undo puts them back as they were instead.
Done settleClocks(const Case& before, Case& after, const Request& request, Edit& inverse)
{
    const EditKind kind = request.edit.kind;
    if (!movesClocks(kind) || after == before)
        return {};
    if (request.namesClocks()) {
        const Done restored = restoreClocks(request.edit.set.value("clocks"_L1).toObject(), after.clocks);
        if (!restored)
            return restored;
    } else if (kind == EditKind::SetCase) {
        followFacts(before, after, request.edit.at, request.rules);
    } else if (kind == EditKind::CloseCase) {
        stopClocks(after, after.life.closed);
    } else {
        restartClocks(after, request.edit.at, request.rules);
    }
    if (const QJsonObject back = clockDifferences(before.clocks, after.clocks); !back.isEmpty())
        inverse.set.insert("clocks"_L1, back);
    return {};
}

Result<Change<Case>> make(const Case& before, const Request& request)
{
    Change<Case> change;
    change.after = before;
    change.inverse.kind = request.edit.kind;
    change.inverse.caseId = before.id.isNull() ? request.edit.caseId : before.id;
    const Done done = applyKind(before, change.after, request, change.inverse).and_then([&] {
        return settleClocks(before, change.after, request, change.inverse);
    });
    if (!done)
        return passOn(done);
    change.changed = change.after != before || request.edit.kind == EditKind::WithdrawCase;
    return change;
}

} // namespace

Result<Change<Case>> changeCase(const Case& before, const Edit& edit, const Rulebook& rules, Origin origin,
                                const QDateTime& now)
{
    auto change = make(before, {edit, rules, origin});
    if (!change || !change->changed)
        return change;
    const bool isUndo = origin == Origin::Undo;
    const Done asked = isUndo ? Done() : checkRequest(before, change->after, edit, rules, now);
    if (const Done allowed = asked.and_then([&] { return checkRules(before, change->after, edit, rules); }); !allowed)
        return passOn(allowed);
    ++change->after.revision;
    return change;
}

Edit asKept(Edit edit, const Case& before, const Case& after)
{
    const QJsonObject clocks = movesClocks(edit.kind) ? clockDifferences(after.clocks, before.clocks) : QJsonObject();
    if (!clocks.isEmpty())
        edit.set.insert("clocks"_L1, clocks);
    eachPartList(after, [&]<class P>(const QList<P>& parts) {
        const auto part = std::ranges::find(parts, edit.part, &P::id);
        if (partOf(edit.kind) != QLatin1StringView(Fields<P>::one) || part == parts.end())
            return;
        P was;
        was.id = edit.part;
        eachPartList(before, [&]<class Q>(const QList<Q>& old) {
            if constexpr (std::is_same_v<P, Q>)
                if (const auto found = std::ranges::find(old, edit.part, &P::id); found != old.end())
                    was = *found;
        });
        const QJsonObject all = toJsonObject(*part);
        QStringList keys = differences(*part, was).keys() + edit.set.keys();
        if constexpr (std::is_same_v<P, Refund>)
            if (part->amount != was.amount)
                keys << u"approved"_s << u"approved_by"_s;
        for (const QString& key : std::as_const(keys))
            edit.set.insert(key, all.contains(key) ? all.value(key) : QJsonValue());
    });
    return edit;
}

Result<Case> replayCase(const Case& before, const Edit& edit, Origin origin)
{
    Edit past = edit;
    // The way back of what happened outside has no reason of its own.
    if (origin == Origin::Undo && past.reason.isEmpty())
        past.reason = u"undo"_s;
    return make(before, {past, {}, origin, false}).transform([](const Change<Case>& change) { return change.after; });
}

} // namespace amends
