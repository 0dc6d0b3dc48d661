// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/intake/encoding.h"
#include "core/search/dates.h"
#include "ui/words/sentences.h"

#include <QFileInfo>

namespace amends::cli {

namespace {

Result<QChar> delimiterFrom(const QString& read)
{
    if (read == "tab"_L1 || read == "\\t"_L1)
        return u'\t';
    if (read.size() != 1 || read == "\""_L1)
        return doesNotFit(u"--delimiter"_s, read, QStringList{u","_s, u";"_s, u"|"_s, u"tab"_s});
    return read.front();
}

Done readFormat(const Arguments& arguments, ImportOptions& options)
{
    if (arguments.has(u"encoding"_s)) {
        const auto encoding = knownEncoding(arguments.value(u"encoding"_s).toLatin1());
        if (!encoding)
            return passOn(encoding);
        options.encoding = *encoding;
    }
    if (arguments.has(u"delimiter"_s)) {
        const auto delimiter = delimiterFrom(arguments.value(u"delimiter"_s));
        if (!delimiter)
            return passOn(delimiter);
        options.dialect.delimiter = *delimiter;
    }
    if (arguments.has(u"no-header"_s))
        options.dialect.hasHeader = false;
    if (arguments.has(u"date-order"_s)) {
        options.dateOrder = fromCode<DateOrder>(arguments.value(u"date-order"_s));
        if (!options.dateOrder)
            return doesNotFit(u"--date-order"_s, arguments.value(u"date-order"_s), allCodes<DateOrder>());
    }
    return {};
}

Done readMeaning(const Arguments& arguments, ImportOptions& options)
{
    options.preset = arguments.value(u"preset"_s);
    options.source = arguments.value(u"source"_s);
    if (arguments.has(u"map"_s)) {
        const auto mapping = parseMapping(arguments.value(u"map"_s));
        if (!mapping)
            return passOn(mapping);
        options.mapping = *mapping;
    }
    const QString before = arguments.value(u"history-before"_s);
    options.allLive = before == "none"_L1;
    if (before.isEmpty() || options.allLive)
        return {};
    const auto day = search::readDates(before);
    if (!day || !day->from || day->from != day->to)
        return doesNotFit(u"--history-before"_s, before, u"date|none"_s);
    options.historyBefore = day->from;
    return {};
}

Done checkFiles(const Arguments& arguments, const ImportRequest& request)
{
    const QString casebook = arguments.others().constFirst();
    for (const QString& file : request.files) {
        if (const Done fits = checkInput(file, casebook); !fits)
            return fits;
        if (!QFileInfo::exists(file))
            return failure("file_not_found"_L1, {{"path"_L1, file}});
    }
    if (const Done fits = checkOutput(request.rejectsFile, casebook); !fits)
        return fits;
    // It may hold corrections that are not imported yet, or be the very file that is imported.
    if (!request.rejectsFile.isEmpty() && QFileInfo::exists(request.rejectsFile))
        return failure("file_exists"_L1, {{"path"_L1, request.rejectsFile}});
    return {};
}

QString counted(const QString& label, qint64 count)
{
    return label.leftJustified(12) + QString::number(count).rightJustified(8);
}

QString ratingsRead(const Recognition& recognition)
{
    switch (recognition.ratingScaleFrom) {
    case ScaleFrom::Header:
        return Tr::tr("ratings read as out of %1, as their column says").arg(recognition.mapping.ratingScale);
    case ScaleFrom::Values:
        return Tr::tr("ratings read as out of %1, going by their values; rating_scale in --map says otherwise")
            .arg(recognition.mapping.ratingScale);
    case ScaleFrom::Nothing:
    case ScaleFrom::Given:
        break;
    }
    return Tr::tr("ratings read as out of %1").arg(recognition.mapping.ratingScale);
}

void sayTaken(const ImportAnswer& answer, bool severalFiles, Console& console)
{
    console.line(counted(Tr::tr("imported"), answer.imported));
    if (answer.history > 0)
        console.line(counted(Tr::tr("  as history"), answer.history));
    console.line(counted(Tr::tr("updated"), answer.updated));
    console.line(counted(Tr::tr("duplicates"), answer.duplicates));
    console.line(counted(Tr::tr("skipped"), answer.skipped));
    console.line(counted(Tr::tr("rejected"), answer.rejectedTotal));
    for (const auto& [file, recognition] : answer.recognised)
        if (recognition.mapping.ratingScale > 0)
            console.line(ratingsRead(recognition));
    if (answer.placeholderDates > 0)
        console.line(Tr::tr("dates that only stand for none, left out: %1").arg(answer.placeholderDates));
    if (answer.gate.changed())
        console.line(Tr::tr("characters no text can have, removed: %1, replaced: %2")
                         .arg(answer.gate.nulsRemoved + answer.gate.bomsRemoved)
                         .arg(answer.gate.surrogatesReplaced));
    if (!answer.batch.isNull())
        console.line(Tr::tr("import %1").arg(answer.batch.toString()));
    for (const RejectedLine& line : answer.rejected) {
        const QString file = severalFiles ? words::harmless(line.file) + u", "_s : QString();
        console.line(u"  "_s + file + Tr::tr("line %1: ").arg(line.line) +
                     words::sentence(line.error, words::Medium::Terminal));
    }
    if (const qint64 more = answer.rejectedTotal - answer.rejected.size(); more > 0)
        console.line(u"  "_s + Tr::tr("and %1 more; --rejects writes them all to a file").arg(more));
}

void addOptions(Arguments& arguments)
{
    arguments.add(u"preset"_s, Tr::tr("how to read the columns; recognised by the header unless given"), u"NAME"_s);
    arguments.add(u"map"_s, Tr::tr("which column is what: text=Comment,rating=#3,received=Date,kind:=complaint"),
                  u"FIELD=COLUMN,…"_s);
    arguments.add(u"encoding"_s, Tr::tr("such as UTF-8 or windows-1252; found unless given"), u"E"_s);
    arguments.add(u"delimiter"_s, Tr::tr("one character or tab; found unless given"), u"D"_s);
    arguments.add(u"no-header"_s, Tr::tr("the first row is one like the others; columns are #1, #2, …"));
    arguments.add(u"date-order"_s, Tr::tr("how to read 04/05/2026: ymd, dmy or mdy; found unless given"), u"ORDER"_s);
    arguments.add(u"source"_s, Tr::tr("where it was voiced, for all rows, such as google"), u"S"_s);
    arguments.add(u"only"_s, Tr::tr("takes only rows that fit a search, such as 'rating<=3'"), u"QUERY"_s);
    arguments.add(u"history-before"_s,
                  Tr::tr("rows received before that day come in closed, as history; 30 days ago unless given"),
                  u"DATE|none"_s);
    arguments.add(u"dry-run"_s, Tr::tr("says what would happen, and changes nothing"));
    arguments.add(u"rejects"_s, Tr::tr("writes the rows that were not taken, to be corrected and imported again"),
                  u"FILE"_s);
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
}

} // namespace

Exit importVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"import"_s, u"CASEBOOK FILE…"_s,
        Tr::tr("Takes reviews and complaints from CSV files. What is there already is not taken again;\n"
               "a review that changed becomes a further version."));
    addOptions(arguments);
    if (const auto over = arguments.read(given, console, 2))
        return *over;
    ImportRequest request;
    const Done fits =
        readFormat(arguments, request.options).and_then([&] { return readMeaning(arguments, request.options); });
    if (!fits)
        return console.misused(fits.error());
    const auto only = readQuery(arguments.value(u"only"_s), console);
    if (!only)
        return Exit::Usage;
    request.only = *only;
    request.files = arguments.others().sliced(1);
    request.dryRun = arguments.has(u"dry-run"_s);
    request.rejectsFile = arguments.value(u"rejects"_s);
    request.reasonInWords = [](const Error& error) { return words::sentence(error, words::Medium::Terminal); };
    if (const Done files = checkFiles(arguments, request); !files)
        return console.fail(files.error());

    const auto casebook = openForEdits(arguments.others().constFirst(), console);
    if (!casebook)
        return console.fail(casebook.error());
    const bool severalFiles = request.files.size() > 1;
    const std::stop_source stop;
    request.stop = stop.get_token();
    const auto answer = waitShowing((*casebook)->import(std::move(request)), stop);
    if (!answer)
        return answer.error().code == "unknown_preset"_L1 ? console.misused(answer.error())
                                                          : console.fail(answer.error());
    if (arguments.has(u"json"_s))
        console.json(importAnswer(*answer, severalFiles));
    else
        sayTaken(*answer, severalFiles, console);
    if (answer->rejectsNotWritten)
        return console.fail(*answer->rejectsNotWritten);
    return answer->rejectedTotal == 0 ? Exit::Done : Exit::Findings;
}

} // namespace amends::cli
