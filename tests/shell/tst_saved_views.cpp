// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/search_line.h"
#include "ui/shell/sidebar.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A search line over a sidebar, as in the window, on the sample shop.
struct Trial {
    Trial()
    {
        takenOf(casebook.create(taken(readSampleBusiness())));
        desk = std::make_unique<Desk>(casebook, clock,
                                      Desk::Known{takenOf(casebook.office()), takenOf(casebook.playbook())});
        auto* column = new QVBoxLayout(&window);
        line = new SearchLine(&window);
        sidebar = new Sidebar(&window);
        column->addWidget(line);
        column->addWidget(sidebar);
        views = new SavedViews(*desk, line, sidebar);
        refresh();
        QObject::connect(desk.get(), &Desk::changed, sidebar, [this] { refresh(); });
        window.resize(600, 500);
        window.show();
        window.activateWindow();
    }
    void refresh()
    {
        QList<SidebarModel::Entry> entries{
            {.name = u"Cases"_s, .icon = Icon::Folder, .place = {.page = PageKind::Cases, .query = u"status:open"_s}}};
        sidebar->model().setEntries(entries + views->entries());
    }
    QStringList stored() const
    {
        QStringList kept;
        for (const SavedView& view : desk->office().views)
            kept << view.name + u" = "_s + view.query;
        return kept;
    }
    bool waitFor(const QStringList& wanted) const
    {
        return QTest::qWaitFor([&] { return stored() == wanted && sidebar->model().rowCount() == wanted.size() + 1; });
    }
    QListView* list() const { return sidebar->findChild<QListView*>(); }
    void type(const QString& text) const
    {
        auto* editor = list()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }

    QTemporaryDir folder;
    std::shared_ptr<Clock> clock = std::make_shared<FixedClock>(sampleMoment());
    Casebook casebook{
        {.path = folder.filePath(u"shop.amends"_s), .program = u"amends-test"_s, .readOnly = false, .clock = clock}};
    std::unique_ptr<Desk> desk;
    QWidget window;
    SearchLine* line;
    Sidebar* sidebar;
    SavedViews* views;
};

} // namespace

class TestSavedViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptNamedRenamedAndTakenOutByKeys();
    void whatIsThereIsNotKeptTwice();
    void aSearchForNothingIsNoView();
};

void TestSavedViews::keptNamedRenamedAndTakenOutByKeys()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.line->setFocus();
    trial.line->setQuery(u"is:overdue or refund:owed "_s);
    QTest::keyClick(trial.line, Qt::Key_D, Qt::ControlModifier);
    trial.type(u"Money and time"_s);
    QVERIFY(trial.waitFor({u"Money and time = is:overdue or refund:owed"_s}));

    QTest::keyClick(trial.list(), Qt::Key_F2);
    trial.type(u"Owed"_s);
    QVERIFY(trial.waitFor({u"Owed = is:overdue or refund:owed"_s}));

    trial.line->setQuery(u"is:won"_s);
    const QList<QPushButton*> buttons = trial.line->findChildren<QPushButton*>();
    const auto keep = std::ranges::find(buttons, u"Keep the search as a view"_s, &QWidget::accessibleName);
    QVERIFY(keep != buttons.cend() && (*keep)->isVisible());
    QTest::mouseClick(*keep, Qt::LeftButton);
    trial.type(u"Won"_s);
    QVERIFY(trial.waitFor({u"Owed = is:overdue or refund:owed"_s, u"Won = is:won"_s}));

    trial.list()->setCurrentIndex(trial.sidebar->model().index(1));
    QTest::keyClick(trial.list(), Qt::Key_Delete);
    QVERIFY(trial.waitFor({u"Won = is:won"_s}));
    const UndoState state = takenOf(trial.casebook.undoState());
    QVERIFY(state.undo);
    takenOf(trial.casebook.undo(state.undo->step));
    QVERIFY(QTest::qWaitFor([&] { return trial.sidebar->model().rowCount() == 3; }));
    QCOMPARE(trial.views->entries().front().name, u"Owed"_s);
}

void TestSavedViews::whatIsThereIsNotKeptTwice()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    trial.line->setQuery(u"status:open"_s);
    Q_EMIT trial.line->keepWanted(trial.line->query());
    QVERIFY(!trial.list()->findChild<QLineEdit*>());
    QCOMPARE(trial.sidebar->model().rowCount(), 1);
}

void TestSavedViews::aSearchForNothingIsNoView()
{
    Trial trial;
    QVERIFY(QTest::qWaitForWindowActive(&trial.window));
    for (const QString& query : {u""_s, u"  "_s, u"status:soon"_s}) {
        trial.line->setQuery(query);
        Q_EMIT trial.line->keepWanted(trial.line->query());
        QCOMPARE(trial.sidebar->model().rowCount(), 1);
    }
}

QTEST_MAIN(TestSavedViews)
#include "tst_saved_views.moc"
