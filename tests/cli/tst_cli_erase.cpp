// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

const QString book = u"shop.amends"_s;

/// A customer with a case and a refund, and an agent.
void fill(const Cli& cli)
{
    QCOMPARE(cli.run({u"new"_s, book, u"--leader"_s, u"Robin Vale"_s, u"--currency"_s, u"EUR"_s}).exit, 0);
    const Ran ran = cli.run({u"apply"_s, book}, R"({"edit":"add_person","set":{"name":"Quentin Zabrowsky"}}
{"edit":"add_person","set":{"name":"Kim Zabrowsky","kind":"agent"}}
{"edit":"open_case","set":{"title":"The brakes squeal","customer":"Quentin Zabrowsky"}}
{"edit":"state_claim","case":"last","set":{"statement":"Nobody told him"}}
{"edit":"set_refund","case":"last","set":{"amount":"6.90 EUR"}}
)");
    QVERIFY2(ran.exit == 0, said(ran.out + ran.err));
}

} // namespace

class TestCliErase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDryRunWritesNothing()
    {
        const Cli cli;
        fill(cli);
        const QByteArray before = cli.read(book);
        const Ran ran = cli.run({u"erase-person"_s, book, u"quentin"_s, u"--dry-run"_s, u"--json"_s});
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.json().value("erased"_L1), false);
        QCOMPARE(ran.json().value("cases"_L1), 1);
        QCOMPARE(ran.json().value("entries"_L1), 4);
        QVERIFY(cli.run({u"erase-person"_s, book, u"quentin"_s, u"--dry-run"_s}).out.contains("cases of theirs"));
        QCOMPARE(cli.read(book), before);
    }

    void nobodyIsErasedUnasked()
    {
        const Cli cli;
        fill(cli);
        const QByteArray before = cli.read(book);
        const Ran ran = cli.run({u"erase-person"_s, book, u"quentin"_s}, "Quentin Zabrowsky\n");
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains("--yes"), said(ran.err));
        QCOMPARE(cli.read(book), before);
    }

    void whoIsNotMeantIsNotErased_data()
    {
        QTest::addColumn<QString>("who");
        QTest::newRow("nobody") << u"Dana"_s;
        QTest::newRow("two") << u"Zabrowsky"_s;
        QTest::newRow("no such id") << u"0197c2d4-5a3e-7b1c-9f00-2a4b6c8d0e1f"_s;
    }

    void whoIsNotMeantIsNotErased()
    {
        QFETCH(QString, who);
        const Cli cli;
        fill(cli);
        QCOMPARE(cli.run({u"erase-person"_s, book, who, u"--yes"_s}).exit, 1);
        QVERIFY(cli.read(book).contains("Quentin Zabrowsky"));
    }

    void nothingIsLeft()
    {
        const Cli cli;
        fill(cli);
        const QJsonObject before = cli.run({u"check"_s, book, u"--json"_s}).json();
        QVERIFY(cli.read(book).contains("Quentin Zabrowsky"));
        const Ran ran = cli.run({u"erase-person"_s, book, u"Quentin Zabrowsky"_s, u"--yes"_s, u"--json"_s});
        QVERIFY2(ran.exit == 0, said(ran.err));
        QCOMPARE(ran.json().value("erased"_L1), true);
        QCOMPARE(ran.json().value("still_in"_L1), QJsonArray());
        QCOMPARE(ran.json().value("searched"_L1), 1);
        const QByteArray after = cli.read(book);
        QVERIFY(!after.contains("Quentin"));
        QVERIFY(!after.contains("Nobody told him"));
        QVERIFY(after.contains("Kim Zabrowsky"));
        const QJsonObject report = cli.run({u"check"_s, book, u"--json"_s}).json();
        QCOMPARE(report.value("whole"_L1), true);
        QCOMPARE(report.value("erased"_L1), 4);
        QCOMPARE(report.value("entries"_L1).toInteger(), before.value("entries"_L1).toInteger() + 2);
        QCOMPARE(cli.run({u"export"_s, book, u"--json"_s, u"-o"_s, u"cases.json"_s}).exit, 0);
        QVERIFY2(cli.read(u"cases.json"_s).contains("690"), said(cli.read(u"cases.json"_s)));
        QCOMPARE(cli.run({u"erase-person"_s, book, u"Quentin"_s, u"--yes"_s}).exit, 1);
    }
};

QTEST_GUILESS_MAIN(TestCliErase)
#include "tst_cli_erase.moc"
