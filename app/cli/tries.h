// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/office.h"
#include "core/playbook/playbook.h"

#include <QJsonObject>

#include <optional>

namespace amends::cli {

/// What the examples say of this case and this business.
struct TryContext {
    QString number; ///< of the case
    QString leader;
    QString platform;
    QString cause;           ///< the main one, else what the answers suggest; empty where they suggest none
    QDate due;               ///< for what is planned now
    QStringList owedRefunds; ///< names of its refunds that are not paid, "refund 1"
    bool isHistory = false;
    bool agentHeard = false;
};

TryContext tryContext(const Case& c, const Business& business, const Playbook& playbook, const QDateTime& now);

/// The Edits that would do what a case lacks before it can be closed, in order, the closing itself last; only the
/// words are to be replaced by true ones. New parts have their ids, so that the lines can be sent twice. Empty where it
/// is closed.
QList<QJsonObject> triesToClose(const Case& c, const TryContext& context);

/// The same for a refused line: what has to come before it, and the line as it would pass. Empty where no rule of the
/// practice refused it.
QList<QJsonObject> triesAfter(const Error& refusal, const QJsonObject& line, const TryContext& context);

/// Where a line still says what an example said in place of true words: its key and the words. None where it does not.
struct Placeholder {
    QString field;
    QString read;
};
std::optional<Placeholder> placeholderIn(const QJsonObject& line);

/// An Edit as one line for people: what is done first, then to what.
QString tryLine(const QJsonObject& edit);

} // namespace amends::cli
