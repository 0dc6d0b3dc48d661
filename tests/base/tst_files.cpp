// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "tests/support/failing_writes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <rapidcheck.h>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace amends;
using namespace amends::test;

namespace {

mode_t modeOf(const QString& path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? found.st_mode & 07777 : 0;
}

/// While it lives, no file can grow beyond a size: a write that crosses it comes back short, the next one fails. The
/// same that a full disk does.
class NarrowDisk {
public:
    explicit NarrowDisk(rlim_t bytes)
        : m_before(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_limit);
        const rlimit narrow{bytes, m_limit.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &narrow);
    }
    NarrowDisk(const NarrowDisk&) = delete;
    NarrowDisk& operator=(const NarrowDisk&) = delete;
    ~NarrowDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_limit);
        std::signal(SIGXFSZ, m_before);
    }

private:
    void (*m_before)(int);
    rlimit m_limit = {};
};

constexpr const char* holdLockArgument = "--hold-lock";

int holdLock(const QString& casebook)
{
    const auto lock = WriterLock::take(casebook, u"holder"_s);
    std::puts(lock ? "held" : qPrintable(lock.error().code));
    std::fflush(stdout);
    return std::getchar() == 'q' ? 0 : 1;
}

/// Another program that holds the lock of a casebook until it is told to quit, or killed.
class Holder {
public:
    explicit Holder(const QString& casebook)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {QLatin1StringView(holdLockArgument), casebook});
    }
    QByteArray said() { return m_process.waitForReadyRead() ? m_process.readAllStandardOutput().trimmed() : "nothing"; }
    qint64 pid() const { return m_process.processId(); }
    void kill()
    {
        m_process.kill();
        QVERIFY(m_process.waitForFinished());
    }

private:
    QProcess m_process;
};

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void writesPrivateFiles()
    {
        const QString path = m_folder->filePath(u"out.csv"_s);
        QCOMPARE(atomicWrite(path, "first"), Done());
        QCOMPARE(bytesOf(path), "first");
        QCOMPARE(modeOf(path), mode_t(0600));
        QCOMPARE(atomicWrite(path, ""), Done());
        QCOMPARE(bytesOf(path), "");
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"out.csv"_s});
    }

    void anyContentComesBack()
    {
        const QString path = m_folder->filePath(u"any"_s);
        QVERIFY(rc::check([&](const std::string& content) {
            RC_ASSERT(atomicWrite(path, content).has_value());
            RC_ASSERT(bytesOf(path).toStdString() == content);
        }));
    }

    void fullDiskKeepsTheOldFile()
    {
        const QString path = m_folder->filePath(u"good.csv"_s);
        QVERIFY(atomicWrite(path, "the good old file"));
        const QByteArray big(300'000, 'x');
        Done written;
        {
            const NarrowDisk narrow(100'000);
            written = atomicWrite(path, big);
        }
        QVERIFY(!written);
        QCOMPARE(written.error(),
                 (Error{u"file_not_written"_s,
                        {{"path"_L1, path}, {"reason"_L1, "file_too_large"_L1}, {"errno"_L1, EFBIG}}}));
        QCOMPARE(bytesOf(path), "the good old file");
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"good.csv"_s});
    }

    void aFailingDiskKeepsTheOldFile_data()
    {
        QTest::addColumn<bool>("isThere");
        QTest::newRow("a file is there") << true;
        QTest::newRow("none is there") << false;
    }

    void aFailingDiskKeepsTheOldFile()
    {
        QFETCH(bool, isThere);
        const QString path = m_folder->filePath(u"good.csv"_s);
        const QByteArray big(50'000, 'x');
        FailingWrites writes(path, [&] { return atomicWrite(path, big); });
        const WritingFigures figures = writes.tryAll(isThere);
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE_GE(figures.refusals, 20);
    }

    void whatIsReplacedComesBack_data() { aFailingDiskKeepsTheOldFile_data(); }

    void whatIsReplacedComesBack()
    {
        QFETCH(bool, isThere);
        const QString path = m_folder->filePath(u"there/copy"_s);
        const QString made = m_folder->filePath(u"made"_s);
        QVERIFY(QDir().mkdir(m_folder->filePath(u"there"_s)));
        FailingWrites writes(
            path, [&] { return atomicWrite(made, "new").and_then([&] { return replaceWith(made, path); }); });
        const WritingFigures figures = writes.tryAll(isThere);
        QCOMPARE(figures.faults.join(u'\n'), QString());
        QCOMPARE_GE(figures.refusals, 4);
    }

    void aFailingDiskHoldsNoLock()
    {
        const QString casebook = m_folder->filePath(u"shop.amends"_s);
        FailingDisk disk(m_folder->path());
        const auto isLeft = [&](const DiskFailure& failure) {
            disk.fail(failure);
            const bool isTaken = WriterLock::take(casebook, u"amends"_s).has_value();
            disk.mend();
            if (!isTaken)
                QCOMPARE(namesIn(m_folder->path()), QStringList());
            QVERIFY(WriterLock::take(casebook, u"amends"_s));
            QCOMPARE(namesIn(m_folder->path()), QStringList());
        };
        for (int call = 0; call < 8; ++call)
            isLeft({.call = call});
        isLeft({.room = 0});
    }

    void aNewNameThatIsNotSyncedIsNotThere()
    {
        const QString path = m_folder->filePath(u"new.amends"_s);
        FailingDisk disk(m_folder->path());
        int refusals = 0;
        bool hasFailed = true;
        for (int call = 0; hasFailed; ++call) {
            QVERIFY(createPrivateFile(path + u".new"_s));
            disk.fail({.call = call});
            const Done renamed = renameToNew(path + u".new"_s, path);
            hasFailed = !FailingDisk::failed().isEmpty();
            disk.mend();
            QCOMPARE(renamed.has_value(), QFile::exists(path));
            refusals += renamed ? 0 : 1;
            QFile::remove(path);
            QFile::remove(path + u".new"_s);
        }
        QCOMPARE(refusals, 3); // renaming, opening the folder, syncing it
    }

    void aFailedStreamStaysFailed()
    {
        const QString path = m_folder->filePath(u"stream"_s);
        auto file = AtomicFile::create(path);
        QVERIFY(file);
        {
            const NarrowDisk narrow(10);
            QVERIFY(!file->write("more than ten bytes"));
        }
        QVERIFY(!file->write("x"));
        const Done committed = file->commit();
        QVERIFY(!committed);
        QCOMPARE(committed.error().code, u"file_not_written"_s);
        QCOMPARE(namesIn(m_folder->path()), QStringList());
    }

    void aStreamAppearsByCommit()
    {
        const QString path = m_folder->filePath(u"stream"_s);
        {
            auto file = AtomicFile::create(path);
            QVERIFY(file);
            QVERIFY(file->write("one "));
            QVERIFY(file->write("two"));
            QVERIFY(!QFileInfo::exists(path));
            QVERIFY(file->commit());
        }
        QCOMPARE(bytesOf(path), "one two");
        {
            auto dropped = AtomicFile::create(path);
            QVERIFY(dropped);
            QVERIFY(dropped->write("never"));
        }
        QCOMPARE(bytesOf(path), "one two");
        QCOMPARE(namesIn(m_folder->path()), QStringList{u"stream"_s});
    }

    void refusesPaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no folder") << u"missing/file"_s << u"folder_not_found"_s;
        QTest::newRow("a folder") << u"."_s << u"is_folder"_s;
        QTest::newRow("too long") << QString(300, u'n') << u"invalid_name"_s;
        QTest::newRow("NUL") << u"a%1b"_s.arg(QChar(QChar::Null)) << u"invalid_name"_s;
    }

    void refusesPaths()
    {
        QFETCH(QString, name);
        QFETCH(QString, reason);
        const QString path = m_folder->filePath(name);
        const Done written = atomicWrite(path, "x");
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"file_not_written"_s);
        QCOMPARE(written.error().detail["reason"_L1].toString(), reason);
        QCOMPARE(namesIn(m_folder->path()), QStringList());
    }

    void aLinkStaysALink()
    {
        const QString target = m_folder->filePath(u"target"_s);
        const QString link = m_folder->filePath(u"link"_s);
        QVERIFY(atomicWrite(target, "old"));
        QVERIFY(QFile::link(target, link));
        QVERIFY(atomicWrite(link, "new"));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(bytesOf(target), "new");
    }

    void privateFilesAreNew()
    {
        const QString path = m_folder->filePath(u"größe 100 %.amends"_s);
        QCOMPARE(createPrivateFile(path), Done());
        QCOMPARE(modeOf(path), mode_t(0600));
        const Done again = createPrivateFile(path);
        QVERIFY(!again);
        QCOMPARE(again.error(), (Error{u"file_exists"_s, {{"path"_L1, path}}}));
        QVERIFY(!createPrivateFile(m_folder->filePath(u"missing/file"_s)));
    }

    void privateFoldersMayBeThere()
    {
        const QString path = m_folder->filePath(u"größe 100 %.backups"_s);
        QCOMPARE(makePrivateFolder(path), Done());
        QCOMPARE(modeOf(path), mode_t(0700));
        QCOMPARE(makePrivateFolder(path), Done());
        QVERIFY(atomicWrite(path + u"/file"_s, "1"));
        const auto reasonAt = [](const QString& place) {
            const Done made = makePrivateFolder(place);
            return made ? u"made"_s : made.error().detail["reason"_L1].toString();
        };
        QCOMPARE(reasonAt(path + u"/missing/folder"_s), u"folder_not_found"_s);
        QCOMPARE(reasonAt(path + u"/file/folder"_s), u"folder_not_found"_s);
        QCOMPARE(reasonAt(path + u'/' + QString(300, u'n')), u"invalid_name"_s);
        QCOMPARE(reasonAt({}), u"invalid_name"_s);
        QCOMPARE(reasonAt(path + u"/file"_s), u"name_taken"_s);
    }

    void identityFollowsTheFile()
    {
        const QString path = m_folder->filePath(u"a"_s);
        QVERIFY(fileIdentity(path).isNull());
        QVERIFY(atomicWrite(path, "1"));
        const FileIdentity first = fileIdentity(path);
        QVERIFY(!first.isNull());
        QFile same(path);
        QVERIFY(same.open(QIODevice::Append));
        QCOMPARE(same.write("2"), 1);
        same.close();
        QCOMPARE(fileIdentity(path), first);
        QVERIFY(QFile::rename(path, m_folder->filePath(u"kept"_s)));
        QVERIFY(atomicWrite(path, "3"));
        QVERIFY(fileIdentity(path) != first);
    }

    void oneLockInThisProgram()
    {
        const QString casebook = m_folder->filePath(u"shop.amends"_s);
        {
            const auto lock = WriterLock::take(casebook, u"amends"_s);
            QVERIFY(lock);
            QCOMPARE(modeOf(casebook + u".lock"_s), mode_t(0600));
            const auto second = WriterLock::take(casebook, u"amends-cli"_s);
            QVERIFY(!second);
            QCOMPARE(second.error(), (Error{u"locked_by_other"_s,
                                            {{"path"_L1, casebook},
                                             {"pid"_L1, QCoreApplication::applicationPid()},
                                             {"host"_L1, QSysInfo::machineHostName()},
                                             {"program"_L1, "amends"_L1}}}));
        }
        QVERIFY(WriterLock::take(casebook, u"amends-cli"_s));
        QCOMPARE(namesIn(m_folder->path()), QStringList());
    }

    void oneLockUnderAllNames()
    {
        const QString casebook = m_folder->filePath(u"shop.amends"_s);
        const QString link = m_folder->filePath(u"desktop.amends"_s);
        QVERIFY(createPrivateFile(casebook));
        QVERIFY(QFile::link(casebook, link));
        const auto lock = WriterLock::take(link, u"amends"_s);
        QVERIFY(lock);
        QVERIFY(!WriterLock::take(casebook, u"amends"_s));
        QVERIFY(!WriterLock::take(m_folder->filePath(u"./shop.amends"_s), u"amends"_s));
    }

    void aMovedLockIsHeldOnce()
    {
        const QString casebook = m_folder->filePath(u"shop.amends"_s);
        auto lock = WriterLock::take(casebook, u"amends"_s);
        QVERIFY(lock);
        {
            const WriterLock moved = std::move(*lock);
            QVERIFY(!WriterLock::take(casebook, u"amends"_s));
        }
        QVERIFY(WriterLock::take(casebook, u"amends"_s));
    }

    void theLockOfADeadProgramIsFree()
    {
        const QString casebook = m_folder->filePath(u"shop.amends"_s);
        Holder holder(casebook);
        QCOMPARE(holder.said(), "held");
        const auto refused = WriterLock::take(casebook, u"amends"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{u"locked_by_other"_s,
                                         {{"path"_L1, casebook},
                                          {"pid"_L1, holder.pid()},
                                          {"host"_L1, QSysInfo::machineHostName()},
                                          {"program"_L1, "holder"_L1}}}));
        holder.kill();
        QVERIFY(WriterLock::take(casebook, u"amends"_s));
    }

    void noLockWhereNothingCanBeWritten()
    {
        const auto lock = WriterLock::take(m_folder->filePath(u"missing/shop.amends"_s), u"amends"_s);
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, u"file_not_written"_s);
    }

    void aNameThatCannotBeMadeSafeIsNotKept()
    {
        if (::geteuid() == 0)
            QSKIP("every folder can be read by root");
        const QString from = m_folder->filePath(u"from"_s);
        QCOMPARE(createPrivateFile(from), Done());
        const QString folder = m_folder->filePath(u"unreadable"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::WriteOwner | QFile::ExeOwner));
        const Done renamed = renameToNew(from, folder + u"/to"_s);
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().detail.value("reason"_L1).toString(), u"permission_denied"_s);
        QVERIFY(!QFile::exists(folder + u"/to"_s));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1StringView(holdLockArgument))
        return holdLock(arguments[2]);
    TestFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_files.moc"
