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
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int daysOffered = 7;

QJsonValue momentOrNull(bool wanted, const QDateTime& now)
{
    return wanted ? QJsonValue(now.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue dayOrNull(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

} // namespace

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
    , m_typedWhat(new TypedText(desk, m_what,
                                [this](const TypedText::Target&, const QString& text) { return editOfWhat(text); }))
    , m_typedOwner(new TypedText(desk, m_owner))
    , m_typedEffect(new TypedText(desk, m_effect))
{
    setObjectName(u"action"_s);
    m_what->setPlaceholderText(tr("What is different from now on?"));
    m_effect->setPlaceholderText(tr("What did it change? Look at how often the cause came up before and after."));
    makeQuiet(m_remove);
    makeSmall(m_remove);
    useLayout();
    connect(m_cause, &QComboBox::activated, this,
            [this] { change({{"cause"_L1, m_cause->currentData().toString()}}); });
    connect(m_due, &DayField::picked, this, [this](const QDate& day) { change({{"due"_L1, dayOrNull(day)}}); });
    connect(m_done, &QCheckBox::clicked, this, [this](bool on) {
        QJsonObject set{{"done"_L1, momentOrNull(on, m_desk.now())}};
        if (!on)
            set.insert("effect_checked"_L1, QJsonValue());
        change(set);
    });
    connect(m_checked, &QCheckBox::clicked, this,
            [this](bool on) { change({{"effect_checked"_L1, momentOrNull(on, m_desk.now())}}); });
    connect(m_effect, &QLineEdit::textChanged, this, &ActionEditor::showState);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (isThere())
            m_desk.apply({{makeEdit(EditKind::RemovePart)}}, this);
    });
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
        grid->addWidget(field, row + 1, column, 1, span);
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
    m_due->setOffer(tr("In a week"), words::Present{m_desk.now(), m_desk.zone()}.today().addDays(daysOffered));
    fillCauses();
    if (isFirst && !inCase())
        begin();
    if (const Action* action = inCase())
        aim(*action);
    else
        m_typedWhat->show({view.value.id, m_part, EditKind::PlanAction, u"what"_s, view.value.revision},
                          m_isSent ? m_what->text() : QString());
    showState();
}

void ActionEditor::begin()
{
    if (const Cause* cause = primaryCause(m_view.value))
        m_cause->setCurrentIndex(m_cause->findData(cause->code));
    m_owner->setText(m_view.value.facts.owner);
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
    // What was typed while it was not there had nowhere to go yet.
    const QString owner = m_wasThere || !m_isSent ? action.owner : m_owner->text();
    m_wasThere = true;
    m_isSent = false;
    const auto target = [&](const QString& field) {
        return TypedText::Target{m_view.value.id, m_part, EditKind::PlanAction, field, m_view.value.revision};
    };
    m_typedWhat->show(target(u"what"_s), action.what);
    m_typedOwner->show(target(u"owner"_s), action.owner);
    if (owner != action.owner) {
        m_owner->setText(owner);
        if (!m_owner->hasFocus())
            m_typedOwner->finish();
    }
    m_typedEffect->show(target(u"effect"_s), action.effect);
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
    m_typedWhat->finish();
    m_typedOwner->finish();
    m_typedEffect->finish();
}

void ActionEditor::focusFirst()
{
    m_what->setFocus();
}

Edit ActionEditor::makeEdit(EditKind kind) const
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = m_view.value.id;
    edit.part = m_part;
    return edit;
}

Edit ActionEditor::editOfWhat(const QString& text)
{
    if (isThere() && text.trimmed().isEmpty())
        return makeEdit(EditKind::RemovePart);
    Edit edit = makeEdit(EditKind::PlanAction);
    edit.set = {{"what"_L1, text}};
    if (isThere())
        return edit;
    m_isSent = true;
    edit.set.insert("cause"_L1, m_cause->currentData().toString());
    edit.set.insert("owner"_L1, m_owner->text());
    edit.set.insert("due"_L1, dayOrNull(m_due->day()));
    edit.set.insert("done"_L1, momentOrNull(m_done->isChecked(), m_desk.now()));
    return edit;
}

void ActionEditor::change(const QJsonObject& set)
{
    m_typedWhat->finish();
    m_typedEffect->finish();
    if (isThere() || m_isSent) {
        Edit edit = makeEdit(EditKind::PlanAction);
        edit.set = set;
        m_desk.apply({{edit}}, this);
    }
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
