// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_view.h"

#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace amends {

using look::Role;
using look::u;

namespace {

constexpr double least = 0.4;
constexpr double most = 4;
constexpr double step = 1.2;
constexpr int widest = 240; ///< of a page as wide as the room, in u

} // namespace

PaperView::PaperView(const paper::Document& document, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_flow(document)
{
    setAccessibleName(tr("Pages of %1").arg(document.title));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->setSingleStep(u(10));
    horizontalScrollBar()->setSingleStep(u(10));
}

QSize PaperView::sizeHint() const
{
    return {u(190), u(180)};
}

QRectF PaperView::placeOf(qsizetype page) const
{
    const double gap = u(4);
    const double left = std::max(gap, (viewport()->width() - m_page.width()) / 2) - horizontalScrollBar()->value();
    const double top = gap + double(page) * (m_page.height() + gap) - verticalScrollBar()->value();
    return {std::round(left), std::round(top), m_page.width(), m_page.height()};
}

qsizetype PaperView::currentPage() const
{
    const double each = m_page.height() + u(4);
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    return std::clamp<qsizetype>(static_cast<qsizetype>(middle / std::max(1.0, each)), 0, pageCount() - 1);
}

void PaperView::showPage(qsizetype page)
{
    const double each = m_page.height() + u(4);
    verticalScrollBar()->setValue(static_cast<int>(double(page) * each));
}

void PaperView::setZoom(double zoom)
{
    const double before = std::max(1.0, m_page.height());
    const double top = verticalScrollBar()->value() / before;
    m_zoom = std::clamp(zoom, least, most);
    layOut();
    verticalScrollBar()->setValue(static_cast<int>(top * m_page.height()));
    viewport()->update();
}

void PaperView::layOut()
{
    const QSizeF sheet = m_flow.sheet().size;
    const double room = std::clamp(viewport()->width() - u(8), u(30), u(widest));
    const double width = std::round(room * m_zoom);
    m_page = {width, std::round(width * sheet.height() / sheet.width())};
    const double gap = u(4);
    const int height = static_cast<int>(gap + double(pageCount()) * (m_page.height() + gap));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, static_cast<int>(width + 2 * gap) - viewport()->width()));
    tellPage();
}

void PaperView::tellPage()
{
    const qsizetype page = currentPage();
    setAccessibleDescription(tr("Page %1 of %2").arg(page + 1).arg(pageCount()));
    if (std::exchange(m_told, page) != page)
        Q_EMIT pageChanged(page);
}

void PaperView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), look::colour(Role::Sidebar));
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (qsizetype page = 0; page < pageCount(); ++page) {
        const QRectF place = placeOf(page);
        if (!place.intersects(QRectF(event->rect()).adjusted(-1, -1, 1, 1)))
            continue;
        painter.fillRect(place.adjusted(-1, -1, 1, 1), look::colour(Role::Hairline));
        painter.fillRect(place, look::colour(Role::Base, look::Scheme::Light));
        painter.save();
        painter.setClipRect(place);
        painter.translate(place.topLeft());
        const double scale = m_page.width() / paper::unitsOf(m_flow.sheet().size.width());
        painter.scale(scale, scale);
        m_flow.paint(painter, page);
        painter.restore();
    }
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(look::colour(Role::Accent), 2));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent*)
{
    setZoom(m_zoom);
}

void PaperView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    if (event->matches(QKeySequence::ZoomIn) ||
        (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_Equal))
        setZoom(m_zoom * step);
    else if (event->matches(QKeySequence::ZoomOut))
        setZoom(m_zoom / step);
    else if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_0)
        setZoom(1);
    else if (event->key() == Qt::Key_Home)
        bar->setValue(0);
    else if (event->key() == Qt::Key_End)
        bar->setValue(bar->maximum());
    else if (event->key() == Qt::Key_Space)
        bar->triggerAction(event->modifiers().testFlag(Qt::ShiftModifier) ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void PaperView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        setZoom(event->angleDelta().y() > 0 ? m_zoom * step : m_zoom / step);
    event->accept();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    tellPage();
}

} // namespace amends
