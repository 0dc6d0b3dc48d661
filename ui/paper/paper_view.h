// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/flow.h"

#include <QAbstractScrollArea>

namespace amends {

/// The pages of a document below each other, as wide as the room is. Arrows, Page Up and Down, Home and End scroll;
/// Ctrl with the wheel, plus and minus makes them larger and smaller, Ctrl+0 as wide as the room again. Window's
/// thread.
class PaperView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperView(const paper::Document& document, QWidget* parent = nullptr);

    qsizetype pageCount() const { return m_flow.pageCount(); }
    /// The one that most of the room shows; from 0.
    qsizetype currentPage() const;
    void showPage(qsizetype page);

    /// 1: as wide as the room.
    double zoom() const { return m_zoom; }
    void setZoom(double zoom);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageChanged(qsizetype page);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    QRectF placeOf(qsizetype page) const;
    void layOut();
    void tellPage();

    paper::Flow m_flow;
    double m_zoom = 1;
    QSizeF m_page; ///< in pixels
    qsizetype m_told = -1;
};

} // namespace amends
