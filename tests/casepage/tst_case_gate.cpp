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
    void nothingIsCarriedIntoAnotherCase();
    void linesStandInTheOrderOfWhatIsMissing();
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

void TestCaseGate::nothingIsCarriedIntoAnotherCase()
{
    QWidget page;
    CaseGate gate(&page);
    QSignalSpy given(&gate, &CaseGate::reasonGiven);
    gate.show({u"p08_decision"_s});
    QTest::keyClicks(gate.findChild<QLineEdit*>(), u"She moved away"_s);
    QTest::keyClick(gate.findChild<QLineEdit*>(), Qt::Key_Escape);
    gate.clear();
    gate.show({u"p08_decision"_s});
    gate.finishTyping();
    QCOMPARE(given.size(), 0);
    QStringList typed;
    for (const QLineEdit* field : gate.findChildren<QLineEdit*>())
        if (!field->isHidden() && !field->parentWidget()->isHidden())
            typed << field->text();
    QCOMPARE(typed, QStringList(QString()));
}

void TestCaseGate::linesStandInTheOrderOfWhatIsMissing()
{
    CaseGate gate;
    const QStringList missing{u"p04_claims"_s, u"p08_decision"_s, u"p10_action"_s};
    gate.show({missing[2]});
    gate.show({missing[1], missing[2]});
    gate.show(missing);
    gate.resize(gate.sizeHint());
    gate.layout()->activate();
    QList<std::pair<int, QString>> rows;
    for (QLineEdit* field : gate.findChildren<QLineEdit*>())
        rows.append({field->mapTo(&gate, QPoint()).y(), field->accessibleName()});
    std::ranges::sort(rows);
    QCOMPARE(rows.size(), 3);
    QVERIFY(rows[0].second.contains(u"claims"_s));
    QVERIFY(rows[2].second.contains(u"action"_s));
    gate.focusFirst();
    QCOMPARE(gate.focusWidget()->accessibleName(), rows[0].second);
}

QTEST_MAIN(TestCaseGate)
#include "tst_case_gate.moc"
