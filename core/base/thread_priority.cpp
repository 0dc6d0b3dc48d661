// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/thread_priority.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

namespace amends {

void giveWay()
{
#ifdef Q_OS_LINUX
    constexpr int nicer = 10;
    setpriority(PRIO_PROCESS, 0, nicer); // 0: on Linux the calling thread alone
#endif
}

} // namespace amends
