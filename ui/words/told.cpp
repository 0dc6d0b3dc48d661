// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/told.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace amends::words {

namespace {

constexpr int mostStars = 5;

struct Move {
    Verb verb;
    const char* text; ///< %1: the customer, %2: the agent
};

constexpr auto moves = std::to_array<Move>({
    {Verb::None, nullptr},
    {Verb::Read, QT_TRANSLATE_NOOP("Moves", "Read it and list the claims")},
    {Verb::CallAgent, QT_TRANSLATE_NOOP("Moves", "Call %2")},
    {Verb::CallCustomer, QT_TRANSLATE_NOOP("Moves", "Call %1")},
    {Verb::InviteInWriting, QT_TRANSLATE_NOOP("Moves", "Write to %1 and ask for a talk")},
    {Verb::WaitForCustomer, QT_TRANSLATE_NOOP("Moves", "Wait for %1")},
    {Verb::FindCause, QT_TRANSLATE_NOOP("Moves", "Find the cause")},
    {Verb::SayOurPart, QT_TRANSLATE_NOOP("Moves", "Say what your part was")},
    {Verb::Decide, QT_TRANSLATE_NOOP("Moves", "Decide what you do for %1")},
    {Verb::ApproveRefund, QT_TRANSLATE_NOOP("Moves", "Approve the refund")},
    {Verb::PayRefund, QT_TRANSLATE_NOOP("Moves", "Pay the refund")},
    {Verb::PostHolding, QT_TRANSLATE_NOOP("Moves", "Post a holding reply")},
    {Verb::WriteReply, QT_TRANSLATE_NOOP("Moves", "Write the reply")},
    {Verb::PostReply, QT_TRANSLATE_NOOP("Moves", "Post the reply")},
    {Verb::ChooseChange, QT_TRANSLATE_NOOP("Moves", "Choose what you change")},
    {Verb::Close, QT_TRANSLATE_NOOP("Moves", "Close the case")},
    {Verb::KeepPromise, QT_TRANSLATE_NOOP("Moves", "Keep the promise")},
    {Verb::CheckEffect, QT_TRANSLATE_NOOP("Moves", "Check the effect")},
    {Verb::FollowUp, QT_TRANSLATE_NOOP("Moves", "Ask %1 how it is now")},
});

} // namespace

QString nextMove(Verb verb, const Names& names, Medium medium)
{
    const auto found = std::ranges::find(moves, verb, &Move::verb);
    if (found == moves.end() || !found->text)
        return {};
    const auto named = [medium](const QString& name, const char* role) {
        return name.isEmpty() ? QCoreApplication::translate("Moves", role) : shown(name, medium);
    };
    QString text = QCoreApplication::translate("Moves", found->text);
    const QString customer = named(names.customer, QT_TRANSLATE_NOOP("Moves", "the customer"));
    const QString agent = named(names.agent, QT_TRANSLATE_NOOP("Moves", "the agent"));
    return text.contains(u"%1") ? text.replace(u"%1"_s, customer) : text.replace(u"%2"_s, agent);
}

QString amount(const Money& money)
{
    return money.currency.isEmpty() ? QString() : plainAmount(money) + u' ' + money.currency;
}

QString moment(const QDateTime& time, const QTimeZone& zone)
{
    return time.isValid() ? time.toTimeZone(zone).toString(u"yyyy-MM-dd HH:mm"_s) : QString();
}

QString starsDrawn(double stars)
{
    const int full = std::clamp(static_cast<int>(std::lround(stars)), 0, mostStars);
    return QString(full, u'★') + QString(mostStars - full, u'☆');
}

} // namespace amends::words
