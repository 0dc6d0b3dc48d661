// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include <QPainter>

namespace amends {

using look::Role;
using look::u;

Panel::Panel(Role fill, Edges edges, QWidget* parent)
    : QWidget(parent)
    , m_fill(fill)
    , m_edges(edges)
{}

void Panel::setBorder(const QColor& colour)
{
    m_border = colour;
    update();
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_edges == Edges::None) {
        painter.fillRect(rect(), look::colour(m_fill));
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_border.isValid() ? m_border : look::colour(Role::Hairline), 1));
    painter.setBrush(look::colour(m_fill));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
}

Rule::Rule(Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent)
{
    if (orientation == Qt::Horizontal) {
        setFixedHeight(1);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    } else {
        setFixedWidth(1);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }
}

void Rule::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), look::colour(Role::Hairline));
}

} // namespace amends
