// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

namespace amends {

/// A cause some answers point at, with the questions behind it in the playbook's order. Nobody's finding yet: a person
/// confirms or rejects it.
struct Suggestion {
    QString causeCode;
    QStringList questionIds;

    bool operator==(const Suggestion&) const = default;
};

/// What the answers suggest: most questions behind it first, then in the order of the cause tree. Answers to questions
/// the playbook does not have are passed over; a question counts once, however often it was answered. Pure, any thread.
QList<Suggestion> suggestedCauses(const Playbook& playbook, const QList<Answer>& answers);

} // namespace amends
