// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/today/good_news_panel.h"
#include "ui/today/today_page.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/task_list.h"
#include "ui/widgets/task_model.h"
#include "ui/widgets/tile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

#include <atomic>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A clock that a test moves on.
class MovedClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_at, QTimeZone::UTC); }
    void goTo(const QDateTime& at) { m_at = at.toMSecsSinceEpoch(); }

private:
    std::atomic<qint64> m_at = sampleMoment().toMSecsSinceEpoch(); ///< read in the threads of the casebook
};

/// Without the marks that isolate names.
QString plain(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// The page at work on the sample shop, or on a casebook with nothing in it.
class Trial {
public:
    explicit Trial(bool filled = true)
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        if (filled)
            takenOf(m_casebook.fillWithSample());
        m_desk = std::make_unique<Desk>(m_casebook, clock,
                                        Desk::Known{takenOf(m_casebook.office()), takenOf(m_casebook.playbook())});
        m_page = std::make_unique<TodayPage>(*m_desk);
        m_page->resize(1096, 756);
        QObject::connect(m_desk.get(), &Desk::wanted, m_desk.get(), [this](const Place& place) { wanted << place; });
        QObject::connect(m_desk.get(), &Desk::changed, m_page.get(), &TodayPage::follow);
    }

    bool open()
    {
        m_page->openAt({});
        m_page->show();
        m_page->activateWindow();
        return QTest::qWaitForWindowActive(m_page.get()) && QTest::qWaitFor([this] { return !tiles().isEmpty(); });
    }
    TodayPage& page() { return *m_page; }
    Casebook& casebook() { return m_casebook; }
    TaskList& list() { return *m_page->findChild<TaskList*>(); }
    const QList<TaskRow>& rows() { return list().model().rows(); }
    QList<Tile*> tiles() const
    {
        QList<Tile*> seen = m_page->findChildren<Tile*>();
        seen.removeIf([](const Tile* tile) { return !tile->isVisible(); });
        return seen;
    }
    QModelIndex index(int row) { return list().model().index(row); }
    /// The row of a thing to do, by the beginning of its sentence.
    int rowOf(const QString& sentence)
    {
        for (int row = 0; row < rows().size(); ++row)
            if (plain(rows()[row].title).startsWith(sentence))
                return row;
        return -1;
    }
    void apply(const EditGroup& group) { takenOf(m_casebook.apply(group)); }

    std::shared_ptr<MovedClock> clock = std::make_shared<MovedClock>();
    QList<Place> wanted;

private:
    QTemporaryDir m_folder;
    Casebook m_casebook{{.path = m_folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .clock = clock}};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<TodayPage> m_page;
};

} // namespace

class TestTodayPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_trial = std::make_unique<Trial>(); }
    void init() { m_trial->wanted.clear(); }
    void nothingIsReadBeforeItIsShown();
    void rowsOfThePicture();
    void figuresOfThePicture();
    void tilesOpenWhatTheyCount();
    void keysMoveOverTheThingsAndEnterTakes();
    void aClickOnTheButtonTakes();
    void aClickBesideTheButtonSelects();
    void rowsAreReadOut();
    void goodNewsOpensItsCase();
    void theDayLine();
    void itFollowsAndKeepsItsPlace();
    void whatFallsDueMovesUp();
    void nothingHasItsWords();

private:
    std::unique_ptr<Trial> m_trial;
};

void TestTodayPage::nothingIsReadBeforeItIsShown()
{
    m_trial->page().follow({});
    QVERIFY(m_trial->rows().isEmpty());
    QVERIFY(m_trial->open());
    QVERIFY(!m_trial->rows().isEmpty());
}

void TestTodayPage::rowsOfThePicture()
{
    QStringList told;
    for (const TaskRow& row : m_trial->rows()) {
        if (row.isHeading() && row.title == u"This week")
            break;
        told << plain(row.isHeading() ? u"[%1 %2]"_s.arg(row.title, row.line)
                                      : u"%1 | %2 | %3"_s.arg(row.title, row.chip.text, row.button));
    }
    QCOMPARE(told.join(u'\n'), u""
                               "[Someone could get hurt 1]\n"
                               "Read Lena K.’s complaint | today 12:00 | Read it\n"
                               "[Kept waiting 2]\n"
                               "Pay Marcus T. the refund | since Fri 13 Nov | Pay €64.00\n"
                               "Reply to Priya N. in public | since Sat 14 Nov | Write the reply\n"
                               "[Today 2]\n"
                               "Ask Jonas about Otto B. | today 18:00 | Call Jonas\n"
                               "Call Dana R. | today 18:00 | Call Dana"_s);
}

void TestTodayPage::figuresOfThePicture()
{
    QStringList told;
    for (const Tile* tile : m_trial->tiles())
        told << u"%1: %2, %3"_s.arg(tile->content().label, tile->content().figure, tile->content().meaning);
    QCOMPARE(told, (QStringList{u"Open cases: 12, 8 a week ago"_s, u"No public reply yet: 3, 1 past its date"_s,
                                u"Past their date: 2, oldest since Friday"_s,
                                u"Promised refunds: €102.50, 2 people, not yet paid"_s,
                                u"Received in W46: 11, 1 so far in W47"_s}));
    const Tile::Content received = m_trial->tiles().last()->content();
    QCOMPARE(received.bars.size(), 14);
    QCOMPARE(received.bars.last(), 11);
    QCOMPARE(received.from, u"W33"_s);
}

void TestTodayPage::tilesOpenWhatTheyCount()
{
    const TodayFigures figures = takenOf(m_trial->casebook().today()).figures;
    const QList<qint64> counted{figures.open, figures.unanswered, figures.late, figures.owedPeople, 11};
    QVERIFY(!counted.contains(0));
    for (int i = 0; i < counted.size(); ++i) {
        m_trial->wanted.clear();
        QTest::mouseClick(m_trial->tiles()[i], Qt::LeftButton);
        QCOMPARE(m_trial->wanted.size(), 1);
        QCOMPARE(m_trial->wanted.first().page, PageKind::Cases);
        const search::Parsed query = search::parse(m_trial->wanted.first().query);
        QCOMPARE(query.problems, QList<search::Problem>());
        QCOMPARE(takenOf(m_trial->casebook().counts({query.query})), QList<qint64>{counted[i]});
    }
}

void TestTodayPage::keysMoveOverTheThingsAndEnterTakes()
{
    TaskList& list = m_trial->list();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    QCOMPARE(list.currentIndex().row(), m_trial->rowOf(u"Read Lena K."_s));
    QTest::keyClick(&list, Qt::Key_Down);
    QCOMPARE(list.currentIndex().row(), m_trial->rowOf(u"Pay Marcus T."_s));
    QTest::keyClick(&list, Qt::Key_Return);
    QCOMPARE(m_trial->wanted.size(), 1);
    const Place place = m_trial->wanted.first();
    QCOMPARE(place.page, PageKind::Case);
    QCOMPARE(place.step, std::optional(Step::Right));
    const CaseView view = takenOf(m_trial->casebook().find(place.caseId));
    QVERIFY(std::ranges::any_of(view.value.refunds, [&](const Refund& refund) { return refund.id == place.part; }));
}

void TestTodayPage::aClickOnTheButtonTakes()
{
    TaskList& list = m_trial->list();
    const int row = m_trial->rowOf(u"Call Dana R."_s);
    const QPoint button = list.buttonPlace(m_trial->index(row)).center();
    QTest::mouseMove(list.viewport(), button);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, button);
    QCOMPARE(m_trial->wanted.size(), 1);
    QCOMPARE(m_trial->wanted.first().step, std::optional(Step::Customer));
    QCOMPARE(list.currentIndex().row(), row);
    // Pressed here, let go elsewhere: not meant.
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, button);
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, QPoint(200, button.y()));
    QCOMPARE(m_trial->wanted.size(), 1);
}

void TestTodayPage::aClickBesideTheButtonSelects()
{
    TaskList& list = m_trial->list();
    const int row = m_trial->rowOf(u"Ask Jonas"_s);
    const QPoint words(200, list.visualRect(m_trial->index(row)).center().y());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(list.currentIndex().row(), row);
    QVERIFY(m_trial->wanted.isEmpty());
    QTest::mouseDClick(list.viewport(), Qt::LeftButton, {}, words);
    QCOMPARE(m_trial->wanted.size(), 1);
}

void TestTodayPage::rowsAreReadOut()
{
    const QString read =
        plain(m_trial->index(m_trial->rowOf(u"Pay Marcus T."_s)).data(Qt::AccessibleTextRole).toString());
    QVERIFY2(read.startsWith(u"Pay Marcus T. the refund, "), qPrintable(read));
    QVERIFY2(read.endsWith(u"since Fri 13 Nov, Pay €64.00"), qPrintable(read));
}

void TestTodayPage::goodNewsOpensItsCase()
{
    const QList<GoodNewsLine*> lines = m_trial->page().findChildren<GoodNewsLine*>();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(plain(lines.first()->accessibleName()), u"Tim O. is back"_s);
    QCOMPARE(plain(lines.last()->accessibleName()), u"Hanna V. changed 1 of 5 stars to 4 of 5 stars"_s);
    QVERIFY(lines.last()->accessibleDescription().startsWith(u"after the call on 4 Nov"_s));
    QTest::mouseClick(lines.last(), Qt::LeftButton);
    QCOMPARE(m_trial->wanted.size(), 1);
    QCOMPARE(m_trial->wanted.first().page, PageKind::Case);
}

void TestTodayPage::theDayLine()
{
    QStringList texts;
    for (const QLabel* label : m_trial->page().findChildren<QLabel*>())
        texts << plain(label->text());
    QVERIFY(texts.contains(u"Good morning, Ruth"_s));
    QVERIFY(texts.contains(u"Monday 16 November · 5 things for today, safety first"_s));
}

void TestTodayPage::itFollowsAndKeepsItsPlace()
{
    Trial trial;
    QAbstractItemModelTester tester(trial.list().QAbstractItemView::model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    trial.page().resize(1096, 420);
    QVERIFY(trial.open());
    TaskList& list = trial.list();
    list.select(trial.rows()[trial.rowOf(u"Call Dana R."_s)].key);
    list.verticalScrollBar()->setValue(80);
    const int position = list.verticalScrollBar()->value();
    QVERIFY(position > 0);
    const int before = int(trial.rows().size());

    list.select(trial.rows()[trial.rowOf(u"Pay Marcus T."_s)].key);
    QTest::keyClick(&list, Qt::Key_Return);
    const Place marcus = trial.wanted.last();
    list.select(trial.rows()[trial.rowOf(u"Call Dana R."_s)].key);
    list.verticalScrollBar()->setValue(position);
    Edit paid;
    paid.kind = EditKind::SetRefund;
    paid.caseId = marcus.caseId;
    paid.part = marcus.part;
    paid.set = {{"paid"_L1, u"2026-11-16T09:02:00Z"_s}};
    trial.apply(one(paid));
    QVERIFY(QTest::qWaitFor([&] { return trial.rowOf(u"Pay Marcus T."_s) < 0; }));
    QVERIFY(int(trial.rows().size()) <= before);
    QCOMPARE(plain(trial.rows()[list.currentIndex().row()].title), u"Call Dana R."_s);
    QCOMPARE(list.verticalScrollBar()->value(), position);
    QCOMPARE(trial.tiles()[3]->content().figure, u"€38.50"_s);
}

void TestTodayPage::whatFallsDueMovesUp()
{
    Trial trial;
    QVERIFY(trial.open());
    trial.clock->goTo(sampleMoment().addSecs(10 * 3600));
    trial.page().hide();
    trial.page().show();
    const auto waiting = [&] { return plain(trial.rows()[trial.rowOf(u"Call Dana R."_s)].chip.text); };
    QVERIFY(QTest::qWaitFor([&] { return waiting() == u"since 18:00"; }));
    QVERIFY(QTest::qWaitFor([&] { return trial.rowOf(u"Call Dana R."_s) < 7 && trial.rowOf(u"Today"_s) < 0; }));
}

void TestTodayPage::nothingHasItsWords()
{
    Trial trial(false);
    QVERIFY(trial.open());
    QVERIFY(!trial.list().isVisible());
    QVERIFY(trial.page().findChild<EmptyState*>()->isVisible());
    QVERIFY(!trial.page().findChild<GoodNewsPanel*>()->isVisible());
    auto* button = trial.page().findChild<EmptyState*>()->findChild<QPushButton*>();
    QVERIFY(QTest::qWaitFor([button] { return button->isVisible(); }));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(trial.wanted, QList<Place>{{.page = PageKind::Cases}});
}

int main(int argc, char* argv[])
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QApplication app(argc, argv);
    TestTodayPage test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_today_page.moc"
