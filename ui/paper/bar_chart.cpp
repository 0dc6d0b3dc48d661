// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/bar_chart.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QScopeGuard>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr qint64 mostLines = 4;
constexpr double usualShare = 0.75; ///< of its column
constexpr double widestBar = 8;     ///< in units
constexpr double widestTarget = 16; ///< in units

void outline(QPainter& painter, const QRectF& place, const QColor& colour, double unit)
{
    const double line = unit / 4;
    painter.setPen(QPen(colour, line));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place.adjusted(line / 2, line / 2, -line / 2, -line / 2));
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
            .hover = look::colour(Role::Hover, scheme),
            .focus = look::colour(Role::Accent, scheme),
            .font = font,
            .unit = unit};
}

BarChartLayout::BarChartLayout(const BarChart& chart, const QRectF& place, const BarChartInk& ink)
    : m_size(chart.size())
    , m_top(wholeScale(chart.most).top)
    , m_widest(widestBar * ink.unit)
    , m_widestTarget(widestTarget * ink.unit)
{
    const QFontMetricsF metrics(ink.font);
    const double numbers = std::ceil(metrics.horizontalAdvance(QLocale().toString(m_top)) + ink.unit);
    const double words = std::ceil(metrics.height() + ink.unit * 0.5);
    m_plot = place.adjusted(numbers, std::ceil(metrics.height() / 2), 0, -words);
}

QRectF BarChartLayout::column(qsizetype bar) const
{
    const double width = m_plot.width() / double(std::max<qsizetype>(1, m_size));
    return {m_plot.left() + double(bar) * width, m_plot.top(), width, m_plot.height()};
}

QRectF BarChartLayout::target(qsizetype bar) const
{
    const QRectF whole = column(bar);
    const double spare = std::max(0.0, whole.width() - m_widestTarget) / 2;
    return whole.adjusted(spare, 0, -spare, 0);
}

double BarChartLayout::barShare() const
{
    const double column = m_plot.width() / double(std::max<qsizetype>(1, m_size));
    return std::clamp(column * usualShare, std::min(1.0, m_widest), m_widest) / column;
}

QRectF BarChartLayout::bar(qsizetype bar, qint64 from, qint64 to) const
{
    const QRectF whole = column(bar);
    const double width = whole.width() * barShare();
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
    const auto inside = static_cast<qsizetype>((point.x() - m_plot.left()) / column(0).width());
    const qsizetype bar = std::min(inside, m_size - 1);
    return target(bar).contains(point) ? static_cast<int>(bar) : -1;
}

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

void paintSeries(QPainter& painter, const QRectF& place, const QColor& colour, bool hatched, const BarChartInk& ink)
{
    painter.save();
    const auto restored = qScopeGuard([&] { painter.restore(); });
    if (!hatched && colour.isValid()) {
        painter.fillRect(place, colour);
        return;
    }
    const QColor line = colour.isValid() ? colour : ink.words;
    painter.fillRect(place, ink.ground);
    hatch(painter, place, line, ink.unit);
    outline(painter, place, line, ink.unit);
}

} // namespace amends
