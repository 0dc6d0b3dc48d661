// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/storage/smallcasebook.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <sqlite3.h>

#include <atomic>
#include <thread>

using namespace amends;
using namespace amends::test;
using Mode = Database::Mode;

namespace {

QList<Migration> threeMigrations()
{
    return smallMigrations() << Migration{2, u"tags"_s, "create table tags (name text not null) strict;"}
                             << Migration{3, u"stars"_s, R"(
        -- ';' in a comment, a string and a trigger; "all at once"
        alter table notes add column stars integer;
        insert into tags (name) values ('one; two'), ('it''s; three');
        create trigger starred after insert on notes begin
            update notes set stars = new.rating * 2 where id = new.id;
            insert into tags (name) values ('note; ' || new.number);
        end;
        create view starry as select number from notes where stars > 4)"};
}

QStringList schemaOf(Database& database)
{
    return Statement(database,
                     "select type || ' ' || name from sqlite_schema where name not like 'sqlite_%' order by 1")
        .all([](const Statement& row) { return row.text(0); })
        .value_or(QStringList{u"(unreadable)"_s});
}

// Only of casebooks that are closed.
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

const QStringList wholeSchema{u"table notes"_s, u"table tags"_s, u"trigger starred"_s, u"view starry"_s};

} // namespace

class TestMigrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"shop.amends"_s);
    }

    void freshThenNothing()
    {
        {
            auto database = Database::open(m_path, Mode::Create, identity(3));
            QVERIFY(database);
            const auto neverCalled = [](int) -> Done { return failure("called"_L1); };
            QCOMPARE(migrate(**database, threeMigrations(), neverCalled), MigrationOutcome::Fresh);
            QCOMPARE((*database)->schemaVersion(), 3);
            QCOMPARE(schemaOf(**database), wholeSchema);
            QVERIFY(Statement(**database, "insert into notes (number, rating) values ('7', 3)").execOne());
            QCOMPARE(Statement(**database, "select stars from notes").number(), 6);
            QCOMPARE(Statement(**database, "select count(*) from tags where name in ('one; two', 'it''s; three', "
                                           "'note; 7')")
                         .number(),
                     3);
            QCOMPARE(Statement(**database, "pragma foreign_keys").number(), 1);
        }
        const QByteArray before = contentOf(m_path);
        {
            auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
            QVERIFY(database);
            const auto neverCalled = [](int) -> Done { return failure("called"_L1); };
            QCOMPARE(migrate(**database, threeMigrations(), neverCalled), MigrationOutcome::UpToDate);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void olderOnesAreUpgraded_data()
    {
        QTest::addColumn<int>("version");
        QTest::newRow("1") << 1;
        QTest::newRow("2") << 2;
    }

    void olderOnesAreUpgraded()
    {
        QFETCH(int, version);
        {
            auto old = Database::open(m_path, Mode::Create, identity(version));
            QVERIFY(old);
            QVERIFY(migrate(**old, threeMigrations().first(version)));
            QVERIFY(addNote(**old, u"kept"_s));
        }
        auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
        QVERIFY(database);
        QList<int> calledFor;
        const auto backup = [&](int from) -> Done {
            calledFor.append(from);
            return Done();
        };
        QCOMPARE(migrate(**database, threeMigrations(), backup), MigrationOutcome::Migrated);
        QCOMPARE(calledFor, QList<int>{version});
        QCOMPARE((*database)->schemaVersion(), 3);
        QCOMPARE(schemaOf(**database), wholeSchema);
        QCOMPARE(countNotes(**database), 1);
    }

    void withoutABackupNothingHappens()
    {
        QVERIFY(makeCasebook(m_path));
        const QByteArray before = contentOf(m_path);
        {
            auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
            QVERIFY(database);
            const auto failing = [](int) -> Done { return failure("no_backup"_L1); };
            QCOMPARE(codeOf(migrate(**database, threeMigrations(), failing)), u"no_backup"_s);
        }
        QCOMPARE(contentOf(m_path), before);
    }

    void newerOnesAreRefused()
    {
        auto database = Database::open(m_path, Mode::Create, identity(1));
        QVERIFY(database);
        QVERIFY(Statement(**database, "pragma user_version = 2").exec());
        const auto refused = migrate(**database, smallMigrations());
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{u"casebook_newer"_s,
                                         {{"path"_L1, m_path}, {"file_version"_L1, 2}, {"program_version"_L1, 1}}}));
    }

    void brokenOnesRollBack_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<int>("sqliteCode");
        QTest::newRow("no such table") << QByteArray(
                                              "insert into tags values ('x'); insert into nowhere values (1); drop "
                                              "table tags;")
                                       << 1;
        QTest::newRow("syntax") << QByteArray("create table extra (x); drop table notes; create tabel more (x);") << 1;
        QTest::newRow("a constraint") << QByteArray(
                                             "create table extra (x); insert into notes (number) values ('1'), ('1')")
                                      << 2067;
        QTest::newRow("orphans") << QByteArray(
                                        "create table extra (x); insert into notes (number, about) values ('1', 99)")
                                 << 787;
        QTest::newRow("double-quoted typo")
            << QByteArray(R"(create table extra (x); insert into tags values ("x"))") << 1;
    }

    void brokenOnesRollBack()
    {
        QFETCH(QByteArray, sql);
        QFETCH(int, sqliteCode);
        {
            auto database = Database::open(m_path, Mode::Create, identity(2));
            QVERIFY(database);
            QVERIFY(migrate(**database, threeMigrations().first(2)));
        }
        auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
        QVERIFY(database);
        const QList<Migration> broken = threeMigrations().first(2) << Migration{3, u"broken"_s, sql};
        const auto answer = migrate(**database, broken);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"migration_failed"_s);
        QCOMPARE(answer.error().detail["number"_L1].toInt(), 3);
        QCOMPARE(answer.error().detail["name"_L1].toString(), u"broken"_s);
        QCOMPARE(answer.error().detail["sqlite_code"_L1].toInt(), sqliteCode);
        QVERIFY((*database)->isAutoCommit());
        QCOMPARE((*database)->schemaVersion(), 2);
        QCOMPARE(schemaOf(**database), (QStringList{u"table notes"_s, u"table tags"_s}));
        QCOMPARE(Statement(**database, "select count(*) from tags").number(), 0);
        QCOMPARE(Statement(**database, "pragma foreign_keys").number(), 1);
        QCOMPARE(migrate(**database, threeMigrations()), MigrationOutcome::Migrated);
    }

    void aBrokenFirstOneLeavesNoCasebook()
    {
        {
            auto database = Database::open(m_path, Mode::Create, identity());
            QVERIFY(database);
            QCOMPARE(codeOf(migrate(**database, {{1, u"broken"_s, "create table a (x); nonsense"}})),
                     u"migration_failed"_s);
            QCOMPARE(schemaOf(**database), QStringList());
        }
        QCOMPARE(codeOf(reopen(m_path, Mode::ReadWrite)), u"not_a_casebook"_s);
    }

    void whereOneFailsTheFileIsAsItWas()
    {
        QVERIFY(makeCasebook(m_path));
        const QByteArray before = contentOf(m_path);
        QList<Migration> migrations = threeMigrations();
        migrations[2].sql = "nonsense";
        for (int start = 0; start < 3; ++start) {
            auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
            QVERIFY(database);
            const auto answer = migrate(**database, migrations);
            QVERIFY(!answer);
            QCOMPARE(answer.error().code, u"migration_failed"_s);
            QCOMPARE(answer.error().detail["number"_L1].toInt(), 3);
            QCOMPARE((*database)->schemaVersion(), 1);
            database->reset();
            QCOMPARE(contentOf(m_path), before);
        }
        auto database = Database::open(m_path, Mode::ReadWrite, identity(3));
        QVERIFY(database);
        QCOMPARE(migrate(**database, threeMigrations()), MigrationOutcome::Migrated);
    }

    void rebuildingATableKeepsWhatRefersToIt()
    {
        const QList<Migration> migrations{
            {1, u"parent"_s,
             "create table parent (id integer primary key); create table child (parent integer references "
             "parent (id) on delete cascade); insert into parent values (1); insert into child values (1)"},
            {2, u"rebuild"_s,
             "create table new_parent (id integer primary key, name text); insert into new_parent (id) "
             "select id from parent; drop table parent; alter table new_parent rename to parent"}};
        auto database = Database::open(m_path, Mode::Create, identity(2));
        QVERIFY(database);
        QVERIFY(migrate(**database, migrations));
        QCOMPARE(Statement(**database, "select count(*) from child").number(), 1);
        QVERIFY(!Statement(**database, "insert into child values (2)").exec());
    }

    void anInterruptedOneRollsBack()
    {
        QVERIFY(makeCasebook(m_path));
        auto database = Database::open(m_path, Mode::ReadWrite, identity(2));
        QVERIFY(database);
        const QList<Migration> endless = smallMigrations() << Migration{2, u"endless"_s, R"(create table extra (x);
                insert into extra with recursive n(i) as (select 1 union all select i + 1 from n) select i from n)"};
        const Interrupter interrupter = (*database)->interrupter();
        std::atomic<bool> isUnderWay = false;
        constexpr int operations = 100'000; // more than all that comes before takes
        sqlite3_progress_handler((*database)->handle(), operations,
                                 [](void* underWay) {
                                     auto& isIt = *static_cast<std::atomic<bool>*>(underWay);
                                     isIt = true;
                                     isIt.notify_all();
                                     return 0;
                                 },
                                 &isUnderWay);
        std::thread other([&] {
            isUnderWay.wait(false);
            interrupter.interrupt();
        });
        const auto answer = migrate(**database, endless);
        other.join();
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, u"interrupted"_s);
        QCOMPARE(answer.error().detail["number"_L1].toInt(), 2);
        QVERIFY((*database)->isAutoCommit());
        QCOMPARE((*database)->schemaVersion(), 1);
        QCOMPARE(schemaOf(**database), QStringList{u"table notes"_s});
    }

    void anotherWriterIsWaitedForNotOverrun()
    {
        const auto first = makeCasebook(m_path);
        QVERIFY(first);
        auto second = Database::open(m_path, Mode::ReadWrite, identity(3), {.busyTimeoutMs = 0});
        QVERIFY(second);
        {
            auto transaction = Transaction::write(*first);
            QVERIFY(transaction);
            QCOMPARE(codeOf(migrate(**second, threeMigrations())), u"database_busy"_s);
        }
        QCOMPARE(migrate(**second, threeMigrations()), MigrationOutcome::Migrated);
    }

    void filesBecomeMigrations()
    {
        const QDir folder(m_folder->path());
        for (int number = 1; number <= 11; ++number) {
            QFile file(folder.filePath(u"%1_step_%2.sql"_s.arg(number, 4, 10, '0'_L1).arg(number)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write("select 'ä;'") > 0);
        }
        const QList<Migration> migrations = migrationsIn(folder.path());
        QCOMPARE(migrations.size(), 11);
        QCOMPARE(migrations[0], (Migration{1, u"step_1"_s, "select 'ä;'"}));
        QCOMPARE(migrations[10], (Migration{11, u"step_11"_s, "select 'ä;'"}));
        QCOMPARE(migrationsIn(folder.filePath(u"missing"_s)), QList<Migration>());
    }

    void theProgramsOwnMakeACasebook()
    {
        const QList<Migration> own = embeddedMigrations();
        QVERIFY(!own.isEmpty());
        auto database = Database::open(m_path, Mode::Create, identity(int(own.size())));
        QVERIFY(database);
        QCOMPARE(migrate(**database, own), MigrationOutcome::Fresh);
        QCOMPARE(migrate(**database, own), MigrationOutcome::UpToDate);
        QCOMPARE((*database)->integrityCheck(), QStringList());
    }

    void olderCasebooksBecomeLikeNewOnes()
    {
        const QList<Migration> own = embeddedMigrations();
        const auto made = [&](const QString& name, int version) -> std::unique_ptr<Database> {
            auto database = Database::open(m_folder->filePath(name), Mode::Create, identity(version));
            return database && migrate(**database, own.first(version)) ? std::move(*database) : nullptr;
        };
        const auto sql = [](Database& database) {
            return Statement(database, "select name || ': ' || coalesce(sql, '') from sqlite_schema order by 1")
                .all([](const Statement& row) { return row.text(0); });
        };
        const int newest = int(own.size());
        const auto fresh = made(u"new.amends"_s, newest);
        QVERIFY(fresh);
        for (int version = 1; version < newest; ++version) {
            const QString name = u"%1.amends"_s.arg(version);
            QVERIFY(made(name, version));
            const auto older = Database::open(m_folder->filePath(name), Mode::ReadWrite, identity(newest));
            QVERIFY(older);
            QCOMPARE(migrate(**older, own), MigrationOutcome::Migrated);
            QCOMPARE(sql(**older), sql(*fresh));
            QCOMPARE((*older)->integrityCheck(), QStringList());
        }
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
