// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/block.h"

#include <QFont>
#include <QPointF>

#include <memory>

class QPainter;
class QTextLayout;

namespace amends::paper {

struct TextStyle {
    double points = 10;
    double leading = 1.48; ///< height of a line in proportion to the points
    QFont::Weight weight = QFont::Normal;
    Ink ink = Ink::Text; ///< where the words have none of their own

    bool operator==(const TextStyle&) const = default;
};

/// Of the application's family, measured in units whatever it is drawn on.
QFont paperFont(const TextStyle& style);

/// One line of text, set.
struct TextLine {
    std::shared_ptr<const QTextLayout> layout;
    int line = 0;
    double space = 0;  ///< above it: an empty line
    double height = 0; ///< without the space
    double inset = 0;  ///< from the line's top to the letters'
    Ink ink = Ink::Text;

    /// `place` is the line's top at the left.
    void draw(QPainter& painter, const QPointF& place) const;
};

enum class Lean {
    Text,    ///< to the side where the text begins
    Paper,   ///< to the side where the document begins
    PaperEnd ///< to the other one: figures
};

struct SetText {
    Words words;
    qsizetype strong = 0; ///< so many of its first letters are heavier
    TextStyle style;
    double width = 0;
    Lean lean = Lean::Text;
    Qt::LayoutDirection direction = Qt::LeftToRight; ///< the document's
};

/// Breaks it into lines. Costs in proportion to its length: a long line is laid out in pieces.
QList<TextLine> setText(const SetText& what);

} // namespace amends::paper
