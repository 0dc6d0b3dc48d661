// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"
#include "core/storage/draft_store.h"
#include "core/storage/file_cleaning.h"
#include "core/storage/person_eraser.h"
#include "core/storage/transaction.h"
#include "core/storage/undo_history.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

Edit quentin()
{
    Edit edit = addPerson(1, u"Quentin Zabrowsky"_s);
    edit.set.insert("email"_L1, u"quentin@zabrowsky.example"_s);
    edit.set.insert("phone"_L1, u"+353 1 555 0199"_s);
    edit.set.insert("handles"_L1, QJsonArray{u"google:Q. Zabrowsky"_s});
    return edit;
}

const QStringList traces{u"zabrowsky"_s, u"quentin"_s, u"5550199"_s, u"555 0199"_s, u"squeal"_s, u"INV-77"_s};

/// A case of his, from review to refund, and one of somebody else that mentions him.
void fill(Shop& shop)
{
    shop.does({quentin()});
    shop.does({addPerson(2, u"Kim Sund"_s, PersonKind::Agent)});
    shop.does({addPerson(3, u"Zola Quentin"_s)});
    shop.does(u"open_case {\"title\":\"Brakes squeal\",\"is_public\":true,\"source\":\"google\",\"customer\":\"%1\","
              "\"agent\":\"%2\",\"order_ref\":\"INV-77\",\"topic\":\"Repair\"}\n"
              "record_review #1 {\"title\":\"Brakes squeal\",\"text\":\"They squeal\",\"author\":\"Q. Zabrowsky\","
              "\"url\":\"https://example.org/zabrowsky\",\"rating\":{\"raw\":1,\"scale\":5}}\n"
              "state_claim #2 {\"statement\":\"The brakes squeal\"}\n"
              "give_account #3 {\"party\":\"agent\",\"text\":\"Mr Zabrowsky rang twice\"}\n"
              "name_cause #4 {\"code\":\"quality/defect\",\"reason\":\"Kim saw Zabrowsky's wheel\"}\n"
              "set_refund #5 {\"amount\":{\"minor\":690,\"currency\":\"EUR\"},\"reason\":\"they squeal\","
              "\"reference\":\"INV-77\"}\n"
              "set_case {\"title\":\"Brakes of Quentin squeal\"}\n"
              "add_note #6 {\"text\":\"Ring 01 5550199\"}"_s.arg(person(1).toString(), person(2).toString()));
    taken(shop.door().undo(taken(UndoHistory(shop.database()).newestStep()), monday()));
    Edit other;
    other.kind = EditKind::OpenCase;
    other.caseId = CaseId(uuid(9001));
    other.set = {{"title"_L1, u"A late wheel"_s}, {"customer"_L1, person(3).toString()}};
    shop.does({other});
    Edit note;
    note.kind = EditKind::AddNote;
    note.caseId = other.caseId;
    note.part = part(50);
    note.set = {{"text"_L1, u"Came with QUENTIN  Zabrowsky, quentin@zabrowsky.example"_s}};
    shop.does({note});
    Edit view;
    view.kind = EditKind::SaveView;
    view.part = part(60);
    view.set = {{"name"_L1, u"His"_s}, {"query"_L1, u"customer:\"Quentin Zabrowsky\""_s}};
    shop.does({view});
    Draft draft;
    draft.person = u"Ruth Marlow"_s;
    draft.caseId = caseId();
    draft.field = u"text"_s;
    draft.text = u"squeal"_s;
    draft.saved = monday();
    taken(DraftStore(shop.database()).save(draft));
}

Erasure erased(Shop& shop, const PersonId& who = person(1))
{
    const Erasure erasure = taken(PersonEraser(shop.database(), u"Ruth Marlow"_s, monday()).erase(who));
    taken(shop.door().start());
    return erasure;
}

QStringList codesIn(Database& database)
{
    QStringList codes;
    for (const Error& error : taken(checkCasebook(database)).findings)
        codes << inWords(error);
    return codes;
}

} // namespace

class TestPersonEraser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeft()
    {
        Shop shop;
        fill(shop);
        taken(rewriteFile(shop.database()));
        QCOMPARE(taken(stringsLeft(shop.database(), traces)), traces);
        const Erasure erasure = erased(shop);
        QCOMPARE(erasure.counts, (ErasureCounts{1, 1, 12, 1, 1, 0}));
        QVERIFY(erasure.strings.unique().contains(u"Quentin Zabrowsky"));
        taken(rewriteFile(shop.database()));
        // Zola Quentin is somebody else, and what we called the case is ours.
        QCOMPARE(taken(stringsLeft(shop.database(), traces)), (QStringList{u"quentin"_s, u"squeal"_s}));
        QCOMPARE(rowsOf(shop.database()).filter(u"zabrowsky"_s, Qt::CaseInsensitive), QStringList());
        QCOMPARE(codesIn(shop.database()), QStringList());
    }

    void whatCountsStays()
    {
        Shop shop;
        fill(shop);
        const Case before = *shop.stored();
        erased(shop);
        const Case after = *shop.stored();
        QCOMPARE(after.revision, before.revision + 1);
        QCOMPARE(after.facts.customer, person(1));
        QCOMPARE(after.facts.topic, before.facts.topic);
        QCOMPARE(after.facts.source, before.facts.source);
        QCOMPARE(after.facts.orderRef, QString());
        QCOMPARE(after.facts.title, u"Brakes of […] squeal"_s);
        QCOMPARE(after.reviews.constFirst().rating, before.reviews.constFirst().rating);
        QCOMPARE(after.reviews.constFirst().text, erasedMark);
        QCOMPARE(after.reviews.constFirst().author, QString());
        QCOMPARE(after.causes.constFirst().code, before.causes.constFirst().code);
        QCOMPARE(after.causes.constFirst().reason, u"Kim saw […]'s wheel"_s);
        QCOMPARE(after.refunds.constFirst().amount, before.refunds.constFirst().amount);
        QCOMPARE(after.refunds.constFirst().reason, erasedMark);
        const Case other = *shop.stored(CaseId(uuid(9001)));
        QCOMPARE(other.notes.constFirst().text, u"Came with […], […]"_s);
        QCOMPARE(other.facts.title, u"A late wheel"_s);
        const Person who = *taken(PeopleStore(shop.database()).find(person(1)));
        QVERIFY(who.erased);
        QCOMPARE(who.name + who.email + who.phone + who.handles.join(u""), QString());
    }

    void theChainGoesOn()
    {
        Shop shop;
        fill(shop);
        const CheckReport before = taken(checkCasebook(shop.database()));
        erased(shop);
        const CheckReport after = taken(checkCasebook(shop.database()));
        QCOMPARE(after.findings, QList<Error>());
        QCOMPARE(after.entries, before.entries + 4);
        QCOMPARE(after.erased, 13); // the view's own entry, too
        const auto known = Statement(shop.database(), "select hash from history where seq = ?1")
                               .bindAll(before.entries)
                               .one([](const Statement& row) { return row.bytes(0); });
        QCOMPARE(taken(known), before.head);
        const QList<HistoryLine> lines = shop.history(person(1).toBytes());
        QCOMPARE(lines.last().kind, EditKind::ErasePerson);
        QCOMPARE(lines.last().by, u"Ruth Marlow"_s);
        QCOMPARE(shop.history(caseId().toBytes()).last().kind, EditKind::RedactCase);
    }

    void itIsNotUndone()
    {
        Shop shop;
        fill(shop);
        Edit unrelated = addPerson(4, u"Nobody Else"_s);
        const qint64 step = shop.does({unrelated}).step;
        const qint64 erasing = step + 1;
        erased(shop);
        QCOMPARE(taken(UndoHistory(shop.database()).newestStep()), step);
        QCOMPARE(outcome(shop.door().undo(4, monday())).section(u' ', 0, 0), u"erased"_s);
        QCOMPARE(outcome(shop.door().undo(erasing, monday())).section(u' ', 0, 0), u"erased"_s);
        taken(shop.door().undo(step, monday()));
        QCOMPARE(codesIn(shop.database()), QStringList());
        Edit rename = addPerson(1, {});
        rename.kind = EditKind::SetPerson;
        rename.set = {{"name"_L1, u"Again"_s}};
        QCOMPARE(outcome(shop.tries({rename})).section(u' ', 0, 0), u"person_not_found"_s);
        const auto again = PersonEraser(shop.database(), u"Ruth Marlow"_s, monday()).erase(person(1));
        QCOMPARE(outcome(again).section(u' ', 0, 0), u"person_not_found"_s);
    }

    void workGoesOn()
    {
        Shop shop;
        fill(shop);
        erased(shop);
        const qint64 step = shop.does(u"add_note #70 {\"text\":\"The wheel came back\"}"_s);
        taken(shop.door().undo(step, monday()));
        shop.does(u"set_case {\"topic\":\"Brakes\"}"_s);
        QCOMPARE(codesIn(shop.database()), QStringList());
    }

    void anAgentIsNamedNoMore()
    {
        Shop shop;
        fill(shop);
        Edit by = addPerson(5, u"Ines Faro"_s);
        by.by = u"Kim Sund"_s;
        shop.does({by});
        erased(shop, person(2));
        const Case after = *shop.stored();
        QCOMPARE(after.causes.constFirst().reason, u"[…] saw Zabrowsky's wheel"_s);
        QCOMPARE(after.reviews.constFirst().author, u"Q. Zabrowsky"_s);
        QCOMPARE(rowsOf(shop.database()).filter(u"Sund"_s), QStringList());
        QCOMPARE(codesIn(shop.database()), QStringList());
    }

    void whoIsCalledTheSameStays()
    {
        Shop shop;
        fill(shop);
        Edit twin = addPerson(6, u"quentin zabrowsky"_s);
        shop.does({twin});
        const Erasure erasure = erased(shop);
        QVERIFY(!erasure.strings.unique().contains(u"Quentin Zabrowsky"));
        QCOMPARE(taken(PeopleStore(shop.database()).find(person(6)))->name, u"quentin zabrowsky"_s);
        QCOMPARE(codesIn(shop.database()), QStringList());
    }

    void aWithdrawnCaseIsForgotten()
    {
        Shop shop;
        shop.does({quentin()});
        const qint64 step =
            shop.does(u"open_case {\"title\":\"Brakes squeal\",\"customer\":\"%1\"}"_s.arg(person(1).toString()));
        taken(shop.door().undo(step, monday()));
        erased(shop);
        QCOMPARE(rowsOf(shop.database()).filter(u"squeal"_s), QStringList());
        QCOMPARE(codesIn(shop.database()), QStringList());
    }

    void tamperingIsSeen_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("finding");
        QTest::newRow("redacted case changed") << QByteArray("update cases set topic = 'x'") << u"case_differs"_s;
        QTest::newRow("name put back") << QByteArray("update people set name = 'x' where erased")
                                       << u"person_differs"_s;
        QTest::newRow("erased without history")
            << QByteArray("update people set erased = 1, name = '' where not erased") << u"person_differs"_s;
        QTest::newRow("one text more is gone")
            << QByteArray("delete from history_text where seq = (select min(seq) from history_text)")
            << u"history_text_missing"_s;
    }

    void tamperingIsSeen()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, finding);
        Shop shop;
        fill(shop);
        erased(shop);
        shop.meddle(sql);
        const QStringList codes = codesIn(shop.database());
        QVERIFY2(std::ranges::any_of(codes, [&](const QString& code) { return code.startsWith(finding); }),
                 qUtf8Printable(codes.join(u'\n')));
    }

    /// What cannot be committed is not half done.
    void allOrNothing()
    {
        Shop shop;
        fill(shop);
        const QStringList before = rowsOf(shop.database());
        shop.meddle("create temp trigger no_notes before update on notes begin select raise(abort, 'no'); end");
        QVERIFY(!PersonEraser(shop.database(), u"Ruth Marlow"_s, monday()).erase(person(1)));
        QCOMPARE(rowsOf(shop.database()), before);
    }

    void stringsAreFoundAsTheyLie_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is") << QByteArray("x Zoë Nymand x") << true;
        QTest::newRow("small") << QString(u"zoë nymand"_s).toUtf8() << true;
        QTest::newRow("capitals") << QString(u"ZOË NYMAND"_s).toUtf8() << true;
        const QString wide = u"Zoë Nymand"_s;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char*>(wide.utf16()), 2 * wide.size()) << true;
        QTest::newRow("over the end of a piece") << QByteArray((1 << 20) - 3, 'x') + "Zoë Nymand" << true;
        QTest::newRow("nobody") << QByteArray("Zoe Nymann") << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }

    void stringsAreFoundAsTheyLie()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, found);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"kept"_s));
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        const QStringList sought{u"Zoë Nymand"_s};
        QCOMPARE(taken(stringsLeftIn(file.fileName(), sought)), found ? sought : QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPersonEraser)
#include "tst_person_eraser.moc"
