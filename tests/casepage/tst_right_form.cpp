// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_with_sample.h"
#include "ui/casepage/right_form.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/told.h"

#include <QDateEdit>

using namespace amends;
using namespace amends::test;

namespace {

constexpr qint64 undecided = 130; ///< nothing decided, no refund
constexpr qint64 paid = 124;      ///< twenty euro for the petrol

} // namespace

class TestRightForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SampleDesk>(); }
    void cleanup() { m_shop.reset(); }
    void decides();
    void whatWasAskedOnTheCallIsThere();
    void anEmptiedWishStaysEmpty();
    void weighsOptions();
    void twoWaysAtOnceAreBothKept();
    void aWayHalfTypedIsAdded();
    void tabGoesFromTheAmountToWhatItIsFor();
    void readsAmounts_data();
    void readsAmounts();
    void refundsStepByStep();
    void whatWasPaidIsCorrectedWithAReason();
    void aCorrectionHalfTypedIsSaid();

private:
    void typeAmount(const QString& text)
    {
        auto* amount = field<QLineEdit>(m_shop->window(), u"How much"_s);
        QVERIFY(amount);
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, text);
        QTest::keyClick(amount, Qt::Key_Return);
    }
    void callWith(const QString& wish)
    {
        const CaseView view = m_shop->view(undecided);
        Edit call;
        call.kind = EditKind::LogCall;
        call.caseId = view.value.id;
        call.part = PartId::make();
        call.set = {
            {"with"_L1, u"customer"_s}, {"at"_L1, sampleMoment().toString(Qt::ISODate)}, {"would_make_right"_L1, wish}};
        takenOf(m_shop->desk().casebook().apply(one(call)));
    }
    Refund refund(qint64 counter) { return m_shop->view(counter).value.refunds.value(0); }

    std::unique_ptr<SampleDesk> m_shop;
};

void TestRightForm::decides()
{
    auto* form = m_shop->open<RightForm>(undecided);
    QVERIFY(!form->stateText().isEmpty());
    auto* decision = field<GrowingText>(form, u"What do we do?"_s);
    QVERIFY(decision);
    decision->setFocus();
    QTest::keyClicks(decision, u"The labour back, and a new date she can rely on."_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.size(), 1);
    auto* accepted = form->findChild<SegmentedControl*>();
    QTest::keyClick(accepted, Qt::Key_P);
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.front().accepted, Accepted::Partly);
    const Resolution resolution = m_shop->view(undecided).value.resolutions.front();
    QCOMPARE(resolution.decision, u"The labour back, and a new date she can rely on."_s);
    QCOMPARE(resolution.decidedAt, sampleMoment());
    QVERIFY(!resolution.decidedBy.isEmpty());
    QTRY_COMPARE(form->stateText(), QString());
}

void TestRightForm::whatWasAskedOnTheCallIsThere()
{
    const QString said = u"The labour back, and a call next time."_s;
    callWith(said);
    auto* form = m_shop->open<RightForm>(undecided);
    const QString customer = m_shop->view(undecided).customer.name;
    auto* asked = field<GrowingText>(form, u"What did \u2068%1\u2069 ask for?"_s.arg(customer));
    QVERIFY(asked);
    QCOMPARE(asked->toPlainText(), said);
    form->focusOn({});
    auto* decision = field<GrowingText>(form, u"What do we do?"_s);
    QCOMPARE(QApplication::focusWidget(), decision);
    form->finishTyping();
    QVERIFY(m_shop->view(undecided).value.resolutions.isEmpty());
    QTest::keyClicks(decision, u"The labour back."_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.size(), 1);
    QCOMPARE(m_shop->view(undecided).value.resolutions.front().asked, said);
    QCOMPARE(asked->toPlainText(), said);
}

void TestRightForm::anEmptiedWishStaysEmpty()
{
    callWith(u"The labour back."_s);
    auto* form = m_shop->open<RightForm>(undecided);
    form->focusOn({});
    QTest::keyClick(form->findChildren<GrowingText*>().front(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(form->findChildren<GrowingText*>().front(), Qt::Key_Delete);
    auto* decision = field<GrowingText>(form, u"What do we do?"_s);
    decision->setFocus();
    QTest::keyClicks(decision, u"The labour back."_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.size(), 1);
    QCOMPARE(m_shop->view(undecided).value.resolutions.front().asked, QString());
    QTRY_COMPARE(form->findChildren<GrowingText*>().front()->toPlainText(), QString());
}

void TestRightForm::weighsOptions()
{
    auto* form = m_shop->open<RightForm>(undecided);
    auto* option = field<QLineEdit>(form, u"What could we do?"_s);
    QVERIFY(option);
    QTest::keyClicks(option, u"Half the bill"_s);
    QTest::keyClick(option, Qt::Key_Return);
    QTRY_VERIFY(button(form, u"Take it out: Half the bill"_s));
    QTest::keyClicks(option, u"All of it"_s);
    click(button(form, u"Add this way"_s));
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.value(0).options,
                 (QStringList{u"Half the bill"_s, u"All of it"_s}));
    QTRY_VERIFY(button(form, u"Take it out: All of it"_s));
    click(button(form, u"Take it out: Half the bill"_s));
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.value(0).options, QStringList{u"All of it"_s});
}

void TestRightForm::twoWaysAtOnceAreBothKept()
{
    auto* form = m_shop->open<RightForm>(undecided);
    auto* option = field<QLineEdit>(form, u"What could we do?"_s);
    QVERIFY(option);
    for (const QString& way : {u"Half the bill"_s, u"All of it"_s, u"A new wheel"_s}) {
        QTest::keyClicks(option, way);
        QTest::keyClick(option, Qt::Key_Return);
    }
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.value(0).options,
                 (QStringList{u"Half the bill"_s, u"All of it"_s, u"A new wheel"_s}));
    click(button(form, u"Take it out: Half the bill"_s));
    click(button(form, u"Take it out: A new wheel"_s));
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.value(0).options, QStringList{u"All of it"_s});
    QTRY_VERIFY(!button(form, u"Take it out: A new wheel"_s));
    QVERIFY(button(form, u"Take it out: All of it"_s));
}

void TestRightForm::aWayHalfTypedIsAdded()
{
    auto* form = m_shop->open<RightForm>(undecided);
    QTest::keyClicks(field<QLineEdit>(form, u"What could we do?"_s), u"Half the bill"_s);
    form->finishTyping();
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(undecided).value.resolutions.value(0).options, QStringList{u"Half the bill"_s});
}

void TestRightForm::tabGoesFromTheAmountToWhatItIsFor()
{
    auto* form = m_shop->open<RightForm>(undecided);
    auto* amount = field<QLineEdit>(form, u"How much"_s);
    amount->setFocus();
    QTest::keyClicks(amount, u"6.90"_s);
    QTest::keyClick(amount, Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), field<QLineEdit>(form, u"What it is for"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"The fee"_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(undecided).value.refunds.value(0).reason, u"The fee"_s);
    QCOMPARE(m_shop->view(undecided).value.refunds.value(0).amount.minor, 690);
}

void TestRightForm::readsAmounts_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // 0: not taken
    QTest::newRow("whole") << u"40"_s << qint64(4000);
    QTest::newRow("cents") << u"40.05"_s << qint64(4005);
    QTest::newRow("a comma") << u"40,00"_s << qint64(4000);
    QTest::newRow("three digits") << u"1.005"_s << qint64(0);
    QTest::newRow("nothing") << u"0"_s << qint64(0);
    QTest::newRow("words") << u"forty"_s << qint64(0);
}

void TestRightForm::readsAmounts()
{
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    auto* form = m_shop->open<RightForm>(undecided);
    typeAmount(typed);
    if (minor > 0) {
        QTRY_COMPARE(refund(undecided).amount, (Money{minor, u"EUR"_s}));
        return;
    }
    QCOMPARE(field<QLineEdit>(form, u"How much"_s)->text(), typed);
    form->show(m_shop->view(undecided));
    QCOMPARE(field<QLineEdit>(form, u"How much"_s)->text(), typed);
    QVERIFY(m_shop->view(undecided).value.refunds.isEmpty());
}

void TestRightForm::refundsStepByStep()
{
    auto* form = m_shop->open<RightForm>(undecided);
    QVERIFY(!button(form, u"Pay"_s)->isEnabled());
    auto* decision = field<GrowingText>(form, u"What do we do?"_s);
    decision->setFocus();
    QTest::keyClicks(decision, u"Pay it back."_s);
    typeAmount(u"64"_s);
    const QString amount = words::money({6400, u"EUR"_s});
    QTRY_VERIFY(button(form, u"Approve "_s + amount));
    QTRY_VERIFY(button(form, u"Approve "_s + amount)->isEnabled());
    click(button(form, u"Approve "_s + amount));
    QTRY_VERIFY(button(form, u"Pay "_s + amount)->isEnabled());
    click(button(form, u"Promise it for today"_s));
    QTRY_VERIFY(refund(undecided).promised.isValid());
    click(button(form, u"Pay "_s + amount));
    QTest::keyClicks(field<QLineEdit>(form, u"How it was paid"_s), u"cash"_s);
    click(button(form, u"Paid, write it down"_s));
    QTRY_COMPARE(refund(undecided).paid, sampleMoment());
    QCOMPARE(refund(undecided).method, u"cash"_s);
    QVERIFY(!refund(undecided).approvedBy.isEmpty());
}

void TestRightForm::whatWasPaidIsCorrectedWithAReason()
{
    auto* form = m_shop->open<RightForm>(paid);
    QVERIFY(refund(paid).paid.isValid());
    typeAmount(u"22"_s);
    auto* why = field<QLineEdit>(form, u"Why the amount is corrected"_s);
    QVERIFY(why);
    QCOMPARE(refund(paid).amount, (Money{2000, u"EUR"_s}));
    QTest::keyClicks(why, u"The receipt says so."_s);
    click(button(form, u"Correct it"_s));
    QTRY_COMPARE(refund(paid).amount, (Money{2200, u"EUR"_s}));
    QVERIFY(refund(paid).paid.isValid());
}

void TestRightForm::aCorrectionHalfTypedIsSaid()
{
    auto* form = m_shop->open<RightForm>(paid);
    const QDateTime before = refund(paid).paid;
    click(button(form, u"Correct …"_s));
    field<QDateEdit>(form, u"Paid on"_s)->setDate(before.toTimeZone(m_shop->desk().zone()).date().addDays(-1));
    form->finishTyping();
    QTest::keyClicks(field<QLineEdit>(form, u"Why it is corrected"_s), u"The slip says so."_s);
    form->finishTyping();
    QTRY_VERIFY(refund(paid).paid.isValid() && refund(paid).paid < before);
}

QTEST_MAIN(TestRightForm)
#include "tst_right_form.moc"
