// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"
#include "ui/paper/block.h"
#include "ui/words/when.h"

namespace amends::paper {

/// The whole record of a case, nothing hidden: what was voiced, claims, stance, calls, accounts, answers, why, causes,
/// our part, what is put right, refunds, replies, changes, follow-ups, promises, deadlines, what was left out on
/// purpose, notes, and at the end what happened and, sitting by sitting, what was written down. Parts and columns
/// without content are left out. As of `present`. `business`: whose casebook it is, as written. Any thread.
Document caseFile(const CaseView& view, const Playbook& playbook, const words::Present& present,
                  const QString& business = {});

} // namespace amends::paper
