// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

/// Runs this program once for each of these arguments, so many at a time, in their order; what each prints comes whole,
/// once it has ended. True where all ended with 0.
bool runAtOnce(const QList<QStringList>& arguments, int atOnce);

} // namespace amends::torture
