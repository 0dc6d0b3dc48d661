// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_list.h"

#include "ui/widgets/look.h"
#include "ui/widgets/task_delegate.h"
#include "ui/widgets/task_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <utility>

namespace amends {

using look::u;

TaskList::TaskList(QWidget* parent)
    : QListView(parent)
    , m_model(new TaskModel(this))
    , m_delegate(new TaskDelegate(*m_model, this))
{
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setResizeMode(Adjust);
    measure();
}

void TaskList::setRows(const QList<TaskRow>& rows)
{
    const QString key = currentKey();
    const int row = currentIndex().row();
    const int position = verticalScrollBar()->value();
    m_model->setRows(rows);
    measure();
    if (!key.isEmpty() && !select(key))
        setCurrentIndex(m_model->index(taskNear(row)));
    verticalScrollBar()->setValue(position);
}

QString TaskList::currentKey() const
{
    const TaskRow* row = m_model->rowAt(currentIndex().row());
    return row && !row->isHeading() ? row->key : QString();
}

bool TaskList::select(const QString& key)
{
    const int row = m_model->rowOf(key);
    if (row < 0)
        return false;
    setCurrentIndex(m_model->index(row));
    return true;
}

int TaskList::taskNear(int row) const
{
    for (int next = std::max(0, row); next < m_model->rowCount(); ++next)
        if (!m_model->rowAt(next)->isHeading())
            return next;
    for (int before = m_model->rowCount() - 1; before >= 0; --before)
        if (!m_model->rowAt(before)->isHeading())
            return before;
    return -1;
}

QModelIndex TaskList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveHome)
        return m_model->index(taskNear(0));
    if (action == MoveEnd)
        return m_model->index(taskNear(m_model->rowCount()));
    return QListView::moveCursor(action, modifiers);
}

QRect TaskList::buttonPlace(const QModelIndex& index) const
{
    return index.isValid() ? m_delegate->buttonPlace(index.row(), visualRect(index), layoutDirection()) : QRect();
}

int TaskList::heightOfRows() const
{
    int height = 0;
    for (const TaskRow& row : m_model->rows())
        height += row.isHeading() ? u(6.5) : u(13);
    return height;
}

QSize TaskList::sizeHint() const
{
    return {u(160), heightOfRows()};
}

QSize TaskList::minimumSizeHint() const
{
    return {u(90), std::min(heightOfRows(), u(60))};
}

void TaskList::measure()
{
    m_delegate->measure();
    setMaximumHeight(std::max(1, heightOfRows()));
    scheduleDelayedItemsLayout();
    updateGeometry();
}

void TaskList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

int TaskList::buttonAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    return buttonPlace(index).contains(point) ? index.row() : -1;
}

void TaskList::setHot(int row, bool isDown)
{
    m_hot = row;
    m_delegate->setHot(row, isDown);
    viewport()->update();
}

void TaskList::mousePressEvent(QMouseEvent* event)
{
    QListView::mousePressEvent(event);
    m_pressed = event->button() == Qt::LeftButton ? buttonAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0)
        setHot(m_pressed, true);
}

void TaskList::mouseMoveEvent(QMouseEvent* event)
{
    // A drag from a button is no selection of what it passes.
    if (m_pressed < 0)
        QListView::mouseMoveEvent(event);
    const int row = buttonAt(event->position().toPoint());
    const int hot = m_pressed >= 0 && row != m_pressed ? -1 : row;
    if (hot != m_hot)
        setHot(hot, hot >= 0 && hot == m_pressed);
}

void TaskList::mouseReleaseEvent(QMouseEvent* event)
{
    QListView::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    const int row = buttonAt(event->position().toPoint());
    setHot(row, false);
    if (pressed >= 0 && row == pressed)
        take(m_model->index(row));
}

void TaskList::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && buttonAt(event->position().toPoint()) < 0)
        take(indexAt(event->position().toPoint()));
}

void TaskList::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        take(currentIndex());
        return;
    }
    QListView::keyPressEvent(event);
}

bool TaskList::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && m_hot >= 0)
        setHot(-1, false);
    return QListView::viewportEvent(event);
}

void TaskList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    // Its heading comes into sight with the first of a group.
    const TaskRow* above = m_model->rowAt(current.row() - 1);
    if (above && above->isHeading())
        scrollTo(m_model->index(current.row() - 1));
}

void TaskList::take(const QModelIndex& index)
{
    const TaskRow* row = m_model->rowAt(index.row());
    if (row && !row->isHeading())
        Q_EMIT taken(row->key);
}

} // namespace amends
