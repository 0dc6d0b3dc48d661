// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/value_query.h"

#include "core/base/text.h"
#include "core/cases/person.h"
#include "core/storage/statement.h"
#include "core/storage/visible_sql.h"

#include <QHash>

#include <algorithm>

namespace amends {

using namespace search;

namespace {

ValueCount countAt(const Statement& row)
{
    return {row.text(0), row.int64(1)};
}

QString rootOf(const QString& code)
{
    return code.section(u'/', 0, 0);
}

/// Parents before what is below them, those with most cases first.
void putInTreeOrder(QList<ValueCount>& causes)
{
    QHash<QString, qint64> ofRoot;
    for (const ValueCount& cause : causes)
        ofRoot[rootOf(cause.value)] = std::max(ofRoot.value(rootOf(cause.value)), cause.cases);
    std::ranges::sort(causes, [&ofRoot](const ValueCount& a, const ValueCount& b) {
        const QString rootA = rootOf(a.value);
        const QString rootB = rootOf(b.value);
        if (rootA != rootB)
            return std::pair(-ofRoot.value(rootA), rootA) < std::pair(-ofRoot.value(rootB), rootB);
        const bool isRootA = a.value == rootA;
        if (isRootA != (b.value == rootB))
            return isRootA;
        return std::pair(-a.cases, a.value) < std::pair(-b.cases, b.value);
    });
}

} // namespace

Result<QList<ValueCount>> ValueQuery::values(Field field, const QString& prefix, qint64 limit)
{
    const auto cut = [limit](QList<ValueCount> all) { return limit < 0 ? all : all.first(qMin(limit, all.size())); };
    const QString folded = skeleton(prefix);
    switch (field) {
    case Field::Source:
        return words("c.source", folded).transform(cut);
    case Field::Topic:
        return words("c.topic", folded).transform(cut);
    case Field::Cause:
        return causes(folded).transform(cut);
    case Field::Agent:
        return names("c.agent", codeOf(PersonKind::Agent), folded, limit);
    case Field::Customer:
        return names("c.customer", codeOf(PersonKind::Customer), folded, limit);
    default:
        return QList<ValueCount>();
    }
}

Result<QList<ValueCount>> ValueQuery::words(const QByteArray& column, const QString& prefix)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    const auto spellings = Statement::composed(m_database, "select " + column + ", count(*) from cases c where " +
                                                               column + " <> '' and " + visible->cases + " group by " +
                                                               column + " order by count(*) desc, " + column)
                               .all(countAt);
    if (!spellings)
        return passOn(spellings);
    QList<ValueCount> values;
    QHash<QString, qsizetype> placeOf;
    for (const ValueCount& spelling : *spellings) {
        const QString folded = skeleton(spelling.value);
        if (!folded.startsWith(prefix))
            continue;
        if (const auto place = placeOf.constFind(folded); place != placeOf.cend()) {
            values[*place].cases += spelling.cases;
            continue;
        }
        placeOf.insert(folded, values.size());
        values.append(spelling);
    }
    std::ranges::stable_sort(values, std::ranges::greater(), &ValueCount::cases);
    return values;
}

Result<QList<ValueCount>> ValueQuery::causes(const QString& prefix)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    const QByteArray where =
        " from causes x where x.role <> 'rejected' and x.code <> ''" +
        (visible->isAll() ? QByteArray()
                          : " and exists (select 1 from cases c where c.row = x.case_row and " + visible->cases + ")");
    auto all = Statement::composed(m_database, "select x.code, count(distinct x.case_row)" + where +
                                                   " and instr(x.code, '/') > 0 group by x.code union all "
                                                   "select substr(x.code, 1, instr(x.code || '/', '/') - 1) as root, "
                                                   "count(distinct x.case_row)" +
                                                   where + " group by root")
                   .all(countAt);
    if (!all)
        return all;
    putInTreeOrder(*all);
    all->removeIf([&prefix](const ValueCount& cause) {
        return !cause.value.startsWith(prefix) && !cause.value.section(u'/', -1).startsWith(prefix);
    });
    return all;
}

Result<QList<ValueCount>> ValueQuery::names(const QByteArray& column, QLatin1StringView kind, const QString& prefix,
                                            qint64 limit)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    return Statement::composed(m_database, "select p.name, sum((select count(*) from cases c where " + column +
                                               " = p.id and " + visible->cases +
                                               ")) from people p where p.kind = ?1 and p.name <> '' and "
                                               "(?2 = '' or instr(' ' || skeleton(p.name), ' ' || ?2) > 0) and " +
                                               visible->people + " group by p.name order by p.name limit ?3")
        .bindAll(kind, prefix, limit)
        .all(countAt);
}

} // namespace amends
