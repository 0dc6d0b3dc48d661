// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/bar_chart_scene.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QFontMetricsF>
#include <QGraphicsItem>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLocale>
#include <QPainter>
#include <QStackedBarSeries>
#include <QValueAxis>

#include <algorithm>
#include <limits>

namespace amends {

namespace {

/// What a bar set and its axes cannot show: bars of their own kind, words that leave each other room, where one is.
class Overlay : public QGraphicsItem {
public:
    void show(const BarChart* chart, const BarChartLayout& layout, const BarChartInk& ink, const BarChartMarks& marks)
    {
        m_chart = chart;
        m_layout = layout;
        m_ink = ink;
        m_marks = marks;
    }

    QRectF boundingRect() const override { return scene() ? scene()->sceneRect() : QRectF(); }

    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        for (qsizetype bar = 0; bar < m_chart->size(); ++bar)
            paintParts(*painter, bar);
        const QRectF& plot = m_layout.plot();
        painter->setRenderHint(QPainter::Antialiasing, false);
        painter->setPen(QPen(m_ink.axis, m_ink.unit / 4));
        painter->drawLine(plot.bottomLeft(), plot.bottomRight());
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->setFont(m_ink.font);
        painter->setPen(m_ink.words);
        paintCounts(*painter);
        paintTimes(*painter);
        if (m_marks.focused >= 0)
            paintRing(*painter);
    }

private:
    void paintParts(QPainter& painter, qsizetype bar)
    {
        const bool isPartial = m_chart->partial.value(bar);
        if (isPartial)
            hatch(painter, m_layout.column(bar), m_ink.grid, m_ink.unit);
        qint64 below = 0;
        for (const BarChart::Series& series : m_chart->series) {
            const qint64 count = series.counts.value(bar);
            if (count == 0)
                continue;
            const QRectF part = m_layout.bar(bar, below, below + count);
            if (isPartial || !series.colour.isValid())
                paintSeries(painter, part, series.colour, true, m_ink);
            const double line = m_ink.unit / 4;
            if (below > 0 && part.height() > 2 * line)
                painter.fillRect(QRectF(part.left(), part.bottom() - line, part.width(), line), m_ink.ground);
            below += count;
        }
    }

    void paintCounts(QPainter& painter)
    {
        const WholeScale scale = wholeScale(m_chart->most);
        const QRectF& plot = m_layout.plot();
        const double height = QFontMetricsF(m_ink.font).height();
        for (qint64 count = 0; count <= scale.top; count += scale.step) {
            const double y = plot.bottom() - m_layout.heightOf(count);
            painter.drawText(QRectF(plot.left() - m_ink.unit * 100, y - height / 2, m_ink.unit * 99, height),
                             Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(count));
        }
    }

    QRectF placeOf(const QString& label, qsizetype bar, const QFontMetricsF& metrics) const
    {
        const double width = metrics.horizontalAdvance(label);
        return {m_layout.column(bar).center().x() - width / 2, m_layout.plot().bottom() + m_ink.unit * 0.5, width,
                metrics.height()};
    }

    bool hasRoom(const QStringList& labels, const QFontMetricsF& metrics) const
    {
        double taken = -std::numeric_limits<double>::infinity();
        for (qsizetype bar = 0; bar < labels.size(); ++bar) {
            if (labels[bar].isEmpty())
                continue;
            const QRectF place = placeOf(labels[bar], bar, metrics);
            if (place.left() < taken)
                return false;
            taken = place.right() + m_ink.unit * 1.5;
        }
        return true;
    }

    void paintTimes(QPainter& painter)
    {
        const QFontMetricsF metrics(m_ink.font);
        const auto labels = std::ranges::find_if(
            m_chart->labels, [&](const QStringList& candidate) { return hasRoom(candidate, metrics); });
        if (labels == m_chart->labels.end())
            return;
        for (qsizetype bar = 0; bar < labels->size(); ++bar)
            if (const QString& label = (*labels)[bar]; !label.isEmpty())
                painter.drawText(placeOf(label, bar, metrics).topLeft() + QPointF(0, metrics.ascent()), label);
    }

    void paintRing(QPainter& painter)
    {
        constexpr double width = 2;
        constexpr double off = 1 + width / 2;
        QRectF ring = m_layout.bar(m_marks.focused, 0, m_chart->countAt(m_marks.focused));
        ring.setTop(std::min(ring.top(), ring.bottom() - 2 * m_ink.unit));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_ink.focus, width));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(ring.adjusted(-off, -off, off, off), m_ink.unit / 2, m_ink.unit / 2);
    }

    const BarChart* m_chart = nullptr;
    BarChartLayout m_layout{{}, {}, {}};
    BarChartInk m_ink;
    BarChartMarks m_marks;
};

QStackedBarSeries* barsOf(const BarChart& chart)
{
    auto* bars = new QStackedBarSeries;
    for (const BarChart::Series& series : chart.series) {
        auto* set = new QBarSet(series.name);
        for (qsizetype bar = 0; bar < chart.size(); ++bar)
            *set << double(series.counts.value(bar));
        set->setPen(Qt::NoPen);
        set->setBrush(series.colour.isValid() ? QBrush(series.colour) : QBrush(Qt::NoBrush));
        bars->append(set);
    }
    return bars;
}

} // namespace

struct BarChartScene::Built {
    QGraphicsScene scene;
    QChart* chart = new QChart;
    QStackedBarSeries* bars = nullptr;
    QValueAxis* counts = new QValueAxis;
    QBarCategoryAxis* times = new QBarCategoryAxis;
    Overlay* overlay = new Overlay;

    explicit Built(const BarChart& value);
    void place(const BarChart& value, const QRectF& where, const BarChartInk& ink, const BarChartMarks& marks);
};

BarChartScene::Built::Built(const BarChart& value)
    : bars(barsOf(value))
{
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->legend()->hide();
    chart->setLayoutDirection(Qt::LeftToRight);
    chart->addSeries(bars);
    for (qsizetype bar = 0; bar < value.size(); ++bar)
        times->append(QString::number(bar));
    times->setLabelsVisible(false);
    times->setGridLineVisible(false);
    times->setLineVisible(false);
    const WholeScale scale = wholeScale(value.most);
    counts->setRange(0, double(scale.top));
    counts->setTickType(QValueAxis::TicksDynamic);
    counts->setTickInterval(double(scale.step));
    counts->setLabelsVisible(false);
    counts->setLineVisible(false);
    chart->addAxis(times, Qt::AlignBottom);
    chart->addAxis(counts, Qt::AlignLeft);
    bars->attachAxis(times);
    bars->attachAxis(counts);
    scene.addItem(chart);
    scene.addItem(overlay);
    overlay->setZValue(chart->zValue() + 1);
}

void BarChartScene::Built::place(const BarChart& value, const QRectF& where, const BarChartInk& ink,
                                 const BarChartMarks& marks)
{
    const BarChartLayout layout(value, where, ink);
    scene.setSceneRect(where);
    chart->setGeometry(where);
    chart->setPlotArea(layout.plot());
    bars->setBarWidth(layout.barShare());
    counts->setGridLinePen(QPen(ink.grid, ink.unit / 4));
    chart->layout()->invalidate();
    chart->layout()->activate(); // now, not with the next turn of the event loop
    overlay->show(&value, layout, ink, marks);
}

BarChartScene::BarChartScene() = default;
BarChartScene::~BarChartScene() = default;

void BarChartScene::setChart(const BarChart& chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    m_built.reset();
}

void BarChartScene::paint(QPainter& painter, const QRectF& place, const BarChartInk& ink, const BarChartMarks& marks)
{
    const BarChartLayout layout(m_chart, place, ink);
    if (m_chart.size() == 0 || layout.plot().width() <= 0 || layout.plot().height() <= 0)
        return;
    if (!m_built)
        m_built = std::make_unique<Built>(m_chart);
    if (marks.hovered >= 0)
        painter.fillRect(layout.target(marks.hovered), ink.hover);
    m_built->place(m_chart, place, ink, marks);
    m_built->scene.render(&painter, place, place);
}

} // namespace amends
