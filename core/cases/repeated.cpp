// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/repeated.h"

#include "core/cases/change.h"
#include "core/cases/json.h"

namespace amends {

namespace {

/// Parts without an id are those that stand at their place in the opening.
QJsonObject withPartIds(QJsonObject set, const QJsonObject& opening)
{
    const Case any;
    eachPartList(any, [&]<class P>(const QList<P>&) {
        const QLatin1StringView list(Fields<P>::table);
        QJsonArray parts = set.value(list).toArray();
        const QJsonArray opened = opening.value(list).toArray();
        for (qsizetype i = 0; i < parts.size() && parts.size() == opened.size(); ++i) {
            QJsonObject part = parts[i].toObject();
            if (!part.contains("part"_L1))
                part.insert("part"_L1, opened[i].toObject().value("part"_L1));
            parts[i] = part;
        }
        if (set.contains(list))
            set.insert(list, parts);
    });
    return set;
}

} // namespace

bool opensTheSameCase(const Edit& edit, const Edit& opening)
{
    Edit wish = edit;
    wish.at = opening.at;
    wish.by = opening.by;
    wish.set = withPartIds(edit.set, opening.set);
    auto wished = changeCase(Case{}, wish, {});
    const auto opened = changeCase(Case{}, opening, {}, Origin::Undo);
    if (!wished || !opened)
        return false;
    wished->after.number = opened->after.number;
    if (!edit.set.contains(QLatin1StringView(Fields<DeadlineClock>::table)))
        wished->after.clocks = opened->after.clocks;
    return wished->after == opened->after;
}

bool addsTheSamePerson(const Edit& edit, const Edit& opening)
{
    const auto wished = changePerson(Person{}, edit);
    const auto opened = changePerson(Person{}, opening);
    return wished && opened && wished->after == opened->after;
}

Edit openingOf(const Case& c)
{
    Edit opening;
    opening.kind = EditKind::OpenCase;
    opening.caseId = c.id;
    opening.caseNumber = c.number;
    opening.set = caseToOpening(c);
    opening.at = c.life.opened;
    return opening;
}

Edit openingOf(const Person& person)
{
    Edit opening;
    opening.kind = EditKind::AddPerson;
    opening.person = person.id;
    opening.set = toJsonObject(person);
    return opening;
}

} // namespace amends
