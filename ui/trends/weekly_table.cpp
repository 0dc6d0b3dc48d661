// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/weekly_table.h"

#include "ui/words/foreign.h"

#include <QLocale>

namespace amends {

void WeeklyTable::setSeries(const QList<ToldSeries>& series, const QDate& today)
{
    beginResetModel();
    m_series = series;
    m_all = allWeeks(series);
    m_today = today;
    endResetModel();
}

int WeeklyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_all.size());
}

int WeeklyTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstSeriesColumn + int(m_series.size()) + 1;
}

QVariant WeeklyTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() >= FirstSeriesColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const bool forFiles = role == Qt::EditRole;
    const WeekPoint& point = m_all[index.row()];
    switch (index.column()) {
    case WeekColumn:
        return forFiles || point.week.year != Week::of(m_today).year ? point.week.toString() : weekName(point.week);
    case DaysColumn:
        return forFiles ? point.week.monday().toString(Qt::ISODate) : weekDays(point.week, m_today);
    case StateColumn:
        return point.partial ? tr("so far") : QString();
    default:
        break;
    }
    const int series = index.column() - FirstSeriesColumn;
    const qint64 count = series < m_series.size() ? m_series[series].numbers.weeks[index.row()].count : point.count;
    return forFiles ? QVariant(count) : QVariant(QLocale().toString(count));
}

QVariant WeeklyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole && section >= FirstSeriesColumn)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (section) {
    case WeekColumn:
        return tr("Week");
    case DaysColumn:
        return role == Qt::EditRole ? tr("From") : tr("Days");
    case StateColumn:
        return tr("Not over");
    default:
        break;
    }
    const int series = section - FirstSeriesColumn;
    if (series == m_series.size())
        return tr("All");
    return role == Qt::EditRole ? m_series[series].name : words::harmless(m_series[series].name);
}

} // namespace amends
