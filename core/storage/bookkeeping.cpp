// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bookkeeping.h"

#include "core/cases/ids.h"
#include "core/storage/case_store.h"
#include "core/storage/founding.h"
#include "core/storage/statement.h"

namespace amends {

namespace {

using Findings = QList<Error>;

QString numberIn(const Statement& row)
{
    return CaseNumber{row.int32(0), row.int64(1)}.toString();
}

Done addEach(Findings& findings, QLatin1StringView code, QLatin1StringView key, const Result<QStringList>& values)
{
    if (!values)
        return passOn(values);
    for (const QString& value : *values)
        findings.append({code, {{key, value}}});
    return {};
}

Done addCount(Findings& findings, QLatin1StringView code, const Result<qint64>& count)
{
    if (!count)
        return passOn(count);
    if (*count > 0)
        findings.append({code, {{"count"_L1, *count}}});
    return {};
}

/// A case has as many revisions as its history says; one that was only imported has one.
Done checkRevisions(Database& database, Findings& findings)
{
    return addEach(findings, "revision_differs"_L1, "case"_L1,
                   Statement(database, "select year, counter from cases c where c.revision <> "
                                       "coalesce((select max(revision) from history where target = c.id), 1)")
                       .all(numberIn));
}

Done checkRevisionOfBusiness(Database& database, Findings& findings)
{
    const auto differ = Statement(database, "select count(*) from business where revision <> coalesce((select "
                                            "max(revision) from history where target_kind = 'casebook'), 1)")
                            .number();
    if (!differ)
        return passOn(differ);
    if (*differ > 0)
        findings.append({u"casebook_differs"_s, {}});
    return {};
}

/// Whom an import brought, it sealed; who is erased, history says so.
Done checkPeople(Database& database, Findings& findings)
{
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    return addEach(findings, "person_differs"_L1, "person"_L1,
                   Statement(database,
                             "select id from people p where p.revision <> "
                             "coalesce((select max(revision) from history where target = p.id), 1) "
                             "or (batch is not null and seal is null and erased = 0 and row > ?1) or erased <> "
                             "exists (select 1 from history where target = p.id and kind = 'erase_person')")
                       .bindAll(founding->value_or(Founding{}).people)
                       .all([](const Statement& row) { return row.get<PersonId>(0).toString(); }));
}

/// A number is never given twice. Numbers may be left out, by an import that was stopped: so the last one is sealed.
Done checkNumbers(Database& database, Findings& findings)
{
    struct Year {
        int year = 0;
        bool isFaulty = false;
    };
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    const QByteArray key = founding->value_or(Founding{}).key;
    const auto years =
        Statement(database, "select c.year, 0, 0, x'' from cases c where not exists "
                            "(select 1 from case_numbers n where n.year = c.year) group by c.year union all "
                            "select n.year, n.last, n.last >= coalesce((select max(counter) from cases c "
                            "where c.year = n.year), 0), n.seal from case_numbers n")
            .all([&key](const Statement& row) {
                const QByteArray text = CaseStore::sealedText(row.int32(0), row.int64(1));
                const bool isSealed = key.isEmpty() || row.view(3) == sealBy(key, text);
                return Year{row.int32(0), !row.boolean(2) || !isSealed};
            });
    if (!years)
        return passOn(years);
    for (const Year& year : *years)
        if (year.isFaulty)
            findings.append({u"case_numbers_differ"_s, {{"year"_L1, year.year}}});
    return {};
}

/// What history or an import opened is there, unless it was withdrawn.
Done checkNothingIsGone(Database& database, Findings& findings)
{
    return addCount(findings, "cases_missing"_L1,
                    Statement(database,
                              "select (select count(*) from history h where h.target_kind = 'case' and h.kind <> "
                              "'withdraw_case' and h.seq = (select max(seq) from history where target = h.target) "
                              "and not exists (select 1 from cases where id = h.target)) "
                              "+ (select count(*) from openings o join batches b on b.row = o.batch "
                              "where not exists (select 1 from cases where id = o.case_id) "
                              "and not exists (select 1 from history where target = o.case_id) "
                              "and not exists (select 1 from history where target = b.id and kind = "
                              "'withdraw_import'))")
                        .number());
}

Done checkNothingIsUnsaid(Database& database, Findings& findings)
{
    return addEach(findings, "case_not_in_history"_L1, "case"_L1,
                   Statement(database,
                             "select year, counter from cases c where batch is null and (source_digest is not "
                             "null or not exists (select 1 from history where target = c.id))")
                       .all(numberIn));
}

Done checkWeeklyCounts(Database& database, Findings& findings)
{
    return addCount(
        findings, "weekly_counts_differ"_L1,
        Statement(database,
                  "with counted as (select received_week, substr(cause, 1, instr(cause || '/', '/') - 1), "
                  "iif(revision > 1, 0, ifnull(batch, 0)), count(*) from cases where received_week is not null "
                  "group by 1, 2, 3) select (select count(*) from (select * from counted except "
                  "select week, cause, batch, cases from weekly_causes)) + (select count(*) from "
                  "(select week, cause, batch, cases from weekly_causes except select * from counted))")
            .number());
}

} // namespace

Result<QList<Error>> verifyBookkeeping(Database& database)
{
    Findings findings;
    const Done done = checkRevisions(database, findings)
                          .and_then([&] { return checkRevisionOfBusiness(database, findings); })
                          .and_then([&] { return checkPeople(database, findings); })
                          .and_then([&] { return checkNumbers(database, findings); })
                          .and_then([&] { return checkNothingIsGone(database, findings); })
                          .and_then([&] { return checkNothingIsUnsaid(database, findings); })
                          .and_then([&] { return checkWeeklyCounts(database, findings); });
    if (!done)
        return passOn(done);
    return findings;
}

} // namespace amends
