// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/stepper.h"

#include <QAbstractButton>

namespace amends {

/// The steps of a way through something, one below the other. Each is a button; one that cannot be gone to yet is
/// disabled.
class StepRail : public QWidget {
    Q_OBJECT

public:
    StepRail(const QString& title, const QStringList& steps, const QString& hint, QWidget* parent = nullptr);

    /// The small line below its name; may be empty.
    void setLine(int step, const QString& line);
    /// Those up to `reachable` can be gone to.
    void setCurrent(int step, int reachable);

Q_SIGNALS:
    /// By a person.
    void chosen(int step);

private:
    class Button;
    QList<Button*> m_buttons;
};

} // namespace amends
