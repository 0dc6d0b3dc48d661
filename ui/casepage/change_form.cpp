// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/change_form.h"

#include "core/cases/rules.h"
#include "ui/casepage/action_editor.h"
#include "ui/casepage/follow_up_editor.h"
#include "ui/casepage/missing_told.h"
#include "ui/casepage/new_part.h"
#include "ui/desk/desk.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"
#include "ui/words/when.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// Cards of what is gone go.
template <class Card>
void showCards(QList<Card*>& cards, const CaseView& view)
{
    for (Card* card : QList<Card*>(cards)) {
        card->show(view);
        if (!card->isGone())
            continue;
        cards.removeOne(card);
        card->deleteLater();
        card->hide();
    }
}

template <class Card>
QList<PartId> partsOf(const QList<Card*>& cards)
{
    QList<PartId> parts;
    for (const Card* card : cards)
        parts.append(card->part());
    return parts;
}

template <class Card>
void addCard(Card* card, QList<Card*>& cards, QVBoxLayout* column, const CaseView& view)
{
    cards.append(card);
    column->addWidget(card);
    card->show(view);
    card->setVisible(true);
}

QVBoxLayout* section(QWidget* widget, const QString& title, const QString& hint)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(new Label(title, Type::Section, Role::Text, widget));
    auto* said = new Label(hint, Type::Small, Role::Secondary, widget);
    said->setWordWrap(true);
    column->addWidget(said);
    return column;
}

} // namespace

ChangeForm::ChangeForm(Desk& desk, QWidget* parent)
    : StepForm(desk, parent)
    , m_actionColumn(new QVBoxLayout)
    , m_followUpColumn(new QVBoxLayout)
    , m_noteColumn(new QVBoxLayout)
    , m_addAction(new QPushButton(icon(Icon::Add), tr("Add a change"), this))
    , m_addFollowUp(new QPushButton(icon(Icon::Add), tr("Add a day"), this))
    , m_note(new QPlainTextEdit(this))
    , m_typedNote(new TypedText(desk, m_note))
{
    m_addAction->setObjectName(u"addAction"_s);
    m_addFollowUp->setObjectName(u"addFollowUp"_s);
    m_note->setObjectName(u"noteText"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(4));
    for (QWidget* part : {makeActions(), makeFollowUps(), makeNotes()})
        column->addWidget(part);
    column->addStretch(1);
}

QWidget* ChangeForm::makeActions()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = section(part, tr("What changes in the business"),
                                  tr("One thing at least that makes it less likely to happen again."));
    m_actionColumn->setSpacing(u(3));
    column->addLayout(m_actionColumn);
    column->addWidget(m_addAction, 0, Qt::AlignLeading);
    connect(m_addAction, &QPushButton::clicked, this, [this] {
        addAction(nextPartFor(m_view, u"action"_s, partsOf(m_actions)));
        m_actions.constLast()->focusFirst();
    });
    return part;
}

QWidget* ChangeForm::makeFollowUps()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = section(part, tr("Being in touch again"),
                                  tr("Some come back later. A former customer stays a person worth a call."));
    m_followUpColumn->setSpacing(u(3));
    column->addLayout(m_followUpColumn);
    column->addWidget(m_addFollowUp, 0, Qt::AlignLeading);
    connect(m_addFollowUp, &QPushButton::clicked, this, [this] {
        addFollowUp(nextPartFor(m_view, u"follow_up"_s, partsOf(m_followUps)));
        m_followUps.constLast()->focusFirst();
    });
    return part;
}

QWidget* ChangeForm::makeNotes()
{
    auto* part = new QWidget(this);
    QVBoxLayout* column = section(part, tr("Notes"), tr("For you and your colleagues; kept as you type."));
    m_note->setAccessibleName(tr("A new note"));
    m_note->setPlaceholderText(tr("Add a note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(u(18));
    m_noteColumn->setSpacing(u(2));
    column->addWidget(m_note);
    column->addLayout(m_noteColumn);
    return part;
}

void ChangeForm::forgetAll()
{
    qDeleteAll(m_actions);
    qDeleteAll(m_followUps);
    m_actions.clear();
    m_followUps.clear();
    m_notePart = {};
}

void ChangeForm::addAction(const PartId& part)
{
    if (!partsOf(m_actions).contains(part))
        addCard(new ActionEditor(desk(), part, this), m_actions, m_actionColumn, m_view);
}

void ChangeForm::addFollowUp(const PartId& part)
{
    if (!partsOf(m_followUps).contains(part))
        addCard(new FollowUpEditor(desk(), part, this), m_followUps, m_followUpColumn, m_view);
}

void ChangeForm::show(const CaseView& view)
{
    const bool isOther = view.value.id != m_view.value.id;
    if (isOther) {
        finishTyping();
        forgetAll();
    }
    m_view = view;
    showCards(m_actions, view);
    showCards(m_followUps, view);
    for (const Action& action : view.value.actions)
        addAction(action.id);
    for (const FollowUp& followUp : view.value.followUps)
        addFollowUp(followUp.id);
    if (isOther)
        showBegun();
    showNotes();
    Q_EMIT footChanged();
}

/// Cards whose words a former run left as drafts.
void ChangeForm::showBegun()
{
    Desk::when<Result<QList<Draft>>>(desk().casebook().drafts(), this,
                                     [this, c = m_view.value.id](const Result<QList<Draft>>& drafts) {
                                         if (!drafts || m_view.value.id != c)
                                             return;
                                         QSet<PartId> known;
                                         eachPartList(m_view.value, [&](const auto& parts) {
                                             for (const auto& part : parts)
                                                 known.insert(part.id);
                                         });
                                         for (const Draft& draft : *drafts) {
                                             if (known.contains(draft.part))
                                                 continue;
                                             if (draft.edit == EditKind::PlanAction)
                                                 addAction(draft.part);
                                             else if (draft.edit == EditKind::PlanFollowUp)
                                                 addFollowUp(draft.part);
                                         }
                                     });
}

void ChangeForm::showNotes()
{
    const Case& c = m_view.value;
    const bool isWritten = std::ranges::contains(c.notes, m_notePart, &Note::id);
    if (m_notePart.isNull() || (isWritten && !m_note->hasFocus()))
        m_notePart = nextPartFor(m_view, u"note"_s, idsOf(c.notes));
    const auto current = std::ranges::find(c.notes, m_notePart, &Note::id);
    m_typedNote->show({.caseId = c.id,
                       .part = m_notePart,
                       .edit = EditKind::AddNote,
                       .field = u"text"_s,
                       .base = c.revision,
                       .isThere = current != c.notes.cend()},
                      current == c.notes.cend() ? QString() : current->text);

    qDeleteAll(m_notes);
    m_notes.clear();
    const words::Present present{desk().now(), desk().zone()};
    for (auto note = c.notes.crbegin(); note != c.notes.crend(); ++note) {
        if (note->id == m_notePart)
            continue;
        auto* text = new Label(words::harmless(note->text, words::Lines::Kept), Type::Body, Role::Text, this);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto* from = new Label(words::byAndWhen(note->by, note->at, present), Type::Small, Role::Secondary, this);
        from->setVisible(!from->text().isEmpty());
        from->setToolTip(words::wholeMoment(note->at, present));
        for (Label* line : {from, text}) {
            m_noteColumn->addWidget(line);
            m_notes.append(line);
        }
    }
}

void ChangeForm::finishTyping()
{
    for (ActionEditor* card : std::as_const(m_actions))
        card->finishTyping();
    for (FollowUpEditor* card : std::as_const(m_followUps))
        card->finishTyping();
    m_typedNote->finish();
}

QString ChangeForm::nextText() const
{
    return m_view.value.isClosed() ? QString() : tr("Close the case");
}

QString ChangeForm::stateText() const
{
    const QStringList missing = m_view.value.isClosed() ? QStringList() : missingToClose(m_view.value);
    if (missing.isEmpty())
        return {};
    const QString first = missingTold(missing.constFirst(), m_view.value);
    return missing.size() == 1 ? tr("still missing: %1").arg(first)
                               : tr("still missing: %1, and %2 more").arg(first, QString::number(missing.size() - 1));
}

void ChangeForm::focusOn(const PartId& part)
{
    for (ActionEditor* card : std::as_const(m_actions))
        if (card->part() == part || (part.isNull() && !card->isThere())) {
            card->focusFirst();
            return;
        }
    for (FollowUpEditor* card : std::as_const(m_followUps))
        if (card->part() == part) {
            card->focusFirst();
            return;
        }
    m_addAction->setFocus();
}

} // namespace amends
