// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/at_once.h"
#include "tests/torture/failing_memory.h"
#include "tests/torture/hostile.h"
#include "tests/torture/migration_kills.h"
#include "tests/torture/parts.h"
#include "tests/torture/races.h"
#include "tests/torture/writer.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QThread>

#include <optional>

using namespace amends::torture;
using namespace Qt::StringLiterals;

namespace {

/// What a part starts this program for, to kill it or to see what it makes of a file.
std::optional<int> takenPart(const QStringList& given)
{
    const QString role = given.value(1);
    if (role == "--writer"_L1)
        return writeUntilKilled(given.value(2), given.value(3).toUInt(), given.value(4).toInt());
    if (role == "--migrator"_L1)
        return migrateUntilKilled(given.value(2), given.value(3).toInt());
    if (role == "--opener"_L1)
        return openAndLook(given.value(2), given.value(3) == "read"_L1);
    if (role == "--racer"_L1)
        return takePart(given.value(2), given.value(3), given.value(4).toUInt());
    return {};
}

bool isLivedThrough(const QCommandLineParser& arguments)
{
    const QStringList only = arguments.values(u"only"_s);
    const QString seed = arguments.value(u"seed"_s);
    QList<Part> asked(parts().begin(), parts().end());
    if (!only.isEmpty())
        asked.removeIf([&](const Part& part) { return !only.contains(part.name); });
    if (asked.isEmpty())
        qFatal("no part has this name");
    if (asked.size() == 1)
        return asked.constFirst().run(arguments.value(asked.constFirst().name).toInt(), seed.toUInt());
    QList<QStringList> runs;
    for (const Part& part : asked)
        runs << QStringList{u"--only"_s, part.name, u"--"_s + part.name, arguments.value(part.name), u"--seed"_s, seed};
    return runAtOnce(runs, arguments.value(u"at-once"_s).toInt());
}

} // namespace

int main(int count, char** words)
{
    const QCoreApplication application(count, words);
    if (const auto code = takenPart(QCoreApplication::arguments()))
        return *code;
    watchMemory();
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"What a casebook has to live through. Exits with 1 where it did not."_s);
    arguments.addHelpOption();
    for (const Part& part : parts())
        arguments.addOption({part.name, part.what.toString(), u"N"_s, QString::number(part.usual)});
    arguments.addOption(
        {u"only"_s, u"this part of it, by the name of its option; more than once for several"_s, u"PART"_s});
    arguments.addOption({u"seed"_s, u"of what is random"_s, u"N"_s, u"1"_s});
    arguments.addOption({u"at-once"_s, u"so many parts, each in a process of its own"_s, u"N"_s,
                         QString::number(QThread::idealThreadCount())});
    arguments.process(application);
    QLoggingCategory::setFilterRules(u"amends.storage=false"_s);
    return isLivedThrough(arguments) ? 0 : 1;
}
