// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_header.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

look::Tone toneOf(words::Urgency urgency)
{
    switch (urgency) {
    case words::Urgency::Late:
        return look::Tone::Overdue;
    case words::Urgency::Today:
        return look::Tone::DueSoon;
    default:
        return look::Tone::Neutral;
    }
}

QPushButton* quiet(Icon picture, const QString& name, const QString& tip, QWidget* parent)
{
    auto* button = new QPushButton(icon(picture), {}, parent);
    makeQuiet(button);
    makeSmall(button);
    button->setAccessibleName(name);
    button->setToolTip(tip);
    return button;
}

} // namespace

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent)
    , m_before(quiet(Icon::ChevronUp, tr("Case before"), tr("The case before this one in the list (Alt+Up)"), this))
    , m_after(quiet(Icon::ChevronDown, tr("Case after"), tr("The case after this one in the list (Alt+Down)"), this))
    , m_menu(new QMenu(this))
    , m_number(new Label(Type::SecondLine, Role::Secondary, this))
    , m_severity(new Chip(this))
    , m_stance(new Chip(this))
    , m_due(new Chip(this))
    , m_title(new Label(Type::PageTitle, Role::Text, this))
    , m_from(new Label(Type::Body, Role::Secondary, this))
    , m_stars(new Stars(this))
    , m_when(new Label(Type::Body, Role::Secondary, this))
{
    auto* back = new QPushButton(icon(Icon::ChevronStart), tr("Back"), this);
    makeQuiet(back);
    makeSmall(back);
    back->setToolTip(tr("Where you came from (Alt+Left)"));
    connect(back, &QPushButton::clicked, this, &CaseHeader::backWanted);

    auto* file = new QPushButton(icon(Icon::Document), tr("Case file…"), this);
    makeSmall(file);
    file->setToolTip(tr("All of it on paper, to print or to save as PDF (Ctrl+P)"));
    connect(file, &QPushButton::clicked, this, &CaseHeader::fileWanted);

    auto* more = quiet(Icon::More, tr("More"), tr("What is done rarely"), this);
    connect(more, &QPushButton::clicked, this,
            [this, more] { m_menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    connect(m_before, &QPushButton::clicked, this, &CaseHeader::beforeWanted);
    connect(m_after, &QPushButton::clicked, this, &CaseHeader::afterWanted);
    showWay(false, false, false);

    auto* first = new QHBoxLayout;
    first->setSpacing(u(2));
    first->addWidget(back);
    first->addWidget(m_before);
    first->addWidget(m_after);
    first->addWidget(m_number);
    first->addWidget(m_severity);
    first->addWidget(m_stance);
    first->addStretch(1);
    first->addWidget(m_due);
    first->addWidget(file);
    first->addWidget(more);

    // The title gives way last.
    m_title->setElided(Qt::ElideRight);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_from->setElided(Qt::ElideRight);
    m_from->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* second = new QHBoxLayout;
    second->setContentsMargins(u(2), 0, 0, 0);
    second->setSpacing(u(1));
    second->addWidget(m_title);
    second->addSpacing(u(2));
    second->addWidget(m_from);
    second->addWidget(m_stars);
    second->addWidget(m_when);
    second->addStretch(1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(2), u(2), u(4), u(2));
    column->setSpacing(u(1));
    column->addLayout(first);
    column->addLayout(second);
}

void CaseHeader::show(const CaseView& view, const words::Present& present)
{
    const Case& c = view.value;
    m_number->setText(c.number.toString());
    showChips(view, present);
    m_title->setText(c.facts.title.isEmpty() ? tr("Without a title") : words::harmless(c.facts.title));
    QStringList from;
    for (const QString& word :
         {words::shown(view.customer.name, words::Medium::Window), words::sourceName(c.facts.source)})
        if (!word.isEmpty())
            from.append(word);
    m_from->setText(from.join(QStringLiteral(" · ")));
    const Review* review = currentReview(c);
    m_stars->setStars(review && !review->rating.isNull() ? std::optional(review->rating.stars()) : std::nullopt);
    QStringList rest;
    if (c.facts.received.isValid())
        rest.append(words::momentName(c.facts.received, present));
    if (!c.facts.owner.isEmpty())
        rest.append(tr("owner %1").arg(words::shown(c.facts.owner, words::Medium::Window)));
    m_when->setText(rest.join(QStringLiteral(" · ")));
    m_when->setToolTip(words::wholeMoment(c.facts.received, present).toHtmlEscaped());
}

void CaseHeader::showWay(bool isThere, bool hasBefore, bool hasAfter)
{
    m_before->setVisible(isThere);
    m_after->setVisible(isThere);
    m_before->setEnabled(hasBefore);
    m_after->setEnabled(hasAfter);
    m_before->setAccessibleDescription(hasBefore ? QString() : tr("This is the first one of the list."));
    m_after->setAccessibleDescription(hasAfter ? QString() : tr("This is the last one of the list."));
}

void CaseHeader::showChips(const CaseView& view, const words::Present& present)
{
    const Case& c = view.value;
    const bool isGrave = c.facts.severity == Severity::Serious || c.facts.severity == Severity::Safety;
    m_severity->setChip(isGrave
                            ? ChipText{words::nameOf(c.facts.severity),
                                       c.facts.severity == Severity::Safety ? look::Tone::DueSoon : look::Tone::Neutral,
                                       {}}
                            : ChipText{});
    m_stance->setChip(c.facts.stance == Stance::StillFindingOut
                          ? ChipText{}
                          : ChipText{words::nameOf(c.facts.stance), look::Tone::Neutral, {}});
    const NextStep next = nextStep(c, present.now, present.zone);
    const QString move = words::nextMove(next.verb, {view.customer.name, view.agent.name}, words::Medium::Window);
    const QString due = words::dueName(next.due, present);
    if (c.isClosed())
        m_due->setChip({tr("closed %1").arg(words::momentName(c.life.closed, present)), look::Tone::Done, Icon::Check});
    else
        m_due->setChip({due, toneOf(words::urgencyOf(next.due, present)), Icon::Clock});
    m_due->setToolTip(move.toHtmlEscaped());
    m_due->setAccessibleDescription(move);
}

} // namespace amends
