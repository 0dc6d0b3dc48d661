// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli.h"

using namespace amends;
using namespace amends::test;

/// The sample shop as the terminal makes it, as of whatever day it is.
class TestCliSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void makesTheSample()
    {
        const Cli cli;
        const QJsonObject made = cli.run({u"new"_s, u"sample.amends"_s, u"--sample"_s, u"--json"_s}).json();
        QCOMPARE(made.value("name"_L1).toString(), u"Hill Street Cycles"_s);
        QCOMPARE(made.value("cases"_L1).toInt(), 131);
        QCOMPARE(cli.run({u"check"_s, u"sample.amends"_s}).exit, 0);
        const QJsonObject open = cli.run({u"list"_s, u"sample.amends"_s, u"status:open"_s, u"--json"_s}).json();
        QCOMPARE(open.value("total"_L1).toInt(), 12);
        QCOMPARE(cli.run({u"new"_s, u"sample.amends"_s, u"--sample"_s}).exit, 1);
    }

    void whatIsExportedIsTheSameElsewhere()
    {
        const Cli cli;
        QCOMPARE(cli.run({u"new"_s, u"shop.amends"_s, u"--sample"_s}).exit, 0);
        const QString open = cli.run({u"list"_s, u"shop.amends"_s, u"status:open"_s, u"--json"_s})
                                 .json()
                                 .value("cases"_L1)
                                 .toArray()
                                 .at(0)
                                 .toObject()
                                 .value("case"_L1)
                                 .toString();
        // What an opening would fill in was taken out; a person belongs to no case.
        const QByteArray lines = R"({"edit":"add_note","case":"NUMBER","set":{"text":"Who wrote this?"}}
            {"edit":"add_note","case":"last","part":"last","set":{"at":null,"by":null}}
            {"edit":"decide_resolution","case":"last","set":{"decision":"Nothing"}}
            {"edit":"decide_resolution","case":"last","part":"last","set":{"decided_at":null,"decided_by":null}}
            {"edit":"add_person","set":{"name":"Customer of nobody","handles":["google:nobody"]}})";
        const Ran applied = cli.run({u"apply"_s, u"shop.amends"_s}, QByteArray(lines).replace("NUMBER", open.toUtf8()));
        QVERIFY2(applied.exit == 0, said(applied.out));
        const auto exported = [&cli](const QString& casebook) {
            return cli.run({u"export"_s, casebook, u"--json"_s, u"-o"_s, u"-"_s}).out;
        };
        const QByteArray all = exported(u"shop.amends"_s);
        QVERIFY(all.contains("Customer of nobody"));
        QCOMPARE(cli.run({u"new"_s, u"copy.amends"_s, u"--zone"_s, u"Europe/Dublin"_s, u"--currency"_s, u"EUR"_s}).exit,
                 0);
        const Ran taken = cli.run({u"apply"_s, u"copy.amends"_s}, all);
        QVERIFY2(taken.exit == 0, said(taken.err));
        QCOMPARE(exported(u"copy.amends"_s).split('\n'), all.split('\n'));
        QCOMPARE(cli.run({u"check"_s, u"copy.amends"_s}).exit, 0);
        QVERIFY(!cli.run({u"export"_s, u"copy.amends"_s, u"status:open"_s, u"--json"_s, u"-o"_s, u"-"_s})
                     .out.contains("Customer of nobody"));
    }

    void isNoBusinessOfYours_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");

        QTest::newRow("name") << u"--name"_s << u"The Teapot"_s;
        QTest::newRow("leader") << u"--leader"_s << u"Robin Vale"_s;
        QTest::newRow("zone") << u"--zone"_s << u"UTC"_s;
        QTest::newRow("currency") << u"--currency"_s << u"EUR"_s;
    }

    void isNoBusinessOfYours()
    {
        QFETCH(QString, option);
        QFETCH(QString, value);
        const Cli cli;
        const Ran ran = cli.run({u"new"_s, u"sample.amends"_s, u"--sample"_s, option, value});
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(option.toUtf8()), said(ran.err));
        QVERIFY(!QFile::exists(cli.path(u"sample.amends"_s)));
    }
};

QTEST_GUILESS_MAIN(TestCliSample)
#include "tst_cli_sample.moc"
