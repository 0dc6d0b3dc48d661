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
    void setFoot(const QString& business, const QString& state);

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const amends::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void choose(const QModelIndex& index);

    SidebarModel m_model;
    QListView* m_list;
    Label* m_business;
    Label* m_state;
    bool m_isFollowing = false;
};

} // namespace amends
