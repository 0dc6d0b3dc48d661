// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/content.h"

#include "core/storage/statement.h"

namespace amends {

Result<Content> contentOf(Database& database)
{
    Statement query(database, "select coalesce(max(seq), 0), "
                              "coalesce((select hash from history order by seq desc limit 1), x''), "
                              "(select count(*) from cases) from history");
    const auto found =
        query.one([](const Statement& row) { return Content{row.int64(0), row.bytes(1), row.int64(2)}; });
    return found ? Result<Content>(found->value_or(Content{})) : passOn(found);
}

} // namespace amends
