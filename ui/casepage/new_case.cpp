// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/new_case.h"

#include "ui/casepage/person_field.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/names.h"

#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr CaseKind kinds[] = {CaseKind::Review, CaseKind::Complaint, CaseKind::Cancellation, CaseKind::SilentLoss};

template <class Field>
Field* asked(const QString& question, Field* field, QVBoxLayout* column)
{
    auto* label = new Label(question, Type::BodyStrong, Role::Text, column->parentWidget());
    label->setBuddy(field);
    field->setAccessibleName(question);
    column->addWidget(label);
    column->addWidget(field);
    column->addSpacing(u(2));
    return field;
}

} // namespace

NewCase::NewCase(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_kind(new SegmentedControl(this))
    , m_public(new SegmentedControl(this))
    , m_title(new QLineEdit(this))
    , m_source(new QLineEdit(this))
    , m_customer(new PersonField(desk, PersonKind::Customer, this))
    , m_text(new QPlainTextEdit(this))
    , m_missing(new Label(Type::Body, Role::Secondary, this))
    , m_open(new QPushButton(tr("Open the case"), this))
{
    QStringList names;
    for (const CaseKind kind : kinds)
        names.append(words::nameOf(kind));
    m_kind->setChoices(names);
    m_public->setChoices({tr("Yes"), tr("No")});
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(u(34));
    m_source->setPlaceholderText(tr("google, phone, letter…"));
    makePrimary(m_open);

    auto* work = new Panel(Role::Base, Panel::Edges::None, this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(u(8), u(6), u(8), u(6));
    column->setSpacing(u(1));
    column->addWidget(new Label(tr("A new case"), Type::PageTitle, Role::Text, work));
    column->addSpacing(u(2));
    asked(tr("What is it?"), m_kind, column);
    asked(tr("In a few words"), m_title, column);
    asked(tr("What was said or written, in their words?"), m_text, column);
    asked(tr("Who is the customer?"), m_customer, column);
    asked(tr("Where was it said?"), m_source, column);
    asked(tr("Can others read it?"), m_public, column);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(u(2));
    foot->addWidget(m_missing);
    foot->addStretch(1);
    foot->addWidget(m_open);
    column->addLayout(foot);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(work);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_kind, &SegmentedControl::chosen, this, &NewCase::kindChosen);
    connect(m_title, &QLineEdit::textChanged, this, &NewCase::showMissing);
    connect(m_open, &QPushButton::clicked, this, &NewCase::open);
    clear();
}

void NewCase::start()
{
    m_title->setFocus();
}

void NewCase::clear()
{
    m_kind->setCurrent(int(CaseKind::Complaint));
    m_public->setCurrent(1);
    m_title->clear();
    m_source->clear();
    m_text->clear();
    m_customer->setPerson({}, true);
    showMissing();
}

void NewCase::kindChosen(int index)
{
    m_public->setCurrent(kinds[index] == CaseKind::Review ? 0 : 1);
}

void NewCase::showMissing()
{
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    m_missing->setText(hasTitle ? QString() : tr("A few words of title come first."));
    m_open->setEnabled(hasTitle);
    m_open->setAccessibleDescription(m_missing->text());
}

EditGroup NewCase::edits(const CaseId& id) const
{
    const PersonField::Named customer = m_customer->named();
    EditGroup group{m_customer->editsFor(customer)};
    Edit edit;
    edit.kind = EditKind::OpenCase;
    edit.caseId = id;
    edit.set = {{"kind"_L1, QString(codeOf(kinds[m_kind->current()]))},
                {"title"_L1, m_title->text().trimmed()},
                {"source"_L1, m_source->text().trimmed()},
                {"is_public"_L1, m_public->current() == 0}};
    if (!customer.id.isNull())
        edit.set.insert("customer"_L1, customer.id.toString());
    group.edits.append(edit);
    if (const QString text = m_text->toPlainText().trimmed(); !text.isEmpty()) {
        Edit review;
        review.kind = EditKind::RecordReview;
        review.caseId = id;
        review.part = PartId::make();
        review.set = {{"text"_L1, text}};
        group.edits.append(review);
    }
    return group;
}

void NewCase::open()
{
    const CaseId id = CaseId::make();
    m_open->setEnabled(false);
    m_desk.apply(edits(id), this, [this, id](const Result<AppliedGroup>& answer) {
        m_open->setEnabled(true);
        if (!answer) {
            m_desk.tell(answer.error());
            return;
        }
        clear();
        m_desk.goTo({.page = PageKind::Case, .caseId = id});
    });
}

} // namespace amends
