// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/last_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace amends {

namespace {

constexpr auto folderKey = "files/folder";

} // namespace

QString folderToOpen()
{
    for (const QString& folder :
         {QSettings().value(folderKey).toString(), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void rememberFolderOf(const QString& file)
{
    if (!file.isEmpty())
        QSettings().setValue(folderKey, QFileInfo(file).absolutePath());
}

} // namespace amends
