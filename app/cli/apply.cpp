// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_run.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"

#include <cstdio>

namespace amends::cli {

namespace {

Done openInput(const QString& name, const QString& casebook, QFile& input)
{
    if (name == "-"_L1) {
        if (input.open(stdin, QIODevice::ReadOnly))
            return {};
        return failure("file_not_read"_L1, {{"path"_L1, name}, {"reason"_L1, input.errorString()}});
    }
    if (const Done fits = checkInput(name, casebook); !fits)
        return fits;
    input.setFileName(name);
    if (!input.exists())
        return failure("file_not_found"_L1, {{"path"_L1, name}});
    if (!input.open(QIODevice::ReadOnly))
        return failure("file_not_read"_L1, {{"path"_L1, name}, {"reason"_L1, input.errorString()}});
    return {};
}

} // namespace

Exit applyVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"apply"_s, u"CASEBOOK [FILE|-]"_s,
        Tr::tr("Makes changes. One JSON object a line: an Edit such as\n"
               "  {\"edit\":\"log_call\",\"case\":\"2026-0042\",\"set\":{\"with\":\"agent\",\"notes\":\"…\"}}\n"
               "or {\"group\":[…]}, {\"undo\":STEP}, {\"redo\":STEP} with the number of a step or \"last\".\n"
               "Answers one JSON object a line, each once its change is on disk."));
    if (const auto over = arguments.read(given, console, 1, 2))
        return *over;
    const QString path = arguments.others().constFirst();
    QFile input;
    if (const Done opened = openInput(arguments.others().value(1, u"-"_s), path, input); !opened)
        return console.fail(opened.error());
    const auto casebook = openForEdits(path, console);
    if (!casebook)
        return console.fail(casebook.error());
    return ApplyRun(**casebook, console).run(input);
}

} // namespace amends::cli
