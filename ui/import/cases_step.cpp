// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/cases_step.h"

#include "ui/import/import_words.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

enum History { Older, Before, Nothing };

} // namespace

CasesStep::CasesStep(QWidget* parent)
    : QWidget(parent)
    , m_ratings(new QWidget(this))
    , m_stars(new QComboBox(m_ratings))
    , m_history(new QComboBox(this))
    , m_before(new QDateEdit(this))
    , m_leftOut(new Label(Type::SecondLine, Role::Secondary, m_ratings))
    , m_counts(new Label(Type::Body, Role::Text, this))
{
    m_stars->addItem(tr("All rows"), 0);
    for (const int stars : {4, 3, 2, 1})
        m_stars->addItem(tr("%n star(s) and below", nullptr, stars), stars);
    m_stars->setAccessibleName(tr("Which rows become cases?"));
    m_history->addItem(tr("Older than %n day(s)", nullptr, usualHistoryDays), Older);
    m_history->addItem(tr("Before a day"), Before);
    m_history->addItem(tr("None: all are to be worked on"), Nothing);
    m_history->setAccessibleName(tr("Which of them are history?"));
    m_before->setCalendarPopup(true);
    m_before->setAccessibleName(tr("History before this day"));

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4.5), u(4), u(4.5), u(2));
    column->setSpacing(u(2));
    column->addWidget(new Label(tr("What becomes a case?"), Type::PageTitle, Role::Text, this));
    auto* ratings = new QVBoxLayout(m_ratings);
    ratings->setContentsMargins(0, u(1), 0, u(2));
    ratings->addWidget(new Label(tr("Which rows become cases?"), Type::BodyStrong, Role::Text, m_ratings));
    ratings->addWidget(m_stars, 0, Qt::AlignLeading);
    m_leftOut->setWordWrap(true);
    ratings->addWidget(m_leftOut);
    column->addWidget(m_ratings);
    column->addWidget(new Label(tr("Which of them are history?"), Type::BodyStrong, Role::Text, this));
    auto* history = new QHBoxLayout;
    history->setSpacing(u(2));
    history->addWidget(m_history);
    history->addWidget(m_before);
    history->addStretch(1);
    column->addLayout(history);
    auto* hint = new Label(toldHistory(), Type::SecondLine, Role::Secondary, this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    m_counts->setWordWrap(true);
    column->addWidget(m_counts);
    column->addStretch(1);
    setFocusProxy(m_stars);

    connect(m_stars, &QComboBox::activated, this, [this] {
        m_plan.starsUpTo = m_stars->currentData().toInt();
        Q_EMIT changed(m_plan);
    });
    connect(m_history, &QComboBox::activated, this, &CasesStep::setHistory);
    connect(m_before, &QDateEdit::dateChanged, this, &CasesStep::setHistory);
}

void CasesStep::setHistory()
{
    const int choice = m_history->currentData().toInt();
    m_plan.options.allLive = choice == Nothing;
    m_plan.options.historyBefore = choice == Before ? std::optional(m_before->date()) : std::nullopt;
    m_before->setVisible(choice == Before);
    Q_EMIT changed(m_plan);
}

void CasesStep::show(const ImportPlan& plan, const ImportPreview& preview, const QDate& today)
{
    m_plan = plan;
    const bool hasRatings = preview.recognition.ratingScaleFrom != ScaleFrom::Nothing;
    m_ratings->setVisible(hasRatings);
    setFocusProxy(hasRatings ? m_stars : m_history);
    m_stars->setCurrentIndex(m_stars->findData(plan.starsUpTo));
    m_history->setCurrentIndex(m_history->findData(plan.options.allLive         ? Nothing
                                                   : plan.options.historyBefore ? Before
                                                                                : Older));
    const QSignalBlocker quiet(m_before);
    if (plan.options.historyBefore)
        m_before->setDate(*plan.options.historyBefore);
    else if (m_today != today)
        m_before->setDate(today.addDays(-usualHistoryDays));
    m_today = today;
    m_before->setVisible(plan.options.historyBefore.has_value());
    const qint64 out = preview.count(RowFate::LeftOut);
    m_leftOut->setText(plan.starsUpTo == 0
                           ? tr("Good reviews become cases too.")
                           : tr("%n row(s) with more stars, or without a rating, left out.", nullptr, int(out)));
    m_counts->setText(toldNew(preview.count(RowFate::NewCase), preview.count(RowFate::NewHistory), plan.options));
}

} // namespace amends
