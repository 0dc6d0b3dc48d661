// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/cases/rulebook.h"
#include "ui/casepage/reply_release.h"

namespace amends {

class Desk;

/// How far the reply being written is: what it may take where it is to stand, until when it settles, what is missing
/// before it goes out. Of the reply as the fields say it, which the case may not yet. A value of the moment: the view
/// outlives it.
class ReplyState {
public:
    ReplyState(const Desk& desk, const CaseView& view, Reply written);

    /// The most it may take; no length: as long as you like.
    const ReplyLimit& limit() const { return m_limit; }
    qsizetype length() const { return m_length; }
    bool isTooLong() const { return m_limit.length > 0 && m_length > m_limit.length; }
    /// "120 of 4096 bytes", "Google takes 4096 bytes: 3 too many".
    QString lengthTold(const QString& platformName) const;
    /// What holds for such a reply now, of either kind; "Let it settle until today 10:31, …".
    QString kindTold() const;
    /// For the buttons below it.
    ReplyRelease::State release() const;

private:
    QString readerHandledIt() const;
    QStringList missing() const;

    const Desk& m_desk;
    const CaseView& m_view;
    Reply m_written;
    ReplyLimit m_limit;
    qsizetype m_length = 0;
    QString m_settlesAt; ///< as words; empty: it may go
};

} // namespace amends
