// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_query.h"

#include "core/storage/columns.h"
#include "core/storage/visible_sql.h"

namespace amends {

namespace {

using Which = ActionQuery::Which;

template <class Part>
constexpr const char* endColumn = "p.done";
template <>
constexpr const char* endColumn<Action> = "p.effect_checked";

// A cross join is done in this order: from the part's index to its case.
template <class Part>
QByteArray fromSql(Which which, const QByteArray& visible)
{
    return QByteArray(" from ") + Fields<Part>::table + " p cross join cases c on c.row = p.case_row where " +
           endColumn<Part> + (which == Which::Open ? " is null and " : " is not null and ") + visible;
}

template <class Part>
QByteArray listSql(Which which, const QByteArray& visible)
{
    const QByteArray columns = "p." + columnsOf<Part>().join(", p.");
    const QByteArray order = which == Which::Open ? QByteArray("p.due nulls last, p.case_row, p.part")
                                                  : QByteArray(endColumn<Part>) + " desc, p.case_row desc, p.part desc";
    return "select c.id, c.year, c.counter, c.title, coalesce((select name from people where id = c.customer), ''), "
           "c.closed is not null, p.part, " +
           columns + fromSql<Part>(which, visible) + " order by " + order + " limit ?1";
}

/// Without the cases, where none of them is hidden.
template <class Part>
QByteArray countSql(Which which, const Visible& visible)
{
    if (!visible.isAll())
        return "select count(*)" + fromSql<Part>(which, visible.cases);
    return QByteArray("select count(*) from ") + Fields<Part>::table + " p where " + endColumn<Part> +
           (which == Which::Open ? " is null" : " is not null");
}

template <class Part>
PartRow<Part> rowAt(const Statement& row)
{
    PartRow<Part> read;
    read.caseId = row.get<CaseId>(0);
    read.number = {row.int32(1), row.int64(2)};
    read.title = row.text(3);
    read.customer = row.text(4);
    read.isCaseClosed = row.boolean(5);
    read.part.id = row.get<PartId>(6);
    readFieldsOf(row, 7, read.part);
    return read;
}

} // namespace

template <class Part>
Result<PartList<Part>> ActionQuery::read(Which which, qint64 limit)
{
    const auto visible = visibleNow(m_database);
    if (!visible)
        return passOn(visible);
    auto rows = Statement::composed(m_database, listSql<Part>(which, visible->cases)).bind(1, limit).all(rowAt<Part>);
    if (!rows)
        return passOn(rows);
    const bool isWhole = limit < 0 || rows->size() < limit;
    const auto total = isWhole ? Result<qint64>(rows->size())
                               : Statement::composed(m_database, countSql<Part>(which, *visible)).number();
    if (!total)
        return passOn(total);
    return PartList<Part>{*total, std::move(*rows)};
}

Result<ActionList> ActionQuery::actions(Which which, qint64 limit)
{
    return read<Action>(which, limit);
}

Result<FollowUpList> ActionQuery::followUps(Which which, qint64 limit)
{
    return read<FollowUp>(which, limit);
}

QByteArray actionsSql(ActionQuery::Which which, const QByteArray& visible)
{
    return listSql<Action>(which, visible);
}

QByteArray followUpsSql(ActionQuery::Which which, const QByteArray& visible)
{
    return listSql<FollowUp>(which, visible);
}

} // namespace amends
