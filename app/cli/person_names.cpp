// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/person_names.h"

#include "app/cli/opened.h"
#include "core/base/text.h"

#include <QJsonArray>

namespace amends::cli {

namespace {

bool hasWholeWords(const QString& name, const QString& words)
{
    return QString(u' ' + name + u' ').contains(u' ' + words + u' ');
}

QJsonArray namesWithIds(const QList<Person>& people)
{
    QJsonArray known;
    for (const Person& person : people)
        known.append(QString(person.name + u" = "_s + person.id.toString()));
    return known;
}

} // namespace

Result<Person> personNamed(Casebook& casebook, const QString& read, std::optional<PersonKind> kind)
{
    QList<Person> same;
    QList<Person> alike;
    const auto id = PersonId::fromString(read);
    const QString wanted = skeleton(read);
    for (const auto& [one, code] : Codes<PersonKind>::table) {
        if (kind && *kind != one)
            continue;
        const auto people = waitFor(casebook.people(one));
        if (!people)
            return passOn(people);
        for (const Person& person : *people) {
            const QString name = skeleton(person.name);
            if (id ? person.id == *id : name == wanted)
                same.append(person);
            else if (hasWholeWords(name, wanted))
                alike.append(person);
        }
    }
    const QList<Person>& meant = same.isEmpty() ? alike : same;
    if (meant.isEmpty())
        return failure("person_not_found"_L1, {{"person"_L1, read}});
    if (meant.size() > 1)
        return failure("person_ambiguous"_L1, {{"read"_L1, read}, {"known"_L1, namesWithIds(meant)}});
    return meant.constFirst();
}

} // namespace amends::cli
