// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/casebook_copy.h"

#include "core/storage/checker.h"
#include "core/storage/schema.h"
#include "core/storage/search_sql.h"
#include "core/storage/transaction.h"

#include <QJsonArray>

namespace amends {

namespace {

Result<Content> checkOlder(Database& database)
{
    const auto lines = database.integrityCheck();
    if (!lines)
        return passOn(lines);
    if (!lines->isEmpty())
        return failure("casebook_damaged"_L1,
                       {{"path"_L1, database.path()}, {"findings"_L1, QJsonArray{"file_damaged"_L1}}});
    return contentOf(database);
}

Result<Content> checkNewest(Database& database)
{
    if (const Done done = registerSearchFunctions(database); !done)
        return passOn(done);
    const auto report = checkCasebook(database);
    if (!report)
        return passOn(report);
    QJsonArray codes;
    for (const Error& finding : report->findings)
        if (!codes.contains(finding.code))
            codes.append(finding.code);
    if (!codes.isEmpty())
        return failure("casebook_damaged"_L1, {{"path"_L1, database.path()}, {"findings"_L1, codes}});
    return Content{report->entries, report->head, report->cases};
}

} // namespace

Result<Content> checkCopy(const QString& path, int schemaVersion, const Announce& announce)
{
    const Identity identity{casebookIdentity.applicationId, schemaVersion};
    const auto database = Database::open(path, Database::Mode::ReadOnly, identity);
    if (!database)
        return passOn(database);
    if (announce)
        announce((*database)->interrupter());
    const auto reading = Transaction::read(**database); // else each statement locks the file again
    if (!reading)
        return passOn(reading);
    return schemaVersion == casebookIdentity.schemaVersion ? checkNewest(**database) : checkOlder(**database);
}

} // namespace amends
