// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_preview.h"

#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/step_mark.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/steps_told.h"
#include "ui/words/tasks_told.h"
#include "ui/words/told.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int stepCount = 7;

QVBoxLayout* padded(QWidget* widget)
{
    auto* column = new QVBoxLayout(widget);
    column->setContentsMargins(u(4), u(4), u(4), u(4));
    column->setSpacing(u(2));
    return column;
}

} // namespace

CasePreview::CasePreview(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_number(new Label(Type::SecondLine, Role::Secondary, this))
    , m_severity(new Chip(this))
    , m_stance(new Chip(this))
    , m_title(new Label(Type::PageTitle, Role::Text, this))
    , m_from(new Label(Type::Body, Role::Secondary, this))
    , m_stars(new Stars(this))
    , m_when(new Label(Type::Body, Role::Secondary, this))
    , m_next(new QPushButton(this))
    , m_open(new QPushButton(tr("Open the case"), this))
    , m_due(new Chip(this))
    , m_textHead(new Label(Type::BodyStrong, Role::Text, this))
    , m_text(new Label(Type::Body, Role::Text, this))
    , m_content(new QWidget)
{
    makePrimary(m_next);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    connect(m_next, &QPushButton::clicked, this, &CasePreview::openWanted);
    connect(m_open, &QPushButton::clicked, this, &CasePreview::openWanted);

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* part : {makeHead(), makeText(), makeSteps()}) {
        column->addWidget(part);
        column->addWidget(new Rule(Qt::Horizontal, m_content));
    }
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    scroll->viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(1, 0, 0, 0);
    whole->addWidget(scroll);
    clear();
}

QWidget* CasePreview::makeHead()
{
    auto* head = new QWidget(m_content);
    QVBoxLayout* column = padded(head);
    auto* chips = new QHBoxLayout;
    chips->addWidget(m_number);
    chips->addWidget(m_severity);
    chips->addWidget(m_stance);
    chips->addStretch(1);
    auto* from = new QHBoxLayout;
    from->addWidget(m_from);
    from->addWidget(m_stars);
    from->addWidget(m_when);
    from->addStretch(1);
    auto* buttons = new FlowLayout;
    for (QWidget* part : QList<QWidget*>{m_next, m_open, m_due})
        buttons->addWidget(part);
    column->addLayout(chips);
    column->addWidget(m_title);
    column->addLayout(from);
    column->addLayout(buttons);
    return head;
}

QWidget* CasePreview::makeText()
{
    auto* part = new QWidget(m_content);
    QVBoxLayout* column = padded(part);
    auto* quoted = new QHBoxLayout;
    auto* bar = new QWidget(part);
    bar->setFixedWidth(3);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::Mid);
    quoted->addWidget(bar);
    quoted->addWidget(m_text, 1);
    column->addWidget(m_textHead);
    column->addLayout(quoted);
    return part;
}

QWidget* CasePreview::makeSteps()
{
    auto* part = new QWidget(m_content);
    QVBoxLayout* column = padded(part);
    column->addWidget(new Label(tr("Where it stands"), Type::BodyStrong, Role::Text, part));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(u(2));
    grid->setVerticalSpacing(u(1.5));
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < stepCount; ++i) {
        StepLine line{new StepMark(part), new Label(words::nameOf(Step(i)), Type::Body, Role::Text, part),
                      new Label(Type::Body, Role::Secondary, part)};
        line.line->setElided(Qt::ElideRight);
        grid->addWidget(line.sign, i, 0);
        grid->addWidget(line.name, i, 1);
        grid->addWidget(line.line, i, 2);
        m_steps.append(line);
    }
    column->addLayout(grid);
    return part;
}

void CasePreview::clear()
{
    m_content->hide();
}

void CasePreview::show(const CaseView& view)
{
    const Case& c = view.value;
    showHead(c, view.customer.name, view.agent.name);
    const Review* review = currentReview(c);
    const QString text = review ? review->text : QString();
    m_textHead->setText(view.customer.name.isEmpty()
                            ? tr("What was written")
                            : tr("What %1 wrote").arg(words::shown(view.customer.name, words::Medium::Window)));
    m_text->setText(text.isEmpty() ? tr("Nothing in writing.") : words::harmless(text, words::Lines::Kept));
    showSteps(view);
    m_content->show();
}

void CasePreview::showHead(const Case& c, const QString& customer, const QString& agent)
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    m_number->setText(c.number.toString());
    const bool isGrave = c.facts.severity == Severity::Serious || c.facts.severity == Severity::Safety;
    m_severity->setChip(isGrave
                            ? ChipText{words::nameOf(c.facts.severity),
                                       c.facts.severity == Severity::Safety ? look::Tone::DueSoon : look::Tone::Neutral,
                                       {}}
                            : ChipText{});
    m_stance->setChip(c.facts.stance == Stance::StillFindingOut
                          ? ChipText{}
                          : ChipText{words::nameOf(c.facts.stance), look::Tone::Neutral, {}});
    m_title->setText(c.facts.title.isEmpty() ? tr("Without a title") : words::harmless(c.facts.title));
    QStringList from;
    for (const QString& word : {words::harmless(customer), words::sourceName(c.facts.source)})
        if (!word.isEmpty())
            from.append(word);
    m_from->setText(from.join(QStringLiteral(" · ")));
    const Review* review = currentReview(c);
    m_stars->setStars(review && !review->rating.isNull() ? std::optional(review->rating.stars()) : std::nullopt);
    m_when->setText(words::momentName(c.facts.received, present));
    m_when->setToolTip(words::wholeMoment(c.facts.received, present));

    const NextStep next = nextStep(c, present.now, present.zone);
    m_next->setText(words::shortMove({.verb = next.verb, .names = {customer, agent}}));
    m_next->setToolTip(words::nextMove(next.verb, {customer, agent}, words::Medium::Window).toHtmlEscaped());
    m_next->setVisible(next.verb != Verb::None);
    const words::Urgency urgency = words::urgencyOf(next.due, present);
    m_due->setChip({words::dueName(next.due, present),
                    urgency == words::Urgency::Late    ? look::Tone::Overdue
                    : urgency == words::Urgency::Today ? look::Tone::DueSoon
                                                       : look::Tone::Neutral,
                    Icon::Clock});
}

void CasePreview::showSteps(const CaseView& view)
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    QList<Person> people = view.others;
    people << view.customer << view.agent;
    const Step current = currentStep(view.value);
    for (int i = 0; i < stepCount; ++i) {
        const Step step = Step(i);
        const bool isNow = step == current && !view.value.isClosed();
        static_cast<StepMark*>(m_steps[i].sign)
            ->setMark(isDone(view.value, step) ? Stepper::Mark::Finished
                      : isNow                  ? Stepper::Mark::Now
                                               : Stepper::Mark::ToCome);
        QFont face = look::font(isNow ? Type::BodyStrong : Type::Body);
        m_steps[i].name->setFont(face);
        m_steps[i].line->setText(words::stepLine(view.value, step, people, present));
    }
}

QSize CasePreview::sizeHint() const
{
    return {u(93), u(100)};
}

void CasePreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::colour(Role::Base));
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), look::colour(Role::Hairline));
}

} // namespace amends
