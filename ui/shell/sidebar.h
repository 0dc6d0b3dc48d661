// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/place.h"
#include "ui/shell/sidebar_model.h"

#include <QWidget>

class QListView;

namespace amends {

class Label;

/// Pages and views with their counts; below them whose casebook it is and that all is saved.
class Sidebar : public QWidget {
    Q_OBJECT

public:
    explicit Sidebar(QWidget* parent = nullptr);

    SidebarModel& model() { return m_model; }
    /// Marks the entry a place belongs to; none where none does. Does not signal.
    void showAt(const Place& place);
    /// A new view, its name ready to be typed over; model().viewKept() tells of it, Escape gives it up.
    void nameView(const SidebarModel::Entry& view);
    /// The casebook did not take it.
    void dropView();
    /// Not hidden, and its window not folded away.
    bool isSeen() const { return isVisible() && !window()->isMinimized(); }
    void setFoot(const QString& business, const QString& state);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const amends::Place& place);
    /// The key or the menu takes a saved view out.
    void viewUnwanted(const amends::PartId& view);
    /// It is seen again, or for the first time: what it counts may have grown old meanwhile.
    void seen();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void choose(const QModelIndex& index);
    void offerMenu(const QPoint& at);
    void takeOut(const QModelIndex& index);
    /// Where one is stays marked, and is not chosen anew, while `change` takes a row away.
    void keepingPlace(void (SidebarModel::*change)());

    SidebarModel m_model;
    QListView* m_list;
    Label* m_business;
    Label* m_state;
    Place m_place; ///< where one is
    bool m_isFollowing = false;
};

} // namespace amends
