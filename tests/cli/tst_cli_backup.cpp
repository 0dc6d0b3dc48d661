// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace amends;
using namespace amends::test;

/// Backups made, listed and restored from the command line.
class TestCliBackup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(run({u"new"_s, u"shop.amends"_s, u"--zone"_s, u"UTC"_s, u"--currency"_s, u"EUR"_s}).exit, 0);
        QCOMPARE(run({u"import"_s, u"shop.amends"_s, sample(u"reviews.csv"_s)}).exit, 0);
    }

    void madeListedAndRestored()
    {
        const QJsonObject made = run({u"backup"_s, u"shop.amends"_s, u"--json"_s}).json();
        QCOMPARE(made["reason"_L1].toString(), u"asked"_s);
        const qint64 cases = made["cases"_L1].toInteger();
        QVERIFY(cases > 0);
        const QByteArray opening = R"({"edit":"open_case","set":{"title":"A late wheel"}})";
        QCOMPARE(m_cli.run({u"apply"_s, u"shop.amends"_s}, opening).exit, 0);
        const Ran restored = run({u"restore"_s, u"shop.amends"_s, u"newest"_s, u"--json"_s});
        QCOMPARE(restored.exit, 0);
        QCOMPARE(restored.json()["cases"_L1].toInteger(), cases);
        QCOMPARE(restored.json()["kept"_L1]["cases"_L1].toInteger(), cases + 1);
        const QJsonArray all =
            run({u"backup"_s, u"shop.amends"_s, u"--list"_s, u"--json"_s}).json()["backups"_L1].toArray();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0]["reason"_L1].toString(), u"before_restore"_s);
        const QString name = QFileInfo(all[0]["path"_L1].toString()).fileName();
        QCOMPARE(run({u"restore"_s, u"shop.amends"_s, name}).exit, 0);
        QCOMPARE(run({u"list"_s, u"shop.amends"_s, u"--json"_s}).json()["total"_L1].toInteger(), cases + 1);
        QCOMPARE(run({u"check"_s, u"shop.amends"_s}).exit, 0);
    }

    void aCopyElsewhere()
    {
        QCOMPARE(run({u"backup"_s, u"shop.amends"_s, u"-o"_s, u"stick.amends"_s}).exit, 0);
        QCOMPARE(run({u"check"_s, u"stick.amends"_s}).exit, 0);
        QCOMPARE(run({u"backup"_s, u"shop.amends"_s, u"-o"_s, u"shop.amends"_s}).exit, 1);
        QCOMPARE(run({u"restore"_s, u"new.amends"_s, u"stick.amends"_s}).exit, 0);
        QCOMPARE(run({u"check"_s, u"new.amends"_s}).exit, 0);
    }

    void whatCannotBeRestored()
    {
        const Ran none = run({u"restore"_s, u"shop.amends"_s, u"none.backup"_s});
        QCOMPARE(none.exit, 1);
        QVERIFY(none.err.contains("none.backup"));
        QCOMPARE(run({u"restore"_s, u"shop.amends"_s}).exit, 2);
        QCOMPARE(run({u"restore"_s, u"shop.amends"_s, sample(u"reviews.csv"_s)}).exit, 1);
        QCOMPARE(run({u"check"_s, u"shop.amends"_s}).exit, 0);
    }

private:
    Ran run(const QStringList& arguments) const { return m_cli.run(arguments); }

    Cli m_cli;
};

QTEST_GUILESS_MAIN(TestCliBackup)
#include "tst_cli_backup.moc"
