// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/casepage/accounts_table.h"
#include "ui/casepage/call_editor.h"
#include "ui/casepage/call_form.h"
#include "ui/casepage/call_guide.h"
#include "ui/desk/desk.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

// QTRY_… of Qt 6.8 narrows milliseconds.
#pragma GCC diagnostic ignored "-Wconversion"

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 dana = 130;

/// The sample shop on a desk.
class SampleDesk {
public:
    SampleDesk()
        : m_clock(std::make_shared<FixedClock>(sampleMoment()))
        , m_casebook({.path = m_folder.filePath(u"shop.amends"_s), .program = u"test"_s, .clock = m_clock})
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        takenOf(m_casebook.fillWithSample());
        m_desk = std::make_unique<Desk>(m_casebook, m_clock,
                                        Desk::Known{takenOf(m_casebook.office()), takenOf(m_casebook.playbook())});
    }

    Desk& desk() { return *m_desk; }
    FixedClock& clock() { return *m_clock; }
    CaseView view(qint64 number = dana) { return takenOf(m_casebook.find(CaseNumber{2026, number})); }
    qint64 caseWithoutAgentCall()
    {
        for (const CaseRow& row : takenOf(m_casebook.list({search::parse(u"status:open"_s).query, {}, -1})).rows)
            if (const CaseView found = view(row.number.counter);
                !agentHeard(found.value) && found.value.calls.isEmpty() && !found.agent.id.isNull())
                return row.number.counter;
        return 0;
    }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock;
    Casebook m_casebook;
    std::unique_ptr<Desk> m_desk;
};

/// A form that follows its case, as the page lets it.
class Shown {
public:
    Shown(SampleDesk& shop, Party party, qint64 number = dana)
        : m_form(std::make_unique<CallForm>(shop.desk(), party, nullptr))
        , m_id(shop.view(number).value.id)
    {
        m_form->show(shop.view(number));
        QObject::connect(&shop.desk(), &Desk::changed, m_form.get(), [this, &shop] {
            // As the page does: an answer that is there already overtakes an older one that is still on its way.
            const int asked = ++m_asked;
            Desk::when<Result<CaseView>>(shop.desk().casebook().find(m_id), m_form.get(),
                                         [this, asked](const Result<CaseView>& view) {
                                             if (view && asked == m_asked)
                                                 m_form->show(*view);
                                         });
        });
        m_form->resize(560, 900);
        m_form->QWidget::show();
        m_form->activateWindow();
        if (!QTest::qWaitForWindowActive(m_form.get()))
            qFatal("not active");
    }

    CallForm& operator*() { return *m_form; }
    CallForm* operator->() { return m_form.get(); }
    template <class T>
    T* named(const QString& name)
    {
        for (T* widget : m_form->findChildren<T*>())
            if (widget->accessibleName() == name && widget->isVisibleTo(m_form.get()))
                return widget;
        return nullptr;
    }
    QPushButton* button(const QString& text)
    {
        for (auto* button : m_form->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisibleTo(m_form.get()))
                return button;
        return nullptr;
    }
    bool says(const QString& text)
    {
        return std::ranges::any_of(m_form->findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisibleTo(m_form.get()) && plain(label->text()).contains(text);
        });
    }
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

private:
    std::unique_ptr<CallForm> m_form;
    int m_asked = 0;
    CaseId m_id;
};

QString isolated(const QString& before, const QString& name, const QString& after)
{
    return before + QChar(0x2068) + name + QChar(0x2069) + after;
}

void click(QWidget* widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace

class TestCallForm : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void aCallIsOnePart();
    void typingAloneMakesTheCall();
    void twoFieldsTypedAtOnceAreOneCall();
    void tabPassesOverTheTime_data();
    void tabPassesOverTheTime();
    void endedAndCalledAgain();
    void anotherOneIsKeptByItsRow();
    void theAgentFirst();
    void aCustomerWhoRingsIsListenedTo();
    void aPromiseOfThisCall();
    void accountsAndFindings();
    void aNewPoint();
    void aReasonStandsForTheCall();
    void aReasonHalfTypedStandsForTheCall();
    void aReasonHalfTypedMakesTheCall();
    void theGuideFollows();
};

void TestCallForm::aCallIsOnePart()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    QVERIFY(form.says(u"Call with Dana"_s));
    QVERIFY(form.says(u"try 2 of 3 · today 08:52 · No answer"_s));
    const qsizetype before = shop.view().value.calls.size();

    auto* outcome = form.named<SegmentedControl>(u"What came of the call"_s);
    if (!outcome)
        for (auto* control : form->findChildren<SegmentedControl*>())
            qDebug() << control->accessibleName();
    QVERIFY(outcome);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_R);
    QTRY_COMPARE(shop.view().value.calls.size(), before + 1);
    auto* notes = form.named<GrowingText>(isolated(u"What did "_s, u"Dana"_s, u" say?"_s));
    QVERIFY(notes);
    notes->setFocus();
    QTest::keyClicks(notes, u"Told Friday the 30th"_s);
    auto* right = form.named<GrowingText>(isolated(u"What would make it right, in "_s, u"Dana"_s, u"’s words?"_s));
    QVERIFY(right);
    right->setFocus();
    QTest::keyClicks(right, u"The 40 back"_s);
    auto* thanked = form.named<SegmentedControl>(isolated(u"Did you thank "_s, u"Dana"_s, u"?"_s));
    QVERIFY(thanked);
    thanked->setFocus();
    QTest::keyClick(thanked, Qt::Key_Y);
    form->finishTyping();
    QTRY_VERIFY(shop.view().value.calls.last().thanked);
    const CaseView view = shop.view();
    QCOMPARE(view.value.calls.size(), before + 1);
    const Call& call = view.value.calls.last();
    const Call expected{.id = call.id,
                        .with = Party::Customer,
                        .person = view.customer.id,
                        .direction = Direction::Outgoing,
                        .at = sampleMoment(),
                        .outcome = CallOutcome::Reached,
                        .minutes = 0,
                        .notes = u"Told Friday the 30th"_s,
                        .wouldMakeRight = u"The 40 back"_s,
                        .thanked = true,
                        .surprises = {},
                        .reason = {}};
    QCOMPARE(call, expected);
}

void TestCallForm::typingAloneMakesTheCall()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    auto* surprises = form.named<GrowingText>(u"What did we not know?"_s);
    QVERIFY(surprises);
    surprises->setFocus();
    QTest::keyClicks(surprises, u"Jonas knew"_s);
    QVERIFY(form.named<Chip>(u"surprise"_s));
    form->finishTyping();
    QTRY_COMPARE(shop.view().value.calls.last().surprises, u"Jonas knew"_s);
    QCOMPARE(shop.view().value.calls.last().outcome, CallOutcome::Reached);
    QCOMPARE(shop.view().value.calls.last().with, Party::Customer);
}

void TestCallForm::twoFieldsTypedAtOnceAreOneCall()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    QSignalSpy told(&shop.desk(), &Desk::said);
    const qsizetype before = shop.view().value.calls.size();
    const auto type = [&](const QString& question, const QString& text) {
        for (auto* field : form->findChildren<GrowingText*>())
            if (Shown::plain(field->accessibleName()) == question) {
                field->setFocus();
                QTest::keyClicks(field, text);
            }
    };
    // Nothing of the first is answered when the second is said.
    type(u"What did Dana say?"_s, u"The silence"_s);
    type(u"What would make it right, in Dana’s words?"_s, u"A word"_s);
    type(u"What did we not know?"_s, u"The ride"_s);
    form->finishTyping();
    QTRY_COMPARE(shop.view().value.calls.size(), before + 1);
    QTRY_COMPARE(shop.view().value.calls.last().surprises, u"The ride"_s);
    QCOMPARE(shop.view().value.calls.last().notes, u"The silence"_s);
    QCOMPARE(shop.view().value.calls.last().wouldMakeRight, u"A word"_s);
    QVERIFY(told.isEmpty());
}

void TestCallForm::tabPassesOverTheTime_data()
{
    QTest::addColumn<Party>("with");
    QTest::addColumn<QStringList>("questions");
    QTest::newRow("customer") << Party::Customer
                              << QStringList{u"What did Dana say?"_s, u"What would make it right, in Dana’s words?"_s,
                                             u"What did we not know?"_s};
    QTest::newRow("agent") << Party::Agent << QStringList{u"What did Kim say?"_s, u"What did we not know?"_s};
}

void TestCallForm::tabPassesOverTheTime()
{
    QFETCH(Party, with);
    QFETCH(QStringList, questions);
    SampleDesk shop;
    Shown form(shop, with);
    auto* outcomes = form.named<SegmentedControl>(u"What came of the call"_s);
    QVERIFY(outcomes);
    outcomes->setFocus();
    QStringList passed;
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        passed.append(Shown::plain(QApplication::focusWidget()->accessibleName()));
    }
    QCOMPARE(passed, questions);
}

void TestCallForm::endedAndCalledAgain()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    auto* outcome = form.named<SegmentedControl>(u"What came of the call"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_R);
    QTRY_COMPARE(attempts(shop.view().value, Party::Customer), 2);
    shop.clock().set(sampleMoment().addSecs(7 * 60));
    click(form.button(u"End the call"_s));
    QTRY_COMPARE(shop.view().value.calls.last().minutes, 7);
    QTRY_VERIFY(form.says(u"today 09:02 · Reached · 7 min"_s));
    QVERIFY(!form.button(u"End the call"_s));

    click(form.button(isolated(u"Call "_s, u"Dana"_s, u" again"_s)));
    QTest::keyClick(outcome, Qt::Key_V);
    QTRY_COMPARE(attempts(shop.view().value, Party::Customer), 3);
    const CaseView view = shop.view();
    QCOMPARE(std::ranges::max(view.value.calls, {}, &Call::at).outcome, CallOutcome::Voicemail);
}

void TestCallForm::anotherOneIsKeptByItsRow()
{
    SampleDesk shop;
    Shown form(shop, Party::Agent);
    auto* notes = form.named<GrowingText>(isolated(u"What did "_s, u"Kim"_s, u" say?"_s));
    QVERIFY(notes); // the talk that was held is shown
    QVERIFY(notes->toPlainText().startsWith(u"I read him the review in full."_s));
    QVERIFY(!form.named<GrowingText>(isolated(u"What would make it right, in "_s, u"Kim"_s, u"’s words?"_s)));
    click(form.button(isolated(u"Call "_s, u"Kim"_s, u" again"_s)));
    QCOMPARE(notes->toPlainText(), QString());
    auto* row = form.named<QPushButton>(u"Open the call: today 08:40 · Reached · 9 min"_s);
    QVERIFY(row);
    click(row);
    QVERIFY(notes->toPlainText().startsWith(u"I read him"_s));
    QCOMPARE(attempts(shop.view().value, Party::Agent), 1);
}

void TestCallForm::theAgentFirst()
{
    SampleDesk shop;
    const qint64 number = shop.caseWithoutAgentCall();
    QVERIFY(number > 0);
    Shown form(shop, Party::Customer, number);
    QLineEdit* reason = nullptr;
    for (auto* field : form->findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith(u"Why before talking to "_s))
            reason = field;
    QVERIFY(reason && reason->isVisibleTo(&*form));
    auto* outcome = form.named<SegmentedControl>(u"What came of the call"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_R);
    QVERIFY(form.says(u"kept in the case once there is a reason"_s));
    QTRY_VERIFY(reason->hasFocus());
    QCOMPARE(attempts(shop.view(number).value, Party::Customer), 0);
    QTest::keyClicks(reason, u"Away until Monday"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(attempts(shop.view(number).value, Party::Customer), 1);
    QCOMPARE(shop.view(number).value.calls.last().reason, u"Away until Monday"_s);
}

void TestCallForm::aCustomerWhoRingsIsListenedTo()
{
    SampleDesk shop;
    const qint64 number = shop.caseWithoutAgentCall();
    Shown form(shop, Party::Customer, number);
    QPushButton* rang = nullptr;
    for (auto* button : form->findChildren<QPushButton*>())
        if (button->text().endsWith(u" rang us"_s))
            rang = button;
    QVERIFY(rang);
    click(rang);
    auto* outcome = form.named<SegmentedControl>(u"What came of the call"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_R);
    QTRY_COMPARE(attempts(shop.view(number).value, Party::Customer), 1);
    QCOMPARE(shop.view(number).value.calls.last().direction, Direction::Incoming);
}

void TestCallForm::aPromiseOfThisCall()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    click(form.button(u"Add a promise"_s));
    QTRY_COMPARE(attempts(shop.view().value, Party::Customer), 2);
    auto* text = form.named<QLineEdit>(u"Promise"_s);
    QVERIFY(text);
    text->setFocus();
    QTest::keyClicks(text, u"Ruth rings again"_s);
    form->finishTyping();
    QTRY_COMPARE(shop.view().value.promises.size(), 1);
    Promise promise = shop.view().value.promises.last();
    QCOMPARE(promise.text, u"Ruth rings again"_s);
    QCOMPARE(promise.madeIn, shop.view().value.calls.last().id);
    QCOMPARE(promise.due, utc(u"2026-11-17T23:59:00"));
    QTRY_VERIFY(form.named<QLineEdit>(u"Due: Ruth rings again"_s));
    auto* due = form.named<QLineEdit>(u"Due: Ruth rings again"_s);
    due->selectAll();
    QTest::keyClicks(due, u"2026-11-31"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QCOMPARE(due->accessibleDescription(), u"There is no 31 November. November 2026 has 30 days."_s);
    due->selectAll();
    QTest::keyClicks(due, u"2026-11-19"_s);
    QTest::keyClick(due, Qt::Key_Return);
    QTRY_COMPARE(shop.view().value.promises.last().due, utc(u"2026-11-19T23:59:00"));
    click(form.named<QPushButton>(u"Take out: Ruth rings again"_s));
    QTRY_COMPARE(shop.view().value.promises.size(), 0);
    QTRY_VERIFY(!form.named<QLineEdit>(u"Promise"_s));
}

void TestCallForm::accountsAndFindings()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    const QString point = u"Nobody called about the delay"_s;
    auto* hers = form.named<GrowingText>(u"What Dana says: "_s + point);
    QVERIFY(hers);
    hers->setFocus();
    QTest::keyClicks(hers, u"Nobody. I rang twice."_s);
    QCOMPARE(form.named<GrowingText>(u"What Kim says: "_s + point)->toPlainText(),
             u"“I thought Jonas had rung her.”"_s);
    auto* found = form.named<QPushButton>(u"What we found, "_s + point + u": open"_s);
    QVERIFY(found);
    found->menu()->actions().at(1)->trigger();
    QTRY_COMPARE(shop.view().value.accounts.size(), 4);
    const CaseView view = shop.view();
    const Account& account = view.value.accounts.last();
    QCOMPARE(account.text, u"Nobody. I rang twice."_s);
    QCOMPARE(account.party, Party::Customer);
    QCOMPARE(account.person, view.customer.id);
    QCOMPARE(account.claim, view.value.claims.at(1).id);
    QTRY_COMPARE(shop.view().value.claims.at(1).disputed, Disputed::Yes);
    QTRY_VERIFY(form.says(u"1 differ · 1 holds · 3 open"_s));

    hers->setFocus();
    hers->selectAll();
    QTest::keyClick(hers, Qt::Key_Delete);
    form->finishTyping();
    QTRY_COMPARE(shop.view().value.accounts.size(), 3);
}

void TestCallForm::aNewPoint()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    click(form.button(u"Add a point"_s));
    auto* field = qobject_cast<GrowingText*>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"The ride"_s);
    form->finishTyping();
    QTRY_COMPARE(shop.view().value.claims.size(), 6);
    QCOMPARE(shop.view().value.claims.last().statement, u"The ride"_s);
    QTRY_VERIFY(form.named<GrowingText>(u"What Kim says: The ride"_s));
    QTRY_VERIFY(form.named<GrowingText>(u"What Kim says: The ride"_s)->isEnabled());
    QVERIFY(field->isVisible()); // the row stayed the same one
}

void TestCallForm::aReasonStandsForTheCall()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    QCOMPARE(form->nextText(), u"Next: find out why"_s);
    QVERIFY(form->stateText().contains(u"a call with the customer"_s));
    click(form.button(u"No call? Give a reason"_s));
    auto* reason = form.named<QLineEdit>(u"Why there is no call"_s);
    QVERIFY(reason);
    QTest::keyClicks(reason, u"Wants to write only"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_VERIFY(customerHeard(shop.view().value));
    QTRY_VERIFY(form.says(u"No call, because: Wants to write only"_s));
    QTRY_COMPARE(form->stateText(), QString());
}

void TestCallForm::aReasonHalfTypedStandsForTheCall()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    click(form.button(u"No call? Give a reason"_s));
    QTest::keyClicks(form.named<QLineEdit>(u"Why there is no call"_s), u"Wants to write only"_s);
    form->finishTyping();
    form->finishTyping();
    QTRY_VERIFY(customerHeard(shop.view().value));
    QCOMPARE(shop.view().value.deviations.last().reason, u"Wants to write only"_s);
}

void TestCallForm::aReasonHalfTypedMakesTheCall()
{
    SampleDesk shop;
    const qint64 number = shop.caseWithoutAgentCall();
    Shown form(shop, Party::Customer, number);
    auto* outcome = form.named<SegmentedControl>(u"What came of the call"_s);
    outcome->setFocus();
    QTest::keyClick(outcome, Qt::Key_R);
    auto* reason = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(reason);
    QTest::keyClicks(reason, u"Away until Monday"_s);
    form->finishTyping();
    QTRY_COMPARE(attempts(shop.view(number).value, Party::Customer), 1);
    QCOMPARE(shop.view(number).value.calls.last().reason, u"Away until Monday"_s);
}

void TestCallForm::theGuideFollows()
{
    SampleDesk shop;
    Shown form(shop, Party::Customer);
    form->companion()->show();
    const auto isTicked = [&](const QString& step) {
        return std::ranges::any_of(form->companion()->findChildren<QLabel*>(), [&](const QLabel* label) {
            return Shown::plain(label->accessibleName()) == step + u", done"_s;
        });
    };
    QVERIFY(!isTicked(u"Listen to the end"_s));
    auto* notes = form.named<GrowingText>(isolated(u"What did "_s, u"Dana"_s, u" say?"_s));
    notes->setFocus();
    QTest::keyClicks(notes, u"x"_s);
    QVERIFY(isTicked(u"Listen to the end"_s));
    QVERIFY(!isTicked(u"Thank Dana"_s));
    auto* thanked = form.named<SegmentedControl>(isolated(u"Did you thank "_s, u"Dana"_s, u"?"_s));
    thanked->setFocus();
    QTest::keyClick(thanked, Qt::Key_Y);
    QVERIFY(isTicked(u"Thank Dana"_s));
}

QTEST_MAIN(TestCallForm)
#include "tst_call_form.moc"
