// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/trends/weekly_told.h"

#include <QAbstractTableModel>

namespace amends {

/// The numbers of the charts: a row per week, a column per series. Counts are numbers in Qt::EditRole too; there weeks
/// and days are in ISO form and names as they were written, for files.
class WeeklyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WeekColumn, DaysColumn, StateColumn, FirstSeriesColumn };

    using QAbstractTableModel::QAbstractTableModel;

    void setSeries(const QList<ToldSeries>& series, const QDate& today);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<ToldSeries> m_series;
    QList<WeekPoint> m_all;
    QDate m_today;
};

} // namespace amends
