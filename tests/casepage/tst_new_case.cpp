// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/new_case.h"
#include "ui/casepage/person_field.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

template <class Field>
Field* named(const NewCase& page, const QString& name)
{
    for (Field* field : page.findChildren<Field*>())
        if (field->accessibleName() == name)
            return field;
    return nullptr;
}

const QString title = u"In a few words"_s;
const QString words = u"What was said or written, in their words?"_s;
const QString customer = u"Who is the customer?"_s;

QPushButton* openButton(const NewCase& page)
{
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == u"Open the case"_s)
            return button;
    return nullptr;
}

} // namespace

class TestNewCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatWasTakenDown();
    void whatWasTypedIsBackAfterACrash();
    void emptiedItKeepsNothing();
};

void TestNewCase::opensWhatWasTakenDown()
{
    DeskBook on({});
    NewCase page(on.desk);
    page.show();
    QVERIFY(!openButton(page)->isEnabled());
    QTest::keyClicks(named<QLineEdit>(page, title), u"A squeaking chain"_s);
    QTest::keyClicks(named<QPlainTextEdit>(page, words), u"It squeaks."_s);
    QTest::keyClicks(named<QLineEdit>(page, customer), u"Ida Perl"_s);
    QTRY_COMPARE(takenOf(on.book->drafts()).size(), 1);
    Place place;
    QObject::connect(&on.desk, &Desk::wanted, &page, [&](const Place& to) { place = to; });
    QTest::mouseClick(openButton(page), Qt::LeftButton);
    QVERIFY(!named<QLineEdit>(page, title)->isEnabled());
    QTRY_VERIFY(!place.caseId.isNull());
    const CaseView made = takenOf(on.book->find(place.caseId));
    QCOMPARE(made.value.facts.title, u"A squeaking chain"_s);
    QCOMPARE(made.value.reviews.front().text, u"It squeaks."_s);
    QVERIFY(!made.value.facts.customer.isNull());
    QCOMPARE(takenOf(on.book->drafts()), QList<Draft>());
    QVERIFY(named<QLineEdit>(page, title)->isEnabled());
    QCOMPARE(named<QLineEdit>(page, title)->text(), QString());
}

void TestNewCase::whatWasTypedIsBackAfterACrash()
{
    DeskBook on({});
    {
        NewCase then(on.desk);
        then.show();
        QTest::keyClicks(named<QLineEdit>(then, title), u"A squeak"_s);
        QTest::keyClicks(named<QPlainTextEdit>(then, words), u"It squ"_s);
        QTRY_VERIFY(!takenOf(on.book->drafts()).isEmpty());
    }
    NewCase page(on.desk);
    page.show();
    QTRY_COMPARE(named<QLineEdit>(page, title)->text(), u"A squeak"_s);
    QCOMPARE(named<QPlainTextEdit>(page, words)->toPlainText(), u"It squ"_s);
    QVERIFY(openButton(page)->isEnabled());
}

void TestNewCase::emptiedItKeepsNothing()
{
    DeskBook on({});
    NewCase page(on.desk);
    page.show();
    auto* line = named<QLineEdit>(page, title);
    QTest::keyClicks(line, u"A squeak"_s);
    QTRY_COMPARE(takenOf(on.book->drafts()).size(), 1);
    line->selectAll();
    QTest::keyClick(line, Qt::Key_Backspace);
    QTRY_COMPARE(takenOf(on.book->drafts()).size(), 0);
}

QTEST_MAIN(TestNewCase)
#include "tst_new_case.moc"
