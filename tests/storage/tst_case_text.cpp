// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"
#include "core/storage/checker.h"
#include "core/storage/text_index.h"
#include "core/storage/transaction.h"
#include "tests/storage/pieces.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

/// Without waiting for the disk.
void fill(Shop& shop)
{
    shop.meddle("pragma synchronous = off");
    writeNotes(shop, 100);
}

} // namespace

class TestCaseText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEditMergesNothing()
    {
        Shop shop;
        fill(shop);
        QCOMPARE(piecesOf(shop), 101);
    }

    void mergingChangesNoWord()
    {
        Shop shop;
        fill(shop);
        const QStringList before = rowsOf(shop.database());
        while (taken(mergeTextIndex(shop.database(), 5)))
            QVERIFY(shop.database().isAutoCommit());
        QVERIFY(piecesOf(shop) < 10);
        QCOMPARE(rowsOf(shop.database()), before);
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
        QVERIFY(!taken(mergeTextIndex(shop.database(), 5)));
    }

    void itEndsWhenOthersWait()
    {
        Shop shop;
        fill(shop);
        int asked = 0;
        const auto isWanted = [&asked] { return ++asked > 0; };
        constexpr int anHour = 3'600'000;
        int steps = 1;
        while (taken(mergeTextIndex(shop.database(), anHour, isWanted)))
            ++steps;
        QCOMPARE(asked, steps - 1);
        QVERIFY(steps > 1);
        QVERIFY(piecesOf(shop) < 10);
    }

    void anEmptyIndexIsFilled()
    {
        Shop shop;
        shop.does({addPerson(1, u"Dana Reed"_s), addPerson(2, u"陽子"_s, PersonKind::Agent)});
        fill(shop);
        const QStringList before = rowsOf(shop.database());
        for (const char* index : {"case_text", "people_text"}) {
            shop.meddle("insert into " + QByteArray(index) + " (" + index + ") values ('delete-all')");
            QVERIFY(rowsOf(shop.database()) != before);
            taken(fillEmptyTextIndex(shop.database()));
            QCOMPARE(rowsOf(shop.database()), before);
        }
        QCOMPARE(taken(checkCasebook(shop.database())).findings, QList<Error>());
    }

    void anIndexThatIsThereIsLeft()
    {
        Shop shop;
        fill(shop);
        taken(fillEmptyTextIndex(shop.database()));
        QCOMPARE(piecesOf(shop), 101);
    }

    void itIsForTheWriter()
    {
        Shop shop;
        fill(shop);
        const auto other =
            taken(Database::open(shop.path(), Database::Mode::ReadWrite, casebookIdentity, {.busyTimeoutMs = 0}));
        const auto running = taken(Transaction::write(*other));
        QCOMPARE(outcome(mergeTextIndex(shop.database(), 5)), u"database_busy"_s);
    }
};

QTEST_GUILESS_MAIN(TestCaseText)
#include "tst_case_text.moc"
