// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/rulebook.h"

namespace amends {

enum class ClockState { Running, Paused, Met, MetLate, Missed, Stopped };
AMENDS_CODES(ClockState, {ClockState::Running, "running"}, {ClockState::Paused, "paused"}, {ClockState::Met, "met"},
             {ClockState::MetLate, "met_late"}, {ClockState::Missed, "missed"}, {ClockState::Stopped, "stopped"})

/// The clocks a case gets when it is opened, made live or reopened: one per deadline of the profile, started at
/// `started`; a private case has none for the public reply, and none has a deadline that cannot be met because the
/// business never opens. Ids are new.
QList<DeadlineClock> clocksFor(const Case& c, const QDateTime& started, const Rulebook& rules);

/// When what the clock waits for happened, for clocks of a reopening at or after their start: the holding or final
/// reply or the first call with the customer (acknowledge), the customer reached (call), the final reply posted (public
/// reply), a decision without an unpaid refund (resolve), a follow-up done (follow up). Invalid while it has not, and
/// where it came only after the clock was stopped.
QDateTime metAt(const Case& c, const DeadlineClock& clock);

/// Missed: due is past and it has not happened. Stopped: the case closed, or went private, first.
ClockState stateOf(const Case& c, const DeadlineClock& clock, const QDateTime& now);

/// Of the clocks of that kind that are neither met, paused nor stopped the one with the earliest due; null where there
/// is none. A case that is not public has no clock for the public reply.
const DeadlineClock* runningClock(const Case& c, ClockKind kind);

} // namespace amends
