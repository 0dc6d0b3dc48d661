// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/promise_list.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// A case with one call, and the promises made in it, shown whenever the case changed.
class Promises {
public:
    Promises()
        : on({})
    {
        Edit call;
        call.kind = EditKind::LogCall;
        call.caseId = CaseId(uuid(1));
        call.part = PartId::make();
        call.set = {{"with"_L1, u"agent"_s}};
        takenOf(on.book->apply(one(call)));
        made = call.part;
    }

    std::unique_ptr<PromiseList> show()
    {
        auto list = std::make_unique<PromiseList>(on.desk);
        list->show(on.view(), made);
        list->setVisible(true);
        return list;
    }
    void follow(PromiseList& list)
    {
        QObject::connect(&*on.book, &Casebook::changed, &list, [this, &list] {
            // As the page does: an answer that is there already overtakes an older one that is still on its way.
            const int asked = ++m_asked;
            Desk::when<Result<CaseView>>(on.book->find(CaseId(uuid(1))), &list, [this, asked, &list](const auto& now) {
                if (now && asked == m_asked)
                    list.show(*now, made);
            });
        });
    }
    QStringList texts()
    {
        QStringList texts;
        for (const Promise& promise : on.view().value.promises)
            texts.append(promise.text);
        return texts;
    }

    DeskBook on;
    PartId made;

private:
    int m_asked = 0;
};

QList<QLineEdit*> fieldsOf(const PromiseList& list)
{
    QList<QLineEdit*> fields;
    for (auto* field : list.findChildren<QLineEdit*>())
        if (field->accessibleName() == u"Promise" && field->isVisibleTo(&list))
            fields.append(field);
    return fields;
}

QLineEdit* dayIn(const PromiseList& list)
{
    for (auto* field : list.findChildren<QLineEdit*>())
        if (field->accessibleName().startsWith(u"Due:") && field->isVisibleTo(&list))
            return field;
    return nullptr;
}

void clickOn(const PromiseList& list, const QString& name)
{
    for (auto* button : list.findChildren<QPushButton*>())
        if ((button->text() == name || button->accessibleName() == name) && button->isVisibleTo(&list)) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    QFAIL(qUtf8Printable(name));
}

} // namespace

class TestPromiseList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsBackAfterACrash();
    void oneAfterTheOther();
    void whatIsTakenOutStaysOut();
    void aRefusedRemovalShowsItAgain();
    void aDayStillBeingTypedCounts_data();
    void aDayStillBeingTypedCounts();
    void aDayStillBeingTypedGoesWithItsPromise();
};

void TestPromiseList::whatWasTypedIsBackAfterACrash()
{
    Promises promises;
    {
        auto list = promises.show();
        clickOn(*list, u"Add a promise"_s);
        QTest::keyClicks(fieldsOf(*list).constFirst(), u"Ruth rings"_s);
        QVERIFY(QTest::qWaitFor(
            [&] { return std::ranges::contains(takenOf(promises.on.book->drafts()), u"Ruth rings"_s, &Draft::text); }));
    }
    QVERIFY(promises.texts().isEmpty());
    takenOf(promises.on.book->apply(one(setting(1, {{"title"_L1, u"Another"_s}}))));
    auto list = promises.show();
    clickOn(*list, u"Add a promise"_s);
    QVERIFY(QTest::qWaitFor([&] { return fieldsOf(*list).constFirst()->text() == u"Ruth rings"_s; }));
    list->finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return promises.texts() == QStringList{u"Ruth rings"_s}; }));
}

void TestPromiseList::oneAfterTheOther()
{
    Promises promises;
    auto list = promises.show(); // never hears what came of its Edits
    const QStringList said{u"one"_s, u"two"_s, u"three"_s};
    for (const QString& text : said) {
        clickOn(*list, u"Add a promise"_s);
        QTest::keyClicks(fieldsOf(*list).constLast(), text);
    }
    clickOn(*list, u"Add a promise"_s);
    clickOn(*list, u"Add a promise"_s);
    QCOMPARE(fieldsOf(*list).size(), 4); // the empty one waits
    QVERIFY(QTest::qWaitFor([&] { return promises.texts() == said; }));
}

void TestPromiseList::whatIsTakenOutStaysOut()
{
    Promises promises;
    auto list = promises.show();
    promises.follow(*list);
    clickOn(*list, u"Add a promise"_s);
    QTest::keyClicks(fieldsOf(*list).constFirst(), u"Ruth rings"_s);
    list->finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return promises.texts().size() == 1; }));
    QVERIFY(QTest::qWaitFor([&] {
        return std::ranges::contains(list->findChildren<QLineEdit*>(), u"Due: Ruth rings"_s, &QWidget::accessibleName);
    }));
    QTest::keyClicks(fieldsOf(*list).constFirst(), u" on Friday"_s);
    clickOn(*list, u"Take out: Ruth rings"_s);
    QVERIFY(fieldsOf(*list).isEmpty());
    QVERIFY(QTest::qWaitFor([&] { return promises.texts().isEmpty(); }));
    list->finishTyping();
    const CaseView view = promises.on.view();
    QVERIFY(view.value.promises.isEmpty());
    QCOMPARE(view.history.size(), 4); // opened, called, promised, taken out
    QVERIFY(takenOf(promises.on.book->drafts()).isEmpty());
}

void TestPromiseList::aRefusedRemovalShowsItAgain()
{
    Promises promises;
    Edit kept;
    kept.kind = EditKind::MakePromise;
    kept.caseId = CaseId(uuid(1));
    kept.part = PartId::make();
    kept.set = {{"text"_L1, u"Ruth rings"_s},
                {"made_in"_L1, promises.made.toString()},
                {"kept"_L1, monday().toString(Qt::ISODate)}};
    takenOf(promises.on.book->apply(one(kept)));
    auto list = promises.show();
    promises.follow(*list);
    QSignalSpy told(&promises.on.desk, &Desk::said);
    clickOn(*list, u"Take out: Ruth rings"_s);
    QVERIFY(arrive(told, 1));
    QCOMPARE(fieldsOf(*list).size(), 1);
}

void TestPromiseList::aDayStillBeingTypedCounts_data()
{
    QTest::addColumn<bool>("isMade");
    QTest::newRow("with its promise") << false;
    QTest::newRow("of a promise made before") << true;
}

void TestPromiseList::aDayStillBeingTypedCounts()
{
    QFETCH(bool, isMade);
    Promises promises;
    auto list = promises.show();
    promises.follow(*list);
    clickOn(*list, u"Add a promise"_s);
    QTest::keyClicks(fieldsOf(*list).constFirst(), u"Ruth rings"_s);
    if (isMade) {
        list->finishTyping();
        QVERIFY(QTest::qWaitFor([&] { return dayIn(*list)->accessibleName() == u"Due: Ruth rings"; }));
    }
    const QDate day = monday().date().addDays(10);
    dayIn(*list)->selectAll();
    QTest::keyClicks(dayIn(*list), day.toString(Qt::ISODate));
    QTest::keyClick(dayIn(*list), Qt::Key_Up);
    list->finishTyping();
    QVERIFY(QTest::qWaitFor([&] {
        const QList<Promise> made = promises.on.view().value.promises;
        return made.size() == 1 && made.constFirst().due.toTimeZone(promises.on.desk.zone()).date() == day.addDays(1);
    }));
    QCOMPARE(promises.texts(), QStringList{u"Ruth rings"_s});
}

void TestPromiseList::aDayStillBeingTypedGoesWithItsPromise()
{
    Promises promises;
    auto list = promises.show();
    promises.follow(*list);
    list->activateWindow();
    clickOn(*list, u"Add a promise"_s);
    QTest::keyClicks(fieldsOf(*list).constFirst(), u"Ruth rings"_s);
    list->finishTyping();
    QVERIFY(QTest::qWaitFor([&] { return dayIn(*list)->accessibleName() == u"Due: Ruth rings"; }));
    dayIn(*list)->setFocus();
    QVERIFY(QTest::qWaitFor([&] { return dayIn(*list)->hasFocus(); }));
    QTest::keyClick(dayIn(*list), Qt::Key_Up);
    clickOn(*list, u"Take out: Ruth rings"_s);
    QVERIFY(QTest::qWaitFor([&] { return promises.texts().isEmpty(); }));
    list->finishTyping();
    QCOMPARE(promises.on.view().history.size(), 4); // opened, called, promised, taken out
}

QTEST_MAIN(TestPromiseList)
#include "tst_promise_list.moc"
