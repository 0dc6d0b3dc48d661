// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/office_store.h"

#include "core/storage/founding.h"
#include "core/storage/part_table.h"

namespace amends {

Result<Office> OfficeStore::load()
{
    auto found = Statement(m_database, "select revision, name, leader, zone, currency, public_contact, "
                                       "approval_limit_minor, approval_limit_currency from business")
                     .one([](const Statement& row) {
                         Office office;
                         office.revision = row.int64(0);
                         readFieldsOf(row, 1, office.business);
                         return office;
                     });
    if (!found)
        return passOn(found);
    if (!*found)
        return failure("casebook_damaged"_L1, {{"path"_L1, m_database.path()}});
    Office office = std::move(**found);
    Done done;
    eachOfficeList(office, [&]<class P>(QList<P>& entries) {
        if (!done)
            return;
        auto loaded = PartTable<P, false>::load(m_database);
        if (loaded)
            entries = std::move(*loaded);
        else
            done = passOn(loaded);
    });
    if (!done)
        return passOn(done);
    return office;
}

Result<QTimeZone> OfficeStore::zone()
{
    const auto name =
        Statement(m_database, "select zone from business").one([](const Statement& row) { return row.text(0); });
    if (!name)
        return passOn(name);
    return QTimeZone(name->value_or(QString()).toUtf8());
}

Done OfficeStore::insert(const Business& business)
{
    Statement statement(m_database,
                        "insert into business (row, revision, name, leader, zone, currency, public_contact, "
                        "approval_limit_minor, approval_limit_currency) "
                        "values (1, 1, ?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    bindFields(statement, 1, business);
    return statement.execOne().and_then([this] { return writeFounding(m_database); });
}

Done OfficeStore::update(const Office& before, const Office& after)
{
    Statement statement(m_database, "update business set name = ?1, leader = ?2, zone = ?3, currency = ?4, "
                                    "public_contact = ?5, approval_limit_minor = ?6, approval_limit_currency = ?7, "
                                    "revision = ?8 where row = 1 and revision = ?9");
    const int next = bindFields(statement, 1, after.business);
    statement.bind(next, after.revision).bind(next + 1, before.revision);
    Done done = statement.execOne();
    eachOfficeList(after, [&]<class P>(const QList<P>& entries) {
        eachOfficeList(before, [&]<class Q>(const QList<Q>& old) {
            if constexpr (std::is_same_v<P, Q>)
                if (done)
                    done = PartTable<P, false>::save(m_database, old, entries);
        });
    });
    return done;
}

} // namespace amends
