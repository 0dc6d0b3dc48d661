// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/text_setter.h"
#include "ui/widgets/look.h"

#include <QRectF>

// Blocks as strips as wide as the page: what pages are made of. Lengths in units. The thread that draws them.

namespace amends::paper {

/// How a strip holds on to the next one. In order: a stronger one gives way later.
enum class Link {
    Free,
    Row,  ///< of one row: kept together where a page has the room
    Firm, ///< a heading and what follows; the first two lines and the last two
};

struct Mark {
    QRectF place; ///< in the strip
    look::Role role = look::Role::Hairline;
};

struct PlacedLine {
    QPointF at;
    TextLine text;
};

/// What is never cut.
struct Strip {
    double space = 0; ///< above it, but at the top of a page
    double height = 0;
    Link link = Link::Free;
    qsizetype head = -1; ///< the strip of its table's head row, which is repeated; -1: none
    QList<PlacedLine> lines;
    QList<Mark> marks;

    qsizetype block = 0;
    qsizetype row = -1;
    qsizetype line = 0;
    qsizetype lineCount = 1;
};

/// A thin line on paper: a quarter of a point or so.
inline constexpr double hairline = 8;
QColor paperColour(look::Role role);

QList<Strip> stripsOf(const Document& document, double width);

} // namespace amends::paper
