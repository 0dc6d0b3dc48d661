// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QWidget>

class QPushButton;

namespace amends {

class Label;

/// One sentence in the page, never over it, with at most one button. Read out when it appears.
class Banner : public QWidget {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// An empty sentence hides it. Without a button text there is none; `canClose` adds a cross.
    void show(look::Tone tone, const QString& sentence, const QString& button = {}, bool canClose = true);
    void dismiss();
    look::Tone tone() const { return m_tone; }

    QString sentence() const;

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Tone m_tone = look::Tone::Info;
    Label* m_sentence;
    QPushButton* m_button;
    QPushButton* m_close;
};

} // namespace amends
