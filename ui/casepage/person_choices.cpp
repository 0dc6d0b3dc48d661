// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/person_choices.h"

#include "core/base/text.h"
#include "ui/words/foreign.h"

#include <QCoreApplication>

#include <algorithm>

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::PersonChoices)
};

QString folded(const QString& name)
{
    return words::harmless(name).trimmed().toCaseFolded();
}

} // namespace

QString toldApart(const PersonRow& person, const words::Present& present)
{
    QStringList told{words::harmless(person.person.name)};
    if (person.cases == 0)
        told.append(Tr::tr("no cases"));
    else
        told.append(Tr::tr("%n case(s)", nullptr, int(person.cases)));
    if (!person.lastCase.isNull()) {
        const QString number = person.lastNumber.toString();
        told.append(person.lastReceived.isValid()
                        ? Tr::tr("last %1, %2").arg(number, words::momentName(person.lastReceived, present))
                        : Tr::tr("last %1").arg(number));
    }
    for (const QString& contact : {person.person.phone, person.person.email})
        if (!contact.isEmpty())
            told.append(words::harmless(contact));
    return told.join(QStringLiteral(" · "));
}

void PersonChoices::setPeople(const QList<PersonRow>& people, const words::Present& present)
{
    beginResetModel();
    m_people = people;
    m_people.removeIf([](const PersonRow& row) { return row.person.name.isEmpty() || row.person.erased; });
    m_present = present;
    endResetModel();
}

QList<PersonRow> PersonChoices::called(const QString& name) const
{
    QList<PersonRow> fitting;
    std::ranges::copy_if(m_people, std::back_inserter(fitting),
                         [&](const PersonRow& row) { return folded(row.person.name) == folded(name); });
    return fitting;
}

int PersonChoices::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_people.size());
}

QVariant PersonChoices::data(const QModelIndex& index, int role) const
{
    if (index.row() < 0 || index.row() >= m_people.size())
        return {};
    const PersonRow& row = m_people[index.row()];
    const QString name = words::harmless(row.person.name);
    switch (role) {
    case Qt::DisplayRole:
        return called(name).size() > 1 ? toldApart(row, m_present) : name;
    case NameRole:
        return name;
    case SkeletonRole:
        return skeleton(name);
    case IdRole:
        return QVariant::fromValue(row.person.id);
    default:
        return {};
    }
}

NameCompleter::NameCompleter(PersonChoices* choices, QObject* parent)
    : QCompleter(choices, parent)
{
    setCompletionRole(PersonChoices::SkeletonRole);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

QString NameCompleter::pathFromIndex(const QModelIndex& index) const
{
    return index.data(PersonChoices::NameRole).toString();
}

QStringList NameCompleter::splitPath(const QString& path) const
{
    return {skeleton(path)};
}

} // namespace amends
