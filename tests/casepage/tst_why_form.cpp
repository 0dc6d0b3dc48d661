// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_with_sample.h"
#include "ui/casepage/question_list.h"
#include "ui/casepage/suggested_causes.h"
#include "ui/casepage/why_form.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/answers_told.h"

using namespace amends;
using namespace amends::test;

namespace {

constexpr qint64 causeless = 130; ///< calls were made, nothing is answered yet

const Answer* answer(const CaseView& view, const QString& question)
{
    return words::answerTo(view.value, question);
}

CauseCard* card(const QWidget* in, const QString& code)
{
    for (CauseCard* card : in->findChildren<CauseCard*>())
        if (card->isVisible() && card->content().code == code)
            return card;
    return nullptr;
}

} // namespace

class TestWhyForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<SampleDesk>(); }
    void cleanup() { m_shop.reset(); }
    void answersByKeyboard();
    void typedWordsBecomeTheAnswer();
    void restsOnPeopleAndPapers();
    void restsOnTwoAtOnce();
    void aSourceHalfTypedIsAdded();
    void whoTypesOnWritesTheReason();
    void arrowsMoveBetweenQuestions();
    void confirmsRejectsAndTakesBack();
    void theKeyThatConfirmedPressesNothingElse();
    void aReasonHalfTypedRejects();
    void theMainCauseCanChange();
    void asksWhyAgain();
    void aLinkTakenBackAtOnceIsGone();
    void saysOurPart();

private:
    std::unique_ptr<SampleDesk> m_shop;
};

void TestWhyForm::answersByKeyboard()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    auto* choice = qobject_cast<SegmentedControl*>(QApplication::focusWidget());
    QVERIFY(choice);
    QTest::keyClick(choice, Qt::Key_N);
    QTRY_VERIFY(answer(m_shop->view(causeless), u"agreed_before"_s));
    QCOMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->value, u"no"_s);
    QTRY_VERIFY(card(m_shop->window(), u"expectations/not_agreed"_s));
    QTest::keyClick(choice, Qt::Key_Return);
    QTest::keyClick(choice, Qt::Key_K);
    QTRY_VERIFY(answer(m_shop->view(causeless), u"checked_in"_s));
    QCOMPARE(answer(m_shop->view(causeless), u"checked_in"_s)->value, u"not_known"_s);
    QCOMPARE(m_shop->view(causeless).value.answers.size(), 2);
    QTRY_COMPARE(form->stateText(),
                 u"1 suggestion(s) still open; still open: the main cause, your part in it, in one sentence"_s);
}

void TestWhyForm::typedWordsBecomeTheAnswer()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    auto* choice = qobject_cast<SegmentedControl*>(QApplication::focusWidget());
    QTest::keyClick(choice, Qt::Key_Tab);
    QWidget* words = QApplication::focusWidget();
    QVERIFY(qobject_cast<GrowingText*>(words));
    QTest::keyClicks(words, u"Only on the phone."_s);
    QTest::keyClick(choice, Qt::Key_P);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(causeless).value.answers.size(), 1);
    QTRY_COMPARE(m_shop->view(causeless).value.answers.front().value, u"partly"_s);
    QTRY_COMPARE(m_shop->view(causeless).value.answers.front().text, u"Only on the phone."_s);
}

void TestWhyForm::restsOnPeopleAndPapers()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    const CaseView view = m_shop->view(causeless);
    click(button(form, words::sourceInWords(u"agent"_s, view)));
    QTRY_VERIFY(answer(m_shop->view(causeless), u"agreed_before"_s));
    click(button(form, u"Add what it rests on"_s));
    auto* name = field<QLineEdit>(form, u"What else it rests on"_s);
    QVERIFY(name);
    QTRY_VERIFY(button(form, words::sourceInWords(u"agent"_s, view))->isChecked());
    QTest::keyClicks(name, u"Jonas"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->restsOn, (QStringList{u"agent"_s, u"Jonas"_s}));
    QTRY_VERIFY(button(form, u"Jonas"_s));
    click(button(form, u"Jonas"_s));
    QTRY_COMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->restsOn, QStringList{u"agent"_s});
}

void TestWhyForm::restsOnTwoAtOnce()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    const CaseView view = m_shop->view(causeless);
    click(button(form, words::sourceInWords(u"agent"_s, view)));
    click(button(form, words::sourceInWords(u"customer"_s, view)));
    const auto restsOn = [&] {
        const CaseView now = m_shop->view(causeless);
        const Answer* said = answer(now, u"agreed_before"_s);
        return said ? said->restsOn : QStringList();
    };
    QTRY_COMPARE(restsOn(), (QStringList{u"agent"_s, u"customer"_s}));
    QVERIFY(button(form, words::sourceInWords(u"agent"_s, view))->isChecked());
    click(button(form, words::sourceInWords(u"agent"_s, view)));
    click(button(form, words::sourceInWords(u"customer"_s, view)));
    QTRY_COMPARE(restsOn(), QStringList());
}

void TestWhyForm::aSourceHalfTypedIsAdded()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    click(button(form, u"Add what it rests on"_s));
    QTest::keyClicks(field<QLineEdit>(form, u"What else it rests on"_s), u"Jonas"_s);
    form->finishTyping();
    QTRY_VERIFY(answer(m_shop->view(causeless), u"agreed_before"_s));
    QCOMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->restsOn, QStringList{u"Jonas"_s});
}

void TestWhyForm::whoTypesOnWritesTheReason()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    QWidget* choice = QApplication::focusWidget();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_N, Qt::Key_O, Qt::Key_B, Qt::Key_O, Qt::Key_D, Qt::Key_Y})
        QTest::keyClick(QApplication::focusWidget(), key);
    QCOMPARE(qobject_cast<GrowingText*>(QApplication::focusWidget())->toPlainText(), u"nobody"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), choice); // of the next question
    QTRY_VERIFY(answer(m_shop->view(causeless), u"agreed_before"_s));
    QTRY_COMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->text, u"nobody"_s);
    QCOMPARE(answer(m_shop->view(causeless), u"agreed_before"_s)->value, u"no"_s);
}

void TestWhyForm::arrowsMoveBetweenQuestions()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    auto* list = form->findChild<QuestionList*>();
    QCOMPARE(list->openIndex(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(list->openIndex(), 2);
    QVERIFY(qobject_cast<SegmentedControl*>(QApplication::focusWidget()));
    click(button(form, u"What we do differently"_s));
    QCOMPARE(list->openIndex(), 0);
}

void TestWhyForm::confirmsRejectsAndTakesBack()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_VERIFY(card(m_shop->window(), u"expectations/not_agreed"_s));
    click(button(m_shop->window(), u"Confirm: Not agreed"_s));
    QTRY_COMPARE(m_shop->view(causeless).value.causes.size(), 1);
    QCOMPARE(m_shop->view(causeless).value.causes.front().role, CauseRole::Primary);
    QTRY_VERIFY(button(m_shop->window(), u"Undo: Not agreed"_s));
    click(button(m_shop->window(), u"Undo: Not agreed"_s));
    QTRY_COMPARE(m_shop->view(causeless).value.causes.size(), 0);
    QTRY_VERIFY(button(m_shop->window(), u"Not this: Not agreed"_s));
    click(button(m_shop->window(), u"Not this: Not agreed"_s));
    auto* why = field<QLineEdit>(m_shop->window(), u"Why is it not this?"_s);
    QVERIFY(why);
    QTest::keyClick(why, Qt::Key_Return);
    QTest::keyClicks(why, u"It was on the slip."_s);
    QTest::keyClick(why, Qt::Key_Return);
    QTRY_COMPARE(m_shop->view(causeless).value.causes.size(), 1);
    const Cause cause = m_shop->view(causeless).value.causes.front();
    QCOMPARE(cause.role, CauseRole::Rejected);
    QCOMPARE(cause.reason, u"It was on the slip."_s);
}

void TestWhyForm::theKeyThatConfirmedPressesNothingElse()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_VERIFY(button(m_shop->window(), u"Confirm: No check-ins"_s));
    QTRY_VERIFY(button(m_shop->window(), u"Confirm: Not agreed"_s));
    QPushButton* confirm = button(m_shop->window(), u"Confirm: Not agreed"_s);
    confirm->setFocus();
    QTest::keyClick(confirm, Qt::Key_Space);
    CauseCard* confirmed = card(m_shop->window(), u"expectations/not_agreed"_s);
    QTRY_VERIFY(confirmed->content().role);
    QCOMPARE(QApplication::focusWidget(), confirmed);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), button(m_shop->window(), u"Undo: Not agreed"_s));
    QCOMPARE(m_shop->view(causeless).value.causes.size(), 1);
}

void TestWhyForm::aReasonHalfTypedRejects()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_VERIFY(card(m_shop->window(), u"expectations/not_agreed"_s));
    click(button(m_shop->window(), u"Not this: Not agreed"_s));
    form->finishTyping();
    QTest::keyClicks(field<QLineEdit>(m_shop->window(), u"Why is it not this?"_s), u"It was on the slip."_s);
    form->finishTyping();
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(causeless).value.causes.size(), 1);
    QCOMPARE(m_shop->view(causeless).value.causes.front().role, CauseRole::Rejected);
    QCOMPARE(m_shop->view(causeless).value.causes.front().reason, u"It was on the slip."_s);
}

void TestWhyForm::theMainCauseCanChange()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    form->focusOn({});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N);
    QTRY_VERIFY(card(m_shop->window(), u"follow_up/no_check_ins"_s));
    QTRY_VERIFY(button(m_shop->window(), u"Confirm: Not agreed"_s));
    click(button(m_shop->window(), u"Confirm: Not agreed"_s));
    QTRY_VERIFY(primaryCause(m_shop->view(causeless).value));
    QTRY_VERIFY(button(m_shop->window(), u"Undo: Not agreed"_s));
    click(button(m_shop->window(), u"Confirm: No check-ins"_s));
    QTRY_VERIFY(button(m_shop->window(), u"Make it the main cause"_s));
    click(button(m_shop->window(), u"Make it the main cause"_s));
    QTRY_COMPARE(primaryCause(m_shop->view(causeless).value)->code, u"follow_up/no_check_ins"_s);
    QCOMPARE(m_shop->view(causeless).value.causes.size(), 2);
}

void TestWhyForm::asksWhyAgain()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    const QString more = u"Why is that? Adds a further link"_s;
    click(button(form, more));
    QTest::keyClicks(field<GrowingText>(form, u"Why, 1"_s), u"Nobody rang her."_s);
    click(button(form, more));
    QTRY_COMPARE(m_shop->view(causeless).value.whys.size(), 1);
    QTest::keyClicks(field<GrowingText>(form, u"Why, 2"_s), u"It is nobody's job."_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(causeless).value.whys.size(), 2);
    QCOMPARE(m_shop->view(causeless).value.whys.front().because, u"Nobody rang her."_s);
    QTRY_COMPARE(form->findChildren<GrowingText*>(Qt::FindChildrenRecursively).size(), 3);
    auto* second = field<GrowingText>(form, u"Why, 2"_s);
    second->setFocus();
    second->selectAll();
    QTest::keyClick(second, Qt::Key_Backspace);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(causeless).value.whys.size(), 1);
    QTRY_VERIFY(!field<GrowingText>(form, u"Why, 2"_s));
}

void TestWhyForm::aLinkTakenBackAtOnceIsGone()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    click(button(form, u"Why is that? Adds a further link"_s));
    auto* first = field<GrowingText>(form, u"Why, 1"_s);
    QTest::keyClicks(first, u"Nobody rang her."_s);
    const Revision before = m_shop->view(causeless).value.revision;
    form->finishTyping();
    first->selectAll();
    QTest::keyClick(first, Qt::Key_Backspace);
    form->finishTyping();
    QTRY_VERIFY(m_shop->view(causeless).value.revision >= before + 2);
    QCOMPARE(m_shop->view(causeless).value.whys.size(), 0);
}

void TestWhyForm::saysOurPart()
{
    auto* form = m_shop->open<WhyForm>(causeless);
    auto* ourPart = field<GrowingText>(form->companion(), u"Our part in this was …"_s);
    QVERIFY(ourPart);
    ourPart->setFocus();
    ourPart->selectAll();
    QTest::keyClicks(ourPart, u"we rang nobody"_s);
    form->finishTyping();
    QTRY_COMPARE(m_shop->view(causeless).value.facts.ourPart, u"we rang nobody"_s);
}

QTEST_MAIN(TestWhyForm)
#include "tst_why_form.moc"
