// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace amends {

/// Where a casebook lies in danger of being replaced, copied half written or locked badly (H6): `synced_folder` {path,
/// program} below a folder that a sync program keeps, by its name or by what such programs leave in it; `network_drive`
/// {path, system}. A warning, no refusal: what is not known counts as safe. `path` need not exist. Asks the file
/// system, which may take long on a network drive. Any thread.
Done checkPlace(const QString& path);

/// The network file system that the system calls by `magic` (statfs(2)), "nfs"; empty where the disk is this machine's.
/// What FUSE carries is found by its device, "0:45", in `mounts`, the text of /proc/self/mountinfo.
QString networkSystem(quint64 magic, const QByteArray& device, const QByteArray& mounts);

} // namespace amends
