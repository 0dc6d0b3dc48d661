// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"
#include "core/storage/draft_store.h"
#include "core/storage/repairer.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// A case worked on, undone and closed, a person, a view, a business that was set, a draft.
void fill(Shop& shop)
{
    shop.does({addPerson(1, u"Dana R."_s)});
    const qint64 step =
        shop.does(u"open_case {\"title\":\"Brakes "
                  u"squeal\",\"is_public\":true,\"received\":\"2026-11-13T08:00:00Z\",\"customer\":\"%1\"}\n"
                  "state_claim #1 {\"statement\":\"Nobody told her\"}\n"
                  "give_account #2 {\"text\":\"She rang twice\",\"claim\":\"%2\"}\n"
                  "set_case {\"heard\":\"2026-11-13T09:00:00Z\"}\n"
                  "set_case {\"topic\":\"Repair\"}"_s.arg(person(1).toString(), part(1).toString()));
    taken(shop.door().undo(step, monday()));
    Edit business;
    business.kind = EditKind::SetBusiness;
    business.set = {{"leader"_L1, u"Odile"_s}};
    Edit view;
    view.kind = EditKind::SaveView;
    view.part = part(60);
    view.set = {{"name"_L1, u"Mine"_s}, {"query"_L1, u"status:open"_s}};
    shop.does({business, view});
    Draft draft;
    draft.person = u"Ruth Marlow"_s;
    draft.caseId = caseId();
    draft.field = u"text"_s;
    draft.text = u"half a sen"_s;
    draft.saved = monday();
    taken(DraftStore(shop.database()).save(draft));
}

QStringList codesOf(const QList<Error>& findings)
{
    QStringList codes;
    for (const Error& finding : findings)
        codes << finding.code;
    return codes;
}

void meddle(Shop& shop, const QByteArray& sql)
{
    for (const QByteArray pragma : {"pragma foreign_keys = off", "pragma foreign_keys = on"}) {
        taken(Statement::composed(shop.database(), pragma).all([](const Statement&) { return 0; }));
        if (pragma.endsWith("off"))
            shop.meddle(sql);
    }
}

} // namespace

class TestRepairer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWholeStaysAsItIs()
    {
        Shop shop;
        fill(shop);
        const QStringList before = rowsOf(shop.database());
        const RepairReport report = taken(repairCasebook(shop.database()));
        QCOMPARE(report.mended, QList<Error>());
        QCOMPARE(report.left, QList<Error>());
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void whatFollowsFromTheRestIsMended_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("code");
        const auto row = [](const char* sql, const char* code) {
            QTest::newRow(sql) << QByteArray(sql) << QString::fromLatin1(code);
        };
        row("update cases set due = 5", "row_differs");
        row("update cases set step = 'why', facets = 0", "row_differs");
        row("update cases set parts = 0", "row_differs");
        row("delete from weekly_causes", "weekly_counts_differ");
        row("insert into weekly_causes values (1, '', 0, 1)", "weekly_counts_differ");
        row("delete from case_text where rowid = 1", "index_missing");
        row("insert into case_text (rowid, text) values (99, 'x')", "index_surplus");
        row("update case_text set text = 'Brakes squeal' where rowid = 1", "index_differs");
        row("delete from people_text", "names_index_differs");
        row("delete from case_numbers", "case_numbers_differ");
        row("update case_numbers set last = 0", "case_numbers_differ");
        row("update case_numbers set last = last + 1000000", "case_numbers_differ");
        row("update actors set name = 'Somebody else' where row = 1", "history_changed");
        row("update cases set topic = 'Sale'", "case_differs");
        row("update cases set counter = 9", "case_differs");
        row("update cases set revision = 1", "revision_differs");
        row("update claims set finding = 'holds'", "case_differs");
        row("delete from claims", "case_differs");
        row("update clocks set due = due + 1", "case_differs");
        row("delete from clocks", "case_differs");
        row("insert into notes values (1, x'0f000000000000000000000000000001', 1, 'Kim', 'x')", "case_differs");
        row("delete from cases", "cases_missing");
        row("update people set name = 'Dana Q.'", "person_differs");
        row("update people set handles = '[]x', kind = 'customerx'", "person_differs");
        row("update accounts set party = party || 'x'", "row_differs");
        row("delete from people", "person_differs");
        row("update business set leader = 'Kim'", "casebook_differs");
        row("update business set name = 'Others'", "casebook_differs");
        row("update business set revision = 9", "casebook_differs");
        row("delete from views", "casebook_differs");
        row("insert into exposures values (x'0f000000000000000000000000000001', '2026-W46', 1)", "casebook_differs");
    }

    void whatFollowsFromTheRestIsMended()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, code);
        Shop shop;
        fill(shop);
        const QList<Error> none = taken(checkCasebook(shop.database())).findings;
        QCOMPARE(none, QList<Error>());
        const QStringList before = rowsOf(shop.database());
        meddle(shop, sql);
        const RepairReport report = taken(repairCasebook(shop.database()));
        QCOMPARE(report.left, QList<Error>());
        QVERIFY(codesOf(report.mended).contains(code));
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void whatNothingSaysIsLeft_data()
    {
        QTest::addColumn<QByteArray>("sql");
        for (const char* sql :
             {"update history set at = at + 1 where seq = 3", "delete from history_text where seq = 2",
              "delete from history where seq = (select max(seq) from history)",
              "update founding set text = replace(text, 'Marlow', 'Harlow')",
              "update history_text set edit = replace(edit, 'told', 'TOLD') where seq = 3"})
            QTest::newRow(sql) << QByteArray(sql);
    }

    /// And nothing else is touched, least of all what might be newer than what is left of history.
    void whatNothingSaysIsLeft()
    {
        QFETCH(QByteArray, sql);
        Shop shop;
        fill(shop);
        shop.does(u"set_case {\"topic\":\"Repair\"}"_s);
        meddle(shop, sql);
        const QStringList before = rowsOf(shop.database());
        const auto findings = taken(checkCasebook(shop.database())).findings;
        const RepairReport report = taken(repairCasebook(shop.database()));
        QCOMPARE(report.left, findings);
        QCOMPARE(report.mended, QList<Error>());
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void oneIsMendedBesideAnotherThatIsLeft()
    {
        Shop shop;
        fill(shop);
        meddle(shop, "update history set at = at + 1 where seq = 3");
        meddle(shop, "update people set name = 'Dana Q.'");
        const RepairReport report = taken(repairCasebook(shop.database()));
        QCOMPARE(codesOf(report.left), QStringList{u"history_changed"_s});
        QVERIFY(codesOf(report.mended).contains(u"person_differs"_s));
        QCOMPARE(shop.number("select count(*) from people where name = 'Dana R.'"), 1);
    }
};

QTEST_GUILESS_MAIN(TestRepairer)
#include "tst_repairer.moc"
