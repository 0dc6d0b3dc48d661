// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cases/steps.h"
#include "ui/words/told.h"

namespace amends::words {

/// What a thing to do is about. Foreign text as it is; what is not known is empty.
struct Task {
    Verb verb = Verb::None;
    Names names = {};
    CaseKind kind = CaseKind::Review;
    bool isPublic = false;
    QString what = {}; ///< of the promise, change or follow-up
    Money amount = {};
};

/// A line of a list of things to do: "Pay Marcus T. the refund", and its button: "Pay €64.00". For the window.
struct TaskTold {
    QString sentence;
    QString button;

    bool operator==(const TaskTold&) const = default;
};

/// A change or follow-up that has words of its own is called by them. Any thread.
TaskTold told(const Task& task);

/// The next step of a case in a few letters, for a column or a button: "Read it", "Call Kim", "Pay €64.00". Empty where
/// there is none. Any thread.
QString shortMove(const Task& task);

/// What a person is called on a button: "Dana" for "Dana R."; the whole name where its first word is no name. Foreign
/// text made harmless, not isolated.
QString calledName(QStringView name);

} // namespace amends::words
