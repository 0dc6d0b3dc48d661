// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/person_names.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/base/terminal.h"
#include "ui/words/foreign.h"

#include <QTextStream>

namespace amends::cli {

namespace {

void sayCounts(const ErasureCounts& counts, Console& console)
{
    console.line(
        Tr::tr("cases of theirs    %1: what was said and noted goes, what is counted stays").arg(counts.theirCases));
    console.line(Tr::tr("other cases        %1: their name goes").arg(counts.otherCases));
    console.line(Tr::tr("history entries    %1: what they say goes, and that they were stays").arg(counts.entries));
    console.line(Tr::tr("drafts             %1").arg(counts.drafts));
    console.line(Tr::tr("saved searches     %1").arg(counts.views));
    console.line(Tr::tr("imports            %1: the name of a file").arg(counts.imports));
    if (counts.backups > 0)
        console.line(Tr::tr("backups            %1: rewritten without them").arg(counts.backups));
}

/// On standard error, so that the answer stays apart.
bool isConfirmed(const Person& person, Console& console)
{
    console.tell(Tr::tr("This cannot be undone. Type the name, %1, to erase it:").arg(words::harmless(person.name)));
    QTextStream in(stdin);
    return in.readLine().trimmed() == person.name.trimmed();
}

} // namespace

Exit erasePersonVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"erase-person"_s, u"CASEBOOK WHO"_s,
                        Tr::tr("Erases a person from a casebook for good: name, contacts, what they said, and what "
                               "history tells of it.\n"
                               "WHO is a name, whole words of one, or an id. What is counted stays."));
    arguments.add(u"dry-run"_s, Tr::tr("says what would go, and writes nothing"));
    arguments.add(u"yes"_s, Tr::tr("erases without asking; needed where nobody can be asked"));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 2, 2))
        return *over;
    const bool isDry = arguments.has(u"dry-run"_s);
    const bool asks = !isDry && !arguments.has(u"yes"_s);
    const bool canAsk = isTerminal(StandardStream::In) && isTerminal(StandardStream::Error);
    if (asks && !canAsk)
        return console.misused({u"yes_missing"_s, {}});
    const auto casebook = openCasebook(arguments.others().constFirst(), isDry ? Access::Read : Access::Write);
    if (!casebook)
        return console.fail(casebook.error());
    const auto person = personNamed(**casebook, arguments.others().at(1));
    if (!person)
        return console.fail(person.error());
    if (isDry || asks) {
        const auto counts = waitFor((*casebook)->lookAtErasure(person->id));
        if (!counts)
            return console.fail(counts.error());
        if (isDry && arguments.has(u"json"_s)) {
            console.json(erasureAnswer(
                person->id, {.counts = *counts, .backups = 0, .removed = 0, .searched = 0, .stillIn = {}}, isDry));
            return Exit::Done;
        }
        sayCounts(*counts, console);
        if (isDry)
            return Exit::Done;
        if (!isConfirmed(*person, console))
            return console.fail({u"cancelled"_s, {}});
    }
    const auto answer = waitFor((*casebook)->erasePerson(person->id));
    if (!answer)
        return console.fail(answer.error());
    if (arguments.has(u"json"_s)) {
        console.json(erasureAnswer(person->id, *answer, isDry));
    } else {
        if (!asks)
            sayCounts(answer->counts, console);
        console.line(Tr::tr("Backups rewritten: %1, removed: %2").arg(answer->backups).arg(answer->removed));
        console.line(answer->isClean() ? Tr::tr("Erased. Nothing that names them is left.")
                                       : Tr::tr("Erased, but something that names them is still in %1.")
                                             .arg(words::harmless(answer->stillIn.join(u", "_s))));
    }
    return answer->isClean() ? Exit::Done : Exit::Findings;
}

} // namespace amends::cli
