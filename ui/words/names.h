// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/backup/backup.h"
#include "core/cases/case.h"
#include "core/cases/clocks.h"
#include "core/cases/edit.h"
#include "core/cases/person.h"
#include "core/cases/steps.h"

#include <QString>

namespace amends::words {

// What the values of each enumeration are called, translated. Any thread.

QString nameOf(CaseKind value);
QString nameOf(Stance value);
QString nameOf(Severity value);
QString nameOf(HeardThrough value);
QString nameOf(TurningPoint value);
QString nameOf(ClosedAs value);
QString nameOf(Disputed value);
QString nameOf(Finding value);
QString nameOf(Party value);
QString nameOf(Direction value);
QString nameOf(CallOutcome value);
QString nameOf(CauseRole value);
QString nameOf(Accepted value);
QString nameOf(ReplyKind value);
QString nameOf(FollowUpOutcome value);
QString nameOf(Excuse value);
QString nameOf(ClockKind value);
QString nameOf(ClockState value);
QString nameOf(Step value);
QString nameOf(Status value);
QString nameOf(PersonKind value);
QString nameOf(EditKind value);
/// Why it was made: "every day", "before an import".
QString nameOf(BackupReason value);

} // namespace amends::words
