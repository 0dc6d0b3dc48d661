// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/checker.h"

#include "core/storage/batch_store.h"
#include "core/storage/case_query.h"
#include "core/storage/case_store.h"
#include "core/storage/case_text.h"
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
                              .and_then([this] { return checkRevisions(); })
                              .and_then([this] { return checkNothingIsGone(); })
                              .and_then([this] { return checkIndexRows(); })
                              .and_then([this] { return checkIndexedPeople(); })
                              .and_then([this] { return checkWeeklyCounts(); })
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

    Done checkOpening(qint64 row, const Case& c)
    {
        if (c.revision != 1)
            return {};
        struct Opening {
            QByteArray digest;
            QByteArray nonce;
            QByteArray key;
        };
        const auto opening = Statement(m_database, "select o.digest, o.nonce, b.commitment_key from cases c "
                                                   "join batches b on b.row = c.batch "
                                                   "left join openings o on o.batch = c.batch and o.case_id = c.id "
                                                   "where c.row = ?1")
                                 .bindAll(row)
                                 .one([](const Statement& r) { return Opening{r.bytes(0), r.bytes(1), r.bytes(2)}; });
        if (!opening)
            return passOn(opening);
        if (*opening && openingDigest((*opening)->key, (*opening)->nonce, c) != (*opening)->digest)
            found(u"opening_changed"_s, {{"case"_L1, c.number.toString()}});
        return {};
    }

    /// A case has as many revisions as its history says; one that was only imported has one.
    Done checkRevisions()
    {
        const auto numbers =
            Statement(m_database, "select year, counter from cases c where c.revision <> "
                                  "coalesce((select max(revision) from history where target = c.id), 1)")
                .all([](const Statement& row) { return CaseNumber{row.int32(0), row.int64(1)}.toString(); });
        if (!numbers)
            return passOn(numbers);
        for (const QString& number : *numbers)
            found(u"revision_differs"_s, {{"case"_L1, number}});
        return checkErased().and_then([this] { return checkRevisionOfBusiness(); });
    }

    /// Who is erased, history says so.
    Done checkErased()
    {
        const auto differing =
            Statement(m_database,
                      "select id from people p where erased <> exists (select 1 from history where target = "
                      "p.id and kind = 'erase_person')")
                .all([](const Statement& row) { return row.get<PersonId>(0); });
        if (!differing)
            return passOn(differing);
        for (const PersonId& person : *differing)
            found(u"person_differs"_s, {{"person"_L1, person.toString()}});
        return {};
    }

    Done checkRevisionOfBusiness()
    {
        const auto differ = Statement(m_database, "select count(*) from business where revision <> coalesce((select "
                                                  "max(revision) from history where target_kind = 'casebook'), 1)")
                                .number();
        if (!differ)
            return passOn(differ);
        if (*differ > 0)
            found(u"casebook_differs"_s, {});
        return checkNumbers();
    }

    /// A number is never given twice. Numbers may be left out: an import that was stopped had taken some.
    Done checkNumbers()
    {
        const auto years = Statement(m_database, "select c.year from (select year, max(counter) as highest from cases "
                                                 "group by year) c left join case_numbers n on n.year = c.year "
                                                 "where n.last is null or n.last < c.highest")
                               .all([](const Statement& row) { return row.int32(0); });
        if (!years)
            return passOn(years);
        for (const int year : *years)
            found(u"case_numbers_differ"_s, {{"year"_L1, year}});
        return {};
    }

    /// What history or an import opened is there, unless it was withdrawn.
    Done checkNothingIsGone()
    {
        const auto gone =
            Statement(m_database,
                      "select (select count(*) from history h where h.target_kind = 'case' and h.kind <> "
                      "'withdraw_case' and h.seq = (select max(seq) from history where target = h.target) "
                      "and not exists (select 1 from cases where id = h.target)) "
                      "+ (select count(*) from openings o join batches b on b.row = o.batch "
                      "where not exists (select 1 from cases where id = o.case_id) "
                      "and not exists (select 1 from history where target = o.case_id) "
                      "and not exists (select 1 from history where target = b.id and kind = 'withdraw_import'))")
                .number();
        if (!gone)
            return passOn(gone);
        if (*gone > 0)
            found(u"cases_missing"_s, {{"count"_L1, *gone}});
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

    Done checkIndexedPeople()
    {
        auto words = IndexedWords::read(m_database, IndexedWords::Of::People);
        if (!words)
            return passOn(words);
        PeopleStore people(m_database);
        const auto ids = Statement(m_database, "select row, id from people").all([](const Statement& row) {
            return std::pair(row.int64(0), row.get<PersonId>(1));
        });
        if (!ids)
            return passOn(ids);
        qint64 wrong = 0;
        for (const auto& [row, id] : *ids) {
            const auto person = people.find(id);
            if (!person)
                return passOn(person);
            const auto comparison = words->take(row, searchText(person->value_or(Person())));
            if (!comparison)
                return passOn(comparison);
            wrong += *comparison == IndexedWords::Comparison::Same ? 0 : 1;
        }
        wrong += words->left().size();
        if (wrong > 0)
            found(u"names_index_differs"_s, {{"count"_L1, wrong}});
        return {};
    }

    Done checkWeeklyCounts()
    {
        const auto wrong =
            Statement(m_database,
                      "with counted as (select received_week, substr(cause, 1, instr(cause || '/', '/') - 1), "
                      "iif(revision > 1, 0, ifnull(batch, 0)), count(*) from cases where received_week is not null "
                      "group by 1, 2, 3) select (select count(*) from (select * from counted except "
                      "select week, cause, batch, cases from weekly_causes)) + (select count(*) from "
                      "(select week, cause, batch, cases from weekly_causes except select * from counted))")
                .number();
        if (!wrong)
            return passOn(wrong);
        if (*wrong > 0)
            found(u"weekly_counts_differ"_s, {{"count"_L1, *wrong}});
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
