// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include <QAbstractItemModelTester>
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

class TestSidebar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theModelHoldsItsWord();
    void aPlaceHasItsEntry_data();
    void aPlaceHasItsEntry();
    void clicksAndKeysChoose();
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

QTEST_MAIN(TestSidebar)
#include "tst_sidebar.moc"
