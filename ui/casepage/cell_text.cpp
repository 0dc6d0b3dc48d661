// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/cell_text.h"

#include "ui/widgets/look.h"

#include <QPainter>

namespace amends {

using look::Role;
using look::u;

CellText::CellText(QWidget* parent)
    : GrowingText(1, 4, parent)
{
    setFrameShape(QFrame::NoFrame);
    setFont(look::font(look::Type::SecondLine));
    viewport()->setAutoFillBackground(false);
    setAttribute(Qt::WA_Hover);
}

void CellText::paintEvent(QPaintEvent* event)
{
    GrowingText::paintEvent(event);
    const bool isReached = hasFocus() || underMouse();
    if (!isReached && !document()->isEmpty())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const int width = hasFocus() ? 2 : 1;
    // An empty one shows that it can be filled in.
    painter.setPen(QPen(look::colour(hasFocus()  ? Role::Accent
                                     : isReached ? Role::InputBorder
                                                 : Role::Hairline),
                        width));
    const qreal inset = width / 2.0;
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(inset, inset, -inset, -inset), u(1), u(1));
}

void CellText::focusInEvent(QFocusEvent* event)
{
    GrowingText::focusInEvent(event);
    viewport()->update();
}

void CellText::focusOutEvent(QFocusEvent* event)
{
    GrowingText::focusOutEvent(event);
    viewport()->update();
}

} // namespace amends
