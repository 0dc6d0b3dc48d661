// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/case_query.h"
#include "core/storage/door.h"
#include "core/storage/migrations.h"
#include "core/storage/schema.h"
#include "core/storage/search_sql.h"
#include "core/storage/statement.h"
#include "tests/support/builders.h"
#include "tests/support/random.h"

#include <QTemporaryDir>

namespace amends::test {

inline Business business(const QString& zone = u"Europe/Dublin"_s)
{
    return {u"Marlow Cycles"_s, u"Ruth Marlow"_s, zone, u"EUR"_s, u"hello@marlow.example"_s, {10000, u"EUR"_s}};
}

/// rulebook(), led and limited as the business says.
inline Result<Rulebook> rulesFor(const Office& office)
{
    Rulebook rules = rulebook();
    rules.leader = office.business.leader;
    rules.approvalLimit = office.business.approvalLimit;
    return rules;
}

/// A failure's code and what collides or is missing, or "done".
template <class T>
QString outcome(const Result<T>& result)
{
    if (result)
        return u"done"_s;
    const QJsonArray fields = result.error().detail.value("fields"_L1).toArray();
    QString told = inWords(result.error());
    for (const QJsonValue& field : fields)
        told += u' ' + field.toString();
    return told;
}

/// What a test cannot go on without.
template <class T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().code), text(result.error().detail).constData());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

/// Every row of every table as text, "table: 'a'|'b'", and the words of the full-text index with their places.
inline QStringList rowsOf(Database& database)
{
    const QStringList tables =
        taken(Statement(database, "select name from sqlite_schema where type = 'table' and name not like 'case_text%' "
                                  "and name not like 'people_text%' "
                                  "and name not like 'sqlite_%' order by name")
                  .all([](const Statement& row) { return row.text(0); }));
    QStringList rows;
    for (const QString& table : tables) {
        QStringList columns;
        for (const QString& column : taken(Statement(database, "select name from pragma_table_info(?1)")
                                               .bindAll(table)
                                               .all([](const Statement& row) { return row.text(0); })))
            columns << u"quote(\"%1\")"_s.arg(column);
        const QString sql = u"select %1 from %2 order by 1"_s.arg(columns.join(u"||'|'||"_s), table);
        for (const QString& row :
             taken(Statement::composed(database, sql.toUtf8()).all([](const Statement& r) { return r.text(0); })))
            rows << table + u": "_s + row;
    }
    if (database.mode() == Database::Mode::ReadOnly) // where the index's words cannot be asked for
        return rows + taken(Statement(database, "select 'indexed: ' || rowid from case_text union all "
                                                "select 'indexed name: ' || rowid from people_text order by 1")
                                .all([](const Statement& row) { return row.text(0); }));
    for (const QByteArray index : {"case_text", "people_text"}) {
        const QByteArray vocabulary = "words_of_" + index;
        taken(Statement::composed(database, "create virtual table if not exists temp." + vocabulary +
                                                " using fts5vocab(main, " + index + ", instance)")
                  .exec());
        rows +=
            taken(Statement::composed(database, "select 'word: ' || doc || ' ' || offset || ' ' || term from temp." +
                                                    vocabulary + " order by doc, offset, term")
                      .all([](const Statement& row) { return row.text(0); }));
    }
    return rows;
}

/// How many rows each table that has some holds, the index included: "cases 3".
inline QStringList countsOf(Database& database)
{
    QMap<QString, int> counts;
    for (const QString& row : rowsOf(database))
        ++counts[row.section(u':', 0, 0)];
    QStringList told;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        told << u"%1 %2"_s.arg(it.key()).arg(it.value());
    return told;
}

/// A new casebook in a folder of its own, open for writing, with its door. The rules are rulebook().
class Shop {
public:
    explicit Shop(const Business& values = business())
    {
        open(Database::Mode::Create);
        taken(migrate(*m_database, embeddedMigrations()));
        taken(OfficeStore(*m_database).insert(values));
        start();
    }

    void reopen()
    {
        m_door.reset();
        m_database.reset();
        open(Database::Mode::ReadWrite);
        start();
    }

    Database& database() { return *m_database; }
    Door& door() { return *m_door; }
    QString path() const { return m_folder.filePath(u"shop.amends"_s); }
    const QTemporaryDir& folder() const { return m_folder; }

    Result<AppliedGroup> tries(const QList<Edit>& edits, const QDateTime& now = monday())
    {
        return m_door->apply({edits}, now);
    }
    AppliedGroup does(const QList<Edit>& edits, const QDateTime& now = monday()) { return taken(tries(edits, now)); }

    /// Lines as in builders.h, each a step of its own, for the case caseId(); the last step's number.
    qint64 does(const QString& lines)
    {
        QDateTime at = monday();
        qint64 step = 0;
        for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
            if (!line.trimmed().isEmpty()) {
                const Edit edit = editOf(stored().value_or(Case{}), line, at);
                step = does({edit}, at).step;
            }
        return step;
    }
    Result<AppliedGroup> tries(const QString& line) { return tries(QList{editOf(stored().value_or(Case{}), line)}); }

    /// What is stored; none where the case is not there.
    std::optional<Case> stored(const CaseId& id = caseId())
    {
        CaseStore store(*m_database);
        const auto row = taken(store.rowOf(id));
        return row ? std::optional(taken(store.load(*row))) : std::nullopt;
    }
    QList<CaseRow> list(const search::Query& query = {}, const SortOrder& sort = {}, qint64 limit = -1)
    {
        return taken(CaseQuery(*m_database, monday()).list(query, sort, limit));
    }
    QList<HistoryLine> history(const QByteArray& target) { return taken(HistoryStore(*m_database).linesOf(target)); }
    qint64 number(const QByteArray& sql) { return taken(Statement::composed(*m_database, sql).number()); }
    /// Behind everybody's back.
    void meddle(const QByteArray& sql) { taken(Statement::composed(*m_database, sql).exec()); }

private:
    void open(Database::Mode mode)
    {
        m_database = taken(Database::open(path(), mode, casebookIdentity));
        taken(registerSearchFunctions(*m_database));
    }
    void start()
    {
        m_door = std::make_unique<Door>(*m_database, rulesFor);
        taken(m_door->start());
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Door> m_door;
};

/// What SQLite says it would do, one step a line.
inline QStringList planOf(Database& database, const QByteArray& sql)
{
    auto statement = Statement::composed(database, "explain query plan " + sql);
    const auto isNumbered = [&sql](int parameter) {
        return sql.contains(QByteArray("?" + QByteArray::number(parameter)));
    };
    const qsizetype unnumbered = isNumbered(1) ? 0 : sql.count('?');
    for (int parameter = 1; isNumbered(parameter) || parameter <= unnumbered; ++parameter)
        statement.bind(parameter, 100);
    return taken(statement.all([](const Statement& row) { return row.text(3); }));
}

inline Edit addPerson(quint64 number, const QString& name, PersonKind kind = PersonKind::Customer)
{
    Edit edit;
    edit.kind = EditKind::AddPerson;
    edit.person = person(number);
    edit.set = {{"name"_L1, name}, {"kind"_L1, codeOf(kind)}};
    return edit;
}

/// A case with anything in all of its fields, and parts of every kind. It names only these people.
inline Case randomCase(Random& random, const QList<PersonId>& people)
{
    const auto known = [&](PersonId& id) { id = id.isNull() || people.isEmpty() ? PersonId() : random.oneOf(people); };
    Case c;
    c.id = random.id<CaseTag>();
    c.number = {2026, 1 + random.below(1'000'000)};
    c.revision = 1 + random.below(50);
    c.facts = random.value<CaseFacts>();
    c.life = random.value<CaseLife>();
    eachPartList(c, [&]<class P>(QList<P>& parts) {
        for (int left = random.below(4); left > 0; --left)
            parts.append(random.value<P>());
        std::ranges::sort(parts, {}, &P::id);
    });
    known(c.facts.customer);
    known(c.facts.agent);
    for (Call& call : c.calls)
        known(call.person);
    for (Account& account : c.accounts)
        known(account.person);
    return c;
}

} // namespace amends::test
