// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/people_query.h"
#include "core/storage/people_store.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

Case small(quint64 number, quint64 customer, quint64 agent, const QDateTime& received, bool isClosed = false)
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = u"Case %1"_s.arg(number);
    c.facts.received = received;
    c.facts.customer = customer == 0 ? PersonId() : person(customer);
    c.facts.agent = agent == 0 ? PersonId() : person(agent);
    c.life.opened = monday();
    if (isClosed) {
        c.life.closed = monday();
        c.life.closedAs = ClosedAs::Settled;
    }
    return c;
}

qint64 put(Shop& shop, const Case& c, std::optional<qint64> batch = {})
{
    CaseOrigin origin;
    origin.batch = batch;
    return taken(CaseStore(shop.database()).insert(c, shop.door().zone(), origin));
}

PersonRow rowOf(Shop& shop, quint64 number, qint64 open = 0, qint64 all = 0, const Case& last = {})
{
    const Person who = *taken(PeopleStore(shop.database()).find(person(number)));
    return {who, open, all, last.id, last.number, last.facts.title, last.facts.received};
}

QString names(const PeopleList& list)
{
    QStringList told{QString::number(list.total) + u':'};
    for (const PersonRow& row : list.rows)
        told << row.person.name;
    return told.join(u' ');
}

} // namespace

class TestPeopleQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void peopleWithTheirCases();
    void byWords_data();
    void byWords();
    void theWholeNameComesFirst();
    void casesOfAPerson();
    void hiddenOnesAreLeftOut();
    void closedCasesCostNothing_data();
    void closedCasesCostNothing();
};

void TestPeopleQuery::peopleWithTheirCases()
{
    Shop shop;
    shop.does({addPerson(1, u"Otto B."_s), addPerson(2, u"Dana R."_s), addPerson(3, u"Ida F."_s),
               addPerson(4, u"Kim"_s, PersonKind::Agent), addPerson(5, u"Jonas"_s, PersonKind::Agent)});
    const Case newest = small(1, 2, 4, monday().addDays(2));
    const Case older = small(2, 2, 4, monday().addDays(1), true);
    const Case undated = small(3, 1, 4, {});
    for (const Case& c : {newest, older, undated})
        put(shop, c);
    PeopleQuery query(shop.database());
    QCOMPARE(taken(query.list(PersonKind::Customer, {}, -1)),
             (PeopleList{3, {rowOf(shop, 2, 1, 2, newest), rowOf(shop, 3), rowOf(shop, 1, 1, 1, undated)}}));
    QCOMPARE(taken(query.list(PersonKind::Customer, {}, 1)), (PeopleList{3, {rowOf(shop, 2, 1, 2, newest)}}));
    QCOMPARE(taken(query.list(PersonKind::Agent, {}, 10)),
             (PeopleList{2, {rowOf(shop, 5), rowOf(shop, 4, 2, 3, newest)}}));
}

void TestPeopleQuery::byWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("all") << u""_s << u"3: Ana Lima Dana R. Ánna Ng"_s;
    QTest::newRow("case and accents") << u"ANN"_s << u"1: Ánna Ng"_s;
    QTest::newRow("within") << u"an"_s << u"3: Ana Lima Dana R. Ánna Ng"_s;
    QTest::newRow("two words") << u" ana  lima"_s << u"1: Ana Lima"_s;
    QTest::newRow("nobody") << u"%"_s << u"0:"_s;
}

void TestPeopleQuery::byWords()
{
    QFETCH(const QString, words);
    Shop shop;
    shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Ánna Ng"_s), addPerson(3, u"Ana Lima"_s),
               addPerson(4, u"Anna"_s, PersonKind::Agent)});
    QTEST(names(taken(PeopleQuery(shop.database()).list(PersonKind::Customer, words, 10))), "expected");
    const PeopleList one = taken(PeopleQuery(shop.database()).list(PersonKind::Customer, words, 1));
    QCOMPARE(one.total, taken(PeopleQuery(shop.database()).list(PersonKind::Customer, words, 10)).total);
    QCOMPARE(one.rows.size(), qMin(one.total, 1));
}

void TestPeopleQuery::theWholeNameComesFirst()
{
    Shop shop;
    shop.does({addPerson(1, u"Abel Kim"_s), addPerson(2, u"Ben Kim"_s), addPerson(3, u"Kim"_s), addPerson(4, u"kím"_s),
               addPerson(5, u"Akim"_s)});
    PeopleQuery query(shop.database());
    QCOMPARE(names(taken(query.list(PersonKind::Customer, u"KIM"_s, 3))), u"5: Kim kím Abel Kim"_s);
    QCOMPARE(names(taken(query.list(PersonKind::Customer, u"KIM"_s, 1))), u"5: Kim"_s);
    QCOMPARE(names(taken(query.list(PersonKind::Customer, u"kim"_s, 10))), u"5: Abel Kim Akim Ben Kim Kim kím"_s);
}

void TestPeopleQuery::casesOfAPerson()
{
    Shop shop;
    shop.does({addPerson(1, u"Otto B."_s), addPerson(2, u"Kim"_s, PersonKind::Agent)});
    const qint64 undated = put(shop, small(1, 1, 2, {}));
    const qint64 newest = put(shop, small(2, 0, 2, monday().addDays(2)));
    const qint64 older = put(shop, small(3, 1, 0, monday().addDays(1), true));
    PeopleQuery query(shop.database());
    QCOMPARE(taken(query.casesOf(person(1))), (QList{older, undated}));
    QCOMPARE(taken(query.casesOf(person(2))), (QList{newest, undated}));
    QCOMPARE(taken(query.casesOf(person(3))), QList<qint64>());
}

void TestPeopleQuery::hiddenOnesAreLeftOut()
{
    Shop shop;
    shop.does({addPerson(1, u"Otto B."_s)});
    const auto batch = taken(BatchStore(shop.database()).begin({BatchId::make(), monday(), {}, {}, {}}));
    Person other;
    other.id = person(2);
    other.revision = 1;
    other.name = u"Dana"_s;
    taken(PeopleStore(shop.database()).insert(other, batch.row));
    put(shop, small(1, 1, 0, monday()), batch.row);
    const Case seen = small(2, 1, 0, monday().addDays(-1));
    put(shop, seen);
    PeopleQuery query(shop.database());
    QCOMPARE(taken(query.list(PersonKind::Customer, {}, 10)), (PeopleList{1, {rowOf(shop, 1, 1, 1, seen)}}));
    QCOMPARE(taken(query.casesOf(person(1))).size(), 1);
}

void TestPeopleQuery::closedCasesCostNothing_data()
{
    QTest::addColumn<PersonKind>("kind");
    QTest::addColumn<QString>("index");
    QTest::newRow("customers") << PersonKind::Customer << u"cases_by_customer (customer=?)"_s;
    QTest::newRow("agents") << PersonKind::Agent << u"cases_by_agent (agent=?)"_s;
}

void TestPeopleQuery::closedCasesCostNothing()
{
    QFETCH(const PersonKind, kind);
    QFETCH(const QString, index);
    Shop shop;
    const QStringList plan = planOf(shop.database(), peopleListSql(kind, "1", "1"));
    const QByteArray told = plan.join(u'\n').toUtf8();
    QVERIFY2(plan.contains(u"SEARCH p USING INDEX people_by_name (kind=?)"_s), told.constData());
    QCOMPARE(plan.filter(index),
             (QStringList{u"SEARCH c USING COVERING INDEX "_s + index, u"SEARCH c USING COVERING INDEX "_s + index}));
    QCOMPARE(plan.filter(u"SCAN c"_s), QStringList{u"SCAN c USING INDEX cases_open"_s});
    QVERIFY2(plan.filter(u"FOR ORDER BY"_s).isEmpty(), told.constData());
}

QTEST_GUILESS_MAIN(TestPeopleQuery)
#include "tst_people_query.moc"
