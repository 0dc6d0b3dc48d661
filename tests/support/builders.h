// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/change.h"
#include "core/cases/steps.h"

#include <QJsonArray>
#include <QJsonDocument>

// Cases at any stage for tests, made through Edits and drawn as text, one Edit a line:
//
//     @2026-11-16T10:30 log_call #2 {"with":"customer"} because she called the shop first
//
// The time holds for the following lines too; without one it is `monday()`. `#2` names the part part(2); without it a
// part is new. A line that is refused ends the test with the refusal, unless refusal() asks for it.

namespace amends::test {

inline QDateTime utc(QStringView text)
{
    QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    time.setTimeZone(QTimeZone::UTC);
    Q_ASSERT(time.isValid());
    return time;
}

/// Monday 16 November 2026, 09:00 in Dublin and in UTC: W47 begins.
inline QDateTime monday()
{
    return utc(u"2026-11-16T09:00:00");
}

inline QUuid uuid(quint64 number)
{
    return makeUuidV7(monday().toMSecsSinceEpoch(), 0, number);
}

inline PartId part(quint64 number)
{
    return PartId(uuid(number));
}

inline CaseId caseId()
{
    return CaseId(uuid(9000));
}

inline PersonId person(quint64 number)
{
    return PersonId(uuid(8000 + number));
}

inline QJsonObject json(QStringView text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        qFatal("not JSON: %s (%s)", qUtf8Printable(text.toString()), qUtf8Printable(error.errorString()));
    return document.object();
}

inline QJsonObject json(const QString& text)
{
    return json(QStringView(text));
}

inline QByteArray text(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The owner-led profile in Dublin, Monday to Friday 09:00 to 17:00; refunds above 100.00 EUR need Ruth Marlow.
inline Rulebook rulebook()
{
    Rulebook rules;
    rules.profile = {u"owner_led"_s,
                     {{ClockKind::Acknowledge, 0, LimitUnit::SameBusinessDay},
                      {ClockKind::Call, 1, LimitUnit::BusinessDays},
                      {ClockKind::PublicReply, 72, LimitUnit::Hours},
                      {ClockKind::Resolve, 10, LimitUnit::BusinessDays},
                      {ClockKind::FollowUp, 14, LimitUnit::Days}}};
    rules.hours = BusinessHours::usual(QTimeZone("Europe/Dublin"));
    rules.causes.nodes = {{u"communication"_s, u"Communication"_s, false},
                          {u"communication/not_informed"_s, u"Not informed"_s, false},
                          {u"quality"_s, u"Quality"_s, false},
                          {u"quality/defect"_s, u"Defect"_s, false},
                          {u"not_ours"_s, u"Not ours"_s, true},
                          {u"not_ours/mistaken_business"_s, u"Mistaken business"_s, false}};
    rules.playbookVersion = u"2026-1"_s;
    rules.questions = {{u"why_hand_offs"_s, {AnswerType::Number, {}}},
                       {u"why_informed"_s, {AnswerType::YesPartlyNoNotKnown, {}}},
                       {u"why_fault"_s, {AnswerType::Choice, {u"ours"_s, u"supplier"_s}}},
                       {u"why_since"_s, {AnswerType::Date, {}}},
                       {u"why_unhappy"_s, {AnswerType::Text, {}}}};
    rules.replyLimits = {{u"google"_s, {4096, true}}, {u"short"_s, {60, false}}, {u"tripadvisor"_s, {0, false}}};
    rules.leader = u"Ruth Marlow"_s;
    rules.approvalLimit = {10000, u"EUR"_s};
    return rules;
}

/// The Edit a line draws, for the case `c`; `at` is what the line says, or what it was before.
inline Edit editOf(const Case& c, const QString& line, QDateTime& at)
{
    Edit edit;
    QString rest = line.trimmed();
    const auto takeWord = [&rest] {
        const QString word = rest.section(u' ', 0, 0);
        rest = rest.mid(word.size()).trimmed();
        return word;
    };
    if (rest.startsWith(u'@')) {
        const QString time = takeWord().sliced(1);
        at = utc(time.size() == 16 ? time + u":00"_s : time);
    }
    const QString kind = takeWord();
    const auto known = fromCode<EditKind>(kind);
    if (!known)
        qFatal("no such Edit: %s", qUtf8Printable(line));
    edit.kind = *known;
    edit.caseId = c.id.isNull() ? caseId() : c.id;
    edit.at = at;
    edit.by = u"Ruth Marlow"_s;
    if (rest.startsWith(u'#'))
        edit.part = part(takeWord().sliced(1).toULongLong());
    else if (!partOf(edit.kind).isEmpty())
        edit.part = part(100 + static_cast<quint64>(c.revision));
    if (rest.startsWith(u'{')) {
        const qsizetype end = rest.lastIndexOf(u'}') + 1;
        edit.set = json(QStringView(rest).first(end));
        rest = rest.sliced(end).trimmed();
    }
    if (rest == "because"_L1)
        edit.reason = u" "_s;
    else if (rest.startsWith("because "_L1))
        edit.reason = rest.sliced(8);
    else if (!rest.isEmpty())
        qFatal("not understood: %s", qUtf8Printable(line));
    return edit;
}

inline Edit editOf(const Case& c, const QString& line)
{
    QDateTime at = monday();
    return editOf(c, line, at);
}

/// "gate_close: p04_claims p05_agent_call", "value_missing: title"; empty where it is allowed.
inline QString inWords(const Error& error)
{
    QStringList parts;
    for (const QJsonValue& missing : error.detail.value("missing"_L1).toArray())
        parts.append(missing.toString());
    for (const auto key : {"field"_L1, "key"_L1, "fits"_L1, "or"_L1})
        if (error.detail.contains(key))
            parts.append(error.detail.value(key).toString());
    return parts.isEmpty() ? error.code : error.code + u": "_s + parts.join(u' ');
}

inline QString refusal(const Case& c, const QString& line, Origin origin = Origin::Person)
{
    const auto change = changeCase(c, editOf(c, line), rulebook(), origin);
    return change ? QString() : inWords(change.error());
}

inline Change<Case> changed(const Case& c, const Edit& edit, Origin origin = Origin::Person)
{
    auto change = changeCase(c, edit, rulebook(), origin);
    if (!change)
        qFatal("refused: %s %s", text(toJson(edit)).constData(), qUtf8Printable(inWords(change.error())));
    return *std::move(change);
}

/// The case after these Edits.
inline Case after(Case c, const QString& lines)
{
    QDateTime at = monday();
    for (const QString& line : lines.split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            c = changed(c, editOf(c, line, at)).after;
    return c;
}

enum class Where { InPublic, InPrivate };

inline Case opened(Where where = Where::InPublic)
{
    Case c = after({}, where == Where::InPublic ? uR"(
        open_case {"title":"Three weeks, and nobody told me anything","source":"google","is_public":true,
                   "received":"2026-11-15T18:00:00Z"})"_s.simplified()
                                                : uR"(
        open_case {"kind":"complaint","title":"Brakes squeal after the service","source":"phone",
                   "received":"2026-11-16T08:30:00Z"})"_s.simplified());
    c.number = {2026, 42};
    return c;
}

/// What does a step, in the plainest way.
inline QString doing(Step step, Where where)
{
    switch (step) {
    case Step::Read:
        return uR"(state_claim #1 {"statement":"Nobody said that the part was late"})"_s;
    case Step::Agent:
        return uR"(log_call #2 {"with":"agent","notes":"Knew since Tuesday"})"_s;
    case Step::Customer:
        return uR"(log_call #3 {"with":"customer","would_make_right":"A word in time","thanked":true})"_s;
    case Step::Why:
        return uR"(name_cause #4 {"code":"communication/not_informed"}
                   set_case {"stance":"ours","our_part":"we did not call"})"_s;
    case Step::Right:
        return uR"(decide_resolution #5 {"asked":"Money back","decision":"Refund the service"}
                   set_refund #6 {"amount":{"minor":6400,"currency":"EUR"},"approved":"2026-11-16T09:00:00Z","approved_by":"Kim","paid":"2026-11-16T09:00:00Z"})"_s;
    case Step::Reply:
        if (where == Where::InPrivate)
            return {};
        return uR"(write_reply #7 {"platform":"google","text":"Thank you, Dana. We should have called.","author":"Ruth Marlow","ready":"2026-11-16T09:00:00Z","posted":"2026-11-16T09:00:00Z"})"_s;
    case Step::Change:
        return uR"(plan_action #8 {"what":"Call after every repair","cause":"communication","owner":"Kim","due":"2026-11-30"})"_s;
    case Step::Finished:
        break;
    }
    return {};
}

/// A case in which everything before `step` is done and nothing else.
inline Case caseAt(Step step, Where where = Where::InPublic)
{
    Case c = opened(where);
    for (const auto& [known, code] : Codes<Step>::table) {
        if (known == step)
            break;
        c = after(c, doing(known, where));
    }
    return c;
}

inline Case closedCase(Where where = Where::InPublic)
{
    return after(caseAt(Step::Finished, where), u"@2026-11-18T15:00 close_case {\"closed_note\":\"She is content\"}"_s);
}

/// A case that came in as history (P13).
inline Case historyCase()
{
    return after({},
                 u"open_case {\"title\":\"Old\",\"received\":\"2025-01-07T10:00:00Z\",\"closed_as\":\"before_amends\","
                 u"\"closed\":\"2025-01-07T10:00:00Z\"}"_s);
}

/// The same but for the revision, which only ever grows.
inline bool sameButRevision(Case a, const Case& b)
{
    a.revision = b.revision;
    return a == b;
}

} // namespace amends::test
