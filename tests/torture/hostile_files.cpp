// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/hostile_files.h"

#include "tests/support/shop.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QFile>
#include <sqlite3.h>

#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace amends::torture {

using namespace test;

namespace {

constexpr int pageSize = 4096;
constexpr int headerSize = 100;

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qUtf8Printable(path));
    return file.readAll();
}

QString put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    return path;
}

using Raw = std::unique_ptr<sqlite3, decltype(&sqlite3_close)>;

/// As any other program would.
Raw openedRaw(const QString& path)
{
    sqlite3* opened = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &opened) != SQLITE_OK)
        qFatal("%s cannot be opened", qUtf8Printable(path));
    return Raw(opened, &sqlite3_close);
}

void run(const Raw& database, const QByteArray& sql)
{
    if (sqlite3_exec(database.get(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s in: %s", sqlite3_errmsg(database.get()), sql.constData());
}

QByteArray noise(QRandomGenerator& random, int count)
{
    QByteArray bytes(count, '\0');
    for (char& byte : bytes)
        byte = static_cast<char>(random.bounded(256));
    return bytes;
}

void overwrite(QByteArray& content, qsizetype from, qsizetype to, int count, QRandomGenerator& random)
{
    for (int i = 0; i < count; ++i)
        content[from + random.bounded(static_cast<qint64>(to - from))] = static_cast<char>(random.bounded(256));
}

qsizetype somePage(const QByteArray& content, QRandomGenerator& random)
{
    return random.bounded(static_cast<qint64>(content.size() / pageSize)) * pageSize;
}

/// What a program leaves that dies in the middle of a transaction: `suffix` is "-journal" or "-wal".
void leaveUnfinished(const QString& path, const QByteArray& mode, QLatin1StringView suffix, const QString& to)
{
    const Raw database = openedRaw(path);
    run(database, "pragma journal_mode=" + mode);
    run(database, "pragma cache_size=1; pragma cache_spill=1; begin immediate; create table left_over (x);"
                  "with recursive n(i) as (select 1 union all select i + 1 from n where i < 500) "
                  "insert into left_over select randomblob(1000) from n");
    if (suffix == "-wal"_L1)
        run(database, "commit");
    put(to, contentOf(path + suffix));
    if (suffix != "-wal"_L1)
        run(database, "rollback");
}

} // namespace

HostileFiles::HostileFiles(const QString& folder)
    : m_folder(folder)
{
    QDir().mkpath(folder);
    const QString book = folder + u"/book.amends"_s;
    const QString other = folder + u"/other.amends"_s;
    makeCasebook(book);
    makeCasebook(other);
    {
        const auto database = taken(Database::open(book, Database::Mode::ReadWrite, casebookIdentity));
        taken(registerSearchFunctions(*database));
        Acknowledged ignored;
        Work work(*database, 1, ignored);
        taken(work.start());
        constexpr int things = 60;
        for (int i = 0; i < things; ++i)
            taken(work.next());
    }
    m_book = contentOf(book);
    m_other = contentOf(other);
    addForeign();
    addVersions();
    addDamaged();
    addAltered();
    addBeside();
    addPlaces();
}

HostileFile HostileFiles::make(int number, const QString& folder, QRandomGenerator& random) const
{
    QDir().mkpath(folder);
    const Kind& kind = kindOf(number);
    return {kind.make({folder, folder + u"/shop.amends"_s, random}), kind.mustBe};
}

void HostileFiles::addContent(const QString& name, MustBe mustBe, std::function<QByteArray(QRandomGenerator&)> content)
{
    m_kinds.push_back({name, mustBe, [content = std::move(content)](const Place& place) {
                           return put(place.path, content(place.random));
                       }});
}

void HostileFiles::addSql(const QString& name, MustBe mustBe, const QByteArray& sql)
{
    m_kinds.push_back({name, mustBe, [this, sql](const Place& place) {
                           run(openedRaw(put(place.path, m_book)), "pragma writable_schema=on;" + sql);
                           return place.path;
                       }});
}

void HostileFiles::addForeign()
{
    const auto add = [this](const QString& name, const QByteArray& content) {
        addContent(name, MustBe::Refused, [content](QRandomGenerator&) { return content; });
    };
    add(u"empty"_s, {});
    add(u"text"_s, "name,rating\nDana,1\n");
    add(u"PDF"_s, "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    add(u"ZIP"_s, QByteArray::fromHex("504b0304140000000800") + QByteArray(2000, 'z'));
    add(u"image"_s, QByteArray::fromHex("89504e470d0a1a0a0000000d49484452") + QByteArray(2000, '\x11'));
    add(u"zeros"_s, QByteArray(3 * pageSize, '\0'));
    add(u"the magic alone"_s, QByteArray("SQLite format 3\0", 16));
    addContent(u"noise"_s, MustBe::Refused,
               [](QRandomGenerator& random) { return noise(random, static_cast<int>(random.bounded(1, 50'000))); });
    addContent(u"noise after the magic"_s, MustBe::Refused, [](QRandomGenerator& random) {
        return QByteArray("SQLite format 3\0", 16) + noise(random, static_cast<int>(random.bounded(1, 50'000)));
    });
    const QByteArray newest = "pragma user_version=" + QByteArray::number(casebookIdentity.schemaVersion) + "; ";
    const QByteArray ours = "pragma application_id=0x416d6e64; ";
    for (const QByteArray& sql :
         {QByteArray("create table cases (row integer primary key)"),
          QByteArray("pragma application_id=1; " + newest + "create table cases (x)"),
          QByteArray(ours + newest + "create table cases (x)"),
          QByteArray(ours + "pragma user_version=1; create view cases as select 1"),
          QByteArray(ours + newest + "pragma journal_mode=wal"),
          QByteArray("pragma encoding='UTF-16'; " + ours + "pragma user_version=3; create table drafts (x)")})
        m_kinds.push_back(
            {u"another program's: "_s + QLatin1StringView(sql), MustBe::Refused, [sql](const Place& place) {
                 run(openedRaw(place.path), sql);
                 return place.path;
             }});
}

void HostileFiles::addVersions()
{
    for (const int version : {0, -1, -2147483647, casebookIdentity.schemaVersion + 1, 1000, 2147483647})
        addSql(u"version %1"_s.arg(version), MustBe::Refused, "pragma user_version=" + QByteArray::number(version));
    for (const int version :
         {1, casebookIdentity.schemaVersion - 1}) // whose migrations would stumble over what is there already
        addSql(u"called version %1"_s.arg(version), MustBe::Refused,
               "pragma user_version=" + QByteArray::number(version));
    addSql(u"another application's"_s, MustBe::Refused, "pragma application_id=0x416d6e65");
}

void HostileFiles::addDamaged()
{
    const auto add = [this](const QString& name, std::function<void(QByteArray&, QRandomGenerator&)> damage) {
        addContent(name, MustBe::Either, [this, damage = std::move(damage)](QRandomGenerator& random) {
            QByteArray content = m_book;
            damage(content, random);
            return content;
        });
    };
    add(u"cut off"_s, [](QByteArray& content, QRandomGenerator& random) {
        content.truncate(random.bounded(static_cast<qint64>(content.size())));
    });
    add(u"cut off at a page"_s,
        [](QByteArray& content, QRandomGenerator& random) { content.truncate(somePage(content, random)); });
    add(u"header"_s, [](QByteArray& content, QRandomGenerator& random) {
        overwrite(content, 16, headerSize, static_cast<int>(random.bounded(1, 6)), random);
    });
    add(u"page of the schema"_s, [](QByteArray& content, QRandomGenerator& random) {
        overwrite(content, headerSize, pageSize, static_cast<int>(random.bounded(1, 20)), random);
    });
    add(u"a byte"_s, [](QByteArray& content, QRandomGenerator& random) {
        overwrite(content, headerSize, content.size(), 1, random);
    });
    add(u"many bytes"_s, [](QByteArray& content, QRandomGenerator& random) {
        overwrite(content, headerSize, content.size(), static_cast<int>(random.bounded(1, 500)), random);
    });
    add(u"heads of pages"_s, [](QByteArray& content, QRandomGenerator& random) {
        for (int i = 0; i < 5; ++i) {
            const qsizetype page = somePage(content, random);
            overwrite(content, page == 0 ? headerSize : page, page + headerSize + 12, 4, random);
        }
    });
    add(u"a page of zeros"_s, [](QByteArray& content, QRandomGenerator& random) {
        content.replace(somePage(content, random), pageSize, QByteArray(pageSize, '\0'));
    });
    add(u"a page of noise"_s, [](QByteArray& content, QRandomGenerator& random) {
        content.replace(somePage(content, random), pageSize, noise(random, pageSize));
    });
    add(u"one page twice"_s, [](QByteArray& content, QRandomGenerator& random) {
        const QByteArray page = content.sliced(somePage(content, random), pageSize);
        content.replace(somePage(content, random), pageSize, page);
    });
    add(u"noise at the end"_s, [](QByteArray& content, QRandomGenerator& random) {
        content += noise(random, static_cast<int>(random.bounded(1, 3 * pageSize)));
    });
}

void HostileFiles::addAltered()
{
    const auto add = [this](const QString& name, const QByteArray& sql) { addSql(name, MustBe::Refused, sql); };
    add(u"a trigger that deletes"_s, "create trigger gone after insert on drafts begin delete from cases; end");
    add(u"a trigger that leaks"_s, "create table stolen (x); create trigger leak after update on people begin "
                                   "insert into stolen values (new.name); end");
    add(u"a trigger without end"_s,
        "create trigger more after insert on drafts begin insert into drafts "
        "select person, case_id, part, field || 'x', base, text, saved, edit from drafts; end");
    add(u"a view in a table's place"_s, "alter table people rename to folk; create view people as select * from folk");
    add(u"a view without end"_s,
        "create view numbers as with recursive n(i) as (select 1 union all select i + 1 from n) select i from n");
    add(u"a table without end"_s, "drop table drafts; create view drafts as with recursive n(i) as (select 1 union all "
                                  "select i + 1 from n) select i as person, i as case_id, i as part, i as field, "
                                  "i as base, i as text, i as saved, i as edit from n");
    add(u"a generated column"_s, "alter table cases add column boom text as (hex(zeroblob(1000000))) virtual");
    add(u"an index that works"_s, "create index slow on cases (length(hex(zeroblob(1000000))), title)");
    add(u"an R*Tree"_s, "create virtual table boxes using rtree(id, low, high)");
    add(u"an index of words"_s, "create virtual table more_text using fts5(text)");
    add(u"a check that fails"_s,
        "update sqlite_schema set sql = replace(sql, 'name text not null', "
        "'name text not null check (abs(-9223372036854775807 - 1) > 0)') where name = 'people'");
    add(u"a default that leaks"_s, "update sqlite_schema set sql = replace(sql, 'text text not null', "
                                   "'text text not null default (sqlite_version())') where name = 'drafts'");
    add(u"a table without its words"_s, "update sqlite_schema set sql = null where name = 'cases'");
    add(u"a table called a view"_s, "update sqlite_schema set type = 'view' where name = 'drafts'");
    add(u"a table of SQLite's name"_s,
        "insert into sqlite_schema values ('table', 'sqlite_evil', 'sqlite_evil', 2, 'create table sqlite_evil (x)')");
    add(u"an index less"_s, "drop index cases_by_received");
    add(u"a trigger less"_s, "drop trigger cases_counted");
    add(u"a table less"_s, "drop table drafts");
    add(u"a shadow that is a view"_s,
        "update sqlite_schema set type = 'view', rootpage = 0, sql = 'create view case_text_data as "
        "select 1 as id, zeroblob(10) as block' where name = 'case_text_data'");
    add(u"a trigger on a shadow"_s,
        "create trigger on_shadow after insert on case_text_docsize begin delete from cases; end");
    addSql(u"two tables in one place"_s, MustBe::Either,
           "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where name = 'cases') "
           "where name = 'people'");
    addSql(u"a table in no place"_s, MustBe::Either,
           "update sqlite_schema set rootpage = 1000000 where name = 'history'");
    addSql(u"a table in the place of an index"_s, MustBe::Either,
           "update sqlite_schema set rootpage = (select rootpage from sqlite_schema where name = 'cases_by_due') "
           "where name = 'notes'");
    addSql(u"an index of words in a circle"_s, MustBe::Either,
           "update case_text_data set block = (select block from case_text_data where id = 10) where id <> 10");
    addSql(u"an index of words of noise"_s, MustBe::Either, "update case_text_data set block = randomblob(2000)");
    addSql(u"an index of words of nothing"_s, MustBe::Either, "delete from case_text_data");
    addSql(u"sizes of noise"_s, MustBe::Either, "update case_text_docsize set sz = randomblob(20)");
    addSql(u"a huge text"_s, MustBe::Either, "update cases set title = hex(zeroblob(10000000)) where row = 1");
    addSql(u"a huge blob"_s, MustBe::Either,
           "insert into drafts (person, case_id, part, field, base, text, saved, edit) "
           "values ('', zeroblob(16), zeroblob(16), '', 0, hex(zeroblob(20000000)), 0, 'add_note')");
    addSql(u"values that are none"_s, MustBe::Either,
           "update cases set opened = -9223372036854775808, due = 9223372036854775807, verb = char(0, 8238), "
           "year = -1, counter = -row");
    addSql(u"statistics that are none"_s, MustBe::Either,
           "analyze; update sqlite_stat1 set stat = '99999999999999999999 0 -1 x'");
}

void HostileFiles::addBeside()
{
    const auto add = [this](const QString& name, MustBe mustBe, std::function<void(const Place&)> lay) {
        m_kinds.push_back({name, mustBe, [this, lay = std::move(lay)](const Place& place) {
                               put(place.path, m_book);
                               lay(place);
                               return place.path;
                           }});
    };
    add(u"another program's journal beside"_s, MustBe::Refused, [this](const Place& place) {
        const QString foreign = m_folder + u"/foreign.db"_s;
        QFile::remove(foreign);
        run(openedRaw(foreign), "create table t (x); insert into t values (zeroblob(100000))");
        leaveUnfinished(foreign, "delete", "-journal"_L1, place.path + u"-journal"_s);
    });
    add(u"another casebook's journal beside"_s, MustBe::Refused, [this](const Place& place) {
        const QString other = put(m_folder + u"/copy.amends"_s, m_other);
        leaveUnfinished(other, "delete", "-journal"_L1, place.path + u"-journal"_s);
    });
    add(u"another casebook's log beside"_s, MustBe::Either, [this](const Place& place) {
        const QString other = put(m_folder + u"/copy.amends"_s, m_other);
        leaveUnfinished(other, "wal", "-wal"_L1, place.path + u"-wal"_s);
    });
    add(u"a journal of noise beside"_s, MustBe::Either, [](const Place& place) {
        put(place.path + u"-journal"_s, noise(place.random, static_cast<int>(place.random.bounded(1, 20'000))));
    });
    add(u"a log of noise beside"_s, MustBe::Either, [](const Place& place) {
        put(place.path + u"-wal"_s, noise(place.random, static_cast<int>(place.random.bounded(1, 20'000))));
    });
    add(u"a log's index of noise beside"_s, MustBe::Either,
        [](const Place& place) { put(place.path + u"-shm"_s, noise(place.random, 32768)); });
    add(u"log and index of noise beside"_s, MustBe::Either, [](const Place& place) {
        put(place.path + u"-wal"_s, noise(place.random, 8000));
        put(place.path + u"-shm"_s, noise(place.random, 32768));
    });
    add(u"a lock of noise beside"_s, MustBe::Opened,
        [](const Place& place) { put(place.path + u".lock"_s, noise(place.random, 9000)); });
    add(u"a folder as log beside"_s, MustBe::Either,
        [](const Place& place) { QDir().mkpath(place.path + u"-wal/x"_s); });
    add(u"a folder as index beside"_s, MustBe::Either,
        [](const Place& place) { QDir().mkpath(place.path + u"-shm/x"_s); });
}

void HostileFiles::addPlaces()
{
    const auto add = [this](const QString& name, MustBe mustBe, Make make) {
        m_kinds.push_back({name, mustBe, std::move(make)});
    };
    add(u"a folder"_s, MustBe::Refused, [](const Place& place) {
        QDir().mkpath(place.path + u"/inside"_s);
        return place.path;
    });
    add(u"a pipe"_s, MustBe::Refused, [](const Place& place) {
        if (::mkfifo(QFile::encodeName(place.path).constData(), 0600) != 0)
            qFatal("no pipe");
        return place.path;
    });
    add(u"a device"_s, MustBe::Refused,
        [](const Place& place) { return place.random.bounded(2) == 0 ? u"/dev/null"_s : u"/dev/zero"_s; });
    add(u"nothing"_s, MustBe::Refused, [](const Place& place) { return place.path; });
    add(u"nothing in no folder"_s, MustBe::Refused,
        [](const Place& place) { return QString(place.folder + u"/missing/shop.amends"_s); });
    add(u"below a file"_s, MustBe::Refused,
        [this](const Place& place) { return QString(put(place.path, m_book) + u"/shop.amends"_s); });
    add(u"a link in a circle"_s, MustBe::Refused, [](const Place& place) {
        QFile::link(place.path, place.folder + u"/b.amends"_s);
        QFile::link(place.folder + u"/b.amends"_s, place.path);
        return place.path;
    });
    add(u"a link to nowhere"_s, MustBe::Refused, [](const Place& place) {
        QFile::link(place.folder + u"/nowhere.amends"_s, place.path);
        return place.path;
    });
    add(u"a link"_s, MustBe::Opened, [this](const Place& place) {
        QFile::link(put(place.folder + u"/real.amends"_s, m_book), place.path);
        return place.path;
    });
    add(u"a second name"_s, MustBe::Opened, [this](const Place& place) {
        const QString real = put(place.folder + u"/real.amends"_s, m_book);
        if (::link(QFile::encodeName(real).constData(), QFile::encodeName(place.path).constData()) != 0)
            qFatal("no second name");
        return place.path;
    });
    static const QStringList oddNames{u"two\nlines.amends"_s,
                                      u"it's \"so\".amends"_s,
                                      u"x?mode=memory"_s,
                                      u"100%41#.amends"_s,
                                      u"-rf.amends"_s,
                                      u":memory:"_s,
                                      u"\u202Esdnema.exe"_s,
                                      u"店 🏪.amends"_s,
                                      u" "_s,
                                      u"back\\slash"_s,
                                      u"*"_s,
                                      u"x&immutable=1"_s,
                                      QString(200, u'n')};
    add(u"an odd name"_s, MustBe::Opened, [this](const Place& place) {
        return put(place.folder + u'/' + oddNames[place.random.bounded(oddNames.size())], m_book);
    });
    add(u"without rights"_s, ::geteuid() == 0 ? MustBe::Opened : MustBe::Refused, [this](const Place& place) {
        QFile::setPermissions(put(place.path, m_book), {});
        return place.path;
    });
    add(u"a whole one"_s, MustBe::Opened, [this](const Place& place) { return put(place.path, m_book); });
}

} // namespace amends::torture
