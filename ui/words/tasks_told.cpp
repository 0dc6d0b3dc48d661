// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tasks_told.h"

#include <QCoreApplication>

namespace amends::words {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Tasks)
};

constexpr qsizetype longestCalled = 14;

/// Empty where nobody is known, or the name is too long for a button.
QString shortName(const QString& name)
{
    const QString called = calledName(name);
    return called.isEmpty() || called.size() > longestCalled ? QString() : shown(called, Medium::Window);
}

QString callButton(const QString& name)
{
    const QString called = shortName(name);
    return called.isEmpty() ? Tr::tr("Call", "button") : Tr::tr("Call %1").arg(called);
}

QString toRead(CaseKind kind, const QString& customer)
{
    switch (kind) {
    case CaseKind::Review:
        return Tr::tr("Read %1’s review").arg(customer);
    case CaseKind::Complaint:
        return Tr::tr("Read %1’s complaint").arg(customer);
    case CaseKind::Cancellation:
        return Tr::tr("Read why %1 cancelled").arg(customer);
    case CaseKind::SilentLoss:
        break;
    }
    return Tr::tr("Read what happened with %1").arg(customer);
}

TaskTold aboutMoney(const Task& task, const QString& customer)
{
    const QString sum = money(task.amount);
    if (task.verb == Verb::PayRefund)
        return {Tr::tr("Pay %1 the refund").arg(customer),
                sum.isEmpty() ? Tr::tr("Pay it") : Tr::tr("Pay %1", "an amount").arg(sum)};
    return {Tr::tr("Approve the refund for %1").arg(customer),
            sum.isEmpty() ? Tr::tr("Approve it") : Tr::tr("Approve %1", "an amount").arg(sum)};
}

TaskTold aboutReply(const Task& task, const QString& customer)
{
    if (task.verb == Verb::PostHolding)
        return {Tr::tr("Tell %1 that you look into it").arg(customer), Tr::tr("Post a first word")};
    if (task.verb == Verb::PostReply)
        return {Tr::tr("Post the reply to %1").arg(customer), Tr::tr("Post the reply")};
    return {task.isPublic ? Tr::tr("Reply to %1 in public").arg(customer) : Tr::tr("Write to %1").arg(customer),
            Tr::tr("Write the reply")};
}

TaskTold afterwards(const Task& task, const QString& customer)
{
    const QString what = shown(task.what, Medium::Window);
    switch (task.verb) {
    case Verb::KeepPromise:
        return {Tr::tr("Keep what you promised %1").arg(customer), Tr::tr("Keep the promise")};
    case Verb::DoAction:
        return {task.what.isEmpty() ? Tr::tr("Do what you planned after %1").arg(customer) : what, Tr::tr("Do it")};
    case Verb::CheckEffect:
        return {task.what.isEmpty() ? Tr::tr("Did the change after %1 work?").arg(customer)
                                    : Tr::tr("Did “%1” work?").arg(what),
                Tr::tr("Check the effect")};
    default:
        return {task.what.isEmpty() ? Tr::tr("Ask %1 how it is now").arg(customer) : what,
                callButton(task.names.customer)};
    }
}

TaskTold aboutTheCase(const Task& task, const QString& customer)
{
    switch (task.verb) {
    case Verb::InviteInWriting:
        return {Tr::tr("Write to %1 and ask for a talk").arg(customer), Tr::tr("Write the message")};
    case Verb::WaitForCustomer:
        return {Tr::tr("Wait for %1").arg(customer), Tr::tr("Open the case")};
    case Verb::FindCause:
        return {Tr::tr("Find out why it happened to %1").arg(customer), Tr::tr("Find the cause")};
    case Verb::TakeStance:
        return {Tr::tr("Say whose part it was with %1").arg(customer), Tr::tr("Say whose part")};
    case Verb::SayOurPart:
        return {Tr::tr("Say what your part was with %1").arg(customer), Tr::tr("Say your part")};
    case Verb::Decide:
        return {Tr::tr("Decide what you do for %1").arg(customer), Tr::tr("Decide")};
    case Verb::ChooseChange:
        return {Tr::tr("Choose what you change after %1").arg(customer), Tr::tr("Choose a change")};
    case Verb::Close:
        return {Tr::tr("Close the case of %1").arg(customer), Tr::tr("Close the case")};
    default:
        return {Tr::tr("The case of %1").arg(customer), Tr::tr("Open the case")};
    }
}

} // namespace

QString calledName(QStringView name)
{
    const QString whole = harmless(name).simplified();
    const QString first = whole.section(u' ', 0, 0);
    return first.size() < 2 || first.endsWith(u'.') || first.endsWith(u',') ? whole : first;
}

TaskTold told(const Task& task)
{
    const QString customer =
        task.names.customer.isEmpty() ? Tr::tr("the customer") : shown(task.names.customer, Medium::Window);
    switch (task.verb) {
    case Verb::Read:
        return {toRead(task.kind, customer), Tr::tr("Read it")};
    case Verb::CallAgent: {
        const QString agent =
            task.names.agent.isEmpty() ? Tr::tr("whoever handled it") : shown(task.names.agent, Medium::Window);
        return {Tr::tr("Ask %1 about %2", "agent, customer").arg(agent, customer), callButton(task.names.agent)};
    }
    case Verb::CallCustomer:
        return {Tr::tr("Call %1").arg(customer), callButton(task.names.customer)};
    case Verb::ApproveRefund:
    case Verb::PayRefund:
        return aboutMoney(task, customer);
    case Verb::PostHolding:
    case Verb::WriteReply:
    case Verb::PostReply:
        return aboutReply(task, customer);
    case Verb::KeepPromise:
    case Verb::DoAction:
    case Verb::CheckEffect:
    case Verb::FollowUp:
        return afterwards(task, customer);
    default:
        return aboutTheCase(task, customer);
    }
}

QString shortMove(const Task& task)
{
    switch (task.verb) {
    case Verb::None:
        return {};
    case Verb::WaitForCustomer: {
        const QString called = shortName(task.names.customer);
        return called.isEmpty() ? Tr::tr("Wait for an answer") : Tr::tr("Wait for %1").arg(called);
    }
    case Verb::PayRefund:
        if (task.amount.currency.isEmpty())
            return Tr::tr("Pay the refund");
        break;
    default:
        break;
    }
    return told(task).button;
}

} // namespace amends::words
