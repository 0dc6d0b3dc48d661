// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/growing_text.h"

namespace amends {

/// A field that looks like the cell of a table until it is worked on.
class CellText : public GrowingText {
    Q_OBJECT

public:
    explicit CellText(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace amends
