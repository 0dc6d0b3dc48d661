// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace amends {

/// A text field as high as what stands in it, between two numbers of lines. Tab leaves it.
class GrowingText : public QPlainTextEdit {
    Q_OBJECT

public:
    GrowingText(int leastLines, int mostLines, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int heightFor(int lines) const;
    void fit();

    int m_leastLines;
    int m_mostLines;
};

} // namespace amends
