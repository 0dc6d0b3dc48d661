// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/not_opened.h"

#include "app/desktop/session.h"
#include "core/backup/backup_shelf.h"

using namespace Qt::StringLiterals;

namespace amends {

std::optional<int> NotOpened::goOn(Session& session, const QString& own, const Error& error) const
{
    const bool isLast = !session.wasOpen() || session.path() == own;
    const bool isRaised = error.code == "locked_by_other"_L1 && handOver(session.path());
    QString other;
    auto todo = NotOpen::GiveUp;
    while (!isRaised) {
        todo = ask(error, newestBackup(session.path()), isLast);
        if (todo != NotOpen::OpenOther)
            break;
        if (other = pickCasebook(); !other.isEmpty())
            break;
    }
    if (todo == NotOpen::Again)
        session.again();
    else if (todo == NotOpen::Restore)
        session.restoreNewest();
    else if (todo == NotOpen::OnlyRead)
        session.openToRead(error);
    else if (todo == NotOpen::OpenOther)
        session.open(other);
    else if (isLast)
        return isRaised ? 0 : 1;
    else
        session.open(own);
    return std::nullopt;
}

} // namespace amends
