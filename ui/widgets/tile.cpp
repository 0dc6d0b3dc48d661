// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

int widthOf(Type type, const QString& text)
{
    return QFontMetrics(look::font(type)).horizontalAdvance(text);
}

} // namespace

Tile::Tile(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Tile::setContent(const Content& content)
{
    if (m_content == content)
        return;
    m_content = content;
    setAccessibleName(tr("%1: %2").arg(content.label, content.figure));
    setAccessibleDescription(content.meaning);
    updateGeometry();
    update();
}

int Tile::wordsWidth() const
{
    return std::max({widthOf(Type::SecondLine, m_content.label) + u(5), widthOf(Type::Figure, m_content.figure),
                     widthOf(Type::Small, m_content.meaning)});
}

QSize Tile::sizeHint() const
{
    return {wordsWidth() + u(6) + (m_content.bars.isEmpty() ? 0 : u(40)), u(22)};
}

QSize Tile::minimumSizeHint() const
{
    return {std::max(u(30), wordsWidth() + u(6)), u(22)};
}

void Tile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void Tile::paintBars(QPainter& painter, const QRect& place) const
{
    const int most = std::max(1, *std::ranges::max_element(m_content.bars));
    const QRect band = place.adjusted(0, 0, 0, -u(4));
    painter.fillRect(band, look::colour(Role::ChartBand));
    const double step = double(band.width() + 2) / double(m_content.bars.size());
    for (qsizetype i = 0; i < m_content.bars.size(); ++i) {
        const bool isLast = i == m_content.bars.size() - 1;
        const double height = double(band.height()) * m_content.bars[i] / most;
        const QRectF bar(band.left() + double(i) * step, band.bottom() + 1 - height, step - 2, height);
        painter.fillRect(bar.toAlignedRect(), look::colour(isLast ? Role::Primary : Role::Disabled));
    }
    painter.setFont(look::font(Type::Axis));
    painter.setPen(look::colour(Role::Secondary));
    const QRect line(place.left(), band.bottom() + 1, place.width(), u(4));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, mirrored ? m_content.to : m_content.from);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, mirrored ? m_content.from : m_content.to);
}

void Tile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = hasFocus();
    painter.setPen(focused ? QPen(look::colour(Role::Accent), 2) : QPen(look::colour(Role::Hairline), 1));
    painter.setBrush(look::colour(underMouse() ? Role::Hover : Role::Base));
    const double inset = focused ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), u(1.5), u(1.5));

    const QRect inside = rect().adjusted(u(3), u(2), -u(3), -u(2));
    const auto placed = [&](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const int words = m_content.bars.isEmpty() ? inside.width() : std::min(inside.width(), wordsWidth());
    const auto line = [&](int top, int height, int indent) {
        return placed(QRect(inside.left() + indent, inside.top() + top, words - indent, height));
    };
    const auto write = [&](const QRect& at, Type type, const QColor& ink, const QString& text) {
        painter.setFont(look::font(type));
        painter.setPen(ink);
        painter.drawText(at, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter)),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, at.width()));
    };
    paintIcon(painter, placed(QRect(inside.left(), inside.top() + u(0.5), u(4), u(4))), m_content.icon,
              look::colour(Role::Secondary));
    write(line(0, u(5), u(5)), Type::SecondLine, look::colour(Role::Secondary), m_content.label);
    write(line(u(5), u(7.5), 0), Type::Figure, look::colour(Role::Text), m_content.figure);
    QColor ink = m_content.urgent ? look::textOf(look::Tone::Overdue) : look::colour(Role::Secondary);
    write(line(u(12.5), u(5), 0), Type::Small, ink, m_content.meaning);
    if (!m_content.bars.isEmpty() && inside.width() - words > u(16))
        paintBars(painter, placed(QRect(inside.left() + words + u(4), inside.top(), inside.width() - words - u(4),
                                        inside.height())));
}

} // namespace amends
