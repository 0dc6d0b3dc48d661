// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/hostile.h"

#include "tests/casebook/books.h"
#include "tests/torture/hostile_files.h"
#include "tests/torture/work.h"
#include "ui/words/sentences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <cstdio>
#include <sys/stat.h>

namespace amends::torture {

using namespace test;

namespace {

constexpr int longestMs = 120'000;
constexpr qsizetype mostExamples = 10;

void tell(const char* what, const QString& code)
{
    std::printf("%s %s\n", what, qPrintable(code));
    std::fflush(stdout);
}

template <class T>
Result<T> told(QFuture<Result<T>> future)
{
    auto answer = answerOf(std::move(future));
    if (!answer)
        tell("later", answer.error().code);
    return answer;
}

void lookAtAll(Casebook& book)
{
    const auto all = told(book.caseKeys({}));
    for (const qint64 key : all ? all->keys : QList<qint64>())
        std::ignore = told(book.findByKey(key));
    std::ignore = told(book.list({search::parse(u"word1 wheel status:open"_s).query, {}, 50}));
    std::ignore = told(book.today());
    std::ignore = told(book.actions({}));
    std::ignore = told(book.peopleList({}));
    std::ignore = told(book.trends({}));
    std::ignore = told(book.drafts());
    std::ignore = told(book.office());
    std::ignore = told(book.playbook());
    std::ignore = told(book.check());
}

void write(Casebook& book)
{
    QRandomGenerator random(1);
    for (int i = 0; i < 4; ++i)
        std::ignore = told(book.apply({{nextEdit(random)}}));
    std::ignore = told(book.saveDraft(draftOf(1)));
    if (const auto step = told(book.newestStep()); step && *step > 0)
        std::ignore = told(book.undo(*step));
    std::ignore = told(book.cleanUp());
}

/// All that lies in a folder: names, rights, times, content.
QStringList pictureOf(const QString& folder)
{
    QStringList lines;
    QDirIterator entries(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        struct stat found = {};
        if (::lstat(QFile::encodeName(path).constData(), &found) != 0)
            qFatal("%s cannot be seen", qUtf8Printable(path));
        QString line = u"%1 %2"_s.arg(path).arg(found.st_mode);
        if (!S_ISDIR(found.st_mode))
            line += u" %1 %2.%3"_s.arg(found.st_ino).arg(found.st_mtim.tv_sec).arg(found.st_mtim.tv_nsec);
        QFile file(path);
        if (S_ISREG(found.st_mode) && file.open(QIODevice::ReadOnly))
            line +=
                u' ' + QString::fromLatin1(QCryptographicHash::hash(file.readAll(), QCryptographicHash::Md5).toHex());
        lines << line;
    }
    lines.sort();
    return lines;
}

struct Opening {
    QStringList faults;
    bool isRefused = false;
};

/// What the program that opened it said.
Opening heard(const QString& program, const QString& path, QLatin1StringView how)
{
    QProcess opener;
    opener.start(program, {u"--opener"_s, path, how});
    if (!opener.waitForFinished(longestMs)) {
        opener.kill();
        opener.waitForFinished();
        return {{u"does not end"_s}, false};
    }
    Opening opening;
    QStringList lines = QString::fromUtf8(opener.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (opener.exitStatus() != QProcess::NormalExit || lines.isEmpty() || lines.takeLast() != u"end "_s)
        return {{u"crashes: "_s + QString::fromUtf8(opener.readAllStandardError()).right(300)}, false};
    for (const QString& line : lines) {
        opening.isRefused = opening.isRefused || line.startsWith("refused "_L1);
        if (!words::hasSentence(line.section(u' ', 1)))
            opening.faults << u"no words for "_s + line;
    }
    return opening;
}

/// A reader that finds the log of a program that died leaves the log's index beside it (database.h).
bool isLeftIndex(const QString& line, const QString& path)
{
    return line.startsWith(path + "-shm "_L1) && QFileInfo(path + "-wal"_L1).size() > 0;
}

Opening tried(const QString& program, const QString& folder, const HostileFile& file, QLatin1StringView how)
{
    const bool isReader = how == "read"_L1;
    const QStringList before = pictureOf(folder);
    Opening opening = heard(program, file.path, how);
    if (file.mustBe != MustBe::Either && opening.isRefused != (file.mustBe == MustBe::Refused))
        opening.faults << (opening.isRefused ? u"is refused"_s : u"is opened"_s);
    if (opening.isRefused) {
        QStringList after = pictureOf(folder);
        if (isReader)
            after.removeIf([&](const QString& line) { return isLeftIndex(line, file.path) && !before.contains(line); });
        if (after != before)
            opening.faults << u"is changed: "_s + before.join(u", ") + u" became "_s + after.join(u", ");
    }
    for (QString& fault : opening.faults)
        fault = how + u": "_s + fault;
    return opening;
}

} // namespace

int openAndLook(const QString& path, bool isReader)
{
    Casebook book({.path = path,
                   .program = u"amends-torture"_s,
                   .readOnly = isReader,
                   .clock = std::make_shared<FixedClock>(monday())});
    if (const Done opened = answerOf(book.open()); !opened) {
        tell("refused", opened.error().code);
    } else {
        lookAtAll(book);
        if (!isReader)
            write(book);
    }
    tell("end", {});
    return 0;
}

HostileFigures openHostile(const QString& folder, const QString& program, int files, quint32 seed)
{
    const HostileFiles hostile(folder + u"/originals"_s);
    HostileFigures figures;
    QRandomGenerator random(seed);
    for (; figures.files < files; ++figures.files) {
        const quint32 same = random.generate();
        const auto opened = [&](QLatin1StringView how) {
            QRandomGenerator again(same);
            const QString own = folder + u'/' + how;
            Opening opening = tried(program, own, hostile.make(figures.files, own, again), how);
            if (!QDir(own).removeRecursively())
                qFatal("%s cannot be removed", qUtf8Printable(own));
            return opening;
        };
        const Opening reading = opened("read"_L1);
        const Opening writing = opened("write"_L1);
        const QStringList faults = reading.faults + writing.faults;
        figures.refused += reading.isRefused && writing.isRefused ? 1 : 0;
        figures.faults += faults.isEmpty() ? 0 : 1;
        if (!faults.isEmpty() && figures.examples.size() < mostExamples)
            figures.examples
                << u"%1, %2: %3"_s.arg(figures.files).arg(hostile.nameOf(figures.files), faults.join(u"; "));
    }
    return figures;
}

} // namespace amends::torture
