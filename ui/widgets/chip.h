// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/marks.h"

#include <QWidget>

namespace amends {

/// A ChipText as a widget; its text is its accessible name. Not clickable and never focused.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    /// An empty text hides it.
    void setChip(const ChipText& chip);
    const ChipText& chip() const { return m_chip; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    ChipText m_chip;
};

/// Stars as a widget: "2 of 5 stars" to a screen reader.
class Stars : public QWidget {
    Q_OBJECT

public:
    explicit Stars(QWidget* parent = nullptr);
    /// Nothing hides it.
    void setStars(std::optional<double> stars);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<double> m_stars;
};

} // namespace amends
