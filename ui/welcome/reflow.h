// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QGridLayout;

namespace amends {

/// Pieces side by side: all in one row where they fit, else in as many even rows as it takes. Between two of a row
/// there may stand a sign.
class Reflow : public QWidget {
    Q_OBJECT

public:
    enum class Widths { Even, Natural };

    Reflow(Widths widths, int gap, QWidget* parent = nullptr);

    /// In order. `signs` has one fewer, or none.
    void setPieces(const QList<QWidget*>& pieces, const QList<QWidget*>& signs, int narrowestPiece);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int perRowFor(int width) const;
    void arrange();

    Widths m_widths;
    int m_gap;
    int m_narrowest = 1;
    int m_perRow = 0;
    QList<QWidget*> m_pieces;
    QList<QWidget*> m_signs;
    QGridLayout* m_grid;
};

} // namespace amends
