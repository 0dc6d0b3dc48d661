// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/reflow.h"

#include <QGridLayout>

namespace amends {

Reflow::Reflow(Widths widths, int gap, QWidget* parent)
    : QWidget(parent)
    , m_widths(widths)
    , m_gap(gap)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(gap);
}

void Reflow::setPieces(const QList<QWidget*>& pieces, const QList<QWidget*>& signs, int narrowestPiece)
{
    m_pieces = pieces;
    m_signs = signs;
    m_narrowest = narrowestPiece;
    // The layout's own minimum is that of the row as it stands; this must be free to become narrower than that.
    setMinimumWidth(narrowestPiece);
    m_perRow = int(pieces.size());
    arrange();
}

int Reflow::perRowFor(int width) const
{
    const int count = int(m_pieces.size());
    int piece = m_narrowest;
    if (m_widths == Widths::Natural)
        for (const QWidget* one : m_pieces)
            piece = std::max(piece, one->sizeHint().width());
    const int sign = m_signs.isEmpty() ? 0 : m_signs.front()->sizeHint().width() + m_gap;
    const int most = std::clamp((width + m_gap + sign) / (piece + m_gap + sign), 1, count);
    const int rows = (count + most - 1) / most;
    return (count + rows - 1) / rows;
}

void Reflow::arrange()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    for (int column = 0; column < 2 * m_pieces.size(); ++column)
        m_grid->setColumnStretch(column, 0);
    for (int i = 0; i < m_pieces.size(); ++i) {
        const int column = 2 * (i % m_perRow);
        const int row = i / m_perRow;
        if (m_widths == Widths::Even)
            m_grid->addWidget(m_pieces[i], row, column);
        else
            m_grid->addWidget(m_pieces[i], row, column, Qt::AlignTop | Qt::AlignHCenter);
        if (m_widths == Widths::Even)
            m_grid->setColumnStretch(column, 1);
        if (i < m_signs.size()) {
            m_grid->addWidget(m_signs[i], row, column + 1, Qt::AlignTop | Qt::AlignHCenter);
            m_grid->setColumnStretch(column + 1, 1);
        }
    }
    updateGeometry();
}

void Reflow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (const int perRow = perRowFor(width()); perRow != m_perRow) {
        m_perRow = perRow;
        arrange();
    }
}

} // namespace amends
