// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/open_window.h"
#include "ui/cases/case_table.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QWindow>

namespace amends::bench {

namespace {

constexpr int rounds = 40;

/// As many rows as the list, each text at hand: what a view costs by itself.
class TextsAtHand : public QAbstractTableModel {
public:
    TextsAtHand(const CaseTable& table, int rows)
        : m_rows(rows)
    {
        for (int row = 0; row < known; ++row)
            for (int column = 0; column < CaseTable::ColumnCount; ++column)
                m_texts.append(table.index(row, column).data().toString());
    }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : CaseTable::ColumnCount;
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return m_texts[index.row() % known * CaseTable::ColumnCount + index.column()];
    }

private:
    static constexpr int known = 100;
    int m_rows;
    QStringList m_texts;
};

void alike(QTableView& bare, const QTableView& ours)
{
    bare.setShowGrid(false);
    bare.verticalHeader()->hide();
    bare.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    bare.verticalHeader()->setDefaultSectionSize(ours.verticalHeader()->defaultSectionSize());
    bare.setVerticalScrollMode(ours.verticalScrollMode());
    for (int column = 0; column < CaseTable::ColumnCount; ++column)
        bare.setColumnWidth(column, ours.columnWidth(column));
    bare.resize(ours.size());
    bare.show();
    while (!bare.windowHandle()->isExposed()) // what is not seen is not painted
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void turnPage(QTableView& view)
{
    view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    view.viewport()->repaint();
}

void measurePageDown(Bench& bench, OpenWindow& window, QTableView& view)
{
    QTableView bare;
    TextsAtHand texts(static_cast<const CaseTable&>(*view.model()), int(bench.cases));
    bare.setModel(&texts);
    alike(bare, view);
    const auto measure = [&] {
        Rounds all;
        for (int round = 0; round < rounds; ++round) {
            view.verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
            window.waitForRows(); // what is measured is the window's thread alone
            const Stopwatch ours;
            view.viewport()->repaint();
            all.ours.append(ours.ms());
            const Stopwatch limit;
            turnPage(bare);
            all.limit.append(limit.ms());
        }
        return all;
    };
    bench.addUndisturbed(u"list page-down"_s, measure);
}

/// To anywhere, until what stands there is seen.
void measureJump(Bench& bench, OpenWindow& window, QTableView& view)
{
    QRandomGenerator random(1);
    QList<double> ours;
    for (int round = 0; round < rounds; ++round) {
        const Stopwatch time;
        view.verticalScrollBar()->setValue(random.bounded(view.verticalScrollBar()->maximum() + 1));
        window.waitForRows();
        ours.append(time.ms());
    }
    bench.add(u"list jump"_s, quantile(ours, 1), {});
}

} // namespace

void measureLists(Bench& bench)
{
    if (!bench.wants(u"list page-down"_s) && !bench.wants(u"list jump"_s))
        return;
    OpenWindow window(bench.books.full(bench.cases));
    QTableView& view = window.showList();
    if (bench.wants(u"list page-down"_s))
        measurePageDown(bench, window, view);
    if (bench.wants(u"list jump"_s))
        measureJump(bench, window, view);
}

} // namespace amends::bench
