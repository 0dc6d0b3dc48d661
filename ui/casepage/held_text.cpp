// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/held_text.h"

#include "ui/desk/desk.h"

#include <QLineEdit>
#include <QScopedValueRollback>

namespace amends {

HeldText::HeldText(Desk& desk, QLineEdit* field)
    : QObject(field)
    , m_desk(desk)
    , m_field(field)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(Desk::draftAfter);
    connect(&m_timer, &QTimer::timeout, this, &HeldText::keep);
    connect(field, &QLineEdit::textChanged, this, &HeldText::changed);
}

void HeldText::show(const TypedText::Target& target, const QString& atFirst)
{
    if (m_target.sameField(target))
        return;
    keep();
    m_target = target;
    m_atFirst = atFirst;
    m_kept.reset();
    write(atFirst);
    if (target.caseId.isNull())
        return;
    Desk::when<Result<QList<Draft>>>(m_desk.casebook().drafts(m_desk.office().business.leader, target.caseId), this,
                                     [this, target](const Result<QList<Draft>>& all) {
                                         if (!all || !m_target.sameField(target) || m_field->text() != m_atFirst)
                                             return;
                                         for (const Draft& left : *all)
                                             if (left.part == target.part && left.field == target.field) {
                                                 m_kept = left.text;
                                                 write(left.text);
                                             }
                                     });
}

void HeldText::write(const QString& text)
{
    const QScopedValueRollback writing(m_isWriting, true);
    m_field->setText(text);
}

void HeldText::changed()
{
    if (!m_isWriting && !m_target.caseId.isNull() && !m_timer.isActive()) // who types on waits no longer
        m_timer.start();
}

Draft HeldText::draft() const
{
    return {.person = m_desk.office().business.leader,
            .caseId = m_target.caseId,
            .part = m_target.part,
            .field = m_target.field,
            .base = m_target.base,
            .text = m_field->text(),
            .saved = m_desk.now(),
            .edit = m_target.edit};
}

void HeldText::keep()
{
    m_timer.stop();
    const QString text = m_field->text();
    if (m_target.caseId.isNull() || text == m_kept.value_or(m_atFirst))
        return;
    if (text == m_atFirst) {
        m_desk.discardDraft(draft());
        m_kept.reset();
        return;
    }
    m_kept = text;
    m_desk.saveDraft(draft());
}

void HeldText::startAfresh()
{
    write(m_atFirst);
    keep();
}

void HeldText::letGo()
{
    m_timer.stop();
    if (m_kept)
        m_desk.discardDraft(draft());
    m_kept.reset();
    m_target = {};
}

} // namespace amends
