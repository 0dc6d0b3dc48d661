// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

namespace amends {

Chip::Chip(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Chip::setChip(const ChipText& chip)
{
    if (m_chip == chip)
        return;
    m_chip = chip;
    setAccessibleName(chip.text);
    setVisible(!chip.isEmpty());
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return chipSize(m_chip);
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_chip, layoutDirection());
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

Stars::Stars(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    hide();
}

void Stars::setStars(std::optional<double> stars)
{
    m_stars = stars;
    setVisible(stars.has_value());
    if (stars)
        setAccessibleName(tr("%1 of 5 stars").arg(QLocale().toString(*stars, 'g', 2)));
    update();
}

QSize Stars::sizeHint() const
{
    return starsSize();
}

void Stars::paintEvent(QPaintEvent*)
{
    if (!m_stars)
        return;
    QPainter painter(this);
    paintStars(painter, QPoint(0, (height() - starsSize().height()) / 2), *m_stars);
}

} // namespace amends
