// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_words.h"

#include "core/cases/clocks.h"
#include "ui/paper/block.h"
#include "ui/words/answers_told.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends::paper {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString valueName(const Question* question, const QString& value)
{
    if (!question)
        return inside(value);
    const auto option = std::ranges::find(question->options, value, &AnswerOption::code);
    if (option != question->options.end())
        return words::playbookText(option->name);
    if (question->type == AnswerType::YesPartlyNoNotKnown)
        if (const auto known = fromCode<YesNo>(value))
            return words::yesNoName(*known);
    return inside(value);
}

} // namespace

QString dotted(const QStringList& parts)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(u" · "_s);
}

QString labelled(const QString& label, const QString& foreign)
{
    return foreign.isEmpty() ? QString() : Tr::tr("%1: %2", "label and value").arg(label, inside(foreign));
}

CaseWords::CaseWords(const CaseView& view, const Playbook& playbook, const words::Present& present)
    : m_view(view)
    , m_playbook(playbook)
    , m_present(present)
{}

QString CaseWords::day(const QDate& day) const
{
    return words::dayName(day, {});
}

QString CaseWords::moment(const QDateTime& time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toTimeZone(m_present.zone);
    return words::meansTheDay(local)
               ? day(local.date())
               : Tr::tr("%1, %2", "day and time").arg(day(local.date()), words::timeOfDay(time, m_present));
}

QString CaseWords::nameOf(const PersonId& person) const
{
    if (person.isNull())
        return {};
    for (const Person* one : {&m_view.customer, &m_view.agent})
        if (one->id == person)
            return one->name;
    const auto found = std::ranges::find(m_view.others, person, &Person::id);
    return found == m_view.others.end() ? QString() : found->name;
}

QString CaseWords::who(Party party, const PersonId& person) const
{
    QString name = nameOf(person);
    if (person.isNull() && party == Party::Customer)
        name = m_view.customer.name;
    if (person.isNull() && party == Party::Agent)
        name = m_view.agent.name;
    const QString role = words::nameOf(party);
    return name.isEmpty() ? role : Tr::tr("%1 (%2)", "name and role").arg(inside(name), words::withinSentence(role));
}

QString CaseWords::platform(const QString& code) const
{
    const ReplyPlatform* known = m_playbook.platform(code);
    return known ? known->name : inside(words::sourceName(code));
}

QString CaseWords::question(const QString& id) const
{
    const Question* known = m_playbook.question(id);
    return known ? words::playbookText(known->text) : inside(id);
}

QString CaseWords::answer(const Answer& answer) const
{
    QStringList lines;
    if (!answer.value.isEmpty())
        lines.append(valueName(m_playbook.question(answer.question), answer.value));
    if (!answer.text.isEmpty())
        lines.append(inside(answer.text));
    return lines.join(u'\n');
}

QString CaseWords::restsOn(const QStringList& sources) const
{
    QStringList names;
    for (const QString& source : sources)
        names.append(source == "agent"_L1      ? who(Party::Agent, {})
                     : source == "customer"_L1 ? who(Party::Customer, {})
                     : source == "document"_L1 ? Tr::tr("a document")
                                               : inside(source));
    return names.join(u", "_s);
}

QString CaseWords::cause(const QString& code) const
{
    const QString name = words::causeName(code, m_playbook.causes);
    const QString root = rootOfCause(code);
    return root == code ? name : dotted({words::causeName(root, m_playbook.causes), name});
}

QString CaseWords::refundState(const Refund& refund) const
{
    QStringList lines;
    if (refund.paid.isValid())
        lines.append(Tr::tr("Paid %1").arg(moment(refund.paid)));
    else if (refund.promised.isValid())
        lines.append(Tr::tr("Not paid yet; promised by %1").arg(moment(refund.promised)));
    else
        lines.append(refund.approved.isValid() ? Tr::tr("Not paid yet") : Tr::tr("Not approved yet"));
    if (refund.approved.isValid())
        lines.append(refund.approvedBy.isEmpty()
                         ? Tr::tr("Approved %1").arg(moment(refund.approved))
                         : Tr::tr("Approved %1 by %2").arg(moment(refund.approved), inside(refund.approvedBy)));
    if (refund.asked.isValid())
        lines.append(Tr::tr("Asked for %1").arg(moment(refund.asked)));
    lines.append(labelled(Tr::tr("How"), refund.method));
    lines.append(labelled(Tr::tr("Reference"), refund.reference));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString CaseWords::clockState(const DeadlineClock& clock) const
{
    const ClockState state = stateOf(m_view.value, clock, m_present.now);
    const QDateTime met = metAt(m_view.value, clock);
    const QString name = words::nameOf(state);
    return met.isValid() ? Tr::tr("%1, %2", "how a deadline ended, and when").arg(name, moment(met)) : name;
}

} // namespace amends::paper
