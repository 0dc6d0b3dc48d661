// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/new_part.h"

#include <QCryptographicHash>
#include <QSet>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

PartId partMade(const Case& c, const QString& what, qint64 milliseconds)
{
    const QByteArray named = c.id.toBytes() + what.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(named, QCryptographicHash::Sha256);
    return PartId(makeUuidV7(milliseconds, qFromBigEndian<quint64>(hash.constData()),
                             qFromBigEndian<quint64>(hash.constData() + 8)));
}

/// The time within an id; parts are ordered by it.
qint64 madeAt(const PartId& id)
{
    return qFromBigEndian<qint64>(id.toBytes().constData()) >> 16;
}

QSet<QString> everIn(const CaseView& view)
{
    QSet<QString> ids;
    eachPartList(view.value, [&](const auto& parts) {
        for (const auto& part : parts)
            ids.insert(part.id.toString());
    });
    for (const HistoryLine& line : view.history)
        ids.insert(line.edit.value("part"_L1).toString());
    return ids;
}

} // namespace

PartId newPartFor(const Case& c, const QString& what)
{
    return partMade(c, what, c.life.opened.toMSecsSinceEpoch());
}

PartId nextPartFor(const CaseView& view, const QString& what, const QList<PartId>& older)
{
    qint64 at = view.value.life.opened.toMSecsSinceEpoch();
    for (const PartId& id : older)
        at = std::max(at, madeAt(id) + 1);
    const QSet<QString> ever = everIn(view);
    for (int number = 1;; ++number) {
        const PartId id = partMade(view.value, u"%1:%2"_s.arg(what).arg(number), at);
        if (!ever.contains(id.toString()) && !older.contains(id))
            return id;
    }
}

} // namespace amends
