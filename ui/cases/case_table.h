// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"

#include <QAbstractTableModel>
#include <QCache>

namespace amends {

/// The cases of a query in an order: an array of keys and a cache of the pages that are looked at, so that a million
/// rows cost what a screen of them costs. Rows not read yet are empty; they are asked for when shown, one page under
/// way and the one wanted last waiting. Window's thread.
class CaseTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { CustomerColumn, NextStepColumn, DueColumn, CauseColumn, RefundColumn, ColumnCount };

    explicit CaseTable(Casebook& casebook, QObject* parent = nullptr);

    /// Another list: its first page as soon as that is read, the rest behind it. The old rows stay until then.
    void setRequest(const search::Query& query, const SortOrder& sort);
    const SortOrder& order() const { return m_order; }
    /// The same query again, because something changed: rows are read anew, and what is selected can be found again
    /// by its key.
    void refresh();

    /// Null where the row is not read yet.
    const CaseRow* rowAt(int row) const;
    /// Of the first page alone while isWhole() is not true.
    const QList<qint64>& keys() const { return m_keys; }
    bool isWhole() const { return m_isWhole; }
    qint64 keyAt(int row) const { return m_keys.value(row, -1); }
    /// -1 where it is not in the list any more.
    int rowOfKey(qint64 key) const { return int(m_keys.indexOf(key)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The first page of another list is there; listed() comes.
    void begun();
    /// All keys are there: how many, exactly.
    void listed(qint64 total);
    void failed(const amends::Error& error);

private:
    static constexpr int pageSize = 200;
    static constexpr int pagesKept = 40;

    void readKeys(qint64 limit, void (CaseTable::*take)(const QList<qint64>& keys));
    void takeFirst(const QList<qint64>& keys);
    void takeRest(const QList<qint64>& keys);
    void takeAll(const QList<qint64>& keys);
    void show(const QList<qint64>& keys);
    void want(int page) const;
    void readPage(int page) const;
    void takePage(int page, const QList<CaseRow>& rows);

    Casebook& m_casebook;
    QString m_slot; ///< a newer question takes the place of one under way
    search::Query m_query;
    SortOrder m_order;
    QList<qint64> m_keys;
    bool m_isWhole = false;
    quint64 m_generation = 0; ///< of the keys: answers to older questions are dropped
    mutable QCache<int, QList<CaseRow>> m_pages{pagesKept};
    mutable int m_reading = -1;
    mutable int m_waiting = -1;
};

} // namespace amends
