// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/incoming.h"

#include <QRandomGenerator>
#include <QTimeZone>

namespace amends {

/// Invented cases for trials and measurements: an invented shop's reviews and complaints in several scripts over three
/// years, most of them closed with calls, answers, causes, refunds, replies and actions, a few still open. The same
/// seed and day (of UTC) give the same cases but for their ids. One thread.
class DemoCases {
public:
    /// `cases` of them come in the order of their time, as in a casebook that was kept all the while; further ones are
    /// of today.
    DemoCases(quint64 seed, const QDateTime& now, qint64 cases);

    /// The next case: whole, with parts, as an import's row has it.
    Incoming next();

private:
    int below(int limit) { return static_cast<int>(m_random.bounded(limit)); }
    bool chance(int percent) { return below(100) < percent; }
    QString invented();
    QString sentence();
    QString paragraph(int sentences);
    void voice(Incoming& row, const QDateTime& received);
    void investigate(Case& c, const QDateTime& from);
    void findCause(Case& c);
    void makeRight(Case& c, const QDateTime& from);
    void answerInPublic(Case& c, const QDateTime& from);
    void change(Case& c, const QDateTime& from);

    QRandomGenerator m_random;
    QDateTime m_now; ///< the day's beginning
    qint64 m_cases;
    qint64 m_made = 0;
};

} // namespace amends
