// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "ui/words/sentences.h"

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

} // namespace

Exit checkVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"check"_s, u"CASEBOOK"_s,
                        Tr::tr("Looks whether a casebook is whole: the file, its rows, the chain of its history."));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 1, 1))
        return *over;
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
