// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"

#include <QList>

namespace amends {

/// The list a case was opened from last, for whoever walks on from it. Shared by the page that lists cases and the one
/// that shows them. Window's thread.
struct CaseTrail {
    CaseId opened;
    QList<qint64> keys; ///< of all cases of the list, in its order
};

} // namespace amends
