// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person_row.h"
#include "ui/words/when.h"

#include <QAbstractTableModel>

namespace amends {

/// People with how many cases they have.
class PeopleTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, OpenColumn, CasesColumn, LastColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(const QList<PersonRow>& people, const words::Present& present);
    /// Null where there is none.
    const PersonRow* personAt(int row) const;
    /// -1 where they are not in the list.
    int rowOf(const PersonId& person) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textOf(const PersonRow& person, int column) const;

    QList<PersonRow> m_people;
    words::Present m_present;
};

} // namespace amends
