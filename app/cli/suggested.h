// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/playbook/playbook.h"

namespace amends::cli {

/// A cause the answers point at and nobody has confirmed or rejected yet.
struct OpenSuggestion {
    QString cause;
    QStringList questions; ///< behind it
    QStringList answers;   ///< the names of their answers in the case, "answer 1"
};

QList<OpenSuggestion> openSuggestions(const Playbook& playbook, const Case& c);

} // namespace amends::cli
