// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/reading_side.h"

#include "core/storage/schema.h"
#include "core/storage/search_sql.h"

namespace amends {

ReadingSide::Ticket ReadingSide::announce(const QString& slot)
{
    const std::lock_guard lock(m_mutex);
    const Ticket ticket{slot, ++m_announced};
    if (slot.isEmpty())
        return ticket;
    m_newest.insert(slot, ticket.number);
    if (m_running == slot)
        m_interrupter.interrupt();
    return ticket;
}

bool ReadingSide::isNewest(const Ticket& ticket) const
{
    return ticket.slot.isEmpty() || m_newest.value(ticket.slot) == ticket.number;
}

bool ReadingSide::begin(const Ticket& ticket)
{
    const std::lock_guard lock(m_mutex);
    if (!isNewest(ticket))
        return false;
    m_running = ticket.slot;
    return true;
}

bool ReadingSide::end(const Ticket& ticket)
{
    const std::lock_guard lock(m_mutex);
    m_running.clear();
    return isNewest(ticket);
}

Result<Database*> ReadingSide::open()
{
    if (m_database)
        return m_database.get();
    auto opened = Database::open(m_path, Database::Mode::ReadOnly, casebookIdentity);
    if (!opened)
        return passOn(opened);
    if (const Done done = registerSearchFunctions(**opened); !done)
        return passOn(done);
    m_database = std::move(*opened);
    const std::lock_guard lock(m_mutex);
    m_interrupter = m_database->interrupter();
    return m_database.get();
}

void ReadingSide::close()
{
    m_database.reset();
}

} // namespace amends
