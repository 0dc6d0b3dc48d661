// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"
#include "ui/widgets/stepper.h"

#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Stepper> threeSteps()
{
    auto stepper = std::make_unique<Stepper>();
    stepper->setTabs({{u"Read"_s, u"today 08:31"_s, Stepper::Mark::Finished},
                      {u"Agent"_s, u"Kim"_s, Stepper::Mark::Now},
                      {u"Customer"_s, {}, Stepper::Mark::ToCome}});
    stepper->setOpen(1);
    stepper->resize(600, stepper->sizeHint().height());
    stepper->show();
    stepper->setFocus();
    return stepper;
}

} // namespace

class TestStepper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void arrowsMoveAndEnterOpens();
    void aClickOpens();
    void itTellsWhatIsFocused();
    void aLongNameHasMoreRoom();
};

void TestStepper::arrowsMoveAndEnterOpens()
{
    const auto stepper = threeSteps();
    QSignalSpy opened(stepper.get(), &Stepper::opened);
    QTest::keyClick(stepper.get(), Qt::Key_Right);
    QVERIFY(opened.isEmpty());
    QCOMPARE(stepper->open(), 1);
    QTest::keyClick(stepper.get(), Qt::Key_Right);
    QTest::keyClick(stepper.get(), Qt::Key_Return);
    QCOMPARE(opened, QList<QVariantList>{{2}});
    QTest::keyClick(stepper.get(), Qt::Key_Home);
    QTest::keyClick(stepper.get(), Qt::Key_Space);
    QCOMPARE(stepper->open(), 0);
}

void TestStepper::aClickOpens()
{
    const auto stepper = threeSteps();
    QSignalSpy opened(stepper.get(), &Stepper::opened);
    QTest::mouseClick(stepper.get(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(opened, QList<QVariantList>{{0}});
    stepper->setLayoutDirection(Qt::RightToLeft);
    QTest::mouseClick(stepper.get(), Qt::LeftButton, {}, QPoint(20, 20));
    QCOMPARE(stepper->open(), 2);
}

void TestStepper::aLongNameHasMoreRoom()
{
    const auto stepper = threeSteps();
    const auto openedAt = [&](int x) {
        QTest::mouseClick(stepper.get(), Qt::LeftButton, {}, QPoint(x, 20));
        return stepper->open();
    };
    QCOMPARE(openedAt(390), 1); // room for all: thirds
    const auto wide = [](const QString& name) {
        return QFontMetrics(look::font(look::Type::BodyStrong)).horizontalAdvance(name) + look::u(11);
    };
    const int all = wide(u"Read"_s) + wide(u"Agent"_s) + wide(u"Customer"_s);
    stepper->resize(all, stepper->height());
    QCOMPARE(openedAt(all - wide(u"Customer"_s) - 2), 1);
    QCOMPARE(openedAt(all - wide(u"Customer"_s) + 2), 2);
    QCOMPARE(openedAt(wide(u"Read"_s) - 2), 0);
}

void TestStepper::itTellsWhatIsFocused()
{
    const auto stepper = threeSteps();
    QVERIFY(stepper->accessibleDescription().startsWith(u"Agent, "_s));
    QTest::keyClick(stepper.get(), Qt::Key_Left);
    QVERIFY(stepper->accessibleDescription().startsWith(u"Read, "_s));
    QVERIFY(stepper->accessibleDescription().contains(u"08:31"_s));
}

QTEST_MAIN(TestStepper)
#include "tst_stepper.moc"
