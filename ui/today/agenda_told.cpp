// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/agenda_told.h"

#include "ui/widgets/due_chip.h"
#include "ui/words/foreign.h"
#include "ui/words/tasks_told.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Today)
};

constexpr int noon = 12;
constexpr int evening = 18;

QString nameOf(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Safety:
        return Tr::tr("Someone could get hurt");
    case AgendaGroup::KeptWaiting:
        return Tr::tr("Kept waiting");
    case AgendaGroup::Today:
        return Tr::tr("Today");
    case AgendaGroup::ThisWeek:
        return Tr::tr("This week");
    case AgendaGroup::Later:
        break;
    }
    return Tr::tr("Later");
}

Icon iconOf(AgendaGroup group)
{
    switch (group) {
    case AgendaGroup::Safety:
        return Icon::Shield;
    case AgendaGroup::KeptWaiting:
        return Icon::Clock;
    case AgendaGroup::Today:
        return Icon::Sun;
    default:
        return Icon::Calendar;
    }
}

Icon iconOf(Verb verb)
{
    switch (verb) {
    case Verb::Read:
        return Icon::Book;
    case Verb::CallAgent:
    case Verb::CallCustomer:
        return Icon::Call;
    case Verb::InviteInWriting:
        return Icon::Mail;
    case Verb::WaitForCustomer:
        return Icon::Clock;
    case Verb::FindCause:
    case Verb::TakeStance:
    case Verb::SayOurPart:
        return Icon::Bulb;
    case Verb::ApproveRefund:
    case Verb::PayRefund:
        return Icon::Coins;
    case Verb::PostHolding:
    case Verb::WriteReply:
    case Verb::PostReply:
        return Icon::Reply;
    case Verb::KeepPromise:
        return Icon::Flag;
    case Verb::ChooseChange:
    case Verb::DoAction:
    case Verb::CheckEffect:
        return Icon::Cycle;
    case Verb::FollowUp:
        return Icon::Heart;
    case Verb::Decide:
    case Verb::Close:
        return Icon::Check;
    case Verb::None:
        break;
    }
    return Icon::Folder;
}

bool isToldInTheSentence(Verb verb)
{
    return verb == Verb::DoAction || verb == Verb::CheckEffect || verb == Verb::FollowUp;
}

QString secondLine(const AgendaEntry& entry)
{
    QStringList parts;
    if (!entry.what.isEmpty() && !isToldInTheSentence(entry.next.verb))
        parts.append(words::shown(entry.what, words::Medium::Window));
    if (!entry.row.title.isEmpty()) {
        const QString title = words::shown(entry.row.title, words::Medium::Window);
        parts.append(entry.row.kind == CaseKind::Review ? Tr::tr("“%1”", "the title of a review").arg(title) : title);
    }
    if (isToldInTheSentence(entry.next.verb) && !entry.row.customer.isEmpty())
        parts.append(words::shown(entry.row.customer, words::Medium::Window));
    if (!entry.row.source.isEmpty())
        parts.append(words::sourceName(entry.row.source));
    return parts.join(u" · "_s);
}

TaskRow rowOf(const AgendaEntry& entry, const words::Present& present)
{
    const words::TaskTold told = words::told({.verb = entry.next.verb,
                                              .names = {entry.row.customer, entry.row.agent},
                                              .kind = entry.row.kind,
                                              .isPublic = entry.row.isPublic,
                                              .what = entry.what,
                                              .amount = entry.amount});
    return {.kind = TaskRow::Kind::Task,
            .key = keyOf(entry),
            .icon = iconOf(entry.next.verb),
            .urgent = entry.group == AgendaGroup::KeptWaiting,
            .title = told.sentence,
            .line = secondLine(entry),
            .stars = entry.row.stars,
            .chip = dueChip(entry.next.due, present),
            .chipTip = words::wholeDue(entry.next.due, present),
            .button = told.button};
}

Place placeOf(const AgendaEntry& entry)
{
    Place place{.page = PageKind::Case, .caseId = entry.row.id, .part = entry.next.part};
    if (entry.next.step != Step::Finished)
        place.step = entry.next.step;
    return place;
}

TaskRow headingOf(AgendaGroup group, qint64 count)
{
    return {.kind = TaskRow::Kind::Heading,
            .key = u"heading "_s + codeOf(group),
            .icon = iconOf(group),
            .urgent = group == AgendaGroup::KeptWaiting,
            .title = nameOf(group),
            .line = QLocale().toString(count)};
}

TaskRow restOf(const AgendaRest& rest)
{
    return {.kind = TaskRow::Kind::Task,
            .key = u"rest "_s + codeOf(rest.group),
            .icon = Icon::More,
            .urgent = false,
            .title = Tr::tr("and %1 more").arg(QLocale().toString(rest.cases)),
            .line = Tr::tr("They are all in the list of cases."),
            .button = Tr::tr("See the cases")};
}

void append(AgendaTold& told, const TaskRow& row, const Place& place)
{
    told.rows.append(row);
    told.places.insert(row.key, place);
}

} // namespace

QString keyOf(const AgendaEntry& entry)
{
    return u"%1 %2 %3"_s.arg(entry.row.id.toString(), codeOf(entry.next.verb), entry.next.part.toString());
}

AgendaTold agendaTold(const Agenda& agenda, const words::Present& present)
{
    AgendaTold told;
    for (const auto& [group, code] : Codes<AgendaGroup>::table) {
        const auto isOfGroup = [group](const auto& one) { return one.group == group; };
        const auto rest = std::ranges::find_if(agenda.rest, isOfGroup);
        const bool hasRest = rest != agenda.rest.cend() && rest->cases > 0;
        const qint64 count = std::ranges::count_if(agenda.entries, isOfGroup) + (hasRest ? rest->cases : 0);
        if (count == 0)
            continue;
        told.rows.append(headingOf(group, count));
        for (const AgendaEntry& entry : agenda.entries)
            if (isOfGroup(entry))
                append(told, rowOf(entry, present), placeOf(entry));
        if (hasRest)
            append(told, restOf(*rest), {.page = PageKind::Cases, .query = u"status:open"_s});
    }
    return told;
}

QString greeting(const QString& leader, const words::Present& present)
{
    const int hour = present.now.toTimeZone(present.zone).time().hour();
    const QString hello = hour < noon      ? Tr::tr("Good morning")
                          : hour < evening ? Tr::tr("Good afternoon")
                                           : Tr::tr("Good evening");
    const QString name = words::calledName(leader);
    return name.isEmpty()
               ? hello
               : Tr::tr("%1, %2", "a greeting, and a name").arg(hello, words::shown(name, words::Medium::Window));
}

QString dayLine(const Agenda& agenda, const words::Present& present)
{
    const auto isNow = [](const auto& one) { return one.group <= AgendaGroup::Today; };
    qint64 things = std::ranges::count_if(agenda.entries, isNow);
    for (const AgendaRest& rest : agenda.rest)
        things += isNow(rest) ? rest.cases : 0;
    const bool isSafety = !agenda.entries.isEmpty() && agenda.entries.first().group == AgendaGroup::Safety;
    const QString count = things == 0   ? Tr::tr("nothing for today")
                          : things == 1 ? Tr::tr("one thing for today")
                                        : Tr::tr("%1 things for today").arg(QLocale().toString(things));
    //: The day in the greeting, in the order of the language: Qt's letters for dates.
    const QString day = QLocale().toString(present.today(), Tr::tr("dddd d MMMM"));
    return isSafety && things > 1 ? Tr::tr("%1 · %2, safety first").arg(day, count)
                                  : Tr::tr("%1 · %2", "the day, and how much there is to do").arg(day, count);
}

} // namespace amends
