// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace amends {

/// Says that something happened outside: a payment, a posting. While one stands there unpressed, something was begun
/// that nothing else writes down, and the case's page reminds of it before it goes on.
class OutsideButton : public QPushButton {
    Q_OBJECT

public:
    explicit OutsideButton(QWidget* parent)
        : OutsideButton(QString(), parent)
    {}
    OutsideButton(const QString& text, QWidget* parent)
        : QPushButton(text, parent)
    {
        connect(this, &QPushButton::clicked, this, [this] { m_isPressed = true; });
    }
    bool isPending() const { return isVisible() && isEnabled() && !m_isPressed; }

protected:
    void showEvent(QShowEvent* event) override
    {
        m_isPressed = false;
        QPushButton::showEvent(event);
    }

private:
    bool m_isPressed = false; ///< since it was shown
};

} // namespace amends
