// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/bar_chart_view.h"
#include "ui/trends/legend.h"
#include "ui/widgets/panel.h"

namespace amends {

class Label;

/// One chart with its title; at its end stands what the focus or the mouse is on, else what it comes to.
class ChartPanel : public Panel {
    Q_OBJECT

public:
    enum class Kind { Whole, Series };

    explicit ChartPanel(Kind kind, QWidget* parent = nullptr);

    struct Content {
        Legend::Entry title; ///< the colour counts for a series only
        BarChart chart;
        QStringList barNames;
        QString total;   ///< "28 cases"
        QString summary; ///< one sentence
        bool openable = true;
    };
    void setContent(const Content& content);

    BarChartView* view() const { return m_view; }

Q_SIGNALS:
    void opened(int bar);

private:
    Kind m_kind;
    QString m_total;
    Label* m_title = nullptr;
    Legend* m_legend;
    Label* m_end;
    BarChartView* m_view;
};

} // namespace amends
