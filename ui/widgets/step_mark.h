// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stepper.h"

namespace amends {

/// The round mark of a step: a tick when done, a dot in a ring now, an empty ring to come.
void paintStepMark(QPainter& painter, const QRect& place, Stepper::Mark mark);

/// The same as a widget.
class StepMark : public QWidget {
    Q_OBJECT

public:
    explicit StepMark(QWidget* parent = nullptr);
    void setMark(Stepper::Mark mark);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Stepper::Mark m_mark = Stepper::Mark::ToCome;
};

} // namespace amends
