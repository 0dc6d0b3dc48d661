// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tab_line.h"

#include "ui/widgets/look.h"

#include <QMouseEvent>
#include <QPainter>

namespace amends {

using look::Role;
using look::Type;
using look::u;

TabLine::TabLine(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
}

QSize TabLine::tabSizeHint(int index) const
{
    return {QFontMetrics(look::font(Type::BodyStrong)).horizontalAdvance(tabText(index)) + u(6), u(10)};
}

QSize TabLine::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabLine::mouseMoveEvent(QMouseEvent* event)
{
    m_hovered = tabAt(event->position().toPoint());
    update();
    QTabBar::mouseMoveEvent(event);
}

void TabLine::leaveEvent(QEvent* event)
{
    m_hovered = -1;
    update();
    QTabBar::leaveEvent(event);
}

void TabLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool isChosen = i == currentIndex();
        if (i == m_hovered && !isChosen)
            painter.fillRect(place, look::colour(Role::Hover));
        painter.setFont(look::font(isChosen ? Type::BodyStrong : Type::Body));
        painter.setPen(look::colour(isChosen ? Role::Accent : Role::Secondary));
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (isChosen)
            painter.fillRect(QRect(place.left(), place.bottom() - 2, place.width(), 3), look::colour(Role::Accent));
        if (isChosen && hasFocus()) {
            painter.setPen(QPen(look::colour(Role::Accent), 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(place).adjusted(2, 2, -2, -5), u(1.5), u(1.5));
        }
    }
}

} // namespace amends
