// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <memory>

namespace amends {

/// Replaces the file at `path` whole or not at all (H1): written beside it with mode 0600, counted, synced, renamed,
/// the folder synced. `file_not_written` {path, reason} leaves the old one; only where the file system cannot exchange
/// files, a folder that is not synced has the new one. `reason` is disk_full, file_too_large, permission_denied,
/// read_only, folder_not_found, is_folder, invalid_name or input_output. A symbolic link is followed. Any thread.
Done atomicWrite(const QString& path, QByteArrayView content);

/// A file written in pieces that appears under its name only by commit(); dropped without it. Same guarantees and
/// errors as atomicWrite(). One thread.
class AtomicFile {
public:
    static Result<AtomicFile> create(const QString& path);
    AtomicFile(AtomicFile&&) noexcept;
    AtomicFile& operator=(AtomicFile&&) noexcept;
    ~AtomicFile();

    Done write(QByteArrayView content);
    Done commit();

private:
    struct Private;
    explicit AtomicFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// The writer's lock of one casebook (H7): a file beside it, locked through the operating system, so that the lock of a
/// program that died is free at once. One writer per file on this machine.
class WriterLock {
public:
    /// `locked_by_other` {path, pid, host, program: of the holder, empty where they could not be read} where another
    /// live program, or this one, holds it already; `file_not_written` as above. Of one file under several names
    /// (symbolic links) there is one lock.
    static Result<WriterLock> take(const QString& casebookPath, const QString& program);
    WriterLock(WriterLock&&) noexcept;
    WriterLock& operator=(WriterLock&&) noexcept;
    ~WriterLock();

private:
    struct Private;
    explicit WriterLock(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// Device and file number of what a path names now; compares equal while the path still names the same file (H6).
struct FileIdentity {
    quint64 device = 0;
    quint64 file = 0;

    bool operator==(const FileIdentity&) const = default;
    bool isNull() const { return file == 0; }
};
FileIdentity fileIdentity(const QString& path);

/// Makes an empty file of mode 0600 that did not exist; `file_exists` {path}, `file_not_written` {path, reason}.
Done createPrivateFile(const QString& path);

/// Makes a folder of mode 0700 where there is none yet; its parent is there. `file_not_written` {path, reason}, which
/// may be name_taken, too.
Done makePrivateFolder(const QString& path);

/// Gives a finished file, whose content is on the disk, the name that nobody had until then: `file_exists` {path},
/// `file_not_written` {path, reason}, both of `to`. Where `to` lies in a folder of its own, the same file system. Where
/// the file system cannot refuse a name that is taken, somebody who takes it at that moment loses it.
Done renameToNew(const QString& from, const QString& to);

/// Puts a finished file, whose content is on the disk, in the place of another, whole at every moment; there may be
/// none. Same file system. `file_not_written` {path, reason} of `to`.
Done replaceWith(const QString& from, const QString& to);

/// Somebody else wrote it: when this answers, it is on the disk. `file_not_written` {path, reason}.
Done syncFile(const QString& path);

} // namespace amends
