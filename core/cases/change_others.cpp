// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/week.h"
#include "core/cases/change.h"
#include "core/cases/part_change.h"

#include <QTimeZone>

#include <limits>

namespace amends {

namespace {

Done checkBusiness(const Business& business)
{
    if (!QTimeZone(business.zone.toUtf8()).isValid())
        return failure("unknown_zone"_L1, {{"read"_L1, business.zone}});
    if (!isCurrencyCode(business.currency))
        return failure("unknown_currency"_L1, {{"read"_L1, business.currency}});
    return {};
}

Done checkNumber(QLatin1StringView field, double number, double most)
{
    if (number >= 0 && number <= most)
        return {};
    return failure("invalid_value"_L1, {{"field"_L1, field}, {"read"_L1, number}, {"fits"_L1, u"number_in_range"_s}});
}

Done checkWeek(const QString& text)
{
    const auto week = Week::fromString(text);
    return week ? Done() : passOn(week);
}

template <class P>
Done checkEntry(const P&)
{
    return {};
}

Done checkEntry(const Exposure& exposure)
{
    return checkWeek(exposure.week).and_then([&] {
        return checkNumber("amount"_L1, exposure.amount, std::numeric_limits<double>::max());
    });
}

Done checkEntry(const UnfiledRatings& ratings)
{
    return checkWeek(ratings.week).and_then([&] { return checkNumber("stars"_L1, ratings.stars, 5); });
}

template <class P>
bool isEntryOfOther(const Office& office, const PartId& id)
{
    bool other = false;
    eachOfficeList(office, [&]<class Q>(const QList<Q>& entries) {
        if constexpr (!std::is_same_v<P, Q>)
            other = other || partIn(entries, id);
    });
    return other;
}

Done putEntry(Office& office, const Edit& edit, Edit& inverse)
{
    Done done = failure("part_not_found"_L1);
    eachOfficeList(office, [&]<class P>(QList<P>& entries) {
        if (partOf(edit.kind) != QLatin1StringView(Fields<P>::one))
            return;
        if (isEntryOfOther<P>(office, edit.part))
            done = failure("part_is_other"_L1, {{"part"_L1, edit.part.toString()}});
        else
            done = putPart(entries, edit, EditKind::RemoveEntry, inverse, [](const P&, P&, bool) {});
        if (done)
            done = checkEntry(*findPart(entries, edit.part));
    });
    return done;
}

Done removeEntry(Office& office, const Edit& edit, Edit& inverse)
{
    Result<bool> taken = false;
    eachOfficeList(office, [&]<class P>(QList<P>& entries) {
        if (taken && !*taken)
            taken = takePart(entries, edit, editFor<P>(), inverse);
    });
    if (!taken)
        return passOn(taken);
    return *taken ? Done() : failure("part_not_found"_L1, {{"part"_L1, edit.part.toString()}});
}

} // namespace

Result<Change<Person>> changePerson(const Person& before, const Edit& edit, Origin origin)
{
    Change<Person> change;
    change.after = before;
    change.after.id = edit.person;
    change.inverse.kind = edit.kind;
    change.inverse.person = edit.person;
    if (edit.kind == EditKind::WithdrawPerson) {
        if (before.revision != 1 && origin == Origin::Person)
            return failure("person_worked_on"_L1);
        change.inverse.kind = EditKind::AddPerson;
        change.inverse.set = toJsonObject(before);
        ++change.after.revision;
        return change;
    }
    const Done read = readFields(edit.set, change.after).and_then([&] { return checkRequired(change.after); });
    if (!read)
        return passOn(read);
    if (edit.kind == EditKind::AddPerson)
        change.inverse.kind = EditKind::WithdrawPerson;
    else
        change.inverse.set = differences(before, change.after);
    change.changed = change.after != before;
    change.after.revision += change.changed ? 1 : 0;
    return change;
}

Result<Change<Office>> changeOffice(const Office& before, const Edit& edit, Origin)
{
    Change<Office> change;
    change.after = before;
    change.inverse.kind = edit.kind;
    Done done;
    if (edit.kind == EditKind::SetBusiness) {
        done = readFields(edit.set, change.after.business)
                   .and_then([&] { return checkRequired(change.after.business); })
                   .and_then([&] { return checkBusiness(change.after.business); });
        change.inverse.set = differences(before.business, change.after.business);
    } else if (edit.kind == EditKind::RemoveEntry) {
        done = removeEntry(change.after, edit, change.inverse);
    } else {
        done = putEntry(change.after, edit, change.inverse);
    }
    if (!done)
        return passOn(done);
    change.changed = change.after != before;
    change.after.revision += change.changed ? 1 : 0;
    return change;
}

} // namespace amends
