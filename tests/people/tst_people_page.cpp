// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/people/people_page.h"
#include "ui/people/people_table.h"
#include "ui/people/person_erasing.h"
#include "ui/people/person_side.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/task_model.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

class Trial {
public:
    explicit Trial(bool filled = true)
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        if (filled)
            takenOf(m_casebook.fillWithSample());
        m_desk = std::make_unique<Desk>(m_casebook, m_clock,
                                        Desk::Known{takenOf(m_casebook.office()), takenOf(m_casebook.playbook())});
        m_page = std::make_unique<PeoplePage>(*m_desk);
        m_page->resize(1096, 756);
        QObject::connect(m_desk.get(), &Desk::changed, m_page.get(), &PeoplePage::follow);
        QObject::connect(m_desk.get(), &Desk::wanted, m_desk.get(), [this](const Place& place) { wanted << place; });
        QObject::connect(m_desk.get(), &Desk::said, m_desk.get(),
                         [this](look::Tone, const QString& sentence) { said << sentence; });
    }

    bool open(const Place& place = {})
    {
        m_page->openAt(place);
        m_page->show();
        return QTest::qWaitFor([this] { return table().rowCount() > 0 || empty()->isVisible(); });
    }
    PeoplePage& page() { return *m_page; }
    Casebook& casebook() { return m_casebook; }
    PeopleTable& table() { return *m_page->findChild<PeopleTable*>(); }
    QTableView* view() { return m_page->findChild<QTableView*>(); }
    QTabBar* tabs() { return m_page->findChild<QTabBar*>(); }
    QLineEdit* filter() { return m_page->findChild<QLineEdit*>(); }
    EmptyState* empty() { return m_page->findChild<EmptyState*>(); }
    TaskList* cases() { return m_page->findChild<PersonSide*>()->findChild<TaskList*>(); }
    PersonRow person(const QString& name, PersonKind kind = PersonKind::Customer)
    {
        return takenOf(m_casebook.peopleList({kind, name, 1})).rows.value(0);
    }

    QList<Place> wanted;
    QStringList said;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FixedClock>(sampleMoment());
    Casebook m_casebook{{.path = m_folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .clock = m_clock}};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PeoplePage> m_page;
};

} // namespace

class TestPeoplePage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tabsShowBothKinds();
    void theFilterNarrows();
    void casesOfTheSelectedOne();
    void enterOpens();
    void aPlaceNamesAPerson();
    void somebodyIsErased();
    void whoIsKeptIsKept();
    void nothingHasItsWords();
};

void TestPeoplePage::tabsShowBothKinds()
{
    Trial trial;
    QAbstractItemModelTester tester(&trial.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(trial.open());
    for (const PersonKind kind : {PersonKind::Customer, PersonKind::Agent}) {
        trial.tabs()->setCurrentIndex(kind == PersonKind::Customer ? 0 : 1);
        const PeopleList people = takenOf(trial.casebook().peopleList({kind, {}, 1000}));
        QVERIFY(QTest::qWaitFor([&] {
            return trial.table().rowCount() == int(people.rows.size()) &&
                   *trial.table().personAt(0) == people.rows.first();
        }));
    }
}

void TestPeoplePage::theFilterNarrows()
{
    Trial trial;
    QVERIFY(trial.open());
    QTest::keyClicks(trial.filter(), u"dana"_s);
    QVERIFY(QTest::qWaitFor([&] {
        const PersonRow* first = trial.table().personAt(0);
        return first && first->person.name == u"Dana R.";
    }));
    QTest::keyClicks(trial.filter(), u"xyz"_s);
    QVERIFY(QTest::qWaitFor([&] { return trial.empty()->isVisible(); }));
    QVERIFY(!trial.view()->isVisible());
    trial.filter()->clear();
    QVERIFY(QTest::qWaitFor([&] { return trial.view()->isVisible() && trial.table().rowCount() > 100; }));
}

void TestPeoplePage::casesOfTheSelectedOne()
{
    Trial trial;
    const PersonRow jonas = trial.person(u"Jonas"_s, PersonKind::Agent);
    QVERIFY(trial.open());
    trial.tabs()->setCurrentIndex(1);
    QVERIFY(QTest::qWaitFor([&] { return trial.table().rowOf(jonas.person.id) >= 0; }));
    trial.view()->selectRow(trial.table().rowOf(jonas.person.id));
    const auto shown = [&] { return trial.cases()->model().rows(); };
    QVERIFY(QTest::qWaitFor([&] { return shown().size() == jonas.cases; }));
    QCOMPARE(shown().first().key, jonas.lastCase.toString());
    trial.cases()->select(shown().last().key);
    QTest::keyClick(trial.cases(), Qt::Key_Return);
    QCOMPARE(trial.wanted.size(), 1);
    QCOMPARE(trial.wanted.first().caseId.toString(), shown().last().key);
}

void TestPeoplePage::enterOpens()
{
    Trial trial;
    const PersonRow dana = trial.person(u"Dana R."_s);
    QVERIFY(trial.open());
    QTest::keyClicks(trial.filter(), u"Dana R."_s);
    QVERIFY(QTest::qWaitFor([&] { return trial.table().rowOf(dana.person.id) == 0 && trial.table().rowCount() == 1; }));
    QTest::keyClick(trial.view(), Qt::Key_Return);
    QCOMPARE(trial.wanted, (QList<Place>{{.page = PageKind::Case, .caseId = dana.lastCase}}));
}

void TestPeoplePage::aPlaceNamesAPerson()
{
    Trial trial;
    const PersonRow jonas = trial.person(u"Jonas"_s, PersonKind::Agent);
    QVERIFY(trial.open({.page = PageKind::People, .person = jonas.person.id}));
    QVERIFY(QTest::qWaitFor([&] { return trial.page().place().person == jonas.person.id; }));
    QCOMPARE(trial.tabs()->currentIndex(), 1);
}

void TestPeoplePage::somebodyIsErased()
{
    Trial trial;
    const PersonRow dana = trial.person(u"Dana R."_s);
    QVERIFY(trial.open({.page = PageKind::People, .person = dana.person.id}));
    QVERIFY(QTest::qWaitFor([&] { return trial.page().place().person == dana.person.id; }));
    auto* erasing = trial.page().findChild<PersonErasing*>();
    auto* sure = erasing->findChild<QCheckBox*>();
    const auto button = [&](const QString& text) {
        for (QPushButton* one : erasing->findChildren<QPushButton*>())
            if (one->text() == text)
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    QTest::keyClick(button(u"Erase…"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return sure->isEnabled(); }));
    QVERIFY(!button(u"Erase"_s)->isEnabled());
    QTest::keyClick(sure, Qt::Key_Space);
    QTest::keyClick(button(u"Erase"_s), Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return !trial.said.isEmpty(); }));
    QCOMPARE(trial.said, QStringList{u"Erased. Nothing that names them is left in the file."_s});
    QVERIFY(QTest::qWaitFor([&] {
        const PersonRow* row = trial.table().personAt(trial.table().rowOf(dana.person.id));
        return row && row->person.erased && !erasing->isVisible();
    }));
    QCOMPARE(takenOf(trial.casebook().check()).findings, QList<Error>());
}

void TestPeoplePage::whoIsKeptIsKept()
{
    Trial trial;
    const PersonRow dana = trial.person(u"Dana R."_s);
    QVERIFY(trial.open({.page = PageKind::People, .person = dana.person.id}));
    QVERIFY(QTest::qWaitFor([&] { return trial.page().place().person == dana.person.id; }));
    auto* erasing = trial.page().findChild<PersonErasing*>();
    auto* open = erasing->findChild<QPushButton*>();
    auto* sure = erasing->findChild<QCheckBox*>();
    QTest::keyClick(open, Qt::Key_Space);
    QVERIFY(QTest::qWaitFor([&] { return sure->isEnabled(); }));
    QTest::keyClick(sure, Qt::Key_Space);
    QTest::keyClick(sure, Qt::Key_Escape);
    QVERIFY(!sure->isVisible());
    QVERIFY(!sure->isChecked());
    QVERIFY(open->isVisible());
    QCOMPARE(trial.person(u"Dana R."_s).person, dana.person);
}

void TestPeoplePage::nothingHasItsWords()
{
    Trial trial(false);
    QVERIFY(trial.open());
    QVERIFY(trial.empty()->isVisible());
    QVERIFY(!trial.view()->isVisible());
    QVERIFY(!trial.page().findChild<PersonSide*>()->isVisible());
}

int main(int argc, char* argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    TestPeoplePage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_people_page.moc"
