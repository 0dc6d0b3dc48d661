// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/records.h"

#include <QStringList>

namespace amends {

/// Drafts into the casebook that nobody has open, as what its leader types. Answers the texts of those that have no
/// place there: their case is not in it, or it cannot be written to. Waits as waitedFor() does; window's thread.
QStringList bringTyped(const QString& casebook, const QList<Draft>& typed);

} // namespace amends
