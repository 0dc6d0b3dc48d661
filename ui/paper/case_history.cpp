// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_history.h"

#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace amends::paper {

namespace {

constexpr qint64 longestPause = 3600; // seconds

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

struct Counted {
    QString name;
    int times = 0;
};

bool goesOn(const HistoryLine& before, const HistoryLine& line, const QTimeZone& zone)
{
    return before.by == line.by && before.at.toTimeZone(zone).date() == line.at.toTimeZone(zone).date() &&
           before.at.secsTo(line.at) <= longestPause;
}

QString nameOf(const HistoryLine& line)
{
    const QString name = words::nameOf(line.kind);
    return line.undoes > 0 ? Tr::tr("Taken back: %1").arg(name) : name;
}

QString told(const QList<Counted>& changes)
{
    QStringList parts;
    for (const Counted& one : changes) {
        const QString name = parts.isEmpty() ? one.name : words::withinSentence(one.name);
        parts.append(
            one.times == 1
                ? name
                : Tr::tr("%1 (%2)", "a change, and how often it was made").arg(name, QLocale().toString(one.times)));
    }
    return parts.join(u", "_s);
}

Sitting sittingOf(std::span<const HistoryLine> lines)
{
    Sitting sitting;
    sitting.from = lines.front().at;
    sitting.to = lines.back().at;
    sitting.by = lines.front().by;
    sitting.changes = static_cast<qsizetype>(lines.size());
    QList<Counted> changes;
    for (const HistoryLine& line : lines) {
        const QString name = nameOf(line);
        const auto known = std::ranges::find(changes, name, &Counted::name);
        if (known == changes.end())
            changes.append({name, 1});
        else
            ++known->times;
        const QString reason = line.edit.value("reason"_L1).toString();
        if (!reason.isEmpty() && !sitting.reasons.contains(reason))
            sitting.reasons.append(reason);
    }
    sitting.what = told(changes);
    return sitting;
}

} // namespace

QList<Sitting> sittings(const QList<HistoryLine>& history, const QTimeZone& zone)
{
    QList<Sitting> found;
    const std::span all(history.constData(), std::size_t(history.size()));
    for (std::size_t first = 0; first < all.size();) {
        std::size_t end = first + 1;
        while (end < all.size() && goesOn(all[end - 1], all[end], zone))
            ++end;
        found.append(sittingOf(all.subspan(first, end - first)));
        first = end;
    }
    return found;
}

} // namespace amends::paper
