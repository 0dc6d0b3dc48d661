// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/bar_chart_scene.h"

#include <QWidget>

namespace amends {

/// A BarChart one can walk through: arrow keys, Home and End move from bar to bar, Enter, Space and a click open one
/// that has cases; the mouse hits it over the whole height of the chart. No QChartView, which knows no focus of a bar
/// and no name for one; built when it is first seen.
class BarChartView : public QWidget {
    Q_OBJECT

public:
    explicit BarChartView(QWidget* parent = nullptr);

    /// `names` of the bars in words, one each, plain text; `summary` of the whole. The focused bar stays where it was.
    void setChart(const BarChart& chart, const QStringList& names, const QString& summary);
    /// False: bars tell, but open nothing.
    void setOpenable(bool openable);

    const BarChart& chart() const { return m_scene.chart(); }
    /// What is focused, -1 where nothing was yet.
    int current() const { return m_current; }
    QRect placeOf(int bar) const;

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The name of the bar the mouse or the focus is on, and that it opens where it does; empty for none.
    void pointedAt(const QString& name);
    void opened(int bar);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    BarChartInk ink() const;
    BarChartLayout layoutNow() const;
    int barAt(const QPointF& point) const;
    bool canOpen(int bar) const;
    void moveTo(int bar);
    void hover(int bar);
    void open(int bar);
    void tell();
    QString told(int bar) const;
    QString tipOf(int bar) const;

    BarChartScene m_scene;
    QStringList m_names;
    QString m_summary;
    bool m_openable = true;
    int m_current = -1;
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace amends
