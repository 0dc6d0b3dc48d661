// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar_model.h"

#include <QLocale>

#include <algorithm>

namespace amends {

namespace {

bool samePlaces(const QList<SidebarModel::Entry>& a, const QList<SidebarModel::Entry>& b)
{
    return std::ranges::equal(a, b, {}, &SidebarModel::Entry::place, &SidebarModel::Entry::place);
}

} // namespace

void SidebarModel::setEntries(const QList<Entry>& entries)
{
    if (samePlaces(m_entries, entries)) {
        m_entries = entries;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_entries.size()) - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

void SidebarModel::setCount(int row, qint64 count)
{
    if (row < 0 || row >= m_entries.size() || m_entries[row].count == count)
        return;
    m_entries[row].count = count;
    Q_EMIT dataChanged(index(row), index(row));
}

int SidebarModel::rowOf(const Place& place) const
{
    const auto isPageOf = [&](const Entry& entry) {
        const PageKind page = place.page == PageKind::Case ? PageKind::Cases : place.page;
        return entry.place.page == page;
    };
    int found = -1;
    for (int row = 0; row < m_entries.size(); ++row) {
        const Entry& entry = m_entries[row];
        if (!isPageOf(entry))
            continue;
        if (entry.place.query == place.query && place.page != PageKind::Case)
            return row;
        if (found < 0)
            found = row;
    }
    return found;
}

int SidebarModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant SidebarModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::DecorationRole:
        return entry.icon ? QVariant(icon(*entry.icon)) : QVariant();
    case Qt::AccessibleTextRole:
        return entry.count > 0 ? tr("%1, %2").arg(entry.name, QLocale().toString(entry.count)) : entry.name;
    case CountRole:
        return entry.count;
    case UrgentRole:
        return entry.urgent;
    case IsViewRole:
        return entry.isView();
    case StartsGroupRole:
        return entry.startsGroup;
    default:
        return {};
    }
}

} // namespace amends
