// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/typed_text.h"

#include "ui/desk/desk.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScopedValueRollback>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace amends {

namespace {

constexpr auto draftAfter = 700ms;
constexpr auto editAfter = 30s;

Draft draftOf(const TypedText::Target& target, const QString& person, const QString& text, const QDateTime& now)
{
    return {.person = person,
            .caseId = target.caseId,
            .part = target.part,
            .field = target.field,
            .base = target.base,
            .text = text,
            .saved = now,
            .edit = target.edit};
}

} // namespace

TypedText::TypedText(Desk& desk, QPlainTextEdit* field, MakeEdit makeEdit)
    : TypedText(
          desk, field, [field] { return field->toPlainText(); },
          [field](const QString& text) {
              const int position = field->textCursor().position();
              field->setPlainText(text);
              QTextCursor cursor = field->textCursor();
              cursor.setPosition(std::min(position, int(text.size())));
              field->setTextCursor(cursor);
          },
          std::move(makeEdit))
{
    connect(field, &QPlainTextEdit::textChanged, this, &TypedText::changed);
}

TypedText::TypedText(Desk& desk, QLineEdit* field, MakeEdit makeEdit)
    : TypedText(
          desk, field, [field] { return field->text(); }, [field](const QString& text) { field->setText(text); },
          std::move(makeEdit))
{
    connect(field, &QLineEdit::textChanged, this, &TypedText::changed);
}

TypedText::TypedText(Desk& desk, QWidget* field, std::function<QString()> read,
                     std::function<void(const QString&)> write, MakeEdit makeEdit)
    : QObject(field)
    , m_desk(desk)
    , m_field(field)
    , m_kind(field->metaObject())
    , m_read(std::move(read))
    , m_write(std::move(write))
    , m_makeEdit(std::move(makeEdit))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(draftAfter);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(editAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &TypedText::saveDraft);
    connect(&m_idleTimer, &QTimer::timeout, this, &TypedText::finish);
    field->installEventFilter(this);
}

void TypedText::show(const Target& target, const QString& text)
{
    const bool isOther = !m_target.sameField(target);
    if (isOther)
        finish();
    if (isOther) {
        m_target = target;
        m_underWay = 0;
        m_after = 0;
    }
    m_saidBefore = text;
    if (m_underWay > 0 || target.base < m_after)
        return;
    m_target.isThere = target.isThere;
    const bool wasDirty = !isOther && isDirty();
    // Only what was said of this field meanwhile can be at odds with what is being typed in it.
    if (!wasDirty || text == m_said)
        m_target.base = target.base;
    m_said = text;
    if (wasDirty)
        return;
    const QScopedValueRollback writing(m_isWriting, true);
    if (m_read() != text)
        m_write(text);
    if (isOther)
        showDraftOf(target);
}

void TypedText::showDraftOf(const Target& target)
{
    Desk::when<Result<QList<Draft>>>(m_desk.casebook().drafts(), this, [this, target](const Result<QList<Draft>>& all) {
        if (!all || !m_target.sameField(target) || isDirty())
            return;
        for (const Draft& draft : *all)
            if (draft.caseId == target.caseId && draft.part == target.part && draft.field == target.field &&
                draft.edit == target.edit)
                m_write(draft.text);
    });
}

bool TypedText::isDirty() const
{
    return !m_target.caseId.isNull() && m_read() != m_said;
}

void TypedText::changed()
{
    if (m_isWriting)
        return;
    m_draftTimer.start();
    m_idleTimer.start();
    Q_EMIT typed(m_read());
}

void TypedText::saveDraft()
{
    if (!isDirty())
        return;
    Desk::when<Done>(
        m_desk.casebook().saveDraft(draftOf(m_target, m_desk.office().business.leader, m_read(), m_desk.now())), this,
        [this](const Done& done) {
            if (done)
                Q_EMIT m_desk.saved(m_desk.now());
            else
                m_desk.tell(done.error());
        });
}

void TypedText::finish()
{
    m_draftTimer.stop();
    m_idleTimer.stop();
    const QString text = m_read();
    // A part does not begin with nothing.
    if (!isDirty() || (!m_target.isThere && text.trimmed().isEmpty()))
        return;
    Edit edit;
    if (m_makeEdit) {
        edit = m_makeEdit(m_target, text);
    } else {
        edit.kind = m_target.edit;
        edit.caseId = m_target.caseId;
        edit.part = m_target.part;
        edit.set.insert(m_target.field, text);
    }
    edit.base = m_target.base;
    // What it was before is said again only if the Edit is refused: the draft keeps the text meanwhile.
    const Draft draft = draftOf(m_target, m_desk.office().business.leader, text, m_desk.now());
    m_said = text;
    const bool wasThere = std::exchange(m_target.isThere, edit.kind != EditKind::RemovePart);
    ++m_underWay;
    Casebook& casebook = m_desk.casebook();
    m_desk.apply({{edit}}, &m_desk,
                 [this, self = QPointer(this), target = m_target, &desk = m_desk, &casebook, draft,
                  wasThere](const Result<AppliedGroup>& answer) {
                     if (self && m_target.sameField(target))
                         answered(wasThere, answer);
                     if (answer) {
                         casebook.discardDraft(draft);
                         return;
                     }
                     casebook.saveDraft(draft);
                     desk.tell(answer.error());
                 });
}

void TypedText::answered(bool wasThere, const Result<AppliedGroup>& answer)
{
    m_underWay = std::max(0, m_underWay - 1);
    if (!answer) {
        m_said = m_saidBefore;
        m_target.isThere = wasThere;
        return;
    }
    for (const Applied& applied : answer->edits)
        if (applied.caseId == m_target.caseId) {
            m_after = std::max(m_after, applied.revision);
            m_target.base = m_after;
        }
}

bool TypedText::eventFilter(QObject* watched, QEvent* event)
{
    // A field that is going away loses its focus when it is no text field any more.
    if (watched == m_field && event->type() == QEvent::FocusOut && m_field->metaObject() == m_kind)
        finish();
    return QObject::eventFilter(watched, event);
}

} // namespace amends
