// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/content.h"

#include <functional>

namespace amends {

/// Told of each connection that works now, so that it can be stopped.
using Announce = std::function<void(const Interrupter&)>;

/// Looks at a copy nobody works in as `amends-cli check` looks at a casebook: all of it. One of an older schema is
/// looked at as SQLite does, with its references. `casebook_damaged` {path, findings: their codes}, errors of
/// Database::open().
Result<Content> checkCopy(const QString& path, int schemaVersion, const Announce& announce = {});

} // namespace amends
