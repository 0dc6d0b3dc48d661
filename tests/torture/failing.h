// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/failing_disk.h"

#include <QMap>
#include <QStringList>

namespace amends::torture {

/// One call fails; that and all calls after it; there is only so much room.
enum class Ailment { FailsOnce, FailsForGood, FillsUp };

struct FailingFigures {
    int failures = 0;         ///< times something failed
    int refusals = 0;         ///< after which it was said that a thing is not done
    int faults = 0;           ///< after which something was not as it must be
    QMap<QString, int> codes; ///< what was said, and how often
    QStringList examples;
};

/// How the disk fails at the place of that number.
test::DiskFailure failureAt(Ailment ailment, int place, int systemError);
/// The system's errors that are tried.
QList<int> errorsOf(Ailment ailment);

/// The main flows of an open casebook (failing_flows.h) on a disk that fails: with each call in turn, or full at every
/// 4 KiB; only at every so-manieth of these. An error has to be said that fits, nothing acknowledged may be lost, what
/// was refused leaves nothing behind, and in the same session the flow succeeds once the disk is mended.
FailingFigures failDisk(const QString& folder, Ailment ailment, int every);

} // namespace amends::torture
