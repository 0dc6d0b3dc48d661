// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using Mode = Database::Mode;

/// What Database::open() says of a casebook that somebody altered.
class TestSchemaCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void alteredOnesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("object");
        const auto row = [](const QByteArray& sql, const QString& object) {
            QTest::newRow(sql.constData()) << sql << object;
        };
        row("create trigger gone after insert on drafts begin delete from cases; end", u"trigger gone"_s);
        row("create table zebra (x)", u"table zebra"_s);
        row("create view aardvark as select 1", u"view aardvark"_s);
        row("create index by_title on cases (title)", u"index by_title"_s);
        row("drop index cases_by_received", u"index cases_by_received"_s);
        row("drop trigger cases_counted", u"trigger cases_counted"_s);
        row("drop table drafts", u"table drafts"_s);
    }

    void alteredOnesAreRefused()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, object);
        Shop shop;
        QVERIFY(Database::open(shop.path(), Mode::ReadOnly, casebookIdentity));
        shop.meddle(sql);
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite}) {
            const auto refused = Database::open(shop.path(), mode, casebookIdentity);
            QVERIFY(!refused);
            QCOMPARE(refused.error(),
                     (Error{u"casebook_altered"_s, {{"object"_L1, object}, {"path"_L1, shop.path()}}}));
        }
    }

    void whatSqliteKeepsForItselfIsNoChange()
    {
        Shop shop;
        shop.meddle("analyze");
        for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite})
            QVERIFY(Database::open(shop.path(), mode, casebookIdentity));
    }

    void olderOnesAreWhatTheirMigrationsMade()
    {
        const QTemporaryDir folder;
        for (int version = 1; version < casebookIdentity.schemaVersion; ++version) {
            const QString path = folder.filePath(u"%1.amends"_s.arg(version));
            {
                auto made = taken(Database::open(path, Mode::Create, {casebookIdentity.applicationId, version}));
                taken(migrate(*made, embeddedMigrations().first(version)));
            }
            QVERIFY(Database::open(path, Mode::ReadWrite, casebookIdentity));
            {
                auto other = taken(Database::open(path, Mode::ReadWrite, casebookIdentity));
                taken(Statement(*other, "create table extra (x)").exec());
            }
            QCOMPARE(outcome(Database::open(path, Mode::ReadWrite, casebookIdentity)).section(u' ', 0, 0),
                     u"casebook_altered"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchemaCheck)
#include "tst_schema_check.moc"
