// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/step_mark.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QPainter>

namespace amends {

using look::Role;
using look::u;

void paintStepMark(QPainter& painter, const QRect& place, Stepper::Mark mark)
{
    const QRectF ring = QRectF(place).adjusted(1, 1, -1, -1);
    switch (mark) {
    case Stepper::Mark::Finished:
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::tintOf(look::Tone::Done));
        painter.drawEllipse(ring);
        paintIcon(painter, place.adjusted(3, 3, -3, -3), Icon::Check, look::textOf(look::Tone::Done));
        return;
    case Stepper::Mark::Now: {
        painter.setPen(QPen(look::colour(Role::Accent), 2));
        painter.setBrush(look::colour(Role::Base));
        painter.drawEllipse(ring);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look::colour(Role::Accent));
        const double inset = ring.width() * 0.26;
        painter.drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
        return;
    }
    case Stepper::Mark::ToCome:
        painter.setPen(QPen(look::colour(Role::InputBorder), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        return;
    }
}

StepMark::StepMark(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StepMark::setMark(Stepper::Mark mark)
{
    m_mark = mark;
    update();
}

QSize StepMark::sizeHint() const
{
    return {u(4.5), u(4.5)};
}

void StepMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStepMark(painter, rect(), m_mark);
}

} // namespace amends
