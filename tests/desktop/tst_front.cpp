// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/front.h"

#include <QMessageBox>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestFront : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWindowThatIsSeenComesToTheFront();
    void whatIsNotSeenDoesNot();
    void theMessageBoxComesWhereThereIsNoWindow();
};

void TestFront::aWindowThatIsSeenComesToTheFront()
{
    QWidget window;
    window.showMinimized();
    QVERIFY(bringToFront(&window, "token-1"));
    QVERIFY(window.isVisible());
    QVERIFY(!window.isMinimized());
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), "token-1"_ba);
}

void TestFront::whatIsNotSeenDoesNot()
{
    QVERIFY(!bringToFront(nullptr, {}));
    QWidget window;
    QVERIFY(!bringToFront(&window, {}));
    window.show();
    window.hide(); // as while its casebook is closed
    QVERIFY(!bringToFront(&window, {}));
    QVERIFY(!window.isVisible());
}

void TestFront::theMessageBoxComesWhereThereIsNoWindow()
{
    QMessageBox box;
    box.setModal(true);
    box.show();
    QVERIFY(bringToFront(nullptr, {}));
    box.hide();
    QVERIFY(!bringToFront(nullptr, {}));
}

QTEST_MAIN(TestFront)
#include "tst_front.moc"
