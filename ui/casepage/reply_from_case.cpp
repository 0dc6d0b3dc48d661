// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_from_case.h"

#include "core/cases/steps.h"
#include "core/cases/summary.h"
#include "ui/words/foreign.h"
#include "ui/words/told.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ReplyFromCase)
};

constexpr QStringView endings = u".!?…。！？";

/// As it stands inside a sentence: the sentence has its own full stop.
QString phrase(const QString& said)
{
    QString text = words::harmless(said).simplified();
    while (text.endsWith(u'.') && !text.endsWith(u".."))
        text.chop(1);
    return text;
}

QString sentence(const QString& said)
{
    const QString text = words::harmless(said).simplified();
    return text.isEmpty() || endings.contains(text.back()) ? text : text + u'.';
}

QString joined(const QStringList& sentences)
{
    QStringList said = sentences;
    said.removeAll(QString());
    return said.join(u' ');
}

QString statements(const Case& c, auto&& isMeant)
{
    QStringList said;
    for (const Claim& claim : c.claims)
        if (isMeant(claim))
            said << sentence(claim.statement);
    return joined(said);
}

QString thanks(const Case& c)
{
    const bool talked = std::ranges::any_of(
        c.calls, [](const Call& call) { return call.with == Party::Customer && call.outcome == CallOutcome::Reached; });
    return talked ? Tr::tr("Thank you for telling us, and for the time you took on the phone.")
                  : Tr::tr("Thank you for telling us.");
}

QString understood(const Case& c)
{
    const QString said = statements(c, [](const Claim& claim) { return claim.finding != Finding::DoesNotHold; });
    return said.isEmpty() ? QString() : Tr::tr("This is what I understood: %1").arg(said);
}

/// A claim that does not hold is not argued with in public.
QString whatHolds(const Case& c)
{
    const auto holds = [](const Claim& claim) { return claim.finding == Finding::Holds; };
    if (!c.claims.isEmpty() && std::ranges::all_of(c.claims, holds))
        return Tr::tr("I looked into it, and it is as you say.");
    const QString whole = statements(c, holds);
    const QString partly = statements(c, [](const Claim& claim) { return claim.finding == Finding::HoldsPartly; });
    return joined({Tr::tr("I looked into it."), whole.isEmpty() ? QString() : Tr::tr("This is so: %1").arg(whole),
                   partly.isEmpty() ? QString() : Tr::tr("This is so in part: %1").arg(partly)});
}

QString causeFound(const Case& c, const Playbook& playbook)
{
    const Cause* cause = primaryCause(c);
    if (!cause)
        return {};
    return Tr::tr("What lay behind it: %1.")
        .arg(phrase(words::withinSentence(words::causeName(cause->code, playbook.causes))));
}

QString ourPart(const Case& c)
{
    const QString part = phrase(c.facts.ourPart);
    if (c.facts.stance == Stance::Ours)
        return part.isEmpty() ? Tr::tr("That was our doing, and I am sorry.")
                              : Tr::tr("That was our doing, and I am sorry: %1.").arg(part);
    return part.isEmpty() ? Tr::tr("Part of it was our doing, and I am sorry for that.")
                          : Tr::tr("Part of it was our doing, and I am sorry for that: %1.").arg(part);
}

QString found(const Case& c, const Playbook& playbook)
{
    switch (c.facts.stance) {
    case Stance::StillFindingOut:
        return Tr::tr("I am still finding out what happened.");
    case Stance::NotOurs:
        return joined({Tr::tr("I looked into it. From all that I found, it was not in our hands."),
                       Tr::tr("I am sorry for the trouble you had.")});
    case Stance::Ours:
    case Stance::PartlyOurs:
        break;
    }
    return joined({whatHolds(c), causeFound(c, playbook), ourPart(c)});
}

QString refunded(const Case& c)
{
    const Money agreed = agreedRefund(c);
    const Money paid = paidRefund(c);
    if (agreed.currency.isEmpty() || agreed.minor <= 0)
        return {};
    if (paid == agreed)
        return Tr::tr("We have paid %1 back to you.").arg(words::money(agreed));
    if (paid.minor <= 0)
        return Tr::tr("We have decided to pay %1 back to you.").arg(words::money(agreed));
    return Tr::tr("We have decided to pay %1 back to you; %2 of it is paid.")
        .arg(words::money(agreed), words::money(paid));
}

QString done(const Case& c)
{
    const QString decision = sentence(decisionOf(c));
    return joined({decision.isEmpty() ? QString() : Tr::tr("What we do for you: %1").arg(decision), refunded(c)});
}

QString changes(const Case& c, const Business& business)
{
    QStringList changed;
    QStringList planned;
    for (const Action& action : c.actions)
        (action.done.isValid() ? changed : planned) << sentence(action.what);
    const QString here = words::harmless(business.name);
    const auto told = [&](const QStringList& what, const QString& at, const QString& withUs) {
        const QString said = joined(what);
        if (said.isEmpty())
            return QString();
        return here.isEmpty() ? withUs.arg(said) : at.arg(here, said);
    };
    return joined({told(changed, Tr::tr("What has changed at %1: %2"), Tr::tr("What has changed with us: %1")),
                   told(planned, Tr::tr("What changes at %1: %2"), Tr::tr("What changes with us: %1"))});
}

} // namespace

QString replyFromCase(const CaseView& view, const Business& business, const Playbook& playbook, const QString& customer)
{
    const Case& c = view.value;
    const QString name = words::harmless(customer).simplified();
    const QString contact = words::harmless(business.publicContact);
    QStringList signedBy{words::harmless(business.leader), words::harmless(business.name)};
    signedBy.removeAll(QString());
    QStringList paragraphs{name.isEmpty() ? Tr::tr("Hello,") : Tr::tr("Dear %1,").arg(name),
                           joined({thanks(c), understood(c)}),
                           found(c, playbook),
                           done(c),
                           changes(c, business),
                           contact.isEmpty() ? QString() : Tr::tr("You reach me at %1.").arg(contact),
                           signedBy.join(u", "_s)};
    paragraphs.removeAll(QString());
    return paragraphs.join(u"\n\n"_s);
}

} // namespace amends
