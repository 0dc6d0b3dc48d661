// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/backup_maker.h"
#include "core/backup/backup_shelf.h"
#include "core/backup/restorer.h"
#include "tests/casebook/books.h"

#include <QDir>

using namespace amends;
using namespace amends::test;

namespace {

QByteArray contentOfFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// All files of a folder and of those in it, with what they hold.
QMap<QString, QByteArray> filesIn(const QString& folder)
{
    QMap<QString, QByteArray> files;
    for (const QFileInfo& file : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        if (file.isDir())
            files.insert(filesIn(file.filePath()));
        else
            files.insert(file.filePath(), contentOfFile(file.filePath()));
    return files;
}

std::unique_ptr<Database> opened(const QString& path, Database::Mode mode = Database::Mode::ReadWrite)
{
    return taken(Database::open(path, mode, casebookIdentity));
}

Backup backedUp(const QString& casebook, const QDateTime& now = monday())
{
    return taken(makeBackup(*opened(casebook, Database::Mode::ReadOnly), BackupReason::Daily, now));
}

/// So that what history says of the first case is not what stands there.
void damage(const QString& casebook)
{
    const auto database = opened(casebook);
    taken(Statement(*database, "update cases set title = title || ' or not' where row = 1").execOne());
    QCOMPARE(taken(database->checkpoint()), true);
}

} // namespace

class TestBackups : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBackupIsWholeAndSaysWhatItHolds();
    void theCasebookGoesOnMeanwhile();
    void ofADamagedCasebookNoneIsMadeAndNoneGoes();
    void oneThatCannotBeNamedLeavesNothing();
    void whatADeadProgramLeftGoes();
    void aBackupTakesTheCasebooksPlace();
    void aCasebookThatIsGoneComesBack();
    void aDamagedCasebookIsKeptAsItIs();
    void whatIsNoGoodIsRefused_data();
    void whatIsNoGoodIsRefused();
    void nobodyRestoresUnderAWriter();
    void anOlderOneIsBroughtUpToDate();
    void aCopyIsACasebook();
};

void TestBackups::aBackupIsWholeAndSaysWhatItHolds()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const CheckAnswer check = takenOf(book->check());
    const Backup backup = backedUp(book.path());
    QCOMPARE(QFileInfo(backup.path).path(), backupFolder(book.path()));
    QCOMPARE(backup.made, monday());
    QCOMPARE(backup.entries, check.entries);
    QCOMPARE(backup.head, check.head);
    QCOMPARE(backup.cases, 1);
    QCOMPARE(backup.bytes, QFileInfo(backup.path).size());
    QCOMPARE(backupsOf(book.path()), QList<Backup>{backup});
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                            QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QCOMPARE(QFileInfo(backup.path).permissions() & (owner | others), owner);
    QCOMPARE(QFileInfo(backup.path + u".json"_s).permissions() & (owner | others), owner);
    QCOMPARE(QFileInfo(backupFolder(book.path())).permissions() & others, QFileDevice::Permissions());
    QCOMPARE(rowsOf(*opened(backup.path, Database::Mode::ReadOnly)), book.rows());
}

void TestBackups::theCasebookGoesOnMeanwhile()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const auto reader = opened(book.path(), Database::Mode::ReadOnly);
    bool isFirst = true;
    const Backup backup = taken(makeBackup(*reader, BackupReason::Daily, monday(), {}, [&](const Interrupter&) {
        if (std::exchange(isFirst, false))
            takenOf(book->apply(one(openingOf(2, u"A lost bell"_s))));
    }));
    takenOf(book->apply(one(openingOf(3, u"A bent rim"_s))));
    QCOMPARE(backup.cases, 2);
    QCOMPARE(backup.entries + 1, takenOf(book->check()).entries);
}

void TestBackups::ofADamagedCasebookNoneIsMadeAndNoneGoes()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    for (int day = 40; day > 20; --day)
        backedUp(book.path(), monday().addDays(-day));
    book.close();
    damage(book.path());
    const auto before = filesIn(backupFolder(book.path()));
    const auto made = makeBackup(*opened(book.path(), Database::Mode::ReadOnly), BackupReason::Daily, monday());
    QVERIFY(!made);
    QCOMPARE(made.error().code, u"casebook_damaged"_s);
    QVERIFY(made.error().detail["findings"_L1].toArray().contains("case_differs"_L1));
    QCOMPARE(filesIn(backupFolder(book.path())), before);
}

void TestBackups::oneThatCannotBeNamedLeavesNothing()
{
    Book book;
    book.put(u"shop.amends.backups"_s, "in the way");
    const auto made = makeBackup(*opened(book.path(), Database::Mode::ReadOnly), BackupReason::Daily, monday());
    QCOMPARE(outcome(made).section(u' ', 0, 0), u"file_not_written"_s);
    QCOMPARE(contentOfFile(book.file(u"shop.amends.backups"_s)), "in the way");
}

void TestBackups::whatADeadProgramLeftGoes()
{
    Book book;
    const Backup first = backedUp(book.path());
    book.put(u"shop.amends.backups/new.unfinished"_s, "half");
    book.put(u"shop.amends.backups/2026-11-01_000000.000_daily.backup.json"_s, "{}");
    const Backup second = backedUp(book.path());
    QCOMPARE(backupsOf(book.path()).size(), 2);
    QVERIFY(first.path != second.path);
    QVERIFY(!QFileInfo::exists(book.file(u"shop.amends.backups/new.unfinished"_s)));
}

void TestBackups::aBackupTakesTheCasebooksPlace()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const QStringList then = book.rows();
    const Backup backup = backedUp(book.path());
    takenOf(book->apply(one(openingOf(2, u"A lost bell"_s))));
    const QStringList now = book.rows();
    book.close();
    taken(restoreBackup(book.path(), u"amends-test"_s, backup.path, monday().addSecs(60)));
    QVERIFY(!QFileInfo::exists(book.path() + u"-wal"_s));
    QCOMPARE(book.rows(), then);
    const QList<Backup> backups = backupsOf(book.path());
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups[0].reason, BackupReason::BeforeRestore);
    QCOMPARE(rowsOf(*opened(backups[0].path, Database::Mode::ReadOnly)), now);
    taken(restoreBackup(book.path(), u"amends-test"_s, backups[0].path, monday().addSecs(120)));
    QCOMPARE(book.rows(), now);
}

void TestBackups::aCasebookThatIsGoneComesBack()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const QStringList rows = book.rows();
    const Backup backup = backedUp(book.path());
    book.close();
    QVERIFY(QFile::remove(book.path()));
    QCOMPARE(backupsOf(book.path()), QList<Backup>{backup});
    taken(restoreBackup(book.path(), u"amends-test"_s, backup.path, monday()));
    QCOMPARE(book.rows(), rows);
}

void TestBackups::aDamagedCasebookIsKeptAsItIs()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const QStringList rows = book.rows();
    const Backup backup = backedUp(book.path());
    book.close();
    damage(book.path());
    const QByteArray damaged = contentOfFile(book.path());
    taken(restoreBackup(book.path(), u"amends-test"_s, backup.path, monday()));
    QCOMPARE(book.rows(), rows);
    const QFileInfoList kept = QDir(backupFolder(book.path())).entryInfoList({u"*kept.amends"_s});
    QCOMPARE(kept.size(), 1);
    QCOMPARE(contentOfFile(kept[0].filePath()), damaged);
    QCOMPARE(backupsOf(book.path()), QList<Backup>{backup});
}

void TestBackups::whatIsNoGoodIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("hasManifest");
    QTest::addColumn<QString>("code");
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const QByteArray good = contentOfFile(backedUp(book.path()).path);
    QByteArray flipped = good;
    flipped[good.size() / 2] = char(flipped[good.size() / 2] ^ 1);
    QTest::newRow("a bit") << flipped << true << u"backup_damaged"_s;
    QTest::newRow("its half") << good.first(good.size() / 2) << true << u"backup_damaged"_s;
    QTest::newRow("its half, unnoted") << good.first(good.size() / 2) << false << u"backup_damaged"_s;
    QTest::newRow("nothing") << QByteArray() << false << u"not_a_casebook"_s;
    QTest::newRow("something else") << QByteArray("Dear Sir or Madam").repeated(400) << false << u"not_a_casebook"_s;
    QByteArray newer = good;
    newer[63] = char(99); // user_version
    QTest::newRow("a newer one") << newer << false << u"casebook_newer"_s;
}

void TestBackups::whatIsNoGoodIsRefused()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, hasManifest);
    QFETCH(QString, code);
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const Backup backup = backedUp(book.path());
    book.close();
    const QString bad = book.put(
        hasManifest ? u"shop.amends.backups/"_s + QFileInfo(backup.path).fileName() : u"elsewhere.backup"_s, content);
    const auto before = filesIn(QFileInfo(book.path()).path());
    const Done restored = restoreBackup(book.path(), u"amends-test"_s, bad, monday());
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, code);
    QCOMPARE(restored.error().detail["path"_L1].toString(), bad);
    QCOMPARE(filesIn(QFileInfo(book.path()).path()), before);
}

void TestBackups::nobodyRestoresUnderAWriter()
{
    Book book;
    const Backup backup = backedUp(book.path());
    QCOMPARE(restoreBackup(book.path(), u"other"_s, backup.path, monday()).error().code, u"locked_by_other"_s);
    book.close();
    QCOMPARE(restoreBackup(book.path(), u"other"_s, book.path(), monday()).error().code, u"read_from_casebook"_s);
    QCOMPARE(restoreBackup(book.path(), u"other"_s, book.file(u"none"_s), monday()).error().code,
             u"backup_not_found"_s);
}

void TestBackups::anOlderOneIsBroughtUpToDate()
{
    constexpr int older = 4;
    Book book;
    const QString path = book.file(u"older.amends"_s);
    const Identity identity{casebookIdentity.applicationId, older};
    makeOlderCasebook(path, older);
    const auto database = taken(Database::open(path, Database::Mode::ReadWrite, identity));
    const Backup backup = taken(makeBackup(*database, BackupReason::BeforeMigration, monday()));
    QCOMPARE(backup.schemaVersion, older);
    book.close();
    taken(restoreBackup(book.path(), u"amends-test"_s, backup.path, monday()));
    QCOMPARE(taken(opened(book.path())->schemaVersion()), casebookIdentity.schemaVersion);
}

void TestBackups::aCopyIsACasebook()
{
    Book book;
    takenOf(book->apply(one(openingOf(1, u"A late wheel"_s))));
    const QString copy = book.put(u"stick.amends"_s, "what was there before");
    taken(saveCopy(*opened(book.path(), Database::Mode::ReadOnly), copy));
    QCOMPARE(rowsOf(*opened(copy, Database::Mode::ReadOnly)), book.rows());
    QCOMPARE(backupsOf(book.path()), QList<Backup>());
}

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
