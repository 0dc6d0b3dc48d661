// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/typed_text.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A text field on what a case asks for, shown the case whenever it changed.
class Typing {
public:
    explicit Typing(DeskBook& on, bool follows = true)
        : m_on(on)
        , typed(new TypedText(on.desk, &field))
    {
        show();
        if (follows)
            QObject::connect(&on.desk, &Desk::changed, &field, [this] { show(); });
        field.show();
        field.setFocus();
    }

    void show()
    {
        const Case now = m_on.view().value;
        typed->show({.caseId = now.id, .edit = EditKind::SetCase, .field = u"our_part"_s, .base = now.revision},
                    now.facts.ourPart);
    }
    void type(const QString& words) { QTest::keyClicks(&field, words); }
    void clear()
    {
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Backspace);
    }

private:
    DeskBook& m_on;

public:
    QPlainTextEdit field;
    TypedText* typed;
};

QList<Draft> draftsIn(DeskBook& on)
{
    return takenOf(on.book->drafts());
}

Edit ourPart(const QString& words)
{
    Edit edit;
    edit.kind = EditKind::SetCase;
    edit.caseId = CaseId(uuid(1));
    edit.set = {{"our_part"_L1, words}};
    return edit;
}

} // namespace

class TestTypedText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsADraftWithinASecond();
    void takenBackItIsNone();
    void theDraftGoesWithTheEdit();
    void aRefusedEditLeavesItsDraft();
    void aDraftOfAFormerRunIsBack();
    void aDraftOfSomeoneElseIsNotShown();
    void anOlderDraftIsAtOddsWithWhatWasSaidSince();
    void foreignCharactersAreNotTyping_data();
    void foreignCharactersAreNotTyping();
    void furtherEditsAreOneStepWithTheText();
    void whatIsForgottenLeavesNothing();
};

void TestTypedText::whatIsTypedIsADraftWithinASecond()
{
    DeskBook on({});
    Typing here(on);
    here.type(u"We rang"_s);
    QVERIFY(here.typed->isDirty());
    QTRY_COMPARE(draftsIn(on).size(), 1);
    const Draft draft = draftsIn(on).front();
    QCOMPARE(draft.text, u"We rang"_s);
    QCOMPARE(draft.edit, EditKind::SetCase);
    QCOMPARE(on.view().value.facts.ourPart, QString());
}

void TestTypedText::takenBackItIsNone()
{
    DeskBook on({});
    Typing here(on);
    here.type(u"We rang"_s);
    QTRY_COMPARE(draftsIn(on).size(), 1);
    here.clear();
    QTRY_COMPARE(draftsIn(on).size(), 0);
    here.type(u"Again"_s);
    QTRY_COMPARE(draftsIn(on).size(), 1);
    here.clear();
    here.typed->finish();
    QTRY_COMPARE(draftsIn(on).size(), 0);
    QCOMPARE(on.view().value.facts.ourPart, QString());
}

void TestTypedText::theDraftGoesWithTheEdit()
{
    DeskBook on({});
    {
        Typing here(on);
        here.type(u"We rang"_s);
        QTRY_COMPARE(draftsIn(on).size(), 1);
        here.typed->finish();
    }
    // The window is gone before the answer: nothing is left to it.
    QVERIFY(takenOf(on.book->newestStep()) > 0);
    QCOMPARE(on.view().value.facts.ourPart, u"We rang"_s);
    QCOMPARE(draftsIn(on), QList<Draft>());
}

void TestTypedText::aRefusedEditLeavesItsDraft()
{
    DeskBook on({});
    Typing here(on, false);
    here.type(u"We rang"_s);
    takenOf(on.book->apply(one(ourPart(u"Nobody rang"_s))));
    QString told;
    QObject::connect(&on.desk, &Desk::said, &here.field, [&](look::Tone, const QString& words) { told = words; });
    here.typed->finish();
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(draftsIn(on).size(), 1);
    QCOMPARE(on.view().value.facts.ourPart, u"Nobody rang"_s);
    QCOMPARE(here.field.toPlainText(), u"We rang"_s);
    here.show();
    here.typed->finish();
    QTRY_COMPARE(on.view().value.facts.ourPart, u"We rang"_s);
    QCOMPARE(draftsIn(on), QList<Draft>());
}

void TestTypedText::aDraftOfAFormerRunIsBack()
{
    DeskBook on({});
    {
        Typing then(on);
        then.type(u"We ra"_s);
        QTRY_COMPARE(draftsIn(on).size(), 1);
    }
    Typing here(on);
    QTRY_COMPARE(here.field.toPlainText(), u"We ra"_s);
    here.typed->finish();
    QTRY_COMPARE(on.view().value.facts.ourPart, u"We ra"_s);
    QCOMPARE(draftsIn(on), QList<Draft>());
}

void TestTypedText::aDraftOfSomeoneElseIsNotShown()
{
    DeskBook on({});
    takenOf(on.book->saveDraft({.person = u"Jonas"_s,
                                .caseId = CaseId(uuid(1)),
                                .part = {},
                                .field = u"our_part"_s,
                                .base = 1,
                                .text = u"Jonas thinks"_s,
                                .saved = monday(),
                                .edit = EditKind::SetCase}));
    Typing here(on);
    takenOf(on.book->drafts(u"Ruth Marlow"_s, CaseId(uuid(1))));
    QCoreApplication::processEvents();
    QCOMPARE(here.field.toPlainText(), QString());
}

void TestTypedText::anOlderDraftIsAtOddsWithWhatWasSaidSince()
{
    DeskBook on({});
    {
        Typing then(on, false);
        then.type(u"We rang"_s);
        QTRY_COMPARE(draftsIn(on).size(), 1);
    }
    takenOf(on.book->apply(one(ourPart(u"Nobody rang"_s))));
    Typing here(on);
    QTRY_COMPARE(here.field.toPlainText(), u"We rang"_s);
    here.show();
    QString told;
    QObject::connect(&on.desk, &Desk::said, &here.field, [&](look::Tone, const QString& words) { told = words; });
    here.typed->finish();
    QTRY_VERIFY(!told.isEmpty());
    QCOMPARE(on.view().value.facts.ourPart, u"Nobody rang"_s);
    QCOMPARE(draftsIn(on).size(), 1);
    here.typed->finish();
    QTRY_COMPARE(on.view().value.facts.ourPart, u"We rang"_s);
}

void TestTypedText::foreignCharactersAreNotTyping_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no-break space") << u"20\u00a0kg"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
    QTest::newRow("two-character line end") << u"a\r\nb"_s;
}

void TestTypedText::foreignCharactersAreNotTyping()
{
    QFETCH(const QString, text);
    DeskBook on({{"our_part"_L1, text}});
    Typing here(on);
    QVERIFY(!here.typed->isDirty());
    here.typed->finish();
    QCOMPARE(on.view().value.revision, 1);
    QLineEdit line;
    auto* oneLine = new TypedText(on.desk, &line);
    oneLine->show({.caseId = CaseId(uuid(1)), .edit = EditKind::SetCase, .field = u"our_part"_s, .base = 1}, text);
    QVERIFY(!oneLine->isDirty());
}

void TestTypedText::furtherEditsAreOneStepWithTheText()
{
    DeskBook on({});
    Typing here(on);
    here.type(u"We rang"_s);
    Edit title;
    title.kind = EditKind::SetCase;
    title.caseId = CaseId(uuid(1));
    title.set = {{"title"_L1, u"A late bicycle"_s}};
    bool isDone = false;
    here.typed->finishWith({title}, [&](const Result<AppliedGroup>& answer) { isDone = answer.has_value(); });
    QTRY_VERIFY(isDone);
    QCOMPARE(on.view().value.facts.ourPart, u"We rang"_s);
    QCOMPARE(on.view().value.facts.title, u"A late bicycle"_s);
    takenOf(on.book->undo(takenOf(on.book->newestStep())));
    QCOMPARE(on.view().value.facts.ourPart, QString());
    QCOMPARE(on.view().value.facts.title, u"A late wheel"_s);
}

void TestTypedText::whatIsForgottenLeavesNothing()
{
    DeskBook on({});
    Typing here(on);
    here.type(u"We rang"_s);
    QTRY_COMPARE(draftsIn(on).size(), 1);
    here.typed->forget();
    QCOMPARE(here.field.toPlainText(), QString());
    here.typed->finish();
    QTRY_COMPARE(draftsIn(on).size(), 0);
    QCOMPARE(on.view().value.revision, 1);
}

QTEST_MAIN(TestTypedText)
#include "tst_typed_text.moc"
