// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_panel.h"
#include "ui/trends/weekly_told.h"

class QGridLayout;

namespace amends {

class Label;

/// All cases by week as one stacked chart, below it one for each of the largest series and one for the cases without a
/// key, all on one scale. The others are one part of the stack, and counted in the foot; the table has each.
class ChartBoard : public QWidget {
    Q_OBJECT

public:
    static constexpr qsizetype mostCharts = 9;

    explicit ChartBoard(QWidget* parent = nullptr);

    struct Content {
        QList<ToldSeries> series;
        CountBy by = CountBy::Cause;
        QDate today;
        qint64 undated = 0;
    };
    void setContent(const Content& content);

Q_SIGNALS:
    /// A bar of the series, or of all where it is -1.
    void opened(int series, int week);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartPanel* panel(qsizetype index);
    /// Series with a chart of their own, by their place in the content, and the others.
    struct Split {
        QList<int> shown;
        QList<ToldSeries> rest;
    };
    static Split split(const QList<ToldSeries>& series);
    void showWhole(const Content& content, const Split& parts);
    void showSeries(const Content& content, const Split& parts);
    void showFoot(const Content& content, const Split& parts);
    int columnsNow() const;
    void arrange();

    ChartPanel* m_whole;
    QGridLayout* m_grid;
    QList<ChartPanel*> m_panels;
    QList<int> m_shown; ///< which series each panel is of
    Legend* m_partial;
    Label* m_foot;
    int m_columns = 0;
};

} // namespace amends
