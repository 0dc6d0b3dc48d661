// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/failing_disk.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

// This library stands between the program with all its other libraries and the C library: linked into a test, or put
// before another program by LD_PRELOAD.

namespace amends::test {

namespace {

constexpr size_t mostFiles = 4096;
constexpr size_t mostTold = 20;

struct Disk {
    std::mutex mutex;
    std::array<char, 4096> folder = {};
    std::array<char, 4096> told = {};
    DiskFailure failure;
    int calls = 0;
    std::vector<const char*> failed;
};

// Never destroyed: files are closed until the very end of a program.
Disk& disk()
{
    static Disk* const theDisk = new Disk;
    return *theDisk;
}

std::atomic<bool> isWatching = false;
std::array<std::atomic<bool>, mostFiles> isBelow = {};

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

bool isFileBelow(int fd)
{
    return isWatching && fd >= 0 && size_t(fd) < mostFiles && isBelow[size_t(fd)];
}

bool isPathBelow(const char* path)
{
    if (!isWatching || !path)
        return false;
    const std::string_view folder = disk().folder.data();
    const std::string_view given = path;
    return given.starts_with(folder) && (given.size() == folder.size() || given[folder.size()] == '/');
}

void note(int fd, bool below)
{
    if (fd >= 0 && size_t(fd) < mostFiles)
        isBelow[size_t(fd)] = below;
}

/// With the disk locked.
void tell(const char* name)
{
    Disk& d = disk();
    if (d.failed.size() >= mostTold)
        return;
    d.failed.push_back(name);
    if (d.told[0] == '\0')
        return;
    static const auto openReally = next<decltype(::open)>("open");
    static const auto writeReally = next<decltype(::write)>("write");
    static const auto closeReally = next<decltype(::close)>("close");
    const int fd = openReally(d.told.data(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const bool isTold = fd >= 0 && writeReally(fd, name, std::strlen(name)) > 0 && writeReally(fd, "\n", 1) == 1;
    if (!isTold)
        std::abort();
    closeReally(fd);
}

bool fails(const char* name)
{
    Disk& d = disk();
    const std::lock_guard lock(d.mutex);
    const DiskFailure& failure = d.failure;
    const int call = d.calls++;
    if (failure.call < 0 || (failure.stays ? call < failure.call : call != failure.call))
        return false;
    tell(name);
    errno = failure.systemError;
    return true;
}

/// How much of a write there is room for; -1 where there is none at all.
ssize_t roomFor(int fd, size_t count, off_t at, const char* name)
{
    Disk& d = disk();
    const std::lock_guard lock(d.mutex);
    struct stat now = {};
    if (d.failure.room < 0 || ::fstat(fd, &now) != 0)
        return ssize_t(count);
    const qint64 growth = std::max<qint64>(0, at + qint64(count) - now.st_size);
    const qint64 fits = qint64(count) - std::max<qint64>(0, growth - d.failure.room);
    d.failure.room = std::max<qint64>(0, d.failure.room - growth);
    if (fits > 0)
        return fits;
    tell(name);
    errno = ENOSPC;
    return -1;
}

template <class Open, class... Arguments>
int opened(const char* name, bool isOurs, Open open, Arguments... arguments)
{
    if (isOurs && fails(name))
        return -1;
    const int fd = open(arguments...);
    note(fd, isOurs);
    return fd;
}

template <class Call, class... Arguments>
auto called(const char* name, bool isOurs, Call call, Arguments... arguments)
{
    return isOurs && fails(name) ? -1 : call(arguments...);
}

template <class Write>
ssize_t written(const char* name, int fd, size_t count, off_t at, Write write)
{
    if (!isFileBelow(fd))
        return write(count);
    if (fails(name))
        return -1;
    const ssize_t fits = roomFor(fd, count, at, name);
    return fits < 0 ? fits : write(size_t(fits));
}

// What environment() says.
[[gnu::constructor]] void readEnvironment()
{
    const char* given = std::getenv("AMENDS_FAILING_DISK");
    if (!given)
        return;
    Disk& d = disk();
    int stays = 0;
    long long room = -1;
    if (std::sscanf(given, "%d %d %d %lld %4095[^\n]\n%4095[^\n]", &d.failure.call, &d.failure.systemError, &stays,
                    &room, d.folder.data(), d.told.data()) != 6)
        std::abort();
    d.failure.stays = stays != 0;
    d.failure.room = room;
    isWatching = true;
}

} // namespace

FailingDisk::FailingDisk(const QString& folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toLocal8Bit();
    if (path.isEmpty() || size_t(path.size()) >= disk().folder.size() || isWatching)
        qFatal("no disk can fail at %s", qUtf8Printable(folder));
    std::ranges::copy(path, disk().folder.begin());
    disk().folder[size_t(path.size())] = '\0';
    isWatching = true;
}

FailingDisk::~FailingDisk()
{
    mend();
    isWatching = false;
}

void FailingDisk::fail(const DiskFailure& failure)
{
    const std::lock_guard lock(disk().mutex);
    disk().failure = failure;
    disk().calls = 0;
    disk().failed.clear();
}

void FailingDisk::mend()
{
    const std::lock_guard lock(disk().mutex);
    disk().failure = {};
}

QStringList FailingDisk::failed()
{
    const std::lock_guard lock(disk().mutex);
    QStringList names;
    for (const char* name : disk().failed)
        names.append(QString::fromLatin1(name));
    return names;
}

QProcessEnvironment FailingDisk::environment(const QString& folder, const DiskFailure& failure, const QString& told)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    Dl_info self = {};
    if (::dladdr(&isWatching, &self) == 0)
        qFatal("this library has no file");
    environment.insert(QStringLiteral("LD_PRELOAD"), QString::fromLocal8Bit(self.dli_fname));
    // The sanitizer wants to be the first of all; here it comes right behind.
    const QString sanitizer = environment.value(QStringLiteral("ASAN_OPTIONS"));
    environment.insert(QStringLiteral("ASAN_OPTIONS"), sanitizer + QStringLiteral(":verify_asan_link_order=0"));
    environment.insert(QStringLiteral("AMENDS_FAILING_DISK"), QStringLiteral("%1 %2 %3 %4 %5\n%6")
                                                                  .arg(failure.call)
                                                                  .arg(failure.systemError)
                                                                  .arg(failure.stays ? 1 : 0)
                                                                  .arg(failure.room)
                                                                  .arg(QFileInfo(folder).canonicalFilePath(), told));
    return environment;
}

} // namespace amends::test

using namespace amends::test;

// NOLINTBEGIN: the C library's own names and forms
#define AMENDS_OPEN(name)                                                                                              \
    extern "C" int name(const char* path, int flags, ...)                                                              \
    {                                                                                                                  \
        static const auto call = next<int(const char*, int, ...)>(#name);                                              \
        std::va_list more;                                                                                             \
        va_start(more, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;                           \
        va_end(more);                                                                                                  \
        return opened(#name, isPathBelow(path), call, path, flags, mode);                                              \
    }
#define AMENDS_OPENAT(name)                                                                                            \
    extern "C" int name(int folder, const char* path, int flags, ...)                                                  \
    {                                                                                                                  \
        static const auto call = next<int(int, const char*, int, ...)>(#name);                                         \
        std::va_list more;                                                                                             \
        va_start(more, flags);                                                                                         \
        const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(more, mode_t) : 0;                           \
        va_end(more);                                                                                                  \
        return opened(#name, isPathBelow(path), call, folder, path, flags, mode);                                      \
    }
AMENDS_OPEN(open)
AMENDS_OPEN(open64)
AMENDS_OPENAT(openat)
AMENDS_OPENAT(openat64)

extern "C" int mkostemp(char* path, int flags)
{
    static const auto call = next<decltype(::mkostemp)>("mkostemp");
    return opened("mkostemp", isPathBelow(path), call, path, flags);
}

extern "C" ssize_t read(int fd, void* to, size_t count)
{
    static const auto call = next<decltype(::read)>("read");
    return called("read", isFileBelow(fd), call, fd, to, count);
}

extern "C" ssize_t pread(int fd, void* to, size_t count, off_t at)
{
    static const auto call = next<decltype(::pread)>("pread");
    return called("pread", isFileBelow(fd), call, fd, to, count, at);
}

extern "C" ssize_t pread64(int fd, void* to, size_t count, off64_t at)
{
    static const auto call = next<decltype(::pread64)>("pread64");
    return called("pread64", isFileBelow(fd), call, fd, to, count, at);
}

extern "C" ssize_t write(int fd, const void* from, size_t count)
{
    static const auto call = next<decltype(::write)>("write");
    const off_t at = isFileBelow(fd) ? ::lseek(fd, 0, SEEK_CUR) : 0;
    return written("write", fd, count, at, [&](size_t fits) { return call(fd, from, fits); });
}

extern "C" ssize_t pwrite(int fd, const void* from, size_t count, off_t at)
{
    static const auto call = next<decltype(::pwrite)>("pwrite");
    return written("pwrite", fd, count, at, [&](size_t fits) { return call(fd, from, fits, at); });
}

extern "C" ssize_t pwrite64(int fd, const void* from, size_t count, off64_t at)
{
    static const auto call = next<decltype(::pwrite64)>("pwrite64");
    return written("pwrite64", fd, count, at, [&](size_t fits) { return call(fd, from, fits, at); });
}

extern "C" int fsync(int fd)
{
    static const auto call = next<decltype(::fsync)>("fsync");
    return called("fsync", isFileBelow(fd), call, fd);
}

extern "C" int fdatasync(int fd)
{
    static const auto call = next<decltype(::fdatasync)>("fdatasync");
    return called("fdatasync", isFileBelow(fd), call, fd);
}

extern "C" int ftruncate(int fd, off_t size) noexcept
{
    static const auto call = next<int(int, off_t)>("ftruncate");
    return called("ftruncate", isFileBelow(fd), call, fd, size);
}

extern "C" int ftruncate64(int fd, off64_t size) noexcept
{
    static const auto call = next<int(int, off64_t)>("ftruncate64");
    return called("ftruncate64", isFileBelow(fd), call, fd, size);
}

extern "C" int fchmod(int fd, mode_t mode) noexcept
{
    static const auto call = next<int(int, mode_t)>("fchmod");
    return called("fchmod", isFileBelow(fd), call, fd, mode);
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    static const auto call = next<int(const char*, const char*)>("rename");
    return called("rename", isPathBelow(to), call, from, to);
}

extern "C" int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags) noexcept
{
    static const auto call = next<int(int, const char*, int, const char*, unsigned)>("renameat2");
    return called("renameat2", isPathBelow(to), call, fromFolder, from, toFolder, to, flags);
}

extern "C" int mkdir(const char* path, mode_t mode) noexcept
{
    static const auto call = next<int(const char*, mode_t)>("mkdir");
    return called("mkdir", isPathBelow(path), call, path, mode);
}

extern "C" int unlink(const char* path) noexcept
{
    static const auto call = next<int(const char*)>("unlink");
    return called("unlink", isPathBelow(path), call, path);
}

extern "C" int close(int fd)
{
    static const auto call = next<decltype(::close)>("close");
    const bool isOurs = isFileBelow(fd);
    note(fd, false);
    if (!isOurs || !fails("close"))
        return call(fd);
    const int said = errno;
    call(fd); // it is closed in any case
    errno = said;
    return -1;
}
// NOLINTEND
