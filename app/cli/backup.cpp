// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/table.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

namespace amends::cli {

namespace {

Exit list(const QList<Backup>& backups, const QTimeZone& zone, bool asJson, Console& console)
{
    if (asJson) {
        QJsonArray all;
        for (const Backup& backup : backups)
            all.append(backupAnswer(backup));
        console.json({{"backups"_L1, all}});
        return Exit::Done;
    }
    if (backups.isEmpty())
        console.tell(Tr::tr("There is no backup of this casebook yet."));
    std::vector<QStringList> rows;
    for (const Backup& backup : backups)
        rows.push_back({words::moment(backup.made, zone), words::nameOf(backup.reason), QString::number(backup.cases),
                        QLocale::c().formattedDataSize(backup.bytes), QFileInfo(backup.path).fileName()});
    const std::vector<Column> columns{{.heading = Tr::tr("made")},
                                      {.heading = Tr::tr("why")},
                                      {.heading = Tr::tr("cases"), .numbers = true},
                                      {.heading = Tr::tr("size"), .numbers = true},
                                      {.heading = Tr::tr("name")}};
    if (!rows.empty())
        for (const QString& line : tableLines(columns, rows, console.columns()))
            console.line(line);
    return Exit::Done;
}

Exit copyTo(Casebook& casebook, const QString& path, const QString& output, Console& console)
{
    if (const Done fits = checkOutput(output, path); !fits)
        return console.fail(fits.error());
    if (const Done copied = waitFor(casebook.saveCopy(output)); !copied)
        return console.fail(copied.error());
    console.tell(Tr::tr("A whole copy, looked at: %1").arg(words::harmless(output)));
    return Exit::Done;
}

} // namespace

Exit backupVerb(const QStringList& given, Console& console)
{
    Arguments arguments(
        u"backup"_s, u"CASEBOOK"_s,
        Tr::tr("Makes a backup of a casebook in the folder CASEBOOK.backups beside it, and looks whether\n"
               "it is whole. The casebook may be open elsewhere. Older backups are thinned out: by days,\n"
               "weeks and months. restore puts one in the casebook's place."));
    arguments.add(u"list"_s, Tr::tr("makes none; lists those there are, newest first"));
    arguments.add(u"o,output"_s, Tr::tr("makes a casebook of its own instead, at another place such as a stick"),
                  u"FILE"_s);
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 1, 1))
        return *over;
    const QString path = arguments.others().constFirst();
    const auto casebook = openCasebook(path, Access::Read);
    if (!casebook)
        return console.fail(casebook.error());
    if (arguments.has(u"list"_s)) {
        const auto backups = waitFor((*casebook)->backups());
        if (!backups)
            return console.fail(backups.error());
        const auto office = waitFor((*casebook)->office());
        if (!office)
            return console.fail(office.error());
        return list(*backups, QTimeZone(office->business.zone.toUtf8()), arguments.has(u"json"_s), console);
    }
    if (arguments.has(u"output"_s))
        return copyTo(**casebook, path, arguments.value(u"output"_s), console);
    const auto backup = waitFor((*casebook)->backUp());
    if (!backup)
        return console.fail(backup.error());
    if (arguments.has(u"json"_s)) {
        console.json(backupAnswer(*backup));
        return Exit::Done;
    }
    console.line(words::harmless(backup->path));
    console.line(Tr::tr("cases            %1").arg(backup->cases));
    console.line(Tr::tr("history entries  %1").arg(backup->entries));
    console.line(Tr::tr("last hash        %1").arg(QString::fromLatin1(backup->head.toHex())));
    return Exit::Done;
}

} // namespace amends::cli
