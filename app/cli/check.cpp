// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/base/clock.h"
#include "core/casebook/casebook_repair.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

namespace amends::cli {

namespace {

void sayFound(const CheckAnswer& answer, Console& console)
{
    if (answer.isWhole())
        console.line(Tr::tr("The casebook is whole."));
    for (const Error& finding : answer.findings)
        console.line(words::sentence(finding, words::Medium::Terminal));
    console.line(Tr::tr("cases            %1").arg(answer.cases));
    console.line(Tr::tr("people           %1").arg(answer.people));
    console.line(Tr::tr("history entries  %1").arg(answer.entries));
    if (answer.erased > 0)
        console.line(Tr::tr("of these erased  %1").arg(answer.erased));
    console.line(Tr::tr("last hash        %1").arg(QString::fromLatin1(answer.head.toHex())));
}

void sayMended(const RepairAnswer& answer, Console& console)
{
    for (const Error& finding : answer.mended)
        console.line(Tr::tr("Mended: %1").arg(words::sentence(finding, words::Medium::Terminal)));
    for (const Error& finding : answer.left)
        console.line(Tr::tr("Still there: %1").arg(words::sentence(finding, words::Medium::Terminal)));
    if (!answer.copy.isEmpty())
        console.line(
            Tr::tr("The casebook as it was is kept in %1.").arg(words::shown(answer.copy, words::Medium::Terminal)));
    if (!answer.isWhole())
        console.line(Tr::tr("What is still there cannot be put back from the rest. A backup has it, if it is older."));
    else if (answer.mended.isEmpty())
        console.line(Tr::tr("The casebook is whole. There was nothing to mend."));
    else
        console.line(Tr::tr("The casebook is whole again."));
}

Exit repairIt(const QString& path, bool asJson, Console& console)
{
    const auto answer = repairFile(path, QCoreApplication::applicationName(), SystemClock().now());
    if (!answer)
        return console.fail(answer.error());
    if (asJson)
        console.json(repairAnswer(*answer));
    else
        sayMended(*answer, console);
    return answer->isWhole() ? Exit::Done : Exit::Findings;
}

} // namespace

Exit checkVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"check"_s, u"CASEBOOK"_s,
                        Tr::tr("Looks whether a casebook is whole: the file, its rows, the chain of its history."));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    arguments.add(u"repair"_s, Tr::tr("mends what the rest of the casebook says how to; keeps a copy first"));
    if (const auto over = arguments.read(given, console, 1, 1))
        return *over;
    if (arguments.has(u"repair"_s))
        return repairIt(arguments.others().constFirst(), arguments.has(u"json"_s), console);
    const auto casebook = openCasebook(arguments.others().constFirst(), Access::Read);
    if (!casebook)
        return console.fail(casebook.error());
    const auto answer = waitFor((*casebook)->check());
    if (!answer)
        return console.fail(answer.error());
    if (arguments.has(u"json"_s))
        console.json(checkAnswer(*answer));
    else
        sayFound(*answer, console);
    return answer->isWhole() ? Exit::Done : Exit::Findings;
}

} // namespace amends::cli
