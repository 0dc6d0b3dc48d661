// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/block.h"

#include <QRectF>

#include <memory>

class QPainter;

namespace amends::paper {

/// A sheet of paper. Lengths in millimetres.
struct Sheet {
    QSizeF size{210, 297};
    double margin = 21;

    bool operator==(const Sheet&) const = default;
};

/// All lengths on a page are in these, whatever it is drawn on: so the file, the printer and the preview break alike.
inline constexpr double unitsPerInch = 1200;
double unitsOf(double millimetres);

/// A document on pages. Headings keep what follows; of a paragraph that goes over a page two lines at least stand on
/// either side; a row goes over a page only where it is higher than one, and the head row is repeated. Text of any
/// length and without any blank costs in proportion to its length. Always the light colours.
///
/// Made and drawn in one and the same thread, which may be any one: fonts belong to threads. Needs a QGuiApplication,
/// no screen.
class Flow {
public:
    explicit Flow(const Document& document, const Sheet& sheet = {});
    Flow(Flow&&) noexcept;
    Flow& operator=(Flow&&) noexcept;
    ~Flow();

    const Sheet& sheet() const;
    /// At least one.
    qsizetype pageCount() const;
    /// The painter's origin is the sheet's corner, its scale one unit.
    void paint(QPainter& painter, qsizetype page) const;

    /// One line of text, or one line of a row, where it lies on its page.
    struct Piece {
        qsizetype block = 0;
        qsizetype row = -1;  ///< of a table; -1: its head, or not in a table
        qsizetype line = 0;  ///< in its block or row
        qsizetype lines = 1; ///< how many there are
        QRectF place;

        bool operator==(const Piece&) const = default;
    };
    QList<Piece> pieces(qsizetype page) const;
    /// Where text may stand, the foot not among it.
    QRectF body() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace amends::paper
