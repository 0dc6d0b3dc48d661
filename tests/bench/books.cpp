// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/books.h"

#include "core/storage/schema.h"
#include "core/storage/text_index.h"
#include "tests/bench/measurement.h"

#include <QFile>
#include <QThread>

namespace amends::bench {

namespace {

void removeFile(const QString& path)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1, "-journal"_L1})
        QFile::remove(path + suffix);
}

std::unique_ptr<Casebook> bookAt(const QString& path, bool readOnly)
{
    CasebookOptions options;
    options.path = path;
    options.program = u"amends-bench"_s;
    options.readOnly = readOnly;
    return std::make_unique<Casebook>(options);
}

void fill(const QString& path, qint64 cases)
{
    constexpr unsigned long lookEveryMs = 2000;
    const auto casebook = made(path);
    auto answer = casebook->fillWithDemo(cases, 1);
    while (!answer.isFinished()) {
        tell(u"making %1 cases: %2 %"_s.arg(cases).arg(answer.progressValue() / 10));
        for (unsigned long waited = 0; waited < lookEveryMs && !answer.isFinished(); waited += 50)
            QThread::msleep(50);
    }
    got(std::move(answer));
}

/// As the idle writer leaves it.
void settle(const QString& path)
{
    constexpr int stepMs = 1000;
    const auto database = got(Database::open(path, Database::Mode::ReadWrite, casebookIdentity));
    while (got(mergeTextIndex(*database, stepMs))) {
    }
}

} // namespace

std::unique_ptr<Casebook> opened(const QString& path, bool readOnly)
{
    auto casebook = bookAt(path, readOnly);
    must(casebook->open());
    return casebook;
}

std::unique_ptr<Casebook> made(const QString& path)
{
    Business business;
    business.name = u"Demo shop"_s;
    business.leader = u"Robin Vale"_s;
    business.zone = u"Europe/Berlin"_s;
    business.currency = u"EUR"_s;
    auto casebook = bookAt(path, false);
    must(casebook->create(business));
    return casebook;
}

QString Books::full(qint64 cases)
{
    const QString path = file(u"demo-%1.amends"_s.arg(cases));
    if (QFile::exists(path))
        return path;
    const QString unfinished = path + u".part"_s;
    removeFile(unfinished);
    fill(unfinished, cases);
    settle(unfinished);
    if (!QFile::rename(unfinished, path))
        must(failure("file_not_written"_L1, {{"path"_L1, path}}));
    return path;
}

QString Books::copyOf(const QString& path, const QString& name)
{
    const QString copy = file(name);
    removeFile(copy);
    if (!QFile::copy(path, copy))
        must(failure("file_not_written"_L1, {{"path"_L1, copy}}));
    return copy;
}

QString Books::empty(const QString& name)
{
    const QString path = file(name);
    removeFile(path);
    made(path);
    return path;
}

void Books::remove(const QString& name) const
{
    removeFile(file(name));
}

} // namespace amends::bench
