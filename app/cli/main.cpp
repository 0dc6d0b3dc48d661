// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/base/private_files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLoggingCategory>

#include <algorithm>
#include <new>

namespace amends::cli {

namespace {

struct Verb {
    QLatin1StringView name;
    const char* purpose;
    Exit (*run)(const QStringList&, Console&);
};

constexpr auto verbs = std::to_array<Verb>({
    {"new"_L1, QT_TRANSLATE_NOOP("amends::cli", "makes a casebook"), newVerb},
    {"import"_L1, QT_TRANSLATE_NOOP("amends::cli", "takes reviews and complaints from files"), importVerb},
    {"list"_L1, QT_TRANSLATE_NOOP("amends::cli", "lists the cases a search finds"), listVerb},
    {"show"_L1, QT_TRANSLATE_NOOP("amends::cli", "shows one case"), showVerb},
    {"apply"_L1, QT_TRANSLATE_NOOP("amends::cli", "makes changes: Edits as JSON lines in, answers as JSON lines out"),
     applyVerb},
    {"trends"_L1, QT_TRANSLATE_NOOP("amends::cli", "counts cases per week"), trendsVerb},
    {"export"_L1, QT_TRANSLATE_NOOP("amends::cli", "writes cases to a file"), exportVerb},
    {"check"_L1, QT_TRANSLATE_NOOP("amends::cli", "looks whether a casebook is whole"), checkVerb},
    {"backup"_L1, QT_TRANSLATE_NOOP("amends::cli", "makes a backup, or lists those there are"), backupVerb},
    {"restore"_L1, QT_TRANSLATE_NOOP("amends::cli", "puts a backup in the casebook's place"), restoreVerb},
    {"erase-person"_L1, QT_TRANSLATE_NOOP("amends::cli", "erases a person for good"), erasePersonVerb},
    {"demo"_L1, QT_TRANSLATE_NOOP("amends::cli", "makes a casebook full of invented cases"), demoVerb},
});

Exit help(Console& console)
{
    console.line(Tr::tr("Usage: amends-cli VERB CASEBOOK …"));
    console.line();
    console.line(Tr::tr("Amends helps you own your bad reviews. A CASEBOOK is one file, such as shop.amends."));
    console.line();
    for (const Verb& verb : verbs)
        console.line(u"  amends-cli %1%2"_s.arg(QString(verb.name).leftJustified(14), Tr::tr(verb.purpose)));
    console.line();
    console.line(Tr::tr("amends-cli VERB --help says what a verb takes. The manual: man amends-cli."));
    console.line(Tr::tr("Exit codes: 0 done, 1 not done, 2 the command does not fit, 3 done with findings."));
    return Exit::Done;
}

Exit misused(const QString& read, Console& console)
{
    QJsonArray known;
    for (const Verb& verb : verbs)
        known.append(verb.name);
    if (read.isEmpty())
        return console.misused({u"verb_missing"_s, {{"known"_L1, known}}});
    return console.misused({u"unknown_verb"_s, {{"read"_L1, read}, {"known"_L1, known}}});
}

Exit run(const QStringList& arguments, Console& console)
{
    const QString first = arguments.value(1);
    if (first == "--help"_L1 || first == "-h"_L1 || first == "help"_L1)
        return help(console);
    if (first == "--version"_L1) {
        console.line(u"amends-cli "_s + QCoreApplication::applicationVersion());
        return Exit::Done;
    }
    const auto verb = std::ranges::find(verbs, first, &Verb::name);
    return verb == verbs.end() ? misused(first, console) : verb->run(arguments.sliced(2), console);
}

/// Where this thread's memory runs out: the casebook has closed by then, what it acknowledged is kept.
Exit guarded(const QStringList& arguments, Console& console)
{
    try {
        return run(arguments, console);
    } catch (const std::bad_alloc&) {
        return console.fail({u"memory_ran_out"_s, {}});
    }
}

} // namespace

} // namespace amends::cli

int main(int argc, char* argv[])
{
    using namespace amends;
    keepFilesPrivate();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"amends-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(AMENDS_VERSION));
    // What the log says of an Error, the sentence says for people; QT_LOGGING_RULES brings it back.
    QLoggingCategory::setFilterRules(u"amends.*=false"_s);
    cli::Console console;
    return console.finish(cli::guarded(QCoreApplication::arguments(), console));
}
