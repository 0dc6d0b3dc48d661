// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/words/names.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestUndoQueue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickPressesTakeBackOneStepEach();
    void pressesBeyondTheFirstStepDoNothing();
};

namespace {

/// A case whose title was changed three times, in the window without pages.
struct Titles {
    Titles()
        : desk(*book, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())})
        , window(desk, {})
        , said(&desk, &Desk::said)
    {
        takenOf(book->apply(one(openingOf(1, u"First"_s))));
        for (const QString& title : {u"Second"_s, u"Third"_s})
            takenOf(book->apply(one(setting(1, {{"title"_L1, title}}))));
        window.show();
        window.activateWindow();
    }

    QString title() { return book.view(1).value.facts.title; }
    bool becomes(const QString& wanted)
    {
        return QTest::qWaitFor([&] { return title() == wanted; });
    }
    void press(QKeySequence::StandardKey keys, int times)
    {
        const QKeyCombination combination = QKeySequence(keys)[0];
        for (int i = 0; i < times; ++i)
            QTest::keyClick(&window, combination.key(), combination.keyboardModifiers());
    }

    QStringList told() const
    {
        QStringList sentences;
        for (const QVariantList& one : said)
            sentences.append(one.at(1).toString());
        return sentences;
    }

    Book book;
    Desk desk;
    MainWindow window;
    QSignalSpy said;
};

} // namespace

void TestUndoQueue::quickPressesTakeBackOneStepEach()
{
    Titles titles;
    QVERIFY(QTest::qWaitForWindowActive(&titles.window));
    titles.press(QKeySequence::Undo, 2);
    QVERIFY(titles.becomes(u"First"_s));
    titles.press(QKeySequence::Redo, 2);
    QVERIFY(titles.becomes(u"Third"_s));
    titles.press(QKeySequence::Undo, 1);
    titles.press(QKeySequence::Redo, 1);
    titles.press(QKeySequence::Undo, 2);
    QVERIFY(titles.becomes(u"First"_s));
    const QString name = words::nameOf(EditKind::SetCase);
    const QString back = u"Taken back: %1."_s.arg(name);
    const QString again = u"Done again: %1."_s.arg(name);
    QVERIFY(QTest::qWaitFor([&] { return titles.said.size() == 8; }));
    QCOMPARE(titles.told(), (QStringList{back, back, again, again, back, again, back, back}));
}

void TestUndoQueue::pressesBeyondTheFirstStepDoNothing()
{
    Titles titles;
    QVERIFY(QTest::qWaitForWindowActive(&titles.window));
    titles.press(QKeySequence::Undo, 6);
    QVERIFY(QTest::qWaitFor([&] { return titles.book.list().isEmpty(); }));
    titles.press(QKeySequence::Redo, 3);
    QVERIFY(QTest::qWaitFor([&] { return titles.book.list().size() == 1; }));
    QVERIFY(titles.becomes(u"Third"_s));
    QVERIFY(QTest::qWaitFor([&] { return titles.said.size() == 6; }));
    for (const QVariantList& one : std::as_const(titles.said))
        QCOMPARE(one.constFirst().value<look::Tone>(), look::Tone::Done);
}

QTEST_MAIN(TestUndoQueue)
#include "tst_undo_queue.moc"
