// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace amends {

/// Where a file dialog opens: the folder a file was last chosen in, as QSettings keeps it; else the person's documents;
/// else the home folder. Always one that is there: to one that is not, dialogs prefer the working folder.
QString folderToOpen();

/// The folder of a file that was chosen; an empty path changes nothing.
void rememberFolderOf(const QString& file);

} // namespace amends
