// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QWidget>

namespace amends {

/// A work surface: a fill, a hairline round it, rounded corners. Lay out what it holds as on any widget.
class Panel : public QWidget {
    Q_OBJECT

public:
    enum class Edges { Round, None };

    explicit Panel(look::Role fill = look::Role::Base, Edges edges = Edges::Round, QWidget* parent = nullptr);
    /// The hairline in another colour, to make one panel stand out; an invalid one takes it back.
    void setBorder(const QColor& colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    look::Role m_fill;
    Edges m_edges;
    QColor m_border;
};

/// A hairline across.
class Rule : public QWidget {
    Q_OBJECT

public:
    explicit Rule(Qt::Orientation orientation = Qt::Horizontal, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace amends
