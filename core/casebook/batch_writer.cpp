// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/batch_writer.h"

#include "core/storage/case_text.h"
#include "core/storage/history_store.h"
#include "core/storage/person_text.h"

namespace amends {

BatchWriter::BatchWriter(Database& database, Door& door)
    : m_database(database)
    , m_door(door)
    , m_people(database)
    , m_batches(database)
{}

Done BatchWriter::begin(const BatchInfo& info)
{
    m_info = info;
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    const auto batch = m_batches.begin(info);
    if (!batch)
        return passOn(batch);
    m_batch = *batch;
    return transaction->commit();
}

Done BatchWriter::chunk(const std::function<Done()>& work)
{
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    const qint64 count = m_count;
    const QByteArray digest = m_digest;
    Done done = work().and_then([&] { return indexTexts(); }).and_then([&] { return transaction->commit(); });
    m_texts.clear();
    m_newPeople.clear();
    if (!done) {
        m_count = count;
        m_digest = digest;
    }
    return done;
}

Done BatchWriter::indexTexts()
{
    for (const auto& [row, text] : std::as_const(m_texts))
        if (const Done done = indexCase(m_database, row, text); !done)
            return done;
    for (const Person& person : std::as_const(m_newPeople))
        if (const Done done = indexPerson(m_database, person); !done)
            return done;
    return {};
}

Done BatchWriter::add(Incoming row, const QDateTime& now)
{
    Case& c = row.draft;
    c.id = CaseId::make();
    eachPartList(c, [](auto& parts) {
        for (auto& part : parts)
            part.id = PartId::make();
    });
    const auto customer = customerOf(row);
    if (!customer)
        return passOn(customer);
    const auto agent = agentOf(row.agentName);
    if (!agent)
        return passOn(agent);
    c.facts.customer = *customer;
    c.facts.agent = *agent;
    const auto caseRow = m_door.open(c, {m_batch.row, row.contentDigest, true}, now);
    if (!caseRow)
        return passOn(caseRow);
    m_texts.append({*caseRow, searchText(c)});
    constexpr qsizetype nonceBytes = 16;
    const QByteArray nonce = newCommitmentKey().first(nonceBytes);
    const QByteArray digest = openingDigest(m_batch.key, nonce, c);
    m_digest = chainDigest(m_digest, digest);
    return m_batches.addOpening(m_batch.row, ++m_count, c.id, nonce, digest);
}

Result<PersonId> BatchWriter::customerOf(const Incoming& row)
{
    if (row.customerName.isEmpty() && row.customerEmail.isEmpty())
        return PersonId();
    if (!row.customerEmail.isEmpty()) {
        const auto known = m_people.byEmail(PersonKind::Customer, row.customerEmail, m_batch.row);
        if (!known)
            return passOn(known);
        if (*known)
            return **known;
    }
    Person person;
    person.kind = PersonKind::Customer;
    person.name = row.customerName.isEmpty() ? row.customerEmail : row.customerName;
    person.email = row.customerEmail;
    person.phone = row.customerPhone;
    return addPerson(std::move(person));
}

Result<PersonId> BatchWriter::agentOf(const QString& name)
{
    if (name.isEmpty())
        return PersonId();
    const auto known = m_people.firstNamed(PersonKind::Agent, name, m_batch.row);
    if (!known)
        return passOn(known);
    if (*known)
        return **known;
    Person person;
    person.kind = PersonKind::Agent;
    person.name = name;
    return addPerson(std::move(person));
}

Result<PersonId> BatchWriter::addPerson(Person person)
{
    person.id = PersonId::make();
    person.revision = 1;
    if (const Done done = m_people.insert(person, m_batch.row, PeopleStore::Indexed::Later); !done)
        return passOn(done);
    m_newPeople.append(person);
    return person.id;
}

Done BatchWriter::publish(const QDateTime& now, const QJsonArray& sources)
{
    if (m_count == 0) {
        Result<bool> more = true;
        while (more && *more)
            more = discardSome();
        return more ? Done() : passOn(more);
    }
    m_info.sources = sources;
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    const Done done = m_batches.publish(m_batch.row, now, m_count, m_digest);
    if (!done)
        return done;
    if (const auto seq = m_door.appendImport(m_info, m_count, m_digest, now); !seq)
        return passOn(seq);
    return transaction->commit();
}

Result<bool> BatchWriter::discardSome()
{
    if (m_batch.row == 0)
        return false;
    if (!m_removal)
        m_removal.emplace(m_database, m_batch.row);
    return m_removal->step();
}

} // namespace amends
