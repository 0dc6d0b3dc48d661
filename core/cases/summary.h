// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

// What lists, exports and reports say of a case in one value each. Pure, any thread.

namespace amends {

/// What was approved, in the currency of the refund approved first; no currency where nothing was. This is what
/// "refund" means wherever a case has only one. A sum too large for Money stops at what still fits.
Money agreedRefund(const Case& c);
/// The part of agreedRefund() that was paid, in the same currency; no currency where nothing was agreed.
Money paidRefund(const Case& c);

/// Codes of the causes with that role, in the order they were named.
QStringList causesWith(const Case& c, CauseRole role);

/// When the first reply of that kind was posted; invalid where none was.
QDateTime firstPosted(const Case& c, ReplyKind kind);

/// The newest decision on what is done for the customer; empty where there is none.
QString decisionOf(const Case& c);

/// How many of its actions are done.
qsizetype actionsDone(const Case& c);

} // namespace amends
