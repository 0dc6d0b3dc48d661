// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>
#include <QString>

#include <cerrno>

namespace amends::test {

/// What goes wrong with a disk.
struct DiskFailure {
    int call = -1;         ///< so many calls go well before one fails; below 0 none fails
    int systemError = EIO; ///< what the failing call says
    bool stays = false;    ///< whether all calls after it fail, too
    qint64 room = -1;      ///< bytes that files can still grow by, then a write comes back short; below 0 without end
};

/// A folder on a disk that fails when it is told to: opening, reading, writing, syncing, truncating, renaming, removing
/// and closing the files below it, by any thread and any library of this program. One at a time. What was opened before
/// it was there is not below it.
class FailingDisk {
public:
    explicit FailingDisk(const QString& folder);
    FailingDisk(const FailingDisk&) = delete;
    FailingDisk& operator=(const FailingDisk&) = delete;
    ~FailingDisk();

    void fail(const DiskFailure& failure);
    /// All is well again.
    void mend();
    /// The names of the first calls that failed since fail().
    static QStringList failed();

    /// For another program: its disk fails from its start on; `told` is then a file with the calls that failed.
    static QProcessEnvironment environment(const QString& folder, const DiskFailure& failure, const QString& told);
};

} // namespace amends::test
