// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_shelf.h"

#include "core/base/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace amends {

namespace {

QString manifestPath(const QString& backup)
{
    return backup + ".json"_L1;
}

} // namespace

QString backupFolder(const QString& casebook)
{
    const QFileInfo file(casebook);
    const QString real = file.exists() ? file.canonicalFilePath() : file.absoluteFilePath();
    return real + ".backups"_L1;
}

std::optional<Backup> manifestOf(const QString& backup)
{
    QFile file(manifestPath(backup));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 most = 64 * 1024; // it has ten lines
    auto read = backupFromJson(QJsonDocument::fromJson(file.read(most)).object());
    if (read)
        read->path = backup;
    return read;
}

Done writeManifest(const Backup& backup)
{
    return atomicWrite(manifestPath(backup.path), QJsonDocument(toJsonObject(backup)).toJson());
}

Result<QString> madeBackupFolder(const QString& casebook)
{
    const QString folder = backupFolder(casebook);
    return makePrivateFolder(folder).transform([&] { return folder; });
}

QList<Backup> backupsOf(const QString& casebook)
{
    QList<Backup> backups;
    const QFileInfoList files = QDir(backupFolder(casebook)).entryInfoList({u"*.backup"_s}, QDir::Files);
    for (const QFileInfo& file : files)
        if (const auto backup = manifestOf(file.absoluteFilePath()))
            backups.append(*backup);
    std::ranges::sort(backups, [](const Backup& a, const Backup& b) {
        return std::pair(a.made, a.path) > std::pair(b.made, b.path);
    });
    return backups;
}

std::optional<Backup> newestBackup(const QString& casebook)
{
    const QList<Backup> backups = backupsOf(casebook);
    return backups.isEmpty() ? std::nullopt : std::optional(backups.constFirst());
}

void removeBackup(const QString& path)
{
    QFile::remove(path);
    QFile::remove(manifestPath(path));
}

QString freeName(const QString& folder, const QDateTime& made, QLatin1StringView what, QLatin1StringView ending)
{
    const QString stem = made.toUTC().toString(u"yyyy-MM-dd_HHmmss.zzz"_s) + u'_' + what;
    QString path = folder + u'/' + stem + ending;
    for (int next = 2; QFileInfo::exists(path); ++next)
        path = u"%1/%2_%3%4"_s.arg(folder, stem, QString::number(next), ending);
    return path;
}

Result<QByteArray> sha256Of(const QString& path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return failure("file_not_readable"_L1, {{"path"_L1, path}});
    return hash.result();
}

} // namespace amends
