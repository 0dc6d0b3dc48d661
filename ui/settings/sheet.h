// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace amends {

/// A page that is one scrolling column: its title, then panels. Fills `page`; focused, the arrow keys scroll it.
struct Sheet {
    QScrollArea* area = nullptr;
    QVBoxLayout* column = nullptr;

    static Sheet on(QWidget* page, const QString& title);
    /// A panel with a heading; add to what it returns.
    QVBoxLayout* addPanel(const QString& heading) const;
};

} // namespace amends
