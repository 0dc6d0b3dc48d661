// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/words/sentences.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

bool isOfSameField(const Draft& a, const Draft& b)
{
    return a.person == b.person && a.caseId == b.caseId && a.part == b.part && a.field == b.field;
}

} // namespace

Desk::Desk(Casebook& casebook, std::shared_ptr<const Clock> clock, Known known, QObject* parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_clock(std::move(clock))
    , m_known(std::move(known))
    , m_zone(m_known.office.business.zone.toUtf8())
{
    connect(&m_casebook, &Casebook::changed, this, &Desk::refreshOffice);
}

void Desk::apply(EditGroup group, QObject* owner, std::function<void(const Result<AppliedGroup>&)> then,
                 QList<Draft> typed)
{
    QList<CaseId> cases;
    for (Edit& edit : group.edits) {
        if (edit.caseId.isNull())
            continue;
        cases.append(edit.caseId);
        if (!m_own.contains(edit.caseId))
            m_own[edit.caseId].before = edit.base.value_or(0);
        if (edit.base)
            edit.base = baseFor(edit.caseId, *edit.base);
    }
    for (const CaseId& id : std::as_const(cases))
        ++m_own[id].underWay;
    take(typed);
    when<Result<AppliedGroup>>(
        m_casebook.apply(std::move(group), typed), this,
        [this, cases, typed, asked = QPointer(owner), then = std::move(then)](const Result<AppliedGroup>& answer) {
            settle(cases, answer);
            if (answer)
                settle(typed);
            if (answer)
                Q_EMIT saved(now());
            if (!asked)
                return;
            if (then)
                then(answer);
            else if (!answer)
                tell(answer.error());
        });
}

void Desk::saveDraft(const Draft& draft)
{
    take({draft});
    when<Done>(m_casebook.saveDraft(draft), this, [this, draft](const Done& done) {
        if (!done) {
            tell(done.error());
            return;
        }
        settle({draft});
        Q_EMIT saved(now());
    });
}

void Desk::discardDraft(const Draft& draft)
{
    forget(draft);
    m_casebook.discardDraft(draft);
}

/// What this window did itself since a form was filled is no conflict with what is typed there.
std::optional<Revision> Desk::baseFor(const CaseId& id, Revision seen) const
{
    const Own own = m_own.value(id);
    const bool isOwnSince = seen >= own.before;
    if (own.underWay > 0 && isOwnSince)
        return std::nullopt;
    return isOwnSince ? std::max(seen, own.newest) : seen;
}

void Desk::settle(const QList<CaseId>& cases, const Result<AppliedGroup>& answer)
{
    for (const CaseId& id : cases)
        --m_own[id].underWay;
    if (!answer)
        return;
    for (const Applied& applied : answer->edits)
        if (const auto own = m_own.find(applied.caseId); own != m_own.end() && applied.revision > own->newest) {
            if (applied.revision != own->newest + 1)
                own->before = applied.revision - 1;
            own->newest = applied.revision;
        }
}

void Desk::take(const QList<Draft>& typed)
{
    for (const Draft& draft : typed)
        forget(draft);
    m_unsaved += typed;
}

void Desk::forget(const Draft& draft)
{
    m_unsaved.removeIf([&](const Draft& other) { return isOfSameField(other, draft); });
}

/// What was typed after it is still on its way.
void Desk::settle(const QList<Draft>& typed)
{
    for (const Draft& draft : typed)
        m_unsaved.removeOne(draft);
}

void Desk::tell(const Error& error)
{
    Error told = error;
    // Which fields of which parts is for programs.
    if (told.code == "conflict"_L1)
        told.detail.remove("fields"_L1);
    say(look::Tone::Overdue, words::sentence(told, words::Medium::Window));
}

void Desk::refreshOffice(const Changes& changes)
{
    Q_EMIT saved(now()); // an import and an undo do not go through apply()
    if (!changes.casebook) {
        Q_EMIT changed(changes);
        return;
    }
    when<Result<Office>>(m_casebook.office(), this, [this, changes](const Result<Office>& office) {
        if (office) {
            m_known.office = *office;
            m_zone = QTimeZone(office->business.zone.toUtf8());
        }
        when<Result<Playbook>>(m_casebook.playbook(), this, [this, changes](const Result<Playbook>& playbook) {
            if (playbook)
                m_known.playbook = *playbook;
            Q_EMIT changed(changes);
        });
    });
}

} // namespace amends
