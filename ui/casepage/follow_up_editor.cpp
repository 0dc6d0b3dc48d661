// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/follow_up_editor.h"

#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/label.h"
#include "ui/words/names.h"
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

constexpr int daysOffered = 30;

} // namespace

FollowUpEditor::FollowUpEditor(Desk& desk, const PartId& part, QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_desk(desk)
    , m_part(part)
    , m_what(new QLineEdit(this))
    , m_due(new DayField(this))
    , m_outcome(new QComboBox(this))
    , m_done(new QCheckBox(tr("Done"), this))
    , m_note(new QLineEdit(this))
    , m_remove(new QPushButton(tr("Take it out"), this))
    , m_typed(new TypedPart(desk, m_what, EditKind::PlanFollowUp, u"what"_s, [this] { return chosen(); }))
{
    m_typed->addField(m_note, u"note"_s);
    setObjectName(u"followUp"_s);
    m_what->setPlaceholderText(tr("Ring and ask how it goes"));
    for (const auto& [outcome, code] : Codes<FollowUpOutcome>::table)
        m_outcome->addItem(words::nameOf(outcome), QString::fromLatin1(code));
    makeQuiet(m_remove);
    makeSmall(m_remove);
    useLayout();
    connect(m_due, &DayField::picked, this, [this](const QDate& day) { change({{"due"_L1, toJsonValue(day)}}); });
    connect(m_done, &QCheckBox::clicked, this,
            [this](bool on) { change({{"done"_L1, toJsonValue(on ? m_desk.now() : QDateTime())}}); });
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        QJsonObject set{{"outcome"_L1, m_outcome->currentData().toString()}};
        if (index > 0 && !m_done->isChecked()) {
            m_done->setChecked(true);
            set.insert("done"_L1, toJsonValue(m_desk.now()));
        }
        change(set);
    });
    connect(m_remove, &QPushButton::clicked, m_typed, [this] { m_typed->remove(); });
}

void FollowUpEditor::useLayout()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(u(3), u(3), u(3), u(3));
    grid->setHorizontalSpacing(u(3));
    grid->setVerticalSpacing(u(1));
    const auto add = [&](const QString& title, QWidget* field, const QString& name, int row, int column) {
        auto* label = new Label(title, Type::BodyStrong, Role::Text, this);
        label->setBuddy(field);
        field->setAccessibleName(title);
        field->setObjectName(name);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column, Qt::AlignTop);
    };
    add(tr("What will you do?"), m_what, u"followUpWhat"_s, 0, 0);
    add(tr("When?"), m_due, u"followUpDue"_s, 0, 1);
    add(tr("What came of it, in words"), m_note, u"followUpNote"_s, 2, 0);
    add(tr("What came of it?"), m_outcome, u"followUpOutcome"_s, 2, 1);
    m_due->setName(tr("When?"));
    m_done->setObjectName(u"followUpDone"_s);
    m_remove->setObjectName(u"followUpRemove"_s);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_done);
    foot->addStretch(1);
    foot->addWidget(m_remove);
    grid->addLayout(foot, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
}

void FollowUpEditor::show(const CaseView& view)
{
    m_due->setOffer(tr("In a month"), words::Present{m_desk.now(), m_desk.zone()}.today().addDays(daysOffered));
    const auto found = std::ranges::find(view.value.followUps, m_part, &FollowUp::id);
    const FollowUp* followUp = found == view.value.followUps.cend() ? nullptr : &*found;
    m_typed->show(view.value, m_part, followUp);
    if (followUp)
        aim(*followUp);
    showState();
}

void FollowUpEditor::aim(const FollowUp& followUp)
{
    m_due->setDay(followUp.due);
    m_outcome->setCurrentIndex(m_outcome->findData(QString(codeOf(followUp.outcome))));
    m_done->setChecked(followUp.done.isValid());
}

void FollowUpEditor::finishTyping()
{
    m_due->finish();
    m_typed->finish();
}

void FollowUpEditor::focusFirst()
{
    m_what->setFocus();
}

QJsonObject FollowUpEditor::chosen() const
{
    return {{"due"_L1, toJsonValue(m_due->day())},
            {"done"_L1, toJsonValue(m_done->isChecked() ? m_desk.now() : QDateTime())},
            {"outcome"_L1, m_outcome->currentData().toString()}};
}

void FollowUpEditor::change(const QJsonObject& set)
{
    m_typed->change(set);
    showState();
}

void FollowUpEditor::showState()
{
    // Nothing comes of what is not there yet.
    m_note->setEnabled(isThere());
    m_remove->setVisible(isThere());
}

} // namespace amends
