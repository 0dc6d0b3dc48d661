// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/founding.h"

#include "core/cases/json.h"
#include "core/storage/case_store.h"
#include "core/storage/history_store.h"
#include "core/storage/office_store.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QJsonDocument>

namespace amends {

namespace {

/// The highest row of each, as of now.
Result<QJsonObject> describe(Database& database)
{
    const auto office = OfficeStore(database).load();
    if (!office)
        return passOn(office);
    QJsonObject text{{"business"_L1, toJsonObject(office->business)}};
    const Done done =
        Statement(database, "select (select coalesce(max(seq), 0) from history), (select coalesce(max(row), 0) from "
                            "batches), (select coalesce(max(row), 0) from people)")
            .one([&text](const Statement& row) {
                text.insert("entries"_L1, row.int64(0));
                text.insert("batches"_L1, row.int64(1));
                text.insert("people"_L1, row.int64(2));
                return 0;
            })
            .transform([](const auto&) {});
    if (!done)
        return passOn(done);
    return text;
}

Done sealNumbers(Database& database)
{
    const auto numbers = Statement(database, "select year, last from case_numbers").all([](const Statement& row) {
        return std::pair(row.int32(0), row.int64(1));
    });
    if (!numbers)
        return passOn(numbers);
    CaseStore cases(database);
    for (const auto& [year, last] : *numbers)
        if (const Done kept = cases.keepLastNumber(year, last); !kept)
            return kept;
    return {};
}

} // namespace

Result<std::optional<Founding>> foundingOf(Database& database)
{
    return Statement(database, "select commitment_key, text, commitment from founding").one([](const Statement& row) {
        const QByteArray text = row.bytes(1);
        const QJsonObject json = QJsonDocument::fromJson(text).object();
        Founding founding;
        founding.key = row.bytes(0);
        founding.business = json["business"_L1].toObject();
        founding.entries = json["entries"_L1].toInteger();
        founding.batches = json["batches"_L1].toInteger();
        founding.people = json["people"_L1].toInteger();
        founding.commitment = row.bytes(2);
        founding.isAsCommitted = commitment(founding.key, text) == founding.commitment;
        return founding;
    });
}

Done writeFounding(Database& database)
{
    const auto described = describe(database);
    if (!described)
        return passOn(described);
    const QByteArray key = newCommitmentKey();
    const QByteArray text = canonicalJson(*described);
    return Statement(database, "insert into founding (row, commitment_key, text, commitment) values (1, ?1, ?2, ?3)")
        .bindAll(key, QString::fromUtf8(text), commitment(key, text))
        .execOne()
        .and_then([&] { return sealNumbers(database); });
}

Done writeMissingFounding(Database& database)
{
    const auto missing =
        Statement(database, "select exists (select 1 from business) and not exists (select 1 from founding)").number();
    if (!missing)
        return passOn(missing);
    if (*missing == 0)
        return {};
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    return writeFounding(database).and_then([&] { return transaction->commit(); });
}

QByteArray sealBy(const QByteArray& key, const QByteArray& text)
{
    constexpr qsizetype sealBytes = 16;
    return commitment(key, text).first(sealBytes);
}

Result<QByteArray> sealOf(Database& database, const QByteArray& text)
{
    const auto key = Statement(database, "select commitment_key from founding").one([](const Statement& row) {
        return row.bytes(0);
    });
    if (!key)
        return passOn(key);
    return *key ? sealBy(**key, text) : QByteArray();
}

} // namespace amends
