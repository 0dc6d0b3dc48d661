// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/clocks.h"

#include <QJsonObject>

// How the clocks of a case follow what happens to it (P13), and how an undo puts them back. Pure, any thread.

namespace amends {

/// When we heard; where that is not known, when the case was opened.
QDateTime clockStart(const Case& c);

/// After facts changed: clocks of the opening follow a corrected `heard`, each keeping what pauses added to it; going
/// public starts the clock of the public reply at `at`, unless the reply is posted, and going private stops it.
void followFacts(const Case& before, Case& after, const QDateTime& at, const Rulebook& rules);

/// Closing stops every clock but the follow-up's, which is about the time afterwards. Met ones too: their record is
/// final.
void stopClocks(Case& c, const QDateTime& at);

/// Reopening and making live keep the old record and start new clocks.
void restartClocks(Case& c, const QDateTime& at, const Rulebook& rules);

/// What leads from `after` back to `before`, by clock id: null takes a clock away, an object sets these fields.
QJsonObject clockDifferences(const QList<DeadlineClock>& before, const QList<DeadlineClock>& after);

/// Does what clockDifferences() says. Errors of readFields(), `invalid_id`.
Done restoreClocks(const QJsonObject& back, QList<DeadlineClock>& clocks);

} // namespace amends
