// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/writing_side.h"

#include "core/backup/backup_maker.h"
#include "core/casebook/rulebook_maker.h"
#include "core/cases/change.h"
#include "core/cases/json.h"
#include "core/storage/founding.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/text_index.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

namespace amends {

namespace {

Result<Rulebook> makeRulebook(const Office& office)
{
    const auto playbook = playbookInForce(office);
    if (!playbook)
        return passOn(playbook);
    return rulebookFrom(*playbook, office.business);
}

void removeLogs(const QString& casebook)
{
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(casebook + suffix);
}

void removeAll(const QString& casebook)
{
    QFile::remove(casebook);
    removeLogs(casebook);
}

/// A whole casebook in one file, without a log beside it.
Done makeFile(const QString& path, const Business& business)
{
    const auto opened = Database::open(path, Database::Mode::Create, casebookIdentity);
    if (!opened)
        return passOn(opened);
    Database& database = **opened;
    if (const auto made = migrate(database, embeddedMigrations()); !made)
        return passOn(made);
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    const Done filled = OfficeStore(database).insert(business).and_then([&] { return transaction->commit(); });
    if (!filled)
        return filled;
    const auto emptied = database.checkpoint();
    if (!emptied)
        return passOn(emptied);
    return *emptied ? Done() : failure("database_busy"_L1);
}

/// Its first name is nobody's business.
Done named(Done made, const QString& path)
{
    if (!made && made.error().detail.contains("path"_L1))
        made.error().detail.insert("path"_L1, path);
    return made;
}

} // namespace

WritingSide::~WritingSide()
{
    m_door.reset();
    if (m_database)
        std::ignore = m_database->checkpoint(); // what cannot be moved now waits in the log
}

Result<std::unique_ptr<WritingSide>> WritingSide::create(const QString& path, const QString& program,
                                                         const Business& business)
{
    Edit check;
    check.kind = EditKind::SetBusiness;
    check.set = toJsonObject(business);
    if (const auto valid = changeOffice({}, check); !valid)
        return passOn(valid);
    auto lock = WriterLock::take(path, program);
    if (!lock)
        return passOn(lock);
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink())
        return failure("file_exists"_L1, {{"path"_L1, path}});
    const QString unfinished = file.absolutePath() + "/."_L1 + file.fileName() + ".new"_L1;
    removeAll(unfinished);
    const auto tidied = qScopeGuard([&] { removeAll(unfinished); });
    const Done made = makeFile(unfinished, business).and_then([&] {
        removeLogs(path); // of a file that is gone: it would become this one's
        return renameToNew(unfinished, path);
    });
    if (!made)
        return passOn(named(made, path));
    std::unique_ptr<WritingSide> side(new WritingSide(std::move(*lock)));
    auto unmade = qScopeGuard([&] { // while the lock is held
        side->m_door.reset();
        side->m_database.reset();
        removeAll(path);
    });
    if (const Done started = side->start(path, {}); !started)
        return passOn(started);
    unmade.dismiss();
    return side;
}

Result<std::unique_ptr<WritingSide>> WritingSide::open(const QString& path, const QString& program,
                                                       const QDateTime& now)
{
    auto lock = WriterLock::take(path, program);
    if (!lock)
        return passOn(lock);
    std::unique_ptr<WritingSide> side(new WritingSide(std::move(*lock)));
    if (const Done started = side->start(path, now); !started) {
        side->m_door.reset();
        if (side->m_database)
            side->m_database->leaveLog();
        side->m_database.reset();
        return passOn(started);
    }
    return side;
}

Done WritingSide::start(const QString& path, const QDateTime& now)
{
    auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database)
        return passOn(database);
    m_database = std::move(*database);
    m_door = std::make_unique<Door>(*m_database, makeRulebook);
    const auto backUp = [&](int) {
        return makeBackup(*m_database, BackupReason::BeforeMigration, now).transform([](const Backup&) {});
    };
    if (const auto migrated = migrate(*m_database, embeddedMigrations(), backUp); !migrated)
        return passOn(migrated);
    return m_door->start().and_then([this] { return writeMissingFounding(*m_database); }).and_then([this] {
        return fillEmptyTextIndex(*m_database);
    });
}

} // namespace amends
