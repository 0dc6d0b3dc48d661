// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/clocks.h"
#include "core/cases/json.h"
#include "core/cases/repeated.h"
#include "core/storage/door.h"

namespace amends {

int Door::numberYear(const Case& c, const QDateTime& now) const
{
    const QDateTime opened = c.life.opened.isValid() ? c.life.opened : now;
    return opened.toTimeZone(m_zone).date().year();
}

/// A case that was withdrawn may come back under the number it had; nobody else gets that one.
Result<CaseNumber> Door::numberAgain(const Case& c, const CaseNumber& wished)
{
    const auto own = m_history.hadNumber(c.id.toBytes(), wished);
    if (!own)
        return passOn(own);
    if (!*own)
        return failure("number_taken"_L1, {{"number"_L1, wished.toString()}});
    return wished;
}

/// What an import opened is not in history: while nobody worked on it, it is its own opening.
Done Door::openAgain(const Edit& edit, const Case& c, Run& run)
{
    auto opening = m_history.openingOf(c.id.toBytes());
    if (!opening)
        return passOn(opening);
    if (!*opening && c.revision == 1)
        *opening = openingOf(c);
    const bool otherNumber = !edit.caseNumber.isNull() && edit.caseNumber != c.number;
    if (otherNumber || !*opening || !opensTheSameCase(edit, **opening))
        return failure("case_exists"_L1, {{"case"_L1, c.number.toString()}});
    run.answer.edits.append({.target = TargetKind::Case,
                             .caseId = c.id,
                             .number = c.number,
                             .person = {},
                             .batch = {},
                             .revision = c.revision,
                             .already = true});
    return {};
}

/// A line sent twice must not bring back what somebody took away meanwhile.
Done Door::checkNotWithdrawn(const Edit& edit)
{
    const auto hidden = m_cases.hiddenNumber(edit.caseId);
    if (!hidden)
        return passOn(hidden);
    if (*hidden)
        return failure("case_withdrawn"_L1,
                       {{"case"_L1, edit.caseId.toString()}, {"number"_L1, (*hidden)->toString()}});
    if (!edit.caseNumber.isNull())
        return {};
    const auto last = m_history.lastRevision(edit.caseId.toBytes());
    if (!last)
        return passOn(last);
    if (*last == 0)
        return {};
    const auto opening = m_history.openingOf(edit.caseId.toBytes());
    if (!opening)
        return passOn(opening);
    QJsonObject detail{{"case"_L1, edit.caseId.toString()}};
    if (*opening)
        detail.insert("number"_L1, (*opening)->caseNumber.toString());
    return failure("case_withdrawn"_L1, detail);
}

Done Door::openCase(Edit edit, Run& run)
{
    const auto known = m_cases.rowOf(edit.caseId);
    if (!known)
        return passOn(known);
    if (*known)
        return m_cases.load(**known).and_then([&](const Case& c) { return openAgain(edit, c, run); });
    if (const Done fresh = checkNotWithdrawn(edit); !fresh)
        return fresh;
    auto change = changeCase(Case{}, edit, m_rulebook, run.origin, run.now);
    if (!change)
        return passOn(change);
    Case& c = change->after;
    const auto number =
        edit.caseNumber.isNull() ? m_cases.takeNumber(numberYear(c, run.now)) : numberAgain(c, edit.caseNumber);
    if (!number)
        return passOn(number);
    c.number = edit.caseNumber = *number;
    const auto last = m_history.lastRevision(c.id.toBytes());
    if (!last)
        return passOn(last);
    c.revision = *last + 1;
    edit.set = caseToOpening(c);
    change->inverse.caseId = c.id;
    run.answer.edits.append({.target = TargetKind::Case,
                             .caseId = c.id,
                             .number = c.number,
                             .person = {},
                             .batch = {},
                             .revision = c.revision,
                             .already = false});
    return checkPeople({}, c)
        .and_then([&]() -> Done {
            const auto row = m_cases.insert(c, m_zone);
            return row ? Done() : passOn(row);
        })
        .and_then([&] { return record(run, edit, change->inverse, c.id.toBytes(), c.revision); });
}

Done Door::checkSamePerson(const Edit& edit, const Person& person)
{
    auto opening = m_history.openingOf(person.id.toBytes());
    if (!opening)
        return passOn(opening);
    if (!*opening && person.revision == 1)
        *opening = openingOf(person);
    if (*opening && addsTheSamePerson(edit, **opening))
        return {};
    return failure("person_exists"_L1, {{"person"_L1, person.id.toString()}});
}

Result<qint64> Door::open(Case& c, const CaseOrigin& origin, const QDateTime& now)
{
    c.revision = 1;
    if (!c.life.opened.isValid())
        c.life.opened = now;
    if (!c.isClosed())
        c.clocks = clocksFor(c, c.facts.heard.isValid() ? c.facts.heard : c.life.opened, m_rulebook);
    return m_cases.insert(c, m_zone, origin);
}

} // namespace amends
