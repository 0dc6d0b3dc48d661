// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/batch_cleaner.h"
#include "core/casebook/batch_writer.h"
#include "core/casebook/writing_side.h"
#include "core/search/parser.h"
#include "core/storage/checker.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

Incoming incoming(quint64 number, const QString& customer = {})
{
    Incoming row;
    row.line = qint64(number);
    row.draft.facts.title = u"Imported %1"_s.arg(number);
    row.draft.facts.source = u"google"_s;
    row.draft.facts.sourceKey = u"r%1"_s.arg(number);
    row.draft.facts.received = monday();
    Review review;
    review.text = u"wheel"_s;
    row.draft.reviews = {review};
    row.customerName = customer;
    row.agentName = u"Kim"_s;
    row.contentDigest = "digest";
    return row;
}

BatchInfo info(quint64 number = 1)
{
    return {BatchId(uuid(700 + number)), monday(), {u"reviews.csv"_s}, u"plain"_s, {}};
}

void addChunk(BatchWriter& writer, quint64 from, quint64 count)
{
    taken(writer.chunk([&]() -> Done {
        for (quint64 i = from; i < from + count; ++i)
            taken(writer.add(incoming(i, u"Dana R."_s), monday()));
        return {};
    }));
}

/// As where the program is killed before the chunk's end, or its work fails.
void breakOff(BatchWriter& writer, quint64 number)
{
    const Done done = writer.chunk([&]() -> Done {
        taken(writer.add(incoming(number), monday()));
        return failure("broken_off"_L1);
    });
    QCOMPARE(outcome(done), u"broken_off"_s);
}

QStringList findings(Database& database)
{
    QStringList codes;
    for (const Error& error : taken(checkCasebook(database)).findings)
        codes << error.code;
    return codes;
}

/// All but what numbers were given, which are gone once they were.
QStringList withoutNumbers(QStringList rows)
{
    rows.removeIf([](const QString& row) { return row.startsWith(u"case_numbers"); });
    return rows;
}

/// A casebook with one case of its own.
void begin(Shop& shop)
{
    shop.does({addPerson(1, u"Sam"_s)});
    shop.does(u"open_case {\"title\":\"Brakes squeal\",\"customer\":\"%1\"}"_s.arg(person(1).toString()));
}

} // namespace

class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unpublishedIsInvisible()
    {
        Shop shop;
        begin(shop);
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        addChunk(writer, 1, 3);
        CaseQuery query(shop.database());
        const auto all = search::parse(u"").query;
        const auto wheel = search::parse(u"wheel").query;
        const auto see = [&] {
            QStringList seen;
            seen << QString::number(shop.list().size()) << QString::number(taken(query.count(all)))
                 << QString::number(taken(query.count(wheel))) << QString::number(taken(query.rows(all)).size())
                 << QString::number(taken(query.weekly(all, CountBy::Source)).size())
                 << QString::number(taken(query.undated(all)))
                 << (taken(CaseStore(shop.database()).rowOf(CaseNumber{2026, 2})) ? u"found"_s : u"hidden"_s)
                 << QString::number(taken(PeopleStore(shop.database()).all(PersonKind::Customer)).size())
                 << QString::number(taken(PeopleStore(shop.database()).all(PersonKind::Agent)).size())
                 << QString::number(taken(checkCasebook(shop.database())).cases)
                 << QString::number(taken(checkCasebook(shop.database())).people);
            return seen.join(u' ');
        };
        QCOMPARE(see(), u"1 1 0 1 0 1 hidden 1 0 1 1"_s);
        Edit edit;
        edit.kind = EditKind::SetCase;
        edit.caseNumber = {2026, 2};
        edit.set = {{"title"_L1, u"meddled"_s}};
        QCOMPARE(outcome(shop.tries(QList{edit})), u"case_not_found"_s);
        taken(writer.publish(monday()));
        QCOMPARE(see(), u"4 4 3 4 1 1 found 4 1 4 5"_s);
        QCOMPARE(outcome(shop.tries(QList{edit})), u"done"_s);
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void aChunkIsOnePieceOfTheIndex()
    {
        Shop shop;
        begin(shop);
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        const auto pieces = [&shop] { return shop.number("select count(distinct segid) from case_text_idx"); };
        const qint64 before = pieces();
        addChunk(writer, 1, 5);
        QCOMPARE(pieces(), before + 1);
        breakOff(writer, 9);
        QCOMPARE(pieces(), before + 1);
        addChunk(writer, 6, 2);
        QCOMPARE(pieces(), before + 2);
        taken(writer.publish(monday()));
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void editsRunBetweenChunks()
    {
        Shop shop;
        begin(shop);
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        addChunk(writer, 1, 2);
        shop.does(u"add_note #1 {\"text\":\"rang him\"}"_s);
        Edit own;
        own.kind = EditKind::OpenCase;
        own.caseId = CaseId(uuid(77));
        own.set = {{"title"_L1, u"Walked in"_s}};
        QCOMPARE(shop.does({own}).edits[0].number, (CaseNumber{2026, 4}));
        Edit zone;
        zone.kind = EditKind::SetBusiness;
        zone.set = {{"zone"_L1, u"Asia/Tokyo"_s}};
        shop.does({zone});
        addChunk(writer, 3, 2);
        taken(writer.publish(monday()));
        QCOMPARE(shop.list().size(), 6);
        QCOMPARE(shop.number("select count(distinct received_day) from cases where batch is not null"), 1);
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void publishingIsOneTransaction()
    {
        Shop shop;
        begin(shop);
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        addChunk(writer, 1, 2);
        const QStringList before = rowsOf(shop.database());
        shop.meddle("create temp trigger no_entry before insert on history begin select raise(abort, 'no'); end");
        QVERIFY(!writer.publish(monday()));
        QVERIFY(shop.database().isAutoCommit());
        QCOMPARE(rowsOf(shop.database()), before);
        shop.meddle("drop trigger no_entry");
        QCOMPARE(shop.list().size(), 1);
        taken(writer.publish(monday()));
        QCOMPARE(shop.list().size(), 3);
        const QList<HistoryLine> lines = shop.history(info().id.toBytes());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines[0].batch, info().id);
        QCOMPARE(lines[0].revision, 1);
    }

    void cancellingLeavesNothing()
    {
        Shop shop;
        begin(shop);
        const QStringList before = rowsOf(shop.database());
        {
            BatchWriter writer(shop.database(), shop.door());
            taken(writer.begin(info()));
            addChunk(writer, 1, 5);
            breakOff(writer, 9);
            while (taken(writer.discardSome()))
                QVERIFY(shop.database().isAutoCommit());
        }
        QVERIFY(shop.database().isAutoCommit());
        QCOMPARE(withoutNumbers(rowsOf(shop.database())), withoutNumbers(before));
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void aBatchOfNothingLeavesNothing()
    {
        Shop shop;
        begin(shop);
        const QStringList before = rowsOf(shop.database());
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        taken(writer.publish(monday()));
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void theNextOpeningCleansUp_data()
    {
        QTest::addColumn<quint64>("cases");
        QTest::newRow("before the first chunk") << quint64(0);
        QTest::newRow("after some") << quint64(3);
        QTest::newRow("after many") << quint64(2500);
    }

    void theNextOpeningCleansUp()
    {
        QFETCH(quint64, cases);
        Shop shop;
        begin(shop);
        const QStringList before = rowsOf(shop.database());
        {
            // Dropped in the middle, as by a crash: no cancelling.
            BatchWriter writer(shop.database(), shop.door());
            taken(writer.begin(info()));
            if (cases > 0)
                addChunk(writer, 1, cases);
            breakOff(writer, 9000);
        }
        QCOMPARE(shop.number("select count(*) from cases"), qint64(cases) + 1);
        shop.reopen();
        const QString path = shop.path();
        {
            auto side = taken(WritingSide::open(path, u"amends-test"_s, monday()));
            BatchCleaner cleaner(side->database());
            while (taken(cleaner.step(false)))
                QVERIFY(side->database().isAutoCommit());
            QCOMPARE(withoutNumbers(rowsOf(side->database())), withoutNumbers(before));
            QCOMPARE(findings(side->database()), QStringList());
        }
    }

    void numbersStayInOrderOfTheFile()
    {
        Shop shop;
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        taken(writer.chunk([&]() -> Done {
            for (quint64 i = 1; i <= 3; ++i) {
                Incoming row = incoming(i);
                row.draft.life.opened = utc(i == 2 ? u"2025-12-31T23:00:00" : u"2026-01-02T09:00:00");
                taken(writer.add(row, monday()));
            }
            return {};
        }));
        taken(writer.publish(monday()));
        QStringList told;
        for (const CaseRow& row : shop.list({}, {SortKey::Number, false}))
            told << row.number.toString() + u' ' + row.title;
        QCOMPARE(told, (QStringList{u"2025-0001 Imported 2"_s, u"2026-0001 Imported 1"_s, u"2026-0002 Imported 3"_s}));
    }

    void peopleAreFoundAgain()
    {
        Shop shop;
        shop.does({addPerson(5, u"Kim"_s, PersonKind::Agent)});
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        Incoming byMail = incoming(1);
        byMail.customerEmail = u"dana@example.org"_s;
        Incoming sameMail = incoming(2, u"D. Reed"_s);
        sameMail.customerEmail = u"Dana@Example.org"_s;
        const Incoming nobody = incoming(3);
        taken(writer.chunk([&]() -> Done {
            for (const Incoming& row : {byMail, sameMail, nobody})
                taken(writer.add(row, monday()));
            return {};
        }));
        taken(writer.publish(monday()));
        const QList<CaseRow> rows = shop.list({}, {SortKey::Number, false});
        QCOMPARE((QStringList{rows[0].customer, rows[1].customer, rows[2].customer}),
                 (QStringList{u"dana@example.org"_s, u"dana@example.org"_s, u""_s}));
        QCOMPARE(rows[0].agent, u"Kim"_s);
        QCOMPARE(shop.number("select count(*) from people"), 2);
        QCOMPARE(shop.stored(rows[0].id)->facts.agent, person(5));
    }

    void whoIsHiddenIsNotFoundAgain()
    {
        Shop shop;
        Incoming row = incoming(1, u"Dana R."_s);
        row.customerEmail = u"dana@example.org"_s;
        const auto add = [&](BatchWriter& writer) {
            return writer.chunk(
                [&] { return writer.add(row, monday()).and_then([&] { return writer.add(row, monday()); }); });
        };
        BatchWriter killed(shop.database(), shop.door());
        taken(killed.begin(info(1)));
        taken(add(killed));
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info(2)));
        taken(add(writer));
        taken(writer.publish(monday()));
        QCOMPARE(shop.number("select count(*) from cases c join people p on p.id in (c.customer, c.agent) "
                             "where p.batch <> c.batch"),
                 0);
        QCOMPARE(shop.number("select count(*) from people"), 4);
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void aChunkThatFailsIsNotThere()
    {
        Shop shop;
        BatchWriter writer(shop.database(), shop.door());
        taken(writer.begin(info()));
        addChunk(writer, 1, 2);
        breakOff(writer, 9);
        QVERIFY(shop.database().isAutoCommit());
        QCOMPARE(writer.cases(), 2);
        addChunk(writer, 3, 1);
        taken(writer.publish(monday()));
        QCOMPARE(shop.list().size(), 3);
        QCOMPARE(taken(BatchStore(shop.database()).verify()), QList<Error>());
        QCOMPARE(findings(shop.database()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
