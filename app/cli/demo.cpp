// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"

namespace amends::cli {

namespace {

constexpr qint64 usualCases = 1000;
constexpr qint64 usualSeed = 1;

Business inventedBusiness()
{
    Business business;
    business.name = u"Demo shop"_s;
    business.leader = u"Robin Vale"_s;
    business.zone = u"Europe/Berlin"_s;
    business.currency = u"EUR"_s;
    return business;
}

} // namespace

Exit demoVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"demo"_s, u"CASEBOOK"_s,
                        Tr::tr("Makes a new casebook full of invented cases, for trials and measurements.\n"
                               "The same number and seed make the same cases."));
    arguments.add(u"cases"_s, Tr::tr("how many cases; 1000 unless given"), u"N"_s);
    arguments.add(u"seed"_s, Tr::tr("what they are drawn from; 1 unless given"), u"S"_s);
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 1, 1))
        return *over;
    const auto cases = arguments.number(u"cases"_s, 1, usualCases);
    if (!cases)
        return console.misused(cases.error());
    const auto seed = arguments.number(u"seed"_s, 0, usualSeed);
    if (!seed)
        return console.misused(seed.error());

    const QString path = arguments.others().constFirst();
    auto casebook = createCasebook(path, inventedBusiness());
    if (!casebook)
        return console.fail(casebook.error());
    const FileIdentity made = fileIdentity(path);
    const std::stop_source stop;
    const auto answer =
        waitShowing((*casebook)->fillWithDemo(*cases, static_cast<quint64>(*seed), stop.get_token()), stop);
    if (!answer) {
        casebook->reset();
        removeMade(path, made);
        return console.fail(answer.error());
    }
    if (arguments.has(u"json"_s))
        console.json(importAnswer(*answer, false));
    else
        console.line(Tr::tr("Invented cases: %1").arg(answer->imported));
    return Exit::Done;
}

} // namespace amends::cli
