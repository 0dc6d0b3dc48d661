// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/storage/connection.h"
#include "core/storage/migrations.h"
#include "core/storage/sqlite.h"

#include <QHash>
#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <mutex>

namespace amends {

namespace {

Result<QStringList> entriesOf(sqlite3* handle)
{
    return firstColumn(handle, R"(
        select type || ' ' || name || char(10) || tbl_name || char(10) || iif(
            type = 'table' and exists (
                select 1 from sqlite_schema v
                where v.sql like 'create virtual table %' and substr(s.name, 1, length(v.name) + 1) = v.name || '_'
            ), '', ifnull(sql, '')
        )
        from sqlite_schema s where not (type = 'table' and name in ('sqlite_stat1', 'sqlite_stat4')) order by 1)");
}

Result<QStringList> make(int version)
{
    sqlite3* opened = nullptr;
    const int code = sqlite3_open_v2(":memory:", &opened, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> database(opened, &sqlite3_close);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(opened, code, {}, During::Preparing));
    for (const Migration& migration : embeddedMigrations().first(version)) {
        const int ran = sqlite3_exec(opened, migration.sql.constData(), nullptr, nullptr, nullptr);
        if (ran != SQLITE_OK)
            return std::unexpected(sqliteError(opened, ran, {}, During::Preparing));
    }
    return entriesOf(opened);
}

Result<QStringList> expected(int version)
{
    static std::mutex mutex;
    static QHash<int, QStringList> known;
    const std::lock_guard lock(mutex);
    if (const auto found = known.constFind(version); found != known.cend())
        return *found;
    return make(version).transform([&](const QStringList& made) { return known.insert(version, made).value(); });
}

/// Both are in order.
QString firstDifference(const QStringList& there, const QStringList& wanted)
{
    const auto [one, other] = std::ranges::mismatch(there, wanted);
    if (one == there.end())
        return *other;
    return other == wanted.end() || *one < *other ? *one : *other;
}

} // namespace

Done checkSchema(sqlite3* handle, int version)
{
    constexpr qsizetype longestName = 80;
    const auto wanted = expected(version);
    if (!wanted)
        return passOn(wanted);
    const auto there = entriesOf(handle);
    if (!there)
        return passOn(there);
    if (*there == *wanted)
        return {};
    return failure("casebook_altered"_L1,
                   {{"object"_L1, firstDifference(*there, *wanted).section(u'\n', 0, 0).left(longestName)}});
}

} // namespace amends
