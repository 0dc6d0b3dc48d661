// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_shelf.h"
#include "tests/casebook/books.h"

#include <QDir>

using namespace amends;
using namespace amends::test;

namespace {

/// What a casebook that keeps backups has of them after each thing that was done.
class Kept {
public:
    explicit Kept(const QDateTime& now = monday())
        : m_clock(std::make_shared<FixedClock>(now))
        , casebook(CasebookOptions{.path = book.path(),
                                   .program = u"amends-test"_s,
                                   .readOnly = false,
                                   .keepsBackups = true,
                                   .clock = m_clock})
    {
        book.close();
        takenOf(casebook.open());
    }

    QList<BackupReason> reasons()
    {
        QList<BackupReason> reasons;
        for (const Backup& backup : takenOf(casebook.backups()))
            reasons << backup.reason;
        return reasons;
    }

    Book book;

private:
    std::shared_ptr<FixedClock> m_clock;

public:
    Casebook casebook;
};

} // namespace

class TestBackupKeeper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theDaysBackupIsMadeOnce();
    void itComesByItselfInAQuietMoment();
    void anImportIsPrecededByOne();
    void aTrialOfAnImportIsNot();
    void anImportGoesOnWithoutOne();
    void askedForOneIsMadeByAReaderToo();
    void aRestoredCasebookIsOpen();
    void anOlderCasebookIsBackedUpFirst();
};

void TestBackupKeeper::theDaysBackupIsMadeOnce()
{
    Kept kept;
    QCOMPARE(takenOf(kept.casebook.backUpToday()), std::nullopt);
    takenOf(kept.casebook.apply(one(openingOf(1, u"A late wheel"_s))));
    QVERIFY(takenOf(kept.casebook.backUpToday()));
    takenOf(kept.casebook.apply(one(openingOf(2, u"A lost bell"_s))));
    QCOMPARE(takenOf(kept.casebook.backUpToday()), std::nullopt);
    QCOMPARE(kept.reasons(), QList{BackupReason::Daily});
    Book other;
    takenOf(other->apply(one(openingOf(1, u"A late wheel"_s))));
    QCOMPARE(takenOf(other->backUpToday()), std::nullopt);
    QVERIFY(!QFileInfo::exists(backupFolder(other.path())));
}

void TestBackupKeeper::itComesByItselfInAQuietMoment()
{
    Kept kept;
    takenOf(kept.casebook.apply(one(openingOf(1, u"A late wheel"_s))));
    QVERIFY(QTest::qWaitFor([&] { return kept.reasons() == QList{BackupReason::Daily}; }, 20000));
}

void TestBackupKeeper::anImportIsPrecededByOne()
{
    Kept kept;
    takenOf(kept.casebook.apply(one(openingOf(1, u"A late wheel"_s))));
    const auto request = kept.book.request("a,2026-11-10,2,The chain fell off,Dana R.,\n");
    QCOMPARE(takenOf(kept.casebook.import(request)).imported, 1);
    QCOMPARE(kept.reasons(), QList{BackupReason::BeforeImport});
    QCOMPARE(takenOf(kept.casebook.backups()).constFirst().cases, 1);
    const auto second = kept.book.request("b,2026-11-11,2,The bell is lost,Dana R.,\n");
    QCOMPARE(takenOf(kept.casebook.import(second)).imported, 1);
    QCOMPARE(kept.reasons().size(), 2);
}

void TestBackupKeeper::aTrialOfAnImportIsNot()
{
    Kept kept;
    takenOf(kept.casebook.apply(one(openingOf(1, u"A late wheel"_s))));
    auto request = kept.book.request("a,2026-11-10,2,The chain fell off,Dana R.,\n");
    request.dryRun = true;
    QCOMPARE(takenOf(kept.casebook.import(request)).imported, 1);
    QCOMPARE(kept.reasons(), QList<BackupReason>());
}

void TestBackupKeeper::anImportGoesOnWithoutOne()
{
    Kept kept;
    takenOf(kept.casebook.apply(one(openingOf(1, u"A late wheel"_s))));
    kept.book.put(u"shop.amends.backups"_s, "in the way");
    const auto answer =
        takenOf(kept.casebook.import(kept.book.request("a,2026-11-10,2,The chain fell off,Dana R.,\n")));
    QCOMPARE(answer.imported, 1);
    QVERIFY(answer.backupNotMade);
    QCOMPARE(answer.backupNotMade->code, u"file_not_written"_s);
}

void TestBackupKeeper::askedForOneIsMadeByAReaderToo()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const auto reader = book.make(true);
    takenOf(reader->open());
    const Backup backup = takenOf(reader->backUp());
    QCOMPARE(backup.reason, BackupReason::Asked);
    QCOMPARE(takenOf(book->backups()), QList<Backup>{backup});
    takenOf(reader->saveCopy(book.file(u"stick.amends"_s)));
    QVERIFY(QFileInfo::exists(book.file(u"stick.amends"_s)));
    QCOMPARE(answerOf(reader->restore(backup.path)).error().code, u"read_only"_s);
}

void TestBackupKeeper::aRestoredCasebookIsOpen()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const Backup backup = takenOf(book->backUp());
    takenOf(book->apply(one(openingOf(2, u"A lost bell"_s))));
    QCOMPARE(answerOf(book->restore(backup.path)).error().code, u"read_only"_s);
    book.close();
    const auto restored = book.make();
    takenOf(restored->restore(backup.path));
    QCOMPARE(takenOf(restored->list({})).total, 1);
    takenOf(restored->apply(one(openingOf(3, u"A bent rim"_s))));
    QCOMPARE(takenOf(restored->check()).findings, QList<Error>());
}

void TestBackupKeeper::anOlderCasebookIsBackedUpFirst()
{
    constexpr int older = 4;
    Book book;
    const QString path = book.file(u"older.amends"_s);
    makeOlderCasebook(path, older);
    Casebook casebook(
        CasebookOptions{.path = path, .program = u"amends-test"_s, .clock = std::make_shared<FixedClock>(monday())});
    takenOf(casebook.open());
    const QList<Backup> backups = takenOf(casebook.backups());
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups[0].reason, BackupReason::BeforeMigration);
    QCOMPARE(backups[0].schemaVersion, older);
}

QTEST_GUILESS_MAIN(TestBackupKeeper)
#include "tst_backup_keeper.moc"
