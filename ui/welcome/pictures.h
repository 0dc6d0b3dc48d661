// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QWidget>

namespace amends {

/// An icon on a page, in a colour of the look that follows the scheme; says nothing to a screen reader.
class Picture : public QWidget {
    Q_OBJECT

public:
    enum class Frame { None, Circle };

    Picture(Icon icon, look::Role ink, double units, Frame frame = Frame::None, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    look::Role m_ink;
    double m_units;
    Frame m_frame;
};

/// A dashed place that says that files can be dropped; the window takes them wherever they fall.
class DropHint : public QWidget {
    Q_OBJECT

public:
    explicit DropHint(const QString& text, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace amends
