// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

namespace amends::torture {

/// A disk whose power can be cut, between SQLite and the real files: what was written since a file's last sync may be
/// lost, torn at sectors of 512 bytes, or kept, each write by itself. While it is there all of the process's new
/// connections go through it. One at a time, one thread.
class CutVfs {
public:
    CutVfs();
    CutVfs(const CutVfs&) = delete;
    CutVfs& operator=(const CutVfs&) = delete;
    ~CutVfs();

    /// After so many more writes, truncations, syncs and removals nothing reaches the disk, and each of them fails.
    static void cutAfter(int steps);
    /// The same, but then the process is killed.
    static void killAfter(int steps);
    static int stepsLeft();
    static bool isCut();
    /// With all connections closed: the files become what the disk may hold now, and the power is back.
    static void lose(QRandomGenerator& random);
};

} // namespace amends::torture
