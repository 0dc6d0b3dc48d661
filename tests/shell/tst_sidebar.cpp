// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

QList<SidebarModel::Entry> entries()
{
    return {{.name = u"Today"_s, .icon = Icon::Sun, .place = {.page = PageKind::Today}},
            {.name = u"Cases"_s, .icon = Icon::Folder, .place = {.page = PageKind::Cases, .query = u"status:open"_s}},
            {.name = u"No reply"_s, .place = {.page = PageKind::Cases, .query = u"no:reply"_s}, .urgent = true},
            {.name = u"Trends"_s, .icon = Icon::Chart, .place = {.page = PageKind::Trends}, .startsGroup = true}};
}

} // namespace

SidebarModel::Entry saved(const QString& name, const QString& query)
{
    return {.name = name, .place = {.page = PageKind::Cases, .query = query}, .saved = PartId::make()};
}

QStringList names(const SidebarModel& model)
{
    QStringList names;
    for (const SidebarModel::Entry& entry : model.entries())
        names << entry.name;
    return names;
}

/// On the screen, with the list that has the keys.
struct Shown {
    Shown()
    {
        sidebar.model().setEntries(entries());
        sidebar.resize(sidebar.sizeHint());
        sidebar.show();
        sidebar.activateWindow();
        list = sidebar.findChild<QListView*>();
    }
    QLineEdit* editor() const { return list->findChild<QLineEdit*>(); }

    Sidebar sidebar;
    QListView* list;
};

class TestSidebar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelHoldsItsWord();
    void aPlaceHasItsEntry_data();
    void aPlaceHasItsEntry();
    void clicksAndKeysChoose();
    void aNewViewIsNamedBelowTheOthers();
    void whatIsNamedOutlivesARefresh();
    void aNameGivenUpLeavesNothing();
    void keysRenameAndTakeOut();
};

void TestSidebar::theModelHoldsItsWord()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    model.setCount(1, 12);
    model.setCount(99, 12);
    QCOMPARE(model.index(1).data(SidebarModel::CountRole), 12);
    QCOMPARE(model.index(1).data(Qt::AccessibleTextRole), u"Cases, 12"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setEntries(entries());
    QVERIFY(reset.isEmpty()); // the same places: selection and focus stay
    model.setEntries(entries().mid(1));
    QCOMPARE(reset.size(), 1);
}

void TestSidebar::aPlaceHasItsEntry_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<int>("row");
    QTest::newRow("page") << Place{.page = PageKind::Trends} << 3;
    QTest::newRow("view") << Place{.page = PageKind::Cases, .query = u"no:reply"_s} << 2;
    QTest::newRow("a search of one's own") << Place{.page = PageKind::Cases, .query = u"bike"_s} << 1;
    QTest::newRow("a case") << Place{.page = PageKind::Case} << 1;
    QTest::newRow("none") << Place{.page = PageKind::Settings} << -1;
}

void TestSidebar::aPlaceHasItsEntry()
{
    QFETCH(Place, place);
    QFETCH(int, row);
    SidebarModel model;
    model.setEntries(entries());
    QCOMPARE(model.rowOf(place), row);
}

void TestSidebar::clicksAndKeysChoose()
{
    Sidebar sidebar;
    sidebar.model().setEntries(entries());
    sidebar.resize(200, 600);
    sidebar.show();
    auto* list = sidebar.findChild<QListView*>(u"sidebar"_s);
    QSignalSpy chosen(&sidebar, &Sidebar::chosen);
    sidebar.showAt({.page = PageKind::Today});
    QVERIFY(chosen.isEmpty());
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(chosen.last().front().value<Place>(), entries()[1].place);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(sidebar.model().index(3)).center());
    QCOMPARE(chosen.last().front().value<Place>(), entries()[3].place);
}

void TestSidebar::aNewViewIsNamedBelowTheOthers()
{
    Shown shown;
    const QAbstractItemModelTester tester(&shown.sidebar.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(QTest::qWaitForWindowActive(&shown.sidebar));
    QSignalSpy kept(&shown.sidebar.model(), &SidebarModel::viewKept);
    QSignalSpy chosen(&shown.sidebar, &Sidebar::chosen);
    const SidebarModel::Entry view = saved(u"is:overdue"_s, u"is:overdue"_s);
    shown.sidebar.nameView(view);
    QCOMPARE(names(shown.sidebar.model()),
             (QStringList{u"Today"_s, u"Cases"_s, u"No reply"_s, u"is:overdue"_s, u"Trends"_s}));
    QVERIFY(shown.editor());
    QCOMPARE(shown.editor()->selectedText(), u"is:overdue"_s);
    QTest::keyClicks(shown.editor(), u" Late  ones "_s);
    shown.sidebar.model().setCount(3, 7); // while it is typed
    QCOMPARE(shown.editor()->text(), u" Late  ones "_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return kept.size() == 1; }));
    const auto told = kept.first().first().value<SidebarModel::Entry>();
    QCOMPARE(told.name, u"Late ones"_s);
    QCOMPARE(told.place, view.place);
    QCOMPARE(told.saved, view.saved);
    QCOMPARE(names(shown.sidebar.model())[3], u"Late ones"_s);
    QVERIFY(chosen.isEmpty()); // one is there already
    shown.sidebar.dropView();
    QVERIFY(chosen.isEmpty());
    QCOMPARE(names(shown.sidebar.model()), (QStringList{u"Today"_s, u"Cases"_s, u"No reply"_s, u"Trends"_s}));
}

void TestSidebar::whatIsNamedOutlivesARefresh()
{
    SidebarModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setEntries(entries());
    const SidebarModel::Entry view = saved(u"Late"_s, u"is:overdue"_s);
    model.beginView(view);
    QList<SidebarModel::Entry> others = entries();
    others.insert(2, saved(u"Another"_s, u"kind:review"_s));
    model.setEntries(others);
    QCOMPARE(names(model), (QStringList{u"Today"_s, u"Cases"_s, u"Another"_s, u"No reply"_s, u"Late"_s, u"Trends"_s}));
    QVERIFY(model.setData(model.index(4), u"Late"_s, Qt::EditRole));
    others.insert(4, view);
    model.setEntries(others);
    model.giveUpView();
    model.dropView();
    QCOMPARE(model.entries(), others);
    others.removeAt(4); // undone
    model.setEntries(others);
    QCOMPARE(model.entries(), others);
}

void TestSidebar::aNameGivenUpLeavesNothing()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.sidebar));
    QSignalSpy kept(&shown.sidebar.model(), &SidebarModel::viewKept);
    shown.sidebar.showAt({.page = PageKind::Cases, .query = u"no:reply"_s});
    QSignalSpy chosen(&shown.sidebar, &Sidebar::chosen);
    shown.sidebar.nameView(saved(u"is:overdue"_s, u"is:overdue"_s));
    QTest::keyClicks(shown.editor(), u"Late"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Escape);
    QVERIFY(QTest::qWaitFor([&] { return shown.sidebar.model().rowCount() == 4; }));
    QVERIFY(kept.isEmpty());
    QVERIFY(chosen.isEmpty());
    QCOMPARE(shown.list->currentIndex().row(), 2);
}

void TestSidebar::keysRenameAndTakeOut()
{
    Shown shown;
    const SidebarModel::Entry view = saved(u"Late"_s, u"is:overdue"_s);
    QList<SidebarModel::Entry> with = entries();
    with.insert(3, view);
    shown.sidebar.model().setEntries(with);
    QVERIFY(QTest::qWaitForWindowActive(&shown.sidebar));
    QSignalSpy renamed(&shown.sidebar.model(), &SidebarModel::viewRenamed);
    QSignalSpy unwanted(&shown.sidebar, &Sidebar::viewUnwanted);
    shown.list->setFocus();
    shown.list->setCurrentIndex(shown.sidebar.model().index(2));
    QTest::keyClick(shown.list, Qt::Key_F2); // one of the program's own
    QVERIFY(!shown.editor());
    QTest::keyClick(shown.list, Qt::Key_Delete);
    QVERIFY(unwanted.isEmpty());
    shown.list->setCurrentIndex(shown.sidebar.model().index(3));
    QTest::keyClick(shown.list, Qt::Key_F2);
    QVERIFY(shown.editor());
    QTest::keyClicks(shown.editor(), u"Past their date"_s);
    QTest::keyClick(shown.editor(), Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return renamed.size() == 1; }));
    QCOMPARE(renamed.first(), (QVariantList{QVariant::fromValue(view.saved), u"Past their date"_s}));
    QTest::keyClick(shown.list, Qt::Key_Delete);
    QCOMPARE(unwanted, (QList<QVariantList>{{QVariant::fromValue(view.saved)}}));
}

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
