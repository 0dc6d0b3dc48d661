// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"
#include "core/intake/importer.h"
#include "ui/widgets/marks.h"

namespace amends {

// What the import wizard calls things.

/// Beyond it rows are history where nothing else is said (P13; see ImportOptions::historyBefore).
constexpr int usualHistoryDays = 30;

QString toldTarget(Target target);
QString toldPreset(const QString& code);
QString toldOrder(DateOrder order);
ChipText toldFate(RowFate fate);
/// Plural, for a count beside it: "New cases".
QString toldFates(RowFate fate);
/// What an Error of a whole file says; where columns or dates are to be settled, what to do in the wizard.
QString toldProblem(const Error& error);
/// What becomes of the new rows, and why: "2 rows become cases to be worked on. 1 row comes in as history, because …".
QString toldNew(qint64 cases, qint64 history, const ImportOptions& options);
/// What it means to be history, and the way out of it.
QString toldHistory();
/// "Line 9, Submitted: “31/13/2026” is no date."
QString toldReason(qint64 line, const Error& error);
/// "How it reads", of one column.
ChipText toldColumn(const ImportPreview& preview, qsizetype column, const QList<Target>& targets);

} // namespace amends
