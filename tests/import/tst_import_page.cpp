// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/import/column_plan.h"
#include "ui/import/import_page.h"
#include "ui/import/preview_table.h"
#include "ui/import/step_rail.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/segmented_control.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray list = "Review ID;Stars;Submitted;Name;Text;Internal\n"
                        "g1;1;03/11/2026 19:22;Carla M.;Waited nine days;x\n"
                        "g2;2;14/11/2026 08:00;Ben W.;Late;x\n"
                        "g3;5;13/11/2026 08:00;Sam;Fine;x\n"
                        "g4;six;12/11/2026 08:00;Igor;Never again;x\n"
                        "g5;1;31/13/2026 08:00;L. Petit;Chain came off;x\n"
                        "g6;3;14/01/2025 08:00;Jan;Forgotten;x\n";

/// The page at work on a casebook.
class Trial {
public:
    explicit Trial(const QStringList& chosen = {})
        : m_desk(*book, std::make_shared<FixedClock>(monday()), {takenOf(book->office()), takenOf(book->playbook())})
        , m_chosen(chosen)
        , page(
              m_desk, [this](QObject*, const std::function<void(const QStringList&)>& then) { then(m_chosen); },
              [this](QWidget*, const QString& suggested) { return book.file(suggested); })
    {
        QObject::connect(&m_desk, &Desk::wanted, &m_desk, [this](const Place& place) { wanted << place; });
        QObject::connect(&m_desk, &Desk::said, &m_desk, [this](look::Tone, const QString& told) { said << told; });
        page.resize(1072, 800);
        page.show();
    }

    void choose(const QByteArray& content, const QString& name = u"reviews.csv"_s)
    {
        m_chosen = {book.put(name, content)};
        QTest::mouseClick(button(u"Choose a file…"_s), Qt::LeftButton);
    }
    QPushButton* button(const QString& name) const
    {
        for (QPushButton* one : page.findChildren<QPushButton*>())
            if (one->text() == name && one->isVisible())
                return one;
        return nullptr;
    }
    void press(const QString& name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    bool shows(const QString& name) const
    {
        return QTest::qWaitFor([&] { return button(name) && button(name)->isEnabled(); });
    }
    QComboBox* combo(const QString& name) const
    {
        for (QComboBox* one : page.findChildren<QComboBox*>())
            if (one->accessibleName() == name && one->isVisible())
                return one;
        return nullptr;
    }
    /// By the keyboard, as a person would.
    void pick(const QString& name, const QString& choice) const
    {
        QComboBox* one = combo(name);
        QVERIFY(one);
        one->setFocus();
        const int wantedAt = one->findText(choice);
        QVERIFY(wantedAt >= 0);
        while (one->currentIndex() != wantedAt)
            QTest::keyClick(one, one->currentIndex() < wantedAt ? Qt::Key_Down : Qt::Key_Up);
    }
    PreviewTable* table() const { return page.findChild<PreviewTable*>(); }
    QString fates() const
    {
        QStringList told;
        for (int row = 0; row < table()->rowCount(); ++row)
            told << table()->index(row, PreviewTable::FateColumn).data().toString();
        return told.join(u'|');
    }
    bool becomes(const QString& wantedFates) const
    {
        const bool good = QTest::qWaitFor([&] { return fates() == wantedFates; });
        if (!good)
            qWarning("%s", qUtf8Printable(fates()));
        return good;
    }
    bool tells(const QString& text) const
    {
        return QTest::qWaitFor([&] {
            return std::ranges::any_of(page.findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(text);
            });
        });
    }

    Book book;

private:
    Desk m_desk;
    QStringList m_chosen;

public:
    ImportPage page;
    QList<Place> wanted;
    QStringList said;
};

} // namespace

class TestImportPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromAFileToCasesAndBack();
    void changingAColumnChangesTheRows();
    void unknownHeadingsAreAsked();
    void ratingsAndHistoryDecide();
    void theFilterCounts();
    void theFilterEndsWithItsStep();
    void historyAloneIsExplained();
    void rowsNotReadAreShownInPlace();
    void whatIsNoTableSaysSo();
    void placesWithFilesBeginAnew();
    void columnsMove();
    void savesRowsNotRead();
};

void TestImportPage::fromAFileToCasesAndBack()
{
    Trial trial;
    const QAbstractItemModelTester tester(trial.table(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(!trial.button(u"Next: columns"_s)->isEnabled());
    trial.choose(list);
    QVERIFY(trial.becomes(u"new case|new case|left out|not read|not read|new, history"_s));
    QVERIFY(trial.tells(u"Of 6 row(s): 2 to be worked on, 1 as history, 2 not read."_s));
    trial.press(u"Next: what becomes a case"_s);
    trial.press(u"Next: check and finish"_s);
    QVERIFY(trial.tells(
        u"2 row(s) become cases to be worked on. 1 row(s) come in as history, because they are older than"_s));
    QVERIFY(trial.tells(u"30 day(s) or have no date."_s));
    trial.press(u"Import"_s);
    QVERIFY(trial.shows(u"Undo this import"_s));
    QVERIFY(trial.tells(u"1 row(s) come in as history"_s));
    QVERIFY(trial.tells(u"press “Make it live”"_s));
    QCOMPARE(trial.book.list().size(), 3);
    QVERIFY(trial.button(u"See the cases"_s) == trial.page.focusWidget());
    QTest::keyClick(trial.button(u"See the cases"_s), Qt::Key_Space);
    QCOMPARE(trial.wanted.size(), 1);
    QCOMPARE(trial.wanted.constFirst().page, PageKind::Cases);
    QCOMPARE(trial.book.list(trial.wanted.constFirst().query).size(), 2);
    trial.press(u"Undo this import"_s);
    QVERIFY(trial.tells(u"gone again"_s));
    QCOMPARE(trial.book.list().size(), 0);
    QVERIFY(!trial.button(u"Undo this import"_s));
    trial.press(u"Import another file"_s);
    QVERIFY(trial.button(u"Choose a file…"_s));
}

void TestImportPage::changingAColumnChangesTheRows()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.becomes(u"new case|new case|left out|not read|not read|new, history"_s));
    trial.pick(u"Submitted goes to"_s, u"Leave out"_s);
    // What has no date counts as history.
    QVERIFY(trial.becomes(u"new, history|new, history|left out|not read|new, history|new, history"_s));
    trial.pick(u"Stars goes to"_s, u"Note"_s);
    QVERIFY(QTest::qWaitFor([&] { return !trial.fates().contains(u"not read"_s); }));
    QCOMPARE(trial.combo(u"Read as"_s)->currentText(), u"As set below"_s);
}

void TestImportPage::unknownHeadingsAreAsked()
{
    Trial trial;
    trial.choose("wann;was\n2026-11-10;Late\n2026-11-11;Later\n");
    QVERIFY(trial.tells(u"does not know these headings"_s));
    QVERIFY(!trial.button(u"Next: what becomes a case"_s)->isEnabled());
    trial.pick(u"was goes to"_s, u"Text"_s);
    QVERIFY(trial.becomes(u"new, history|new, history"_s));
    trial.pick(u"wann goes to"_s, u"Posted or received"_s);
    QVERIFY(trial.becomes(u"new case|new case"_s));
    QVERIFY(trial.button(u"Next: what becomes a case"_s)->isEnabled());
}

void TestImportPage::ratingsAndHistoryDecide()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.becomes(u"new case|new case|left out|not read|not read|new, history"_s));
    trial.press(u"Next: what becomes a case"_s);
    trial.pick(u"Which rows become cases?"_s, u"All rows"_s);
    QVERIFY(trial.becomes(u"new case|new case|new case|not read|not read|new, history"_s));
    trial.pick(u"Which of them are history?"_s, u"None: all are to be worked on"_s);
    QVERIFY(trial.becomes(u"new case|new case|new case|not read|not read|new case"_s));
}

void TestImportPage::theFilterCounts()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.becomes(u"new case|new case|left out|not read|not read|new, history"_s));
    QVERIFY(trial.tells(u"Show:"_s));
    QVERIFY(!trial.button(u"Show all rows"_s));
    auto* filter = trial.page.findChild<SegmentedControl*>();
    filter->setFocus();
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(filter, Qt::Key_Right);
    QCOMPARE(trial.fates(), u"not read|not read"_s);
    QVERIFY(trial.table()->remarkAt(0).startsWith(u"Line 5, "_s));
    QVERIFY(trial.table()->remarkAt(1).contains(u"Submitted"_s));
    QCOMPARE(trial.table()->index(0, PreviewTable::RatingColumn).data().toString(), u"six"_s);
    QVERIFY(trial.tells(u"2 of 6 row(s) shown"_s));
    trial.press(u"Show all rows"_s);
    QCOMPARE(trial.fates(), u"new case|new case|left out|not read|not read|new, history"_s);
}

void TestImportPage::theFilterEndsWithItsStep()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.shows(u"Rows not read"_s));
    trial.press(u"Rows not read"_s);
    QCOMPARE(trial.fates(), u"not read|not read"_s);
    trial.press(u"Next: what becomes a case"_s);
    QCOMPARE(trial.fates(), u"new case|new case|left out|not read|not read|new, history"_s);
    QVERIFY(!trial.button(u"Show all rows"_s));
    const auto* rows = trial.page.findChild<QTableView*>();
    QCOMPARE(rows->rowHeight(0), rows->rowHeight(5));
}

void TestImportPage::historyAloneIsExplained()
{
    Trial trial;
    trial.choose("Review ID;Stars;Submitted;Text\ng6;3;14/01/2025 08:00;Forgotten\ng7;1;15/01/2025 08:00;Lost\n");
    QVERIFY(trial.becomes(u"new, history|new, history"_s));
    trial.press(u"Next: what becomes a case"_s);
    QVERIFY(
        trial.tells(u"All 2 new row(s) come in as history, because they are older than 30 day(s) or have no date."_s));
    trial.press(u"Next: check and finish"_s);
    QVERIFY(
        trial.tells(u"All 2 new row(s) come in as history, because they are older than 30 day(s) or have no date."_s));
    trial.press(u"Import"_s);
    QVERIFY(trial.shows(u"See the cases"_s));
    trial.press(u"See the cases"_s);
    QCOMPARE(trial.book.list(trial.wanted.constFirst().query).size(), 2);
}

void TestImportPage::rowsNotReadAreShownInPlace()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.shows(u"Next: what becomes a case"_s));
    trial.press(u"Next: what becomes a case"_s);
    trial.press(u"Next: check and finish"_s);
    const auto* rows = trial.page.findChild<QListWidget*>();
    const auto areShown = [&] {
        return rows->isVisible() && rows->count() == 2 && rows->item(0)->text().startsWith(u"Line 5, "_s) &&
               rows->item(1)->text().startsWith(u"Line 6, "_s) && rows->item(1)->text().contains(u"31/13/2026"_s);
    };
    QVERIFY(areShown());
    trial.press(u"Import"_s);
    QVERIFY(trial.shows(u"See the cases"_s));
    QVERIFY(areShown());
    trial.press(u"Save as CSV…"_s);
    QVERIFY(QTest::qWaitFor([&] { return !trial.said.isEmpty(); }));
    QVERIFY(QFile::exists(trial.book.file(u"reviews-not-read.csv"_s)));
}

void TestImportPage::whatIsNoTableSaysSo()
{
    Trial trial;
    trial.choose("%PDF-1.7 and so on", u"a.pdf"_s);
    QVERIFY(trial.tells(u"no table as text"_s));
    QVERIFY(!trial.button(u"Next: columns"_s)->isEnabled());
    trial.choose(list);
    QVERIFY(trial.shows(u"Next: what becomes a case"_s));
}

void TestImportPage::placesWithFilesBeginAnew()
{
    Trial trial;
    const QString file = trial.book.put(u"dropped.csv"_s, list);
    trial.page.openAt({.page = PageKind::Import, .files = {file}});
    QVERIFY(trial.shows(u"Next: what becomes a case"_s));
    QCOMPARE(trial.page.place(), (Place{.page = PageKind::Import, .files = {file}}));
    trial.press(u"Cancel"_s);
    QCOMPARE(trial.page.place().files, QStringList());
}

void TestImportPage::columnsMove()
{
    const QStringList headers{u"a"_s, u"b"_s, u"c"_s};
    Mapping mapping;
    mapping.code = u"reviews"_s;
    mapping.fields = {{Target::Text, {{u"A"_s, 0}}}, {Target::Rating, {{u"b"_s, 0}}}, {Target::Note, {{{}, 3}}}};
    const auto told = [&](const Mapping& one) {
        QStringList columns;
        for (const QList<Target>& targets : targetsOf(one, headers)) {
            QStringList names;
            for (const Target target : targets)
                names << codeOf(target);
            columns << names.join(u'+');
        }
        return columns.join(u'|');
    };
    QCOMPARE(told(mapping), u"text|rating|note"_s);
    QCOMPARE(told(withColumn(mapping, headers, 2, Target::Rating)), u"text|rating|rating"_s);
    QCOMPARE(withColumn(mapping, headers, 2, Target::Rating).field(Target::Rating)->columns,
             (QList<ColumnRef>{{u"c"_s, 0}, {u"b"_s, 0}}));
    QCOMPARE(told(withColumn(mapping, headers, 2, Target::Text)), u"text|rating|text"_s);
    QCOMPARE(told(withColumn(mapping, headers, 0, std::nullopt)), u"|rating|note"_s);
    QCOMPARE(withColumn(mapping, headers, 0, std::nullopt).code, QString());
}

void TestImportPage::savesRowsNotRead()
{
    Trial trial;
    trial.choose(list);
    QVERIFY(trial.shows(u"Rows not read"_s));
    trial.press(u"Rows not read"_s);
    QVERIFY(trial.said.isEmpty());
    QCOMPARE(trial.fates(), u"not read|not read"_s);
    trial.press(u"Save as CSV…"_s);
    QVERIFY(QTest::qWaitFor([&] { return !trial.said.isEmpty(); }));
    QFile file(trial.book.file(u"reviews-not-read.csv"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("amends_reason"));
    QCOMPARE(content.count("\n"), 3);
    QVERIFY(trial.book.list().isEmpty());
}

QTEST_MAIN(TestImportPage)
#include "tst_import_page.moc"
