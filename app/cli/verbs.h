// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/console.h"

#include <QStringList>

// The verbs of amends-cli. Each reads its own arguments, does its work and answers the exit code.

namespace amends::cli {

Exit newVerb(const QStringList& arguments, Console& console);
Exit importVerb(const QStringList& arguments, Console& console);
Exit listVerb(const QStringList& arguments, Console& console);
Exit showVerb(const QStringList& arguments, Console& console);
Exit applyVerb(const QStringList& arguments, Console& console);
Exit trendsVerb(const QStringList& arguments, Console& console);
Exit exportVerb(const QStringList& arguments, Console& console);
Exit checkVerb(const QStringList& arguments, Console& console);
Exit backupVerb(const QStringList& arguments, Console& console);
Exit restoreVerb(const QStringList& arguments, Console& console);
Exit erasePersonVerb(const QStringList& arguments, Console& console);
Exit demoVerb(const QStringList& arguments, Console& console);

} // namespace amends::cli
