// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/window_requests.h"
#include "ui/desk/place.h"
#include "ui/widgets/task_model.h"
#include "ui/words/when.h"

#include <QHash>

// What there is to do, in words. Pure.

namespace amends {

/// The rows of the Today page, and where each leads.
struct AgendaTold {
    QList<TaskRow> rows;
    QHash<QString, Place> places;
};

/// As of `present`; groups and order are the agenda's own.
AgendaTold agendaTold(const Agenda& agenda, const words::Present& present);
/// Of its row.
QString keyOf(const AgendaEntry& entry);

/// "Good morning, Ruth"; without a name where the leader is not known.
QString greeting(const QString& leader, const words::Present& present);
/// "Monday 16 November · 5 things for today, safety first".
QString dayLine(const Agenda& agenda, const words::Present& present);

} // namespace amends
