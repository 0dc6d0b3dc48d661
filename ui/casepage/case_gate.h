// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/steps.h"
#include "ui/widgets/panel.h"

#include <QMap>
#include <QPointer>

class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Label;

/// What a case still needs before it can be closed, one line each: where to do it and, where the rules allow, a reason
/// for not doing it. Rows that stay keep what is typed in them. Window's thread.
class CaseGate : public Panel {
    Q_OBJECT

public:
    explicit CaseGate(QWidget* parent = nullptr);

    /// Codes of missingToClose(), and the case they are told of. None hides it.
    void show(const QStringList& missing, const Case& c = {});
    /// For another case: nothing typed is left, and nothing given.
    void clear();
    /// The reasons that stand in it are given.
    void finishTyping();
    /// So does Escape. Where the focus was in it, it goes back to where focusFirst() took it from.
    void dismiss();
    /// Put the cursor on the first line.
    void focusFirst();

protected:
    void keyPressEvent(QKeyEvent* event) override;

Q_SIGNALS:
    void goWanted(amends::Step step);
    void reasonGiven(amends::Excuse excuses, const QString& reason);

private:
    struct Row {
        QWidget* widget = nullptr;
        Label* phrase = nullptr;
        QPushButton* go = nullptr; ///< null: nowhere to go
    };
    struct Reason {
        Excuse excuses = {};
        QLineEdit* field = nullptr;
        QPushButton* button = nullptr;
        QString given = {}; ///< the last one
    };

    Row makeRow(const QString& code);
    void drop(const QString& code);
    void tell(const QString& code, const Case& c);
    void makeReason(const QString& code, Excuse excuses, QHBoxLayout* row);
    void give(const QString& code);

    Label* m_head;
    QPushButton* m_close;
    QVBoxLayout* m_rows;
    QWidget* m_first; ///< where typing begins
    QMap<QString, Row> m_shown;
    QMap<QString, Reason> m_reasons;
    QPointer<QWidget> m_cameFrom;
};

} // namespace amends
