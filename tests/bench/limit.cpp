// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/limit.h"

#include "tests/bench/measurement.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace amends::bench {

namespace {

void require(sqlite3* handle, int code, const char* what)
{
    if (code == SQLITE_OK)
        return;
    tell(u"amends-bench: limit: %1: %2"_s.arg(QString::fromUtf8(what), QString::fromUtf8(sqlite3_errmsg(handle))));
    std::exit(1);
}

template <class E>
E codeAt(const LimitQuery& query, int column)
{
    return fromCode<E>(query.text(column)).value_or(Codes<E>::table.front().first);
}

} // namespace

Limit::Limit(const QString& path, Mode mode)
{
    const int flags = mode == Mode::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    require(m_handle, sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr), "open");
    // As ours: 16 MiB, a hundredth of a larger file.
    const qint64 cacheKib = std::clamp(QFileInfo(path).size() / 1024 / 100, qint64(16 * 1024), qint64(64 * 1024));
    run(QByteArray("pragma cache_size=-" + QByteArray::number(cacheKib)).constData());
    run("pragma temp_store=memory");
    if (mode == Mode::Write) {
        run("pragma journal_mode=wal");
        run("pragma synchronous=full");
        run("pragma foreign_keys=on");
    }
}

Limit::~Limit()
{
    sqlite3_close(m_handle);
}

void Limit::run(const char* sql)
{
    require(m_handle, sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr), sql);
}

LimitQuery::LimitQuery(const Limit& limit, const QByteArray& sql)
{
    require(limit.handle(),
            sqlite3_prepare_v3(limit.handle(), sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &m_handle,
                               nullptr),
            sql.constData());
}

LimitQuery::~LimitQuery()
{
    sqlite3_finalize(m_handle);
}

LimitQuery& LimitQuery::bind(int parameter, qint64 value)
{
    sqlite3_bind_int64(m_handle, parameter, value);
    return *this;
}

LimitQuery& LimitQuery::bind(int parameter, const QByteArray& utf8)
{
    sqlite3_bind_text(m_handle, parameter, utf8.constData(), int(utf8.size()), SQLITE_STATIC);
    return *this;
}

bool LimitQuery::step()
{
    const int code = sqlite3_step(m_handle);
    if (code == SQLITE_ROW)
        return true;
    require(sqlite3_db_handle(m_handle), code == SQLITE_DONE ? SQLITE_OK : code, sqlite3_sql(m_handle));
    sqlite3_reset(m_handle);
    return false;
}

void LimitQuery::reset()
{
    sqlite3_reset(m_handle);
}

void LimitQuery::exec()
{
    while (step()) {
    }
}

QString LimitQuery::text(int column) const
{
    const auto* start = reinterpret_cast<const char*>(sqlite3_column_text(m_handle, column));
    return QString::fromUtf8(start, sqlite3_column_bytes(m_handle, column));
}

QDateTime LimitQuery::time(int column) const
{
    return sqlite3_column_type(m_handle, column) == SQLITE_NULL
               ? QDateTime()
               : QDateTime::fromMSecsSinceEpoch(int64(column), QTimeZone::UTC);
}

const QByteArray caseRowsSql =
    "select c.id, c.year, c.counter, c.revision, c.kind, c.title, c.source, c.is_public, c.severity, "
    "c.stance, c.received, c.opened, c.closed, c.closed_as, c.stars, c.step, c.verb, c.due, c.cause, "
    "c.topic, c.turning_point, customer.name, agent.name, c.refund_minor, c.refund_currency, c.row "
    "from cases c left join people customer on customer.id = c.customer "
    "left join people agent on agent.id = c.agent ";

CaseRow caseRowAt(const LimitQuery& query)
{
    sqlite3_stmt* row = query.handle();
    CaseRow c;
    c.id = CaseId::fromBytes({static_cast<const char*>(sqlite3_column_blob(row, 0)), sqlite3_column_bytes(row, 0)});
    c.number = {int(query.int64(1)), query.int64(2)};
    c.revision = query.int64(3);
    c.kind = codeAt<CaseKind>(query, 4);
    c.title = query.text(5);
    c.source = query.text(6);
    c.isPublic = query.int64(7) != 0;
    c.severity = codeAt<Severity>(query, 8);
    c.stance = codeAt<Stance>(query, 9);
    c.received = query.time(10);
    c.opened = query.time(11);
    c.closed = query.time(12);
    c.closedAs = codeAt<ClosedAs>(query, 13);
    if (sqlite3_column_type(row, 14) != SQLITE_NULL)
        c.stars = sqlite3_column_double(row, 14);
    c.step = codeAt<Step>(query, 15);
    c.verb = codeAt<Verb>(query, 16);
    c.due = query.time(17);
    c.cause = query.text(18);
    c.topic = query.text(19);
    c.turningPoint = codeAt<TurningPoint>(query, 20);
    c.customer = query.text(21);
    c.agent = query.text(22);
    c.refund = {query.int64(23), query.text(24)};
    return c;
}

} // namespace amends::bench
