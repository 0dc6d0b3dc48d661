// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/request_rules.h"

#include "core/cases/part_change.h"

#include <QJsonArray>

#include <tuple>
#include <type_traits>

namespace amends {

namespace {

/// The case without what may be put right in history.
Case workIn(Case c)
{
    CaseFacts found;
    found.stance = c.facts.stance;
    found.stanceEvidence = c.facts.stanceEvidence;
    found.ourPart = c.facts.ourPart;
    c.facts = found;
    c.reviews.clear();
    c.notes.clear();
    return c;
}

Done checkHistory(const Case& before, const Case& after)
{
    const bool staysHistory = before.isHistory() && after.isHistory();
    return staysHistory && workIn(before) != workIn(after) ? failure("history_case"_L1) : Done();
}

template <class T>
Done checkPast(const T& before, const T& after, const QDateTime& now)
{
    Done done;
    eachField<T>([&](const auto& field) {
        using Member = std::remove_cvref_t<decltype(field)>::Member;
        if constexpr (std::is_same_v<Member, QDateTime>)
            if (done && field.has(Past) && before.*field.member != after.*field.member)
                done = checkNotAhead(field.name(), after.*field.member, now);
    });
    return done;
}

template <class P>
const QList<P>& partsOf(const Case& c)
{
    const QList<P>* found = nullptr;
    eachPartList(c, [&]<class Q>(const QList<Q>& parts) {
        if constexpr (std::is_same_v<P, Q>)
            found = &parts;
    });
    return *found;
}

Done checkTimes(const Case& before, const Case& after, const QDateTime& now)
{
    Done done =
        checkPast(before.facts, after.facts, now).and_then([&] { return checkPast(before.life, after.life, now); });
    eachPartList(after, [&]<class P>(const QList<P>& parts) {
        for (const P& part : parts) {
            const P* was = partIn(partsOf<P>(before), part.id);
            if (done)
                done = checkPast(was ? *was : P{}, part, now);
        }
    });
    return done;
}

Done checkQuestion(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Answer* answer = partIn(after.answers, edit.part);
    const Answer* was = partIn(before.answers, edit.part);
    const bool kept = was && was->question == answer->question;
    if (kept || rules.questions.isEmpty() || rules.questions.contains(answer->question))
        return {};
    return failure("unknown_question"_L1, {{"read"_L1, answer->question}});
}

Done checkValue(const Answer& answer, const AskedQuestion& question)
{
    if (question.isAnsweredBy(answer.value))
        return {};
    QJsonObject detail{{"question"_L1, answer.question}, {"read"_L1, answer.value}};
    if (const QStringList codes = question.codes(); !codes.isEmpty())
        detail.insert("known"_L1, QJsonArray::fromStringList(codes));
    else
        detail.insert("fits"_L1, question.type == AnswerType::Number ? u"whole_number"_s : u"date"_s);
    return failure("answer_value"_L1, detail);
}

Done checkAnswers(const Case& before, const Case& after, const Rulebook& rules)
{
    const auto said = [](const Answer& a) { return std::tie(a.question, a.value, a.playbookVersion); };
    for (const Answer& answer : after.answers) {
        const Answer* was = partIn(before.answers, answer.id);
        const auto question = rules.questions.constFind(answer.question);
        const bool kept = was && said(*was) == said(answer);
        if (kept || answer.playbookVersion != rules.playbookVersion || question == rules.questions.constEnd())
            continue;
        if (const Done fits = checkValue(answer, *question); !fits)
            return fits;
    }
    return {};
}

/// A private message goes by any way there is.
Done checkPlatform(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    const Reply* reply = partIn(after.replies, edit.part);
    const Reply* was = partIn(before.replies, edit.part);
    const auto where = [](const Reply& r) { return std::tie(r.kind, r.platform); };
    const bool kept = was && where(*was) == where(*reply);
    if (kept || reply->kind == ReplyKind::PrivateMessage || reply->platform.isEmpty() || rules.replyLimits.isEmpty() ||
        reply->platform == after.facts.source || rules.replyLimits.contains(reply->platform.toLower()))
        return {};
    QStringList known = rules.replyLimits.keys();
    if (const QString& source = after.facts.source; !source.isEmpty() && !known.contains(source))
        known.append(source);
    known.sort();
    return failure("unknown_platform"_L1,
                   {{"read"_L1, reply->platform}, {"known"_L1, QJsonArray::fromStringList(known)}});
}

/// P13: a deadline waits while it is paused; it is moved only where it is said why.
Done checkClock(const Case& before, const Case& after, const Edit& edit)
{
    const DeadlineClock* was = partIn(before.clocks, edit.part);
    if (!was || hasReason(edit))
        return {};
    const DeadlineClock* is = partIn(after.clocks, edit.part);
    const auto run = [](const DeadlineClock& c) { return std::tie(c.kind, c.started, c.stopped); };
    // Resuming moves what is due by itself.
    const bool isMoved = !is || run(*was) != run(*is) || (was->due != is->due && edit.set.contains("due"_L1));
    return isMoved ? failure("gate_clock"_L1, {{"missing"_L1, QJsonArray{u"reason"_s}}}) : Done();
}

Done checkKind(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules)
{
    switch (edit.kind) {
    case EditKind::AnswerQuestion:
        return checkQuestion(before, after, edit, rules).and_then([&] { return checkAnswers(before, after, rules); });
    case EditKind::OpenCase:
        return checkAnswers(before, after, rules);
    case EditKind::WriteReply:
        return checkPlatform(before, after, edit, rules);
    case EditKind::SetClock:
    case EditKind::RemovePart:
        return checkClock(before, after, edit);
    default:
        return {};
    }
}

} // namespace

Done checkNotAhead(const QString& field, const QDateTime& time, const QDateTime& now)
{
    if (!time.isValid() || !now.isValid() || time <= now.addSecs(60 * clockToleranceMinutes))
        return {};
    return failure("in_the_future"_L1, {{"field"_L1, field}, {"at"_L1, toJsonValue(time)}});
}

Done checkRequest(const Case& before, const Case& after, const Edit& edit, const Rulebook& rules, const QDateTime& now)
{
    return checkHistory(before, after).and_then([&] { return checkTimes(before, after, now); }).and_then([&] {
        return checkKind(before, after, edit, rules);
    });
}

} // namespace amends
