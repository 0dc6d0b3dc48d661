// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

namespace amends::words {

/// How long work gets on: "12,400 rows, 16,000 a second, about 10 seconds left". `part` of all, from 0 to 1, took
/// `taken`; the rest is thought to go on like that. In the first second only the rows are told. Any thread.
QString paceOf(qint64 rows, double part, std::chrono::milliseconds taken);

} // namespace amends::words
