// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/cut_vfs.h"

#include <QFile>
#include <QMap>
#include <sqlite3.h>

#include <algorithm>
#include <csignal>
#include <cstring>

namespace amends::torture {

namespace {

/// A write, or a truncation where there are no bytes.
struct Pending {
    qint64 at = 0;
    QByteArray bytes;
    bool isTruncation = false;
};

/// A file as the disk has it for sure, and what is on its way there.
struct Kept {
    QByteArray durable;
    bool isDurable = false; ///< it is there for sure
    bool isRemoved = false; ///< and perhaps there again
    QList<Pending> pending;
};

struct Disk {
    QMap<QByteArray, Kept> files;
    int stepsLeft = 0;
    bool isCut = false;
    bool isCutting = false;
    bool isKilling = false;

    /// False from the cut on.
    bool takesStep()
    {
        if (isCutting && !isCut && stepsLeft-- <= 0)
            isCut = true;
        if (isCut && isKilling)
            std::raise(SIGKILL);
        return !isCut;
    }
};

Disk& disk()
{
    static Disk theDisk;
    return theDisk;
}

void write(QByteArray& content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.resize(at + bytes.size(), '\0');
    std::ranges::copy(bytes, content.begin() + at);
}

void apply(QByteArray& content, const Pending& pending)
{
    if (pending.isTruncation)
        content.truncate(pending.at);
    else
        write(content, pending.at, pending.bytes);
}

/// What SQLite holds of a file. The real file lies behind it.
struct CutFile {
    sqlite3_file base;
    Kept* kept; ///< none for what may be lost anyway
};

Kept* keptOf(sqlite3_file* file)
{
    return reinterpret_cast<CutFile*>(file)->kept;
}

sqlite3_file* real(sqlite3_file* file)
{
    return reinterpret_cast<sqlite3_file*>(reinterpret_cast<CutFile*>(file) + 1);
}

int closeFile(sqlite3_file* file)
{
    return real(file)->pMethods->xClose(real(file));
}

int readFile(sqlite3_file* file, void* to, int count, sqlite3_int64 at)
{
    return real(file)->pMethods->xRead(real(file), to, count, at);
}

int writeFile(sqlite3_file* file, const void* from, int count, sqlite3_int64 at)
{
    Kept* kept = keptOf(file);
    if (kept && disk().isCut)
        return SQLITE_IOERR_WRITE;
    if (kept)
        kept->pending.append({at, QByteArray(static_cast<const char*>(from), count)});
    if (kept && !disk().takesStep())
        return SQLITE_IOERR_WRITE; // it was on its way
    return real(file)->pMethods->xWrite(real(file), from, count, at);
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size)
{
    Kept* kept = keptOf(file);
    if (kept && !disk().takesStep())
        return SQLITE_IOERR_TRUNCATE;
    if (kept)
        kept->pending.append({size, {}, true});
    return real(file)->pMethods->xTruncate(real(file), size);
}

/// The real sync is left out: this disk says itself what it keeps.
int syncFile(sqlite3_file* file, int)
{
    Kept* kept = keptOf(file);
    if (!kept)
        return SQLITE_OK;
    if (!disk().takesStep())
        return SQLITE_IOERR_FSYNC;
    for (const Pending& pending : std::as_const(kept->pending))
        apply(kept->durable, pending);
    kept->pending.clear();
    kept->isDurable = true;
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size)
{
    return real(file)->pMethods->xFileSize(real(file), size);
}

int lockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xLock(real(file), level);
}

int unlockFile(sqlite3_file* file, int level)
{
    return real(file)->pMethods->xUnlock(real(file), level);
}

int checkLock(sqlite3_file* file, int* isReserved)
{
    return real(file)->pMethods->xCheckReservedLock(real(file), isReserved);
}

int control(sqlite3_file* file, int what, void* argument)
{
    return real(file)->pMethods->xFileControl(real(file), what, argument);
}

int sectorSize(sqlite3_file* file)
{
    return real(file)->pMethods->xSectorSize(real(file));
}

int characteristics(sqlite3_file* file)
{
    return real(file)->pMethods->xDeviceCharacteristics(real(file));
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory)
{
    return real(file)->pMethods->xShmMap(real(file), page, size, extend, memory);
}

int lockShared(sqlite3_file* file, int offset, int count, int flags)
{
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

void barrier(sqlite3_file* file)
{
    real(file)->pMethods->xShmBarrier(real(file));
}

int unmapShared(sqlite3_file* file, int remove)
{
    return real(file)->pMethods->xShmUnmap(real(file), remove);
}

constexpr sqlite3_io_methods methods = {.iVersion = 2,
                                        .xClose = closeFile,
                                        .xRead = readFile,
                                        .xWrite = writeFile,
                                        .xTruncate = truncateFile,
                                        .xSync = syncFile,
                                        .xFileSize = sizeOfFile,
                                        .xLock = lockFile,
                                        .xUnlock = unlockFile,
                                        .xCheckReservedLock = checkLock,
                                        .xFileControl = control,
                                        .xSectorSize = sectorSize,
                                        .xDeviceCharacteristics = characteristics,
                                        .xShmMap = mapShared,
                                        .xShmLock = lockShared,
                                        .xShmBarrier = barrier,
                                        .xShmUnmap = unmapShared,
                                        .xFetch = nullptr,
                                        .xUnfetch = nullptr};

sqlite3_vfs* realVfs()
{
    return sqlite3_vfs_find("unix");
}

/// By the handle that is open already: another one would, when closed, drop the process's locks.
QByteArray contentOf(sqlite3_file* file)
{
    sqlite3_int64 size = 0;
    if (file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        qFatal("a file's size cannot be read");
    QByteArray content(size, '\0');
    if (size > 0 && file->pMethods->xRead(file, content.data(), int(size), 0) != SQLITE_OK)
        qFatal("a file cannot be read");
    return content;
}

int openFile(sqlite3_vfs*, sqlite3_filename name, sqlite3_file* file, int flags, int* outFlags)
{
    constexpr int durable = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL;
    const bool isKept = name && (flags & durable) != 0;
    const bool wasThere = isKept && QFile::exists(QFile::decodeName(name));
    auto* mine = reinterpret_cast<CutFile*>(file);
    mine->base.pMethods = nullptr;
    mine->kept = nullptr;
    const int code = realVfs()->xOpen(realVfs(), name, real(file), flags, outFlags);
    if (code != SQLITE_OK)
        return code;
    mine->base.pMethods = &methods;
    if (!isKept)
        return code;
    const bool isKnown = disk().files.contains(name);
    Kept& kept = disk().files[name];
    if (!wasThere)
        kept = {};
    else if (!isKnown)
        kept = {.durable = contentOf(real(file)), .isDurable = true, .isRemoved = false, .pending = {}};
    mine->kept = &kept;
    return code;
}

int removeFile(sqlite3_vfs*, const char* name, int isForSure)
{
    if (!disk().takesStep())
        return SQLITE_IOERR_DELETE;
    const auto kept = disk().files.find(name);
    if (kept != disk().files.end()) {
        kept->pending.clear();
        kept->isRemoved = kept->isDurable && isForSure == 0;
        kept->isDurable = kept->isRemoved;
    }
    return realVfs()->xDelete(realVfs(), name, 0);
}

sqlite3_vfs* makeVfs()
{
    static sqlite3_vfs vfs = *realVfs();
    vfs.szOsFile = int(sizeof(CutFile)) + realVfs()->szOsFile;
    vfs.zName = "amends-cut";
    vfs.xOpen = openFile;
    vfs.xDelete = removeFile;
    return &vfs;
}

enum class Fate { AllLost, AllKept, EachByItself, TornAtSectors };

QByteArray survived(const Kept& kept, Fate fate, QRandomGenerator& random)
{
    constexpr qsizetype sector = 512;
    QByteArray content = kept.durable;
    for (const Pending& pending : kept.pending) {
        if (fate == Fate::AllLost || (fate != Fate::AllKept && random.bounded(2) == 0))
            continue;
        if (fate != Fate::TornAtSectors || pending.isTruncation) {
            apply(content, pending);
            continue;
        }
        for (qsizetype begin = 0; begin < pending.bytes.size(); begin += sector)
            if (random.bounded(2) == 0)
                write(content, pending.at + begin, QByteArrayView(pending.bytes).sliced(begin).left(sector));
    }
    return content;
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

} // namespace

CutVfs::CutVfs()
{
    disk() = {};
    sqlite3_vfs_register(makeVfs(), 1);
}

CutVfs::~CutVfs()
{
    sqlite3_vfs_unregister(makeVfs());
    sqlite3_vfs_register(realVfs(), 1);
    disk() = {};
}

void CutVfs::cutAfter(int steps)
{
    disk().stepsLeft = steps;
    disk().isCutting = true;
}

void CutVfs::killAfter(int steps)
{
    disk().isKilling = true;
    cutAfter(steps);
}

int CutVfs::stepsLeft()
{
    return disk().stepsLeft;
}

bool CutVfs::isCut()
{
    return disk().isCut;
}

void CutVfs::lose(QRandomGenerator& random)
{
    const Fate fate = Fate(random.bounded(4));
    for (auto file = disk().files.cbegin(); file != disk().files.cend(); ++file) {
        const QString path = QFile::decodeName(file.key());
        const bool mayBeThere = fate == Fate::AllKept || (fate != Fate::AllLost && random.bounded(2) == 0);
        const bool isNew = !file->isDurable && !file->pending.isEmpty();
        if (file->isRemoved ? mayBeThere : file->isDurable || (isNew && mayBeThere))
            put(path, survived(*file, fate, random));
        else
            QFile::remove(path);
        QFile::remove(path + QLatin1String("-shm"));
    }
    disk() = {};
}

} // namespace amends::torture
