// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/steps.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QRect>
#include <QString>

class QPainter;

// The small drawn things that rows of lists and widgets share. All sizes in pixels of the widget. Window's thread.

namespace amends {

/// A word in a tinted pill. Overdue always has the clock and a stronger weight, so that colour is never alone.
struct ChipText {
    QString text = {};
    look::Tone tone = look::Tone::Neutral;
    std::optional<Icon> icon = {};

    bool operator==(const ChipText&) const = default;
    bool isEmpty() const { return text.isEmpty(); }
};

QSize chipSize(const ChipText& chip);
/// Into a place of chipSize().
void paintChip(QPainter& painter, const QRect& place, const ChipText& chip, Qt::LayoutDirection direction);

/// Five stars in a row; filled or outlined, halves filled by half. They keep their order right to left.
QSize starsSize();
void paintStars(QPainter& painter, const QPoint& topLeft, double stars);

/// Seven ticks: done, now (accent, taller), to come.
QSize stepTicksSize();
void paintStepTicks(QPainter& painter, const QPoint& topLeft, Step current, Qt::LayoutDirection direction);

/// The square that stands beside a cause's name; hatched where none is known.
void paintSwatch(QPainter& painter, const QRect& place, QStringView cause);

} // namespace amends
