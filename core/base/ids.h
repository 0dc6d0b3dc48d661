// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUuid>

#include <compare>

namespace amends {

/// A version 7 UUID (RFC 9562): 48 bits of Unix milliseconds, then random bits. Ordered by time of making, so that an
/// index on it grows at its end; strictly so within this process, also within a millisecond. Any thread.
QUuid makeUuidV7();

/// The same, at a given time. For tests and for generated data.
QUuid makeUuidV7(qint64 unixMilliseconds, quint64 randomHigh, quint64 randomLow);

/// A strong identifier: ids of different things do not convert into each other or into numbers.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid)
        : m_uuid(uuid)
    {}

    static Id make() { return Id(makeUuidV7()); }

    /// Accepts the canonical 36 characters without braces; anything else is `invalid_id`.
    static Result<Id> fromString(QStringView text)
    {
        const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
        if (uuid.isNull())
            return failure("invalid_id"_L1, {{"read"_L1, text.left(80).toString()}});
        return Id(uuid);
    }

    bool isNull() const { return m_uuid.isNull(); }
    const QUuid& uuid() const { return m_uuid; }
    QString toString() const { return isNull() ? QString() : m_uuid.toString(QUuid::WithoutBraces); }
    /// 16 bytes, big endian: how storage keeps it.
    QByteArray toBytes() const { return m_uuid.toRfc4122(); }
    static Id fromBytes(QByteArrayView bytes) { return Id(QUuid::fromRfc4122(bytes)); }

    bool operator==(const Id&) const = default;
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) { return a.toBytes().compare(b.toBytes()) <=> 0; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

} // namespace amends
