// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/part_names.h"

#include "core/cases/fields.h"

#include <QJsonArray>

#include <algorithm>

namespace amends::cli {

namespace {

constexpr qsizetype fewestOfId = 8;

} // namespace

QList<NamedPart> namedParts(const Case& c)
{
    QList<NamedPart> names;
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        for (qsizetype i = 0; i < parts.size(); ++i)
            names.append({QLatin1StringView(Fields<P>::one) + u' ' + QString::number(i + 1), parts[i].id});
    });
    return names;
}

QString partName(const Case& c, const PartId& id)
{
    const QList<NamedPart> names = namedParts(c);
    const auto found = std::ranges::find(names, id, &NamedPart::id);
    return found == names.end() ? QString() : found->name;
}

Result<PartId> partMeant(const Case& c, const QString& read)
{
    QList<NamedPart> meant = namedParts(c);
    const QString name = read.simplified().toLower();
    meant.removeIf([&](const NamedPart& part) {
        return part.name != name && (name.size() < fewestOfId || !part.id.toString().startsWith(name));
    });
    if (meant.isEmpty())
        return failure("part_not_found"_L1, {{"part"_L1, read}});
    if (meant.size() == 1)
        return meant.constFirst().id;
    QJsonArray known;
    for (const NamedPart& part : std::as_const(meant))
        known.append(part.name);
    return failure("part_ambiguous"_L1, {{"read"_L1, read}, {"known"_L1, known}});
}

} // namespace amends::cli
