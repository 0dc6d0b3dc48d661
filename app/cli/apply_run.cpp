// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_run.h"

#include "app/cli/answers.h"
#include "app/cli/edit_help.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/tries.h"
#include "core/base/clock.h"
#include "core/base/exact_json.h"

#include <QIODevice>

#include <algorithm>

namespace amends::cli {

namespace {

/// Errors after which nothing more can be written.
bool endsTheRun(const Error& error)
{
    static const QStringList codes{u"casebook_closed"_s,    u"casebook_damaged"_s, u"database_failed"_s,
                                   u"database_read_only"_s, u"disk_failed"_s,      u"disk_full"_s,
                                   u"file_replaced"_s,      u"out_of_memory"_s};
    return codes.contains(error.code);
}

Result<QJsonObject> objectFrom(const QByteArray& text)
{
    QJsonParseError problem;
    const QJsonDocument document = exactJson(text, &problem);
    if (document.isObject())
        return document.object();
    const auto position = problem.error == QJsonParseError::NoError ? 1 : problem.offset + 1;
    return failure("not_json"_L1, {{"position"_L1, position}});
}

/// A step's number, or nothing for "last".
Result<std::optional<qint64>> stepFrom(QLatin1StringView key, const QJsonObject& json)
{
    const QJsonValue step = json.value(key);
    for (const QString& other : json.keys())
        if (other != key)
            return failure("unknown_key"_L1, {{"key"_L1, other}});
    if (step == "last"_L1)
        return std::optional<qint64>();
    if (step.isDouble() && step.toInteger() > 0)
        return std::optional(step.toInteger());
    return failure("invalid_value"_L1, {{"field"_L1, key}, {"read"_L1, step}, {"fits"_L1, u"step"_s}});
}

} // namespace

Exit ApplyRun::run(QIODevice& input)
{
    Exit exit = Exit::Done;
    for (qint64 line = 1; !input.atEnd(); ++line) {
        const QByteArray read = input.readLine();
        const QByteArray text = read.trimmed();
        if (read.isEmpty())
            break;
        if (text.isEmpty() || text.startsWith('#'))
            continue;
        const auto answer = answerTo(text);
        if (answer)
            m_console.json(*answer);
        else
            refuse(answer.error(), text, line);
        m_console.flush();
        if (answer)
            continue;
        if (endsTheRun(answer.error()))
            return m_console.fail(answer.error());
        exit = Exit::Findings;
    }
    return exit;
}

Result<QJsonObject> ApplyRun::answerTo(const QByteArray& text)
{
    const auto json = objectFrom(text);
    if (!json)
        return passOn(json);
    if (json->contains("undo"_L1))
        return stepFrom("undo"_L1, *json).and_then([this](const auto& step) { return undo(step); });
    if (json->contains("redo"_L1))
        return stepFrom("redo"_L1, *json).and_then([this](const auto& step) { return redo(step); });
    return apply(*json);
}

Result<QJsonObject> ApplyRun::apply(const QJsonObject& json)
{
    if (const auto left = placeholderIn(json))
        return failure("still_to_fill_in"_L1, {{"field"_L1, left->field}, {"read"_L1, left->read}});
    const auto strict = m_loose.strict(json);
    if (!strict)
        return passOn(strict);
    const auto group = groupFromJson(*strict);
    if (!group)
        return passOn(group);
    QList<PartId> parts;
    for (const Edit& edit : group->edits)
        parts.append(edit.part);
    auto applied = waitFor(m_casebook.apply(*group));
    if (!applied && group->edits.size() == 1)
        applied.error().detail.remove("place"_L1);
    if (!applied)
        return passOn(applied);
    m_loose.remember(*applied, parts);
    if (applied->step != 0) {
        m_done.append(applied->step);
        m_undone.clear();
    }
    return appliedAnswer(*applied, parts);
}

void ApplyRun::refuse(const Error& error, const QByteArray& text, qint64 line)
{
    const QJsonObject json = objectFrom(text).value_or(QJsonObject());
    const auto playbook = waitFor(m_casebook.playbook());
    const Error told = playbook ? withNames(error, json, *playbook) : error;
    const QList<QJsonObject> tries = playbook ? triesFor(told, json, *playbook) : QList<QJsonObject>();
    const QJsonObject answer = refusedAnswer(told, line, tries);
    m_console.json(answer);
    if (tries.isEmpty())
        return;
    QStringList lines{Tr::tr("# Line %1: %2").arg(line).arg(answer.value("reason"_L1).toString()),
                      Tr::tr("# These lines would do it, once what ends in … is in your own words:")};
    for (const QJsonObject& edit : tries)
        lines.append(tryLine(edit));
    m_console.advise(lines);
}

QList<QJsonObject> ApplyRun::triesFor(const Error& error, const QJsonObject& json, const Playbook& playbook) const
{
    const auto number = CaseNumber::fromString(json.value("case"_L1).toString());
    const auto view = number ? waitFor(m_casebook.find(*number)) : Result<CaseView>(passOn(number));
    const auto office = waitFor(m_casebook.office());
    if (!view || !office)
        return {};
    return triesAfter(error, json, tryContext(view->value, office->business, playbook, SystemClock().now()));
}

Result<QJsonObject> ApplyRun::undo(std::optional<qint64> step)
{
    if (!step && !m_done.isEmpty())
        step = m_done.constLast();
    if (!step) {
        const auto newest = waitFor(m_casebook.newestStep());
        if (!newest)
            return passOn(newest);
        step = *newest;
    }
    const auto applied = waitFor(m_casebook.undo(*step));
    if (!applied)
        return passOn(applied);
    m_done.removeAll(*step);
    m_undone.append(*step);
    QJsonObject answer = appliedAnswer(*applied, {});
    answer.insert("undoes"_L1, *step);
    return answer;
}

Result<QJsonObject> ApplyRun::redo(std::optional<qint64> step)
{
    if (!step && !m_undone.isEmpty())
        step = m_undone.constLast();
    if (!step) {
        const auto state = waitFor(m_casebook.undoState());
        if (!state)
            return passOn(state);
        if (!state->redo)
            return failure("nothing_to_redo"_L1);
        step = state->redo->step;
    }
    const auto applied = waitFor(m_casebook.redo(*step));
    if (!applied)
        return passOn(applied);
    m_undone.removeAll(*step);
    m_done.append(applied->step);
    return appliedAnswer(*applied, {});
}

} // namespace amends::cli
