// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "core/cases/causes.h"
#include "ui/desk/place.h"
#include "ui/widgets/task_model.h"
#include "ui/words/when.h"

#include <QHash>

// Changes and follow-ups in words. Pure.

namespace amends {

/// The rows of the Changes page, and where each leads.
struct ChangesTold {
    QList<TaskRow> rows;
    QHash<QString, Place> places;
};

ChangesTold changesTold(const ActionsAnswer& answer, const CauseTree& causes, const words::Present& present);

/// "4 changes under way, 10 follow-ups to come".
QString changesCounted(const ActionsAnswer& answer);

} // namespace amends
