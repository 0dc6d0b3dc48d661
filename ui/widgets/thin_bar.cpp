// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/thin_bar.h"

#include "ui/widgets/look.h"

#include <QPainter>
#include <QStyle>

namespace amends {

using look::Role;
using look::u;

ThinBar::ThinBar(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setShare(double share)
{
    m_share = std::max(0.0, share);
    update();
}

QSize ThinBar::sizeHint() const
{
    return {u(20), u(2)};
}

void ThinBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintThinBar(painter, rect(), layoutDirection(), m_share);
}

void paintThinBar(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, double share)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(look::colour(Role::Hairline), 1));
    painter.setBrush(look::tintOf(look::Tone::Neutral));
    painter.drawRoundedRect(all, u(0.5), u(0.5));
    const int used = int(rect.width() * std::min(1.0, share));
    painter.fillRect(QStyle::visualRect(direction, rect, QRect(rect.topLeft(), QSize(used, rect.height()))),
                     share > 1 ? look::textOf(look::Tone::Overdue) : look::colour(Role::Primary));
}

} // namespace amends
