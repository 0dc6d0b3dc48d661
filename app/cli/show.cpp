// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/case_lines.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"

namespace amends::cli {

Exit showVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"show"_s, u"CASEBOOK NUMBER"_s, Tr::tr("Shows one case, for example 2026-0042."));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 2, 2))
        return *over;
    const auto number = CaseNumber::fromString(arguments.others().constLast());
    if (!number)
        return console.misused({u"invalid_case_number"_s, {{"read"_L1, arguments.others().constLast()}}});
    const auto casebook = openCasebook(arguments.others().constFirst(), Access::Read);
    if (!casebook)
        return console.fail(casebook.error());
    const auto view = waitFor((*casebook)->find(*number));
    if (!view)
        return console.fail(view.error());
    const auto playbook = waitFor((*casebook)->playbook());
    if (!playbook)
        return console.fail(playbook.error());
    const auto office = waitFor((*casebook)->office());
    if (!office)
        return console.fail(office.error());
    const QDateTime now = SystemClock().now();
    const TryContext context = tryContext(view->value, office->business, *playbook, now);
    if (arguments.has(u"json"_s)) {
        console.json(viewAnswer(*view, *playbook, context, now));
        return Exit::Done;
    }
    for (const QString& line : caseLines(*view, *playbook, context, now))
        console.line(line);
    return Exit::Done;
}

} // namespace amends::cli
