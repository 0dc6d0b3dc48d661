// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tasks_told.h"

#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestTasksTold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesAreShort_data();
    void movesAreShort();
    void noMoveIsLong();
};

void TestTasksTold::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TestTasksTold::movesAreShort_data()
{
    QTest::addColumn<words::Task>("task");
    QTest::addColumn<QString>("told");
    const words::Names names{u"Dana R."_s, u"Kim Sund"_s};
    QTest::newRow("none") << words::Task{.verb = Verb::None, .names = names} << u""_s;
    QTest::newRow("read") << words::Task{.verb = Verb::Read, .names = names} << u"Read it"_s;
    QTest::newRow("agent") << words::Task{.verb = Verb::CallAgent, .names = names} << u"Call \u2068Kim\u2069"_s;
    QTest::newRow("nobody") << words::Task{.verb = Verb::CallAgent} << u"Call"_s;
    QTest::newRow("a long name") << words::Task{.verb = Verb::CallCustomer,
                                                .names = {u"Wolfeschlegelsteinhausen"_s, {}}}
                                 << u"Call"_s;
    QTest::newRow("wait") << words::Task{.verb = Verb::WaitForCustomer, .names = names}
                          << u"Wait for \u2068Dana\u2069"_s;
    QTest::newRow("wait for nobody") << words::Task{.verb = Verb::WaitForCustomer} << u"Wait for an answer"_s;
    QTest::newRow("pay") << words::Task{.verb = Verb::PayRefund, .names = names, .amount = {6400, u"EUR"_s}}
                         << u"Pay €64.00"_s;
    QTest::newRow("pay what") << words::Task{.verb = Verb::PayRefund, .names = names} << u"Pay the refund"_s;
}

void TestTasksTold::movesAreShort()
{
    QFETCH(const words::Task, task);
    QTEST(words::shortMove(task), "told");
}

void TestTasksTold::noMoveIsLong()
{
    for (int verb = int(Verb::None); verb <= int(Verb::FollowUp); ++verb) {
        const QString told = words::shortMove({.verb = Verb(verb), .names = {u"Dana R."_s, u"Kim Sund"_s}});
        QVERIFY2(told.size() <= 19, qPrintable(told));
    }
}

QTEST_GUILESS_MAIN(TestTasksTold)
#include "tst_tasks_told.moc"
