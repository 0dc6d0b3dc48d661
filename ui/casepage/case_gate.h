// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/steps.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QLineEdit;
class QVBoxLayout;

namespace amends {

class Label;

/// What a case still needs before it can be closed, one line each: where to do it and, where the rules allow, a reason
/// for not doing it. Rows that stay keep what is typed in them. Window's thread.
class CaseGate : public Panel {
    Q_OBJECT

public:
    explicit CaseGate(QWidget* parent = nullptr);

    /// Codes of missingToClose(). None hides it.
    void show(const QStringList& missing);
    void dismiss();
    /// Put the cursor on the first line.
    void focusFirst();

Q_SIGNALS:
    void goWanted(amends::Step step);
    void reasonGiven(amends::Excuse excuses, const QString& reason);

private:
    QWidget* makeRow(const QString& code);

    Label* m_head;
    QVBoxLayout* m_rows;
    QMap<QString, QWidget*> m_shown;
};

} // namespace amends
