// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_board.h"

#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QGridLayout>
#include <QLocale>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int mostColumns = 3;

QList<qint64> countsOf(const QList<WeekPoint>& weeks)
{
    QList<qint64> counts;
    for (const WeekPoint& point : weeks)
        counts.append(point.count);
    return counts;
}

BarChart frameOf(const QList<WeekPoint>& weeks)
{
    BarChart chart;
    chart.labels = axisLabels(weeks);
    for (const WeekPoint& point : weeks)
        chart.partial.append(point.partial);
    return chart;
}

QStringList barNames(const QList<WeekPoint>& weeks, const QDate& today)
{
    QStringList names;
    for (const WeekPoint& point : weeks)
        names.append(barName(point, today));
    return names;
}

qint64 totalOf(const QList<ToldSeries>& series)
{
    qint64 total = 0;
    for (const ToldSeries& one : series)
        total += one.numbers.total;
    return total;
}

} // namespace

ChartBoard::ChartBoard(QWidget* parent)
    : QWidget(parent)
    , m_whole(new ChartPanel(ChartPanel::Kind::Whole, this))
    , m_grid(new QGridLayout)
    , m_partial(new Legend(Type::Small, this))
    , m_foot(new Label(Type::Small, Role::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4), u(1), u(4), u(4));
    column->setSpacing(u(3));
    column->addWidget(m_whole);
    m_grid->setSpacing(u(3));
    column->addLayout(m_grid);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_partial);
    foot->addStretch(1);
    foot->addWidget(m_foot);
    column->addLayout(foot);
    column->addStretch(1);
    m_partial->setEntries({{tr("this week so far"), QColor()}});
    connect(m_whole, &ChartPanel::opened, this, [this](int week) { Q_EMIT opened(-1, week); });
}

ChartBoard::Split ChartBoard::split(const QList<ToldSeries>& series)
{
    Split parts;
    for (int i = 0; i < series.size(); ++i) {
        if (i < mostCharts || series[i].numbers.key.isEmpty())
            parts.shown.append(i);
        else
            parts.rest.append(series[i]);
    }
    return parts;
}

void ChartBoard::setContent(const Content& content)
{
    const Split parts = split(content.series);
    m_shown = parts.shown;
    showWhole(content, parts);
    showSeries(content, parts);
    showFoot(content, parts);
}

void ChartBoard::showWhole(const Content& content, const Split& parts)
{
    const QList<WeekPoint> all = allWeeks(content.series);
    BarChart chart = frameOf(all);
    const auto add = [&chart](const QString& name, const QColor& colour, const QList<WeekPoint>& weeks) {
        chart.series.append({name, colour, countsOf(weeks)});
    };
    const auto addRest = [&] {
        if (!parts.rest.isEmpty())
            add(tr("%n other(s)", nullptr, int(parts.rest.size())), look::colour(Role::Disabled), allWeeks(parts.rest));
    };
    for (const int i : parts.shown) {
        const ToldSeries& one = content.series[i];
        if (i >= mostCharts)
            addRest();
        add(words::harmless(one.name), seriesColour(one.numbers.key, content.by, i), one.numbers.weeks);
    }
    if (parts.shown.back() < mostCharts)
        addRest();
    chart.most = chart.largest();
    m_whole->setContent({.title = {tr("All cases by week"), QColor()},
                         .chart = chart,
                         .barNames = barNames(all, content.today),
                         .total = tr("%n case(s)", nullptr, int(totalOf(content.series))),
                         .summary = chartSummary(all)});
}

void ChartBoard::showSeries(const Content& content, const Split& parts)
{
    qint64 most = 0;
    for (const int i : parts.shown)
        most = std::max(most, std::ranges::max(countsOf(content.series[i].numbers.weeks)));
    for (qsizetype place = 0; place < parts.shown.size(); ++place) {
        const int i = parts.shown[place];
        const ToldSeries& one = content.series[i];
        const Legend::Entry title{words::harmless(one.name), seriesColour(one.numbers.key, content.by, i)};
        BarChart chart = frameOf(one.numbers.weeks);
        chart.series.append({title.name, title.colour, countsOf(one.numbers.weeks)});
        chart.most = most;
        panel(place)->setContent({.title = title,
                                  .chart = chart,
                                  .barNames = barNames(one.numbers.weeks, content.today),
                                  .total = tr("%n case(s)", nullptr, int(one.numbers.total)),
                                  .summary = chartSummary(one.numbers.weeks),
                                  .openable = content.by != CountBy::TurningPoint});
    }
    for (qsizetype place = 0; place < m_panels.size(); ++place)
        m_panels[place]->setVisible(place < parts.shown.size());
    arrange();
}

void ChartBoard::showFoot(const Content& content, const Split& parts)
{
    QStringList notes;
    if (!parts.rest.isEmpty())
        notes.append(
            tr("%1 more with %2 together", "number, cases")
                .arg(QLocale().toString(parts.rest.size()), tr("%n case(s)", nullptr, int(totalOf(parts.rest)))));
    if (content.undated > 0)
        notes.append(tr("%n case(s) without a date of receipt, in no week", nullptr, int(content.undated)));
    m_foot->setText(notes.join(tr(" · ", "between notes")));
    const QList<WeekPoint> weeks = allWeeks(content.series);
    m_partial->setVisible(std::ranges::any_of(weeks, &WeekPoint::partial));
}

ChartPanel* ChartBoard::panel(qsizetype index)
{
    while (m_panels.size() <= index) {
        const int place = int(m_panels.size());
        auto* made = new ChartPanel(ChartPanel::Kind::Series, this);
        connect(made, &ChartPanel::opened, this, [this, place](int week) { Q_EMIT opened(m_shown[place], week); });
        m_panels.append(made);
    }
    return m_panels[index];
}

int ChartBoard::columnsNow() const
{
    return std::clamp((width() - u(8) + u(3)) / u(63), 1, mostColumns);
}

void ChartBoard::arrange()
{
    m_columns = columnsNow();
    for (int column = 0; column < mostColumns; ++column)
        m_grid->setColumnStretch(column, column < m_columns ? 1 : 0);
    for (int i = 0; i < m_panels.size(); ++i)
        m_grid->addWidget(m_panels[i], i / m_columns, i % m_columns);
}

void ChartBoard::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (columnsNow() != m_columns)
        arrange();
}

} // namespace amends
