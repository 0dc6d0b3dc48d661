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

int leastColumn()
{
    return u(1.5);
}

/// A panel's margins and the numbers of its scale.
int besidePlot()
{
    return u(3) + u(3) + u(5);
}

QList<qint64> countsOf(const QList<SpanPoint>& points)
{
    QList<qint64> counts;
    for (const SpanPoint& point : points)
        counts.append(point.count);
    return counts;
}

BarChart frameOf(const QList<SpanPoint>& points)
{
    BarChart chart;
    chart.bars = points.size();
    chart.labels = axisLabels(points);
    for (const SpanPoint& point : points)
        chart.partial.append(point.partial);
    return chart;
}

/// Bars in a panel of that width that are wide enough to be seen and hit.
qsizetype mostBars(int width)
{
    return std::max(1, (width - besidePlot()) / leastColumn());
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
    connect(m_whole, &ChartPanel::opened, this, [this](int bar) { open(-1, m_spans.whole, bar); });
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
    m_content = content;
    m_parts = split(content.series);
    showAll();
}

ChartBoard::Spans ChartBoard::fittingNow() const
{
    const QList<WeekPoint> weeks = m_content.series.isEmpty() ? QList<WeekPoint>() : m_content.series[0].numbers.weeks;
    const int inside = width() - u(8);
    const int columns = columnsNow();
    return {.whole = fittingSpan(weeks, mostBars(inside)),
            .series = fittingSpan(weeks, mostBars((inside - (columns - 1) * u(3)) / columns))};
}

void ChartBoard::showAll()
{
    m_spans = fittingNow();
    showWhole();
    showSeries();
    showFoot();
}

QList<SpanPoint> ChartBoard::pointsOf(const QList<WeekPoint>& weeks, Span span) const
{
    return spansOf(weeks, span, m_content.today, m_content.isCut);
}

QStringList ChartBoard::barNames(const QList<SpanPoint>& points) const
{
    QStringList names;
    for (const SpanPoint& point : points)
        names.append(barName(point, m_content.today));
    return names;
}

void ChartBoard::showWhole()
{
    const QList<SpanPoint> all = pointsOf(allWeeks(m_content.series), m_spans.whole);
    BarChart chart = frameOf(all);
    const auto add = [&](const QString& name, const QColor& colour, const QList<WeekPoint>& weeks) {
        chart.series.append({name, colour, countsOf(pointsOf(weeks, m_spans.whole))});
    };
    const auto addRest = [&] {
        if (!m_parts.rest.isEmpty())
            add(tr("%n other(s)", nullptr, int(m_parts.rest.size())), look::colour(Role::Disabled),
                allWeeks(m_parts.rest));
    };
    for (const int i : m_parts.shown) {
        const ToldSeries& one = m_content.series[i];
        if (i >= mostCharts)
            addRest();
        add(words::harmless(one.name), seriesColour(one.numbers.key, m_content.by, i), one.numbers.weeks);
    }
    if (m_parts.shown.back() < mostCharts)
        addRest();
    chart.most = chart.largest();
    m_whole->setContent({.title = {titleOfAll(m_spans.whole), QColor()},
                         .chart = chart,
                         .barNames = barNames(all),
                         .total = totalTold(totalOf(m_content.series), Span::Week),
                         .summary = chartSummary(all)});
}

void ChartBoard::showSeries()
{
    QList<QList<SpanPoint>> points;
    qint64 most = 0;
    for (const int i : m_parts.shown) {
        points.append(pointsOf(m_content.series[i].numbers.weeks, m_spans.series));
        most = std::max(most, std::ranges::max(countsOf(points.back())));
    }
    for (qsizetype place = 0; place < m_parts.shown.size(); ++place) {
        const int i = m_parts.shown[place];
        const ToldSeries& one = m_content.series[i];
        const Legend::Entry title{words::harmless(one.name), seriesColour(one.numbers.key, m_content.by, i)};
        BarChart chart = frameOf(points[place]);
        chart.series.append({title.name, title.colour, countsOf(points[place])});
        chart.most = most;
        panel(place)->setContent({.title = title,
                                  .chart = chart,
                                  .barNames = barNames(points[place]),
                                  .total = totalTold(one.numbers.total, m_spans.series),
                                  .summary = chartSummary(points[place]),
                                  .openable = m_content.by != CountBy::TurningPoint});
    }
    for (qsizetype place = 0; place < m_panels.size(); ++place)
        m_panels[place]->setVisible(place < m_parts.shown.size());
    arrange();
}

void ChartBoard::showFoot()
{
    QStringList notes;
    if (!m_parts.rest.isEmpty())
        notes.append(tr("%1 more with %2 together", "number, cases")
                         .arg(QLocale().toString(m_parts.rest.size()), totalTold(totalOf(m_parts.rest), Span::Week)));
    if (m_content.undated > 0)
        notes.append(tr("%n case(s) without a date of receipt, in no week", nullptr, int(m_content.undated)));
    if (m_spans != Spans())
        notes.append(tr("months, quarters and years are of whole weeks"));
    m_foot->setText(notes.join(tr(" · ", "between notes")));
    const bool isWeeks = m_spans == Spans();
    m_partial->setEntries({{isWeeks ? tr("this week so far") : tr("not all of its days are counted yet"), QColor()}});
    const QList<WeekPoint> weeks = allWeeks(m_content.series);
    const auto hasPartial = [&](Span span) { return std::ranges::any_of(pointsOf(weeks, span), &SpanPoint::partial); };
    m_partial->setVisible(hasPartial(m_spans.whole) || hasPartial(m_spans.series));
}

void ChartBoard::open(int series, Span span, int bar)
{
    const QList<WeekPoint> weeks = m_content.series[0].numbers.weeks;
    const SpanPoint point = pointsOf(weeks, span)[bar];
    Q_EMIT opened(series, point.from, point.to);
}

ChartPanel* ChartBoard::panel(qsizetype index)
{
    while (m_panels.size() <= index) {
        const int place = int(m_panels.size());
        auto* made = new ChartPanel(ChartPanel::Kind::Series, this);
        connect(made, &ChartPanel::opened, this,
                [this, place](int bar) { open(m_parts.shown[place], m_spans.series, bar); });
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
    if (fittingNow() != m_spans)
        showAll();
}

} // namespace amends
