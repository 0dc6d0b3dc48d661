// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends {

/// The casebook's file and those that lie, or may come to lie, beside it: log, index of the log, journal, lock.
QStringList filesOf(const QString& casebook);

/// Whether `file` names one of these, by whatever path or link, also where it is not there yet: reading one with
/// anything but SQLite would drop SQLite's locks (H8), and writing one would damage the casebook.
bool isFileOf(const QString& casebook, const QString& file);

} // namespace amends
