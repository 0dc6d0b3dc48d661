// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"

namespace amends {

/// A final reply to begin with, from what the case holds: thanks, what was understood, what was found, what is done and
/// what changes, and who signs. Each sentence is there only where the case has what it rests on: "ours" only by its
/// stance (P2), money only as approved or paid, the decision as it was written, a change only as planned or done;
/// nothing of the calls, of the evidence, of who works in the business or of a claim that does not hold, for it is read
/// in public (P9). `customer`: the name as it stands there already; empty: nobody is named. In the window's language.
QString replyFromCase(const CaseView& view, const Business& business, const Playbook& playbook,
                      const QString& customer);

} // namespace amends
