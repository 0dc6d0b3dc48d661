// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/trends/chart_board.h"
#include "ui/trends/trends_page.h"
#include "ui/trends/weekly_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A casebook at the sample's moment, with the sample shop in it or nothing.
class OpenBook {
public:
    explicit OpenBook(bool filled)
        : m_casebook({.path = m_folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .clock = clock()})
    {
        takenOf(m_casebook.create(taken(readSampleBusiness())));
        if (filled)
            takenOf(m_casebook.fillWithSample());
    }

    Casebook& casebook() { return m_casebook; }
    QString file(const QString& name) const { return m_folder.filePath(name); }
    static std::shared_ptr<const Clock> clock() { return std::make_shared<FixedClock>(sampleMoment()); }

private:
    QTemporaryDir m_folder;
    Casebook m_casebook;
};

/// The page at work on a shop's desk.
class Trial {
public:
    explicit Trial(OpenBook& shop)
        : m_shop(shop)
        , m_desk(shop.casebook(), OpenBook::clock(),
                 {takenOf(shop.casebook().office()), takenOf(shop.casebook().playbook())})
        , m_page(m_desk,
                 [this](QWidget*, const QString& suggested) { return answersWithFile ? file(suggested) : QString(); })
    {
        m_page.resize(1100, 760);
        QObject::connect(&m_desk, &Desk::wanted, &m_desk, [this](const Place& place) { wanted << place; });
    }

    static constexpr qsizetype many = 5000;

    TrendsPage& page() { return m_page; }
    Casebook& casebook() { return m_shop.casebook(); }
    QString file(const QString& name) const { return m_shop.file(name); }

    void open(const QString& query = {})
    {
        m_page.openAt({.page = PageKind::Trends, .query = query});
        m_page.show();
    }
    /// What is asked next waits behind it: its answer is not there at once.
    void keepBusy() { casebook().counts(QList<search::Query>(many)); }
    template <class Widget>
    Widget* part() const
    {
        return m_page.findChild<Widget*>();
    }
    /// Those in sight: the whole one first.
    QList<BarChartView*> charts() const
    {
        QList<BarChartView*> seen = m_page.findChildren<BarChartView*>();
        seen.removeIf([](const BarChartView* view) { return !view->isVisible(); });
        return seen;
    }
    BarChartView* chart(const QString& name) const
    {
        for (BarChartView* view : charts())
            if (view->accessibleName() == name)
                return view;
        return nullptr;
    }
    QPushButton* button(const QString& name) const
    {
        for (QPushButton* one : m_page.findChildren<QPushButton*>())
            if (one->text() == name || one->accessibleName() == name)
                return one;
        return nullptr;
    }
    qint64 casesOf(const QString& query) { return takenOf(casebook().list({search::parse(query).query, {}, 0})).total; }

    QList<Place> wanted;
    bool answersWithFile = true;

private:
    OpenBook& m_shop;
    Desk m_desk;
    TrendsPage m_page;
};

} // namespace

class TestTrendsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_shop = std::make_unique<OpenBook>(true); }
    void nothingIsDrawnBeforeItIsShown();
    void chartsShareAScaleAndAddUp();
    void barsOpenTheirCases_data();
    void barsOpenTheirCases();
    void theTableHasTheSameNumbers();
    void tabsAndPeriodAskAgain();
    void theQueryNarrowsAndIsTakenAway();
    void csvIsWrittenAndHarmless();
    void itFollowsChanges();
    void nothingHasItsWords();
    void nothingIsSaidOnlyOfAnAnswer();
    void opensOnWeeksThatHaveCases_data();
    void opensOnWeeksThatHaveCases();
    void thePictureStaysUntilTheAnswer();
    void manyYearsHaveBarsToHit();

private:
    std::unique_ptr<OpenBook> m_shop;
};

void TestTrendsPage::nothingIsDrawnBeforeItIsShown()
{
    Trial trial(*m_shop);
    trial.page().openAt({.page = PageKind::Trends});
    trial.page().follow({});
    QVERIFY(!trial.part<ChartBoard>());
    QCOMPARE(trial.part<WeeklyTable>()->rowCount(), 0);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return trial.part<ChartBoard>() != nullptr; }));
}

void TestTrendsPage::chartsShareAScaleAndAddUp()
{
    Trial trial(*m_shop);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return trial.charts().size() > 3; }));
    const QList<BarChartView*> charts = trial.charts();
    const BarChart& whole = charts.front()->chart();
    QCOMPARE(whole.size(), 27);
    QCOMPARE(whole.partial.count(true), 1);
    QVERIFY(whole.partial.back());
    QList<qint64> sums(whole.size());
    for (BarChartView* view : charts.sliced(1)) {
        QCOMPARE(view->chart().most, charts[1]->chart().most);
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(!view->accessibleDescription().isEmpty());
        for (qsizetype i = 0; i < sums.size(); ++i)
            sums[i] += view->chart().countAt(i);
    }
    for (qsizetype i = 0; i < sums.size(); ++i)
        QCOMPARE(sums[i], whole.countAt(i));
    QCOMPARE(trial.chart(u"Communication"_s)->chart().series.front().colour, look::causeColour(u"communication"));
    QVERIFY(!trial.chart(u"Not found yet"_s)->chart().series.front().colour.isValid());
}

void TestTrendsPage::barsOpenTheirCases_data()
{
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("chart");
    QTest::addColumn<QString>("ending");
    QTest::newRow("whole") << 0 << u"All cases by week"_s << u"received:2026-W46"_s;
    QTest::newRow("cause") << 0 << u"Communication"_s << u"received:2026-W46 cause:communication"_s;
    QTest::newRow("no cause") << 0 << u"Not found yet"_s << u"received:2026-W46 no:cause"_s;
    QTest::newRow("source") << 2 << u"google"_s << u"received:2026-W46 source:google"_s;
}

void TestTrendsPage::barsOpenTheirCases()
{
    QFETCH(int, tab);
    QFETCH(QString, chart);
    QFETCH(QString, ending);
    Trial trial(*m_shop);
    trial.open();
    trial.part<QTabBar>()->setCurrentIndex(tab);
    QVERIFY(QTest::qWaitFor([&] { return trial.chart(chart) != nullptr; }));
    BarChartView* view = trial.chart(chart);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(trial.wanted, (QList<Place>{{.page = PageKind::Cases, .query = ending}}));
    QCOMPARE(trial.casesOf(ending), view->chart().countAt(view->current()));
}

void TestTrendsPage::theTableHasTheSameNumbers()
{
    Trial trial(*m_shop);
    auto* table = trial.part<WeeklyTable>();
    const QAbstractItemModelTester tester(table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return table->rowCount() > 0; }));
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    const BarChart whole = trial.charts().front()->chart();
    QTest::keyClick(trial.part<SegmentedControl>(), Qt::Key_Right);
    auto* view = trial.part<QTableView>();
    QVERIFY(view->isVisible());
    QCOMPARE(table->rowCount(), whole.size());
    const int last = table->columnCount() - 1;
    for (int row = 0; row < table->rowCount(); ++row)
        QCOMPARE(table->index(row, last).data(Qt::EditRole).toLongLong(), whole.countAt(row));
    view->setFocus();
    view->setCurrentIndex(table->index(table->rowCount() - 2, last));
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(trial.wanted, (QList<Place>{{.page = PageKind::Cases, .query = u"received:2026-W46"_s}}));
}

void TestTrendsPage::tabsAndPeriodAskAgain()
{
    Trial trial(*m_shop);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    auto* period = trial.part<QComboBox>();
    period->setCurrentIndex(0);
    QVERIFY(QTest::qWaitFor([&] { return trial.charts().front()->chart().size() == 13; }));
    period->setCurrentIndex(3);
    QVERIFY(QTest::qWaitFor([&] { return trial.charts().front()->chart().size() > 13; }));
    QCOMPARE(trial.charts().front()->chart().series.front().counts.size(), trial.part<WeeklyTable>()->rowCount());
    auto* tabs = trial.part<QTabBar>();
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QCOMPARE(tabs->currentIndex(), 1);
    tabs->setCurrentIndex(3);
    QVERIFY(QTest::qWaitFor([&] { return !trial.chart(u"Communication"_s); }));
    // No search knows a turning point: the bar tells its number and opens nothing.
    QTest::keyClick(trial.charts().at(1), Qt::Key_End);
    QTest::keyClick(trial.charts().at(1), Qt::Key_Return);
    QVERIFY(trial.wanted.isEmpty());
}

void TestTrendsPage::theQueryNarrowsAndIsTakenAway()
{
    Trial trial(*m_shop);
    trial.open(u"source:google"_s);
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    BarChartView* whole = trial.charts().front();
    QTest::keyClick(whole, Qt::Key_End);
    QTest::keyClick(whole, Qt::Key_Left);
    QTest::keyClick(whole, Qt::Key_Return);
    const QString query = u"source:google received:2026-W46"_s;
    QCOMPARE(trial.wanted, (QList<Place>{{.page = PageKind::Cases, .query = query}}));
    QCOMPARE(trial.casesOf(query), whole->chart().countAt(whole->current()));
    QPushButton* clear = trial.button(u"Count all cases"_s);
    QVERIFY(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    QCOMPARE(trial.wanted.last(), (Place{.page = PageKind::Trends}));
    const qint64 narrowed = whole->chart().largest();
    trial.open();
    QVERIFY(!clear->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return whole->chart().largest() > narrowed; }));
    QCOMPARE(trial.page().place(), (Place{.page = PageKind::Trends}));
}

void TestTrendsPage::csvIsWrittenAndHarmless()
{
    OpenBook shop(false);
    Trial trial(shop);
    Edit edit = openingOf(1, u"Bill twice"_s);
    edit.set.insert("topic"_L1, u"=1+1"_s);
    edit.set.insert("received"_L1, u"2026-11-10T09:00:00Z"_s);
    takenOf(trial.casebook().apply(one(edit)));
    trial.open();
    trial.part<QTabBar>()->setCurrentIndex(1);
    QVERIFY(QTest::qWaitFor([&] { return trial.chart(u"=1+1"_s) != nullptr; }));
    trial.part<QComboBox>()->setCurrentIndex(3);
    QVERIFY(QTest::qWaitFor([&] { return trial.part<WeeklyTable>()->rowCount() == 1; }));
    trial.answersWithFile = false;
    QTest::mouseClick(trial.button(u"CSV…"_s), Qt::LeftButton);
    QVERIFY(!QFile::exists(trial.file(u"cases-by-week.csv"_s)));
    trial.answersWithFile = true;
    QTest::mouseClick(trial.button(u"CSV…"_s), Qt::LeftButton);
    QFile file(trial.file(u"cases-by-week.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "Week,From,Not over,'=1+1,All\n2026-W46,2026-11-09,,1,1\n"_ba);
}

void TestTrendsPage::itFollowsChanges()
{
    Trial trial(*m_shop);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    BarChartView* whole = trial.charts().front();
    QTest::keyClick(whole, Qt::Key_End);
    const qint64 before = whole->chart().countAt(26);
    Edit edit = openingOf(1, u"Bell fell off"_s);
    edit.set.insert("received"_L1, u"2026-11-16T08:30:00Z"_s);
    takenOf(trial.casebook().apply(one(edit)));
    trial.page().follow({});
    QVERIFY(QTest::qWaitFor([&] { return whole->chart().countAt(26) == before + 1; }));
    QCOMPARE(whole->current(), 26);
}

void TestTrendsPage::nothingHasItsWords()
{
    OpenBook shop(false);
    Trial trial(shop);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return trial.part<EmptyState>()->isVisible(); }));
    QVERIFY(!trial.button(u"CSV…"_s)->isEnabled());
    QTest::mouseClick(trial.button(u"Show all"_s), Qt::LeftButton);
    QCOMPARE(trial.part<QComboBox>()->currentIndex(), 3);
    QVERIFY(QTest::qWaitFor([&] { return !trial.button(u"Show all"_s); }));
    QVERIFY(!trial.part<ChartBoard>());
}

void TestTrendsPage::nothingIsSaidOnlyOfAnAnswer()
{
    OpenBook shop(false);
    Trial trial(shop);
    Edit edit = openingOf(1, u"Bill twice"_s);
    edit.set.insert("received"_L1, u"2020-11-10T09:00:00Z"_s);
    takenOf(trial.casebook().apply(one(edit)));
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    trial.keepBusy();
    QTest::keyClick(trial.part<QComboBox>(), Qt::Key_Home);
    QVERIFY(!trial.part<EmptyState>()->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return trial.part<EmptyState>()->isVisible(); }));
    trial.keepBusy();
    QTest::mouseClick(trial.button(u"Show all"_s), Qt::LeftButton);
    QVERIFY(!trial.part<EmptyState>()->isVisible());
    QTest::keyClick(trial.part<SegmentedControl>(), Qt::Key_Right);
    QVERIFY(!trial.part<EmptyState>()->isVisible());
    QVERIFY(QTest::qWaitFor([&] { return trial.part<WeeklyTable>()->rowCount() == 1; }));
    QVERIFY(trial.part<QTableView>()->isVisible());
}

void TestTrendsPage::opensOnWeeksThatHaveCases_data()
{
    QTest::addColumn<QString>("received");
    QTest::addColumn<int>("period");
    QTest::newRow("half a year") << u"2026-09-10T09:00:00Z"_s << 1;
    QTest::newRow("a year") << u"2026-02-10T09:00:00Z"_s << 2;
    QTest::newRow("long ago") << u"2020-11-10T09:00:00Z"_s << 3;
}

void TestTrendsPage::opensOnWeeksThatHaveCases()
{
    QFETCH(QString, received);
    QFETCH(int, period);
    OpenBook shop(false);
    Trial trial(shop);
    Edit edit = openingOf(1, u"Bill twice"_s);
    edit.set.insert("received"_L1, received);
    takenOf(trial.casebook().apply(one(edit)));
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    auto* weeks = trial.part<QComboBox>();
    QCOMPARE(weeks->currentIndex(), period);

    // Whoever chooses a period keeps it.
    if (period < 2)
        return;
    QTest::keyClick(weeks, Qt::Key_Home);
    QVERIFY(QTest::qWaitFor([&] { return trial.part<EmptyState>()->isVisible(); }));
    QCOMPARE(weeks->currentIndex(), 0);
    const QString month = QLocale().toString(QDate::fromString(received.left(10), Qt::ISODate), u"MMMM yyyy"_s);
    QVERIFY(std::ranges::any_of(trial.part<EmptyState>()->findChildren<QLabel*>(), [&](const QLabel* label) {
        return label->text().contains("The newest case is of "_L1 + month);
    }));
}

void TestTrendsPage::thePictureStaysUntilTheAnswer()
{
    Trial trial(*m_shop);
    trial.open();
    QVERIFY(QTest::qWaitFor([&] { return !trial.charts().isEmpty(); }));
    trial.keepBusy();
    trial.part<QComboBox>()->setCurrentIndex(0);
    QCOMPARE(trial.charts().front()->chart().size(), 27);
    // What is still in sight opens what it shows, not what is being asked for.
    trial.part<QTabBar>()->setCurrentIndex(2);
    BarChartView* view = trial.chart(u"Communication"_s);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Return);
    QCOMPARE(trial.wanted,
             (QList<Place>{{.page = PageKind::Cases, .query = u"received:2026-W46 cause:communication"_s}}));
    QVERIFY(QTest::qWaitFor([&] { return trial.charts().front()->chart().size() == 13; }));
}

void TestTrendsPage::manyYearsHaveBarsToHit()
{
    OpenBook shop(false);
    Trial trial(shop);
    quint64 number = 0;
    for (const QString& day : {u"2012-02-06"_s, u"2014-06-04"_s, u"2014-06-20"_s, u"2026-11-10"_s}) {
        Edit edit = openingOf(++number, u"Bill twice"_s);
        edit.set.insert("received"_L1, QString(day + u"T09:00:00Z"_s));
        takenOf(trial.casebook().apply(one(edit)));
    }
    trial.open();
    trial.part<QComboBox>()->setCurrentIndex(3);
    QVERIFY(QTest::qWaitFor([&] { return trial.part<WeeklyTable>()->rowCount() > 700; }));
    QVERIFY(QTest::qWaitFor([&] { return trial.charts().size() == 2; }));
    QVERIFY(trial.chart(u"All cases by quarter"_s) || trial.chart(u"All cases by month"_s));
    for (BarChartView* view : trial.charts())
        for (int bar = 0; bar < view->chart().size(); ++bar)
            QVERIFY(view->placeOf(bar).width() >= look::u(1.5));
    BarChartView* view = trial.charts().last();
    int most = 0;
    while (view->chart().countAt(most) < 2)
        ++most;
    QTest::mouseClick(view, Qt::LeftButton, {}, view->placeOf(most).topLeft() + QPoint(3, 3));
    QCOMPARE(trial.wanted.size(), 1);
    QCOMPARE(trial.casesOf(trial.wanted.front().query), view->chart().countAt(most));
    trial.page().resize(400, 760);
    QVERIFY(QTest::qWaitFor([&] { return trial.chart(u"All cases by year"_s) != nullptr; }));
}

QTEST_MAIN(TestTrendsPage)
#include "tst_trends_page.moc"
