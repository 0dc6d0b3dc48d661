// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/marks.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>
#include <numbers>

namespace amends {

using look::Role;
using look::u;

namespace {

constexpr int starCount = 5;
constexpr int stepCount = 7;

QFont chipFont(const ChipText& chip)
{
    QFont font = look::font(look::Type::Small);
    if (chip.tone == look::Tone::Overdue)
        font.setWeight(QFont::DemiBold);
    return font;
}

std::optional<Icon> chipIcon(const ChipText& chip)
{
    return chip.tone == look::Tone::Overdue && !chip.icon ? Icon::Clock : chip.icon;
}

const QPainterPath& starPath()
{
    static const QPainterPath path = [] {
        constexpr int corners = 10;
        constexpr double innerRadius = 0.42;
        QPainterPath star;
        for (int i = 0; i < corners; ++i) {
            const double angle = std::numbers::pi * (2.0 * i / corners - 0.5);
            const double radius = i % 2 == 0 ? 1 : innerRadius;
            const QPointF corner(radius * std::cos(angle), radius * std::sin(angle));
            if (i == 0)
                star.moveTo(corner);
            else
                star.lineTo(corner);
        }
        star.closeSubpath();
        return star;
    }();
    return path;
}

int starSide()
{
    return u(3);
}

} // namespace

QSize chipSize(const ChipText& chip)
{
    const int text = QFontMetrics(chipFont(chip)).horizontalAdvance(chip.text);
    return {text + u(4) + (chipIcon(chip) ? u(4) : 0), u(5)};
}

void paintChip(QPainter& painter, const QRect& place, const ChipText& chip, Qt::LayoutDirection direction)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::tintOf(chip.tone));
    painter.drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    QRect inside = place.adjusted(u(2), 0, -u(2), 0);
    if (const std::optional<Icon> name = chipIcon(chip)) {
        const QRect icon(inside.left(), inside.center().y() - u(3) / 2, u(3), u(3));
        paintIcon(painter, QStyle::visualRect(direction, inside, icon), *name, look::textOf(chip.tone));
        inside = QStyle::visualRect(direction, inside, inside.adjusted(u(4), 0, 0, 0));
    }
    painter.setFont(chipFont(chip));
    painter.setPen(look::textOf(chip.tone));
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine, chip.text);
    painter.restore();
}

QSize starsSize()
{
    return {starCount * starSide() + (starCount - 1), starSide()};
}

void paintStars(QPainter& painter, const QPoint& topLeft, double stars)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = look::colour(Role::Stars);
    const double radius = starSide() / 2.0 - 0.5;
    const double halves = std::round(stars * 2) / 2;
    for (int i = 0; i < starCount; ++i) {
        const QPointF centre(topLeft.x() + i * (starSide() + 1) + starSide() / 2.0, topLeft.y() + starSide() / 2.0);
        const QPainterPath star =
            QTransform::fromTranslate(centre.x(), centre.y()).scale(radius, radius).map(starPath());
        const double filled = std::clamp(halves - i, 0.0, 1.0);
        if (filled > 0) {
            painter.save();
            painter.setClipRect(
                QRectF(centre.x() - radius - 1, centre.y() - radius - 1, (2 * radius + 2) * filled, 2 * radius + 2));
            painter.fillPath(star, colour);
            painter.restore();
        }
        painter.strokePath(star, QPen(colour, 1));
    }
    painter.restore();
}

QSize stepTicksSize()
{
    return {stepCount * u(3.25) - u(0.75), u(1.5)};
}

void paintStepTicks(QPainter& painter, const QPoint& topLeft, Step current, Qt::LayoutDirection direction)
{
    const QRect whole(topLeft, stepTicksSize());
    for (int i = 0; i < stepCount; ++i) {
        const bool isNow = i == int(current);
        const int height = isNow ? u(1.5) : u(1);
        const QRect tick(whole.left() + i * u(3.25), whole.center().y() - height / 2, u(2.5), height);
        const Role role = isNow ? Role::Accent : i < int(current) ? Role::Secondary : Role::Hairline;
        painter.fillRect(QStyle::visualRect(direction, whole, tick), look::colour(role));
    }
}

void paintSwatch(QPainter& painter, const QRect& place, QStringView cause)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor colour = look::causeColour(cause);
    if (colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
    } else {
        painter.setPen(QPen(look::colour(Role::Secondary), 1));
        painter.setBrush(QBrush(look::colour(Role::Secondary), Qt::BDiagPattern));
    }
    painter.drawRoundedRect(place, u(0.5), u(0.5));
    painter.restore();
}

} // namespace amends
