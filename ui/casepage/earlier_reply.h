// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace amends {

class Desk;
class HeldText;
class Label;

/// A reply that went out: a row that unfolds to its text. It happened outside, so it is taken back only with a reason.
class EarlierReply : public QWidget {
    Q_OBJECT

public:
    EarlierReply(Desk& desk, QWidget* parent);
    void show(const CaseId& caseId, const Reply& reply);
    void finishTyping();
    PartId part() const { return m_part; }

private:
    void unfold(bool wanted);
    void takeBack();

    Desk& m_desk;
    CaseId m_case;
    PartId m_part;
    QPushButton* m_head;
    QWidget* m_body;
    Label* m_text;
    Label* m_link;
    QPushButton* m_correct;
    QWidget* m_reasonRow;
    QLineEdit* m_reason;
    HeldText* m_held;
    QPushButton* m_takeBack;
};

} // namespace amends
