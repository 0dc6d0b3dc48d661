// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cases/answers.h"
#include "core/cases/causes.h"
#include "core/cases/deadlines.h"

#include <QHash>

namespace amends {

/// How long a reply may be on a platform.
struct ReplyLimit {
    int length = 0;       ///< 0: no limit known
    bool inBytes = false; ///< counted in UTF-8 bytes, else in characters (code points)

    bool operator==(const ReplyLimit&) const = default;
};

/// What the rules need to know beside the case: handed in, so that they stay pure functions. Made from the playbook in
/// force and the business. Plain value.
struct Rulebook {
    DeadlineProfile profile;
    BusinessHours hours;
    CauseTree causes;
    QString playbookVersion;                 ///< of the playbook in force
    QHash<QString, AskedQuestion> questions; ///< guided questions by id; empty: any id is taken
    /// By platform, in lower case; with those that have no known limit. Empty: any platform is taken.
    QHash<QString, ReplyLimit> replyLimits;
    QString leader;      ///< signs replies
    Money approvalLimit; ///< refunds above it are approved by the leader; no currency: no limit

    bool operator==(const Rulebook&) const = default;
};

} // namespace amends
