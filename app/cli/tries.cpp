// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tries.h"

#include "app/cli/console.h"
#include "app/cli/part_names.h"
#include "app/cli/suggested.h"
#include "core/cases/edit.h"
#include "core/cases/rules.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <optional>

namespace amends::cli {

namespace {

constexpr int daysToAct = 14;
constexpr QStringView reasonPlaceholder = u"why …";
constexpr QStringView causePlaceholder = u"which cause …";

/// What a code of `missing` asks for: an Edit of its own, or, without one, more in the `set` of the refused line.
/// "@…" is filled in from the context.
struct Example {
    QLatin1StringView missing;
    std::optional<EditKind> kind;
    const char* set;
};

constexpr auto examples = std::to_array<Example>({
    {"p01_public_reply"_L1, EditKind::WriteReply,
     R"({"kind":"final","platform":"@platform","text":"Thank you for telling us. …","author":"@leader","ready":"now","posted":"now"})"},
    {"p02_evidence"_L1, {}, R"({"stance_evidence":"what shows that it was not yours …"})"},
    {"p02_signed_by_leader"_L1, {}, R"({"author":"@leader"})"},
    {"p02_stance"_L1, EditKind::SetCase, R"({"stance":"ours"})"},
    {"p04_claims"_L1, EditKind::StateClaim, R"({"statement":"what they say happened, as one plain statement …"})"},
    {"p05_agent_call"_L1, EditKind::LogCall, R"({"with":"agent","outcome":"reached","notes":"what the agent said …"})"},
    {"p05_customer_call"_L1, EditKind::LogCall,
     R"({"with":"customer","outcome":"reached","notes":"what they said …","would_make_right":"in their words …","thanked":true})"},
    {"p07_evidence"_L1, {}, R"({"reason":"what shows it …"})"},
    {"p07_one_primary_cause"_L1, {}, R"({"role":"contributing"})"},
    {"p07_our_part"_L1, EditKind::SetCase, R"({"our_part":"our part in this was …"})"},
    {"p07_primary_cause"_L1, EditKind::NameCause, R"({"code":"@cause","role":"primary","confirmed_by":"@leader"})"},
    {"p08_approval"_L1, {}, R"({"approved":"now","approved_by":"@leader"})"},
    {"p08_decision"_L1, EditKind::DecideResolution,
     R"({"asked":"what they asked for …","decision":"what you do for them …","decided_by":"@leader","decided_at":"now"})"},
    {"p08_leader_approval"_L1, {}, R"({"approved":"now","approved_by":"@leader"})"},
    {"p08_refund_paid"_L1, EditKind::SetRefund, R"({"approved":"now","approved_by":"@leader","paid":"now"})"},
    {"p09_length"_L1, {}, R"({"text":"a shorter text …"})"},
    {"p09_ready"_L1, {}, R"({"ready":"now"})"},
    {"p10_action"_L1, EditKind::PlanAction,
     R"({"what":"what you change so that it does not happen again …","cause":"@cause","owner":"@leader","due":"@due"})"},
    {"p10_done"_L1, {}, R"({"done":"now"})"},
    {"p10_effect"_L1, {}, R"({"effect":"what you found …"})"},
});

QString filledIn(const QString& text, const TryContext& context)
{
    if (text == "@leader"_L1)
        return context.leader;
    if (text == "@platform"_L1)
        return context.platform;
    if (text == "@cause"_L1)
        return context.cause;
    return text == "@due"_L1 ? context.due.toString(Qt::ISODate) : text;
}

QJsonObject setOf(const Example& example, const TryContext& context)
{
    QJsonObject set = QJsonDocument::fromJson(example.set).object();
    for (auto it = set.begin(); it != set.end();) {
        const bool isText = it->isString();
        const QString text = isText ? filledIn(it->toString(), context) : QString();
        if (isText && text.isEmpty()) {
            it = set.erase(it);
            continue;
        }
        if (isText)
            *it = text;
        ++it;
    }
    return set;
}

QJsonObject editOf(EditKind kind, const TryContext& context, const QJsonObject& set = {})
{
    QJsonObject edit{{"edit"_L1, codeOf(kind)}, {"case"_L1, context.number}};
    if (!set.isEmpty())
        edit.insert("set"_L1, set);
    return edit;
}

QJsonObject newPart(EditKind kind, const TryContext& context, QJsonObject set)
{
    if (kind == EditKind::NameCause && !set.contains("code"_L1))
        set.insert("code"_L1, causePlaceholder.toString());
    QJsonObject edit = editOf(kind, context, set);
    if (kind != EditKind::SetCase)
        edit.insert("part"_L1, PartId::make().toString());
    return edit;
}

/// As the examples write what a person has to say: they all end like this.
bool isPlaceholder(const QString& text)
{
    if (text == reasonPlaceholder || text == causePlaceholder)
        return true;
    return text.endsWith(u" …"_s) && std::ranges::any_of(examples, [&](const Example& example) {
               const QJsonObject set = QJsonDocument::fromJson(example.set).object();
               return std::ranges::any_of(set, [&](const QJsonValue& value) { return value.toString() == text; });
           });
}

QJsonObject withReason(QJsonObject edit)
{
    edit.insert("reason"_L1, reasonPlaceholder.toString());
    return edit;
}

QJsonObject withMore(QJsonObject edit, const QJsonObject& more)
{
    QJsonObject set = edit.value("set"_L1).toObject();
    for (auto it = more.begin(); it != more.end(); ++it)
        set.insert(it.key(), *it);
    edit.insert("set"_L1, set);
    return edit;
}

bool isAgentCall(const QJsonObject& edit)
{
    return edit.value("set"_L1)["with"_L1] == codeOf(Party::Agent);
}

/// Adds what has to come before `line`, or puts what lacks into it.
void answerDemand(const QString& missing, const TryContext& context, QList<QJsonObject>& before, QJsonObject& line)
{
    const auto* const example = std::ranges::find(examples, missing, &Example::missing);
    if (example == examples.end()) {
        if (missing == "reason"_L1)
            line = withReason(line);
        return;
    }
    // The customer's call is refused in turn where nobody has talked to the agent.
    if (missing == "p05_customer_call"_L1 && !context.agentHeard && std::ranges::none_of(before, isAgentCall))
        answerDemand(u"p05_agent_call"_s, context, before, line);
    const QJsonObject set = setOf(*example, context);
    if (!example->kind) {
        line = withMore(line, set);
    } else if (*example->kind != EditKind::SetRefund) {
        before.append(newPart(*example->kind, context, set));
    } else {
        for (const QString& refund : context.owedRefunds) {
            QJsonObject edit = editOf(EditKind::SetRefund, context, set);
            edit.insert("part"_L1, refund);
            before.append(edit);
        }
    }
}

QString causeFor(const Case& c, const Playbook& playbook)
{
    if (const Cause* cause = primaryCause(c))
        return cause->code;
    const auto fits = [&](const QString& code) {
        return playbook.causes.contains(code) && !playbook.causes.needsEvidence(code);
    };
    for (const OpenSuggestion& suggestion : openSuggestions(playbook, c))
        if (fits(suggestion.cause))
            return suggestion.cause;
    return {};
}

} // namespace

TryContext tryContext(const Case& c, const Business& business, const Playbook& playbook, const QDateTime& now)
{
    TryContext context;
    context.number = c.number.toString();
    context.leader = business.leader.isEmpty() ? u"your name"_s : business.leader;
    context.platform = playbook.platform(c.facts.source) ? c.facts.source : QString();
    context.cause = causeFor(c, playbook);
    context.due = now.toTimeZone(QTimeZone(business.zone.toUtf8())).date().addDays(daysToAct);
    for (const Refund& refund : c.refunds)
        if (!refund.paid.isValid())
            context.owedRefunds.append(partName(c, refund.id));
    context.isHistory = c.isHistory();
    context.agentHeard = agentHeard(c);
    return context;
}

QList<QJsonObject> triesToClose(const Case& c, const TryContext& context)
{
    if (c.isHistory())
        return {editOf(EditKind::MakeLive, context)};
    if (c.isClosed())
        return {};
    QList<QJsonObject> tries;
    QJsonObject closing = editOf(EditKind::CloseCase, context);
    for (const QString& missing : missingToClose(c))
        answerDemand(missing, context, tries, closing);
    tries.append(closing);
    return tries;
}

QList<QJsonObject> triesAfter(const Error& refusal, const QJsonObject& line, const TryContext& context)
{
    QList<QJsonObject> tries;
    if (context.isHistory && (refusal.code == "case_closed"_L1 || refusal.code == "history_case"_L1))
        return {editOf(EditKind::MakeLive, context), line};
    if (refusal.code == "case_closed"_L1 || refusal.code == "gate_closed"_L1)
        return {withReason(editOf(EditKind::ReopenCase, context)), line};
    if (refusal.code == "happened_outside"_L1 || refusal.code == "gate_private"_L1)
        return {withReason(line)};
    QJsonObject passing = line;
    for (const QJsonValue& missing : refusal.detail.value("missing"_L1).toArray())
        answerDemand(missing.toString(), context, tries, passing);
    if (!tries.isEmpty() || passing != line)
        tries.append(passing);
    return tries;
}

std::optional<Placeholder> placeholderIn(const QJsonObject& line)
{
    for (const QJsonValue& one : line.value("group"_L1).toArray())
        if (const auto found = placeholderIn(one.toObject()))
            return found;
    if (const QString reason = line.value("reason"_L1).toString(); isPlaceholder(reason))
        return Placeholder{u"reason"_s, reason};
    const QJsonObject set = line.value("set"_L1).toObject();
    for (auto it = set.begin(); it != set.end(); ++it)
        if (isPlaceholder(it->toString()))
            return Placeholder{it.key(), it->toString()};
    return {};
}

QString tryLine(const QJsonObject& edit)
{
    QJsonObject rest = edit;
    QByteArrayList members;
    const auto member = [&](const QString& key) {
        const QByteArray one = jsonLine({{key, rest.take(key)}});
        members.append(one.sliced(1).chopped(1));
    };
    for (const QString& key : {u"edit"_s, u"case"_s, u"person"_s, u"part"_s})
        if (rest.contains(key))
            member(key);
    for (const QString& key : rest.keys())
        member(key);
    return QString::fromUtf8('{' + members.join(',') + '}');
}

} // namespace amends::cli
