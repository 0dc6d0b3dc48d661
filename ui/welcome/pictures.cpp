// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/pictures.h"

#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr double circleUnits = 8.5;

} // namespace

Picture::Picture(Icon icon, look::Role ink, double units, Frame frame, QWidget* parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_ink(ink)
    , m_units(units)
    , m_frame(frame)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Picture::sizeHint() const
{
    const int side = u(m_frame == Frame::Circle ? circleUnits : m_units);
    return {side, side};
}

void Picture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_frame == Frame::Circle) {
        painter.setPen(QPen(look::colour(Role::Hairline), 1));
        painter.setBrush(look::colour(Role::Base));
        painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const int side = u(m_units);
    paintIcon(painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side), m_icon,
              look::colour(m_ink));
}

DropHint::DropHint(const QString& text, QWidget* parent)
    : QWidget(parent)
{
    auto* words = new Label(text, Type::Body, Role::Secondary, this);
    words->setWordWrap(true);
    words->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(4), u(3), u(4), u(3));
    row->setSpacing(u(2));
    row->addStretch(1);
    row->addWidget(new Picture(Icon::Download, Role::Secondary, 4, Picture::Frame::None, this));
    row->addWidget(words, 100);
    row->addStretch(1);
    words->setMaximumWidth(words->fontMetrics().horizontalAdvance(text) + u(1));
}

void DropHint::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look::colour(Role::InputBorder), 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
}

} // namespace amends
