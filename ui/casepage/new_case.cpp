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

#include <QJsonDocument>
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
    , m_work(new Panel(Role::Base, Panel::Edges::None, this))
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

    auto* column = new QVBoxLayout(m_work);
    column->setContentsMargins(u(8), u(6), u(8), u(6));
    column->setSpacing(u(1));
    column->addWidget(new Label(tr("A new case"), Type::PageTitle, Role::Text, m_work));
    column->addSpacing(u(2));
    asked(tr("What is it?"), m_kind, column);
    asked(tr("In a few words"), m_title, column);
    asked(tr("What was said or written, in their words?"), m_text, column);
    asked(tr("Who is the customer?"), m_customer, column);
    column->addWidget(m_customer->question());
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
    scroll->setWidget(m_work);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    connect(m_kind, &SegmentedControl::chosen, this, &NewCase::kindChosen);
    connect(m_title, &QLineEdit::textChanged, this, &NewCase::showMissing);
    connect(m_open, &QPushButton::clicked, this, &NewCase::open);
    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(Desk::draftAfter);
    const auto typed = [this] {
        if (!m_draftTimer.isActive()) // who types on waits no longer
            m_draftTimer.start();
    };
    connect(m_title, &QLineEdit::textEdited, this, typed);
    connect(m_source, &QLineEdit::textEdited, this, typed);
    connect(m_customer, &QLineEdit::textChanged, this, typed);
    connect(m_text, &QPlainTextEdit::textChanged, this, typed);
    connect(m_kind, &SegmentedControl::chosen, this, typed);
    connect(m_public, &SegmentedControl::chosen, this, typed);
    connect(&m_draftTimer, &QTimer::timeout, this, &NewCase::keep);
    clear();
    restore();
}

void NewCase::start()
{
    m_title->setFocus();
}

void NewCase::finishTyping()
{
    if (m_draftTimer.isActive())
        keep();
}

void NewCase::clear()
{
    m_kind->setCurrent(int(CaseKind::Complaint));
    m_public->setCurrent(1);
    m_title->clear();
    m_source->clear();
    m_text->clear();
    m_customer->setPerson({}, true);
    m_id = CaseId::make();
    m_untouched = filled();
    m_draftTimer.stop();
    showMissing();
}

QJsonObject NewCase::filled() const
{
    return {{"kind"_L1, QString(codeOf(kinds[m_kind->current()]))},
            {"title"_L1, m_title->text()},
            {"source"_L1, m_source->text()},
            {"customer"_L1, m_customer->text()},
            {"text"_L1, m_text->toPlainText()},
            {"is_public"_L1, m_public->current() == 0}};
}

void NewCase::fill(const QJsonObject& draft)
{
    const auto kind = std::ranges::find(kinds, draft["kind"_L1].toString(), codeOf<CaseKind>);
    if (kind != std::end(kinds))
        m_kind->setCurrent(int(kind - std::begin(kinds)));
    m_public->setCurrent(draft["is_public"_L1].toBool() ? 0 : 1);
    m_title->setText(draft["title"_L1].toString());
    m_source->setText(draft["source"_L1].toString());
    m_customer->setText(draft["customer"_L1].toString());
    m_text->setPlainText(draft["text"_L1].toString());
}

Draft NewCase::draft() const
{
    Draft draft;
    draft.person = m_desk.office().business.leader;
    draft.field = u"new_case"_s;
    draft.text = QString::fromUtf8(QJsonDocument(filled()).toJson(QJsonDocument::Compact));
    draft.saved = m_desk.now();
    draft.edit = EditKind::OpenCase;
    return draft;
}

void NewCase::keep()
{
    m_draftTimer.stop();
    if (filled() == m_untouched) {
        m_desk.discardDraft(draft());
        return;
    }
    m_desk.saveDraft(draft());
}

void NewCase::restore()
{
    Desk::when<Result<QList<Draft>>>(m_desk.casebook().drafts(m_desk.office().business.leader, {}), this,
                                     [this](const Result<QList<Draft>>& left) {
                                         if (!left || filled() != m_untouched)
                                             return;
                                         const auto own = std::ranges::find(*left, draft().field, &Draft::field);
                                         if (own != left->end())
                                             fill(QJsonDocument::fromJson(own->text.toUtf8()).object());
                                     });
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

EditGroup NewCase::edits(const PersonField::Named& customer) const
{
    EditGroup group{m_customer->editsFor(customer)};
    Edit edit;
    edit.kind = EditKind::OpenCase;
    edit.caseId = m_id;
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
        review.caseId = m_id;
        review.part = PartId::make();
        review.set = {{"text"_L1, text}};
        group.edits.append(review);
    }
    return group;
}

void NewCase::open()
{
    m_customer->settle([this](const PersonField::Named& customer) { openFor(customer); });
}

void NewCase::openFor(const PersonField::Named& customer)
{
    m_draftTimer.stop();
    m_work->setEnabled(false);
    const auto then = [this](const Result<AppliedGroup>& answer) {
        m_work->setEnabled(true);
        if (!answer) {
            m_desk.tell(answer.error());
            return;
        }
        const CaseId opened = m_id;
        clear();
        m_desk.goTo({.page = PageKind::Case, .caseId = opened});
    };
    m_desk.apply(edits(customer), this, then, {draft()});
}

} // namespace amends
