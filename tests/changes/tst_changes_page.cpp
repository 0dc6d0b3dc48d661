// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/changes/changes_page.h"
#include "ui/desk/desk.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/task_model.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

class Trial {
public:
    explicit Trial(bool filled = true)
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        if (filled)
            takenOf(m_casebook.fillWithSample());
        m_desk = std::make_unique<Desk>(m_casebook, m_clock,
                                        Desk::Known{takenOf(m_casebook.office()), takenOf(m_casebook.playbook())});
        m_page = std::make_unique<ChangesPage>(*m_desk);
        m_page->resize(1096, 756);
        QObject::connect(m_desk.get(), &Desk::wanted, m_desk.get(), [this](const Place& place) { wanted << place; });
        QObject::connect(m_desk.get(), &Desk::changed, m_page.get(), &ChangesPage::follow);
    }

    bool open(const Place& place = {})
    {
        m_page->openAt(place);
        m_page->show();
        return QTest::qWaitFor([this] { return !rows().isEmpty() || empty()->isVisible(); });
    }
    ChangesPage& page() { return *m_page; }
    Casebook& casebook() { return m_casebook; }
    TaskList& list() { return *m_page->findChild<TaskList*>(); }
    EmptyState* empty() { return m_page->findChild<EmptyState*>(); }
    const QList<TaskRow>& rows() { return list().model().rows(); }
    QString current() { return plain(rows().value(list().currentIndex().row()).title); }

    QList<Place> wanted;

private:
    QTemporaryDir m_folder;
    std::shared_ptr<const Clock> m_clock = std::make_shared<FixedClock>(sampleMoment());
    Casebook m_casebook{{.path = m_folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .clock = m_clock}};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ChangesPage> m_page;
};

} // namespace

class TestChangesPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sectionsOfTheSample();
    void aRowOpensItsCaseAtThePart();
    void thePlaceIsComeBackTo();
    void itFollows();
    void nothingHasItsWords();
};

void TestChangesPage::sectionsOfTheSample()
{
    Trial trial;
    QVERIFY(trial.open());
    const ActionsAnswer all = takenOf(trial.casebook().actions({}));
    QStringList headings;
    for (const TaskRow& row : trial.rows())
        if (row.isHeading())
            headings << u"%1 %2"_s.arg(row.title, row.line);
    QCOMPARE(headings, (QStringList{u"Changes under way 4"_s, u"Follow-ups to come 10"_s,
                                    u"Changes with their effect %1"_s.arg(all.checked.total),
                                    u"Followed up %1"_s.arg(all.doneFollowUps.total)}));
    const TaskRow first = trial.rows()[1];
    QCOMPARE(plain(first.title), u"Call after every repair"_s);
    QCOMPARE(first.chip.text, u"Thu 19 Nov"_s);
    QCOMPARE(first.button, u"Check the effect"_s);
}

void TestChangesPage::aRowOpensItsCaseAtThePart()
{
    Trial trial;
    QVERIFY(trial.open());
    const ActionRow first = takenOf(trial.casebook().actions({})).open.rows.first();
    QTest::keyClick(&trial.list(), Qt::Key_Home);
    QTest::keyClick(&trial.list(), Qt::Key_Return);
    QCOMPARE(
        trial.wanted,
        (QList<Place>{{.page = PageKind::Case, .caseId = first.caseId, .step = Step::Change, .part = first.part.id}}));
}

void TestChangesPage::thePlaceIsComeBackTo()
{
    Trial trial;
    const FollowUpRow third = takenOf(trial.casebook().actions({})).openFollowUps.rows[2];
    QVERIFY(trial.open({.page = PageKind::Changes, .part = third.part.id}));
    QCOMPARE(trial.page().place().part, third.part.id);
    QCOMPARE(trial.current(), third.part.what);
}

void TestChangesPage::itFollows()
{
    Trial trial;
    QVERIFY(trial.open());
    const ActionRow first = takenOf(trial.casebook().actions({})).open.rows.first();
    Edit checked;
    checked.kind = EditKind::PlanAction;
    checked.caseId = first.caseId;
    checked.part = first.part.id;
    checked.set = {{"effect_checked"_L1, u"2026-11-16T09:02:00Z"_s}, {"effect"_L1, u"Fewer of them"_s}};
    takenOf(trial.casebook().apply(one(checked)));
    QVERIFY(QTest::qWaitFor([&] { return trial.rows().first().line == u"3"; }));
    // The cursor stays with what it was on.
    QCOMPARE(trial.current(), u"Call after every repair"_s);
}

void TestChangesPage::nothingHasItsWords()
{
    Trial trial(false);
    QVERIFY(trial.open());
    QVERIFY(trial.empty()->isVisible());
    QVERIFY(!trial.list().isVisible());
    QTest::mouseClick(trial.empty()->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(trial.wanted, (QList<Place>{{.page = PageKind::Cases, .query = u"status:open"_s}}));
}

int main(int argc, char* argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    TestChangesPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_changes_page.moc"
