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

QJsonValue momentOrNull(bool wanted, const QDateTime& now)
{
    return wanted ? QJsonValue(now.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

QJsonValue dayOrNull(const QDate& day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

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
    , m_typedWhat(new TypedText(desk, m_what,
                                [this](const TypedText::Target&, const QString& text) { return editOfWhat(text); }))
    , m_typedNote(new TypedText(desk, m_note))
{
    setObjectName(u"followUp"_s);
    m_what->setPlaceholderText(tr("Ring and ask how it goes"));
    for (const auto& [outcome, code] : Codes<FollowUpOutcome>::table)
        m_outcome->addItem(words::nameOf(outcome), QString::fromLatin1(code));
    makeQuiet(m_remove);
    makeSmall(m_remove);
    useLayout();
    connect(m_due, &DayField::picked, this, [this](const QDate& day) { change({{"due"_L1, dayOrNull(day)}}); });
    connect(m_done, &QCheckBox::clicked, this,
            [this](bool on) { change({{"done"_L1, momentOrNull(on, m_desk.now())}}); });
    connect(m_outcome, &QComboBox::activated, this, [this](int index) {
        QJsonObject set{{"outcome"_L1, m_outcome->currentData().toString()}};
        if (index > 0 && !m_done->isChecked()) {
            m_done->setChecked(true);
            set.insert("done"_L1, momentOrNull(true, m_desk.now()));
        }
        change(set);
    });
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (isThere())
            m_desk.apply({{makeEdit(EditKind::RemovePart)}}, this);
    });
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
        grid->addWidget(field, row + 1, column);
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

const FollowUp* FollowUpEditor::inCase() const
{
    const auto found = std::ranges::find(m_view.value.followUps, m_part, &FollowUp::id);
    return found == m_view.value.followUps.cend() ? nullptr : &*found;
}

void FollowUpEditor::show(const CaseView& view)
{
    m_view = view;
    m_due->setOffer(tr("In a month"), words::Present{m_desk.now(), m_desk.zone()}.today().addDays(daysOffered));
    if (const FollowUp* followUp = inCase())
        aim(*followUp);
    else
        m_typedWhat->show({view.value.id, m_part, EditKind::PlanFollowUp, u"what"_s, view.value.revision},
                          m_isSent ? m_what->text() : QString());
    showState();
}

void FollowUpEditor::aim(const FollowUp& followUp)
{
    m_wasThere = true;
    m_isSent = false;
    const auto target = [&](const QString& field) {
        return TypedText::Target{m_view.value.id, m_part, EditKind::PlanFollowUp, field, m_view.value.revision};
    };
    m_typedWhat->show(target(u"what"_s), followUp.what);
    m_typedNote->show(target(u"note"_s), followUp.note);
    m_due->setDay(followUp.due);
    m_outcome->setCurrentIndex(m_outcome->findData(QString(codeOf(followUp.outcome))));
    m_done->setChecked(followUp.done.isValid());
}

void FollowUpEditor::finishTyping()
{
    m_due->finish();
    m_typedWhat->finish();
    m_typedNote->finish();
}

void FollowUpEditor::focusFirst()
{
    m_what->setFocus();
}

Edit FollowUpEditor::makeEdit(EditKind kind) const
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = m_view.value.id;
    edit.part = m_part;
    return edit;
}

Edit FollowUpEditor::editOfWhat(const QString& text)
{
    if (isThere() && text.trimmed().isEmpty())
        return makeEdit(EditKind::RemovePart);
    Edit edit = makeEdit(EditKind::PlanFollowUp);
    edit.set = {{"what"_L1, text}};
    if (isThere())
        return edit;
    m_isSent = true;
    edit.set.insert("due"_L1, dayOrNull(m_due->day()));
    edit.set.insert("done"_L1, momentOrNull(m_done->isChecked(), m_desk.now()));
    edit.set.insert("outcome"_L1, m_outcome->currentData().toString());
    return edit;
}

void FollowUpEditor::change(const QJsonObject& set)
{
    m_typedWhat->finish();
    if (isThere() || m_isSent) {
        Edit edit = makeEdit(EditKind::PlanFollowUp);
        edit.set = set;
        m_desk.apply({{edit}}, this);
    }
    showState();
}

void FollowUpEditor::showState()
{
    // Nothing comes of what is not there yet.
    m_note->setEnabled(isThere());
    m_remove->setVisible(isThere());
}

} // namespace amends
