// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/casepage/case_gate.h"
#include "ui/casepage/case_page.h"
#include "ui/casepage/outside_button.h"
#include "ui/casepage/reason_line.h"
#include "ui/casepage/step_form.h"
#include "ui/desk/desk.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QApplication>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A step with nothing in it but its button.
class PlainForm : public StepForm {
public:
    PlainForm(Desk& desk, QWidget* parent)
        : StepForm(desk, parent)
        , outside(new OutsideButton(u"Paid"_s, this))
    {
        outside->hide();
    }
    OutsideButton* outside;
    void show(const CaseView&) override {}
    void finishTyping() override {}
    QString nextText() const override { return u"On"_s; }
    void focusOn(const PartId&) override {}
};

QHash<Step, CasePage::MakeForm> plainForms()
{
    QHash<Step, CasePage::MakeForm> forms;
    for (int step = 0; step < 7; ++step)
        forms.insert(Step(step), [](Desk& desk, QWidget* parent) { return new PlainForm(desk, parent); });
    return forms;
}

Place at(quint64 number)
{
    return {.page = PageKind::Case, .caseId = CaseId(uuid(number)), .step = Step::Change};
}

/// Two cases, and the page that shows one of them.
struct Opened {
    Opened()
        : desk(*book, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())})
        , page(
              desk, plainForms(),
              [this](Desk&, const CaseView& view, QWidget*) { onPaper.append(view.value.facts.title); }, trail)
        , said(&desk, &Desk::said)
    {
        takenOf(book->apply(one(openingOf(1, u"One"_s))));
        takenOf(book->apply(one(openingOf(2, u"Two"_s))));
        page.resize(1300, 800);
        page.show();
        page.activateWindow();
        QObject::connect(&desk, &Desk::changed, &page, [this](const Changes& changes) { page.follow(changes); });
    }

    bool shows(quint64 number)
    {
        page.openAt(at(number));
        return QTest::qWaitFor([&] { return next() != nullptr; });
    }
    QPushButton* next() const
    {
        for (QPushButton* button : page.findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"On"_s)
                return button;
        return nullptr;
    }
    bool hasGate() const { return page.findChild<CaseGate*>()->isVisible(); }

    Book book;
    Desk desk;
    QStringList onPaper;
    std::shared_ptr<CaseTrail> trail = std::make_shared<CaseTrail>();
    CasePage page;
    QSignalSpy said;
};

} // namespace

class TestCasePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsMissingIsListed();
    void anAnswerStaysWithItsCase();
    void theCaseFileIsOfTheCaseItWasAskedFor();
    void onlyACaseThatIsNotThereIsGone();
    void theListItWasOpenedFromIsWalked();
    void openedFromElsewhereThereIsNoWay();
    void whatIsRareWantsAReason();
    void closingTellsWhatIsStillToKeep_data();
    void closingTellsWhatIsStillToKeep();
    void whatWasBegunOutsideIsSpokenOfOnce();
};

void TestCasePage::whatIsMissingIsListed()
{
    Opened opened;
    QVERIFY(opened.shows(1));
    QTest::mouseClick(opened.next(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return opened.hasGate(); }));
    QVERIFY(opened.said.isEmpty());
}

void TestCasePage::anAnswerStaysWithItsCase()
{
    Opened opened;
    QVERIFY(opened.shows(1));
    opened.next()->click();
    // A quick answer is asked for on the spot, a later one told; neither is left to the other case.
    const bool isQuick = opened.hasGate();
    QVERIFY(opened.shows(2));
    QVERIFY(QTest::qWaitFor([&] { return opened.said.size() == (isQuick ? 0 : 1); }));
    QVERIFY(!opened.hasGate());
}

void TestCasePage::theCaseFileIsOfTheCaseItWasAskedFor()
{
    Opened opened;
    QVERIFY(opened.shows(1));
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    QTest::keyClick(&opened.page, Qt::Key_P, Qt::ControlModifier);
    opened.page.openAt(at(2));
    QVERIFY(QTest::qWaitFor([&] { return !opened.onPaper.isEmpty(); }));
    QCOMPARE(opened.onPaper, QStringList{u"One"_s});
}

void TestCasePage::onlyACaseThatIsNotThereIsGone()
{
    Opened opened;
    opened.page.openAt(at(7));
    const auto* gone = opened.page.findChild<EmptyState*>();
    QVERIFY(QTest::qWaitFor([&] { return gone->isVisible(); }));
    QVERIFY(opened.said.isEmpty());

    const QTemporaryDir folder;
    Casebook notOpen({.path = folder.filePath(u"none.amends"_s), .program = u"amends-test"_s});
    Desk desk(notOpen, std::make_shared<FixedClock>(monday()), {.office = opened.desk.office(), .playbook = {}});
    CasePage page(desk, plainForms(), {}, std::make_shared<CaseTrail>());
    QSignalSpy said(&desk, &Desk::said);
    page.show();
    page.openAt(at(1));
    QVERIFY(QTest::qWaitFor([&] { return said.size() == 1; }));
    QVERIFY(!page.findChild<EmptyState*>()->isVisible());
}

void TestCasePage::theListItWasOpenedFromIsWalked()
{
    Opened opened;
    takenOf(opened.book->apply(one(openingOf(3, u"Three"_s))));
    const CaseId gone(uuid(3));
    *opened.trail = {.opened = CaseId(uuid(2)),
                     .keys = takenOf(opened.book->keysOf({CaseId(uuid(2)), gone, CaseId(uuid(1))}))};
    Edit withdrawal;
    withdrawal.kind = EditKind::WithdrawCase;
    withdrawal.caseId = gone;
    withdrawal.reason = u"no case"_s;
    takenOf(opened.book->apply(one(withdrawal)));

    QVERIFY(opened.shows(2));
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    const auto isAt = [&](quint64 number) {
        return QTest::qWaitFor([&] { return opened.page.place().caseId == CaseId(uuid(number)); });
    };
    QPushButton* before = nullptr;
    QPushButton* after = nullptr;
    for (QPushButton* button : opened.page.findChildren<QPushButton*>()) {
        before = button->accessibleName() == u"Case before"_s ? button : before;
        after = button->accessibleName() == u"Case after"_s ? button : after;
    }
    QVERIFY(before && after);
    QVERIFY(QTest::qWaitFor([&] { return after->isVisible() && after->isEnabled(); }));
    QVERIFY(!before->isEnabled());
    QTest::keyClick(&opened.page, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(isAt(1));
    QVERIFY(QTest::qWaitFor([&] { return before->isEnabled() && !after->isEnabled(); }));
    QTest::mouseClick(before, Qt::LeftButton);
    QVERIFY(isAt(2));
}

void TestCasePage::openedFromElsewhereThereIsNoWay()
{
    Opened opened;
    *opened.trail = {.opened = CaseId(uuid(2)),
                     .keys = takenOf(opened.book->keysOf({CaseId(uuid(1)), CaseId(uuid(2))}))};
    QVERIFY(opened.shows(1));
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    QTest::keyClick(&opened.page, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&opened.page, Qt::Key_Up, Qt::AltModifier);
    QVERIFY(opened.shows(2));
    QVERIFY(QTest::qWaitFor([&] {
        const auto buttons = opened.page.findChildren<QPushButton*>();
        return std::ranges::any_of(buttons, [](const QPushButton* button) {
            return button->accessibleName() == u"Case before"_s && button->isVisible() && button->isEnabled();
        });
    }));
}

void TestCasePage::whatIsRareWantsAReason()
{
    Opened opened;
    QVERIFY(opened.shows(1));
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    QAction* withdraw = nullptr;
    for (QAction* action : opened.page.findChildren<QAction*>())
        withdraw = action->text() == u"Take the case back…"_s ? action : withdraw;
    QVERIFY(withdraw && withdraw->isVisible());
    withdraw->trigger();
    auto* reason = opened.page.findChild<ReasonLine*>();
    QVERIFY(reason->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!reason->isVisible());
    withdraw->trigger();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(reason->isVisible());
    QTest::keyClicks(QApplication::focusWidget(), u"Written down twice"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return opened.page.findChild<EmptyState*>()->isVisible(); }));
    QVERIFY(opened.said.isEmpty());
}

void TestCasePage::closingTellsWhatIsStillToKeep_data()
{
    QTest::addColumn<QStringList>("promises");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("nothing") << QStringList() << u"2026-0001 is closed."_s;
    QTest::newRow("the first of two")
        << QStringList{u"2026-11-18"_s, u"2026-11-17"_s}
        << u"2026-0001 is closed. Still to keep by Tue 11:00:00: promised for 2026-11-17. It stays on Today until it is kept."_s;
}

void TestCasePage::closingTellsWhatIsStillToKeep()
{
    QFETCH(QStringList, promises);
    QFETCH(QString, sentence);
    Opened opened;
    takenOf(opened.book->apply(one(setting(1, {{"stance"_L1, u"ours"_s}}))));
    const auto apply = [&](EditKind kind, const QJsonObject& set) {
        Edit edit;
        edit.kind = kind;
        edit.caseId = CaseId(uuid(1));
        edit.part = PartId::make();
        edit.set = set;
        takenOf(opened.book->apply(one(edit)));
    };
    for (const auto& [excuse, code] : Codes<Excuse>::table)
        apply(EditKind::RecordDeviation,
              {{"excuses"_L1, QString::fromLatin1(code)}, {"reason"_L1, u"not asked here"_s}});
    for (const QString& day : promises)
        apply(EditKind::MakePromise,
              {{"text"_L1, QString(u"promised for "_s + day)}, {"due"_L1, QString(day + u"T11:00:00Z"_s)}});
    QVERIFY(opened.shows(1));
    QTest::mouseClick(opened.next(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&] { return !opened.said.isEmpty(); }));
    QCOMPARE(opened.said.constFirst().at(1).toString(), sentence);
}

void TestCasePage::whatWasBegunOutsideIsSpokenOfOnce()
{
    Opened opened;
    Place place = at(1);
    place.step = Step::Right;
    opened.page.openAt(place);
    QVERIFY(QTest::qWaitFor([&] { return opened.next() != nullptr; }));
    OutsideButton* paid = nullptr;
    for (OutsideButton* button : opened.page.findChildren<OutsideButton*>())
        if (button->parentWidget()->isVisible())
            paid = button;
    QVERIFY(paid);
    const auto goOn = [&] { QTest::keyClick(&opened.page, Qt::Key_Return, Qt::ControlModifier); };
    QVERIFY(QTest::qWaitForWindowActive(&opened.page));
    paid->show();
    goOn();
    QVERIFY(paid->isVisible());
    QVERIFY(paid->hasFocus());
    QCOMPARE(opened.said.size(), 1);
    QVERIFY(opened.said.constFirst().at(1).toString().contains(u"“Paid”"_s));
    goOn();
    QVERIFY(QTest::qWaitFor([&] { return !paid->isVisible(); }));
    QCOMPARE(opened.said.size(), 1);
}

QTEST_MAIN(TestCasePage)
#include "tst_case_page.moc"
