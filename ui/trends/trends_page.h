// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/ask_for_file.h"
#include "ui/desk/page.h"
#include "ui/trends/weekly_told.h"

#include <functional>
#include <optional>

class QComboBox;
class QPushButton;
class QScrollArea;
class QTimer;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace amends {

class Chip;
class ChartBoard;
class EmptyState;
class Label;
class SegmentedControl;
class WeeklyTable;

/// Cases per week by what they were about, as charts or as a table; from every bar and number to the cases behind it.
/// Asks and draws nothing before it is first shown. The place's query narrows what is counted. What was counted before
/// stays in sight until the answer is there; that there is nothing is said of an answer only.
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
    struct Question {
        QString query;
        CountBy by = CountBy::Cause;
        int weeks = 0;

        bool operator==(const Question&) const = default;
    };
    Question question() const;
    QWidget* makeBar();
    QWidget* framed(QWidget* inside);
    QWidget* padded(QWidget* inside);
    void setUpTable();
    void read();
    /// Of an answer without any case in a period: whether there are cases at all. Nobody chose that period? Then the
    /// shortest one that reaches them is shown.
    void findNewest(const TrendsAnswer& nothing);
    int periodReaching(const Week& week) const;
    void take(const Result<TrendsAnswer>& answer);
    void showWhat();
    void showNothing();
    void takeAction();
    void showQuery();
    bool isCounting() const;
    void showCounting();
    void openWeek(int series, int week);
    void openCases(int series, const Week& from, const Week& to);
    void writeCsv();
    Period period() const;
    CountBy by() const;

    Desk& m_desk;
    AskForFile m_askForFile;
    QString m_query;
    bool m_isStale = true;
    quint64 m_asked = 0;
    quint64 m_taken = 0; ///< the last question that was answered
    Question m_asking;
    std::optional<Question> m_answered; ///< what m_series answers; none where the answer was an error
    QList<ToldSeries> m_series;
    qint64 m_undated = 0;
    std::optional<Week> m_newest; ///< of what was asked for last, where the period has none of it
    bool m_isPeriodChosen = false;

    QTabBar* m_tabs;
    QComboBox* m_period;
    Label* m_counting;
    QTimer* m_slow; ///< an answer that takes long is spoken of
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
