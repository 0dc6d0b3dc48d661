// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changes_told.h"

#include "ui/widgets/due_chip.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/tasks_told.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Changes)
};

enum class Section { OpenActions, OpenFollowUps, CheckedActions, DoneFollowUps };

QString window(const QString& foreign)
{
    return words::shown(foreign, words::Medium::Window);
}

QString customerOf(const QString& name)
{
    return name.isEmpty() ? Tr::tr("the customer") : window(name);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

/// What is due on a day is due when it ends.
QDateTime endOf(const QDate& day, const words::Present& present)
{
    return day.isValid() ? day.endOfDay(present.zone) : QDateTime();
}

ChipText doneChip(const QDateTime& at, const words::Present& present)
{
    return {words::dayName(at.toTimeZone(present.zone).date(), present.today()), look::Tone::Done, Icon::Check};
}

TaskRow heading(Section section, const QString& title, Icon picture, qint64 count)
{
    return {.kind = TaskRow::Kind::Heading,
            .key = u"heading %1"_s.arg(int(section)),
            .icon = picture,
            .title = title,
            .line = QLocale().toString(count)};
}

TaskRow told(const ActionRow& action, const CauseTree& causes, const words::Present& present)
{
    const Action& part = action.part;
    const bool isChecked = part.effectChecked.isValid();
    const Verb verb = part.done.isValid() ? Verb::CheckEffect : Verb::DoAction;
    const QString what = window(part.what);
    const QString owner = part.owner.isEmpty() ? Tr::tr("nobody does it yet") : window(part.owner);
    const QString done =
        part.done.isValid()
            ? Tr::tr("done %1").arg(words::dayName(part.done.toTimeZone(present.zone).date(), present.today()))
            : QString();
    const QString cause =
        part.cause.isEmpty() ? QString() : Tr::tr("against “%1”", "a cause").arg(words::causeName(part.cause, causes));
    const QString after = Tr::tr("after %1").arg(customerOf(action.customer));
    const QDateTime due = endOf(part.due, present);
    TaskRow row;
    row.key = u"action "_s + part.id.toString();
    row.icon = isChecked ? Icon::Check : Icon::Cycle;
    row.title = part.what.isEmpty() ? Tr::tr("A change after %1").arg(customerOf(action.customer)) : what;
    row.line = isChecked ? joined({window(part.effect), done, cause, after}) : joined({owner, done, cause, after});
    row.chip = isChecked ? doneChip(part.effectChecked, present) : dueChip(due, present);
    row.chipTip = words::wholeMoment(isChecked ? part.effectChecked : due, present);
    row.urgent = !isChecked && words::urgencyOf(due, present) == words::Urgency::Late;
    row.button = isChecked ? Tr::tr("See the change")
                           : words::told({.verb = verb, .names = {action.customer, {}}, .what = part.what}).button;
    return row;
}

TaskRow told(const FollowUpRow& followUp, const words::Present& present)
{
    const FollowUp& part = followUp.part;
    const bool isDone = part.done.isValid();
    const QDateTime due = endOf(part.due, present);
    const words::TaskTold task =
        words::told({.verb = Verb::FollowUp, .names = {followUp.customer, {}}, .what = part.what});
    TaskRow row;
    row.key = u"follow-up "_s + part.id.toString();
    row.icon = Icon::Heart;
    row.title = isDone ? Tr::tr("%1: %2", "a customer, and how a follow-up ended")
                             .arg(customerOf(followUp.customer), words::nameOf(part.outcome))
                       : task.sentence;
    row.line = joined({isDone ? window(part.note) : customerOf(followUp.customer), window(followUp.title)});
    row.chip = isDone ? doneChip(part.done, present) : dueChip(due, present);
    row.chipTip = words::wholeMoment(isDone ? part.done : due, present);
    row.urgent = !isDone && words::urgencyOf(due, present) == words::Urgency::Late;
    row.button = isDone ? Tr::tr("Open the case") : task.button;
    return row;
}

template <class Part, class Tell>
void append(ChangesTold& all, const PartList<Part>& list, const TaskRow& heading, Tell tell)
{
    if (list.rows.isEmpty())
        return;
    all.rows.append(heading);
    for (const PartRow<Part>& one : list.rows) {
        all.rows.append(tell(one));
        all.places.insert(all.rows.last().key,
                          {.page = PageKind::Case, .caseId = one.caseId, .step = Step::Change, .part = one.part.id});
    }
}

} // namespace

ChangesTold changesTold(const ActionsAnswer& answer, const CauseTree& causes, const words::Present& present)
{
    const auto action = [&](const ActionRow& row) { return told(row, causes, present); };
    const auto followUp = [&](const FollowUpRow& row) { return told(row, present); };
    ChangesTold all;
    append(all, answer.open, heading(Section::OpenActions, Tr::tr("Changes under way"), Icon::Cycle, answer.open.total),
           action);
    append(all, answer.openFollowUps,
           heading(Section::OpenFollowUps, Tr::tr("Follow-ups to come"), Icon::Heart, answer.openFollowUps.total),
           followUp);
    append(all, answer.checked,
           heading(Section::CheckedActions, Tr::tr("Changes with their effect"), Icon::Check, answer.checked.total),
           action);
    append(all, answer.doneFollowUps,
           heading(Section::DoneFollowUps, Tr::tr("Followed up"), Icon::Check, answer.doneFollowUps.total), followUp);
    return all;
}

QString changesCounted(const ActionsAnswer& answer)
{
    const auto counted = [](qint64 count, const QString& none, const QString& one, const QString& many) {
        return count == 0 ? none : count == 1 ? one : many.arg(QLocale().toString(count));
    };
    return Tr::tr("%1, %2", "changes, follow-ups")
        .arg(counted(answer.open.total, Tr::tr("no change under way"), Tr::tr("one change under way"),
                     Tr::tr("%1 changes under way")),
             counted(answer.openFollowUps.total, Tr::tr("no follow-up to come"), Tr::tr("one follow-up to come"),
                     Tr::tr("%1 follow-ups to come")));
}

} // namespace amends
