// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

class QPushButton;

namespace amends {

class TaskModel;
struct TaskRow;

/// Draws the rows of a TaskModel, buttons included, and says where a button lies. The selected row's button is the
/// primary one.
class TaskDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TaskDelegate(const TaskModel& model, QWidget* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

    /// Of a row that lies there; empty where it has none.
    QRect buttonPlace(int row, const QRect& place, Qt::LayoutDirection direction) const;
    /// -1: none. Which button the mouse is over, and whether it holds it down.
    void setHot(int row, bool isDown);
    /// All buttons are as wide as the widest; call when the rows or the font changed.
    void measure();

private:
    void paintHeading(QPainter& painter, const QStyleOptionViewItem& option, const TaskRow& row) const;
    void paintTask(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const TaskRow& row) const;
    void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& place,
                    const TaskRow& row) const;
    void paintButton(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const TaskRow& row) const;

    const TaskModel& m_model;
    QPushButton* m_plain;   ///< never shown: what the style draws a button of a row after
    QPushButton* m_primary; ///< the same
    int m_buttonWidth = 0;
    int m_hot = -1;
    bool m_isDown = false;
};

} // namespace amends
