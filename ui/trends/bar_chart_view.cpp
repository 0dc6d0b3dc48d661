// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/bar_chart_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::u;

BarChartView::BarChartView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void BarChartView::setChart(const BarChart& chart, const QStringList& names, const QString& summary)
{
    m_scene.setChart(chart);
    m_names = names;
    m_summary = summary;
    m_current = std::min(m_current, int(chart.size()) - 1);
    m_hovered = m_pressed = -1;
    tell();
    update();
}

void BarChartView::setOpenable(bool openable)
{
    m_openable = openable;
}

QRect BarChartView::placeOf(int bar) const
{
    return layoutNow().target(bar).toAlignedRect();
}

QSize BarChartView::minimumSizeHint() const
{
    return {u(40), u(24)};
}

BarChartInk BarChartView::ink() const
{
    return barChartInk(look::scheme(), look::font(look::Type::Axis), look::unit());
}

BarChartLayout BarChartView::layoutNow() const
{
    return {chart(), rect(), ink()};
}

int BarChartView::barAt(const QPointF& point) const
{
    return layoutNow().barAt(point);
}

bool BarChartView::canOpen(int bar) const
{
    return m_openable && bar >= 0 && chart().countAt(bar) > 0;
}

void BarChartView::moveTo(int bar)
{
    m_current = std::clamp(bar, -1, int(chart().size()) - 1);
    tell();
    update();
}

void BarChartView::hover(int bar)
{
    if (bar == m_hovered)
        return;
    m_hovered = bar;
    setCursor(canOpen(bar) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    tell();
    update();
}

void BarChartView::open(int bar)
{
    if (canOpen(bar))
        Q_EMIT opened(bar);
}

void BarChartView::tell()
{
    const QString focused = m_names.value(m_current);
    setAccessibleDescription(focused.isEmpty() ? m_summary : tr("%1. %2").arg(focused, m_summary));
    Q_EMIT pointedAt(told(m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1));
}

QString BarChartView::told(int bar) const
{
    const QString name = m_names.value(bar);
    //: A bar of a chart in words, and what a click on it does: W46: 5 cases. Click to show them
    return canOpen(bar) ? tr("%1. Click to show them").arg(name) : name;
}

QString BarChartView::tipOf(int bar) const
{
    QString tip = told(bar).toHtmlEscaped();
    if (chart().series.size() > 1)
        for (auto series = chart().series.crbegin(); series != chart().series.crend(); ++series)
            if (const qint64 count = series->counts.value(bar); count > 0)
                tip += "<br>"_L1 +
                       tr("%1: %2", "series, count").arg(series->name, QLocale().toString(count)).toHtmlEscaped();
    return "<qt>"_L1 + tip + "</qt>"_L1;
}

bool BarChartView::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        if (bar >= 0)
            QToolTip::showText(help->globalPos(), tipOf(bar), this, placeOf(bar));
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void BarChartView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Left:
        moveTo(std::max(0, m_current - 1));
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(int(chart().size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        open(m_current);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void BarChartView::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position()) : -1;
    if (m_pressed >= 0)
        moveTo(m_pressed);
}

void BarChartView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_pressed >= 0 && barAt(event->position()) == m_pressed)
        open(m_pressed);
    m_pressed = -1;
}

void BarChartView::mouseMoveEvent(QMouseEvent* event)
{
    hover(barAt(event->position()));
}

void BarChartView::leaveEvent(QEvent*)
{
    hover(-1);
}

void BarChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    moveTo(m_current < 0 ? int(chart().size()) - 1 : m_current);
}

void BarChartView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    tell();
}

void BarChartView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    m_scene.paint(painter, rect(), ink(), {.hovered = m_hovered, .focused = hasFocus() ? m_current : -1});
}

} // namespace amends
