// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/steps.h"
#include "ui/widgets/panel.h"

#include <QMap>

class QHBoxLayout;
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
    /// The reasons that stand in it are given.
    void finishTyping();
    void dismiss();
    /// Put the cursor on the first line.
    void focusFirst();

Q_SIGNALS:
    void goWanted(amends::Step step);
    void reasonGiven(amends::Excuse excuses, const QString& reason);

private:
    struct Reason {
        Excuse excuses = {};
        QLineEdit* field = nullptr;
        QString given = {}; ///< the last one
    };

    QWidget* makeRow(const QString& code);
    void makeReason(const QString& code, Excuse excuses, QHBoxLayout* row);
    void give(const QString& code);

    Label* m_head;
    QVBoxLayout* m_rows;
    QMap<QString, QWidget*> m_shown;
    QMap<QString, Reason> m_reasons;
};

} // namespace amends
