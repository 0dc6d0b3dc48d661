// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/chart_panel.h"
#include "ui/trends/weekly_told.h"

class QGridLayout;

namespace amends {

class Label;

/// All cases by week as one stacked chart, below it one for each of the largest series and one for the cases without a
/// key, all on one scale. Weeks that would be too narrow are put together, as many as it takes in the width there is.
/// The others are one part of the stack, and counted in the foot; the table has each.
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
        bool isCut = false; ///< there may be cases before the first week
    };
    void setContent(const Content& content);

Q_SIGNALS:
    /// A bar of the series, or of all where it is -1: the cases of these weeks.
    void opened(int series, const Week& from, const Week& to);

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
    struct Spans {
        Span whole = Span::Week;
        Span series = Span::Week;

        bool operator==(const Spans&) const = default;
    };
    Spans fittingNow() const;
    void showAll();
    void showWhole();
    void showSeries();
    void showFoot();
    QList<SpanPoint> pointsOf(const QList<WeekPoint>& weeks, Span span) const;
    QStringList barNames(const QList<SpanPoint>& points) const;
    void open(int series, Span span, int bar);
    int columnsNow() const;
    void arrange();

    ChartPanel* m_whole;
    QGridLayout* m_grid;
    QList<ChartPanel*> m_panels;
    Content m_content;
    Split m_parts; ///< of the content
    Spans m_spans;
    Legend* m_partial;
    Label* m_foot;
    int m_columns = 0;
};

} // namespace amends
