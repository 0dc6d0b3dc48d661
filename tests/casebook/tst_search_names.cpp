// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casebook/books.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

class TestSearchNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCaseIsFoundByWhoIsInIt_data();
    void aCaseIsFoundByWhoIsInIt();
    void aNewNameTakesTheOldOnesPlace();
    void whoCameWithAnImportGoesWithIt();
};

namespace {

QString found(Book& book, const QString& query)
{
    QStringList numbers;
    for (const CaseRow& row : book.list(query))
        numbers << QString::number(row.number.counter);
    return numbers.join(u' ');
}

EditGroup cases()
{
    Edit first = openingOf(1, u"Brakes squeal"_s);
    first.set.insert("customer"_L1, person(1).toString());
    first.set.insert("order_ref"_L1, u"MC-48213"_s);
    Edit second = openingOf(2, u"Dana would know"_s);
    second.set.insert("agent"_L1, person(2).toString());
    Edit dana = addPerson(1, u"Dana Reed"_s);
    dana.set.insert("email"_L1, u"dana.reed@mail.example"_s);
    return {{dana, addPerson(2, u"田中陽子"_s, PersonKind::Agent), first, second, openingOf(3, u"Bare"_s)}};
}

} // namespace

void TestSearchNames::aCaseIsFoundByWhoIsInIt_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& query, const QString& expected) {
        QTest::newRow(qUtf8Printable(query)) << query << expected;
    };
    row(u"reed"_s, u"1"_s);
    row(u"dana"_s, u"1 2"_s);
    row(u"da*"_s, u"1 2"_s);
    row(u"\"dana reed\""_s, u"1"_s);
    row(u"dana.reed@mail.example"_s, u"1"_s);
    row(u"MC-48213"_s, u"1"_s);
    row(u"48213"_s, u"1"_s);
    row(u"陽子"_s, u"2"_s);
    row(u"中陽"_s, u"2"_s);
    row(u"-dana"_s, u"3"_s);
    row(u"reed or 陽子"_s, u"1 2"_s);
    row(u"reed squeal"_s, u"1"_s);
    row(u"reed know"_s, {});
}

void TestSearchNames::aCaseIsFoundByWhoIsInIt()
{
    QFETCH(const QString, query);
    Book book;
    takenOf(book->apply(cases()));
    QTEST(found(book, query), "expected");
}

void TestSearchNames::aNewNameTakesTheOldOnesPlace()
{
    Book book;
    takenOf(book->apply(cases()));
    Edit renamed;
    renamed.kind = EditKind::SetPerson;
    renamed.person = person(1);
    renamed.set = {{"name"_L1, u"Dana Marsh"_s}, {"email"_L1, QString()}};
    const qint64 step = takenOf(book->apply(one(renamed))).step;
    QCOMPARE(found(book, u"reed"_s), QString());
    QCOMPARE(found(book, u"marsh"_s), u"1"_s);
    takenOf(book->undo(step));
    QCOMPARE(found(book, u"reed"_s), u"1"_s);
    QCOMPARE(found(book, u"marsh"_s), QString());
    QCOMPARE(book.findings(), QStringList());
}

void TestSearchNames::whoCameWithAnImportGoesWithIt()
{
    Book book;
    const ImportAnswer answer =
        takenOf(book->import(book.request("a,2026-11-01,1,Squeals,Odile Marchand,\nb,2026-11-02,2,Late,Teo,\n")));
    QCOMPARE(found(book, u"marchand"_s), u"1"_s);
    Edit withdrawn;
    withdrawn.kind = EditKind::WithdrawImport;
    withdrawn.batch = answer.batch;
    takenOf(book->apply(one(withdrawn)));
    takenOf(book->cleanUp());
    QCOMPARE(found(book, u"marchand"_s), QString());
    QCOMPARE(book.findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestSearchNames)
#include "tst_search_names.moc"
