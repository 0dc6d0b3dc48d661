// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/panel.h"

#include <functional>

class QLineEdit;
class QPushButton;

namespace amends {

class Label;

/// Asks in the page why something rare is done, before it is done. Escape leaves it undone. Window's thread.
class ReasonLine : public Panel {
    Q_OBJECT

public:
    explicit ReasonLine(QWidget* parent = nullptr);

    /// `act` gets the reason, which is not empty, when the button that says `verb` is pressed.
    void ask(const QString& question, const QString& verb, std::function<void(const QString& reason)> act);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void give();

    Label* m_question;
    QLineEdit* m_line;
    QPushButton* m_give;
    std::function<void(const QString&)> m_act;
};

} // namespace amends
