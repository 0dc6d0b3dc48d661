// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/action_editor.h"

#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/told.h"
#include "ui/words/when.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

ActionEditor::ActionEditor(Desk& desk, const PartId& part, QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_desk(desk)
    , m_part(part)
    , m_what(new QLineEdit(this))
    , m_cause(new QComboBox(this))
    , m_owner(new QLineEdit(this))
    , m_due(new DayField(this))
    , m_done(new QCheckBox(tr("Done"), this))
    , m_effect(new QLineEdit(this))
    , m_checked(new QCheckBox(tr("Effect checked"), this))
    , m_told(new Label(Type::Small, Role::Secondary, this))
    , m_remove(new QPushButton(tr("Take it out"), this))
    , m_typed(new TypedPart(desk, m_what, EditKind::PlanAction, u"what"_s, [this] { return chosen(); }))
{
    m_typed->addField(m_owner, u"owner"_s);
    m_owner->installEventFilter(this);
    m_typed->addField(m_effect, u"effect"_s);
    setObjectName(u"action"_s);
    m_what->setPlaceholderText(tr("What is different from now on?"));
    m_effect->setPlaceholderText(tr("What did it change? Look at how often the cause came up before and after."));
    makeQuiet(m_remove);
    makeSmall(m_remove);
    useLayout();
    connect(m_cause, &QComboBox::activated, this,
            [this] { change({{"cause"_L1, m_cause->currentData().toString()}}); });
    connect(m_due, &DayField::picked, this, [this](const QDate& day) { change({{"due"_L1, toJsonValue(day)}}); });
    connect(m_done, &QCheckBox::clicked, this, [this](bool on) {
        QJsonObject set{{"done"_L1, toJsonValue(on ? m_desk.now() : QDateTime())}};
        if (!on)
            set.insert("effect_checked"_L1, QJsonValue());
        change(set);
    });
    connect(m_checked, &QCheckBox::clicked, this,
            [this](bool on) { change({{"effect_checked"_L1, toJsonValue(on ? m_desk.now() : QDateTime())}}); });
    connect(m_effect, &QLineEdit::textChanged, this, &ActionEditor::showState);
    connect(m_remove, &QPushButton::clicked, m_typed, [this] { m_typed->remove(); });
}

QString ActionEditor::usualOwner() const
{
    const QString& owner = m_view.value.facts.owner;
    return owner.isEmpty() ? m_desk.office().business.leader : owner;
}

/// Who stands there unasked makes room for whoever is typed.
bool ActionEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_owner && event->type() == QEvent::FocusIn && m_owner->text() == usualOwner()) {
        if (static_cast<QFocusEvent*>(event)->reason() == Qt::MouseFocusReason)
            QMetaObject::invokeMethod(m_owner, &QLineEdit::selectAll, Qt::QueuedConnection); // behind its press
        else
            m_owner->selectAll();
    }
    return Panel::eventFilter(watched, event);
}

void ActionEditor::useLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(u(3), u(3), u(3), u(3));
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(1));
    const auto add = [&](const QString& title, QWidget* field, const QString& name, int row, int column, int span) {
        auto* label = new Label(title, Type::BodyStrong, Role::Text, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        field->setObjectName(name);
        grid->addWidget(label, row, column, 1, span);
        grid->addWidget(field, row + 1, column, 1, span, Qt::AlignTop);
    };
    add(tr("What changes?"), m_what, u"actionWhat"_s, 0, 0, 3);
    add(tr("Which cause is it to reduce?"), m_cause, u"actionCause"_s, 2, 0, 1);
    add(tr("Who sees to it?"), m_owner, u"actionOwner"_s, 2, 1, 1);
    add(tr("By when?"), m_due, u"actionDue"_s, 2, 2, 1);
    m_due->setName(tr("By when?"));
    m_done->setObjectName(u"actionDone"_s);
    m_checked->setObjectName(u"actionChecked"_s);
    m_remove->setObjectName(u"actionRemove"_s);
    m_effect->setObjectName(u"actionEffect"_s);
    m_effect->setAccessibleName(tr("What it changed"));
    grid->setRowMinimumHeight(4, u(1));
    auto* foot = new QHBoxLayout;
    foot->setSpacing(u(3));
    foot->addWidget(m_done);
    foot->addWidget(m_told, 1);
    foot->addWidget(m_remove);
    grid->addLayout(foot, 5, 0, 1, 3);
    auto* effect = new QHBoxLayout;
    effect->setSpacing(u(3));
    effect->addWidget(m_effect, 1);
    effect->addWidget(m_checked);
    grid->addLayout(effect, 6, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 1);
}

const Action* ActionEditor::inCase() const
{
    const auto found = std::ranges::find(m_view.value.actions, m_part, &Action::id);
    return found == m_view.value.actions.cend() ? nullptr : &*found;
}

void ActionEditor::show(const CaseView& view)
{
    const bool isFirst = m_view.value.id.isNull();
    m_view = view;
    m_due->setOffer(tr("In a week"), inAWeek());
    fillCauses();
    if (isFirst && !inCase())
        begin();
    const Action* action = inCase();
    m_typed->show(view.value, m_part, action, {{"owner"_L1, usualOwner()}});
    if (action)
        aim(*action);
    showState();
}

QDate ActionEditor::inAWeek() const
{
    return words::Present{m_desk.now(), m_desk.zone()}.today().addDays(7);
}

void ActionEditor::begin()
{
    m_due->setDay(inAWeek());
    if (const Cause* cause = primaryCause(m_view.value))
        m_cause->setCurrentIndex(m_cause->findData(cause->code));
}

void ActionEditor::fillCauses()
{
    const QString chosen = m_cause->currentData().toString();
    m_cause->clear();
    m_cause->addItem(tr("No one cause"), QString());
    for (const Cause& cause : m_view.value.causes)
        if (cause.role != CauseRole::Rejected && m_cause->findData(cause.code) < 0)
            m_cause->addItem(words::harmless(words::causeName(cause.code, m_desk.playbook().causes)), cause.code);
    m_cause->setCurrentIndex(std::max(0, m_cause->findData(chosen)));
}

void ActionEditor::aim(const Action& action)
{
    if (m_cause->findData(action.cause) < 0)
        m_cause->addItem(words::harmless(words::causeName(action.cause, m_desk.playbook().causes)), action.cause);
    m_cause->setCurrentIndex(m_cause->findData(action.cause));
    m_due->setDay(action.due);
    m_done->setChecked(action.done.isValid());
    m_checked->setChecked(action.effectChecked.isValid());
}

void ActionEditor::finishTyping()
{
    m_due->finish();
    m_typed->finish();
}

void ActionEditor::focusFirst()
{
    m_what->setFocus();
}

QJsonObject ActionEditor::chosen() const
{
    return {{"cause"_L1, m_cause->currentData().toString()},
            {"due"_L1, toJsonValue(m_due->day())},
            {"done"_L1, toJsonValue(m_done->isChecked() ? m_desk.now() : QDateTime())}};
}

void ActionEditor::change(const QJsonObject& set)
{
    m_typed->change(set);
    showState();
}

void ActionEditor::showState()
{
    const Action* action = inCase();
    const bool isDone = m_done->isChecked();
    const words::Present present{m_desk.now(), m_desk.zone()};
    const bool hasEffect = !m_effect->text().trimmed().isEmpty();
    m_effect->setVisible(isDone);
    m_checked->setVisible(isDone);
    m_effect->setEnabled(action);
    m_checked->setEnabled(action && (hasEffect || m_checked->isChecked()));
    m_remove->setVisible(action);
    QString told;
    if (action && isDone && !hasEffect)
        told = tr("Say what it changed; then its effect counts as checked.");
    else if (action && action->effectChecked.isValid())
        told = tr("Checked %1").arg(words::momentName(action->effectChecked, present));
    else if (action && action->done.isValid())
        told = tr("Done %1").arg(words::momentName(action->done, present));
    else if (action && action->owner.isEmpty())
        told = tr("It needs somebody who sees to it.");
    else if (action && !action->due.isValid())
        told = tr("It needs a day.");
    m_told->setText(told);
    m_checked->setAccessibleDescription(m_checked->isEnabled() ? QString() : told);
}

} // namespace amends
