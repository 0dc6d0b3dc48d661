// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/found_text.h"

#include "core/storage/statement.h"

#include <sqlite3.h>

namespace amends {

namespace {

/// Cases of the customers and agents that have it in their names.
QByteArray peopleSql(const QByteArray& phrase)
{
    const auto as = [&phrase](const QByteArray& column) {
        return "select c.row as case_row from people_text t cross join people p on p.row = t.rowid "
               "cross join cases c on c." +
               column + " = p.id where t.people_text match " + phrase;
    };
    return as("customer") + " union all " + as("agent");
}

} // namespace

QByteArray foundSql(const QByteArray& phrase)
{
    return "select rowid from case_text where case_text match " + phrase + " union all " + peopleSql(phrase);
}

/// True: it was not known yet.
bool FoundText::mark(qint64 row)
{
    if (row < 0 || row > m_lastRow || isMarked(row))
        return false;
    char& eight = m_bits.data()[row / 8];
    eight = char(eight | (1 << (row % 8)));
    if (m_count++ <= m_few)
        m_rows.append(row);
    return true;
}

bool FoundText::isMarked(qint64 row) const
{
    return (m_bits[row / 8] & (1 << (row % 8))) != 0;
}

Result<std::optional<double>> FoundText::findNewest(qint64 most)
{
    constexpr qint64 fewPeople = 500;
    m_bits.resize(m_lastRow / 8 + 1, '\0');
    struct Newest {
        qint64 count = 0;
        qint64 oldest = 0;
    };
    const auto newest = Statement(m_database, "select count(marked), coalesce(min(row), 0) from (select "
                                              "mark_found(?2, rowid) as marked, rowid as row from case_text "
                                              "where case_text match ?1 order by rowid desc limit ?3)")
                            .bind(1, m_phrase)
                            .bindPointer(2, this, pointerType)
                            .bind(3, most)
                            .one([](const Statement& row) { return Newest{row.int64(0), row.int64(1)}; });
    if (!newest)
        return passOn(newest);
    const auto people =
        Statement(m_database, "select count(*) from (select 1 from people_text where people_text match ?1 limit ?2)")
            .bindAll(m_phrase, fewPeople)
            .number();
    if (!people)
        return passOn(people);
    if (*people < fewPeople)
        if (const Done marked = markPeople(); !marked)
            return passOn(marked);
    const bool isAll = (*newest)->count < most;
    m_textsFrom = isAll ? 0 : (*newest)->oldest;
    if (isAll)
        return std::optional<double>();
    return double(most) / double(std::max(m_lastRow - m_textsFrom + 1, most));
}

Done FoundText::markPeople()
{
    static const QByteArray sql = "select coalesce(sum(mark_found(?2, case_row)), 0) from (" + peopleSql("?1") + ")";
    const auto marked =
        Statement(m_database, Sql::ofStatic(sql)).bind(1, m_phrase).bindPointer(2, this, pointerType).number();
    if (!marked)
        return passOn(marked);
    m_knowsPeople = true;
    return {};
}

/// Marking inside of SQLite is quicker than stepping from row to row.
Result<qint64> FoundText::findAll()
{
    m_bits.resize(m_lastRow / 8 + 1, '\0');
    if (m_textsFrom > 0) {
        const auto marked = Statement(m_database, "select coalesce(sum(mark_found(?2, rowid)), 0) from case_text "
                                                  "where case_text match ?1 and rowid < ?3")
                                .bind(1, m_phrase)
                                .bindPointer(2, this, pointerType)
                                .bind(3, m_textsFrom)
                                .number();
        if (!marked)
            return passOn(marked);
        m_textsFrom = 0;
    }
    if (!m_knowsPeople)
        if (const Done marked = markPeople(); !marked)
            return passOn(marked);
    return m_count;
}

std::optional<QString> FoundText::fewRows() const
{
    if (!knowsAll() || m_rows.size() > m_few)
        return {};
    QStringList rows;
    for (const qint64 row : m_rows)
        rows << QString::number(row);
    return u'[' + rows.join(u',') + u']';
}

Result<bool> FoundText::has(qint64 row)
{
    if (row < 0 || row > m_lastRow)
        return false;
    const bool isMarkedYet = !m_bits.isEmpty() && isMarked(row);
    if (isMarkedYet || (row >= m_textsFrom && m_knowsPeople))
        return isMarkedYet;
    if (m_leftToAsk-- > 0)
        return ask(row);
    return findAll().transform([&](qint64) { return isMarked(row); });
}

Result<bool> FoundText::ask(qint64 row)
{
    if (row < m_textsFrom) {
        const auto inText =
            Statement(m_database, "select exists (select 1 from case_text where case_text match ?1 and rowid = ?2)")
                .bindAll(m_phrase, row)
                .number();
        if (!inText)
            return passOn(inText);
        if (*inText != 0 || m_knowsPeople)
            return *inText != 0;
    }
    return Statement(m_database, "select exists (select 1 from cases c join people p on p.id in (c.customer, c.agent) "
                                 "where c.row = ?2 and exists (select 1 from people_text "
                                 "where people_text match ?1 and rowid = p.row))")
        .bindAll(m_phrase, row)
        .number()
        .transform([](qint64 found) { return found != 0; });
}

namespace {

FoundText* textOf(sqlite3_context* context, sqlite3_value** arguments)
{
    auto* text = static_cast<FoundText*>(sqlite3_value_pointer(arguments[0], FoundText::pointerType));
    if (!text)
        sqlite3_result_error(context, "not a text", -1);
    return text;
}

void isFound(sqlite3_context* context, int, sqlite3_value** arguments)
{
    FoundText* text = textOf(context, arguments);
    if (!text)
        return;
    const auto has = text->has(sqlite3_value_int64(arguments[1]));
    if (has)
        sqlite3_result_int(context, *has ? 1 : 0);
    else
        sqlite3_result_error_code(context, has.error().code == "interrupted"_L1 ? SQLITE_INTERRUPT : SQLITE_ERROR);
}

} // namespace

Done registerFoundText(Database& database)
{
    constexpr auto markFound = [](sqlite3_context* context, int, sqlite3_value** arguments) {
        if (FoundText* text = textOf(context, arguments))
            sqlite3_result_int(context, text->mark(sqlite3_value_int64(arguments[1])) ? 1 : 0);
    };
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    int code = sqlite3_create_function_v2(database.handle(), "is_found", 2, flags | SQLITE_DETERMINISTIC, nullptr,
                                          isFound, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(database.handle(), "mark_found", 2, flags, nullptr, markFound, nullptr,
                                          nullptr, nullptr);
    return code == SQLITE_OK ? Done() : failure("database_failed"_L1, {{"sqlite_code"_L1, code}});
}

} // namespace amends
