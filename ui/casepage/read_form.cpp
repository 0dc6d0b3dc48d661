// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/read_form.h"

#include "ui/casepage/person_field.h"
#include "ui/casepage/read_claims.h"
#include "ui/casepage/read_guide.h"
#include "ui/casepage/stance_choice.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr std::array severities{Severity::Minor, Severity::Normal, Severity::Serious, Severity::Safety};

template <class Value, std::size_t size>
int placeOf(const std::array<Value, size>& values, Value value)
{
    return int(std::ranges::find(values, value) - values.begin());
}

} // namespace

ReadForm::ReadForm(Desk& desk, QWidget* parent)
    : StepForm(desk, parent)
    , m_head(new Label(Type::Section, Role::Text, this))
    , m_stars(new Stars(this))
    , m_where(new Label(Type::SecondLine, Role::Secondary, this))
    , m_text(new QPlainTextEdit(this))
    , m_lift(new QPushButton(icon(Icon::Quote), tr("Make it a claim"), this))
    , m_liftHint(new Label(Type::Small, Role::Secondary, this))
    , m_claims(new ReadClaims(desk, this))
    , m_stance(new StanceChoice(desk, this))
    , m_severity(new SegmentedControl(this))
    , m_customer(new PersonField(desk, PersonKind::Customer, this))
    , m_agent(new PersonField(desk, PersonKind::Agent, this))
    , m_guide(new ReadGuide(this))
{
    m_guide->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(makeText(), 1);
    auto* claims = new QVBoxLayout;
    claims->setSpacing(u(1.5));
    claims->addWidget(new Label(tr("What is claimed?"), Type::BodyStrong, Role::Text, this));
    claims->addWidget(m_claims);
    column->addLayout(claims);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(makeFacts());
    column->addWidget(makePeople());
    connect(m_claims, &ReadClaims::rowsChanged, this, &ReadForm::orderTabs);
    orderTabs();
}

QWidget* ReadForm::makeText()
{
    auto* part = new QWidget(this);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setFont(look::font(Type::Reply));
    m_text->setMinimumHeight(u(32));
    m_text->setAccessibleName(tr("What was written"));
    m_text->installEventFilter(this);
    makeSmall(m_lift);
    m_lift->setToolTip(tr("The selected words as a claim (C)"));
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &ReadForm::followSelection);
    connect(m_lift, &QPushButton::clicked, this, &ReadForm::lift);
    auto* head = new QHBoxLayout;
    head->setSpacing(u(2));
    head->addWidget(m_head);
    head->addWidget(m_stars);
    head->addWidget(m_where);
    head->addStretch(1);
    auto* below = new QHBoxLayout;
    below->setSpacing(u(2));
    below->addWidget(m_lift);
    below->addWidget(m_liftHint);
    below->addStretch(1);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(below);
    followSelection();
    return part;
}

QWidget* ReadForm::makeFacts()
{
    auto* part = new QWidget(this);
    QList<SegmentedControl::Choice> grave;
    for (const Severity severity : severities)
        grave.append({words::nameOf(severity), severity == Severity::Safety ? QChar(u'A') : QChar()});
    m_severity->setChoices(grave);
    m_severity->setAccessibleName(tr("How grave is it?"));
    connect(m_severity, &SegmentedControl::chosen, this, &ReadForm::chooseSeverity);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    column->addWidget(new Label(m_severity->accessibleName(), Type::BodyStrong, Role::Text, part));
    column->addWidget(m_severity);
    column->addSpacing(u(1.5));
    column->addWidget(m_stance);
    return part;
}

QWidget* ReadForm::makePeople()
{
    auto* part = new QWidget(this);
    auto* grid = new QGridLayout(part);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(1.5));
    const auto add = [&](int column, PersonField* field, const QString& question, const QString& fact) {
        field->setAccessibleName(question);
        field->setPlaceholderText(tr("A name, known or new"));
        grid->addWidget(new Label(question, Type::BodyStrong, Role::Text, part), 0, column);
        grid->addWidget(field, 1, column);
        grid->addWidget(field->question(), 2, column, Qt::AlignTop);
        grid->setColumnStretch(column, 1);
        connect(field, &PersonField::chosen, this,
                [this, field, fact](const PersonField::Named& named) { choosePerson(field, named, fact); });
    };
    add(0, m_customer, tr("Who is the customer?"), QStringLiteral("customer"));
    add(1, m_agent, tr("Who handled it?"), QStringLiteral("agent"));
    return part;
}

/// As it is read from top to bottom: the lines of the claims are made later than what stands below them.
void ReadForm::orderTabs()
{
    QList<QWidget*> stops{m_text, m_lift};
    stops << m_claims->tabStops();
    stops << m_severity << m_stance->tabStops() << m_customer << m_agent;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void ReadForm::show(const CaseView& view)
{
    m_view = view;
    showText();
    m_claims->show(view);
    showSeverity();
    m_stance->show(view);
    m_customer->setPerson(view.customer);
    m_agent->setPerson(view.agent);
    m_guide->show(view.value, desk().playbook());
    Q_EMIT footChanged();
}

void ReadForm::showText()
{
    const Review* review = currentReview(m_view.value);
    const words::Present present{desk().now(), desk().zone()};
    const QString name = m_view.customer.name;
    m_head->setText(name.isEmpty() ? tr("What was written")
                                   : tr("What %1 wrote").arg(words::shown(name, words::Medium::Window)));
    m_stars->setStars(review && !review->rating.isNull() ? std::optional(review->rating.stars()) : std::nullopt);
    const QDateTime when = review && review->posted.isValid() ? review->posted : m_view.value.facts.received;
    QStringList where;
    if (!m_view.value.facts.source.isEmpty())
        where.append(words::sourceName(m_view.value.facts.source));
    if (when.isValid())
        where.append(words::momentName(when, present));
    m_where->setText(where.join(QStringLiteral(" · ")));
    m_where->setToolTip(words::wholeMoment(when, present).toHtmlEscaped());
    const QString text = words::harmless(review ? review->text : QString(), words::Lines::Kept);
    m_text->setPlaceholderText(tr("Nothing in writing."));
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    markClaims();
}

/// Words that became a claim as they are, so that one sees what is left.
void ReadForm::markClaims()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Claim& claim : std::as_const(m_view.value.claims)) {
        const QTextCursor found = m_text->document()->find(words::harmless(claim.statement));
        if (claim.statement.isEmpty() || found.isNull())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = found;
        mark.format.setBackground(look::colour(Role::TextMark));
        marks.append(mark);
    }
    m_text->setExtraSelections(marks);
}

void ReadForm::showSeverity()
{
    m_severity->setCurrent(placeOf(severities, m_view.value.facts.severity));
}

void ReadForm::followSelection()
{
    const bool has = m_text->textCursor().hasSelection();
    m_lift->setEnabled(has);
    m_liftHint->setText(has ? tr("or press C") : tr("Select words above, then press C"));
    m_lift->setAccessibleDescription(m_liftHint->text());
}

void ReadForm::lift()
{
    // What a selection puts between paragraphs is a blank in a claim.
    const QString words = m_text->textCursor().selectedText().simplified();
    if (words.isEmpty())
        return;
    Edit edit;
    edit.kind = EditKind::StateClaim;
    edit.caseId = m_view.value.id;
    edit.part = PartId::make();
    edit.set = {{"statement"_L1, words}};
    desk().apply({{edit}}, this);
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(cursor.selectionEnd());
    m_text->setTextCursor(cursor);
    m_text->setFocus();
}

bool ReadForm::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_C && key->modifiers() == Qt::NoModifier) {
            lift();
            return true;
        }
    }
    return StepForm::eventFilter(watched, event);
}

void ReadForm::chooseSeverity(int index)
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = m_view.value.id;
    edit.set = {{"severity"_L1, QString(codeOf(severities.at(std::size_t(index))))}};
    desk().apply({{edit}}, this, [this](const Result<AppliedGroup>& answer) {
        if (answer)
            return;
        desk().tell(answer.error());
        showSeverity();
    });
}

void ReadForm::choosePerson(PersonField* field, const PersonField::Named& named, const QString& fact)
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = m_view.value.id;
    edit.set = {{fact, named.id.isNull() ? QJsonValue() : QJsonValue(named.id.toString())}};
    EditGroup group{field->editsFor(named)};
    group.edits.append(edit);
    desk().apply(group, this, [this, field](const Result<AppliedGroup>& answer) {
        if (answer)
            return;
        desk().tell(answer.error());
        field->setPerson(field == m_customer ? m_view.customer : m_view.agent, true);
    });
}

void ReadForm::finishTyping()
{
    m_claims->finish();
    m_stance->finishTyping();
    m_customer->finish();
    m_agent->finish();
}

QWidget* ReadForm::companion()
{
    return m_guide;
}

QString ReadForm::nextText() const
{
    return m_view.agent.name.isEmpty()
               ? tr("Next: who handled it")
               : tr("Next: talk to %1").arg(words::shown(m_view.agent.name, words::Medium::Window));
}

QString ReadForm::stateText() const
{
    return m_view.value.claims.isEmpty() ? tr("no claims yet")
                                         : tr("%n claim(s)", nullptr, int(m_view.value.claims.size()));
}

void ReadForm::focusOn(const PartId& part)
{
    if (!m_claims->focusOn(part))
        m_text->setFocus();
}

} // namespace amends
