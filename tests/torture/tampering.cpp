// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/tampering.h"

#include "core/casebook/casebook_repair.h"
#include "core/storage/checker.h"
#include "tests/casebook/books.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <sqlite3.h>

namespace amends::torture {

using namespace test;

namespace {

/// Reviews with their customers.
ImportRequest withPeople(const QString& path)
{
    ImportRequest request;
    request.files = {path + u".people.csv"_s};
    request.options.mapping = taken(
        parseMapping(u"id=id,received=date,rating=stars,text=text,customer=who,email=mail,agent=by,source:=google,"
                     "rating_scale:=5,public:=yes"_s));
    QFile file(request.files.constFirst());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    file.write("id,date,stars,text,who,mail,by\n");
    for (int i = 0; i < 12; ++i)
        file.write(u"p%1,2026-11-%2,2,The chain fell off,Guest %1,guest%1@marlow.example,Kim Sund\n"_s.arg(i)
                       .arg(1 + i, 2, 10, '0'_L1)
                       .toUtf8());
    return request;
}

Edit edited(EditKind kind, const QJsonObject& set, quint64 part = 0)
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = CaseId(uuid(1));
    edit.part = part == 0 ? PartId() : test::part(part);
    edit.set = set;
    return edit;
}

/// A case with parts of several kinds, whose clocks moved, and a casebook that was set.
void workOnOne(Casebook& book)
{
    Edit business = edited(EditKind::SetBusiness, {{"public_contact"_L1, u"hello@marlow.example"_s}});
    business.caseId = {};
    Edit view = edited(EditKind::SaveView, {{"name"_L1, u"Open"_s}, {"query"_L1, u"status:open"_s}}, 90);
    view.caseId = {};
    for (const Edit& edit :
         {addPerson(1, u"Dana R."_s), edited(EditKind::SetCase, {{"customer"_L1, person(1).toString()}}),
          edited(EditKind::SetCase, {{"heard"_L1, u"2026-11-13T09:00:00Z"_s}}),
          edited(EditKind::StateClaim, {{"statement"_L1, u"Nobody told her"_s}}, 91),
          edited(EditKind::GiveAccount, {{"text"_L1, u"She rang twice"_s}}, 92),
          edited(EditKind::MakePromise, {{"text"_L1, u"A new chain"_s}}, 93), business, view})
        takenOf(book.apply({{edit}}));
}

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
    takenOf(book->import(withPeople(path)));
    workOnOne(*book);
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

/// What follows from the rest alone.
bool isComputed(const Error& finding)
{
    static const QStringList computed{u"row_differs"_s,        u"index_missing"_s,       u"index_differs"_s,
                                      u"index_surplus"_s,      u"names_index_differs"_s, u"weekly_counts_differ"_s,
                                      u"case_numbers_differ"_s};
    return computed.contains(finding.code);
}

/// None where it cannot be looked at.
std::optional<QList<Error>> findingsIn(const QString& path)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database || !registerSearchFunctions(**database))
        return {};
    const auto report = checkCasebook(**database);
    return report ? std::optional(report->findings) : std::nullopt;
}

void repair(const QString& path, const QString& done, TamperingFigures& figures)
{
    const auto before = findingsIn(path);
    if (before && before->isEmpty()) // found by its head alone
        return;
    const auto answer = repairFile(path, u"amends-torture"_s, monday());
    const auto after = findingsIn(path);
    const bool isChanged = answer && !answer->copy.isEmpty();
    const bool isKept = !isChanged || QFile::exists(answer->copy);
    const bool isWorse = before && (!after || after->size() > before->size());
    const bool isLeft = answer && after && std::ranges::any_of(*after, isComputed);
    if (!isKept || isWorse || isLeft)
        figures.wrong << done;
    else if (after && after->isEmpty())
        ++figures.whole;
    else
        ++(isChanged ? figures.better : figures.asBefore);
    if (isChanged)
        QFile::remove(answer->copy);
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
        if (outcome == Outcome::Found)
            repair(path, done, figures);
    }
    return figures;
}

} // namespace amends::torture
