// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/storage/smallcasebook.h"
#include "tests/support/failing_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace amends;
using namespace amends::test;
using Mode = Database::Mode;

namespace {

// Only of casebooks that are closed: reading one that is open would drop SQLite's locks on it.
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(unreadable)");
}

bool put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

mode_t modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

QString pragma(Database& database, const QByteArray& name)
{
    const auto value = Statement::composed(database, "pragma " + name).one([](auto& row) { return row.text(0); });
    return value && *value ? **value : u"(none)"_s;
}

void fill(Database& database, int count)
{
    auto transaction = Transaction::write(database);
    QVERIFY(transaction);
    Statement insert(database, "insert into notes (number) values (?1)");
    for (int i = 0; i < count; ++i)
        QVERIFY(insert.bind(1, u"number %1 of a filling that takes some room"_s.arg(i)).execOne());
    QVERIFY(transaction->commit());
}

/// A user without rights, where the tests run as one who has them all.
class WithoutRights {
public:
    WithoutRights()
        : m_wasRoot(::getuid() == 0)
        , m_isOn(!m_wasRoot || ::setresuid(65534, 65534, 0) == 0)
    {}
    WithoutRights(const WithoutRights&) = delete;
    WithoutRights& operator=(const WithoutRights&) = delete;
    ~WithoutRights()
    {
        if (m_wasRoot && ::setresuid(0, 0, 0) != 0)
            qFatal("rights are lost");
    }
    bool isOn() const { return m_isOn; }

private:
    bool m_wasRoot;
    bool m_isOn;
};

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"shop.amends"_s);
    }

    void settings_data()
    {
        QTest::addColumn<bool>("isWriter");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("value");
        const auto both = [](const char* name, const QString& value) {
            QTest::addRow("writer %s", name) << true << QByteArray(name) << value;
            QTest::addRow("reader %s", name) << false << QByteArray(name) << value;
        };
        both("foreign_keys", u"1"_s);
        both("trusted_schema", u"0"_s);
        both("cell_size_check", u"1"_s);
        both("writable_schema", u"0"_s);
        both("journal_mode", u"wal"_s);
        both("temp_store", u"2"_s);
        both("mmap_size", u"0"_s);
        both("cache_size", u"-3000"_s);
        both("busy_timeout", u"7"_s);
        both("application_id", QString::number(qint32(applicationId)));
        both("user_version", u"1"_s);
        QTest::newRow("writer synchronous") << true << QByteArray("synchronous") << u"2"_s;
        QTest::newRow("writer secure_delete") << true << QByteArray("secure_delete") << u"1"_s;
        QTest::newRow("writer wal_autocheckpoint") << true << QByteArray("wal_autocheckpoint") << u"500"_s;
        QTest::newRow("writer query_only") << true << QByteArray("query_only") << u"0"_s;
        QTest::newRow("reader wal_autocheckpoint") << false << QByteArray("wal_autocheckpoint") << u"0"_s;
        QTest::newRow("reader query_only") << false << QByteArray("query_only") << u"1"_s;
    }

    void settings()
    {
        QFETCH(bool, isWriter);
        QFETCH(QByteArray, name);
        QFETCH(QString, value);
        const DatabaseOptions options{.busyTimeoutMs = 7, .cacheKib = 3000, .autoCheckpointPages = 500};
        QVERIFY(makeCasebook(m_path));
        auto database = reopen(m_path, isWriter ? Mode::ReadWrite : Mode::ReadOnly, options);
        QVERIFY(database);
        QCOMPARE(pragma(**database, name), value);
    }

    void aHundredthOfALargeFileIsCached()
    {
        qint64 kib = 0;
        {
            const auto made = makeCasebook(m_path);
            QVERIFY(made);
            fill(*made, 20000);
            kib = pragma(*made, "page_count").toLongLong() * 4;
        }
        QCOMPARE_GT(kib, 1100);
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            auto database = reopen(m_path, mode, {.cacheKib = 10});
            QVERIFY(database);
            QCOMPARE(pragma(**database, "cache_size"), QString::number(-(kib / 100)));
        }
    }

    void hardened_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("double-quoted typo") << QByteArray(R"(select "typo" from notes)");
        QTest::newRow("double-quoted typo in an index") << QByteArray(R"(create index i on notes ("typo"))");
        QTest::newRow("schema written") << QByteArray("delete from sqlite_schema");
        QTest::newRow("an extension") << QByteArray("select load_extension('mod_anything')");
        QTest::newRow("orphan") << QByteArray("insert into notes (number, about) values ('1', 99)");
    }

    void hardened()
    {
        QFETCH(QByteArray, sql);
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        QVERIFY(!Statement::composed(*database, sql).step());
        std::ignore = pragma(*database, "writable_schema=on");
        QVERIFY(!Statement::composed(*database, sql).step());
    }

    void aReaderCannotWrite()
    {
        QVERIFY(makeCasebook(m_path));
        auto reader = reopen(m_path, Mode::ReadOnly);
        QVERIFY(reader);
        QCOMPARE(codeOf(addNote(**reader, u"1"_s)), u"database_read_only"_s);
        std::ignore = pragma(**reader, "query_only=off");
        QCOMPARE(codeOf(addNote(**reader, u"1"_s)), u"database_read_only"_s);
    }

    void filesArePrivate()
    {
        const mode_t before = ::umask(0);
        const auto database = makeCasebook(m_path);
        ::umask(before);
        QVERIFY(database);
        QVERIFY(addNote(*database, u"1"_s));
        QCOMPARE(modeOf(m_path), mode_t(0600));
        QCOMPARE(modeOf(m_path + u"-wal"_s), mode_t(0600));
        QCOMPARE(modeOf(m_path + u"-shm"_s), mode_t(0600));
    }

    void oddPaths_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name :
             {u"what?.amends"_s, u"a#b.amends"_s, u"100%.amends"_s, u"%41.amends"_s, u"my shop.amends"_s,
              u"Geschäft Größe.amends"_s, u"two\nlines.amends"_s, u"file:x?mode=memory"_s, u"-rf.amends"_s,
              u"it's \"so\".amends"_s, u"店 🏪.amends"_s, u"x&mode=ro"_s, u":memory:"_s, u"back\\slash"_s})
            QTest::newRow(qPrintable(name)) << name;
    }

    void oddPaths()
    {
        QFETCH(QString, name);
        const QString path = m_folder->path() + u'/' + name;
        {
            const auto database = makeCasebook(path);
            QVERIFY(database);
            QVERIFY(addNote(*database, u"1"_s));
        }
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            auto database = reopen(path, mode);
            QVERIFY(database);
            QCOMPARE(countNotes(**database), 1);
            QVERIFY((*database)->verifyIdentity());
        }
        QStringList names = QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
        names.removeIf([](const QString& entry) { return entry.endsWith("-wal"_L1) || entry.endsWith("-shm"_L1); });
        names.sort();
        QCOMPARE(names, QStringList{name});
    }

    void aWrongPathCreatesNothing()
    {
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto database = reopen(m_path, mode);
            QVERIFY(!database);
            QCOMPARE(database.error(), (Error{u"file_not_found"_s, {{"path"_L1, m_path}}}));
        }
        QCOMPARE(codeOf(Database::open(m_folder->filePath(u"missing/shop.amends"_s), Mode::Create, identity())),
                 u"file_not_written"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
    }

    void creatingNeverTouchesAFile()
    {
        QVERIFY(put(m_path, "a letter"));
        const auto database = Database::open(m_path, Mode::Create, identity());
        QVERIFY(!database);
        QCOMPARE(database.error(), (Error{u"file_exists"_s, {{"path"_L1, m_path}}}));
        QCOMPARE(contentOf(m_path), "a letter");
    }

    void notACasebook_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("name,rating\nDana,1\n");
        QTest::newRow("long text") << QByteArray(100'000, 'x');
        QTest::newRow("only the magic") << QByteArray("SQLite format 3\0", 16);
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") + QByteArray(5000, '\0');
    }

    void notACasebook()
    {
        QFETCH(QByteArray, content);
        QVERIFY(put(m_path, content));
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto database = reopen(m_path, mode);
            QVERIFY(!database);
            QCOMPARE(database.error().code, u"not_a_casebook"_s);
            QCOMPARE(database.error().detail["path"_L1].toString(), m_path);
        }
        QCOMPARE(contentOf(m_path), content);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"shop.amends"_s});
    }

    void aFolderIsNoCasebook()
    {
        QCOMPARE(codeOf(reopen(m_folder->path(), Mode::ReadWrite)), u"not_a_casebook"_s);
        QCOMPARE(codeOf(reopen(m_folder->path(), Mode::ReadOnly)), u"not_a_casebook"_s);
        QCOMPARE(codeOf(Database::open(m_folder->path(), Mode::Create, identity())), u"file_exists"_s);
    }

    void anotherProgramsDatabase()
    {
        QVERIFY(makeCasebook(m_path));
        const QByteArray before = contentOf(m_path);
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly})
            QCOMPARE(codeOf(Database::open(m_path, mode, {applicationId + 1, 1})), u"not_a_casebook"_s);
        QCOMPARE(contentOf(m_path), before);
    }

    void aNewerCasebookStaysAsItIs_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<bool>("wasCutOff");
        QTest::newRow("writer") << Mode::ReadWrite << false;
        QTest::newRow("reader") << Mode::ReadOnly << false;
        QTest::newRow("writer, with a log left by a crash") << Mode::ReadWrite << true;
        QTest::newRow("reader, with a log left by a crash") << Mode::ReadOnly << true;
    }

    void aNewerCasebookStaysAsItIs()
    {
        QFETCH(Mode, mode);
        QFETCH(bool, wasCutOff);
        const QString path = m_folder->filePath(u"newer.amends"_s);
        {
            auto made = Database::open(m_path, Mode::Create, identity(2));
            QVERIFY(made);
            QVERIFY(migrate(**made, smallMigrations() << Migration{2, u"more"_s, "create table more (x) "}));
            if (wasCutOff) {
                QVERIFY(QFile::copy(m_path, path));
                QVERIFY(QFile::copy(m_path + u"-wal"_s, path + u"-wal"_s));
            }
        }
        if (!wasCutOff)
            QVERIFY(QFile::copy(m_path, path));
        const QByteArray before = contentOf(path);
        const QByteArray logBefore = contentOf(path + u"-wal"_s);
        const auto database = reopen(path, mode);
        QVERIFY(!database);
        QCOMPARE(database.error(),
                 (Error{u"casebook_newer"_s, {{"path"_L1, path}, {"file_version"_L1, 2}, {"program_version"_L1, 1}}}));
        QCOMPARE(contentOf(path), before);
        if (wasCutOff)
            QCOMPARE(contentOf(path + u"-wal"_s), logBefore);
    }

    void anotherProgramsJournalIsNotRolledBackIntoIt()
    {
        QVERIFY(makeCasebook(m_path));
        const QByteArray before = contentOf(m_path);
        // As a program leaves it that dies while it writes: the first page is to be what it was, of one page.
        const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
        const QByteArray header = QByteArray::fromHex("00000001000000000000000100000200"
                                                      "00001000");
        const QByteArray journal = QByteArray(magic + header).leftJustified(512, '\0') +
                                   QByteArray::fromHex("00000001") + QByteArray(4096, '\0') +
                                   QByteArray::fromHex("00000000");
        QVERIFY(put(m_path + u"-journal"_s, journal));
        for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
            const auto refused = reopen(m_path, mode);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, u"journal_beside"_s);
            QCOMPARE(contentOf(m_path), before);
            QCOMPARE(contentOf(m_path + u"-journal"_s), journal);
        }
        QVERIFY(QFile::remove(m_path + u"-journal"_s));
        QVERIFY(reopen(m_path, Mode::ReadWrite));
    }

    void anOlderCasebookNeedsAWriter()
    {
        QVERIFY(makeCasebook(m_path));
        const auto reader = Database::open(m_path, Mode::ReadOnly, identity(3));
        QVERIFY(!reader);
        QCOMPARE(reader.error(), (Error{u"casebook_older"_s,
                                        {{"path"_L1, m_path}, {"file_version"_L1, 1}, {"program_version"_L1, 3}}}));
        QVERIFY(Database::open(m_path, Mode::ReadWrite, identity(3)));
    }

    void withoutTheRight_data()
    {
        QTest::addColumn<int>("permissions");
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QString>("code");
        QTest::newRow("unreadable, reader") << 0000 << Mode::ReadOnly << u"file_not_readable"_s;
        QTest::newRow("unreadable, writer") << 0000 << Mode::ReadWrite << u"file_not_readable"_s;
        QTest::newRow("read-only, writer") << 0444 << Mode::ReadWrite << u"file_not_writable"_s;
    }

    void withoutTheRight()
    {
        QFETCH(int, permissions);
        QFETCH(Mode, mode);
        QFETCH(QString, code);
        QVERIFY(makeCasebook(m_path));
        QCOMPARE(::chmod(QFile::encodeName(m_path).constData(), mode_t(permissions)), 0);
        QCOMPARE(::chmod(QFile::encodeName(m_folder->path()).constData(), 0755), 0);
        const WithoutRights guard;
        if (!guard.isOn())
            QSKIP("cannot drop the rights of root here");
        QCOMPARE(codeOf(reopen(m_path, mode)), code);
    }

    void aTruncatedFile()
    {
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            fill(*database, 2000);
        }
        const QByteArray whole = contentOf(m_path);
        QVERIFY(whole.size() > 100'000);
        QVERIFY(put(m_path, whole.first(whole.size() / 2)));
        QCOMPARE(codeOf(reopen(m_path, Mode::ReadOnly)), u"casebook_damaged"_s);
        QCOMPARE(codeOf(reopen(m_path, Mode::ReadWrite)), u"casebook_damaged"_s);
        QCOMPARE(contentOf(m_path), whole.first(whole.size() / 2));
    }

    void damageIsFound()
    {
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            fill(*database, 2000);
            QCOMPARE(database->integrityCheck(), QStringList());
        }
        QByteArray content = contentOf(m_path);
        const qsizetype middle = content.size() / 2 / 4096 * 4096;
        content.replace(middle, 2048, QByteArray(2048, '\x7f'));
        QVERIFY(put(m_path, content));
        auto database = reopen(m_path, Mode::ReadOnly);
        QVERIFY(database);
        const auto full = (*database)->integrityCheck();
        QVERIFY(!full || !full->isEmpty());
    }

    void orphansAreFound()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        std::ignore = pragma(*database, "foreign_keys=off");
        QVERIFY(Statement(*database, "insert into notes (number, about) values ('1', 99)").execOne());
        QCOMPARE(database->integrityCheck(), QStringList{u"foreign key: notes row 1 -> notes"_s});
    }

    void aRefusedOpeningLeavesNoLog()
    {
        QVERIFY(makeCasebook(m_path));
        QVERIFY(QDir().mkpath(m_path + u"-shm/x"_s));
        const QStringList before = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        QCOMPARE(codeOf(reopen(m_path, Mode::ReadWrite)), u"disk_failed"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
        QVERIFY(QDir(m_path + u"-shm"_s).removeRecursively());
        QVERIFY(reopen(m_path, Mode::ReadWrite));
    }

    void aDiskThatFailsIsNoDamage_data()
    {
        QTest::addColumn<bool>("stays");
        QTest::newRow("once") << false;
        QTest::newRow("for good") << true;
    }

    void aDiskThatFailsIsNoDamage()
    {
        QFETCH(bool, stays);
        const QString copy = m_folder->filePath(u"copy"_s);
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            fill(*database, 300);
            QVERIFY(Statement(*database, "create index notes_by_number on notes (number)").exec());
            QVERIFY(Statement(*database, "create virtual table words using fts5 (word)").exec());
            QVERIFY(Statement(*database, "insert into words select number || ' words' from notes").exec());
            QVERIFY(Statement(*database, "create table longer as select randomblob(40000) as text").exec());
            QVERIFY(Statement(*database, "create table gone as select randomblob(40000) as text").exec());
            QVERIFY(Statement(*database, "drop table gone").exec());
        }
        test::FailingDisk disk(QFileInfo(m_path).path());
        int checks = 0;
        for (bool hasFailed = true; hasFailed; ++checks) {
            const auto database = reopen(m_path, Mode::ReadOnly); // so that nothing is known of it
            QVERIFY(database);
            disk.fail({.call = checks, .stays = stays});
            const auto found = (*database)->integrityCheck();
            hasFailed = !test::FailingDisk::failed().isEmpty();
            disk.mend();
            if (hasFailed)
                QCOMPARE(codeOf(found), u"disk_failed"_s);
            else
                QCOMPARE(found, QStringList());
        }
        int copies = 0;
        for (bool hasFailed = true; hasFailed; ++copies) {
            QFile::remove(copy);
            const auto database = reopen(m_path, Mode::ReadWrite);
            QVERIFY(database);
            disk.fail({.call = copies, .stays = stays});
            const Done copied = (*database)->copyInto(copy);
            hasFailed = !test::FailingDisk::failed().isEmpty();
            disk.mend();
            const QStringList fitting{hasFailed ? u"disk_failed"_s : u"done"_s, u"file_not_written"_s, u"done"_s};
            QVERIFY2(fitting.contains(codeOf(copied)), qPrintable(codeOf(copied)));
        }
        QVERIFY(checks > 20 && copies > 20);
    }

    void aCopyToADiskThatFailsIsNoDamage()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        fill(*database, 300);
        const QDir other(QFileInfo(m_path).dir().filePath(u"other"_s));
        QVERIFY(other.mkpath(u"."_s));
        test::FailingDisk disk(other.path());
        const QStringList fitting{u"disk_failed"_s, u"file_not_written"_s};
        int failures = 0;
        for (bool hasFailed = true; hasFailed; ++failures) {
            QFile::remove(other.filePath(u"copy"_s));
            disk.fail({.call = failures});
            const QString code = codeOf(database->copyInto(other.filePath(u"copy"_s)));
            const QStringList failed = test::FailingDisk::failed();
            disk.mend();
            hasFailed = !failed.isEmpty();
            const bool isMade = code == "done"_L1;
            QVERIFY2(isMade || fitting.contains(code), qPrintable(failed.value(0) + u": "_s + code));
            QVERIFY(QFile::exists(other.filePath(u"copy"_s)) == isMade || failed.contains(u"unlink"_s));
        }
        QVERIFY(failures > 20);
    }

    void aReplacedFileIsNoticed()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        QVERIFY(makeCasebook(m_folder->filePath(u"other.amends"_s)));
        QVERIFY(database->verifyIdentity());
        auto transaction = Transaction::write(*database);
        QVERIFY(transaction);
        QVERIFY(addNote(*database, u"1"_s));
        QVERIFY(QFile::rename(m_path, m_folder->filePath(u"moved.amends"_s)));
        QCOMPARE(codeOf(database->verifyIdentity()), u"file_replaced"_s);
        QVERIFY(QFile::rename(m_folder->filePath(u"other.amends"_s), m_path));
        const Done committed = transaction->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error(), (Error{u"file_replaced"_s, {{"path"_L1, m_path}}}));
        QVERIFY(database->isAutoCommit());
        QCOMPARE(countNotes(*database), 0);
    }

    /// As it is when the program is killed now.
    void onceItIsNoticedNoLogIsLeftBehind_data()
    {
        QTest::addColumn<bool>("byCommit");
        QTest::newRow("by a commit") << true;
        QTest::newRow("by a checkpoint") << false;
    }

    void onceItIsNoticedNoLogIsLeftBehind()
    {
        QFETCH(bool, byCommit);
        const QString moved = m_folder->filePath(u"moved.amends"_s);
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        QVERIFY(makeCasebook(m_folder->filePath(u"other.amends"_s)));
        QVERIFY(addNote(*database, u"1"_s));
        QVERIFY(QFile::exists(m_path + u"-wal"_s));
        QVERIFY(QFile::rename(m_path, moved));
        QVERIFY(QFile::rename(m_folder->filePath(u"other.amends"_s), m_path));
        if (byCommit) {
            auto transaction = Transaction::write(*database);
            QVERIFY(transaction);
            QVERIFY(addNote(*database, u"2"_s));
            QCOMPARE(codeOf(transaction->commit()), u"file_replaced"_s);
        } else {
            QCOMPARE(codeOf(database->checkpoint()), u"file_replaced"_s);
        }
        QVERIFY(!QFile::exists(m_path + u"-wal"_s));
        QVERIFY(!QFile::exists(m_path + u"-shm"_s));
        const auto inItsPlace = reopen(m_path, Mode::ReadWrite);
        QVERIFY(inItsPlace);
        QCOMPARE(countNotes(**inItsPlace), 0);
        QVERIFY(addNote(**inItsPlace, u"of its own"_s));
        QCOMPARE(countNotes(*database), 1);
        const auto own = reopen(moved, Mode::ReadOnly);
        QVERIFY(own);
        QCOMPARE(countNotes(**own), 1);
    }

    void whatTookItsPlaceReadsNothingOfIt()
    {
        const QString moved = m_folder->filePath(u"moved.amends"_s);
        QVERIFY(makeCasebook(m_folder->filePath(u"other.amends"_s)));
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            QVERIFY(addNote(*database, u"1"_s));
            QVERIFY(QFile::rename(m_path, moved));
            QVERIFY(QFile::rename(m_folder->filePath(u"other.amends"_s), m_path));
        }
        const auto inItsPlace = reopen(m_path, Mode::ReadOnly);
        QVERIFY(inItsPlace);
        QCOMPARE(countNotes(**inItsPlace), 0);
        const auto own = reopen(moved, Mode::ReadOnly);
        QVERIFY(own);
        QCOMPARE(countNotes(**own), 1);
    }

    void transactionsRollBackUnlessCommitted()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        {
            const auto dropped = Transaction::write(*database);
            QVERIFY(dropped);
            QVERIFY(!database->isAutoCommit());
            QVERIFY(addNote(*database, u"1"_s));
        }
        QVERIFY(database->isAutoCommit());
        QCOMPARE(countNotes(*database), 0);
        auto kept = Transaction::write(*database);
        QVERIFY(kept);
        QVERIFY(addNote(*database, u"1"_s));
        QVERIFY(kept->commit());
        QCOMPARE(countNotes(*database), 1);
    }

    void oneWritesAtATime()
    {
        const auto first = makeCasebook(m_path);
        QVERIFY(first);
        auto second = reopen(m_path, Mode::ReadWrite, {.busyTimeoutMs = 0});
        QVERIFY(second);
        auto transaction = Transaction::write(*first);
        QVERIFY(transaction);
        QCOMPARE(codeOf(Transaction::write(**second)), u"database_busy"_s);
        QVERIFY(transaction->commit());
        QVERIFY(Transaction::write(**second));
    }

    void aReadTransactionSeesOneState()
    {
        DatabaseOptions impatient;
        impatient.busyTimeoutMs = 0;
        const auto writer = makeCasebook(m_path, impatient);
        QVERIFY(writer);
        auto opened = reopen(m_path, Mode::ReadOnly);
        QVERIFY(opened);
        Database& reader = **opened;
        {
            auto transaction = Transaction::read(reader);
            QVERIFY(transaction);
            QCOMPARE(countNotes(reader), 0);
            QVERIFY(addNote(*writer, u"1"_s));
            QCOMPARE(countNotes(reader), 0);
            QCOMPARE(writer->checkpoint(), false);
            QVERIFY(transaction->commit());
        }
        QCOMPARE(countNotes(reader), 1);
        QCOMPARE(writer->checkpoint(), true);
        QCOMPARE(QFileInfo(m_path + u"-wal"_s).size(), 0);
    }

    void readersLeaveTheFileAlone()
    {
        const QString copy = m_folder->filePath(u"copy.amends"_s);
        {
            const auto writer = makeCasebook(m_path);
            QVERIFY(writer);
            QVERIFY(addNote(*writer, u"1"_s));
            QVERIFY(QFile::copy(m_path, copy));
            QVERIFY(QFile::copy(m_path + u"-wal"_s, copy + u"-wal"_s));
        }
        const QByteArray before = contentOf(copy);
        {
            auto reader = reopen(copy, Mode::ReadOnly);
            QVERIFY(reader);
            QCOMPARE(countNotes(**reader), 1);
        }
        QCOMPARE(contentOf(copy), before);
    }

    void aClosedCasebookIsOneFile()
    {
        {
            const auto writer = makeCasebook(m_path);
            QVERIFY(writer);
            auto reader = reopen(m_path, Mode::ReadOnly);
            QVERIFY(reader);
            QVERIFY(addNote(*writer, u"1"_s));
            QCOMPARE(countNotes(**reader), 1);
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"shop.amends"_s});
    }

    void anInterruptionStopsAStatement()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        const Interrupter interrupter = database->interrupter();
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            while (!isDone)
                interrupter.interrupt();
        });
        const auto counted =
            Statement(*database,
                      "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n")
                .number();
        isDone = true;
        other.join();
        QCOMPARE(codeOf(counted), u"interrupted"_s);
        QVERIFY(addNote(*database, u"1"_s));
    }

    void anInterruptedTransactionIsLost()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        auto transaction = Transaction::write(*database);
        QVERIFY(transaction);
        QVERIFY(addNote(*database, u"first"_s));
        Statement endless(*database, "with recursive n(i) as (select 1 union all select i + 1 from n) "
                                     "insert into notes (number) select i from n");
        const Interrupter interrupter = database->interrupter();
        std::atomic<bool> isDone = false;
        std::thread other([&] {
            while (!isDone)
                interrupter.interrupt();
        });
        const Done added = endless.exec();
        isDone = true;
        other.join();
        QCOMPARE(codeOf(added), u"interrupted"_s);
        QCOMPARE(codeOf(transaction->commit()), u"transaction_lost"_s);
        QCOMPARE(countNotes(*database), 0);
    }

    void anInterrupterOutlivesItsConnection()
    {
        Interrupter interrupter;
        interrupter.interrupt();
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            interrupter = database->interrupter();
            interrupter.interrupt();
        }
        interrupter.interrupt();
    }

    void aFullDisk()
    {
        const auto database = makeCasebook(m_path);
        QVERIFY(database);
        QVERIFY(addNote(*database, u"1"_s));
        std::ignore = pragma(*database, "max_page_count=5");
        {
            auto transaction = Transaction::write(*database);
            QVERIFY(transaction);
            const Done added =
                Statement(*database, "insert into notes (number) values (?1)").bind(1, QString(100'000, u'x')).exec();
            QCOMPARE(codeOf(added), u"disk_full"_s);
        }
        QCOMPARE(countNotes(*database), 1);
        QCOMPARE(database->integrityCheck(), QStringList());
    }

    void aReaderMakesTemporaryThings()
    {
        const auto writer = makeCasebook(m_path);
        QVERIFY(writer);
        auto reader = reopen(m_path, Mode::ReadOnly);
        QVERIFY(reader);
        for (Database* database : {writer.get(), reader->get()}) {
            QVERIFY(database->changeTemporary("create table temp.few (i integer)"));
            QCOMPARE(Statement(*database, "select count(*) from temp.few").number(), 0);
            QVERIFY(database->changeTemporary("drop table temp.few"));
        }
        QVERIFY(!(*reader)->changeTemporary("create table few (i integer)"));
        QCOMPARE(pragma(**reader, "query_only"), u"1"_s);
        QCOMPARE(pragma(*writer, "query_only"), u"0"_s);
    }

    void nothingDeletedStaysInTheFile()
    {
        {
            const auto database = makeCasebook(m_path);
            QVERIFY(database);
            QVERIFY(addNote(*database, u"secret of Dana"_s));
            QVERIFY(Statement(*database, "delete from notes").execOne());
            QCOMPARE(database->checkpoint(), true);
        }
        QVERIFY(!contentOf(m_path).contains("secret of Dana"));
    }

    void knowsWhatItWasOpenedFor()
    {
        QVERIFY(makeCasebook(m_path));
        auto database = reopen(m_path, Mode::ReadOnly);
        QVERIFY(database);
        QCOMPARE((*database)->path(), m_path);
        QCOMPARE((*database)->mode(), Mode::ReadOnly);
        QCOMPARE((*database)->identity(), identity());
        QCOMPARE((*database)->schemaVersion(), 1);
        QVERIFY((*database)->isOwnThread());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
