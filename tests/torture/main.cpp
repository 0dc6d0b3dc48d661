// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/torture/backups.h"
#include "tests/torture/erasures.h"
#include "tests/torture/hostile.h"
#include "tests/torture/failing.h"
#include "tests/torture/failing_memory.h"
#include "tests/torture/failing_verbs.h"
#include "tests/torture/kills.h"
#include "tests/torture/migration_kills.h"
#include "tests/torture/power.h"
#include "tests/torture/races.h"
#include "tests/torture/sequences.h"
#include "tests/torture/sequences_imports.h"
#include "tests/torture/tampering.h"
#include "tests/torture/texts.h"
#include "tests/torture/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

namespace amends::torture {

namespace {

void tell(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
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
        const QTemporaryDir folder;
        QElapsedTimer time;
        time.start();
        const PowerFigures figures = cutPower(folder.path(), mustHold ? cuts : cuts / 10, syncs, seed);
        const bool holds = figures.lost + figures.damaged == 0;
        isGood = isGood && holds == mustHold;
        tell(u"power, %1: %2 cuts in %3 edits, %4 lost something, %5 left damage (%6 s)%7"_s
                 .arg(QString::fromUtf16(name))
                 .arg(figures.cuts)
                 .arg(figures.edits)
                 .arg(figures.lost)
                 .arg(figures.damaged)
                 .arg(time.elapsed() / 1000)
                 .arg(holds == mustHold ? QString() : u"  NOT AS IT MUST BE"_s));
        if (mustHold)
            for (const QString& example : figures.examples)
                tell(u"  "_s + example);
    }
    return isGood;
}

bool killAll(int kills, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const KillFigures figures = killWriters(folder.path(), QCoreApplication::applicationFilePath(), kills, seed);
    tell(u"kill: %1 writers killed in %2 edits, %3 imports and %4 backups, %5 times something was lost, half or not "
         u"whole "
         "(%6 s)"_s.arg(figures.kills)
             .arg(figures.edits)
             .arg(figures.imports)
             .arg(figures.backups)
             .arg(figures.faults)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

bool killAllMigrations(int kills, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const MigrationKillFigures figures =
        killMigrations(folder.path(), QCoreApplication::applicationFilePath(), kills, seed);
    tell(u"kill during migration: %1 killed, %2 of them before it was done, %3 casebooks neither old nor new, or not "
         "whole (%4 s)"_s.arg(figures.kills)
             .arg(figures.older)
             .arg(figures.faults)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

bool openAllHostile(int files, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const HostileFigures figures = openHostile(folder.path(), QCoreApplication::applicationFilePath(), files, seed);
    tell(u"hostile files: %1, %2 of them refused, %3 faults (%4 s)"_s.arg(figures.files)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

bool raceAll(int races, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const RaceFigures figures = race(folder.path(), QCoreApplication::applicationFilePath(), races, seed);
    tell(u"races: %1 of two programs with %2 edits and %3 kills, %4 told who writes, %5 faults (%6 s)"_s
             .arg(figures.races)
             .arg(figures.edits)
             .arg(figures.kills)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

bool tamperAll(int tamperings, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const TamperingFigures figures = tamper(folder.path(), tamperings, seed);
    tell(
        u"tampering: %1 of %2 found; repaired: %3 whole again, %4 less damaged, %5 as they were, %6 made worse (%7 s)"_s
            .arg(figures.found)
            .arg(figures.tamperings)
            .arg(figures.whole)
            .arg(figures.better)
            .arg(figures.asBefore)
            .arg(figures.wrong.size())
            .arg(time.elapsed() / 1000));
    for (const QString& missed : figures.missed)
        tell(u"  not found: "_s + missed);
    for (const QString& wrong : figures.wrong)
        tell(u"  repaired wrongly: "_s + wrong);
    return figures.missed.isEmpty() && figures.wrong.isEmpty();
}

bool backUpAll(int backups, int damaged, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const BackupFigures figures = tortureBackups(folder.path(), backups, damaged, seed);
    tell(u"backups: %1 made during %2 edits and restored, %3 not to a committed state; %4 damaged, %5 of them accepted "
         "(%6 s)"_s.arg(figures.backups)
             .arg(figures.edits)
             .arg(figures.faults)
             .arg(figures.damaged)
             .arg(figures.accepted)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults + figures.accepted == 0;
}

bool eraseAll(int persons, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const ErasureFigures figures = erasePersons(folder.path(), persons, seed);
    tell(u"erasure: %1 persons with %2 strings, %3 of them planted, erased in %4 cases and %5 backups; %6 found "
         "again in %7 bytes, %8 faults (%9 s)"_s.arg(figures.persons)
             .arg(figures.strings)
             .arg(figures.planted)
             .arg(figures.cases)
             .arg(figures.backups)
             .arg(figures.found.size())
             .arg(figures.bytes)
             .arg(figures.faults.size())
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.found + figures.faults)
        tell(u"  "_s + example);
    return figures.found.isEmpty() && figures.faults.isEmpty() && figures.planted == figures.strings;
}

struct NamedAilment {
    Ailment ailment;
    const char16_t* name;
};

constexpr NamedAilment ailments[] = {{Ailment::FailsOnce, u"each call fails once"},
                                     {Ailment::FailsForGood, u"each call and all after it fail"},
                                     {Ailment::FillsUp, u"full at every 4 KiB"}};

bool isTold(const QString& what, const FailingFigures& figures, const QElapsedTimer& time)
{
    QStringList said;
    for (auto code = figures.codes.cbegin(); code != figures.codes.cend(); ++code)
        said << u"%1 %2"_s.arg(code.key()).arg(code.value());
    tell(u"%1: failed %2 times, %3 refusals (%4), %5 not as they must be (%6 s)"_s.arg(what)
             .arg(figures.failures)
             .arg(figures.refusals)
             .arg(said.join(u", "))
             .arg(figures.faults)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

bool failDisks(const QString& whose, FailingFigures (*fail)(const QString&, Ailment, int), int every)
{
    bool isGood = true;
    for (const auto& [ailment, name] : ailments) {
        const QTemporaryDir folder;
        QElapsedTimer time;
        time.start();
        const FailingFigures figures = fail(folder.path(), ailment, every);
        isGood = isTold(whose + u", "_s + QString::fromUtf16(name), figures, time) && isGood;
    }
    return isGood;
}

bool failMemories(int failures)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    return isTold(u"memory, each time one request fails"_s, failMemory(folder.path(), failures), time);
}

bool walkAll(int sequences, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const SequenceFigures figures = walkSequences(folder.path(), sequences, seed);
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
             .arg(time.elapsed() / 1000));
    for (const QString& fault : figures.faults)
        tell(u"  "_s + fault);
    return figures.faults.isEmpty() && figures.sequences == sequences;
}

bool undoAll(int imports, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const UndoneImportFigures figures = undoImports(folder.path(), imports, seed);
    tell(u"imports undone: %1 of %2 as it must be, %3 cases imported, %4 kept because they were worked on, %5 restarts "
         "(%6 s)"_s.arg(figures.imports - figures.faults.size())
             .arg(imports)
             .arg(figures.cases)
             .arg(figures.kept)
             .arg(figures.restarts)
             .arg(time.elapsed() / 1000));
    for (const QString& fault : figures.faults)
        tell(u"  "_s + fault);
    return figures.faults.isEmpty();
}

bool sendAll(int texts, quint32 seed)
{
    const QTemporaryDir folder;
    QElapsedTimer time;
    time.start();
    const TextFigures figures = sendTexts(folder.path(), texts, seed);
    tell(u"texts: %1, of which %2 came back as they were (%3 of them cleaned by an import), %4 refused, %5 not so; %6 "
         "searched (%7 s)"_s.arg(figures.texts)
             .arg(figures.kept)
             .arg(figures.cleaned)
             .arg(figures.refused)
             .arg(figures.faults)
             .arg(figures.searched)
             .arg(time.elapsed() / 1000));
    for (const QString& example : figures.examples)
        tell(u"  "_s + example);
    return figures.faults == 0;
}

} // namespace

} // namespace amends::torture

int main(int count, char** words)
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(count, words);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == "--writer"_L1)
        return amends::torture::writeUntilKilled(given.value(2), given.value(3).toUInt(), given.value(4).toInt());
    if (given.value(1) == "--migrator"_L1)
        return amends::torture::migrateUntilKilled(given.value(2), given.value(3).toInt());
    if (given.value(1) == "--opener"_L1)
        return amends::torture::openAndLook(given.value(2), given.value(3) == "read"_L1);
    if (given.value(1) == "--racer"_L1)
        return amends::torture::takePart(given.value(2), given.value(3), given.value(4).toUInt());
    amends::torture::watchMemory();
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"What a casebook has to live through. Exits with 1 where it did not."_s);
    arguments.addHelpOption();
    arguments.addOption({u"cuts"_s, u"of power"_s, u"N"_s, u"10000"_s});
    arguments.addOption({u"kills"_s, u"of a writer"_s, u"N"_s, u"1000"_s});
    arguments.addOption({u"migration-kills"_s, u"of a program that brings a casebook up to date"_s, u"N"_s, u"500"_s});
    arguments.addOption({u"files"_s, u"that are hostile"_s, u"N"_s, u"1250"_s});
    arguments.addOption({u"races"_s, u"of two programs on one file"_s, u"N"_s, u"200"_s});
    arguments.addOption({u"tamperings"_s, u"with a casebook"_s, u"N"_s, u"1000"_s});
    arguments.addOption({u"backups"_s, u"made during writes"_s, u"N"_s, u"500"_s});
    arguments.addOption({u"damaged"_s, u"backups to be refused"_s, u"N"_s, u"100"_s});
    arguments.addOption({u"erasures"_s, u"of persons"_s, u"N"_s, u"50"_s});
    arguments.addOption({u"every"_s, u"failure of a disk only"_s, u"N"_s, u"1"_s});
    arguments.addOption({u"refusals"_s, u"of memory"_s, u"N"_s, u"500"_s});
    arguments.addOption({u"sequences"_s, u"of 50 random edits"_s, u"N"_s, u"10000"_s});
    arguments.addOption({u"imports"_s, u"undone"_s, u"N"_s, u"1000"_s});
    arguments.addOption({u"texts"_s, u"with anything in them"_s, u"N"_s, u"100000"_s});
    arguments.addOption({u"seed"_s, u"of what is random"_s, u"N"_s, u"1"_s});
    arguments.process(application);
    QLoggingCategory::setFilterRules(u"amends.storage=false"_s);
    const quint32 seed = arguments.value(u"seed"_s).toUInt();
    const bool isCut = amends::torture::cutAll(arguments.value(u"cuts"_s).toInt(), seed);
    const bool isKilled = amends::torture::killAll(arguments.value(u"kills"_s).toInt(), seed);
    const bool isMigrated = amends::torture::killAllMigrations(arguments.value(u"migration-kills"_s).toInt(), seed);
    const bool isRefused = amends::torture::openAllHostile(arguments.value(u"files"_s).toInt(), seed);
    const bool isRaced = amends::torture::raceAll(arguments.value(u"races"_s).toInt(), seed);
    const bool isFound = amends::torture::tamperAll(arguments.value(u"tamperings"_s).toInt(), seed);
    const bool isRestored =
        amends::torture::backUpAll(arguments.value(u"backups"_s).toInt(), arguments.value(u"damaged"_s).toInt(), seed);
    const bool isErased = amends::torture::eraseAll(arguments.value(u"erasures"_s).toInt(), seed);
    const int every = arguments.value(u"every"_s).toInt();
    const bool isSaid = amends::torture::failDisks(u"disk"_s, amends::torture::failDisk, every);
    const bool isAnswered = amends::torture::failDisks(u"disk of amends-cli"_s, amends::torture::failVerbs, every);
    const bool isBorne = amends::torture::failMemories(arguments.value(u"refusals"_s).toInt());
    const bool isKept = amends::torture::walkAll(arguments.value(u"sequences"_s).toInt(), seed);
    const bool isUndone = amends::torture::undoAll(arguments.value(u"imports"_s).toInt(), seed);
    const bool isSent = amends::torture::sendAll(arguments.value(u"texts"_s).toInt(), seed);
    const bool isWhole = isCut && isKilled && isMigrated && isRefused && isRaced && isFound && isRestored && isErased;
    return isWhole && isSaid && isAnswered && isBorne && isKept && isUndone && isSent ? 0 : 1;
}
