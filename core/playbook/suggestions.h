// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

#include <optional>

namespace amends {

/// A cause some answers point at. Nobody's finding yet: a person confirms or rejects it.
struct Suggestion {
    QString causeCode;
    QList<Answer> answers;              ///< behind it, in the playbook's order of questions
    std::optional<CauseRole> judgement; ///< what a person made of it: none where nobody has said yet

    bool operator==(const Suggestion&) const = default;
};

/// What the answers suggest: most questions behind it first, then in the order of the cause tree. Those that `causes`
/// confirm or reject are there too, with that judgement; of several for one cause a confirming one. Answers to
/// questions the playbook does not have are passed over. Of several answers to one question each that points at the
/// cause is named, in the order of making, and the question counts once. Pure, any thread.
QList<Suggestion> suggestedCauses(const Playbook& playbook, const QList<Answer>& answers, const QList<Cause>& causes);

} // namespace amends
