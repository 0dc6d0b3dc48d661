// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"
#include "ui/casepage/person_field.h"
#include "ui/desk/desk.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

/// Two customers called Dana R., one Ida F. and one agent, and a field for a customer.
struct Asked {
    Asked()
        : desk(*book, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())})
        , field(new PersonField(desk, PersonKind::Customer, &form))
    {
        takenOf(book->apply({{addPerson(1, u"Dana R."_s), addPerson(2, u"Dana R."_s), addPerson(3, u"Ida F."_s),
                              addPerson(4, u"Kim"_s, PersonKind::Agent)}}));
        Edit opening = openingOf(1, u"A late wheel"_s);
        opening.set.insert("customer"_L1, person(2).toString());
        takenOf(book->apply(one(opening)));
        auto* column = new QVBoxLayout(&form);
        column->addWidget(field);
        column->addWidget(field->question());
        column->addWidget(new QLineEdit(&form));
        QObject::connect(field, &PersonField::chosen, &form,
                         [this](const PersonField::Named& named) { chosen.append(named); });
        form.show();
        form.activateWindow();
        if (!QTest::qWaitForWindowActive(&form))
            qFatal("the window does not become active");
        field->setFocus();
    }

    /// Typed, and left at once.
    void says(const QString& name)
    {
        QTest::keyClicks(field, name);
        leave();
    }
    /// What is offered meanwhile has the keys.
    void leave()
    {
        QWidget* offered = field->completer()->popup();
        QTest::keyClick(offered->isVisible() ? offered : field, Qt::Key_Tab);
    }
    bool hasChosen(qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return chosen.size() == count; });
    }
    QListWidget* list() const { return field->question()->findChild<QListWidget*>(); }
    bool isAsked() const
    {
        return QTest::qWaitFor([&] { return field->question()->isVisible(); });
    }

    Book book;
    Desk desk;
    QWidget form;
    PersonField* field;
    QList<PersonField::Named> chosen;
};

Person called(quint64 number, const QString& name)
{
    Person known;
    known.id = person(number);
    known.name = name;
    return known;
}

} // namespace

class TestPersonField : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsThatPerson_data();
    void aNameIsThatPerson();
    void anUnknownNameIsSomebodyNew();
    void ofTwoOneIsChosen();
    void somebodyElseMayHaveTheName();
    void typingOnDropsTheQuestion();
    void whoIsToldApartInTheListIsMeant();
    void nobodyIsNobody();
    void whoIsThereStays();
    void settlingWaitsForTheAnswer();
};

void TestPersonField::aNameIsThatPerson_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("as it is") << u"Ida F."_s;
    QTest::newRow("another case") << u"ida f."_s;
    QTest::newRow("blanks around") << u" Ida F. "_s;
}

void TestPersonField::aNameIsThatPerson()
{
    QFETCH(const QString, typed);
    Asked asked;
    asked.says(typed);
    QVERIFY(asked.hasChosen());
    QCOMPARE(asked.chosen.constFirst().id, person(3));
    QVERIFY(!asked.chosen.constFirst().isNew);
    QCOMPARE(asked.field->text(), u"Ida F."_s);
}

void TestPersonField::anUnknownNameIsSomebodyNew()
{
    Asked asked;
    asked.says(u"Ida"_s);
    QVERIFY(asked.hasChosen());
    QVERIFY(asked.chosen.constFirst().isNew);
    const QList<Edit> edits = asked.field->editsFor(asked.chosen.constFirst());
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.constFirst().set.value("name"_L1).toString(), u"Ida"_s);
    // Leaving it once more says nothing again, and asking again says the same.
    asked.field->finish();
    PersonField::Named again;
    asked.field->settle([&](const PersonField::Named& named) { again = named; });
    QCOMPARE(again.id, asked.chosen.constFirst().id);
    QVERIFY(again.isNew);
    QCOMPARE(asked.chosen.size(), 1);
}

void TestPersonField::ofTwoOneIsChosen()
{
    Asked asked;
    asked.says(u"Dana R."_s);
    QVERIFY(asked.isAsked());
    QVERIFY(asked.chosen.isEmpty());
    QCOMPARE(asked.field->question()->findChild<QLabel*>()->text(), u"Two customers have this name: which one?"_s);
    QCOMPARE(asked.list()->count(), 3);
    int row = 0;
    while (!asked.list()->item(row)->text().contains(u"2026-0001"_s))
        QVERIFY(++row < 2);
    asked.list()->setCurrentRow(row);
    asked.list()->setFocus();
    QTest::keyClick(asked.list(), Qt::Key_Return);
    QVERIFY(asked.hasChosen());
    QCOMPARE(asked.chosen.constFirst().id, person(2));
    QVERIFY(asked.field->question()->isHidden());
}

void TestPersonField::somebodyElseMayHaveTheName()
{
    Asked asked;
    asked.says(u"Dana R."_s);
    QVERIFY(asked.isAsked());
    asked.list()->setCurrentRow(2);
    QTest::keyClick(asked.list(), Qt::Key_Return);
    QVERIFY(asked.hasChosen());
    QVERIFY(asked.chosen.constFirst().isNew);
    QCOMPARE(asked.chosen.constFirst().name, u"Dana R."_s);
}

void TestPersonField::typingOnDropsTheQuestion()
{
    Asked asked;
    asked.says(u"Dana R."_s);
    QVERIFY(asked.isAsked());
    asked.field->setFocus();
    QTest::keyClick(asked.field, Qt::Key_End);
    QTest::keyClicks(asked.field, u"x"_s);
    QVERIFY(asked.field->question()->isHidden());
    asked.leave();
    QVERIFY(asked.hasChosen());
    QCOMPARE(asked.chosen.constFirst().name, u"Dana R.x"_s);
}

void TestPersonField::whoIsToldApartInTheListIsMeant()
{
    Asked asked;
    QTest::keyClicks(asked.field, u"DAN"_s);
    QAbstractItemView* popup = asked.field->completer()->popup();
    QVERIFY(QTest::qWaitFor([&] { return popup->isVisible() && popup->model()->rowCount() == 2; }));
    int row = 0;
    while (!popup->model()->index(row, 0).data().toString().contains(u"2026-0001"_s))
        QVERIFY(++row < 2);
    for (int i = 0; i <= row; ++i)
        QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(asked.hasChosen());
    QCOMPARE(asked.chosen.constFirst().id, person(2));
    QVERIFY(asked.field->question()->isHidden());
}

void TestPersonField::nobodyIsNobody()
{
    Asked asked;
    asked.field->setPerson(called(3, u"Ida F."_s));
    asked.field->selectAll();
    QTest::keyClick(asked.field, Qt::Key_Delete);
    asked.leave();
    QCOMPARE(asked.chosen.size(), 1);
    QVERIFY(asked.chosen.constFirst().id.isNull());
}

void TestPersonField::whoIsThereStays()
{
    Asked asked;
    asked.field->setPerson(called(1, u"Dana R."_s));
    asked.field->finish();
    QVERIFY(asked.chosen.isEmpty());
    QVERIFY(asked.field->question()->isHidden());
}

void TestPersonField::settlingWaitsForTheAnswer()
{
    Asked asked;
    asked.field->setText(u"Ida F."_s);
    QList<PersonField::Named> settled;
    asked.field->settle([&](const PersonField::Named& named) { settled.append(named); });
    QVERIFY(QTest::qWaitFor([&] { return settled.size() == 1; }));
    QCOMPARE(settled.constFirst().id, person(3));
}

QTEST_MAIN(TestPersonField)
#include "tst_person_field.moc"
