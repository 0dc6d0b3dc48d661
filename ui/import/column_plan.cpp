// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_plan.h"

#include <algorithm>

namespace amends {

namespace {

bool takesAll(Target target)
{
    return target == Target::Title || target == Target::Text || target == Target::Note;
}

/// As resolve() finds it; -1 where the file has no such column.
qsizetype placeOf(const ColumnRef& column, const QStringList& headers)
{
    if (column.number > 0)
        return column.number <= headers.size() ? column.number - 1 : -1;
    if (const qsizetype exact = headers.indexOf(column.header); exact >= 0)
        return exact;
    const QString key = headerKey(column.header);
    const auto found = std::ranges::find_if(headers, [&](const QString& header) { return headerKey(header) == key; });
    return found == headers.end() ? -1 : found - headers.begin();
}

} // namespace

QList<QList<Target>> targetsOf(const Mapping& mapping, const QStringList& headers)
{
    QList<QList<Target>> targets(headers.size());
    for (const MappedField& field : mapping.fields)
        for (const ColumnRef& column : field.columns)
            if (const qsizetype place = placeOf(column, headers); place >= 0 && !targets[place].contains(field.target))
                targets[place].append(field.target);
    return targets;
}

Mapping withColumn(const Mapping& mapping, const QStringList& headers, qsizetype column, std::optional<Target> target)
{
    Mapping changed = mapping;
    changed.code.clear();
    for (MappedField& field : changed.fields)
        field.columns.removeIf([&](const ColumnRef& one) { return placeOf(one, headers) == column; });
    if (target) {
        auto field = std::ranges::find(changed.fields, *target, &MappedField::target);
        if (field == changed.fields.end())
            field = changed.fields.insert(changed.fields.end(), {*target, {}});
        field->columns.prepend({headers[column], 0});
        if (takesAll(*target))
            std::ranges::stable_sort(field->columns, {}, [&](const ColumnRef& one) { return placeOf(one, headers); });
    }
    changed.fields.removeIf([](const MappedField& field) { return field.columns.isEmpty(); });
    return changed;
}

} // namespace amends
