// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/places.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>

namespace amends {

namespace {

struct SyncProgram {
    QLatin1StringView name;
    QStringList folders; ///< its own are called so, or so and then " - …" or " (…"
    QStringList marks;   ///< what it leaves in them
};

const QList<SyncProgram>& syncPrograms()
{
    static const QList<SyncProgram> all{
        {"Dropbox"_L1, {u"Dropbox"_s}, {u".dropbox"_s, u".dropbox.cache"_s}},
        {"OneDrive"_L1, {u"OneDrive"_s}, {u".849C9593-D756-4E56-8D6E-42412F2A707B"_s}},
        {"Google Drive"_L1, {u"Google Drive"_s, u"GoogleDrive"_s}, {u".tmp.drivedownload"_s, u".tmp.driveupload"_s}},
        {"Nextcloud"_L1, {u"Nextcloud"_s}, {u".nextcloudsync.log"_s, u".sync_*.db"_s, u"._sync_*.db"_s}},
        {"ownCloud"_L1, {u"ownCloud"_s}, {u".owncloudsync.log"_s, u".csync_journal.db"_s}},
        {"Syncthing"_L1, {u"Syncthing"_s}, {u".stfolder"_s}},
        {"iCloud"_L1, {u"iCloud Drive"_s, u"iCloudDrive"_s, u"com~apple~CloudDocs"_s}, {}},
        {"pCloud"_L1, {u"pCloudDrive"_s, u"pCloud Drive"_s, u"pCloudSync"_s}, {}},
        {"MEGA"_L1, {u"MEGA"_s, u"MEGAsync"_s}, {u".megaignore"_s}},
        {"Resilio Sync"_L1, {u"Resilio Sync"_s}, {u".sync/ID"_s}},
        {"Seafile"_L1, {u"Seafile"_s}, {u"seafile-ignore.txt"_s}},
        {"Insync"_L1, {u"Insync"_s}, {u".insync-trash"_s}},
    };
    return all;
}

bool isOwnFolder(const QString& name, const QString& folder)
{
    return name == folder || name.startsWith(folder + " - "_L1) || name.startsWith(folder + " ("_L1);
}

bool hasMark(const QDir& folder, const QString& mark)
{
    if (!mark.contains(u'*'))
        return folder.exists(mark);
    return !folder.entryList({mark}, QDir::Files | QDir::Hidden).isEmpty();
}

bool keeps(const SyncProgram& program, const QDir& folder)
{
    const QString name = folder.dirName();
    return std::ranges::any_of(program.folders, [&](const QString& own) { return isOwnFolder(name, own); }) ||
           std::ranges::any_of(program.marks, [&](const QString& mark) { return hasMark(folder, mark); });
}

QString syncProgramOf(QDir folder)
{
    do {
        const auto& programs = syncPrograms();
        const auto found = std::ranges::find_if(programs, [&](const auto& program) { return keeps(program, folder); });
        if (found != programs.end())
            return found->name;
    } while (folder.cdUp());
    return {};
}

/// The kind of file system that is mounted as this device: "fuse.sshfs".
QByteArray typeOf(const QByteArray& device, const QByteArray& mounts)
{
    for (const QByteArray& line : mounts.split('\n')) {
        const qsizetype types = line.indexOf(" - ");
        if (types > 0 && line.split(' ').value(2) == device)
            return line.sliced(types + 3).split(' ').first();
    }
    return {};
}

/// The folder, or the nearest above it that is there.
QString existing(QDir folder)
{
    while (!folder.exists() && folder.cdUp()) {
    }
    return folder.canonicalPath();
}

} // namespace

QString networkSystem(quint64 magic, const QByteArray& device, const QByteArray& mounts)
{
    constexpr quint64 fuse = 0x65735546;
    static constexpr std::pair<quint64, QLatin1StringView> known[] = {
        {0x6969, "nfs"_L1},    {0x517b, "smb"_L1},      {0xff534d42, "cifs"_L1}, {0xfe534d42, "smb"_L1},
        {0x01021997, "9p"_L1}, {0x5346414f, "afs"_L1},  {0x6b414653, "afs"_L1},  {0x73757245, "coda"_L1},
        {0x564c, "ncp"_L1},    {0x00c36400, "ceph"_L1},
    };
    static const QList<QByteArray> carried{"sshfs",      "rclone",    "davfs",  "davfs2",
                                           "gvfsd-fuse", "curlftpfs", "s3fs",   "glusterfs",
                                           "smbnetfs",   "kio-fuse",  "pcloud", "google-drive-ocamlfuse",
                                           "mtpfs",      "cephfs"};
    if (magic == fuse) {
        const QByteArray type = typeOf(device, mounts);
        return type.startsWith("fuse.") && carried.contains(type.sliced(5)) ? QString::fromLatin1(type.sliced(5))
                                                                            : QString();
    }
    const auto found = std::ranges::find(known, magic, &std::pair<quint64, QLatin1StringView>::first);
    return found == std::end(known) ? QString() : QString(found->second);
}

Done checkPlace(const QString& path)
{
    const QFileInfo file(path);
    const QString folder = existing(file.exists() ? QFileInfo(file.canonicalFilePath()).dir() : file.absoluteDir());
    if (const QString program = syncProgramOf(QDir(folder)); !program.isEmpty())
        return failure("synced_folder"_L1, {{"path"_L1, path}, {"program"_L1, program}});
    const QByteArray name = QFile::encodeName(folder);
    struct statfs system = {};
    struct stat found = {};
    if (::statfs(name.constData(), &system) != 0 || ::stat(name.constData(), &found) != 0)
        return {};
    const QByteArray device =
        QByteArray::number(::major(found.st_dev)) + ':' + QByteArray::number(::minor(found.st_dev));
    QFile mounts(u"/proc/self/mountinfo"_s);
    const QByteArray text = mounts.open(QIODevice::ReadOnly) ? mounts.readAll() : QByteArray();
    if (const QString network = networkSystem(quint32(system.f_type), device, text); !network.isEmpty())
        return failure("network_drive"_L1, {{"path"_L1, path}, {"system"_L1, network}});
    return {};
}

} // namespace amends
