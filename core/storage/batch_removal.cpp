// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/batch_removal.h"

#include "core/storage/case_text.h"
#include "core/storage/people_store.h"
#include "core/storage/person_text.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>

namespace amends {

namespace {

constexpr int stepMs = 40;
constexpr qint64 rowsAtOnce = 10;

} // namespace

Result<bool> BatchRemoval::step()
{
    QElapsedTimer timer;
    timer.start();
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    Done done;
    do
        done = removeSome();
    while (done && m_left != Left::Nothing && timer.elapsed() < stepMs);
    if (done)
        done = transaction->commit();
    if (done)
        return m_left != Left::Nothing;
    m_left = Left::Cases;
    m_last = 0;
    return passOn(done);
}

Done BatchRemoval::removeSome()
{
    if (!m_wasPublished) {
        const auto published = Statement(m_database, "select count(*) from batches where row = ?1 and digest <> x''")
                                   .bindAll(m_batch)
                                   .number();
        if (!published)
            return passOn(published);
        m_wasPublished = *published > 0;
    }
    switch (m_left) {
    case Left::Cases:
        return removeCases();
    case Left::People:
        return removePeople();
    case Left::Batch:
        return removeBatch();
    case Left::Nothing:
        break;
    }
    return {};
}

Done BatchRemoval::removeCases()
{
    struct Found {
        qint64 row = 0;
        bool isUntouched = false;
    };
    const auto found = Statement(m_database, "select row, revision = 1 from cases where batch = ?1 and row > ?2 "
                                             "order by row limit ?3")
                           .bindAll(m_batch, m_last, rowsAtOnce)
                           .all([](const Statement& row) { return Found{row.int64(0), row.boolean(1)}; });
    if (!found)
        return passOn(found);
    if (found->isEmpty()) {
        m_left = Left::People;
        m_last = 0;
        return {};
    }
    Statement opening(m_database,
                      "delete from openings where batch = ?1 and case_id = (select id from cases where row = ?2)");
    Statement remove(m_database, "delete from cases where row = ?1");
    for (const Found& one : *found) {
        m_last = one.row;
        if (!one.isUntouched)
            continue;
        // The openings of what was published stay: history commits to them.
        const Done done = (*m_wasPublished ? Done() : opening.bindAll(m_batch, one.row).exec())
                              .and_then([&] { return unindexCase(m_database, one.row); })
                              .and_then([&] { return remove.bind(1, one.row).execOne(); });
        if (!done)
            return done;
    }
    return {};
}

Done BatchRemoval::removePeople()
{
    struct Found {
        qint64 row = 0;
        bool isFree = false;
        PersonId id;
    };
    const auto found =
        Statement(m_database, "select row, revision = 1 "
                              "and not exists (select 1 from cases where customer = people.id) "
                              "and not exists (select 1 from cases where agent = people.id) "
                              "and not exists (select 1 from calls where person = people.id) "
                              "and not exists (select 1 from accounts where person = people.id), id "
                              "from people where batch = ?1 and row > ?2 order by row limit ?3")
            .bindAll(m_batch, m_last, rowsAtOnce)
            .all([](const Statement& row) { return Found{row.int64(0), row.boolean(1), row.get<PersonId>(2)}; });
    if (!found)
        return passOn(found);
    if (found->isEmpty()) {
        m_left = Left::Batch;
        return {};
    }
    Statement remove(m_database, "delete from people where row = ?1");
    for (const Found& one : *found) {
        m_last = one.row;
        Done done;
        if (one.isFree)
            done = unindexPerson(m_database, one.row).and_then([&] { return remove.bind(1, one.row).execOne(); });
        else if (!*m_wasPublished)
            done = PeopleStore(m_database).adopt(one.id);
        if (!done)
            return done;
    }
    return {};
}

Done BatchRemoval::removeBatch()
{
    m_left = Left::Nothing;
    if (*m_wasPublished)
        return Statement(m_database, "update batches set published = coalesce((select max(recorded) from history where "
                                     "target = batches.id and kind = 'import'), started) where row = ?1")
            .bindAll(m_batch)
            .exec();
    return Statement(m_database, "delete from openings where batch = ?1").bindAll(m_batch).exec().and_then([this] {
        return Statement(m_database, "delete from batches where row = ?1").bindAll(m_batch).exec();
    });
}

} // namespace amends
