// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/seen_keys.h"

#include "core/storage/database.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace amends {

Result<SeenKeys> SeenKeys::create()
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid())
        return failure("file_not_written"_L1, {{"path"_L1, folder->path()}, {"reason"_L1, folder->errorString()}});
    constexpr DatabaseOptions options{.cacheKib = 4096};
    auto database = Database::open(folder->filePath(u"seen"_s), Database::Mode::Create, Identity{}, options);
    if (!database)
        return passOn(database);
    if (const Done made =
            Statement(**database, "create table seen (digest blob primary key) strict, without rowid").exec();
        !made)
        return passOn(made);
    SeenKeys seen(std::move(folder), std::move(*database));
    auto transaction = Transaction::write(*seen.m_database);
    if (!transaction)
        return passOn(transaction);
    seen.m_transaction.emplace(std::move(*transaction));
    return seen;
}

SeenKeys::SeenKeys(std::unique_ptr<QTemporaryDir> folder, std::unique_ptr<Database> database)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
{}
SeenKeys::SeenKeys(SeenKeys&&) noexcept = default;
SeenKeys::~SeenKeys() = default;

Result<bool> SeenKeys::add(const QByteArray& key)
{
    constexpr qsizetype bytes = 16;
    const QByteArray digest = QCryptographicHash::hash(key, QCryptographicHash::Sha256).first(bytes);
    Statement insert(*m_database, "insert or ignore into seen (digest) values (?1)");
    if (const Done done = insert.bindAll(digest).exec(); !done)
        return passOn(done);
    return insert.rowsAffected() > 0;
}

} // namespace amends
