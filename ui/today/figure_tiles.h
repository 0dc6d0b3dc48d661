// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "ui/desk/place.h"
#include "ui/words/when.h"

#include <QWidget>

class QGridLayout;

namespace amends {

class Tile;

/// How bad it is, in five numbers; each leads to what it counts. In one line, or in two where that is too narrow.
class FigureTiles : public QWidget {
    Q_OBJECT

public:
    explicit FigureTiles(QWidget* parent = nullptr);
    void show(const TodayFigures& figures, const words::Present& present);

Q_SIGNALS:
    void wanted(const amends::Place& place);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Tile* add();
    void arrange();
    void showReceived(const QList<WeekPoint>& weeks);

    QGridLayout* m_grid;
    QList<Tile*> m_tiles;
    Tile* m_open;
    Tile* m_unanswered;
    Tile* m_late;
    Tile* m_owed;
    Tile* m_received;
    QString m_week; ///< the last whole one
    int m_columns = 0;
};

} // namespace amends
