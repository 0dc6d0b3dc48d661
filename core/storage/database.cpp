// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"

#include "core/storage/connection.h"
#include "core/storage/schema.h"
#include "core/storage/schema_check.h"
#include "core/storage/sqlite.h"
#include "core/storage/statement.h"

#include <QFile>
#include <QFileInfo>
#include <QMutex>
#include <QRegularExpression>
#include <QThread>
#include <sqlite3.h>

#include <unordered_map>

namespace amends {

struct Interrupter::Target {
    QMutex mutex;
    sqlite3* handle = nullptr; ///< null once closed
};

void Interrupter::interrupt() const
{
    if (!m_target)
        return;
    const QMutexLocker guard(&m_target->mutex);
    if (m_target->handle)
        sqlite3_interrupt(m_target->handle);
}

namespace {

Result<qint64> pragmaNumber(sqlite3* handle, const QByteArray& name)
{
    const Result<QStringList> rows = firstColumn(handle, "pragma main." + name);
    if (!rows)
        return passOn(rows);
    return rows->value(0).toLongLong();
}

std::unexpected<Error> versionsDiffer(QLatin1StringView code, qint64 file, int program)
{
    return failure(code, {{"file_version"_L1, file}, {"program_version"_L1, program}});
}

Done checkApplication(sqlite3* handle, const Identity& identity)
{
    const auto application = pragmaNumber(handle, "application_id");
    if (!application)
        return passOn(application);
    return quint32(*application) == identity.applicationId ? Done() : failure("not_a_casebook"_L1);
}

Result<int> checkVersion(sqlite3* handle, const Identity& identity, Database::Mode mode)
{
    const auto version = pragmaNumber(handle, "user_version");
    if (!version)
        return passOn(version);
    if (*version < 1)
        return failure("not_a_casebook"_L1);
    if (*version > identity.schemaVersion)
        return versionsDiffer("casebook_newer"_L1, *version, identity.schemaVersion);
    if (*version < identity.schemaVersion && mode == Database::Mode::ReadOnly)
        return versionsDiffer("casebook_older"_L1, *version, identity.schemaVersion);
    return int(*version);
}

Done checkContent(sqlite3* handle, const Identity& identity, Database::Mode mode)
{
    return checkApplication(handle, identity)
        .and_then([&] { return checkVersion(handle, identity, mode); })
        .and_then([&](int version) -> Done {
            if (identity.applicationId == casebookIdentity.applicationId)
                return checkSchema(handle, version);
            const auto readable = firstColumn(handle, "select count(*) from sqlite_schema");
            return readable ? Done() : passOn(readable);
        });
}

/// SQLite lists what it could not read, for the disk's or the memory's sake, among the findings; of some pages it does
/// not say why.
std::optional<int> codeOfUnread(sqlite3* handle, const QStringList& findings)
{
    static const QRegularExpression coded(u"error code=([0-9]+)"_s);
    for (const QString& finding : findings) {
        const int code = coded.match(finding).captured(1).toInt() & 0xff;
        for (const int unread : {SQLITE_NOMEM, SQLITE_IOERR})
            if (code == unread || finding.endsWith(u": "_s + QLatin1StringView(sqlite3_errstr(unread))))
                return unread;
        if (finding.contains("failed to get page"_L1))
            return systemErrorOf(handle, SQLITE_CORRUPT) == 0 ? SQLITE_NOMEM : SQLITE_IOERR;
    }
    return {};
}

int readThrough(sqlite3_file& file)
{
    QByteArray block(64 * 1024, Qt::Uninitialized);
    sqlite3_int64 size = 0;
    int code = file.pMethods->xFileSize(&file, &size);
    for (sqlite3_int64 at = 0; code == SQLITE_OK && at < size; at += block.size())
        code = file.pMethods->xRead(&file, block.data(), int(std::min<sqlite3_int64>(block.size(), size - at)), at);
    return code;
}

/// Damage that SQLite speaks of where a file of the casebook cannot be read through is no damage.
Error orUnread(sqlite3* handle, const Error& error)
{
    if (error.code != "casebook_damaged"_L1)
        return error;
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(handle, "main", which, &file);
        const int code = file && file->pMethods ? readThrough(*file) : SQLITE_OK;
        if (code != SQLITE_OK)
            return {u"disk_failed"_s, {{"sqlite_code"_L1, code}}};
    }
    return error;
}

bool hasLog(const QString& real)
{
    return QFileInfo(real + "-wal"_L1).size() > 0;
}

template <class Check>
Done checkedBy(const QString& path, Connection::Access access, const DatabaseOptions& options, Check check)
{
    Connection connection(path, access);
    return connection.open().and_then([&] { return harden(connection.handle(), options); }).and_then([&] {
        return check(connection.handle());
    });
}

// Refuses a file that is not ours, newer or altered by a connection that cannot write: even opening it for writing may
// change it, by rolling back what another program left unfinished in it (H15). Where there is no log to be read with
// it, SQLite shall not make one, nor its index.
Done probe(const QString& path, Database::Mode mode, const Identity& identity, const DatabaseOptions& options)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    const bool hasJournal = QFileInfo(real + "-journal"_L1).size() > 0;
    const auto check = [&](sqlite3* handle) { return checkContent(handle, identity, mode); };
    if (hasJournal || !hasLog(real))
        if (const Done done = checkedBy(real, Connection::Access::Untouched, options, check); !done || !hasJournal)
            return done;
    const bool hadIndex = QFileInfo::exists(real + "-shm"_L1);
    Done done = checkedBy(real, Connection::Access::ReadOnly, options, check);
    if (!done && !hadIndex && mode == Database::Mode::ReadWrite) // nobody else writes: the lock is ours
        QFile::remove(real + "-shm"_L1);
    return done;
}

void removeLog(const QString& path)
{
    for (const QLatin1StringView suffix : {"-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
}

void removeDatabase(const QString& path)
{
    removeLog(path);
    for (const QLatin1StringView suffix : {""_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

// By name only: opening it here would drop SQLite's locks on it (H8).
Done checkFile(const QFileInfo& file, Database::Mode mode)
{
    if (!file.exists())
        return failure("file_not_found"_L1);
    if (!file.isFile())
        return failure("not_a_casebook"_L1);
    if (!file.isReadable())
        return failure("file_not_readable"_L1);
    if (file.size() == 0)
        return failure("not_a_casebook"_L1);
    if (mode == Database::Mode::ReadWrite && !file.isWritable())
        return failure("file_not_writable"_L1);
    return {};
}

/// SQLite opens a log that it could not open for writing for reading, and says so at the first edit.
Done tryToWrite(sqlite3* handle, const QString& path)
{
    const auto begun = firstColumn(handle, "begin immediate");
    const auto ended = begun ? firstColumn(handle, "rollback") : begun;
    if (ended)
        return {};
    Error error = ended.error();
    if (error.code == "database_read_only"_L1 && QFileInfo(path).isWritable())
        error.code = u"disk_failed"_s;
    return std::unexpected(error);
}

// What an error of SQLite means while a file is being opened.
Done opening(Done result, const QString& path)
{
    if (result)
        return result;
    const int code = std::as_const(result).error().detail["sqlite_code"_L1].toInt();
    Error error = result.error();
    if (code == SQLITE_NOTADB)
        error.code = u"not_a_casebook"_s;
    else if ((code & 0xff) == SQLITE_CANTOPEN && error.code == "database_failed"_L1)
        error.code = u"file_system_unsuitable"_s;
    else if (code == SQLITE_READONLY_ROLLBACK)
        error.code = u"journal_beside"_s;
    error.detail.insert("path"_L1, path);
    return std::unexpected<Error>(std::move(error));
}

} // namespace

struct Database::Private {
    Private(const QString& filePath, Mode openMode, const Identity& fileIdentityWanted)
        : path(QFileInfo(filePath).absoluteFilePath())
        , mode(openMode)
        , identity(fileIdentityWanted)
        , connection(path, openMode == Mode::ReadOnly ? Connection::Access::ReadOnly : Connection::Access::ReadWrite)
    {}

    const QString path;
    const Mode mode;
    const Identity identity;
    FileIdentity file;
    Qt::HANDLE thread = QThread::currentThreadId();
    Connection connection;
    std::shared_ptr<Interrupter::Target> target = std::make_shared<Interrupter::Target>();
    // By the address of the literal; the same text at two addresses is prepared twice, which does no harm.
    std::unordered_map<const char*, std::unique_ptr<PreparedStatement>> kept;

    int statements = 0;    ///< in use
    bool foundLog = false; ///< while it was opened for writing
    bool isLetGo = false;  ///< replaced, and its log is in it

    Done open(const DatabaseOptions& options);
};

Done Database::Private::open(const DatabaseOptions& options)
{
    if (const Done done = connection.open(); !done)
        return done;
    sqlite3* handle = connection.handle();
    if (const Done done = harden(handle, options); !done)
        return done;
    int hasMoved = 0;
    file = fileIdentity(path);
    sqlite3_file_control(handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved);
    if (hasMoved != 0 || file.isNull())
        return failure("file_replaced"_L1);
    if (mode != Mode::Create)
        if (const auto version = checkVersion(handle, identity, mode); !version)
            return passOn(version);
    if (mode == Mode::ReadOnly)
        return configureReader(handle, options);
    if (sqlite3_db_readonly(handle, "main") != 0) // as far as its rights go it could be opened for writing
        return failure(QFileInfo(path).isWritable() ? "disk_failed"_L1 : "file_not_writable"_L1);
    return configureWriter(handle, options).and_then([&] { return tryToWrite(handle, path); });
}

Database::Database(std::unique_ptr<Private> data)
    : d(std::move(data))
{
    const QMutexLocker guard(&d->target->mutex);
    d->target->handle = d->connection.handle();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode, const Identity& identity,
                                                 const DatabaseOptions& options)
{
    const Done prepared = mode == Mode::Create ? createPrivateFile(path) : checkFile(QFileInfo(path), mode);
    if (const Done done = opening(prepared, path); !done)
        return passOn(done);
    if (mode != Mode::Create)
        if (const Done done = opening(probe(path, mode, identity, options), path); !done)
            return passOn(done);
    auto made = std::make_unique<Private>(path, mode, identity);
    const QString log = QFileInfo(path).canonicalFilePath() + "-wal"_L1;
    const bool hadLog = QFileInfo::exists(log);
    made->foundLog = mode == Mode::ReadWrite && QFileInfo(log).size() > 0;
    if (const Done done = opening(made->open(options), path); !done) {
        made.reset();
        if (mode == Mode::Create)
            removeDatabase(path);
        else if (mode == Mode::ReadWrite && !hadLog && done.error().code != "database_busy"_L1 &&
                 QFileInfo(log).size() == 0)
            QFile::remove(log); // SQLite makes it before it sees that there can be no index
        return passOn(done);
    }
    return std::unique_ptr<Database>(new Database(std::move(made)));
}

Database::~Database()
{
    Q_ASSERT_X(isOwnThread(), "~Database", "another thread's connection");
    {
        const QMutexLocker guard(&d->target->mutex);
        d->target->handle = nullptr;
    }
    d->kept.clear();
    Q_ASSERT_X(d->statements == 0, "~Database", "a statement outlives its connection");
    if (d->mode != Mode::ReadOnly && !d->file.isNull())
        letGoIfReplaced();
}

/// SQLite would leave the log by its name, for the next one that opens whatever took that name to take for its own.
void Database::letGoIfReplaced()
{
    Q_ASSERT_X(d->mode != Mode::ReadOnly && isAutoCommit(), "letGoIfReplaced", "a reader's, or in a transaction");
    if (d->isLetGo || verifyIdentity())
        return;
    const int code = sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    d->isLetGo = code == SQLITE_OK;
    if (d->isLetGo)
        removeLog(QString::fromUtf8(sqlite3_db_filename(handle(), "main")));
    else
        qCWarning(storageLog) << code << sqlite3_errstr(code) << "in: the log of a file that was replaced";
}

const QString& Database::path() const
{
    return d->path;
}

Database::Mode Database::mode() const
{
    return d->mode;
}

const Identity& Database::identity() const
{
    return d->identity;
}

Interrupter Database::interrupter() const
{
    return Interrupter(d->target);
}

bool Database::isAutoCommit() const
{
    return sqlite3_get_autocommit(handle()) != 0;
}

Result<int> Database::schemaVersion()
{
    const auto version = pragmaNumber(handle(), "user_version");
    if (!version)
        return passOn(version);
    return int(*version);
}

Done Database::verifyIdentity() const
{
    if (fileIdentity(d->path) == d->file)
        return {};
    return failure("file_replaced"_L1, {{"path"_L1, d->path}});
}

Result<QStringList> Database::integrityCheck()
{
    Result<QStringList> found = firstColumn(handle(), "pragma integrity_check");
    if (!found)
        return std::unexpected(orUnread(handle(), found.error()));
    if (const auto code = codeOfUnread(handle(), *found))
        return std::unexpected(sqliteError(handle(), *code, "pragma integrity_check", During::Running));
    found->removeAll("ok"_L1);
    const auto orphans =
        firstColumn(handle(), "select 'foreign key: ' || \"table\" || ' row ' || ifnull(rowid, '?') || "
                              "' -> ' || parent from pragma_foreign_key_check");
    if (!orphans)
        return orphans;
    return *found + *orphans;
}

Result<bool> Database::checkpoint()
{
    return moveLog(SQLITE_CHECKPOINT_TRUNCATE);
}

Result<bool> Database::checkpointSome()
{
    return moveLog(SQLITE_CHECKPOINT_PASSIVE);
}

Result<bool> Database::moveLog(int how)
{
    Q_ASSERT_X(d->mode != Mode::ReadOnly, "Database::checkpoint", "only the writer may (H7)");
    if (const Done same = verifyIdentity(); !same) {
        letGoIfReplaced();
        return passOn(same);
    }
    int inLog = 0;
    int moved = 0;
    const int code = sqlite3_wal_checkpoint_v2(handle(), "main", how, &inLog, &moved);
    if (code == SQLITE_BUSY)
        return false;
    if (code != SQLITE_OK)
        return std::unexpected<Error>(sqliteError(handle(), code, "checkpoint", During::Running));
    return inLog == moved;
}

Done Database::changeTemporary(Sql sql)
{
    return evenAsReader([&] { return Statement(*this, sql).exec(); });
}

Done Database::copyInto(const QString& path)
{
    if (const Done made = createPrivateFile(path); !made)
        return made;
    const Done copied = evenAsReader([&] {
                            return Statement(*this, "vacuum main into ?1").bind(1, path).exec();
                        }).and_then([&] { return syncFile(path); });
    if (copied)
        return copied;
    removeDatabase(path);
    return std::unexpected(notCopied(copied.error()));
}

/// SQLite opens a file for reading where it could not for writing, and says of a copy that it cannot read what it says
/// of a damaged casebook.
Error Database::notCopied(Error error)
{
    error = orUnread(handle(), error);
    const bool saysDamaged = error.code == "casebook_damaged"_L1;
    const auto found = saysDamaged ? integrityCheck() : Result<QStringList>();
    if (error.code == "database_read_only"_L1 || (saysDamaged && found && found->isEmpty()))
        error.code = u"disk_failed"_s;
    return error;
}

/// SQLite asks leave to write for more than the casebook itself.
Done Database::evenAsReader(const std::function<Done()>& work)
{
    const bool isReader = d->mode == Mode::ReadOnly;
    Done done = isReader ? require(handle(), "query_only", 0) : Done();
    if (done)
        done = work();
    const Done restored = isReader ? require(handle(), "query_only", 1) : Done();
    return done ? restored : done;
}

sqlite3* Database::handle() const
{
    return d->connection.handle();
}

void Database::leaveLog()
{
    if (d->foundLog)
        std::ignore = keepLog(handle());
}

bool Database::isOwnThread() const
{
    return QThread::currentThreadId() == d->thread;
}

std::unique_ptr<PreparedStatement> Database::takeKept(const char* literal)
{
    const auto found = d->kept.find(literal);
    return found == d->kept.end() ? nullptr : std::move(found->second);
}

void Database::keep(std::unique_ptr<PreparedStatement> prepared)
{
    std::unique_ptr<PreparedStatement>& place = d->kept[prepared->literal];
    if (!place)
        place = std::move(prepared);
}

void Database::countStatements(int change)
{
    d->statements += change;
}

void Database::rollBack()
{
    const QMutexLocker noInterruption(&d->target->mutex);
    const int code = sqlite3_exec(handle(), "rollback", nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        qCCritical(storageLog) << code << sqlite3_errstr(code) << "in: rollback";
}

} // namespace amends
