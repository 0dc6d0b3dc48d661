// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/chart_panel.h"

#include "ui/widgets/label.h"

#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

ChartPanel::ChartPanel(Kind kind, QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_kind(kind)
    , m_legend(new Legend(kind == Kind::Whole ? Type::Small : Type::BodyStrong, this))
    , m_end(new Label(Type::Small, Role::Secondary, this))
    , m_view(new BarChartView(this))
{
    m_end->setElided(Qt::ElideRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(3), u(2), u(3), u(1.5));
    column->setSpacing(u(1.5));
    auto* row = new QHBoxLayout;
    row->setSpacing(u(2));
    if (kind == Kind::Whole) {
        m_title = new Label(Type::BodyStrong, Role::Text, this);
        row->addWidget(m_title);
        row->addStretch(1);
        row->addWidget(m_end);
        column->addLayout(row);
        column->addWidget(m_legend);
    } else {
        row->addWidget(m_legend, 1);
        row->addWidget(m_end);
        column->addLayout(row);
    }
    column->addWidget(m_view, 1);
    setFixedHeight(kind == Kind::Whole ? u(46) : u(42));
    connect(m_view, &BarChartView::opened, this, &ChartPanel::opened);
    connect(m_view, &BarChartView::pointedAt, this,
            [this](const QString& name) { m_end->setText(name.isEmpty() ? m_total : name); });
}

void ChartPanel::setContent(const Content& content)
{
    m_total = content.total;
    m_view->setAccessibleName(content.title.name);
    if (m_kind == Kind::Whole) {
        m_title->setText(content.title.name);
        QList<Legend::Entry> entries;
        for (const BarChart::Series& series : content.chart.series)
            entries.append({series.name, series.colour});
        m_legend->setEntries(entries);
    } else {
        m_legend->setEntries({content.title});
    }
    m_view->setOpenable(content.openable);
    m_view->setChart(content.chart, content.barNames, content.summary);
}

} // namespace amends
