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
    , m_cases(database)
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
    m_papers.begin(m_batch.key);
    return transaction->commit();
}

Done BatchWriter::chunk(const std::function<Done()>& work)
{
    auto transaction = Transaction::write(m_database);
    if (!transaction)
        return passOn(transaction);
    const qint64 count = m_count;
    const QByteArray digest = m_digest;
    const Done done = work()
                          .and_then([&] { return fileOpenings(); })
                          .and_then([&] { return indexPeople(); })
                          .and_then([&] { return keepNumbers(); })
                          .and_then([&] { return transaction->commit(); });
    m_papers.drop();
    m_newPeople.clear();
    m_lastNumbers.clear();
    if (!done) {
        m_count = count;
        m_digest = digest;
    }
    return done;
}

Done BatchWriter::fileOpenings()
{
    const auto papers = m_papers.take();
    if (!papers)
        return passOn(papers);
    qint64 place = m_count - papers->size();
    for (const OpeningPaper& paper : *papers) {
        m_digest = chainDigest(m_digest, paper.digest);
        const Done filed =
            m_batches.addOpening(m_batch.row, ++place, paper.id, paper.nonce, paper.digest).and_then([&] {
                return indexCase(m_database, paper.row, paper.text);
            });
        if (!filed)
            return filed;
    }
    return {};
}

Done BatchWriter::indexPeople()
{
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
    const auto number = takeNumber(c, now);
    if (!number)
        return passOn(number);
    c.number = *number;
    const auto caseRow = m_door.open(c, {m_batch.row, row.contentDigest, true}, now);
    if (!caseRow)
        return passOn(caseRow);
    ++m_count;
    m_papers.add(*caseRow, std::move(c), row.contentDigest);
    return {};
}

/// Counted here, and written once for all of the chunk.
Result<CaseNumber> BatchWriter::takeNumber(const Case& c, const QDateTime& now)
{
    const int year = m_door.numberYear(c, now);
    auto last = m_lastNumbers.find(year);
    if (last == m_lastNumbers.end()) {
        const auto stored = m_cases.lastNumber(year);
        if (!stored)
            return passOn(stored);
        last = m_lastNumbers.insert(year, *stored);
    }
    return CaseNumber{year, ++*last};
}

Done BatchWriter::keepNumbers()
{
    for (const auto& [year, last] : std::as_const(m_lastNumbers).asKeyValueRange())
        if (const Done kept = m_cases.keepLastNumber(year, last); !kept)
            return kept;
    return {};
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
