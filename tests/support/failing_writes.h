// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/failing_disk.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <functional>

namespace amends::test {

struct WritingFigures {
    int failures = 0; ///< times the disk failed
    int refusals = 0; ///< after which it was said that the file is not written
    QStringList faults;
};

inline QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

/// How many files of a folder hold just this.
inline qsizetype filesHolding(const QString& folder, const QByteArray& content)
{
    return std::ranges::count_if(namesIn(folder),
                                 [&](const QString& name) { return bytesOf(QDir(folder).filePath(name)) == content; });
}

/// What is written to one file on a disk that fails: with each call in turn, and full at every 4 KiB. Either the file
/// is written whole, or it is said why not, the old one is as it was, and nothing else is there; with the disk mended
/// it is written.
class FailingWrites {
public:
    /// `write` writes `path`, which lies in a folder of its own, and always the same where `isSteady`.
    FailingWrites(const QString& path, std::function<Done()> write, bool isSteady = true)
        : m_path(path)
        , m_write(std::move(write))
        , m_isSteady(isSteady)
        , m_disk(QFileInfo(path).path())
    {}

    /// With a file there already, or none.
    WritingFigures tryAll(bool isThere)
    {
        constexpr qint64 block = 4096;
        m_old = isThere ? "the good old file" : QByteArray();
        renew();
        if (const Done done = m_write(); !done || bytesOf(m_path) == m_old)
            return {.faults = {u"not written on a good disk"_s}};
        m_new = bytesOf(m_path);
        for (const int systemError : {EIO, ENOSPC})
            for (int call = 0; tryOne({.call = call, .systemError = systemError}); ++call) {
            }
        for (qint64 room = 0; tryOne({.room = room}); room += block) {
        }
        return m_figures;
    }

private:
    /// False where nothing failed.
    bool tryOne(const DiskFailure& failure)
    {
        renew();
        m_disk.fail(failure);
        const Done done = m_write();
        const QStringList failed = FailingDisk::failed();
        m_disk.mend();
        const QString when = failed.value(0) + (failure.room < 0 ? u" failed: "_s : u" had no room: "_s);
        if (done && !isNew())
            m_figures.faults << when + u"said to be written, and is not"_s;
        if (!done)
            checkRefusal(done.error(), failure, when);
        const QStringList left = namesIn(QFileInfo(m_path).path());
        if (left.size() > (QFile::exists(m_path) ? 1 : 0) && !failed.contains(u"unlink"_s))
            m_figures.faults << when + u"there is "_s + left.join(u' ');
        if (const Done again = m_write(); !again || !isNew())
            m_figures.faults << when + u"not written with the disk mended"_s;
        m_figures.failures += failed.isEmpty() ? 0 : 1;
        return !failed.isEmpty();
    }

    void checkRefusal(const Error& error, const DiskFailure& failure, const QString& when)
    {
        ++m_figures.refusals;
        const bool isFull = failure.room >= 0 || failure.systemError == ENOSPC;
        const QLatin1StringView reason = isFull ? "disk_full"_L1 : "input_output"_L1;
        if (error.code != "file_not_written"_L1 || error.detail["reason"_L1] != reason)
            m_figures.faults << when + error.code + u' ' + error.detail["reason"_L1].toString();
        if (bytesOf(m_path) != m_old || QFile::exists(m_path) == m_old.isEmpty())
            m_figures.faults << when + u"the old file is not as it was"_s;
    }

    bool isNew() const
    {
        const QByteArray now = bytesOf(m_path);
        return m_isSteady ? now == m_new : now.size() >= m_new.size() / 2 && now != m_old;
    }

    void renew() const
    {
        const QDir folder = QFileInfo(m_path).dir();
        for (const QString& name : namesIn(folder.path()))
            QFile::remove(folder.filePath(name));
        QFile file(m_path);
        if (!m_old.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(m_old) != m_old.size()))
            qFatal("%s cannot be written", qUtf8Printable(m_path));
    }

    QString m_path;
    std::function<Done()> m_write;
    bool m_isSteady;
    FailingDisk m_disk;
    QByteArray m_old;
    QByteArray m_new;
    WritingFigures m_figures;
};

} // namespace amends::test
