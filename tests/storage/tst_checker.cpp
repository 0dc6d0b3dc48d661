// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"
#include "core/storage/checker.h"
#include "core/storage/transaction.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

QStringList findings(Database& database)
{
    QStringList codes;
    for (const Error& error : taken(checkCasebook(database)).findings)
        codes << error.code;
    return codes;
}

/// An import of two cases beside one opened by hand and worked on: history of 8 entries.
void fill(Shop& shop)
{
    shop.does({addPerson(1, u"Dana R."_s)});
    shop.does(u"open_case {\"title\":\"Brakes squeal\",\"is_public\":true}\n"
              "state_claim #1 {\"statement\":\"Nobody told her\"}\n"
              "give_account #2 {\"text\":\"She rang twice\",\"claim\":\"%1\"}\n"
              "set_case {\"topic\":\"Repair\"}"_s.arg(part(1).toString()));
    taken(shop.door().undo(5, monday()));
    BatchStore batches(shop.database());
    auto transaction = taken(Transaction::write(shop.database()));
    const BatchInfo info{BatchId(uuid(700)), monday(), {u"reviews.csv"_s}, u"plain"_s, {}};
    const BatchStore::Open batch = taken(batches.begin(info));
    QByteArray digest;
    for (quint64 i : {1U, 2U}) {
        Case c;
        c.id = CaseId(uuid(700 + i));
        c.facts.title = u"Imported %1"_s.arg(i);
        c.facts.received = monday();
        c.number = taken(CaseStore(shop.database()).takeNumber(shop.door().numberYear(c, monday())));
        taken(shop.door().open(c, {batch.row, "d"}, monday()));
        const QByteArray nonce = openingNonce("d");
        const QByteArray one = openingDigest(batch.key, nonce, c);
        digest = chainDigest(digest, one);
        taken(batches.addOpening(batch.row, qint64(i), c.id, nonce, one));
    }
    taken(batches.publish(batch.row, monday(), 2, digest));
    taken(shop.door().appendImport(info, 2, digest, monday()));
    taken(transaction.commit());
}

Edit rename()
{
    Edit edit = addPerson(1, {});
    edit.kind = EditKind::SetPerson;
    edit.set = {{"name"_L1, u"Dana Reed"_s}};
    return edit;
}

Edit leader()
{
    Edit edit;
    edit.kind = EditKind::SetBusiness;
    edit.set = {{"leader"_L1, u"Odile"_s}};
    return edit;
}

Edit view()
{
    Edit edit;
    edit.kind = EditKind::SaveView;
    edit.part = part(60);
    edit.set = {{"name"_L1, u"Mine"_s}, {"query"_L1, u"status:open"_s}};
    return edit;
}

} // namespace

class TestChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeCasebook()
    {
        Shop shop;
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
        fill(shop);
        const CheckReport report = taken(checkCasebook(shop.database()));
        QCOMPARE(report.findings, QList<Error>());
        QCOMPARE(report.cases, 3);
        QCOMPARE(report.people, 1);
        QCOMPARE(report.entries, 7);
        QCOMPARE(report.erased, 0);
        QCOMPARE(report.head.size(), 32);
        shop.reopen();
        QCOMPARE(taken(checkCasebook(shop.database())).head, report.head);
    }

    void anyCaseIsWhole()
    {
        Shop shop(business(u"Pacific/Auckland"_s));
        shop.does({addPerson(1, u"Dana R."_s)});
        CaseStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        taken(store.keepLastNumber(2026, 1'000'000)); // randomCase() has any number
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            Case c = randomCase(random, {person(1)});
            c.revision = 1;
            const auto row = store.insert(c, shop.door().zone());
            RC_ASSERT(row.has_value());
            RC_ASSERT(findings(shop.database()) == QStringList{u"case_not_in_history"_s}); // by no door
            RC_ASSERT(store.remove(*row).has_value());
        }));
    }

    /// An account outlives the claim it is about, and is about it again when the claim comes back.
    void whateverTheDoorLeftIsWhole()
    {
        Shop shop;
        shop.does(u"open_case {\"title\":\"Brakes squeal\"}\n"
                  "state_claim #1 {\"statement\":\"Nobody told her\"}\n"
                  "give_account #2 {\"text\":\"She rang twice\",\"claim\":\"%1\"}\n"
                  "record_review #3 {\"text\":\"Bad\"}\n"
                  "record_review #4 {\"text\":\"Less bad\",\"replaces\":\"%2\"}"_s.arg(part(1).toString(),
                                                                                       part(3).toString()));
        std::ignore = shop.tries(u"remove_part #1"_s);
        std::ignore = shop.tries(u"remove_part #3"_s);
        std::ignore = shop.tries(u"give_account #5 {\"text\":\"Hm\",\"claim\":\"%1\"}"_s.arg(part(77).toString()));
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void whatNobodyIsNamedForIsWhole()
    {
        Business nameless = business();
        nameless.leader.clear();
        Shop shop(nameless);
        Edit opening;
        opening.kind = EditKind::OpenCase;
        opening.caseId = caseId();
        opening.set = {{"title"_L1, u"Brakes squeal"_s}};
        shop.does({opening});
        QCOMPARE(findings(shop.database()), QStringList());
    }

    void tamperingIsFound_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* sql, const char* code) {
            QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(code);
        };
        row("update history set seq = 70 where seq = 7", "history_gap");
        row("update history set step = 1 where seq = 3", "history_changed");
        row("update history set at = at + 1 where seq = 3", "history_changed");
        row("update history set actor = 2 where seq = 3", "history_changed");
        row("update history set kind = 'log_call' where seq = 3", "history_changed");
        row("update history set target_kind = 'person' where seq = 3", "history_changed");
        row("update history set target = null where seq = 3", "history_changed");
        row("update history set revision = 1 where seq = 3", "history_changed");
        row("update history set touched = 'title' where seq = 3", "history_changed");
        row("update history set batch = target where seq = 3", "history_changed");
        row("update history set undoes = null where seq = 6", "history_changed");
        row("update history set undoes = 0 where seq = 3", "file_damaged");
        row("update history set target = x'' where seq = 3", "file_damaged");
        row("update history set batch = x'' where seq = 3", "file_damaged");
        row("update history set commitment = zeroblob(32) where seq = 3", "history_changed");
        row("update history set hash = zeroblob(32) where seq = 3", "history_changed");
        row("delete from history where seq = 3", "history_gap");
        row("update actors set name = 'Somebody else' where row = 1", "history_changed");
        row("update history_text set edit = replace(edit, 'told', 'TOLD') where seq = 3", "history_text_changed");
        row("update history_text set inverse = '{}' where seq = 3", "history_text_changed");
        row("update history_text set commitment_key = zeroblob(32) where seq = 3", "history_text_changed");
        row("update history_text set edit = '' where seq = 3", "history_text_missing");
        row("update history_text set inverse = '' where seq = 3", "history_text_missing");
        row("update history_text set commitment_key = x'' where seq = 3", "history_text_missing");
        row("update history_text set edit = '', inverse = '', commitment_key = x'' where seq = 3",
            "history_text_missing");
        row("update history_text set inverse = (select t.inverse from history_text t where t.seq = 9 - "
            "history_text.seq) where seq in (4, 5)",
            "case_differs");
        row("delete from history_text where seq = 7", "history_text_missing");
        row("delete from openings where place = 1", "import_changed");
        row("update openings set digest = zeroblob(32) where place = 1", "import_changed");
        row("update batches set digest = zeroblob(32)", "import_changed");
        row("update batches set preset = 'another'", "import_changed");
        row("update batches set files = '[\"another.csv\"]'", "import_changed");
        row("update batches set files = 'none'", "import_changed");
        row("update batches set cases = cases + 1", "import_changed");
        row("update batches set published = published + 1", "import_changed");
        row("update batches set started = started + 1", "import_changed");
        row("update business set revision = revision + 1", "casebook_differs");
        row("update business set name = 'Others'", "casebook_differs");
        row("update business set approval_limit_minor = 1", "casebook_differs");
        row("delete from founding", "founding_missing");
        row("update founding set text = replace(text, 'Marlow', 'Harlow')", "founding_changed");
        row("update founding set commitment = zeroblob(32)", "founding_changed");
        row("update case_numbers set last = last + 1", "case_numbers_differ");
        row("update case_numbers set seal = null", "case_numbers_differ");
        row("update cases set source_digest = x'65' where row = 2", "opening_changed");
        row("update cases set source_digest = null where row = 3", "opening_changed");
        row("update cases set source_digest = x'64' where row = 1", "case_not_in_history");
        row("update cases set batch = null where row = 2", "case_not_in_history");
        row("update people set revision = revision + 1", "person_differs");
        row("update people set batch = 1", "person_differs");
        row("update case_numbers set last = 0", "case_numbers_differ");
        row("delete from case_numbers", "case_numbers_differ");
        row("update batches set commitment_key = zeroblob(32)", "opening_changed");
        row("update cases set topic = 'A-1' where row = 2", "opening_changed");
        row("insert into notes values (2, zeroblob(16), 1, 'Kim', 'x')", "opening_changed");
        row("update openings set nonce = zeroblob(16) where place = 1", "opening_changed");
        row("delete from cases where row = 2", "cases_missing");
        row("delete from cases where row = 1", "cases_missing");
        row("update cases set revision = 2, order_ref = 'A-1' where row = 2", "revision_differs");
        row("update history set recorded = recorded + 1 where seq = 3", "history_changed");
        row("update cases set due = 5 where row = 1", "row_differs");
        row("update cases set step = 'why' where row = 1", "row_differs");
        row("update cases set stars = 5 where row = 1", "row_differs");
        row("update cases set facets = 0 where row = 1", "row_differs");
        row("update cases set parts = 0 where row = 1", "row_differs");
        row("update cases set received_week = 1 where row = 2", "row_differs");
        row("update weekly_causes set cases = cases + 1", "weekly_counts_differ");
        row("delete from weekly_causes", "weekly_counts_differ");
        row("insert into weekly_causes values (1, '', 0, 1)", "weekly_counts_differ");
        row("delete from case_text where rowid = 1", "index_missing");
        row("insert into case_text (rowid, text) values (99, 'x')", "index_surplus");
        row("update case_text set text = 'Brakes squeal' where rowid = 1", "index_differs");
        row("insert or replace into case_text (rowid, text) values (1, '')", "index_missing");
        row("delete from people_text where rowid = 1", "names_index_differs");
        row("insert into people_text (rowid, text) values (99, 'x')", "names_index_differs");
        row("update people_text set text = 'Another' where rowid = 1", "names_index_differs");
        row("update cases set topic = 'Sale' where row = 1", "case_differs");
        row("update cases set owner = 'Kim' where row = 1", "case_differs");
        row("update claims set finding = 'holds'", "case_differs");
        row("delete from claims", "case_differs");
        row("update accounts set text = 'She rang once'", "case_differs");
        row("insert into notes values (1, zeroblob(16), 1, 'Kim', 'x')", "case_differs");
        row("update clocks set due = due + 1 where case_row = 1", "case_differs");
        row("update cases set counter = 9 where row = 1", "case_differs");
        row("update cases set topic = 'A-1' where row = 3", "case_differs");
        row("update cases set topic = 'Sale' where row = 3", "case_differs");
        row("update openings set nonce = null where place = 2", "case_differs");
        row("update people set phone = '1'", "person_differs");
        row("update people set handles = '[]x'", "person_differs");
        row("update people set kind = 'customerx'", "person_differs");
        row("update accounts set party = party || 'x'", "row_differs");
        row("update cases set kind = kind || 'x' where row = 1", "row_differs");
        row("update people set name = 'Dana Q.'", "person_differs");
        row("update business set leader = 'Kim'", "casebook_differs");
        row("update views set name = 'Others'", "casebook_differs");
        row("delete from views", "casebook_differs");
        row("insert into exposures values (zeroblob(16), '2026-W46', 1)", "casebook_differs");
        row("delete from people", "file_damaged");
        row("update cases set customer = zeroblob(16) where row = 1", "file_damaged");
    }

    void tamperingIsFound()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        Shop shop;
        fill(shop);
        shop.does({editOf(*shop.stored(), u"set_case {\"customer\":\"%1\"}"_s.arg(person(1).toString()))});
        shop.does({editOf(*shop.stored(CaseId(uuid(702))), u"set_case {\"topic\":\"Repair\"}"_s), rename(), leader(),
                   view()});
        shop.meddle("insert into actors (name) values ('Kim')");
        QCOMPARE(findings(shop.database()), QStringList());
        // As someone with another tool would.
        for (const char* pragma : {"pragma foreign_keys = off", "pragma ignore_check_constraints = on"})
            taken(Statement::composed(shop.database(), pragma).all([](const Statement&) { return 0; }));
        shop.meddle(sql);
        taken(Statement::composed(shop.database(), "pragma ignore_check_constraints = off").all([](const Statement&) {
            return 0;
        }));
        const QStringList found = findings(shop.database());
        QVERIFY2(found.contains(code), qPrintable(found.join(u' ')));
    }

    void clocksThatFollowedAreFound_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::newRow("started by the opening") << QString();
        QTest::newRow("moved by a fact") << u"set_case {\"heard\":\"2026-11-13T09:00:00Z\"}"_s;
        QTest::newRow("gone public")
            << u"set_case {\"is_public\":false} because asked\nset_case {\"is_public\":true}"_s;
    }

    void clocksThatFollowedAreFound()
    {
        QFETCH(QString, lines);
        for (const char* field : {"started", "due", "profile"}) {
            Shop shop;
            shop.does(u"open_case {\"title\":\"Brakes squeal\",\"is_public\":true}\n"_s + lines);
            QCOMPARE(findings(shop.database()), QStringList());
            QVERIFY(shop.number("select count(*) from clocks") > 0);
            const QByteArray column = field;
            const QByteArray other = column == "profile" ? QByteArray("'x'") : QByteArray(column + " + 1");
            shop.meddle("update clocks set " + column + " = " + other + " where part = (select max(part) from clocks)");
            QVERIFY(findings(shop.database()).contains(u"case_differs"_s));
        }
    }

    void importedPeopleAreSealed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"update people set phone = '1' where batch = 1", "update people set former = 1 where batch = 1",
              "update people set seal = null where batch = 1", "update people set kind = 'agent' where batch = 1"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    void importedPeopleAreSealed()
    {
        QFETCH(QByteArray, sql);
        for (const bool isWorkedOn : {false, true}) {
            Shop shop;
            fill(shop);
            Person imported;
            imported.id = person(2);
            imported.revision = 1;
            imported.name = u"Guest 2"_s;
            imported.email = u"guest2@marlow.example"_s;
            taken(PeopleStore(shop.database()).insert(imported, 1));
            Edit edit = rename();
            edit.person = person(2);
            if (isWorkedOn)
                shop.does({edit});
            QCOMPARE(findings(shop.database()), QStringList());
            shop.meddle(sql);
            QVERIFY(findings(shop.database()).contains(u"person_differs"_s));
        }
    }

    /// As a careful forger would: with the list's columns and the search.
    void aTitleChangedEverywhereIsFoundByHistory()
    {
        Shop shop;
        fill(shop);
        const qint64 row = *taken(CaseStore(shop.database()).rowOf(caseId()));
        shop.meddle("update cases set title = 'Brakes fail' where row = 1");
        const Case forged = taken(CaseStore(shop.database()).load(row));
        taken(indexCase(shop.database(), row, searchText(forged)));
        QCOMPARE(taken(checkCasebook(shop.database())).findings,
                 (QList<Error>{{u"case_differs"_s, {{"case"_L1, u"2026-0001"_s}}}}));
    }

    void everyWordIsCompared()
    {
        Shop shop;
        fill(shop);
        const qint64 row = *taken(CaseStore(shop.database()).rowOf(caseId()));
        const QString text = searchText(*shop.stored());
        for (const QString& other : {QString(text + u" more"_s), QString(text).replace(u"twice"_s, u"thrice"_s),
                                     QString(text).replace(u"Nobody told"_s, u"told Nobody"_s)}) {
            taken(indexCase(shop.database(), row, other));
            QCOMPARE(taken(checkCasebook(shop.database())).findings,
                     (QList<Error>{{u"index_differs"_s, {{"case"_L1, u"2026-0001"_s}}}}));
        }
        taken(indexCase(shop.database(), row, QString(text).replace(u"Brakes"_s, u"BRÄKES"_s)));
        QCOMPARE(findings(shop.database()), QStringList()); // the index knows neither case nor accents
    }

    void aReaderFindsTheSame()
    {
        Shop shop;
        fill(shop);
        shop.meddle("update case_text set text = 'Brakes squeal' where rowid = 1");
        const auto reader = taken(Database::open(shop.path(), Database::Mode::ReadOnly, casebookIdentity));
        const auto state = taken(Transaction::read(*reader));
        QCOMPARE(findings(*reader), QStringList{u"index_differs"_s});
        QCOMPARE(findings(*reader), QStringList{u"index_differs"_s});
    }

    /// Erased rightly it is none: tst_person_eraser.
    void whatNobodyErasedIsAFinding()
    {
        Shop shop;
        fill(shop);
        shop.meddle("delete from history_text where seq in (2, 3)");
        const CheckReport report = taken(checkCasebook(shop.database()));
        QCOMPARE(report.findings, (QList<Error>{{u"history_text_missing"_s, {{"seq"_L1, 3}}}}));
        QCOMPARE(report.entries, 7);
        QCOMPARE(report.erased, 2);
        shop.meddle("update accounts set text = 'She rang once'"); // what came later still is checked
        QVERIFY(findings(shop.database()).contains(u"case_differs"_s));
    }

    void aForgedImportIsFoundByItsEntry()
    {
        Shop shop;
        fill(shop);
        const qint64 row = *taken(CaseStore(shop.database()).rowOf(CaseId(uuid(701))));
        shop.meddle("update cases set topic = 'A-1' where row = " + QByteArray::number(row));
        const Case forged = taken(CaseStore(shop.database()).load(row));
        const auto keys = *taken(Statement(shop.database(), "select b.commitment_key, o.nonce from batches b "
                                                            "join openings o on o.batch = b.row where o.place = 1")
                                     .one([](const Statement& r) { return std::pair(r.bytes(0), r.bytes(1)); }));
        taken(Statement(shop.database(), "update openings set digest = ?2 where case_id = ?1")
                  .bindAll(forged.id, openingDigest(keys.first, keys.second, forged))
                  .execOne());
        QByteArray digest;
        for (const QByteArray& one :
             taken(Statement(shop.database(), "select digest from openings order by place").all([](const Statement& r) {
                 return r.bytes(0);
             })))
            digest = chainDigest(digest, one);
        taken(Statement(shop.database(), "update batches set digest = ?1").bindAll(digest).execOne());
        QCOMPARE(findings(shop.database()), QStringList{u"import_changed"_s});
    }

    void whatAnEntryCommitsTo()
    {
        QCOMPARE(canonicalJson({{"b"_L1, 1}, {"a"_L1, u"ü\n"_s}}), QByteArray("{\"a\":\"ü\\n\",\"b\":1}"));
        QCOMPARE(commitment("key", "The quick brown fox jumps over the lazy dog").toHex(),
                 QByteArray("f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8"));
        QVERIFY(newCommitmentKey() != newCommitmentKey());
        Case c;
        c.id = CaseId(uuid(1));
        c.number = {2026, 42};
        c.facts.title = u"Late"_s;
        QCOMPARE(openingDigest("key", "nonce", c).toHex(),
                 QByteArray("874d1c867252f6e0e3e2f4348db10ea9cc229acd2a828baeeb7e34861525b6e2"));
        QCOMPARE(newCommitmentKey().size(), 32);
    }

    void historyIsSaidInOrder()
    {
        Shop shop;
        fill(shop);
        const QList<HistoryLine> lines = shop.history(caseId().toBytes());
        QStringList told;
        for (const HistoryLine& line : lines)
            told << QString(codeOf(line.kind));
        QCOMPARE(told,
                 (QStringList{u"open_case"_s, u"state_claim"_s, u"give_account"_s, u"set_case"_s, u"set_case"_s}));
        QCOMPARE(lines.last().undoes, 5);
        const QList<HistoryLine> import = shop.history(uuid(700).toRfc4122());
        QCOMPARE(import.size(), 1);
        QCOMPARE(import[0].kind, EditKind::Import);
        QCOMPARE(import[0].batch, BatchId(uuid(700)));
        QCOMPARE(import[0].edit.value("set"_L1).toObject().value("cases"_L1).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestChecker)
#include "tst_checker.moc"
