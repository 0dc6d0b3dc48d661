// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/ask_for_file.h"
#include "ui/desk/page.h"
#include "ui/trends/weekly_told.h"

#include <functional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace amends {

class Chip;
class ChartBoard;
class EmptyState;
class SegmentedControl;
class WeeklyTable;

/// Cases per week by what they were about, as charts or as a table; from every bar and number to the cases behind it.
/// Asks and draws nothing before it is first shown. The place's query narrows what is counted.
class TrendsPage : public Page {
    Q_OBJECT

public:
    TrendsPage(Desk& desk, AskForFile askForFile, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* framed(QWidget* inside);
    QWidget* padded(QWidget* inside);
    void setUpTable();
    void read();
    void take(const TrendsAnswer& answer);
    void showWhat();
    void showNothing();
    void takeAction();
    void showQuery();
    void openCases(int series, int week);
    void writeCsv();
    Period period() const;
    CountBy by() const;

    Desk& m_desk;
    AskForFile m_askForFile;
    QString m_query;
    bool m_isStale = true;
    quint64 m_asked = 0;
    QList<ToldSeries> m_series;
    CountBy m_shownBy = CountBy::Cause;
    qint64 m_undated = 0;

    QTabBar* m_tabs;
    QComboBox* m_period;
    Chip* m_chip;
    QPushButton* m_clear;
    SegmentedControl* m_form;
    QPushButton* m_csv;
    QStackedWidget* m_stack;
    QScrollArea* m_scroll;
    ChartBoard* m_board = nullptr; ///< made with the first picture
    QTableView* m_view;
    WeeklyTable* m_table;
    EmptyState* m_empty;
};

} // namespace amends
