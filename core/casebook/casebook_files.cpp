// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook_files.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace amends {

namespace {

/// Links are followed where there is something to follow.
QString placeOf(const QString& path)
{
    constexpr int mostLinks = 40; // as the system: they may lead in a circle
    QFileInfo file(path);
    for (int links = 0; links < mostLinks && !file.exists() && file.isSymLink(); ++links)
        file.setFile(file.symLinkTarget());
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? QDir::cleanPath(file.absoluteFilePath()) : QDir(folder).filePath(file.fileName());
}

} // namespace

QStringList filesOf(const QString& casebook)
{
    const QString real = placeOf(casebook);
    return {real, real + u"-wal", real + u"-shm", real + u"-journal", real + u".lock"};
}

bool isFileOf(const QString& casebook, const QString& file)
{
    if (file.isEmpty())
        return false;
    const QString place = placeOf(file);
    const FileIdentity identity = fileIdentity(file);
    return std::ranges::any_of(filesOf(casebook), [&](const QString& own) {
        return own == place || (!identity.isNull() && fileIdentity(own) == identity);
    });
}

} // namespace amends
