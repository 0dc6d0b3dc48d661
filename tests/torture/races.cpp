// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/races.h"

#include "tests/casebook/books.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QProcess>

#include <algorithm>
#include <array>
#include <cstdio>
#include <sys/file.h>

namespace amends::torture {

using namespace test;

namespace {

constexpr int racesOfACasebook = 10;
constexpr int longestMs = 120'000;
constexpr qsizetype mostExamples = 5;

void tell(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

std::unique_ptr<Casebook> bookAt(const QString& path, bool isReader)
{
    return std::make_unique<Casebook>(CasebookOptions{.path = path,
                                                      .program = u"amends-torture"_s,
                                                      .readOnly = isReader,
                                                      .clock = std::make_shared<FixedClock>(monday())});
}

void read(const QString& path)
{
    const auto book = bookAt(path, true);
    Done done = answerOf(book->open());
    for (int i = 0; i < 3 && done; ++i)
        done = answerOf(book->list({})).and_then([&](const CaseList& list) -> Done {
            for (const CaseRow& row : list.rows)
                if (const auto found = answerOf(book->find(row.id)); !found)
                    return passOn(found);
            return {};
        });
    if (!done)
        tell(u"error "_s + done.error().code);
}

/// Who has it is the one writer. The system frees it where a program dies.
class Witness {
public:
    explicit Witness(const QString& path)
        : m_file(path + u".witness"_s)
    {
        if (!m_file.open(QIODevice::WriteOnly) || ::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0)
            tell(u"two writers"_s);
    }

private:
    QFile m_file;
};

void write(Casebook& book, const QString& path, quint32 seed)
{
    const Witness witness(path);
    QRandomGenerator random(seed);
    for (int left = static_cast<int>(random.bounded(1, 12)); left > 0; --left) {
        const auto applied = answerOf(book.apply({{nextEdit(random)}}));
        if (applied)
            tell(u"step %1"_s.arg(applied->step));
        else if (applied.error().code != "case_not_found"_L1) // of a casebook made anew
            tell(u"error "_s + applied.error().code);
    }
}

struct Racer {
    QProcess process;
    QString role;
    qint64 pid = 0;
    QStringList lines;
    bool isKilled = false;

    QList<qint64> steps() const
    {
        QList<qint64> steps;
        for (const QString& line : lines.filter(u"step "_s))
            steps << line.section(u' ', 1).toLongLong();
        return steps;
    }
};

void end(Racer& racer)
{
    if (!racer.process.waitForFinished(longestMs)) {
        racer.process.kill();
        racer.process.waitForFinished();
        racer.lines << u"error of time"_s;
    }
    racer.lines += QString::fromUtf8(racer.process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

/// Both at once; one in three times one of them is killed as soon as it says something.
void run(std::array<Racer, 2>& racers, const std::array<QString, 2>& roles, const QString& program, const QString& path,
         QRandomGenerator& random)
{
    for (size_t i = 0; i < racers.size(); ++i) {
        racers[i].role = roles[i];
        racers[i].process.start(program, {u"--racer"_s, path, roles[i], QString::number(random.generate())});
    }
    for (Racer& racer : racers) {
        racer.process.waitForStarted();
        racer.pid = racer.process.processId();
    }
    Racer& dying = racers[random.bounded(2) == 0 ? 0 : 1];
    if (random.bounded(3) == 0 && dying.process.waitForReadyRead()) {
        dying.process.kill();
        dying.isKilled = true;
    }
    for (Racer& racer : racers)
        end(racer);
}

/// What a program may answer, and to whom: the other has the lock, was there first, or was not there yet.
bool isRightAnswer(const QString& line, const Racer& racer, const Racer& other)
{
    if (line.startsWith("step "_L1) || line == "end"_L1)
        return true;
    if (line.startsWith("locked "_L1))
        return other.role != "read"_L1 && line == u"locked %1 amends-torture"_s.arg(other.pid);
    if (racer.role == "create"_L1)
        return line == "error file_exists"_L1;
    return other.role == "create"_L1 && line == "error file_not_found"_L1;
}

QStringList faultsOfRace(std::array<Racer, 2>& racers, const QString& path, Acknowledged& acknowledged)
{
    QStringList faults;
    QList<qint64> steps;
    for (size_t i = 0; i < racers.size(); ++i) {
        Racer& racer = racers[i];
        for (const QString& line : racer.lines)
            if (!isRightAnswer(line, racer, racers[1 - i]))
                faults << line;
        if (!racer.isKilled && !racer.lines.contains(u"end"_s))
            faults << u"crashed: "_s + QString::fromUtf8(racer.process.readAllStandardError()).right(300);
        steps += racer.steps();
    }
    std::ranges::sort(steps);
    if (std::ranges::adjacent_find(steps) != steps.end() || (!steps.isEmpty() && steps.first() <= acknowledged.step))
        faults << u"a step was given twice"_s;
    if (!steps.isEmpty())
        acknowledged.step = steps.last();
    const bool isMade = QFileInfo::exists(path) || !steps.isEmpty() || racers[0].role != "create"_L1;
    return isMade ? faults + faultsOf(path, acknowledged) : faults;
}

void renew(const QString& path)
{
    const QDir folder = QFileInfo(path).dir();
    for (const QString& name : folder.entryList(QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(name));
}

} // namespace

int takePart(const QString& path, const QString& role, quint32 seed)
{
    if (role == "read"_L1) {
        read(path);
    } else {
        auto book = bookAt(path, false);
        const Done opened = answerOf(role == "create"_L1 ? book->create(business()) : book->open());
        if (opened) {
            write(*book, path, seed);
        } else if (opened.error().code == "locked_by_other"_L1) {
            tell(u"locked %1 %2"_s.arg(opened.error().detail["pid"_L1].toInteger())
                     .arg(opened.error().detail["program"_L1].toString()));
            if (role == "write"_L1)
                read(path);
        } else {
            tell(u"error "_s + opened.error().code);
        }
    }
    tell(u"end"_s);
    return 0;
}

RaceFigures race(const QString& folder, const QString& program, int races, quint32 seed)
{
    static const QList<std::array<QString, 2>> roles{{u"write"_s, u"write"_s},
                                                     {u"write"_s, u"write"_s},
                                                     {u"write"_s, u"read"_s},
                                                     {u"create"_s, u"create"_s},
                                                     {u"create"_s, u"write"_s}};
    QDir().mkpath(folder);
    const QString path = folder + u"/race.amends"_s;
    RaceFigures figures;
    QRandomGenerator random(seed);
    Acknowledged acknowledged;
    bool isWhole = false;
    for (; figures.races < races; ++figures.races) {
        const auto& chosen = roles[random.bounded(roles.size())];
        const bool isNew = chosen[0] == "create"_L1;
        if (!isWhole || isNew || figures.races % racesOfACasebook == 0) {
            renew(path);
            acknowledged = {};
            if (!isNew)
                makeCasebook(path);
        }
        std::array<Racer, 2> racers;
        run(racers, chosen, program, path, random);
        const QStringList faults = faultsOfRace(racers, path, acknowledged);
        isWhole = faults.isEmpty() && !isNew;
        for (const Racer& racer : racers) {
            figures.edits += racer.steps().size();
            figures.refused += racer.lines.filter(u"locked "_s).isEmpty() ? 0 : 1;
            figures.kills += racer.isKilled ? 1 : 0;
        }
        figures.faults += faults.isEmpty() ? 0 : 1;
        if (!faults.isEmpty() && figures.examples.size() < mostExamples)
            figures.examples
                << u"race %1 of %2 and %3: %4"_s.arg(figures.races).arg(chosen[0], chosen[1], faults.join(u", "_s));
    }
    return figures;
}

} // namespace amends::torture
