// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <mutex>

namespace amends {

namespace {

/// RFC 9562, 6.2, method 1: the 12 bits behind the time count up within a millisecond from a random start in their
/// lower half, and borrow from the next millisecond when they run out.
class MonotonicTime {
public:
    std::pair<qint64, quint64> next(qint64 now, quint64 random)
    {
        const std::lock_guard lock(m_mutex);
        if (now > m_time) {
            m_time = now;
            m_count = random & 0x7ff;
        } else if (++m_count > 0xfff) {
            ++m_time;
            m_count = random & 0x7ff;
        }
        return {m_time, m_count};
    }

private:
    std::mutex m_mutex;
    qint64 m_time = 0;
    quint64 m_count = 0;
};

} // namespace

QUuid makeUuidV7()
{
    static MonotonicTime time;
    auto* random = QRandomGenerator::global();
    const auto [ms, count] = time.next(QDateTime::currentMSecsSinceEpoch(), random->generate64());
    return makeUuidV7(ms, count, random->generate64());
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
