// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/task_model.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

QString readOut(const TaskRow& row)
{
    QStringList parts{row.title, row.line};
    if (row.stars)
        parts.append(TaskModel::tr("%1 of 5 stars").arg(*row.stars));
    parts << row.chip.text << row.button;
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void TaskModel::setRows(const QList<TaskRow>& rows)
{
    const auto sameKey = [](const TaskRow& a, const TaskRow& b) { return a.key == b.key; };
    const qsizetype shorter = std::min(m_rows.size(), rows.size());
    qsizetype head = 0;
    while (head < shorter && sameKey(m_rows[head], rows[head]))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && sameKey(m_rows[m_rows.size() - 1 - tail], rows[rows.size() - 1 - tail]))
        ++tail;
    if (const qsizetype gone = m_rows.size() - head - tail; gone > 0) {
        beginRemoveRows({}, int(head), int(head + gone) - 1);
        m_rows.remove(head, gone);
        endRemoveRows();
    }
    if (const qsizetype fresh = rows.size() - head - tail; fresh > 0) {
        beginInsertRows({}, int(head), int(head + fresh) - 1);
        m_rows = m_rows.first(head) + rows.sliced(head, fresh) + m_rows.sliced(head);
        endInsertRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = rows[i];
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

const TaskRow* TaskModel::rowAt(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows[row] : nullptr;
}

int TaskModel::rowOf(const QString& key) const
{
    const auto found = std::ranges::find(m_rows, key, &TaskRow::key);
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int TaskModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TaskModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TaskRow& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return row.title;
    if (role == Qt::AccessibleTextRole)
        return readOut(row);
    return {};
}

Qt::ItemFlags TaskModel::flags(const QModelIndex& index) const
{
    const TaskRow* row = rowAt(index.row());
    if (!row || row->isHeading())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace amends
