// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/change_form.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

template <class W = QPushButton>
W* in(const QWidget& form, const QString& name)
{
    for (W* widget : form.findChildren<W*>(name))
        if (widget->isVisibleTo(&form))
            return widget;
    return nullptr;
}

/// Until the texts in these fields are drafts on the disk.
bool areDrafts(DeskBook& on, const QStringList& texts)
{
    return QTest::qWaitFor([&] {
        QStringList found;
        for (const Draft& draft : takenOf(on.book->drafts()))
            found.append(draft.text);
        return std::ranges::all_of(texts, [&](const QString& text) { return found.contains(text); });
    });
}

} // namespace

class TestChangeForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsAddedAndChecked();
    void aDayIsTakenOutAndOfferedAgain();
    void whatIsNoDayStaysAsTyped();
    void aFollowUpIsPlannedAndDone();
    void notesAreKept();
    void cardsFollowTheCase();
    void whatWasTypedIsBackAfterACrash();
    void whoSeesToItWaitsForWhatChanges();
    void whatIsTypedBeforeTheAnswerIsKept();
    void whatIsTakenOutStaysOut();
};

void TestChangeForm::aChangeIsAddedAndChecked()
{
    DeskBook on({{"owner"_L1, u"Ruth"_s}});
    Edit cause;
    cause.kind = EditKind::NameCause;
    cause.caseId = CaseId(uuid(1));
    cause.part = PartId::make();
    cause.set = {{"code"_L1, u"communication"_s}, {"role"_L1, u"primary"_s}};
    takenOf(on.book->apply(one(cause)));
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
    QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Message the same day"_s);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.actions.size(), 1);
    const Action planned = on.view().value.actions.constFirst();
    QCOMPARE(planned.what, u"Message the same day"_s);
    QCOMPARE(planned.cause, u"communication"_s);
    QCOMPARE(planned.owner, u"Ruth"_s);
    QCOMPARE(planned.due, monday().date().addDays(7));

    QTest::mouseClick(in<QCheckBox>(form, u"actionDone"_s), Qt::LeftButton, {}, {8, 8});
    QTRY_VERIFY(on.view().value.actions.constFirst().done.isValid());
    // Open once the form has heard that the action is done.
    QTRY_VERIFY(in<QLineEdit>(form, u"actionEffect"_s) && in<QLineEdit>(form, u"actionEffect"_s)->isEnabled());
    QVERIFY(!in<QCheckBox>(form, u"actionChecked"_s)->isEnabled());
    QTest::keyClicks(in<QLineEdit>(form, u"actionEffect"_s), u"Two a month, from seven"_s);
    QTRY_VERIFY(in<QCheckBox>(form, u"actionChecked"_s)->isEnabled());
    QTest::keyClick(in<QCheckBox>(form, u"actionChecked"_s), Qt::Key_Space);
    QTRY_VERIFY(on.view().value.actions.constFirst().effectChecked.isValid());
    QCOMPARE(on.view().value.actions.constFirst().effect, u"Two a month, from seven"_s);
}

void TestChangeForm::aDayIsTakenOutAndOfferedAgain()
{
    DeskBook on({});
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
    const auto button = [&] { return in(*in<QWidget>(form, u"actionDue"_s), {}); };
    QTest::mouseClick(button(), Qt::LeftButton);
    QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Test rides"_s);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.actions.size(), 1);
    QVERIFY(!on.view().value.actions.constFirst().due.isValid());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_COMPARE(on.view().value.actions.constFirst().due, monday().date().addDays(7));
}

void TestChangeForm::whatIsNoDayStaysAsTyped()
{
    DeskBook on({});
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
    auto* day = in<QWidget>(form, u"actionDue"_s)->findChild<QLineEdit*>();
    const auto type = [&](const QString& text) {
        day->selectAll();
        QTest::keyClicks(day, text);
        QTest::keyClick(day, Qt::Key_Return);
    };
    type(u"2027-02-31"_s);
    QCOMPARE(day->accessibleDescription(), u"There is no 31 February. February 2027 has 28 days."_s);
    QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Test rides"_s);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.actions.size(), 1);
    QVERIFY(!on.view().value.actions.constFirst().due.isValid());
    QTRY_VERIFY(in(form, u"actionRemove"_s));
    QCOMPARE(day->text(), u"2027-02-31"_s);
    type(u"2027-02-28"_s);
    QTRY_COMPARE(on.view().value.actions.constFirst().due, QDate(2027, 2, 28));
    QCOMPARE(day->accessibleDescription(), QString());
    type(u"yesterdy"_s);
    form.finishTyping();
    QVERIFY(day->accessibleDescription().startsWith(u"“yesterdy” is no day."_s));
    QCOMPARE(day->text(), u"yesterdy"_s);
    QCOMPARE(on.view().value.actions.constFirst().due, QDate(2027, 2, 28));
}

void TestChangeForm::aFollowUpIsPlannedAndDone()
{
    DeskBook on({});
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QTest::mouseClick(in(form, u"addFollowUp"_s), Qt::LeftButton);
    QTest::keyClicks(in<QLineEdit>(form, u"followUpWhat"_s), u"Ring Dana"_s);
    form.finishTyping();
    QTRY_COMPARE(on.view().value.followUps.size(), 1);
    auto* outcome = in<QComboBox>(form, u"followUpOutcome"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_Down);
    QTRY_COMPARE(on.view().value.followUps.constFirst().outcome, FollowUpOutcome::Returned);
    QVERIFY(on.view().value.followUps.constFirst().done.isValid());
}

void TestChangeForm::notesAreKept()
{
    DeskBook on({});
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    for (const QString& note : {u"first"_s, u"second"_s}) {
        in<QPlainTextEdit>(form, u"noteText"_s)->setPlainText(note);
        form.finishTyping();
        QTRY_VERIFY(in<QPlainTextEdit>(form, u"noteText"_s)->toPlainText().isEmpty());
    }
    const auto notes = on.view().value.notes;
    QCOMPARE(notes.size(), 2);
    QCOMPARE(notes.constFirst().text, u"first"_s);
    QCOMPARE(notes.constLast().text, u"second"_s);
}

void TestChangeForm::cardsFollowTheCase()
{
    DeskBook on({});
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    Edit plan;
    plan.kind = EditKind::PlanAction;
    plan.caseId = CaseId(uuid(1));
    plan.part = PartId::make();
    plan.set = {{"what"_L1, u"Test rides"_s}};
    takenOf(on.book->apply(one(plan)));
    QTRY_VERIFY(in<QLineEdit>(form, u"actionWhat"_s));
    QCOMPARE(in<QLineEdit>(form, u"actionWhat"_s)->text(), u"Test rides"_s);
    QTest::mouseClick(in(form, u"actionRemove"_s), Qt::LeftButton);
    QTRY_VERIFY(on.view().value.actions.isEmpty());
    QTRY_VERIFY(!in<QLineEdit>(form, u"actionWhat"_s));
}

void TestChangeForm::whatWasTypedIsBackAfterACrash()
{
    DeskBook on({});
    {
        ChangeForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
        QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Test rides"_s);
        QTest::mouseClick(in(form, u"addFollowUp"_s), Qt::LeftButton);
        QTest::keyClicks(in<QLineEdit>(form, u"followUpWhat"_s), u"Ring Dana"_s);
        QTest::keyClicks(in<QPlainTextEdit>(form, u"noteText"_s), u"She was kind"_s);
        QVERIFY(areDrafts(on, {u"Test rides"_s, u"Ring Dana"_s, u"She was kind"_s}));
    }
    QVERIFY(on.view().value.actions.isEmpty());
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(QTest::qWaitFor(
        [&] { return in<QLineEdit>(form, u"actionWhat"_s) && in<QLineEdit>(form, u"followUpWhat"_s); }));
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"actionWhat"_s)->text() == u"Test rides"_s; }));
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"followUpWhat"_s)->text() == u"Ring Dana"_s; }));
    QVERIFY(
        QTest::qWaitFor([&] { return in<QPlainTextEdit>(form, u"noteText"_s)->toPlainText() == u"She was kind"_s; }));
    form.finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return on.view().value.notes.size() == 1; }));
    QCOMPARE(on.view().value.actions.size(), 1);
    QCOMPARE(on.view().value.followUps.size(), 1);
    QVERIFY(QTest::qWaitFor([&] { return takenOf(on.book->drafts()).isEmpty(); }));
}

void TestChangeForm::whoSeesToItWaitsForWhatChanges()
{
    DeskBook on({{"owner"_L1, u"Ruth"_s}});
    {
        ChangeForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
        auto* owner = in<QLineEdit>(form, u"actionOwner"_s);
        QCOMPARE(owner->text(), u"Ruth"_s);
        owner->setText(u"Kim"_s);
        form.finishTyping();
        QVERIFY(areDrafts(on, {u"Kim"_s}));
    }
    QVERIFY(on.view().value.actions.isEmpty());
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"actionOwner"_s) != nullptr; }));
    QVERIFY(QTest::qWaitFor([&] { return in<QLineEdit>(form, u"actionOwner"_s)->text() == u"Kim"_s; }));
    QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Test rides"_s);
    form.finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return on.view().value.actions.size() == 1; }));
    QCOMPARE(on.view().value.actions.constFirst().owner, u"Kim"_s);
    QVERIFY(QTest::qWaitFor([&] { return takenOf(on.book->drafts()).isEmpty(); }));
}

void TestChangeForm::whatIsTypedBeforeTheAnswerIsKept()
{
    DeskBook on({});
    {
        // Shown once: it never hears what came of its Edits.
        ChangeForm form(on.desk, nullptr);
        form.show(on.view());
        form.setVisible(true);
        QTest::mouseClick(in(form, u"addAction"_s), Qt::LeftButton);
        QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u"Test rides"_s);
        form.finishTyping();
        in<QLineEdit>(form, u"actionOwner"_s)->clear();
        QTest::keyClicks(in<QLineEdit>(form, u"actionOwner"_s), u"Kim"_s);
        form.finishTyping();
    }
    QVERIFY(QTest::qWaitFor([&] {
        const auto actions = on.view().value.actions;
        return actions.size() == 1 && actions.constFirst().owner == u"Kim"_s;
    }));
}

void TestChangeForm::whatIsTakenOutStaysOut()
{
    DeskBook on({});
    Edit plan;
    plan.kind = EditKind::PlanAction;
    plan.caseId = CaseId(uuid(1));
    plan.part = PartId::make();
    plan.set = {{"what"_L1, u"Test rides"_s}};
    takenOf(on.book->apply(one(plan)));
    ChangeForm form(on.desk, nullptr);
    on.follow(form);
    form.setVisible(true);
    QTest::keyClicks(in<QLineEdit>(form, u"actionWhat"_s), u", twice"_s);
    QTest::mouseClick(in(form, u"actionRemove"_s), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !in<QLineEdit>(form, u"actionWhat"_s); }));
    form.finishTyping();
    const CaseView view = on.view();
    QVERIFY(view.value.actions.isEmpty());
    QCOMPARE(view.history.size(), 3); // opened, planned, taken out
}

QTEST_MAIN(TestChangeForm)
#include "tst_change_form.moc"
