// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/new_part.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace amends {

PartId newPartFor(const Case& c, const QString& what)
{
    const QByteArray named = c.id.toBytes() + what.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    return PartId(makeUuidV7(c.life.opened.toMSecsSinceEpoch(), qFromBigEndian<quint64>(hash.constData()),
                             qFromBigEndian<quint64>(hash.constData() + 8)));
}

} // namespace amends
