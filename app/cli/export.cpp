// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/export_writer.h"
#include "app/cli/opened.h"
#include "app/cli/search_hints.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/base/files.h"

namespace amends::cli {

namespace {

std::unique_ptr<ExportWriter> writerFor(const Arguments& arguments, ByteSink sink)
{
    if (arguments.has(u"json"_s))
        return std::make_unique<JsonExport>(std::move(sink));
    return std::make_unique<CsvExport>(std::move(sink), arguments.has(u"exact"_s), SystemClock().now());
}

Done writePeople(Casebook& casebook, ExportWriter& writer)
{
    Done written;
    for (const auto& [kind, code] : Codes<PersonKind>::table) {
        const auto people = waitFor(casebook.people(kind));
        if (!people)
            return passOn(people);
        for (const Person& person : *people)
            written = written.and_then([&] { return writer.write(person); });
    }
    return written;
}

/// Who belongs to no case is written where all is.
Done writeAll(Casebook& casebook, const search::Query& query, ExportWriter& writer)
{
    return writer.begin()
        .and_then([&] {
            return waitFor(casebook.visitCases(query, [&](const CaseView& view) { return writer.write(view); }));
        })
        .and_then([&] { return query.isEmpty() ? writePeople(casebook, writer) : Done(); });
}

Done writeTo(const QString& path, Casebook& casebook, const search::Query& query, const Arguments& arguments)
{
    auto file = AtomicFile::create(path);
    if (!file)
        return passOn(file);
    const auto writer = writerFor(arguments, [&](QByteArrayView bytes) { return file->write(bytes); });
    return writeAll(casebook, query, *writer).and_then([&] { return file->commit(); });
}

Done writeOut(Console& console, Casebook& casebook, const search::Query& query, const Arguments& arguments)
{
    const auto writer = writerFor(arguments, [&](QByteArrayView bytes) {
        console.writeForeign(bytes);
        return Done();
    });
    return writeAll(casebook, query, *writer);
}

/// The one form that was asked for, and where to.
Done checkAsked(const Arguments& arguments)
{
    if (arguments.has(u"json"_s) == arguments.has(u"csv"_s) || !arguments.has(u"output"_s))
        return failure("argument_missing"_L1, {{"usage"_L1, arguments.usage()}});
    return {};
}

} // namespace

Exit exportVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"export"_s, u"CASEBOOK [QUERY] --csv|--json -o FILE"_s,
        Tr::tr("Writes the cases a search finds, all without one. CSV has one row a case; JSON has one Edit a\n"
               "line that makes a person or a case again: apply reads it. The file holds people's words:\n"
               "it is readable by you alone."));
    arguments.takeDashedWords();
    arguments.add(u"csv"_s, Tr::tr("one row a case"));
    arguments.add(u"json"_s, Tr::tr("everything, as JSON lines that apply reads"));
    arguments.add(u"exact"_s, Tr::tr("CSV cells exactly as they are, without the ' before what looks like a formula"));
    arguments.add(u"o,output"_s, Tr::tr("where to; - is standard output"), u"FILE"_s);
    if (const auto over = arguments.read(given, console, 1))
        return *over;
    if (const Done fits = checkAsked(arguments); !fits)
        return console.misused(fits.error());
    const auto query = readQuery(arguments.others().sliced(1).join(u' '), console);
    if (!query)
        return Exit::Usage;

    const QString path = arguments.others().constFirst();
    const QString output = arguments.value(u"output"_s);
    if (const Done fits = checkOutput(output, path); !fits)
        return console.fail(fits.error());
    const auto casebook = openCasebook(path, Access::Read);
    if (!casebook)
        return console.fail(casebook.error());
    const auto playbook = waitFor((*casebook)->playbook());
    if (!playbook)
        return console.fail(playbook.error());
    const search::Query meant = withCauseCodes(*query, playbook->causes);
    const Done written = output == "-"_L1 ? writeOut(console, **casebook, meant, arguments)
                                          : writeTo(output, **casebook, meant, arguments);
    if (!written)
        return console.fail(written.error());
    const auto counts = waitFor((*casebook)->counts({meant}));
    if (counts)
        console.tell(counts->constFirst() == 0 ? Tr::tr("No case has all of this: nothing was written.")
                                               : Tr::tr("Cases written: %1").arg(counts->constFirst()));
    return Exit::Done;
}

} // namespace amends::cli
