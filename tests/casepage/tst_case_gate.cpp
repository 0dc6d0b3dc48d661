// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_gate.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace Qt::StringLiterals;

class TestCaseGate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aReasonHalfTypedIsGivenOnce();
    void aRowThatIsDoneGivesNone();
    void onlyWhatIsMissingIsNamed();
    void escapeGoesBackToWhereTheFocusWas();
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

void TestCaseGate::onlyWhatIsMissingIsNamed()
{
    CaseGate gate;
    Case c;
    const auto told = [&] {
        gate.show({u"p10_action"_s}, c);
        return gate.findChildren<QLineEdit*>().first()->accessibleName();
    };
    QCOMPARE(told(), u"Reason instead of: An action with an owner and a date, or a reason for none"_s);
    c.actions.resize(1);
    c.actions.first().what = u"Test rides"_s;
    const auto isAbout = [](const QString& text, const QString& lacking) {
        return text.contains(lacking) && text.contains(u"Test rides"_s);
    };
    QVERIFY(isAbout(told(), u"An owner and a date for"_s));
    c.actions.first().owner = u"Kim"_s;
    QVERIFY(isAbout(told(), u"A date for"_s));
    c.actions.first().owner.clear();
    c.actions.first().due = QDate(2026, 11, 23);
    QVERIFY(isAbout(told(), u"An owner for"_s));
}

void TestCaseGate::escapeGoesBackToWhereTheFocusWas()
{
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* gate = new CaseGate(&page);
    auto* before = new QPushButton(&page);
    column->addWidget(gate);
    column->addWidget(before);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    for (const QStringList& missing : {QStringList{u"p08_decision"_s}, QStringList{u"p02_stance"_s}}) {
        before->setFocus();
        gate->show(missing);
        gate->focusFirst();
        QVERIFY(gate->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(gate->isHidden());
        QCOMPARE(QApplication::focusWidget(), before);
    }
}

QTEST_MAIN(TestCaseGate)
#include "tst_case_gate.moc"
