// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/bar_chart_painter.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr qint64 mostLines = 4;
constexpr double barShare = 0.75; ///< of its column
constexpr double widestBar = 8;   ///< in units

/// Lines instead of a brush's pattern, whose pixels would vanish on paper.
void hatch(QPainter& painter, const QRectF& place, const QColor& colour, double unit)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(place, Qt::IntersectClip);
    painter.setPen(QPen(colour, unit / 4));
    for (double x = place.left() - place.height(); x < place.right(); x += unit)
        painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
    painter.restore();
}

void outline(QPainter& painter, const QRectF& place, const QColor& colour, double unit)
{
    const double line = unit / 4;
    painter.setPen(QPen(colour, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(line / 2, line / 2, -line / 2, -line / 2));
}

void paintPart(QPainter& painter, const QRectF& place, const QColor& colour, bool hatched, const BarChartInk& ink)
{
    if (!hatched && colour.isValid()) {
        painter.fillRect(place, colour);
        return;
    }
    const QColor line = colour.isValid() ? colour : ink.words;
    painter.fillRect(place, ink.ground);
    hatch(painter, place, line, ink.unit);
    outline(painter, place, line, ink.unit);
}

void paintGrid(QPainter& painter, const BarChartLayout& layout, const WholeScale& scale, const BarChartInk& ink)
{
    const QRectF& plot = layout.plot();
    const double height = QFontMetricsF(ink.font, painter.device()).height();
    painter.setFont(ink.font);
    for (qint64 count = 0; count <= scale.top; count += scale.step) {
        const double y = plot.bottom() - layout.heightOf(count);
        painter.setPen(QPen(count == 0 ? ink.axis : ink.grid, ink.unit / 4));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(ink.words);
        painter.drawText(QRectF(plot.left() - ink.unit * 100, y - height / 2, ink.unit * 99, height),
                         Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
    }
}

void paintLabels(QPainter& painter, const BarChartLayout& layout, const BarChart& chart, const BarChartInk& ink)
{
    const QFontMetricsF metrics(ink.font, painter.device());
    double taken = 0;
    bool isFirst = true;
    painter.setPen(ink.words);
    for (qsizetype i = 0; i < chart.size(); ++i) {
        const double width = metrics.horizontalAdvance(chart.labels[i]);
        const double left = layout.column(i).center().x() - width / 2;
        if (chart.labels[i].isEmpty() || (!isFirst && left < taken))
            continue;
        painter.drawText(QPointF(left, layout.plot().bottom() + ink.unit * 0.5 + metrics.ascent()), chart.labels[i]);
        taken = left + width + ink.unit * 1.5;
        isFirst = false;
    }
}

void paintBar(QPainter& painter, const BarChartLayout& layout, const BarChart& chart, qsizetype bar,
              const BarChartInk& ink)
{
    const bool isPartial = chart.partial.value(bar);
    if (isPartial)
        hatch(painter, layout.column(bar), ink.grid, ink.unit);
    qint64 below = 0;
    for (const BarChart::Series& series : chart.series) {
        const qint64 count = series.counts.value(bar);
        if (count == 0)
            continue;
        QRectF part = layout.bar(bar, below, below + count);
        if (below > 0 && part.height() > ink.unit / 2)
            part.setBottom(part.bottom() - ink.unit / 4);
        paintPart(painter, part, series.colour, isPartial, ink);
        below += count;
    }
}

} // namespace

qint64 BarChart::countAt(qsizetype bar) const
{
    qint64 sum = 0;
    for (const Series& one : series)
        sum += one.counts.value(bar);
    return sum;
}

qint64 BarChart::largest() const
{
    qint64 found = 0;
    for (qsizetype i = 0; i < size(); ++i)
        found = std::max(found, countAt(i));
    return found;
}

WholeScale wholeScale(qint64 most)
{
    const qint64 held = std::max<qint64>(1, most);
    const auto linesFor = [held](qint64 step) { return (held - 1) / step + 1; };
    qint64 step = 1;
    for (qint64 power = 1; linesFor(step) > mostLines; power *= 10) {
        for (const qint64 times : {1, 2, 5}) {
            step = times * power;
            if (linesFor(step) <= mostLines)
                break;
        }
    }
    return {step, linesFor(step) * step};
}

BarChartInk barChartInk(look::Scheme scheme, const QFont& font, double unit)
{
    using look::Role;
    return {.ground = look::colour(Role::Base, scheme),
            .grid = look::colour(Role::ChartGrid, scheme),
            .axis = look::colour(Role::InputBorder, scheme),
            .words = look::colour(Role::Secondary, scheme),
            .font = font,
            .unit = unit};
}

BarChartLayout::BarChartLayout(const BarChart& chart, const QRectF& place, const BarChartInk& ink,
                               const QPaintDevice* device)
    : m_size(chart.size())
    , m_top(wholeScale(chart.most).top)
    , m_widest(widestBar * ink.unit)
{
    const QFontMetricsF metrics(ink.font, device);
    const double numbers = std::ceil(metrics.horizontalAdvance(QLocale().toString(m_top)) + ink.unit);
    const double words = std::ceil(metrics.height() + ink.unit * 0.5);
    m_plot = place.adjusted(numbers, std::ceil(metrics.height() / 2), 0, -words);
}

QRectF BarChartLayout::column(qsizetype bar) const
{
    const double width = m_plot.width() / double(std::max<qsizetype>(1, m_size));
    return {m_plot.left() + double(bar) * width, m_plot.top(), width, m_plot.height()};
}

QRectF BarChartLayout::bar(qsizetype bar, qint64 from, qint64 to) const
{
    const QRectF whole = column(bar);
    const double width = std::clamp(whole.width() * barShare, std::min(1.0, m_widest), m_widest);
    return {whole.center().x() - width / 2, m_plot.bottom() - heightOf(to), width, heightOf(to) - heightOf(from)};
}

double BarChartLayout::heightOf(qint64 count) const
{
    return m_plot.height() * double(count) / double(m_top);
}

int BarChartLayout::barAt(const QPointF& point) const
{
    if (!m_plot.contains(point) || m_size == 0)
        return -1;
    const auto bar = static_cast<qsizetype>((point.x() - m_plot.left()) / column(0).width());
    return static_cast<int>(std::min(bar, m_size - 1));
}

void paintBarChart(QPainter& painter, const QRectF& place, const BarChart& chart, const BarChartInk& ink)
{
    const BarChartLayout layout(chart, place, ink, painter.device());
    if (layout.plot().width() <= 0 || layout.plot().height() <= 0)
        return;
    painter.save();
    painter.setLayoutDirection(Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintGrid(painter, layout, wholeScale(chart.most), ink);
    for (qsizetype i = 0; i < chart.size(); ++i)
        paintBar(painter, layout, chart, i, ink);
    const QRectF& plot = layout.plot();
    painter.setPen(QPen(ink.axis, ink.unit / 4));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    paintLabels(painter, layout, chart, ink);
    painter.restore();
}

void paintSeriesSwatch(QPainter& painter, const QRectF& place, const QColor& colour, const BarChartInk& ink)
{
    painter.save();
    paintPart(painter, place, colour, false, ink);
    painter.restore();
}

} // namespace amends
