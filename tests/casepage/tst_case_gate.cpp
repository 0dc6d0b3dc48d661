// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_gate.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestCaseGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReasonHalfTypedIsGivenOnce();
    void aRowThatIsDoneGivesNone();
};

void TestCaseGate::aReasonHalfTypedIsGivenOnce()
{
    CaseGate gate;
    QSignalSpy given(&gate, &CaseGate::reasonGiven);
    gate.show({u"p08_decision"_s, u"p10_action"_s});
    gate.finishTyping();
    QCOMPARE(given.size(), 0);
    const auto fields = gate.findChildren<QLineEdit*>();
    QCOMPARE(fields.size(), 2);
    QTest::keyClicks(fields.first(), u"She moved away"_s);
    gate.finishTyping();
    gate.finishTyping();
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.first(), (QVariantList{QVariant::fromValue(Excuse::Resolution), u"She moved away"_s}));
    QCOMPARE(fields.first()->text(), u"She moved away"_s);
}

void TestCaseGate::aRowThatIsDoneGivesNone()
{
    CaseGate gate;
    QSignalSpy given(&gate, &CaseGate::reasonGiven);
    gate.show({u"p08_decision"_s, u"p10_action"_s});
    QTest::keyClicks(gate.findChildren<QLineEdit*>().first(), u"She moved away"_s);
    gate.show({u"p10_action"_s});
    gate.finishTyping();
    QCOMPARE(given.size(), 0);
}

QTEST_MAIN(TestCaseGate)
#include "tst_case_gate.moc"
