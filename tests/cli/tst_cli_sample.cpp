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
