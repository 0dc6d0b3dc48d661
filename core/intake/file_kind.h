// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

// What a file is by its first bytes, so that one that is no table is not read as an odd one. Any thread.

namespace amends {

/// `json`, `html`, `pdf`, `image`, `archive` (spreadsheets of today, too), `spreadsheet` (of the old kind), `database`;
/// empty where it is none of these.
QString otherKind(QByteArrayView start);

/// Whether too much of it are control characters for a text in one of the encodings that have ASCII in them.
bool isBinary(QByteArrayView start);

} // namespace amends
