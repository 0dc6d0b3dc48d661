// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_table.h"

#include "ui/desk/desk.h"
#include "ui/words/foreign.h"
#include "ui/words/told.h"

#include <utility>

namespace amends {

namespace {

SortKey sortKeyOf(int column)
{
    switch (column) {
    case CaseTable::CustomerColumn:
        return SortKey::Customer;
    case CaseTable::NextStepColumn:
        return SortKey::Status;
    case CaseTable::DueColumn:
        return SortKey::Due;
    case CaseTable::CauseColumn:
        return SortKey::Cause;
    default:
        return SortKey::Refund;
    }
}

} // namespace

CaseTable::CaseTable(Casebook& casebook, QObject* parent)
    : QAbstractTableModel(parent)
    , m_casebook(casebook)
    , m_slot(QUuid::createUuid().toString())
{}

void CaseTable::setRequest(const search::Query& query, const SortOrder& sort)
{
    m_query = query;
    m_order = sort;
    m_isWhole = false;
    ++m_generation;
    readKeys(pageSize, &CaseTable::takeFirst);
}

void CaseTable::refresh()
{
    ++m_generation;
    readKeys(-1, &CaseTable::takeAll);
}

void CaseTable::readKeys(qint64 limit, void (CaseTable::*take)(const QList<qint64>& keys))
{
    Desk::when<Result<CaseKeys>>(m_casebook.caseKeys({.query = m_query, .sort = m_order, .limit = limit}, m_slot), this,
                                 [this, take, generation = m_generation](const Result<CaseKeys>& keys) {
                                     if (generation != m_generation)
                                         return;
                                     if (keys)
                                         (this->*take)(keys->keys);
                                     else
                                         Q_EMIT failed(keys.error());
                                 });
}

void CaseTable::takeFirst(const QList<qint64>& keys)
{
    if (keys.size() < pageSize)
        return takeAll(keys);
    show(keys);
    Q_EMIT begun();
    want(0); // before the question that takes longer
    readKeys(-1, &CaseTable::takeRest);
}

void CaseTable::takeRest(const QList<qint64>& keys)
{
    if (keys.size() <= m_keys.size() || keys.first(m_keys.size()) != m_keys)
        return takeAll(keys);
    beginInsertRows({}, rowCount(), int(keys.size()) - 1);
    m_keys = keys;
    m_isWhole = true;
    endInsertRows();
    Q_EMIT listed(m_keys.size());
}

void CaseTable::takeAll(const QList<qint64>& keys)
{
    m_isWhole = true;
    show(keys);
    Q_EMIT listed(m_keys.size());
}

void CaseTable::show(const QList<qint64>& keys)
{
    m_reading = m_waiting = -1;
    m_pages.clear();
    if (keys == m_keys) {
        if (!m_keys.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    } else {
        beginResetModel();
        m_keys = keys;
        endResetModel();
    }
}

const CaseRow* CaseTable::rowAt(int row) const
{
    if (row < 0 || row >= m_keys.size())
        return nullptr;
    const int page = row / pageSize;
    const QList<CaseRow>* rows = m_pages.object(page);
    if (!rows) {
        want(page);
        return nullptr;
    }
    const int offset = row % pageSize;
    return offset < rows->size() ? &rows->at(offset) : nullptr;
}

void CaseTable::want(int page) const
{
    if (page == m_reading)
        return;
    if (m_reading >= 0)
        m_waiting = page;
    else
        readPage(page);
}

void CaseTable::readPage(int page) const
{
    m_reading = page;
    auto* self = const_cast<CaseTable*>(this);
    Desk::when<Result<QList<CaseRow>>>(m_casebook.caseRows(m_keys.mid(qsizetype(page) * pageSize, pageSize)), self,
                                       [self, page, generation = m_generation](const Result<QList<CaseRow>>& rows) {
                                           if (generation != self->m_generation)
                                               return;
                                           if (rows)
                                               self->takePage(page, *rows);
                                           else
                                               Q_EMIT self->failed(rows.error());
                                       });
}

void CaseTable::takePage(int page, const QList<CaseRow>& rows)
{
    m_pages.insert(page, new QList<CaseRow>(rows));
    m_reading = -1;
    if (const int next = std::exchange(m_waiting, -1); next >= 0 && !m_pages.contains(next))
        readPage(next);
    const int first = page * pageSize;
    Q_EMIT dataChanged(index(first, 0), index(std::min(first + pageSize, rowCount()) - 1, ColumnCount - 1));
}

int CaseTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_keys.size());
}

int CaseTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const CaseRow* row = rowAt(index.row());
    if (!row)
        return {};
    switch (index.column()) {
    case CustomerColumn:
        return words::harmless(row->customer.isEmpty() ? row->title : row->customer);
    case NextStepColumn:
        return words::nextMove(row->verb, {row->customer, row->agent}, words::Medium::Window);
    case DueColumn:
        return row->due;
    case CauseColumn:
        return row->cause;
    case RefundColumn:
        return words::money(row->refund);
    default:
        return {};
    }
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == RefundColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CustomerColumn:
        return tr("Customer");
    case NextStepColumn:
        return tr("Next step");
    case DueColumn:
        return tr("Due");
    case CauseColumn:
        return tr("Cause");
    case RefundColumn:
        return tr("Refund");
    default:
        return {};
    }
}

void CaseTable::sort(int column, Qt::SortOrder order)
{
    setRequest(m_query, {.key = sortKeyOf(column), .descending = order == Qt::DescendingOrder});
}

} // namespace amends
