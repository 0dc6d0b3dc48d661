// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/rules.h"

#include "core/cases/part_change.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace amends {

namespace {

std::unexpected<Error> gate(QLatin1StringView code, const QStringList& missing, QJsonObject detail = {})
{
    detail.insert("missing"_L1, QJsonArray::fromStringList(missing));
    return failure(code, std::move(detail));
}

/// P2: "not ours" is said with evidence.
Done checkStance(const Case& after)
{
    if (after.facts.stance == Stance::NotOurs && after.facts.stanceEvidence.isEmpty())
        return gate("gate_stance"_L1, {u"p02_evidence"_s});
    return {};
}

/// P1: nobody is spared a public reply by calling the case private.
Done checkPrivate(const Case& before, const Case& after, const Edit& edit)
{
    if (!before.facts.isPublic || after.facts.isPublic || finalReplyPosted(after) || hasReason(edit))
        return {};
    return gate("gate_private"_L1, {u"p01_public_reply"_s}, {{"or"_L1, u"reason"_s}});
}

/// P5: first the agent, then the customer by phone; a customer who calls is always listened to.
bool isInOrder(const Case& c, const Call& call)
{
    return call.with != Party::Customer || call.direction == Direction::Incoming || !call.reason.isEmpty() ||
           agentHeard(c);
}

Done checkCall(const Case& before, const Case& after, const Edit& edit)
{
    const Call* call = partIn(after.calls, edit.part);
    const Call* was = partIn(before.calls, edit.part);
    if (isInOrder(after, *call) || (was && !isInOrder(before, *was)))
        return {};
    return gate("gate_customer_call"_L1, {u"p05_agent_call"_s}, {{"or"_L1, u"reason"_s}});
}

Done checkOnePrimaryCause(const Case& after)
{
    if (std::ranges::count(after.causes, CauseRole::Primary, &Cause::role) > 1)
        return gate("gate_cause"_L1, {u"p07_one_primary_cause"_s});
    return {};
}

/// P7: causes come from the tree, one of them is primary, and putting it on others takes evidence.
Done checkCause(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Cause* cause = partIn(after.causes, edit.part);
    const Cause* was = partIn(before.causes, edit.part);
    const bool kept = was && was->code == cause->code;
    if (!kept && !rules.causes.contains(cause->code))
        return failure("unknown_cause"_L1, {{"read"_L1, cause->code}});
    if (cause->role != CauseRole::Rejected && rules.causes.needsEvidence(cause->code) && cause->reason.isEmpty())
        return gate("gate_cause"_L1, {u"p07_evidence"_s}, {{"or"_L1, u"reason"_s}});
    return checkOnePrimaryCause(after);
}

Done checkAmount(const Refund& refund)
{
    if (refund.amount.minor > 0)
        return {};
    return failure(
        "invalid_value"_L1,
        {{"field"_L1, u"amount"_s}, {"read"_L1, toJsonValue(refund.amount)}, {"fits"_L1, u"positive_amount"_s}});
}

bool needsLeader(const Refund& refund, const Rulebook& rules)
{
    const Money& limit = rules.approvalLimit;
    if (limit.currency.isEmpty() || rules.leader.isEmpty())
        return false;
    // What cannot be compared with the limit is the leader's to judge.
    return limit.currency != refund.amount.currency || refund.amount.minor > limit.minor;
}

/// P8: nothing is promised or paid before it was decided and approved.
Done checkRefund(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Refund* refund = partIn(after.refunds, edit.part);
    const Refund* was = partIn(before.refunds, edit.part);
    const auto pledge = [](const Refund& r) {
        return std::tie(r.amount, r.approved, r.approvedBy, r.promised, r.paid);
    };
    const bool isPledged = refund->promised.isValid() || refund->paid.isValid();
    if (const Done amount = checkAmount(*refund); !amount || !isPledged || (was && pledge(*was) == pledge(*refund)))
        return amount;
    QStringList missing;
    const bool decided =
        std::ranges::any_of(after.resolutions, [](const Resolution& r) { return !r.decision.isEmpty(); });
    if (!decided && !isExcused(after, Excuse::Resolution))
        missing.append(u"p08_decision"_s);
    if (!refund->approved.isValid() || refund->approvedBy.isEmpty())
        missing.append(u"p08_approval"_s);
    if (needsLeader(*refund, rules) && refund->approvedBy != rules.leader)
        missing.append(u"p08_leader_approval"_s);
    return missing.isEmpty() ? Done() : gate("gate_refund"_L1, missing);
}

QStringList missingForFinalReply(const Case& after, const Reply& reply, const Rulebook& rules)
{
    QStringList missing;
    if (after.facts.stance == Stance::StillFindingOut)
        missing.append(u"p02_stance"_s);
    if (!customerHeard(after))
        missing.append(u"p05_customer_call"_s);
    if (reply.author.isEmpty() || (!rules.leader.isEmpty() && reply.author != rules.leader))
        missing.append(u"p02_signed_by_leader"_s);
    if (reply.posted.isValid() && !reply.ready.isValid())
        missing.append(u"p09_ready"_s);
    return missing;
}

/// A public reply that names no platform stands where the review does.
ReplyLimit limitOf(const Reply& reply, const Case& c, const Rulebook& rules)
{
    const bool isAtSource = reply.platform.isEmpty() && reply.kind != ReplyKind::PrivateMessage;
    return rules.replyLimits.value((isAtSource ? c.facts.source : reply.platform).toLower());
}

/// P9, with P2 and P5: the final reply comes after the talking, signed by the leader, and fits its platform.
/// A holding reply and a private message only have to fit.
Done checkReply(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Reply* reply = partIn(after.replies, edit.part);
    const Reply* was = partIn(before.replies, edit.part);
    const auto message = [](const Reply& r) {
        return std::tie(r.kind, r.platform, r.text, r.author, r.ready, r.posted);
    };
    const bool isDraft = !reply->ready.isValid() && !reply->posted.isValid();
    if (isDraft || (was && message(*was) == message(*reply)))
        return {};
    const ReplyLimit limit = limitOf(*reply, after, rules);
    const qsizetype length = replyLength(reply->text, limit);
    if (limit.length > 0 && length > limit.length)
        return gate("gate_reply"_L1, {u"p09_length"_s}, {{"length"_L1, length}, {"limit"_L1, limit.length}});
    if (reply->kind != ReplyKind::Final)
        return {};
    const QStringList missing = missingForFinalReply(after, *reply, rules);
    return missing.isEmpty() ? Done() : gate("gate_reply"_L1, missing);
}

/// P10: an effect is checked only on what was done, and says what was found.
Done checkAction(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Action* action = partIn(after.actions, edit.part);
    const Action* was = partIn(before.actions, edit.part);
    const bool kept = was && was->cause == action->cause;
    if (!kept && !action->cause.isEmpty() && !rules.causes.contains(action->cause))
        return failure("unknown_cause"_L1, {{"read"_L1, action->cause}});
    QStringList missing;
    if (action->effectChecked.isValid() && !action->done.isValid())
        missing.append(u"p10_done"_s);
    if (action->effectChecked.isValid() && action->effect.isEmpty())
        missing.append(u"p10_effect"_s);
    return missing.isEmpty() ? Done() : gate("gate_effect"_L1, missing);
}

/// A case that comes back as history, which only an undo can ask for, was never settled.
Done checkClose(const Case& after)
{
    const QStringList missing = after.isHistory() ? QStringList() : missingToClose(after);
    return missing.isEmpty() ? Done() : gate("gate_close"_L1, missing);
}

/// What a settled case was closed on stays; to take it away the case is reopened.
Done checkStaysSettled(const Case& before, const Case& after)
{
    const auto isSettled = [](const Case& c) { return c.life.closedAs == ClosedAs::Settled; };
    if (!isSettled(before) || !isSettled(after))
        return {};
    const QStringList lacked = missingToClose(before);
    QStringList missing = missingToClose(after);
    missing.removeIf([&](const QString& code) { return lacked.contains(code); });
    return missing.isEmpty() ? Done() : gate("gate_closed"_L1, missing, {{"or"_L1, u"reopen"_s}});
}

/// What an opening brings along happened before us and is taken as it was. It has to be sound all the same, and a case
/// that comes in as settled lacks nothing.
Done checkOpening(const Case& after)
{
    for (const Refund& refund : after.refunds)
        if (const Done amount = checkAmount(refund); !amount)
            return amount;
    return checkStance(after).and_then([&] { return checkOnePrimaryCause(after); }).and_then([&] {
        return after.isClosed() ? checkClose(after) : Done();
    });
}

Done checkReopen(const Edit& edit)
{
    return hasReason(edit) ? Done() : gate("gate_reopen"_L1, {u"reason"_s});
}

Done checkMove(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    switch (edit.kind) {
    case EditKind::OpenCase:
        return checkOpening(after);
    case EditKind::SetCase:
        return checkStance(after).and_then([&] { return checkPrivate(before, after, edit); });
    case EditKind::LogCall:
        return checkCall(before, after, edit);
    case EditKind::NameCause:
        return checkCause(before, after, edit, rules);
    case EditKind::SetRefund:
        return checkRefund(before, after, edit, rules);
    case EditKind::WriteReply:
        return checkReply(before, after, edit, rules);
    case EditKind::PlanAction:
        return checkAction(before, after, edit, rules);
    case EditKind::CloseCase:
        return checkClose(after);
    case EditKind::ReopenCase:
        return checkReopen(edit);
    default:
        return {};
    }
}

} // namespace

QStringList missingToClose(const Case& c)
{
    QStringList missing;
    for (const auto& [step, code] : Codes<Step>::table)
        missing.append(missingIn(c, step));
    return missing;
}

qsizetype replyLength(const QString& text, const ReplyLimit& limit)
{
    return limit.inBytes ? text.toUtf8().size() : text.toUcs4().size();
}

Done checkRules(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    return checkMove(before, after, edit, rules).and_then([&] { return checkStaysSettled(before, after); });
}

} // namespace amends
