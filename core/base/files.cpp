// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSysInfo>

#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace amends {

namespace {

class Descriptor {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {}
    Descriptor(Descriptor&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() { close(); }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    // Some file systems report a full disk only here.
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

QLatin1StringView reasonOf(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EDQUOT:
        return "disk_full"_L1;
    case EFBIG:
        return "file_too_large"_L1;
    case EACCES:
    case EPERM:
        return "permission_denied"_L1;
    case EROFS:
        return "read_only"_L1;
    case ENOENT:
    case ENOTDIR:
        return "folder_not_found"_L1;
    case EEXIST:
        return "name_taken"_L1;
    case EISDIR:
        return "is_folder"_L1;
    case EINVAL:
    case ENAMETOOLONG:
    case ELOOP:
        return "invalid_name"_L1;
    default:
        return "input_output"_L1;
    }
}

std::unexpected<Error> notWritten(const QString& path, int systemError)
{
    return failure("file_not_written"_L1,
                   {{"path"_L1, path}, {"reason"_L1, reasonOf(systemError)}, {"errno"_L1, systemError}});
}

bool isPossiblePath(const QString& path)
{
    return !path.isEmpty() && !path.contains(QChar::Null);
}

// The file itself where the path leads to it through links, so that these stay links.
QString realPath(const QString& path)
{
    const QFileInfo info(path);
    if (const QString canonical = info.canonicalFilePath(); !canonical.isEmpty())
        return canonical;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

template <class Call>
auto retried(Call call)
{
    auto answer = call();
    while (answer < 0 && errno == EINTR)
        answer = call();
    return answer;
}

bool writeAll(int fd, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t count = retried([&] { return ::write(fd, content.data(), size_t(content.size())); });
        if (count <= 0) {
            if (count == 0)
                errno = EIO;
            return false;
        }
        content = content.sliced(count);
    }
    return true;
}

bool syncFolderOf(const QString& path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    const Descriptor descriptor(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!descriptor.isOpen())
        return false;
    // Not every file system can sync a folder; those that cannot say EINVAL.
    return retried([&] { return ::fsync(descriptor.fd()); }) == 0 || errno == EINVAL || errno == ENOTSUP;
}

// Of two files that are there; false where one is not, or where the file system cannot.
bool exchange(const QByteArray& one, const QByteArray& other)
{
    return ::renameat2(AT_FDCWD, one.constData(), AT_FDCWD, other.constData(), RENAME_EXCHANGE) == 0;
}

// Where it fails, errno says why, and what was there before is there.
bool replace(const QByteArray& from, const QString& path)
{
    const QByteArray to = QFile::encodeName(path);
    const bool isOldKept = exchange(from, to);
    const bool wasNoneThere = !isOldKept && errno == ENOENT;
    if (!isOldKept && ::rename(from.constData(), to.constData()) != 0)
        return false;
    if (syncFolderOf(path)) {
        if (isOldKept)
            ::unlink(from.constData());
        return true;
    }
    const int failed = errno;
    if (isOldKept)
        exchange(from, to);
    else if (wasNoneThere)
        ::unlink(to.constData());
    errno = failed;
    return false;
}

} // namespace

struct AtomicFile::Private {
    QString path; ///< as given, for errors
    QString target;
    QByteArray temporary; ///< empty once renamed or removed
    Descriptor descriptor;
    int failed = 0; ///< the system's error of the first write that failed

    ~Private() { remove(); }

    void remove()
    {
        descriptor.close();
        if (!temporary.isEmpty())
            ::unlink(temporary.constData());
        temporary.clear();
    }

    std::unexpected<Error> giveUp()
    {
        failed = errno;
        remove();
        return notWritten(path, failed);
    }
};

AtomicFile::AtomicFile(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
AtomicFile::AtomicFile(AtomicFile&&) noexcept = default;
AtomicFile& AtomicFile::operator=(AtomicFile&&) noexcept = default;
AtomicFile::~AtomicFile() = default;

Result<AtomicFile> AtomicFile::create(const QString& path)
{
    if (!isPossiblePath(path))
        return notWritten(path, EINVAL);
    const QString target = realPath(path);
    if (QFileInfo(target).isDir())
        return notWritten(path, EISDIR);
    const QFileInfo info(target);
    QByteArray temporary = QFile::encodeName(info.absolutePath() + "/.amends-XXXXXX"_L1);
    const int fd = ::mkostemp(temporary.data(), O_CLOEXEC); // mode 0600
    if (fd < 0)
        return notWritten(path, errno);
    return AtomicFile(std::unique_ptr<Private>(new Private{path, target, temporary, Descriptor(fd)}));
}

Done AtomicFile::write(QByteArrayView content)
{
    if (d->failed != 0)
        return notWritten(d->path, d->failed);
    Q_ASSERT_X(d->descriptor.isOpen(), "AtomicFile::write", "after commit");
    if (!writeAll(d->descriptor.fd(), content))
        return d->giveUp();
    return {};
}

Done AtomicFile::commit()
{
    if (d->failed != 0)
        return notWritten(d->path, d->failed);
    Q_ASSERT_X(d->descriptor.isOpen(), "AtomicFile::commit", "twice");
    if (retried([&] { return ::fsync(d->descriptor.fd()); }) != 0 || !d->descriptor.close())
        return d->giveUp();
    if (!replace(d->temporary, d->target))
        return d->giveUp();
    d->temporary.clear();
    return {};
}

Done atomicWrite(const QString& path, QByteArrayView content)
{
    Result<AtomicFile> file = AtomicFile::create(path);
    if (!file)
        return passOn(file);
    if (const Done written = file->write(content); !written)
        return written;
    return file->commit();
}

namespace {

QByteArray lockPath(const QString& casebookPath)
{
    return QFile::encodeName(realPath(casebookPath) + ".lock"_L1);
}

// A lock of the open file description: unlike flock(2) it also works over NFS, and unlike POSIX locks a second taking
// in this process is refused.
bool lockWhole(int fd)
{
    struct flock whole = {};
    whole.l_type = F_WRLCK;
    whole.l_whence = SEEK_SET;
    return retried([&] { return ::fcntl(fd, F_OFD_SETLK, &whole); }) == 0;
}

bool isStillNamed(const QByteArray& path, int fd)
{
    struct stat named = {};
    struct stat open = {};
    return ::stat(path.constData(), &named) == 0 && ::fstat(fd, &open) == 0 && named.st_dev == open.st_dev &&
           named.st_ino == open.st_ino;
}

QJsonObject readHolder(int fd)
{
    QByteArray text(4096, '\0');
    const ssize_t count = ::pread(fd, text.data(), size_t(text.size()), 0);
    text.truncate(count > 0 ? count : 0);
    return QJsonDocument::fromJson(text).object();
}

/// As far as can be told: of another machine, it is believed.
bool isAlive(const QJsonObject& holder)
{
    if (holder["host"_L1].toString() != QSysInfo::machineHostName())
        return !holder.isEmpty();
    return ::kill(pid_t(holder["pid"_L1].toInteger()), 0) == 0 || errno != ESRCH;
}

QByteArray writtenHolder(const QString& program)
{
    const QJsonObject json{{"pid"_L1, QCoreApplication::applicationPid()},
                           {"host"_L1, QSysInfo::machineHostName()},
                           {"program"_L1, program}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

constexpr int mostLooksForHolder = 200;

} // namespace

struct WriterLock::Private {
    QByteArray path;
    Descriptor descriptor;

    // Removed while still held: whoever opened it meanwhile sees that the name is gone, and makes it anew.
    ~Private() { ::unlink(path.constData()); }
};

WriterLock::WriterLock(std::unique_ptr<Private> data)
    : d(std::move(data))
{}
WriterLock::WriterLock(WriterLock&&) noexcept = default;
WriterLock& WriterLock::operator=(WriterLock&&) noexcept = default;
WriterLock::~WriterLock() = default;

Result<WriterLock> WriterLock::take(const QString& casebookPath, const QString& program)
{
    if (!isPossiblePath(casebookPath))
        return notWritten(casebookPath, EINVAL);
    const QByteArray path = lockPath(casebookPath);
    int looksLeft = mostLooksForHolder;
    for (;;) {
        Descriptor lock(::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
        if (!lock.isOpen())
            return notWritten(QFile::decodeName(path), errno);
        if (!lockWhole(lock.fd())) {
            if (errno != EAGAIN && errno != EACCES)
                return notWritten(QFile::decodeName(path), errno);
            const QJsonObject other = readHolder(lock.fd());
            if (!isAlive(other) && looksLeft-- > 0) { // who took it this moment is about to say so
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
                continue;
            }
            return failure("locked_by_other"_L1, {{"path"_L1, casebookPath},
                                                  {"pid"_L1, other["pid"_L1].toInteger()},
                                                  {"host"_L1, other["host"_L1].toString()},
                                                  {"program"_L1, other["program"_L1].toString()}});
        }
        if (!isStillNamed(path, lock.fd()))
            continue;
        std::unique_ptr<Private> held(new Private{path, std::move(lock)});
        const int fd = held->descriptor.fd();
        if (::ftruncate(fd, 0) != 0 || !writeAll(fd, writtenHolder(program)))
            return notWritten(QFile::decodeName(path), errno);
        return WriterLock(std::move(held));
    }
}

FileIdentity fileIdentity(const QString& path)
{
    struct stat found = {};
    if (!isPossiblePath(path) || ::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

Done createPrivateFile(const QString& path)
{
    if (!isPossiblePath(path))
        return notWritten(path, EINVAL);
    Descriptor file(::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!file.isOpen() && errno == EEXIST)
        return failure("file_exists"_L1, {{"path"_L1, path}});
    if (!file.isOpen())
        return notWritten(path, errno);
    if (::fchmod(file.fd(), 0600) == 0 && ::fsync(file.fd()) == 0 && syncFolderOf(path))
        return {};
    const int systemError = errno;
    ::unlink(QFile::encodeName(path).constData());
    return notWritten(path, systemError);
}

Done makePrivateFolder(const QString& path)
{
    if (!isPossiblePath(path))
        return notWritten(path, EINVAL);
    if (::mkdir(QFile::encodeName(path).constData(), 0700) == 0)
        return {};
    const int failed = errno;
    return QFileInfo(path).isDir() ? Done() : notWritten(path, failed);
}

Done renameToNew(const QString& from, const QString& to)
{
    if (!isPossiblePath(to))
        return notWritten(to, EINVAL);
    const QByteArray old = QFile::encodeName(from);
    const QByteArray wanted = QFile::encodeName(to);
    int failed =
        ::renameat2(AT_FDCWD, old.constData(), AT_FDCWD, wanted.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
    if (failed == EINVAL || failed == ENOSYS) {
        struct stat taken = {};
        if (::lstat(wanted.constData(), &taken) == 0)
            failed = EEXIST;
        else
            failed = ::rename(old.constData(), wanted.constData()) == 0 ? 0 : errno;
    }
    if (failed == EEXIST)
        return failure("file_exists"_L1, {{"path"_L1, to}});
    if (failed != 0)
        return notWritten(to, failed);
    if (syncFolderOf(to))
        return {};
    failed = errno;
    ::unlink(wanted.constData());
    return notWritten(to, failed);
}

Done replaceWith(const QString& from, const QString& to)
{
    if (!isPossiblePath(to))
        return notWritten(to, EINVAL);
    return replace(QFile::encodeName(from), to) ? Done() : notWritten(to, errno);
}

Done syncFile(const QString& path)
{
    if (!isPossiblePath(path))
        return notWritten(path, EINVAL);
    Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC));
    if (!file.isOpen() || retried([&] { return ::fsync(file.fd()); }) != 0 || !file.close())
        return notWritten(path, errno);
    return {};
}

} // namespace amends
