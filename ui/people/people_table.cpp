// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_table.h"

#include "ui/widgets/look.h"
#include "ui/words/foreign.h"

#include <QLocale>

#include <algorithm>

namespace amends {

void PeopleTable::setPeople(const QList<PersonRow>& people, const words::Present& present)
{
    m_present = present;
    if (std::ranges::equal(
            m_people, people, {}, [](const PersonRow& row) { return row.person.id; },
            [](const PersonRow& row) { return row.person.id; })) {
        m_people = people;
        if (!m_people.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_people = people;
    endResetModel();
}

const PersonRow* PeopleTable::personAt(int row) const
{
    return row >= 0 && row < m_people.size() ? &m_people[row] : nullptr;
}

int PeopleTable::rowOf(const PersonId& person) const
{
    const auto found = std::ranges::find(m_people, person, [](const PersonRow& row) { return row.person.id; });
    return found == m_people.cend() ? -1 : int(found - m_people.cbegin());
}

int PeopleTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

int PeopleTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PeopleTable::textOf(const PersonRow& person, int column) const
{
    switch (column) {
    case NameColumn: {
        const QString name = person.person.erased           ? tr("erased person")
                             : person.person.name.isEmpty() ? tr("no name")
                                                            : words::harmless(person.person.name);
        return person.person.former ? tr("%1, no longer here").arg(name) : name;
    }
    case OpenColumn:
        return person.openCases == 0 ? QString() : QLocale().toString(person.openCases);
    case CasesColumn:
        return QLocale().toString(person.cases);
    case LastColumn: {
        if (person.lastCase.isNull())
            return {};
        QStringList last{words::dayName(person.lastReceived.toTimeZone(m_present.zone).date(), m_present.today()),
                         words::shown(person.lastTitle, words::Medium::Window)};
        last.removeAll(QString());
        return last.join(QStringLiteral(" · "));
    }
    default:
        return {};
    }
}

QVariant PeopleTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PersonRow& person = m_people[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return textOf(person, index.column());
    case Qt::AccessibleTextRole:
        if (index.column() == NameColumn)
            return tr("%1, %2 open, %3 in all")
                .arg(textOf(person, NameColumn), QLocale().toString(person.openCases), textOf(person, CasesColumn));
        return textOf(person, index.column());
    case Qt::TextAlignmentRole:
        return int(
            Qt::AlignVCenter |
            (index.column() == OpenColumn || index.column() == CasesColumn ? Qt::AlignHCenter : Qt::AlignLeading));
    case Qt::FontRole:
        return look::font(index.column() == NameColumn ? look::Type::BodyStrong : look::Type::Body);
    case Qt::ForegroundRole:
        return look::colour(index.column() == LastColumn ? look::Role::Secondary : look::Role::Text);
    default:
        return {};
    }
}

QVariant PeopleTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == OpenColumn || section == CasesColumn))
        return int(Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case OpenColumn:
        return tr("Open");
    case CasesColumn:
        return tr("Cases");
    case LastColumn:
        return tr("Last case");
    default:
        return {};
    }
}

} // namespace amends
