// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/writing_side.h"

#include "core/casebook/rulebook_maker.h"
#include "core/cases/change.h"
#include "core/cases/json.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"

#include <QFile>

namespace amends {

namespace {

Result<Rulebook> makeRulebook(const Office& office)
{
    const auto playbook = playbookInForce(office);
    if (!playbook)
        return passOn(playbook);
    return rulebookFrom(*playbook, office.business);
}

} // namespace

Result<std::unique_ptr<WritingSide>> WritingSide::openAs(Database::Mode mode, const QString& path,
                                                         const QString& program)
{
    auto lock = WriterLock::take(path, program);
    if (!lock)
        return passOn(lock);
    std::unique_ptr<WritingSide> side(new WritingSide(std::move(*lock)));
    auto database = Database::open(path, mode, casebookIdentity);
    if (!database)
        return passOn(database);
    side->m_database = std::move(*database);
    side->m_door = std::make_unique<Door>(*side->m_database, makeRulebook);
    return side;
}

Done WritingSide::bringUpToDate()
{
    const auto migrated = migrate(*m_database, embeddedMigrations());
    return migrated ? Done() : passOn(migrated);
}

Result<std::unique_ptr<WritingSide>> WritingSide::create(const QString& path, const QString& program,
                                                         const Business& business)
{
    Edit check;
    check.kind = EditKind::SetBusiness;
    check.set = toJsonObject(business);
    if (const auto valid = changeOffice({}, check); !valid)
        return passOn(valid);
    auto side = openAs(Database::Mode::Create, path, program);
    if (!side)
        return side;
    const Done begun = (*side)->bringUpToDate().and_then([&] { return (*side)->begin(business); });
    if (begun)
        return side;
    side->reset();
    QFile::remove(path);
    return passOn(begun);
}

Done WritingSide::begin(const Business& business)
{
    auto transaction = Transaction::write(*m_database);
    if (!transaction)
        return passOn(transaction);
    return OfficeStore(*m_database).insert(business).and_then([&] { return transaction->commit(); }).and_then([&] {
        return m_door->start();
    });
}

Result<std::unique_ptr<WritingSide>> WritingSide::open(const QString& path, const QString& program)
{
    auto side = openAs(Database::Mode::ReadWrite, path, program);
    if (!side)
        return side;
    const Done done = (*side)->bringUpToDate().and_then([&] { return (*side)->door().start(); });
    if (!done)
        return passOn(done);
    return side;
}

} // namespace amends
