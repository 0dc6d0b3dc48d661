// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/row_sorter.h"

#include "core/casebook/row_filter.h"

namespace amends {

bool sameReview(const Review& a, const Review& b)
{
    return a.rating == b.rating && a.title == b.title && a.text == b.text;
}

QByteArray sourceKeyOf(const Incoming& row)
{
    return row.draft.facts.source.toUtf8() + '\n' + row.draft.facts.sourceKey.toUtf8();
}

RowSorter::RowSorter(Database& database, search::Query only, search::Setting setting)
    : m_cases(database)
    , m_only(std::move(only))
    , m_setting(std::move(setting))
{}

Result<RowSorter::Sorted> RowSorter::sort(const Incoming& row, std::optional<qint64> ownBatch)
{
    if (!matches(m_only, row, m_setting))
        return Sorted{RowFate::LeftOut, {}};
    const auto known = find(row, ownBatch);
    if (!known)
        return passOn(known);
    if (!*known)
        return Sorted{row.draft.isHistory() ? RowFate::NewHistory : RowFate::NewCase, {}};
    Case current;
    const auto changed = isChange(row, **known, current);
    if (!changed)
        return passOn(changed);
    return *changed ? Sorted{RowFate::Changed, current.number} : Sorted{RowFate::Known, {}};
}

Result<std::optional<CaseStore::Imported>> RowSorter::find(const Incoming& row, std::optional<qint64> ownBatch)
{
    return m_cases.bySourceKey(row.draft.facts.source, row.draft.facts.sourceKey, ownBatch);
}

Result<bool> RowSorter::isChange(const Incoming& row, const CaseStore::Imported& known, Case& current)
{
    if (known.isErased || known.digest == row.contentDigest || !row.explicitId || row.draft.reviews.isEmpty())
        return false;
    auto c = m_cases.load(known.row);
    if (!c)
        return passOn(c);
    current = std::move(*c);
    const Review* review = currentReview(current);
    return review && !sameReview(row.draft.reviews.constFirst(), *review);
}

} // namespace amends
