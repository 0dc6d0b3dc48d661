// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;

namespace amends {

/// How much of something is used, as a thin bar; what is more than all of it shows in the colour of what is overdue.
class ThinBar : public QWidget {
    Q_OBJECT

public:
    explicit ThinBar(QWidget* parent = nullptr);
    /// 1: all of it.
    void setShare(double share);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_share = 0;
};

/// The same as a painting alone.
void paintThinBar(QPainter& painter, const QRect& rect, Qt::LayoutDirection direction, double share);

} // namespace amends
