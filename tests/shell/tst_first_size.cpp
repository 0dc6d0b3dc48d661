// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/first_size.h"

#include <QTest>

using namespace amends;

class TestFirstSize : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void staysOnTheScreen_data();
    void staysOnTheScreen();
};

void TestFirstSize::staysOnTheScreen_data()
{
    QTest::addColumn<QSize>("available");
    QTest::addColumn<QSize>("size");
    QTest::newRow("large") << QSize(1920, 1040) << QSize(1280, 800);
    QTest::newRow("low") << QSize(1366, 728) << QSize(1280, 688);
    QTest::newRow("just high enough") << QSize(1366, 840) << QSize(1280, 800);
    QTest::newRow("small") << QSize(1024, 560) << QSize(1016, 520);
    QTest::newRow("smaller than a frame") << QSize(4, 20) << QSize(1, 1);
    QTest::newRow("not known") << QSize() << QSize(1280, 800);
}

void TestFirstSize::staysOnTheScreen()
{
    QFETCH(QSize, available);
    QFETCH(QSize, size);
    QCOMPARE(firstSize({1280, 800}, available, {8, 40}), size);
}

QTEST_GUILESS_MAIN(TestFirstSize)
#include "tst_first_size.moc"
