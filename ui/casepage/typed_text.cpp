// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/typed_text.h"

#include "ui/desk/desk.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>
#include <utility>

using namespace std::chrono_literals;

namespace amends {

namespace {

constexpr auto editAfter = 30s;

/// As it was typed: toPlainText() makes other characters of some.
QString rawText(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
    return text;
}

} // namespace

TypedText::TypedText(Desk& desk, QPlainTextEdit* field, MakeEdit makeEdit)
    : TypedText(
          desk, field, [field] { return rawText(*field); },
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
    , m_read(std::move(read))
    , m_write(std::move(write))
    , m_makeEdit(std::move(makeEdit))
{
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(Desk::draftAfter);
    m_idleTimer.setSingleShot(true);
    m_idleTimer.setInterval(editAfter);
    connect(&m_draftTimer, &QTimer::timeout, this, &TypedText::saveDraft);
    connect(&m_idleTimer, &QTimer::timeout, this, &TypedText::finish);
    field->installEventFilter(this);
}

void TypedText::show(const Target& target, const QString& text)
{
    const bool isOther = !m_target.sameField(target);
    if (isOther) {
        finish();
        m_target = target;
        m_underWay = 0;
        m_after = 0;
        m_hasDraft = false;
        m_isOfFormerRun = false;
        m_wasTold = false;
    }
    m_saidBefore = text;
    if (m_underWay > 0 || target.base < m_after)
        return;
    m_newest = target.base;
    m_target.isThere = target.isThere;
    const bool wasDirty = !isOther && isDirty();
    // Only what was said of this field meanwhile can be at odds with what is being typed in it.
    if (!wasDirty || m_wasTold || (text == m_said && !m_isOfFormerRun))
        m_target.base = target.base;
    const bool isNews = isOther || text != m_said;
    m_said = text;
    if (wasDirty)
        return;
    if (isNews)
        put(text);
    if (isOther)
        showDraft();
}

void TypedText::put(const QString& text)
{
    const QScopedValueRollback writing(m_isWriting, true);
    if (m_read() != text)
        m_write(text);
    m_shown = m_read();
}

void TypedText::showDraft()
{
    Desk::when<Result<QList<Draft>>>(m_desk.casebook().drafts(m_desk.office().business.leader, m_target.caseId), this,
                                     [this, target = m_target](const Result<QList<Draft>>& left) {
                                         if (!left || !m_target.sameField(target) || isDirty() || m_underWay > 0)
                                             return;
                                         const auto own = std::ranges::find_if(*left, [&](const Draft& draft) {
                                             return draft.part == target.part && draft.field == target.field &&
                                                    draft.edit == target.edit;
                                         });
                                         if (own == left->end())
                                             return;
                                         m_hasDraft = true;
                                         m_isOfFormerRun = own->base < m_target.base;
                                         m_target.base = std::min(own->base, m_target.base);
                                         m_write(own->text);
                                     });
}

bool TypedText::isDirty() const
{
    return !m_target.caseId.isNull() && m_read() != m_shown;
}

void TypedText::changed()
{
    if (m_isWriting)
        return;
    if (!m_draftTimer.isActive()) // who types on waits no longer
        m_draftTimer.start();
    m_idleTimer.start();
    Q_EMIT typed(m_read());
}

Draft TypedText::draft() const
{
    return {.person = m_desk.office().business.leader,
            .caseId = m_target.caseId,
            .part = m_target.part,
            .field = m_target.field,
            .base = m_target.base,
            .text = m_read(),
            .saved = m_desk.now(),
            .edit = m_target.edit};
}

Edit TypedText::edit() const
{
    Edit edit;
    if (m_makeEdit) {
        edit = m_makeEdit(m_target, m_read());
    } else {
        edit.kind = m_target.edit;
        edit.caseId = m_target.caseId;
        edit.part = m_target.part;
        edit.set.insert(m_target.field, m_read());
    }
    edit.base = m_target.base;
    return edit;
}

void TypedText::saveDraft()
{
    m_draftTimer.stop();
    if (!isDirty()) {
        dropDraft();
        return;
    }
    m_hasDraft = true;
    m_desk.saveDraft(draft());
}

void TypedText::dropDraft()
{
    if (std::exchange(m_hasDraft, false))
        m_desk.discardDraft(draft());
}

void TypedText::forget()
{
    m_draftTimer.stop();
    m_idleTimer.stop();
    put(m_said);
    dropDraft();
}

void TypedText::finishWith(QList<Edit> further, std::function<void(const Result<AppliedGroup>&)> then)
{
    m_draftTimer.stop();
    m_idleTimer.stop();
    const QString text = m_read();
    // A part does not begin with nothing.
    const bool isSaid = isDirty() && (m_target.isThere || !text.trimmed().isEmpty());
    if (!isSaid) {
        dropDraft();
        if (!further.isEmpty())
            m_desk.apply({std::move(further)}, this, std::move(then));
        return;
    }
    const Edit said = edit();
    further.prepend(said);
    const Sent sent{.target = m_target, .draft = draft(), .then = std::move(then)};
    m_said = text;
    m_shown = text;
    m_hasDraft = false;
    m_isOfFormerRun = false;
    m_target.isThere = said.kind != EditKind::RemovePart;
    ++m_underWay;
    // The field may be gone by then; the refusal of what was typed in it is told all the same.
    m_desk.apply({std::move(further)}, &m_desk,
                 [this, self = QPointer(this), sent, &desk = m_desk](const Result<AppliedGroup>& answer) {
                     if (self)
                         answered(sent, answer);
                     if (self && sent.then)
                         sent.then(answer);
                     else if (!answer)
                         desk.tell(answer.error());
                 },
                 {sent.draft});
}

void TypedText::answered(const Sent& sent, const Result<AppliedGroup>& answer)
{
    if (!m_target.sameField(sent.target))
        return;
    m_underWay = std::max(0, m_underWay - 1);
    if (!answer) {
        m_said = m_saidBefore;
        m_shown = m_saidBefore;
        m_hasDraft = true;
        m_target.isThere = sent.target.isThere;
        m_target.base = std::max(m_target.base, m_newest);
        m_wasTold = true;
        Q_EMIT refused();
        return;
    }
    m_wasTold = false;
    for (const Applied& applied : answer->edits)
        if (applied.caseId == m_target.caseId) {
            m_after = std::max(m_after, applied.revision);
            m_target.base = m_after;
        }
}

/// What is going away takes the focus from its fields when it is only a widget any more, and so is not what they ask.
bool TypedText::isWhole() const
{
    return std::ranges::all_of(
        m_around, [](const auto& known) { return !known.first || known.first->metaObject() == known.second; });
}

bool TypedText::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::FocusIn) {
        m_around.clear();
        for (QWidget* widget = m_field; widget; widget = widget->parentWidget())
            m_around.append({widget, widget->metaObject()});
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isWhole())
        finish();
    return QObject::eventFilter(watched, event);
}

} // namespace amends
