// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/mapping.h"

#include <optional>

// What each column of a file goes to: a Mapping seen from its columns. Pure.

namespace amends {

/// By column; empty where it is left out, several where the mapping uses it so.
QList<QList<Target>> targetsOf(const Mapping& mapping, const QStringList& headers);

/// The mapping with that column going to `target` alone, or left out. Where several columns go there, titles, texts and
/// notes stand in the order of the file; of any other target this column now counts first, and the others where it is
/// empty, so that passing by a choice takes nothing from them. It is a mapping made by hand, without a preset's code.
Mapping withColumn(const Mapping& mapping, const QStringList& headers, qsizetype column, std::optional<Target> target);

} // namespace amends
