// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/columns.h"

#include <algorithm>

// The table of one kind of part. Its four statements follow from the fields, so that a field cannot be forgotten in one
// of them; everything with a thought in it is written as SQL where it is used.

namespace amends {

/// Parts of a case (`Owner` = its row) or entries of the casebook (no owner).
template <class P, bool Owned>
class PartTable {
public:
    static Result<QList<P>> load(Database& database, qint64 owner = 0)
    {
        Statement query(database, Sql::ofStatic(sql().select));
        if constexpr (Owned)
            query.bind(1, owner);
        return query.all([](const Statement& row) {
            P part;
            part.id = row.get<PartId>(0);
            readFieldsOf(row, 1, part);
            return part;
        });
    }

    /// Writes what differs between the lists.
    static Done save(Database& database, const QList<P>& before, const QList<P>& after, qint64 owner = 0)
    {
        for (const P& part : after) {
            const auto was = std::ranges::find(before, part.id, &P::id);
            if (was != before.cend() && *was == part)
                continue;
            if (const Done put = write(database, part, owner); !put)
                return put;
        }
        for (const P& part : before) {
            if (std::ranges::contains(after, part.id, &P::id))
                continue;
            Statement remove(database, Sql::ofStatic(sql().remove));
            remove.bind(1, part.id);
            if constexpr (Owned)
                remove.bind(2, owner);
            if (const Done gone = remove.execOne(); !gone)
                return gone;
        }
        return {};
    }

    /// Whether each is stored as it would be written: what cannot be read is read as something else.
    static Result<bool> agrees(Database& database, const QList<P>& parts, qint64 owner = 0)
    {
        for (const P& part : parts) {
            Statement same(database, Sql::ofStatic(sql().same));
            bindAll(same, part, owner);
            const auto found = same.number();
            if (!found || *found != 1)
                return found.transform([](qint64) { return false; });
        }
        return true;
    }

    /// Writes all of them, what differs and what does not.
    static Done rewrite(Database& database, const QList<P>& parts, qint64 owner = 0)
    {
        for (const P& part : parts)
            if (const Done put = write(database, part, owner); !put)
                return put;
        return {};
    }

private:
    struct Texts {
        QByteArray select;
        QByteArray write;
        QByteArray remove;
        QByteArray same;
    };

    static void bindAll(Statement& statement, const P& part, qint64 owner)
    {
        statement.bind(1, part.id);
        int next = 2;
        if constexpr (Owned)
            statement.bind(next++, owner);
        bindFields(statement, next, part);
    }

    static Done write(Database& database, const P& part, qint64 owner)
    {
        Statement put(database, Sql::ofStatic(sql().write));
        bindAll(put, part, owner);
        return put.execOne();
    }

    static const Texts& sql()
    {
        static const Texts texts = compose();
        return texts;
    }

    static Texts compose()
    {
        const QByteArray table = Fields<P>::table;
        const QList<QByteArray> columns = columnsOf<P>();
        QList<QByteArray> updates;
        QList<QByteArray> same;
        for (const QByteArray& column : columns) {
            updates << column + " = excluded." + column;
            same << column + " is ?" + QByteArray::number(same.size() + (Owned ? 3 : 2));
        }
        const QByteArray owner = Owned ? ", case_row" : "";
        QByteArray marks = "?1";
        for (qsizetype i = 2; i < columns.size() + (Owned ? 3 : 2); ++i)
            marks += ", ?" + QByteArray::number(i);
        const QByteArray key = Owned ? "case_row, part" : "part";
        Texts texts;
        texts.select = "select part, " + columns.join(", ") + " from " + table +
                       (Owned ? " where case_row = ?1 order by part" : " order by part");
        texts.write = "insert into " + table + " (part" + owner + ", " + columns.join(", ") + ") values (" + marks +
                      ") on conflict (" + key + ") do update set " + updates.join(", ");
        texts.remove = "delete from " + table + " where part = ?1" + (Owned ? " and case_row = ?2" : "");
        texts.same = "select count(*) from " + table + " where part = ?1" + (Owned ? " and case_row = ?2" : "") +
                     " and " + same.join(" and ");
        return texts;
    }
};

} // namespace amends
