// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/playbook.h"
#include "ui/words/when.h"

// What paper says of a case's single values. Paper is read long afterwards, so days have their year and nothing is
// "today". Any thread.

namespace amends::paper {

class CaseWords {
public:
    /// All must outlive it.
    CaseWords(const CaseView& view, const Playbook& playbook, const words::Present& present);

    /// "Mon 16 Nov 2026, 08:31"; only the day where the time is its last minute. Empty for an invalid one.
    QString moment(const QDateTime& time) const;
    QString day(const QDate& day) const;

    /// A name as written; empty where it is not known.
    QString nameOf(const PersonId& person) const;
    /// Who a call or an account is with, isolated: "Kim (agent)", or the role alone.
    QString who(Party party, const PersonId& person) const;
    /// What the playbook calls it, else as written with a capital; isolated.
    QString platform(const QString& code) const;
    /// In the language of the window; the id where the playbook has no such question.
    QString question(const QString& id) const;
    /// An answer's value and text, each on a line of its own.
    QString answer(const Answer& answer) const;
    QString restsOn(const QStringList& sources) const;
    QString cause(const QString& code) const;
    /// "paid Mon 16 Nov 2026, by card, reference 12".
    QString refundState(const Refund& refund) const;
    QString clockState(const DeadlineClock& clock) const;

private:
    const CaseView& m_view;
    const Playbook& m_playbook;
    const words::Present& m_present;
};

/// Joined by " · ", the empty ones left out.
QString dotted(const QStringList& parts);
/// A label of ours and a foreign value as a line; empty where the value is.
QString labelled(const QString& label, const QString& foreign);

} // namespace amends::paper
