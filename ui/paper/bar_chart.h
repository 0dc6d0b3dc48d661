// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QList>
#include <QRectF>
#include <QStringList>

class QPainter;

// Bars of whole numbers over time: the values, and the one geometry for the window and for paper. All lengths in units
// of the painter. Time runs from left to right whatever the direction of the words.

namespace amends {

/// Bars side by side, each the stack of what its series have there. Plain value.
struct BarChart {
    struct Series {
        QString name;
        QColor colour; ///< an invalid one: hatched, no fill
        QList<qint64> counts;

        bool operator==(const Series&) const = default;
    };
    QList<Series> series; ///< the first at the bottom; all equally long
    qsizetype bars = 0;   ///< how many; each series has as many counts
    /// What stands below the bars, the closest first: the first with room for all of its words is drawn, so that what
    /// is left out is left out evenly. An empty word is none.
    QList<QStringList> labels;
    QList<bool> partial; ///< bars of a time that is not over: hatched
    qint64 most = 0;     ///< what the scale has to hold: the same in charts to be compared

    bool operator==(const BarChart&) const = default;

    qsizetype size() const { return bars; }
    qint64 countAt(qsizetype bar) const;
    qint64 largest() const;
};

/// Grid lines at whole numbers: 1, 2 or 5 times a power of ten apart, at most four above zero.
struct WholeScale {
    qint64 step = 1;
    qint64 top = 1; ///< the highest line, at or above the largest bar

    bool operator==(const WholeScale&) const = default;
};
WholeScale wholeScale(qint64 most);

/// What it is drawn with. `unit` is the look's unit in the painter's lengths.
struct BarChartInk {
    QColor ground;
    QColor grid;
    QColor axis;
    QColor words;
    QColor hover;
    QColor focus;
    QFont font;
    double unit = 4;
};
/// The colours of a scheme; paper takes the light one.
BarChartInk barChartInk(look::Scheme scheme, const QFont& font, double unit);

/// Where the parts of a chart lie in its place.
class BarChartLayout {
public:
    BarChartLayout(const BarChart& chart, const QRectF& place, const BarChartInk& ink);

    const QRectF& plot() const { return m_plot; }
    /// All of a bar's width and the plot's height.
    QRectF column(qsizetype bar) const;
    /// What the mouse hits: the column, but little more than the bar where few bars have wide columns.
    QRectF target(qsizetype bar) const;
    /// Of a column's width.
    double barShare() const;
    /// The bar, or the part of its stack from one count to another.
    QRectF bar(qsizetype bar, qint64 from, qint64 to) const;
    double heightOf(qint64 count) const;
    /// Whose target it is in; -1 where there is none.
    int barAt(const QPointF& point) const;

private:
    QRectF m_plot;
    qsizetype m_size;
    qint64 m_top;
    double m_widest;
    double m_widestTarget;
};

/// A bar's part, or the square beside a series' name: `hatched` stands for what is not over, and so does a colour that
/// is none.
void paintSeries(QPainter& painter, const QRectF& place, const QColor& colour, bool hatched, const BarChartInk& ink);
/// Lines instead of a brush's pattern, whose pixels would vanish on paper.
void hatch(QPainter& painter, const QRectF& place, const QColor& colour, double unit);

} // namespace amends
