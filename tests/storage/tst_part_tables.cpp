// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/part_table.h"
#include "core/storage/transaction.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

QStringList columnsInFile(Database& database, const QString& table)
{
    return taken(Statement(database, "select name from pragma_table_info(?1) order by cid")
                     .bindAll(table)
                     .all([](const Statement& row) { return row.text(0); }));
}

template <class T>
QStringList columnsOfFields()
{
    QStringList names;
    for (const QByteArray& column : columnsOf<T>())
        names << QString::fromLatin1(column).remove(u'"');
    return names;
}

QString tableOf(const char* name)
{
    return QString::fromLatin1(name);
}

template <class P>
P changedPart(Random& random, const P& part)
{
    P other = random.value<P>();
    other.id = part.id;
    return other;
}

/// Some parts change, some go, some are new.
Case changedCase(Random& random, const Case& before, const QList<PersonId>& people)
{
    Case after = randomCase(random, people);
    after.id = before.id;
    after.number = before.number;
    after.revision = before.revision + 1;
    eachPartList(before, [&]<class P>(const QList<P>& old) {
        eachPartList(after, [&]<class Q>(QList<Q>& parts) {
            if constexpr (std::is_same_v<P, Q>) {
                for (const P& part : old)
                    if (random.chance(60))
                        parts.append(random.chance(50) ? part : changedPart(random, part));
                std::ranges::sort(parts, {}, &P::id);
            }
        });
    });
    const auto known = [&](PersonId& id) { id = id.isNull() ? id : people.constFirst(); };
    for (Call& call : after.calls)
        known(call.person);
    for (Account& account : after.accounts)
        known(account.person);
    return after;
}

} // namespace

class TestPartTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasItsColumn()
    {
        Shop shop;
        const QStringList part{u"part"_s};
        const Case noCase;
        const Office noOffice;
        eachPartList(noCase, [&]<class P>(const QList<P>&) {
            QCOMPARE(columnsInFile(shop.database(), tableOf(Fields<P>::table)),
                     QStringList{u"case_row"_s} + part + columnsOfFields<P>());
        });
        eachOfficeList(noOffice, [&]<class P>(const QList<P>&) {
            QCOMPARE(columnsInFile(shop.database(), tableOf(Fields<P>::table)), part + columnsOfFields<P>());
        });
        QCOMPARE(columnsInFile(shop.database(), u"people"_s),
                 (QStringList{u"row"_s, u"id"_s, u"revision"_s, u"batch"_s, u"erased"_s} + columnsOfFields<Person>() +
                  QStringList{u"seal"_s}));
        QCOMPARE(columnsInFile(shop.database(), u"business"_s),
                 (QStringList{u"row"_s, u"revision"_s} + columnsOfFields<Business>()));
        QCOMPARE(
            columnsInFile(shop.database(), u"cases"_s),
            (QStringList{u"row"_s, u"id"_s, u"year"_s, u"counter"_s, u"revision"_s, u"batch"_s, u"source_digest"_s} +
             columnsOfFields<CaseFacts>() + columnsOfFields<CaseLife>() +
             QStringList{u"step"_s, u"verb"_s, u"due"_s, u"stars"_s, u"cause"_s, u"refund_minor"_s,
                         u"refund_currency"_s, u"facets"_s, u"received_day"_s, u"received_week"_s, u"opened_day"_s,
                         u"parts"_s}));
    }

    void aFreshFileIsSound()
    {
        Shop shop;
        QCOMPARE(shop.database().integrityCheck(), QStringList());
        QCOMPARE(shop.database().schemaVersion(), casebookIdentity.schemaVersion);
        QCOMPARE(migrate(shop.database(), embeddedMigrations()), MigrationOutcome::UpToDate);
    }

    void casesComeBackAsTheyWere()
    {
        Shop shop;
        const QList<PersonId> people{person(1), person(2)};
        shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Kim"_s, PersonKind::Agent)});
        const QStringList empty = countsOf(shop.database());
        CaseStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            const Case before = randomCase(random, people);
            const auto row = store.insert(before, shop.door().zone());
            RC_ASSERT(row.has_value());
            RC_ASSERT((store.load(*row) == before));
            RC_ASSERT((store.rowOf(before.id) == *row));
            RC_ASSERT((store.rowOf(before.number) == *row));
            const Case after = changedCase(random, before, people);
            RC_ASSERT(store.update(*row, before, after, shop.door().zone()).has_value());
            RC_ASSERT((store.load(*row) == after));
            RC_ASSERT((store.agrees(*row, after, shop.door().zone()) == true));
            const Done stale = store.update(*row, before, after, shop.door().zone());
            RC_ASSERT((!stale && stale.error().code == u"row_not_changed"_s));
            RC_ASSERT(store.remove(*row).has_value());
            RC_ASSERT((countsOf(shop.database()) == empty));
        }));
    }

    void theListShowsWhatTheCaseSays()
    {
        Shop shop(business(u"Asia/Tokyo"_s));
        shop.does({addPerson(1, u"Dana R."_s), addPerson(2, u"Kim"_s, PersonKind::Agent)});
        CaseStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            Case c = randomCase(random, {person(1)});
            c.facts.agent = random.chance(50) ? person(2) : PersonId();
            const auto row = store.insert(c, shop.door().zone());
            RC_ASSERT(row.has_value());
            CaseRow expected = rowOf(c, QTimeZone("Asia/Tokyo"));
            expected.customer = c.facts.customer.isNull() ? QString() : u"Dana R."_s;
            expected.agent = c.facts.agent.isNull() ? QString() : u"Kim"_s;
            RC_ASSERT((shop.list() == QList{expected}));
            RC_ASSERT(store.remove(*row).has_value());
        }));
    }

    void partsOfOtherCasesStay()
    {
        Shop shop;
        CaseStore store(shop.database());
        Random random(7);
        Case one = randomCase(random, {});
        one.notes = {{part(1), monday(), u"Kim"_s, u"hers"_s}};
        Case other = randomCase(random, {});
        other.notes = {{part(1), monday(), u"Kim"_s, u"his"_s}};
        const qint64 oneRow = taken(store.insert(one, QTimeZone::UTC));
        const qint64 otherRow = taken(store.insert(other, QTimeZone::UTC));
        Case without = one;
        without.notes.clear();
        taken(store.update(oneRow, one, without, QTimeZone::UTC));
        QCOMPARE(taken(store.load(oneRow)), without);
        QCOMPARE(taken(store.load(otherRow)), other);
    }

    void onlyTablesWithPartsAreRead()
    {
        Shop shop;
        CaseStore store(shop.database());
        Random random(7);
        Case c = randomCase(random, {});
        c.notes.clear();
        const qint64 row = taken(store.insert(c, QTimeZone::UTC));
        shop.meddle("insert into notes values (1, x'00112233445566778899aabbccddeeff', 1, 'Kim', 'hers')");
        QCOMPARE(taken(store.load(row)), c);
        QCOMPARE(taken(store.load(row, CaseStore::Parts::All)).notes.size(), 1);
        shop.meddle("update cases set parts = -1"); // as migrations leave it
        const Case noted = taken(store.load(row));
        QCOMPARE(noted.notes.size(), 1);
        QVERIFY(taken(store.agrees(row, noted, QTimeZone::UTC)));
        taken(store.update(row, noted, c, QTimeZone::UTC));
        QCOMPARE(taken(store.load(row)), c);
        QVERIFY(taken(store.agrees(row, c, QTimeZone::UTC)));
    }

    void peopleComeBackAsTheyWere()
    {
        Shop shop;
        PeopleStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            Person before = random.value<Person>();
            before.revision = 3;
            RC_ASSERT(store.insert(before).has_value());
            RC_ASSERT((store.find(before.id) == before));
            RC_ASSERT(store.all(before.kind)->contains(before));
            Person after = changedPart(random, before);
            after.revision = 4;
            RC_ASSERT(store.update(before, after).has_value());
            RC_ASSERT((store.find(before.id) == after));
            RC_ASSERT(!store.update(before, after));
            RC_ASSERT(store.remove(before.id).has_value());
            RC_ASSERT(store.find(before.id) && !*store.find(before.id));
        }));
    }

    void theCasebookComesBackAsItWas()
    {
        Shop shop;
        OfficeStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            const Office before = taken(store.load());
            Office after;
            after.revision = before.revision + 1;
            after.business = random.value<Business>();
            eachOfficeList(after, [&]<class P>(QList<P>& entries) {
                for (int left = random.below(3); left > 0; --left)
                    entries.append(random.value<P>());
                std::ranges::sort(entries, {}, &P::id);
            });
            RC_ASSERT(store.update(before, after).has_value());
            RC_ASSERT((store.load() == after));
            RC_ASSERT(!store.update(before, after));
        }));
    }
};

QTEST_GUILESS_MAIN(TestPartTables)
#include "tst_part_tables.moc"
