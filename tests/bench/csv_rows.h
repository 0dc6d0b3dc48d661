// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

namespace amends::bench {

/// Invented reviews as a file to be imported.
void writeCsv(const QString& path, qint64 rows);
/// The import of such a file.
ImportRequest csvImport(const QString& path);

} // namespace amends::bench
