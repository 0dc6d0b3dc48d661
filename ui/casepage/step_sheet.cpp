// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/step_sheet.h"

#include "ui/casepage/step_form.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::u;

namespace {

constexpr int usualCompanionUnits = 70;
constexpr int aroundUnits = 14; ///< the button that belongs to a field stands that near

} // namespace

StepSheet::StepSheet(StepForm* form, QWidget* parent)
    : QWidget(parent)
    , m_form(form)
    , m_companion(form->companion())
    , m_formArea(makeArea())
    , m_companionArea(makeArea())
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(u(4), u(3), u(4), u(3));
    m_column->setSpacing(u(4));
    m_column->addWidget(form, 1);
    m_formArea->setWidget(content);
    content->setAutoFillBackground(false);

    m_companionPlace = new QWidget;
    auto* beside = new QVBoxLayout(m_companionPlace);
    beside->setContentsMargins(u(1), u(3), u(4), u(3));
    m_companionArea->setWidget(m_companionPlace);
    m_companionArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_companionPlace->setAutoFillBackground(false);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_formArea, 1);
    row->addWidget(m_companionArea);
    place(false);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { showWhatIsBegun(now); });
    m_form->installEventFilter(this);
    if (m_companion)
        m_companion->installEventFilter(this);
}

QScrollArea* StepSheet::makeArea()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    return area;
}

int StepSheet::widthForBoth() const
{
    const int form = m_form->widthBesideCompanion() + 2 * u(4) + m_formArea->verticalScrollBar()->sizeHint().width();
    return m_companion ? form + companionWidth() : form;
}

int StepSheet::companionWidth() const
{
    const QMargins around = m_companionPlace->layout()->contentsMargins();
    const int bar = m_companionArea->verticalScrollBar()->sizeHint().width();
    const int least = m_companion->minimumSizeHint().width() + around.left() + around.right() + bar;
    return std::max(u(usualCompanionUnits), least);
}

void StepSheet::place(bool below)
{
    m_isBelow = below;
    m_companionArea->setVisible(m_companion && !below);
    if (!m_companion)
        return;
    if (below)
        m_column->addWidget(m_companion);
    else
        m_companionPlace->layout()->addWidget(m_companion);
    m_companion->show();
}

void StepSheet::putBefore(QWidget* after) const
{
    QWidget* last = nullptr;
    for (QWidget* next = nextInFocusChain(); next && next != this; next = next->nextInFocusChain())
        if (isAncestorOf(next))
            last = next;
    if (last)
        QWidget::setTabOrder(last, after);
}

void StepSheet::resizeEvent(QResizeEvent* event)
{
    placeAsFits();
    QWidget::resizeEvent(event);
}

/// A part that opens below the edge is no help. Where the mouse is pressed nothing may move away under it.
void StepSheet::showWhatIsBegun(QWidget* field)
{
    if (!m_formArea->widget()->isAncestorOf(field) || QApplication::mouseButtons() != Qt::NoButton)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, begun = QPointer(field)] {
            if (begun && begun->hasFocus())
                m_formArea->ensureWidgetVisible(begun, 0, u(aroundUnits));
        },
        Qt::QueuedConnection);
}

void StepSheet::placeAsFits()
{
    if (m_companion)
        m_companionArea->setFixedWidth(companionWidth());
    if (const bool below = width() < widthForBoth(); below != m_isBelow)
        place(below);
}

bool StepSheet::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(
            this,
            [this] {
                Q_EMIT roomChanged();
                placeAsFits();
            },
            Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace amends
