// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/parts.h"

#include "tests/torture/backups.h"
#include "tests/torture/erasures.h"
#include "tests/torture/failing.h"
#include "tests/torture/failing_memory.h"
#include "tests/torture/failing_verbs.h"
#include "tests/torture/hostile.h"
#include "tests/torture/kills.h"
#include "tests/torture/migration_kills.h"
#include "tests/torture/power.h"
#include "tests/torture/races.h"
#include "tests/torture/sequences.h"
#include "tests/torture/sequences_imports.h"
#include "tests/torture/tampering.h"
#include "tests/torture/texts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace amends::torture {

namespace {

class Trial {
public:
    Trial() { m_time.start(); }
    QString folder() const { return m_folder.path(); }
    qint64 seconds() const { return m_time.elapsed() / 1000; }

private:
    QTemporaryDir m_folder;
    QElapsedTimer m_time;
};

QString ownFile()
{
    return QCoreApplication::applicationFilePath();
}

void tell(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

void tellAll(const QStringList& examples, const QString& before = {})
{
    for (const QString& example : examples)
        tell(u"  "_s + before + example);
}

struct Kind {
    Syncs syncs;
    const char16_t* name;
    bool mustHold;
};

constexpr Kind kinds[] = {{Syncs::Full, u"synchronous full", true},
                          {Syncs::Normal, u"synchronous normal, which must fail", false},
                          {Syncs::Off, u"synchronous off, which must fail", false}};

/// Ten times fewer where it only has to fail.
bool cutAll(int cuts, quint32 seed)
{
    bool isGood = true;
    for (const auto& [syncs, name, mustHold] : kinds) {
        const Trial trial;
        const PowerFigures figures = cutPower(trial.folder(), mustHold ? cuts : cuts / 10, syncs, seed);
        const bool holds = figures.lost + figures.damaged == 0;
        isGood = isGood && holds == mustHold;
        tell(u"power, %1: %2 cuts in %3 edits, %4 lost something, %5 left damage (%6 s)%7"_s
                 .arg(QString::fromUtf16(name))
                 .arg(figures.cuts)
                 .arg(figures.edits)
                 .arg(figures.lost)
                 .arg(figures.damaged)
                 .arg(trial.seconds())
                 .arg(holds == mustHold ? QString() : u"  NOT AS IT MUST BE"_s));
        if (mustHold)
            tellAll(figures.examples);
    }
    return isGood;
}

bool killAll(int kills, quint32 seed)
{
    const Trial trial;
    const KillFigures figures = killWriters(trial.folder(), ownFile(), kills, seed);
    tell(u"kill: %1 writers killed in %2 edits, %3 imports and %4 backups, %5 times something was lost, half or not "
         u"whole "
         "(%6 s)"_s.arg(figures.kills)
             .arg(figures.edits)
             .arg(figures.imports)
             .arg(figures.backups)
             .arg(figures.faults)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

bool killAllMigrations(int kills, quint32 seed)
{
    const Trial trial;
    const MigrationKillFigures figures = killMigrations(trial.folder(), ownFile(), kills, seed);
    tell(u"kill during migration: %1 killed, %2 of them before it was done, %3 casebooks neither old nor new, or not "
         "whole (%4 s)"_s.arg(figures.kills)
             .arg(figures.older)
             .arg(figures.faults)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

bool openAllHostile(int files, quint32 seed)
{
    const Trial trial;
    const HostileFigures figures = openHostile(trial.folder(), ownFile(), files, seed);
    tell(u"hostile files: %1, %2 of them refused, %3 faults (%4 s)"_s.arg(figures.files)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

bool raceAll(int races, quint32 seed)
{
    const Trial trial;
    const RaceFigures figures = race(trial.folder(), ownFile(), races, seed);
    tell(u"races: %1 of two programs with %2 edits and %3 kills, %4 told who writes, %5 faults (%6 s)"_s
             .arg(figures.races)
             .arg(figures.edits)
             .arg(figures.kills)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

bool tamperAll(int tamperings, quint32 seed)
{
    const Trial trial;
    const TamperingFigures figures = tamper(trial.folder(), tamperings, seed);
    tell(
        u"tampering: %1 of %2 found; repaired: %3 whole again, %4 less damaged, %5 as they were, %6 made worse (%7 s)"_s
            .arg(figures.found)
            .arg(figures.tamperings)
            .arg(figures.whole)
            .arg(figures.better)
            .arg(figures.asBefore)
            .arg(figures.wrong.size())
            .arg(trial.seconds()));
    tellAll(figures.missed, u"not found: "_s);
    tellAll(figures.wrong, u"repaired wrongly: "_s);
    return figures.missed.isEmpty() && figures.wrong.isEmpty();
}

/// For five that are made, one is damaged.
bool backUpAll(int backups, quint32 seed)
{
    const Trial trial;
    const BackupFigures figures = tortureBackups(trial.folder(), backups, backups / 5, seed);
    tell(u"backups: %1 made during %2 edits and restored, %3 not to a committed state; %4 damaged, %5 of them accepted "
         "(%6 s)"_s.arg(figures.backups)
             .arg(figures.edits)
             .arg(figures.faults)
             .arg(figures.damaged)
             .arg(figures.accepted)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults + figures.accepted == 0;
}

bool eraseAll(int persons, quint32 seed)
{
    const Trial trial;
    const ErasureFigures figures = erasePersons(trial.folder(), persons, seed);
    tell(u"erasure: %1 persons with %2 strings, %3 of them planted, erased in %4 cases and %5 backups; %6 found "
         "again in %7 bytes, %8 faults (%9 s)"_s.arg(figures.persons)
             .arg(figures.strings)
             .arg(figures.planted)
             .arg(figures.cases)
             .arg(figures.backups)
             .arg(figures.found.size())
             .arg(figures.bytes)
             .arg(figures.faults.size())
             .arg(trial.seconds()));
    tellAll(figures.found + figures.faults);
    return figures.found.isEmpty() && figures.faults.isEmpty() && figures.planted == figures.strings;
}

struct NamedAilment {
    Ailment ailment;
    const char16_t* name;
};

constexpr NamedAilment ailments[] = {{Ailment::FailsOnce, u"each call fails once"},
                                     {Ailment::FailsForGood, u"each call and all after it fail"},
                                     {Ailment::FillsUp, u"full at every 4 KiB"}};

bool isTold(const QString& what, const FailingFigures& figures, const Trial& trial)
{
    QStringList said;
    for (auto code = figures.codes.cbegin(); code != figures.codes.cend(); ++code)
        said << u"%1 %2"_s.arg(code.key()).arg(code.value());
    tell(u"%1: failed %2 times, %3 refusals (%4), %5 not as they must be (%6 s)"_s.arg(what)
             .arg(figures.failures)
             .arg(figures.refusals)
             .arg(said.join(u", "))
             .arg(figures.faults)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

bool failAs(const QString& whose, FailingFigures (*fail)(const QString&, Ailment, int), int every)
{
    bool isGood = true;
    for (const auto& [ailment, name] : ailments) {
        const Trial trial;
        const FailingFigures figures = fail(trial.folder(), ailment, every);
        isGood = isTold(whose + u", "_s + QString::fromUtf16(name), figures, trial) && isGood;
    }
    return isGood;
}

bool failDisks(int every, quint32)
{
    return failAs(u"disk"_s, failDisk, every);
}

bool failDisksOfVerbs(int every, quint32)
{
    return failAs(u"disk of amends-cli"_s, failVerbs, every);
}

bool failMemories(int failures, quint32)
{
    const Trial trial;
    const bool isSaid =
        isTold(u"memory, each time one request of SQLite fails"_s, failMemory(trial.folder(), failures), trial);
    const Trial other;
    return isTold(u"memory of amends-cli, each time one of all requests fails"_s,
                  failMemoryOfVerbs(other.folder(), failures), other) &&
           isSaid;
}

bool walkAll(int sequences, quint32 seed)
{
    const Trial trial;
    const SequenceFigures figures = walkSequences(trial.folder(), sequences, seed);
    tell(u"sequences: %1 of %2 held, with %3 edits, %4 refused, %5 repeated, %6 undone and redone, %7 restarts, %8 "
         "searches; %9 wholly undone, %10 exported and taken in (%11 s)"_s.arg(figures.sequences)
             .arg(sequences)
             .arg(figures.applied)
             .arg(figures.refused)
             .arg(figures.repeated)
             .arg(figures.undone)
             .arg(figures.restarts)
             .arg(figures.searches)
             .arg(figures.wayBack)
             .arg(figures.exported)
             .arg(trial.seconds()));
    tellAll(figures.faults);
    return figures.faults.isEmpty() && figures.sequences == sequences;
}

bool undoAll(int imports, quint32 seed)
{
    const Trial trial;
    const UndoneImportFigures figures = undoImports(trial.folder(), imports, seed);
    tell(u"imports undone: %1 of %2 as it must be, %3 cases imported, %4 kept because they were worked on, %5 restarts "
         "(%6 s)"_s.arg(figures.imports - figures.faults.size())
             .arg(imports)
             .arg(figures.cases)
             .arg(figures.kept)
             .arg(figures.restarts)
             .arg(trial.seconds()));
    tellAll(figures.faults);
    return figures.faults.isEmpty();
}

bool sendAll(int texts, quint32 seed)
{
    const Trial trial;
    const TextFigures figures = sendTexts(trial.folder(), texts, seed);
    tell(u"texts: %1, of which %2 came back as they were (%3 of them cleaned by an import), %4 refused, %5 not so; %6 "
         "searched (%7 s)"_s.arg(figures.texts)
             .arg(figures.kept)
             .arg(figures.cleaned)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(figures.searched)
             .arg(trial.seconds()));
    tellAll(figures.examples);
    return figures.faults == 0;
}

// Several are run at once: those that take longest come first.
constexpr Part all[] = {
    {"sequences"_L1, u"of 50 random edits", 10'000, walkAll},
    {"verbs"_L1, u"of amends-cli: only each Nth failure of a disk", 1, failDisksOfVerbs},
    {"flows"_L1, u"in one program: only each Nth failure of a disk", 1, failDisks},
    {"cuts"_L1, u"of power", 10'000, cutAll},
    {"kills"_L1, u"of a writer", 1000, killAll},
    {"migration-kills"_L1, u"of a program that brings a casebook up to date", 500, killAllMigrations},
    {"tamperings"_L1, u"with a casebook", 1000, tamperAll},
    {"texts"_L1, u"with anything in them", 100'000, sendAll},
    {"imports"_L1, u"undone", 1000, undoAll},
    {"files"_L1, u"that are hostile", 1250, openAllHostile},
    {"races"_L1, u"of two programs on one file", 200, raceAll},
    {"backups"_L1, u"made during writes, and a fifth as many damaged", 500, backUpAll},
    {"refusals"_L1, u"of memory", 500, failMemories},
    {"erasures"_L1, u"of persons", 50, eraseAll},
};

} // namespace

std::span<const Part> parts()
{
    return all;
}

} // namespace amends::torture
