// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cases/causes.h"
#include "core/cases/steps.h"
#include "ui/words/foreign.h"

#include <QDateTime>

namespace amends::words {

/// Who a next step is about; an unknown name is replaced by the role.
struct Names {
    QString customer;
    QString agent;
};

/// The next step as on a button: "Call Kim", "Pay the refund"; empty where there is none. Any thread.
QString nextMove(Verb verb, const Names& names, Medium medium);

/// "120.00 EUR"; empty for no amount.
QString amount(const Money& money);

/// As the window shows an amount: "€120.00", in the locale's way; empty for no amount.
QString money(const Money& money);

/// What a cause is called: "Not informed" for "communication/not_informed"; the code itself where the tree has no such.
QString causeName(QStringView code, const CauseTree& tree);

/// A text of the playbook in the language of the window; those of an owner's own playbook stay as they are written.
/// packaging/translations collects those of the built-in playbooks.
QString playbookText(const QString& text);

/// A name as it stands within a sentence: small, but for languages that write nouns large.
QString withinSentence(const QString& name);

/// "Google" for "google", "CFPB" for "cfpb": a source as a name, however it was typed; harmless.
QString sourceName(const QString& source);

/// "2026-11-16 10:30" in the zone; empty for no time. Sorts as it reads, whatever the language.
QString moment(const QDateTime& time, const QTimeZone& zone);

/// "★★★☆☆" for 2.5 to 3.4 stars.
QString starsDrawn(double stars);

} // namespace amends::words
