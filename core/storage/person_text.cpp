// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_text.h"

#include "core/base/text.h"
#include "core/storage/case_text.h"
#include "core/storage/columns.h"

namespace amends {

QString searchText(const Person& person)
{
    const QStringList texts = QStringList{person.name, person.email} + person.handles;
    return indexText(texts.join(fieldEnd));
}

Done indexPerson(Database& database, const Person& person)
{
    return Statement(database, "insert or replace into people_text (rowid, text) "
                               "values ((select row from people where id = ?1), ?2)")
        .bindAll(person.id, searchText(person))
        .exec();
}

Done unindexPerson(Database& database, qint64 row)
{
    return Statement(database, "delete from people_text where rowid = ?1").bindAll(row).exec();
}

} // namespace amends
