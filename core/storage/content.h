// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace amends {

/// How much is in a casebook of any schema, and the hash its history ends with.
struct Content {
    qint64 entries = 0; ///< of history
    QByteArray head;
    qint64 cases = 0; ///< hidden ones included

    bool operator==(const Content&) const = default;
};

Result<Content> contentOf(Database& database);

} // namespace amends
