// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/private_files.h"

#include <sys/stat.h>

namespace amends {

void keepFilesPrivate()
{
    ::umask(S_IRWXG | S_IRWXO);
}

} // namespace amends
