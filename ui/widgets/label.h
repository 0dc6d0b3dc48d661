// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QLabel>

#include <variant>

namespace amends {

/// Words on a page, always plain text (H20), in one type and one colour of the look; follows both when they change.
class Label : public QLabel {
    Q_OBJECT

public:
    using Ink = std::variant<look::Role, look::Tone>;

    explicit Label(look::Type type, Ink ink = look::Role::Text, QWidget* parent = nullptr);
    Label(const QString& text, look::Type type, Ink ink = look::Role::Text, QWidget* parent = nullptr);

    void setInk(Ink ink);
    /// One line that ends in "…" where it is too long; the whole text is then its tooltip.
    void setElided(Qt::TextElideMode mode);
    bool isElided() const { return m_elide != Qt::ElideNone; }

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void useLook();
    void useDirection();

    look::Type m_type;
    Ink m_ink;
    Qt::TextElideMode m_elide = Qt::ElideNone;
};

} // namespace amends
