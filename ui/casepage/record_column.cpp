// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/record_column.h"

#include "core/cases/clocks.h"
#include "ui/casepage/record_lines.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"

#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int railUnits = 10;
constexpr int usualUnits = 62;

constexpr qsizetype linesAtFirst = 60;

QPushButton* foldButton(Icon sign, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(icon(sign), {}, parent);
    makeQuiet(button);
    makeSmall(button);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

qsizetype stillToKeep(const Case& c)
{
    return std::ranges::count_if(c.promises, [](const Promise& promise) { return !promise.kept.isValid(); });
}

qsizetype stillRunning(const Case& c, const QDateTime& now)
{
    return std::ranges::count_if(c.clocks, [&](const DeadlineClock& clock) {
        const ClockState state = stateOf(c, clock, now);
        return state == ClockState::Running || state == ClockState::Missed || state == ClockState::Paused;
    });
}

} // namespace

QList<Person> peopleOf(const CaseView& view)
{
    return view.others + QList{view.customer, view.agent};
}

RecordColumn::RecordColumn(QWidget* parent)
    : QWidget(parent)
    , m_scroll(new QScrollArea(this))
{
    m_rail = makeRail();
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setAccessibleName(tr("What is on the record"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_rail);
    column->addWidget(m_scroll);
    setFolded(false);
}

QWidget* RecordColumn::makeRail()
{
    auto* rail = new QWidget(this);
    auto* column = new QVBoxLayout(rail);
    column->setContentsMargins(u(1), u(2), u(1), u(2));
    column->setSpacing(u(1));
    m_unfold = foldButton(Icon::ChevronStart, tr("Show the record (F9)"), rail);
    connect(m_unfold, &QPushButton::clicked, this, [this] { Q_EMIT foldWanted(false); });
    column->addWidget(m_unfold, 0, Qt::AlignHCenter);
    const auto count = [&](Icon sign) {
        column->addSpacing(u(2));
        column->addWidget(new RecordSign(sign, Role::Secondary, rail), 0, Qt::AlignHCenter);
        auto* label = new Label(Type::Small, Role::Secondary, rail);
        column->addWidget(label, 0, Qt::AlignHCenter);
        return label;
    };
    m_clockCount = count(Icon::Clock);
    m_promiseCount = count(Icon::Heart);
    m_lineCount = count(Icon::Book);
    column->addStretch(1);
    return rail;
}

void RecordColumn::show(const CaseView& view, const words::Present& present)
{
    if (m_view.value.id != view.value.id)
        m_showsAll = false;
    m_view = view;
    m_present = present;
    rebuild();
}

void RecordColumn::rebuild()
{
    const int position = m_scroll->verticalScrollBar()->value();
    const bool hadFocus = m_fold && m_fold->hasFocus();
    m_scroll->setWidget(makeContent());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(position);
    if (hadFocus)
        m_fold->setFocus();
    showCounts();
    setFixedWidth(m_isFolded ? u(railUnits) : widthUnfolded());
}

QWidget* RecordColumn::makeContent()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(3), u(3), u(3), u(3));
    column->setSpacing(u(1.5));
    auto* head = new QHBoxLayout;
    head->addWidget(new Label(m_view.value.clocks.isEmpty() ? tr("The record") : tr("Clocks"), Type::BodyStrong,
                              Role::Text, content),
                    1);
    m_fold = foldButton(Icon::ChevronEnd, tr("Fold the record (F9)"), content);
    connect(m_fold, &QPushButton::clicked, this, [this] { Q_EMIT foldWanted(true); });
    head->addWidget(m_fold);
    column->addLayout(head);
    addClocks(column);
    addPromises(column);
    addTimeline(column);
    column->addStretch(1);
    return content;
}

void RecordColumn::addClocks(QVBoxLayout* column)
{
    QList<DeadlineClock> clocks = m_view.value.clocks;
    std::ranges::stable_sort(clocks, {}, &DeadlineClock::due);
    for (const DeadlineClock& clock : std::as_const(clocks)) {
        const RecordState state = recordStateOf(m_view.value, clock, m_present);
        QWidget* line = recordLine(words::nameOf(clock.kind), state, state.sign, column->parentWidget());
        line->setToolTip(words::wholeDue(clock.due, m_present).toHtmlEscaped());
        column->addWidget(line);
    }
    if (!clocks.isEmpty()) {
        column->addSpacing(u(1));
        column->addWidget(new Rule(Qt::Horizontal, column->parentWidget()));
        column->addSpacing(u(1));
    }
}

void RecordColumn::addPromises(QVBoxLayout* column)
{
    if (m_view.value.promises.isEmpty())
        return;
    column->addWidget(new Label(tr("Promises"), Type::BodyStrong, Role::Text, column->parentWidget()));
    for (const Promise& promise : std::as_const(m_view.value.promises)) {
        const RecordState state = recordStateOf(promise, m_present);
        column->addWidget(recordLine(words::harmless(promise.text), state,
                                     promise.kept.isValid() ? Icon::Check : Icon::Heart, column->parentWidget()));
    }
    column->addSpacing(u(1));
    column->addWidget(new Rule(Qt::Horizontal, column->parentWidget()));
    column->addSpacing(u(1));
}

void RecordColumn::addTimeline(QVBoxLayout* column)
{
    column->addWidget(new Label(tr("Timeline"), Type::BodyStrong, Role::Text, column->parentWidget()));
    const QList<words::TimelineLine> lines =
        words::timeline(m_view.value, peopleOf(m_view), m_view.history, m_view.imported);
    const qsizetype shown = m_showsAll ? lines.size() : std::min(lines.size(), linesAtFirst);
    for (qsizetype i = 0; i < shown; ++i)
        column->addWidget(recordLine(lines.at(i), i + 1 == lines.size(), m_present, column->parentWidget()));
    if (shown == lines.size())
        return;
    auto* more = new QPushButton(tr("Show %n older", nullptr, int(lines.size() - shown)), column->parentWidget());
    makeQuiet(more);
    makeSmall(more);
    // Not within the click: it replaces the button.
    connect(
        more, &QPushButton::clicked, this,
        [this] {
            m_showsAll = true;
            rebuild();
        },
        Qt::QueuedConnection);
    column->addWidget(more);
}

void RecordColumn::showCounts()
{
    const auto tell = [](Label* label, qsizetype count, const QString& what) {
        label->setText(QLocale().toString(count));
        label->setToolTip(what.toHtmlEscaped());
        label->setAccessibleName(what);
    };
    const auto running = int(stillRunning(m_view.value, m_present.now));
    const auto toKeep = int(stillToKeep(m_view.value));
    const auto lines = int(words::timeline(m_view.value, peopleOf(m_view), m_view.history, m_view.imported).size());
    tell(m_clockCount, running, tr("%n clock(s) running", nullptr, running));
    tell(m_promiseCount, toKeep, tr("%n promise(s) to keep", nullptr, toKeep));
    tell(m_lineCount, lines, tr("%n thing(s) happened", nullptr, lines));
}

int RecordColumn::widthUnfolded() const
{
    const QWidget* content = m_scroll->widget();
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return std::max(u(usualUnits), content ? content->minimumSizeHint().width() + bar : 0);
}

void RecordColumn::setFolded(bool folded)
{
    const QWidget* focus = focusWidget();
    const bool hadFocus = focus && focus->hasFocus();
    m_isFolded = folded;
    m_rail->setVisible(folded);
    m_scroll->setVisible(!folded);
    setFixedWidth(folded ? u(railUnits) : widthUnfolded());
    if (QPushButton* other = folded ? m_unfold : m_fold; hadFocus && other)
        other->setFocus();
}

void RecordColumn::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), look::colour(Role::Alternate));
    painter.fillRect(isRightToLeft() ? width() - 1 : 0, 0, 1, height(), look::colour(Role::Hairline));
}

} // namespace amends
