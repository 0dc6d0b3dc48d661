// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace amends {

QUuid makeUuidV7()
{
    auto* random = QRandomGenerator::global();
    return makeUuidV7(QDateTime::currentMSecsSinceEpoch(), random->generate64(), random->generate64());
}

QUuid makeUuidV7(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow)
{
    const auto ms = static_cast<quint64>(unixMilliseconds);
    const quint64 low = (randomLow & 0x3fff'ffff'ffff'ffffULL) | 0x8000'0000'0000'0000ULL;
    const auto byte = [low](int index) { return static_cast<uchar>(low >> (56 - 8 * index)); };
    return QUuid(static_cast<uint>(ms >> 16), static_cast<ushort>(ms & 0xffff),
                 static_cast<ushort>(0x7000 | (randomHigh & 0x0fff)), byte(0), byte(1), byte(2), byte(3), byte(4),
                 byte(5), byte(6), byte(7));
}

} // namespace amends
