// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/backup_keeper.h"

#include "core/backup/backup_maker.h"
#include "core/backup/backup_shelf.h"
#include "core/storage/office_store.h"
#include "core/storage/schema.h"

namespace amends {

namespace {

/// Long enough for the window to be there, and for who types to go on.
constexpr auto quietMoment = std::chrono::seconds(4);

} // namespace

BackupKeeper::BackupKeeper(QString casebook, std::shared_ptr<const Clock> clock, OnFailure onFailure)
    : m_casebook(std::move(casebook))
    , m_clock(std::move(clock))
    , m_onFailure(std::move(onFailure))
    , m_worker(Worker::Role::Helps, quietMoment)
{}

void BackupKeeper::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isClosing = true;
        m_interrupter.interrupt();
    }
    m_worker.closeWith({});
}

void BackupKeeper::announce(const Interrupter& interrupter)
{
    const std::lock_guard lock(m_mutex);
    m_interrupter = interrupter;
    if (m_isClosing)
        m_interrupter.interrupt();
}

template <class T>
Result<T> BackupKeeper::onCasebook(const std::function<Result<T>(Database&)>& work)
{
    const auto database = Database::open(m_casebook, Database::Mode::ReadOnly, casebookIdentity);
    return database ? work(**database) : passOn(database);
}

Result<Backup> BackupKeeper::makeFrom(Database& casebook, BackupReason reason)
{
    return makeBackup(casebook, reason, m_clock->now(), {}, [this](const Interrupter& one) { announce(one); });
}

QFuture<Result<Backup>> BackupKeeper::make(BackupReason reason)
{
    return m_worker.ask<Backup>(
        [this, reason] { return onCasebook<Backup>([&](Database& casebook) { return makeFrom(casebook, reason); }); });
}

QFuture<Done> BackupKeeper::saveCopy(const QString& path)
{
    return m_worker.ask<void>([this, path] {
        return onCasebook<void>([&](Database& casebook) {
            return amends::saveCopy(casebook, path, [this](const Interrupter& one) { announce(one); });
        });
    });
}

Result<std::optional<Backup>> BackupKeeper::makeDailyNow()
{
    return onCasebook<std::optional<Backup>>([&](Database& casebook) -> Result<std::optional<Backup>> {
        const auto content = contentOf(casebook);
        if (!content)
            return passOn(content);
        const auto office = OfficeStore(casebook).load();
        if (!office)
            return passOn(office);
        const QTimeZone zone(office->business.zone.toUtf8());
        if (!isDailyDue(newestBackup(m_casebook), content->entries, m_clock->now(), zone))
            return std::nullopt;
        return makeFrom(casebook, BackupReason::Daily);
    });
}

Result<std::optional<Backup>> BackupKeeper::makeIfNewer(BackupReason reason)
{
    return onCasebook<std::optional<Backup>>([&](Database& casebook) -> Result<std::optional<Backup>> {
        const auto content = contentOf(casebook);
        if (!content)
            return passOn(content);
        const auto newest = newestBackup(m_casebook);
        if (content->entries == (newest ? newest->entries : 0))
            return std::nullopt;
        return makeFrom(casebook, reason);
    });
}

QFuture<Result<std::optional<Backup>>> BackupKeeper::makeDaily()
{
    return m_worker.ask<std::optional<Backup>>([this] { return makeDailyNow(); });
}

void BackupKeeper::makeDailyLater()
{
    {
        const std::lock_guard lock(m_mutex);
        const QDate today = m_clock->now().toUTC().date();
        if (std::exchange(m_askedFor, today) == today)
            return;
    }
    m_worker.post(
        [this] {
            auto work = [this] { return makeDailyNow(); };
            const auto made = Worker::guarded<std::optional<Backup>>(work);
            if (!made && made.error().code != "interrupted"_L1)
                m_onFailure(made.error());
        },
        Worker::Urgency::WhenQuiet);
}

void BackupKeeper::makeBeforeImport(Next next)
{
    m_worker.post([this, next = std::move(next)]() mutable {
        auto work = [this] { return makeIfNewer(BackupReason::BeforeImport); };
        const auto made = Worker::guarded<std::optional<Backup>>(work);
        next(made ? std::nullopt : std::optional(made.error()));
    });
}

} // namespace amends
