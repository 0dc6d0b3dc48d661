// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::words {

/// Those of `known` that someone who typed `read` may have meant, nearest first, three at most: what is part of the
/// other, or few letters away (Damerau and Levenshtein, neighbours swapped count as one). Case does not count.
QStringList nearNames(const QString& read, const QStringList& known);

} // namespace amends::words
