// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/search_hints.h"

#include "app/cli/opened.h"
#include "core/base/text.h"
#include "ui/words/near_names.h"
#include "ui/words/sentences.h"

#include <QJsonArray>

#include <algorithm>

namespace amends::cli {

namespace {

QString asCode(const QString& read)
{
    return skeleton(read).replace(u' ', u'_').replace(u"/_"_s, u"/"_s);
}

QString causeCode(const QString& read, const CauseTree& causes)
{
    if (causes.contains(read))
        return read;
    const QString code = asCode(read);
    if (causes.contains(code))
        return code;
    const auto named = std::ranges::find_if(
        causes.nodes, [&](const CauseNode& node) { return skeleton(node.name) == skeleton(read); });
    return named == causes.nodes.end() ? read : named->code;
}

template <class N, class Visit>
void eachFieldTerm(N& node, const Visit& visit)
{
    if (node.kind == search::Node::Kind::Leaf)
        if (auto* term = std::get_if<search::FieldTerm>(&node.term))
            visit(*term);
    for (auto& child : node.children)
        eachFieldTerm(child, visit);
}

QStringList causeCodes(const CauseTree& causes)
{
    QStringList codes;
    for (const CauseNode& node : causes.nodes)
        codes.append(node.code);
    return codes;
}

/// The values cases have; none where they cannot be had, since this is only a hint.
QStringList valuesOf(Casebook& casebook, CountBy by)
{
    QStringList values;
    const auto trends = waitFor(casebook.trends({.query = {}, .by = by, .period = {}}));
    if (!trends)
        return values;
    for (const WeeklySeries& series : trends->series)
        if (!series.key.isEmpty())
            values.append(series.key);
    return values;
}

void tellUnknown(search::Field field, const QString& read, const QStringList& known, Console& console)
{
    const auto same = [&](const QString& value) { return skeleton(value) == skeleton(read); };
    if (std::ranges::any_of(known, same))
        return;
    QJsonObject detail{{"field"_L1, search::code(field)}, {"read"_L1, read}};
    QStringList near;
    for (const QString& value : words::nearNames(read, known))
        near.append(value.contains(u' ') ? QString(u'"' + value + u'"') : value);
    if (!near.isEmpty())
        detail.insert("near"_L1, QJsonArray::fromStringList(near));
    console.tell(words::sentence({u"value_not_there"_s, detail}, words::Medium::Terminal));
}

} // namespace

search::Query withCauseCodes(search::Query query, const CauseTree& causes)
{
    eachFieldTerm(query.root, [&](search::FieldTerm& term) {
        if (term.field == search::Field::Cause)
            term.value = causeCode(std::get<QString>(term.value), causes);
    });
    return query;
}

void tellWhyNothing(Casebook& casebook, const search::Query& query, const CauseTree& causes, Console& console)
{
    eachFieldTerm(query.root, [&](const search::FieldTerm& term) {
        const auto* const read = std::get_if<QString>(&term.value);
        if (term.field == search::Field::Cause)
            tellUnknown(term.field, *read, causeCodes(causes), console);
        else if (term.field == search::Field::Topic)
            tellUnknown(term.field, *read, valuesOf(casebook, CountBy::Topic), console);
        else if (term.field == search::Field::Source)
            tellUnknown(term.field, *read, valuesOf(casebook, CountBy::Source), console);
    });
}

} // namespace amends::cli
