// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file_cleaning.h"

#include "core/storage/connection.h"
#include "core/storage/sqlite.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QByteArrayMatcher>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace amends {

namespace {

constexpr qint64 pieceBytes = 1 << 20;

/// A string in the forms it may have in a file.
struct Sought {
    QString text;
    std::vector<QByteArrayMatcher> forms;
    qsizetype longest = 0;
    bool isFound = false;

    explicit Sought(const QString& sought)
        : text(sought)
    {
        for (const QString& form : {sought, sought.toLower(), sought.toUpper()}) {
            add(form.toUtf8());
            add(QByteArray(reinterpret_cast<const char*>(form.utf16()), form.size() * qsizetype(sizeof(char16_t))));
        }
    }
    void add(const QByteArray& bytes)
    {
        forms.emplace_back(bytes);
        longest = std::max(longest, bytes.size());
    }
    void lookInto(QByteArrayView piece)
    {
        isFound = isFound || std::ranges::any_of(forms, [&](const auto& form) { return form.indexIn(piece) >= 0; });
    }
};

using ReadPiece = std::function<Done(qint64 from, QByteArray& into)>;

Result<QStringList> lookThrough(qint64 size, const ReadPiece& read, const QStringList& strings)
{
    std::vector<Sought> sought(strings.cbegin(), strings.cend());
    qsizetype overlap = 0;
    for (const Sought& one : sought)
        overlap = std::max(overlap, one.longest);
    QByteArray piece;
    for (qint64 from = 0; from < size; from += pieceBytes) {
        piece.resize(std::min(pieceBytes + overlap, size - from));
        if (const Done done = read(from, piece); !done)
            return passOn(done);
        for (Sought& one : sought)
            one.lookInto(piece);
    }
    QStringList found;
    for (const Sought& one : sought)
        if (one.isFound)
            found << one.text;
    return found;
}

/// The temporary file of a large casebook does not fit into memory.
Done vacuum(Database& database)
{
    sqlite3* handle = database.handle();
    if (const Done onDisk = require(handle, "temp_store", 1); !onDisk)
        return onDisk;
    const Done done = Statement(database, "vacuum").exec();
    const Done back = require(handle, "temp_store", 2);
    return done ? back : done;
}

Done emptyLog(Database& database)
{
    constexpr int tries = 10; // each waits as long as for a lock
    for (int i = 0; i < tries; ++i) {
        const auto isEmpty = database.checkpoint();
        if (!isEmpty)
            return passOn(isEmpty);
        if (*isEmpty)
            return {};
    }
    return failure("database_busy"_L1);
}

} // namespace

Done rewriteFile(Database& database)
{
    return Statement(database, "insert into case_text (case_text) values ('optimize')")
        .exec()
        .and_then(
            [&] { return Statement(database, "insert into people_text (people_text) values ('optimize')").exec(); })
        .and_then([&] { return emptyLog(database); })
        .and_then([&] { return vacuum(database); })
        .and_then([&] { return emptyLog(database); });
}

Result<QStringList> stringsLeft(Database& database, const QStringList& strings)
{
    const auto unchanged = Transaction::read(database);
    if (!unchanged)
        return passOn(unchanged);
    if (const auto log = QFileInfo(database.path() + "-wal"_L1); log.exists() && log.size() > 0)
        return failure("database_busy"_L1);
    sqlite3_file* file = nullptr;
    sqlite3_file_control(database.handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    sqlite3_int64 size = 0;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return failure("disk_failed"_L1);
    return lookThrough(
        size,
        [file](qint64 from, QByteArray& into) {
            const int code = file->pMethods->xRead(file, into.data(), int(into.size()), from);
            return code == SQLITE_OK ? Done() : failure("disk_failed"_L1, {{"sqlite_code"_L1, code}});
        },
        strings);
}

Result<QStringList> stringsLeftIn(const QString& path, const QStringList& strings)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return failure("file_not_readable"_L1, {{"path"_L1, path}});
    return lookThrough(
        file.size(),
        [&](qint64 from, QByteArray& into) {
            return file.seek(from) && file.read(into.data(), into.size()) == into.size()
                       ? Done()
                       : failure("file_not_readable"_L1, {{"path"_L1, path}});
        },
        strings);
}

} // namespace amends
