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

int rowBelowViews(const QList<SidebarModel::Entry>& entries)
{
    int row = 0;
    for (int i = 0; i < entries.size(); ++i)
        if (entries[i].place.page == PageKind::Cases)
            row = i + 1;
    return row;
}

} // namespace

int SidebarModel::rowOfNew() const
{
    const auto found = std::ranges::find(m_entries, m_new, &Entry::saved);
    return m_new.isNull() || found == m_entries.cend() ? -1 : int(found - m_entries.cbegin());
}

int SidebarModel::beginView(const Entry& view)
{
    giveUpView();
    const int row = rowBelowViews(m_entries);
    beginInsertRows({}, row, row);
    m_entries.insert(row, view);
    m_new = view.saved;
    m_isKept = false;
    endInsertRows();
    return row;
}

void SidebarModel::giveUpView()
{
    if (!m_isKept)
        dropView();
}

void SidebarModel::dropView()
{
    const int row = rowOfNew();
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.removeAt(row);
    m_new = {};
    endRemoveRows();
}

Qt::ItemFlags SidebarModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    const bool isSaved = index.isValid() && !m_entries[index.row()].saved.isNull();
    return isSaved ? flags | Qt::ItemIsEditable : flags;
}

bool SidebarModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Entry& entry = m_entries[index.row()];
    const QString name = value.toString().simplified();
    const bool isNew = index.row() == rowOfNew() && !m_isKept;
    if (name.isEmpty() || (name == entry.name && !isNew))
        return false;
    entry.name = name;
    m_isKept = m_isKept || isNew;
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole, Qt::AccessibleTextRole});
    if (isNew)
        Q_EMIT viewKept(entry);
    else
        Q_EMIT viewRenamed(entry.saved, name);
    return true;
}

void SidebarModel::setEntries(const QList<Entry>& stored)
{
    QList<Entry> entries = stored;
    if (std::ranges::contains(stored, m_new, &Entry::saved))
        m_new = {};
    else if (const int row = rowOfNew(); row >= 0)
        entries.insert(rowBelowViews(stored), m_entries[row]);
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
    case Qt::EditRole:
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
