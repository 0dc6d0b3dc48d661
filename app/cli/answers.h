// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/tries.h"
#include "core/backup/backup.h"
#include "core/casebook/requests.h"

#include <QJsonObject>

// What the verbs answer with --json. Every key is always there; null is "none". Keys are stable.

namespace amends::cli {

QJsonObject rowAnswer(const CaseRow& row, const QDateTime& now);
QJsonObject viewAnswer(const CaseView& view, const Playbook& playbook, const TryContext& context, const QDateTime& now);
QJsonObject importAnswer(const ImportAnswer& answer, bool severalFiles);
QJsonObject trendsAnswer(const TrendsAnswer& answer, CountBy by);
QJsonObject checkAnswer(const CheckAnswer& answer);
QJsonObject erasureAnswer(const PersonId& person, const ErasureAnswer& answer, bool isDry);
QJsonObject repairAnswer(const RepairAnswer& answer);
/// One line of `apply`; `parts` are the ids of the parts, one for each Edit, null where it has none.
QJsonObject appliedAnswer(const AppliedGroup& applied, const QList<PartId>& parts);
/// `tries` are the Edits that would pass.
QJsonObject refusedAnswer(const Error& error, qint64 line, const QList<QJsonObject>& tries = {});
/// The Edit that makes each again in another casebook, which gives a case a number of its own.
QJsonObject exportedCase(const Case& c);
QJsonObject exportedPerson(const Person& person);

QJsonObject backupAnswer(const Backup& backup);

} // namespace amends::cli
