// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edit_help.h"

#include "app/cli/edit_fields.h"
#include "ui/words/near_names.h"

#include <QJsonArray>

namespace amends::cli {

namespace {

const QStringList editKeys{u"edit"_s, u"case"_s, u"person"_s, u"batch"_s, u"part"_s,
                           u"base"_s, u"set"_s,  u"reason"_s, u"at"_s,    u"by"_s};

Error named(Error error, const QString& read, const QStringList& known)
{
    error.detail.insert("known"_L1, QJsonArray::fromStringList(known));
    if (const QStringList near = words::nearNames(read, known); !near.isEmpty())
        error.detail.insert("near"_L1, QJsonArray::fromStringList(near));
    return error;
}

QStringList editCodes()
{
    QStringList codes;
    for (const auto& [kind, code] : Codes<EditKind>::table)
        if (isRequested(kind))
            codes << QString(codeOf(kind));
    return codes;
}

QStringList causeCodes(const Playbook& playbook)
{
    QStringList codes;
    for (const CauseNode& node : playbook.causes.nodes)
        codes.append(node.code);
    return codes;
}

QStringList questionIds(const Playbook& playbook)
{
    QStringList ids;
    for (const QuestionGroup& group : playbook.groups)
        for (const Question& question : group.questions)
            ids.append(question.id);
    return ids;
}

/// The Edits of the line that the name may stand in: those that have it.
QList<EditKind> kindsWith(const QString& name, const QJsonObject& line)
{
    QList<EditKind> kinds;
    const auto look = [&](const QJsonObject& edit) {
        const auto kind = fromCode<EditKind>(edit.value("edit"_L1).toString());
        if (kind && (edit.contains(name) || edit.value("set"_L1).toObject().contains(name)))
            kinds.append(*kind);
    };
    look(line);
    for (const QJsonValue& entry : line.value("group"_L1).toArray())
        look(entry.toObject());
    return kinds;
}

Error withFields(Error error, const QString& field, const QJsonObject& line)
{
    const QList<EditKind> kinds = kindsWith(field, line);
    const QStringList known = kinds.isEmpty() ? QStringList() : setKeys(kinds.constFirst());
    return known.isEmpty() ? error : named(std::move(error), field, known);
}

Error withKeys(Error error, const QString& key, const QJsonObject& line)
{
    const QList<EditKind> kinds = kindsWith(key, line);
    if (!kinds.isEmpty() && setKeys(kinds.constFirst()).contains(key))
        error.detail.insert("in_set"_L1, key);
    return named(std::move(error), key, editKeys);
}

} // namespace

Error withNames(Error error, const QJsonObject& line, const Playbook& playbook)
{
    const QString read = error.detail.value("read"_L1).toString();
    const QString code = error.code;
    if (code == "unknown_edit"_L1)
        return named(std::move(error), read, editCodes());
    if (code == "unknown_cause"_L1)
        return named(std::move(error), read, causeCodes(playbook));
    if (code == "unknown_question"_L1)
        return named(std::move(error), read, questionIds(playbook));
    if (code == "unknown_field"_L1)
        return withFields(error, error.detail.value("field"_L1).toString(), line);
    if (code == "unknown_key"_L1)
        return withKeys(error, error.detail.value("key"_L1).toString(), line);
    return error;
}

} // namespace amends::cli
