// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace amends {

class TaskDelegate;
class TaskModel;
struct TaskRow;

/// Things to do as one list under headings. Arrow keys move from thing to thing; Enter, a double click and a click on a
/// row's button take it. What is selected, and how far it is scrolled, stays when the rows change; where the selected
/// one is gone, the next takes its place. As high as its rows where there is room.
class TaskList : public QListView {
    Q_OBJECT

public:
    explicit TaskList(QWidget* parent = nullptr);

    void setRows(const QList<TaskRow>& rows);
    const TaskModel& model() const { return *m_model; }
    /// The selected one; empty for none.
    QString currentKey() const;
    /// False where no row has it.
    bool select(const QString& key);
    /// Where the button of a row is, in the viewport; empty where it has none.
    QRect buttonPlace(const QModelIndex& index) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// By a person.
    void taken(const QString& key);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    int buttonAt(const QPoint& point) const;
    void setHot(int row, bool isDown);
    void take(const QModelIndex& index);
    /// The row itself, or the next thing to do, or else the last; -1 where there is none.
    int taskNear(int row) const;
    int heightOfRows() const;
    void measure();

    TaskModel* m_model;
    TaskDelegate* m_delegate;
    int m_hot = -1;
    int m_pressed = -1;
};

} // namespace amends
