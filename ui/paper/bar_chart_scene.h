// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/bar_chart.h"

#include <memory>

namespace amends {

/// What the mouse and the keyboard are on; -1: nothing.
struct BarChartMarks {
    int hovered = -1;
    int focused = -1;
};

/// A BarChart as Qt Charts draws it, for the window and for paper; hatching, the labels below and the marks lie over
/// it. Nothing is built before the first paint(). Window's thread.
class BarChartScene {
public:
    BarChartScene();
    ~BarChartScene();

    void setChart(const BarChart& chart);
    const BarChart& chart() const { return m_chart; }
    void paint(QPainter& painter, const QRectF& place, const BarChartInk& ink, const BarChartMarks& marks = {});

private:
    struct Built;

    BarChart m_chart;
    std::unique_ptr<Built> m_built; ///< of m_chart
};

} // namespace amends
