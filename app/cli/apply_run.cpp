// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/apply_run.h"

#include "app/cli/answers.h"
#include "app/cli/opened.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

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
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (document.isObject())
        return document.object();
    const auto position = problem.error == QJsonParseError::NoError ? 1 : problem.offset + 1;
    return failure("not_json"_L1, {{"position"_L1, position}});
}

/// A person at a terminal has no ids at hand: what an Edit makes gets one here.
void giveId(QJsonObject& edit)
{
    const auto kind = fromCode<EditKind>(edit.value("edit"_L1).toString());
    if (!kind)
        return;
    if (*kind == EditKind::OpenCase && !edit.contains("case"_L1))
        edit.insert("case"_L1, CaseId::make().toString());
    if (*kind == EditKind::AddPerson && !edit.contains("person"_L1))
        edit.insert("person"_L1, PersonId::make().toString());
    if (!partOf(*kind).isEmpty() && !edit.contains("part"_L1))
        edit.insert("part"_L1, PartId::make().toString());
}

void giveIds(QJsonObject& json)
{
    if (!json.value("group"_L1).isArray())
        return giveId(json);
    QJsonArray group;
    for (const QJsonValue& entry : json.value("group"_L1).toArray()) {
        QJsonObject edit = entry.toObject();
        giveId(edit);
        group.append(edit);
    }
    json.insert("group"_L1, group);
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
        m_console.json(answer ? *answer : refusedAnswer(answer.error(), line));
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

Result<QJsonObject> ApplyRun::apply(QJsonObject json)
{
    giveIds(json);
    const auto group = groupFromJson(json);
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
    if (applied->step != 0) {
        m_done.append(applied->step);
        m_undone.clear();
    }
    return appliedAnswer(*applied, parts);
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
    return appliedAnswer(*applied, {});
}

Result<QJsonObject> ApplyRun::redo(std::optional<qint64> step)
{
    if (!step && m_undone.isEmpty())
        return failure("nothing_to_redo"_L1);
    const qint64 undone = step.value_or(m_undone.isEmpty() ? 0 : m_undone.constLast());
    const auto applied = waitFor(m_casebook.redo(undone));
    if (!applied)
        return passOn(applied);
    m_undone.removeAll(undone);
    m_done.append(applied->step);
    return appliedAnswer(*applied, {});
}

} // namespace amends::cli
