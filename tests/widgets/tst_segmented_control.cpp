// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/segmented_control.h"

#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using look::u;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<SegmentedControl> yesNo()
{
    auto control = std::make_unique<SegmentedControl>();
    control->setChoices(
        QList<SegmentedControl::Choice>{{u"Yes"_s}, {u"Partly"_s}, {u"No"_s}, {.text = u"Not known"_s, .key = u'k'}});
    control->resize(control->sizeHint());
    control->show();
    control->setFocus();
    return control;
}

} // namespace

class TestSegmentedControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keysChoose_data();
    void keysChoose();
    void rightToLeftTurnsTheArrows();
    void aClickChooses();
    void rightToLeftAWideOneBeginsAtTheRight();
    void settingDoesNotSignal();
    void aNarrowOneStillHoldsItsChoice();
    void theMenuOfANarrowOneMayOutliveIt();
    void withoutChoicesKeysDoNothing();
};

void TestSegmentedControl::keysChoose_data()
{
    QTest::addColumn<QList<int>>("keys");
    QTest::addColumn<int>("chosen");
    QTest::newRow("letter") << QList<int>{Qt::Key_P} << 1;
    QTest::newRow("own letter") << QList<int>{Qt::Key_K} << 3;
    QTest::newRow("arrow") << QList<int>{Qt::Key_Right, Qt::Key_Right} << 1;
    QTest::newRow("space on none") << QList<int>{Qt::Key_Space} << 0;
    QTest::newRow("space keeps") << QList<int>{Qt::Key_N, Qt::Key_Space} << 2;
    QTest::newRow("left on none") << QList<int>{Qt::Key_Left} << 0;
    QTest::newRow("stops at the end") << QList<int>{Qt::Key_K, Qt::Key_Right} << 3;
    QTest::newRow("and back") << QList<int>{Qt::Key_N, Qt::Key_Left} << 1;
    QTest::newRow("another letter does nothing") << QList<int>{Qt::Key_Y, Qt::Key_X} << 0;
}

void TestSegmentedControl::keysChoose()
{
    QFETCH(QList<int>, keys);
    QFETCH(int, chosen);
    const auto control = yesNo();
    for (const int key : keys)
        QTest::keyClick(control.get(), Qt::Key(key));
    QCOMPARE(control->current(), chosen);
}

void TestSegmentedControl::rightToLeftTurnsTheArrows()
{
    const auto control = yesNo();
    control->setLayoutDirection(Qt::RightToLeft);
    control->setCurrent(1);
    QTest::keyClick(control.get(), Qt::Key_Left);
    QCOMPARE(control->current(), 2);
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, QPoint(control->width() - 5, 5));
    QCOMPARE(control->current(), 0);
}

void TestSegmentedControl::aClickChooses()
{
    const auto control = yesNo();
    QSignalSpy chosen(control.get(), &SegmentedControl::chosen);
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, QPoint(control->width() - 5, 5));
    QCOMPARE(chosen, QList<QVariantList>{{3}});
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, QPoint(control->width() - 5, 5));
    QCOMPARE(chosen.size(), 1);
}

void TestSegmentedControl::rightToLeftAWideOneBeginsAtTheRight()
{
    const auto control = yesNo();
    control->setLayoutDirection(Qt::RightToLeft);
    control->resize(2 * control->sizeHint().width(), control->sizeHint().height());
    const int middle = control->height() / 2;
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, QPoint(u(3), middle));
    QCOMPARE(control->current(), -1);
    QTest::mouseClick(control.get(), Qt::LeftButton, {}, QPoint(control->width() - u(3), middle));
    QCOMPARE(control->current(), 0);
    const QColor beneath = control->grab().toImage().pixelColor(control->width() - u(1), middle);
    QCOMPARE(beneath, look::colour(look::Role::Primary));
}

void TestSegmentedControl::settingDoesNotSignal()
{
    const auto control = yesNo();
    QSignalSpy chosen(control.get(), &SegmentedControl::chosen);
    control->setCurrent(2);
    control->setCurrent(99);
    QCOMPARE(control->current(), -1);
    QVERIFY(chosen.isEmpty());
}

void TestSegmentedControl::aNarrowOneStillHoldsItsChoice()
{
    const auto control = yesNo();
    control->setCurrent(1);
    control->resize(control->minimumSizeHint());
    QTest::keyClick(control.get(), Qt::Key_N);
    QCOMPARE(control->current(), 2);
    QVERIFY(!control->grab().isNull());
}

void TestSegmentedControl::theMenuOfANarrowOneMayOutliveIt()
{
    auto control = yesNo();
    control->resize(control->minimumSizeHint());
    QTest::keyClick(control.get(), Qt::Key_Down);
    QPointer<QMenu> menu = control->findChild<QMenu*>();
    QVERIFY(menu);
    QVERIFY(menu->isVisible());
    menu->setActiveAction(menu->actions().at(2));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(control->current(), 2);
    QVERIFY(QTest::qWaitFor([&] { return menu.isNull(); }));

    QTest::keyClick(control.get(), Qt::Key_Down);
    menu = control->findChild<QMenu*>();
    QVERIFY(menu);
    control.reset();
    QVERIFY(menu.isNull());
}

void TestSegmentedControl::withoutChoicesKeysDoNothing()
{
    const auto control = yesNo();
    QSignalSpy chosen(control.get(), &SegmentedControl::chosen);
    control->setChoices(QStringList());
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Down, Qt::Key_Y})
        QTest::keyClick(control.get(), key);
    QCOMPARE(control->current(), -1);
    QVERIFY(chosen.isEmpty());
    control->setChoices(QStringList{QString()});
    QTest::keyClick(control.get(), Qt::Key_Y);
    QCOMPARE(control->current(), -1);
}

QTEST_MAIN(TestSegmentedControl)
#include "tst_segmented_control.moc"
