// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace amends {

class Label;

/// Who rang whom, and why the customer is called before the agent was heard. Window's thread.
class CallReason : public QWidget {
    Q_OBJECT

public:
    explicit CallReason(QWidget* parent = nullptr);

    void setNames(const QString& agent, const QString& customer);
    /// Another call, of which nothing is said yet.
    void clear();
    /// What the case has. What is being typed stays.
    void show(const Call& call);
    /// `asks`: a reason is wanted; `isKept`: the call is in the case; `isDue`: something else of it was said already.
    void showState(bool asks, bool isKept, bool isDue);

    Direction direction() const { return m_direction; }
    QString text() const;
    bool isEmpty() const { return text().trimmed().isEmpty(); }
    /// Another text than what was said last.
    bool isUnsaid() const { return text() != m_said; }
    void keepAsSaid(const QString& text) { m_said = text; }
    void takeCursor();

Q_SIGNALS:
    void finished();
    void directionChosen();

private:
    Direction m_direction = Direction::Outgoing;
    QString m_said;
    Label* m_question;
    QLineEdit* m_text;
    QPushButton* m_rangUs;
    Label* m_hint;
};

} // namespace amends
