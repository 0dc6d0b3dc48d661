// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace amends {

/// What a casebook was before the first entry of history that is chained to it: for a new one its business as it was
/// founded; for one made by a program that did not write this down, its business at that time, and what is older than
/// that and therefore has no witness. The chain's hash of the entry after `entries` goes on from its commitment
/// (history_store.h).
struct Founding {
    QByteArray key; ///< the commitment's, and that of seals
    QJsonObject business;
    qint64 entries = 0; ///< of history there were
    qint64 batches = 0; ///< the highest row there was
    qint64 people = 0;  ///< likewise
    QByteArray commitment;
    bool isAsCommitted = false;
};

/// None where it is missing. One connection, its thread; as the others here.
Result<std::optional<Founding>> foundingOf(Database& database);

/// Writes the founding of a casebook that has a business and no founding, and seals its numbers. Inside the caller's
/// transaction.
Done writeFounding(Database& database);

/// The same in a transaction of its own, where the founding is missing as a migration leaves it, or empty.
Done writeMissingFounding(Database& database);

/// What ties values to a casebook that no history says: 16 bytes of HMAC-SHA-256 by the founding's key. Empty where the
/// founding is missing.
Result<QByteArray> sealOf(Database& database, const QByteArray& text);
QByteArray sealBy(const QByteArray& key, const QByteArray& text);

} // namespace amends
