// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/repeated.h"

#include "core/cases/fill_out.h"
#include "core/cases/part_change.h"

#include <QJsonArray>
#include <QTimeZone>

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

namespace {

/// The fields of a part that would be filled in.
template <class P>
QStringList leftEmpty(const P& part)
{
    static const QDateTime anyTime = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    Edit any;
    any.at = anyTime;
    any.by = any.reason = u"?"_s;
    P filled = part;
    fillOut(filled, any);
    return differences(part, filled).keys();
}

/// caseToOpening(), and what is empty in it is said to be, where it would be filled in.
QJsonObject wholeOpening(const Case& c)
{
    QJsonObject set = caseToOpening(c);
    if (!c.isClosed() && c.clocks.isEmpty())
        set.insert(QLatin1StringView(Fields<DeadlineClock>::table), QJsonArray());
    eachPartList(c, [&set]<class P>(const QList<P>& parts) {
        const QLatin1StringView table(Fields<P>::table);
        QJsonArray said = set.value(table).toArray();
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QJsonObject part = said[i].toObject();
            for (const QString& key : leftEmpty(parts[i]))
                part.insert(key, QJsonValue());
            said[i] = part;
        }
        if (!parts.isEmpty())
            set.insert(table, said);
    });
    return set;
}

} // namespace

Edit openingOf(const Case& c)
{
    Edit opening;
    opening.kind = EditKind::OpenCase;
    opening.caseId = c.id;
    opening.caseNumber = c.number;
    opening.set = wholeOpening(c);
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
