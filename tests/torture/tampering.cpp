// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tampering.h"

#include "core/storage/checker.h"
#include "tests/casebook/books.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <sqlite3.h>

namespace amends::torture {

using namespace test;

namespace {

/// A casebook with a good deal of history, closed.
void makeWorkedOn(const QString& path)
{
    constexpr int works = 150;
    makeCasebook(path);
    const auto book = openedBook(path);
    QRandomGenerator random(7);
    qint64 last = 0;
    for (int i = 0; i < works; ++i)
        if (i % 10 == 9)
            takenOf(book->undo(last));
        else if (const auto applied = answerOf(book->apply({{nextEdit(random)}})))
            last = applied->step;
    takenOf(book->import(nextImport(path, random)));
}

/// What a check is compared with.
struct Known {
    QStringList rows;
    CheckReport report;
};

Known knownOf(const QString& path)
{
    const auto database = taken(Database::open(path, Database::Mode::ReadWrite, casebookIdentity));
    taken(registerSearchFunctions(*database));
    return {rowsOf(*database), taken(checkCasebook(*database))};
}

/// Without any of the program's rules.
class Raw {
public:
    explicit Raw(const QString& path)
    {
        if (sqlite3_open(QFile::encodeName(path).constData(), &m_handle) != SQLITE_OK)
            qFatal("%s cannot be opened", qUtf8Printable(path));
        run("pragma foreign_keys = off");
    }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    ~Raw() { sqlite3_close(m_handle); }

    /// False where the schema does not let it.
    bool run(const QByteArray& sql)
    {
        return sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    QByteArrayList column(const QByteArray& sql)
    {
        QByteArrayList values;
        const auto take = [](void* to, int, char** value, char**) {
            static_cast<QByteArrayList*>(to)->append(value[0]);
            return 0;
        };
        if (sqlite3_exec(m_handle, sql.constData(), take, &values, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_handle));
        return values;
    }
    QByteArray value(const QByteArray& sql) { return column(sql).value(0); }

private:
    sqlite3* m_handle = nullptr;
};

class Tamperer {
public:
    Tamperer(const QString& path, QRandomGenerator& random)
        : m_path(path)
        , m_random(random)
    {}

    /// What was done, in words; empty where it changed nothing.
    QString next()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return flipBit();
        case 1:
            return cutTail();
        case 2:
            return deleteRow();
        case 3:
            return exchange();
        default:
            return changeValue();
        }
    }

private:
    QString flipBit()
    {
        QFile file(m_path);
        if (!file.open(QIODevice::ReadWrite))
            qFatal("%s cannot be opened", qUtf8Printable(m_path));
        const qint64 place = m_random.bounded(file.size());
        file.seek(place);
        char byte = 0;
        file.getChar(&byte);
        file.seek(place);
        file.putChar(char(byte ^ (1 << m_random.bounded(8))));
        return u"a bit of byte %1"_s.arg(place);
    }

    QString cutTail()
    {
        Raw raw(m_path);
        const int entries = int(m_random.bounded(1, 6));
        const QByteArray newest =
            "(select seq from history order by seq desc limit " + QByteArray::number(entries) + ")";
        raw.run("delete from history_text where seq in " + newest);
        raw.run("delete from history where seq in " + newest);
        return u"%1 entries cut off"_s.arg(entries);
    }

    QByteArray someTable(Raw& raw)
    {
        const QByteArrayList tables = raw.column(
            "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like "
            "'case_text%' and name not like 'people_text%' and name <> 'drafts'");
        for (;;) {
            const QByteArray table = tables[m_random.bounded(tables.size())];
            if (raw.value("select count(*) from " + table).toInt() > 0)
                return table;
        }
    }

    QByteArray someRow(Raw& raw, const QByteArray& table)
    {
        const QByteArray key =
            raw.column("select name from pragma_table_info('" + table + "') where pk > 0 order by pk").join(", ");
        const int count = raw.value("select count(*) from " + table).toInt();
        return "(" + key + ") = (select " + key + " from " + table + " limit 1 offset " +
               QByteArray::number(m_random.bounded(count)) + ")";
    }

    QString deleteRow()
    {
        Raw raw(m_path);
        const QByteArray table = someTable(raw);
        return raw.run("delete from " + table + " where " + someRow(raw, table))
                   ? u"a row of "_s + QLatin1StringView(table)
                   : QString();
    }

    QByteArray someColumn(Raw& raw, const QByteArray& table)
    {
        const QByteArrayList columns = raw.column("select name from pragma_table_info('" + table + "')");
        return columns[m_random.bounded(columns.size())];
    }

    QString changeValue()
    {
        Raw raw(m_path);
        const QByteArray table = someTable(raw);
        const QByteArray column = someColumn(raw, table);
        const QByteArray sql = "update " + table + " set " + column + " = case typeof(" + column +
                               ") when 'integer' then " + column + " + 1 when 'real' then " + column +
                               " + 1 when 'text' then " + column + " || 'x' when 'blob' then cast(substr(" + column +
                               ", 1, length(" + column + ") - 1) || x'07' as blob) else null end where " +
                               someRow(raw, table);
        return raw.run(sql) ? u"a value of %1.%2"_s.arg(QLatin1StringView(table), QLatin1StringView(column))
                            : QString();
    }

    QString exchange()
    {
        Raw raw(m_path);
        const QByteArray table = someTable(raw);
        const QByteArray column = someColumn(raw, table);
        const QByteArray one = someRow(raw, table);
        const QByteArray other = someRow(raw, table);
        raw.run("create temp table kept as select (select " + column + " from " + table + " where " + one +
                ") as one, (select " + column + " from " + table + " where " + other + ") as other");
        raw.run("begin");
        const bool isDone =
            raw.run("update " + table + " set " + column + " = (select other from kept) where " + one) &&
            raw.run("update " + table + " set " + column + " = (select one from kept) where " + other);
        raw.run(isDone ? "commit" : "rollback");
        return isDone ? u"two values of %1.%2"_s.arg(QLatin1StringView(table), QLatin1StringView(column)) : QString();
    }

    QString m_path;
    QRandomGenerator& m_random;
};

enum class Outcome { NothingChanged, Found, Missed };

Outcome outcomeOf(const QString& path, const Known& known)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database || !registerSearchFunctions(**database))
        return Outcome::Found;
    const auto report = checkCasebook(**database);
    if (!report || !report->findings.isEmpty() || report->head != known.report.head ||
        report->entries != known.report.entries || report->erased != known.report.erased)
        return Outcome::Found;
    return rowsOf(**database) == known.rows ? Outcome::NothingChanged : Outcome::Missed;
}

} // namespace

TamperingFigures tamper(const QString& folder, int tamperings, quint32 seed)
{
    QDir().mkpath(folder);
    const QString source = folder + u"/source.amends"_s;
    const QString path = folder + u"/tampered.amends"_s;
    makeWorkedOn(source);
    const Known known = knownOf(source);
    if (!known.report.findings.isEmpty())
        qFatal("the casebook is not whole before anybody tampers with it");
    QRandomGenerator random(seed);
    TamperingFigures figures;
    while (figures.tamperings < tamperings) {
        for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
            QFile::remove(path + suffix);
        QFile::copy(source, path);
        const QString done = Tamperer(path, random).next();
        const Outcome outcome = done.isEmpty() ? Outcome::NothingChanged : outcomeOf(path, known);
        figures.tamperings += outcome == Outcome::NothingChanged ? 0 : 1;
        figures.found += outcome == Outcome::Found ? 1 : 0;
        if (outcome == Outcome::Missed)
            figures.missed << done;
    }
    return figures;
}

} // namespace amends::torture
