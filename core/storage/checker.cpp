// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"

#include "core/storage/batch_store.h"
#include "core/storage/bookkeeping.h"
#include "core/storage/case_query.h"
#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
#include "core/storage/founding.h"
#include "core/storage/history_store.h"
#include "core/storage/history_walk.h"
#include "core/storage/indexed_words.h"
#include "core/storage/office_store.h"
#include "core/storage/people_store.h"
#include "core/storage/person_text.h"
#include "core/storage/statement.h"

#include <QSet>

namespace amends {

namespace {

class Checker {
public:
    explicit Checker(Database& database)
        : m_database(database)
        , m_cases(database)
    {}

    Result<CheckReport> run()
    {
        const Done done = checkFile()
                              .and_then([this] { return checkHistory(); })
                              .and_then([this] { return checkBatches(); })
                              .and_then([this] { return checkCases(); })
                              .and_then([this] { return checkIndexRows(); })
                              .and_then([this] { return checkPeople(); })
                              .and_then([this] { return checkBookkeeping(); })
                              .and_then([this] { return count(); });
        if (!done)
            return passOn(done);
        return m_report;
    }

private:
    void found(QString code, QJsonObject detail) { m_report.findings.append({std::move(code), std::move(detail)}); }

    Done checkFile()
    {
        // SQLite's check of a full-text table trusts what the connection remembers of it; only a query looks again
        // whether another connection has written since (seen with 3.46.1: "malformed inverted index").
        const auto looked =
            Statement(m_database, "select rowid from case_text limit 1").all([](const Statement&) { return 0; });
        if (!looked)
            return passOn(looked);
        const auto lines = m_database.integrityCheck();
        if (!lines)
            return passOn(lines);
        for (const QString& line : *lines)
            found(u"file_damaged"_s, {{"line"_L1, line}});
        return {};
    }

    Done checkHistory()
    {
        const auto history = HistoryStore(m_database).verify();
        if (!history)
            return passOn(history);
        m_report.entries = history->entries;
        m_report.erased = history->erased;
        m_report.head = history->head;
        m_report.findings.append(history->findings);
        const auto walked = walkHistory(m_database);
        if (!walked)
            return passOn(walked);
        m_report.findings.append(*walked);
        return {};
    }

    Done checkBatches()
    {
        const auto findings = BatchStore(m_database).verify();
        if (!findings)
            return passOn(findings);
        m_report.findings.append(*findings);
        return {};
    }

    Done checkCases()
    {
        const auto office = OfficeStore(m_database).load();
        if (!office)
            return passOn(office);
        const QTimeZone zone(office->business.zone.toUtf8());
        auto words = IndexedWords::read(m_database, IndexedWords::Of::Cases);
        if (!words)
            return passOn(words);
        m_words = std::move(*words);
        const auto rows = CaseQuery(m_database).rows({});
        if (!rows)
            return passOn(rows);
        m_report.cases = rows->size();
        for (const qint64 row : *rows)
            if (const Done done = checkCase(row, zone); !done)
                return done;
        return {};
    }

    Done checkCase(qint64 row, const QTimeZone& zone)
    {
        const auto c = m_cases.load(row, CaseStore::Parts::All);
        if (!c)
            return passOn(c);
        const auto agrees = m_cases.agrees(row, *c, zone);
        if (!agrees)
            return passOn(agrees);
        if (!*agrees)
            found(u"row_differs"_s, {{"case"_L1, c->number.toString()}});
        return checkOpening(row, *c).and_then([&] { return checkIndexed(row, *c); });
    }

    /// An untouched import is its opening; one that was worked on came as the row of a file that it was.
    Done checkOpening(qint64 row, const Case& c)
    {
        const auto isAsOpened =
            Statement(m_database, "select o.digest, o.nonce, b.commitment_key, c.source_digest from cases c "
                                  "join batches b on b.row = c.batch "
                                  "left join openings o on o.batch = c.batch and o.case_id = c.id where c.row = ?1")
                .bindAll(row)
                .one([&c](const Statement& r) {
                    return isNonceOf(r.bytes(1), r.bytes(3)) &&
                           (c.revision > 1 || openingDigest(r.bytes(2), r.bytes(1), c) == r.view(0));
                });
        if (!isAsOpened)
            return passOn(isAsOpened);
        if (*isAsOpened == false)
            found(u"opening_changed"_s, {{"case"_L1, c.number.toString()}});
        return {};
    }

    Done checkIndexed(qint64 row, const Case& c)
    {
        const auto comparison = m_words->take(row, searchText(c));
        if (!comparison)
            return passOn(comparison);
        const QJsonObject where{{"case"_L1, c.number.toString()}};
        if (*comparison == IndexedWords::Comparison::Missing)
            found(u"index_missing"_s, where);
        else if (*comparison == IndexedWords::Comparison::Different)
            found(u"index_differs"_s, where);
        return {};
    }

    /// Cases of an import that is not published are in the index, too.
    Done checkIndexRows()
    {
        auto surplus = Statement(m_database, "select rowid from case_text except select row from cases")
                           .all([](const Statement& row) { return row.int64(0); });
        if (!surplus)
            return passOn(surplus);
        QSet<qint64> rows(surplus->cbegin(), surplus->cend());
        Statement isCase(m_database, "select count(*) from cases where row = ?1");
        for (const qint64 row : m_words->left()) {
            const auto cases = isCase.bind(1, row).number();
            if (!cases)
                return passOn(cases);
            if (*cases == 0)
                rows.insert(row);
        }
        if (!rows.isEmpty())
            found(u"index_surplus"_s, {{"count"_L1, rows.size()}});
        return {};
    }

    Done checkPeople()
    {
        auto words = IndexedWords::read(m_database, IndexedWords::Of::People);
        if (!words)
            return passOn(words);
        const auto founding = foundingOf(m_database);
        if (!founding)
            return passOn(founding);
        PeopleStore people(m_database);
        const auto ids = Statement(m_database, "select row, id from people").all([](const Statement& row) {
            return std::pair(row.int64(0), row.get<PersonId>(1));
        });
        if (!ids)
            return passOn(ids);
        qint64 wrong = 0;
        for (const auto& [row, id] : *ids) {
            const auto stored = people.find(id);
            if (!stored)
                return passOn(stored);
            const Person person = stored->value_or(Person());
            if (const Done done = checkPerson(people, person, founding->value_or(Founding{})); !done)
                return done;
            const auto comparison = words->take(row, searchText(person));
            if (!comparison)
                return passOn(comparison);
            wrong += *comparison == IndexedWords::Comparison::Same ? 0 : 1;
        }
        wrong += words->left().size();
        if (wrong > 0)
            found(u"names_index_differs"_s, {{"count"_L1, wrong}});
        return {};
    }

    Done checkPerson(PeopleStore& people, const Person& person, const Founding& founding)
    {
        const bool isUntouched = person.revision == 1 && !person.erased;
        const auto fits = people.agrees(person).and_then([&](bool agrees) {
            return agrees && isUntouched ? people.isAsImported(person, founding) : Result<bool>(agrees);
        });
        if (!fits)
            return passOn(fits);
        if (!*fits)
            found(u"person_differs"_s, {{"person"_L1, person.id.toString()}});
        return {};
    }

    Done checkBookkeeping()
    {
        const auto findings = verifyBookkeeping(m_database);
        if (!findings)
            return passOn(findings);
        m_report.findings.append(*findings);
        return {};
    }

    Done count()
    {
        const auto people = CaseQuery(m_database).peopleCount();
        if (!people)
            return passOn(people);
        m_report.people = *people;
        return {};
    }

    Database& m_database;
    CaseStore m_cases;
    std::optional<IndexedWords> m_words;
    CheckReport m_report;
};

} // namespace

Result<CheckReport> checkCasebook(Database& database)
{
    return Checker(database).run();
}

} // namespace amends
