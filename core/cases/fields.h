// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"
#include "core/cases/office.h"
#include "core/cases/person.h"

#include <tuple>

// One description of each value's fields serves JSON, storage, comparison by field, conflicts and inverse Edits, so
// that none of them can disagree. Adding a field: the member, a line here, a column in a new migration.

namespace amends {

/// What a field means beyond its type.
enum FieldFlag : unsigned {
    Plain = 0,
    Outside = 1,  ///< records something that happened outside: taken back only with a reason
    Searched = 2, ///< part of the full text
    Required = 4, ///< never empty
    Fixed = 8,    ///< part of what happened outside: once that is recorded, changed only with a reason
    Past = 16,    ///< a time at which something happened: not yet to come
};

template <class T, class M>
struct Field {
    using Owner = T;
    using Member = M;
    const char* key; ///< JSON key and column
    M T::* member;
    unsigned flags = Plain;

    QString name() const { return QString::fromLatin1(key); }
    bool has(FieldFlag flag) const { return (flags & flag) != 0; }
};

/// Specialised below: `list` and, for parts, `table` (table and JSON list) and `one` (a single one).
template <class T>
struct Fields;

template <class T, class Visit>
void eachField(Visit visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Fields<T>::list);
}

// clang-format off
template <> struct Fields<CaseFacts> {
    static constexpr auto list = std::tuple{
        Field{"kind", &CaseFacts::kind},
        Field{"title", &CaseFacts::title, Searched | Required},
        Field{"stance", &CaseFacts::stance},
        Field{"stance_evidence", &CaseFacts::stanceEvidence},
        Field{"severity", &CaseFacts::severity},
        Field{"source", &CaseFacts::source},
        Field{"is_public", &CaseFacts::isPublic},
        Field{"heard_through", &CaseFacts::heardThrough},
        Field{"occurred", &CaseFacts::occurred, Past},
        Field{"received", &CaseFacts::received, Past},
        Field{"heard", &CaseFacts::heard, Past},
        Field{"turning_point", &CaseFacts::turningPoint},
        Field{"owner", &CaseFacts::owner},
        Field{"agent", &CaseFacts::agent},
        Field{"customer", &CaseFacts::customer},
        Field{"order_ref", &CaseFacts::orderRef, Searched},
        Field{"topic", &CaseFacts::topic},
        Field{"our_part", &CaseFacts::ourPart},
        Field{"source_key", &CaseFacts::sourceKey}};
};
template <> struct Fields<CaseLife> {
    static constexpr auto list = std::tuple{
        Field{"opened", &CaseLife::opened, Past},
        Field{"closed", &CaseLife::closed, Past},
        Field{"closed_as", &CaseLife::closedAs},
        Field{"closed_note", &CaseLife::closedNote}};
};
template <> struct Fields<Review> {
    static constexpr auto one = "review", table = "reviews";
    static constexpr auto list = std::tuple{
        Field{"external_id", &Review::externalId},
        Field{"url", &Review::url},
        Field{"rating", &Review::rating},
        Field{"title", &Review::title, Searched},
        Field{"text", &Review::text, Searched},
        Field{"language", &Review::language},
        Field{"translation", &Review::translation, Searched},
        Field{"author", &Review::author, Searched},
        Field{"posted", &Review::posted, Past},
        Field{"replaces", &Review::replaces}};
};
template <> struct Fields<Claim> {
    static constexpr auto one = "claim", table = "claims";
    static constexpr auto list = std::tuple{
        Field{"statement", &Claim::statement, Searched | Required},
        Field{"disputed", &Claim::disputed},
        Field{"evidence_for", &Claim::evidenceFor, Searched},
        Field{"evidence_against", &Claim::evidenceAgainst, Searched},
        Field{"finding", &Claim::finding}};
};
template <> struct Fields<Account> {
    static constexpr auto one = "account", table = "accounts";
    static constexpr auto list = std::tuple{
        Field{"party", &Account::party},
        Field{"person", &Account::person},
        Field{"claim", &Account::claim},
        Field{"text", &Account::text, Searched | Required}};
};
template <> struct Fields<Call> {
    static constexpr auto one = "call", table = "calls";
    static constexpr auto list = std::tuple{
        Field{"with", &Call::with},
        Field{"person", &Call::person},
        Field{"direction", &Call::direction},
        Field{"at", &Call::at, Required | Past},
        Field{"outcome", &Call::outcome},
        Field{"minutes", &Call::minutes},
        Field{"notes", &Call::notes, Searched},
        Field{"would_make_right", &Call::wouldMakeRight, Searched},
        Field{"thanked", &Call::thanked},
        Field{"surprises", &Call::surprises, Searched},
        Field{"reason", &Call::reason}};
};
template <> struct Fields<Promise> {
    static constexpr auto one = "promise", table = "promises";
    static constexpr auto list = std::tuple{
        Field{"text", &Promise::text, Searched | Required | Fixed},
        Field{"made_in", &Promise::madeIn},
        Field{"due", &Promise::due},
        Field{"kept", &Promise::kept, Outside | Past}};
};
template <> struct Fields<Answer> {
    static constexpr auto one = "answer", table = "answers";
    static constexpr auto list = std::tuple{
        Field{"question", &Answer::question, Required},
        Field{"value", &Answer::value},
        Field{"text", &Answer::text, Searched},
        Field{"rests_on", &Answer::restsOn},
        Field{"playbook_version", &Answer::playbookVersion}};
};
template <> struct Fields<Why> {
    static constexpr auto one = "why", table = "whys";
    static constexpr auto list = std::tuple{
        Field{"place", &Why::place},
        Field{"because", &Why::because, Searched | Required}};
};
template <> struct Fields<Cause> {
    static constexpr auto one = "cause", table = "causes";
    static constexpr auto list = std::tuple{
        Field{"code", &Cause::code, Required},
        Field{"role", &Cause::role},
        Field{"confirmed_by", &Cause::confirmedBy},
        Field{"reason", &Cause::reason}};
};
template <> struct Fields<Resolution> {
    static constexpr auto one = "resolution", table = "resolutions";
    static constexpr auto list = std::tuple{
        Field{"asked", &Resolution::asked, Searched},
        Field{"options", &Resolution::options},
        Field{"decision", &Resolution::decision, Searched},
        Field{"decided_by", &Resolution::decidedBy},
        Field{"decided_at", &Resolution::decidedAt, Past},
        Field{"accepted", &Resolution::accepted},
        Field{"contestable", &Resolution::contestable}};
};
template <> struct Fields<Refund> {
    static constexpr auto one = "refund", table = "refunds";
    static constexpr auto list = std::tuple{
        Field{"amount", &Refund::amount, Required | Fixed},
        Field{"reason", &Refund::reason},
        Field{"asked", &Refund::asked, Past},
        Field{"approved", &Refund::approved, Past},
        Field{"approved_by", &Refund::approvedBy},
        Field{"promised", &Refund::promised},
        Field{"paid", &Refund::paid, Outside | Past},
        Field{"method", &Refund::method},
        Field{"reference", &Refund::reference}};
};
template <> struct Fields<Reply> {
    static constexpr auto one = "reply", table = "replies";
    static constexpr auto list = std::tuple{
        Field{"kind", &Reply::kind, Fixed},
        Field{"platform", &Reply::platform},
        Field{"text", &Reply::text, Searched | Required | Fixed},
        Field{"author", &Reply::author},
        Field{"ready", &Reply::ready, Past},
        Field{"second_reader", &Reply::secondReader},
        Field{"early_reason", &Reply::earlyReason},
        Field{"posted", &Reply::posted, Outside | Past},
        Field{"url", &Reply::url}};
};
template <> struct Fields<Action> {
    static constexpr auto one = "action", table = "actions";
    static constexpr auto list = std::tuple{
        Field{"what", &Action::what, Searched | Required},
        Field{"cause", &Action::cause},
        Field{"owner", &Action::owner},
        Field{"due", &Action::due},
        Field{"done", &Action::done, Past},
        Field{"effect_checked", &Action::effectChecked, Past},
        Field{"effect", &Action::effect, Searched}};
};
template <> struct Fields<FollowUp> {
    static constexpr auto one = "follow_up", table = "follow_ups";
    static constexpr auto list = std::tuple{
        Field{"due", &FollowUp::due},
        Field{"what", &FollowUp::what, Searched | Required},
        Field{"outcome", &FollowUp::outcome},
        Field{"done", &FollowUp::done, Past},
        Field{"note", &FollowUp::note, Searched}};
};
template <> struct Fields<Note> {
    static constexpr auto one = "note", table = "notes";
    static constexpr auto list = std::tuple{
        Field{"at", &Note::at, Past},
        Field{"by", &Note::by},
        Field{"text", &Note::text, Searched | Required}};
};
template <> struct Fields<Deviation> {
    static constexpr auto one = "deviation", table = "deviations";
    static constexpr auto list = std::tuple{
        Field{"excuses", &Deviation::excuses},
        Field{"reason", &Deviation::reason, Required}};
};
template <> struct Fields<DeadlineClock> {
    static constexpr auto one = "clock", table = "clocks";
    static constexpr auto list = std::tuple{
        Field{"kind", &DeadlineClock::kind},
        Field{"profile", &DeadlineClock::profile},
        Field{"started", &DeadlineClock::started, Required},
        Field{"due", &DeadlineClock::due, Required},
        Field{"paused", &DeadlineClock::paused, Past},
        Field{"stopped", &DeadlineClock::stopped, Past}};
};
template <> struct Fields<Person> {
    static constexpr auto list = std::tuple{
        Field{"kind", &Person::kind},
        Field{"name", &Person::name, Required},
        Field{"phone", &Person::phone},
        Field{"email", &Person::email},
        Field{"handles", &Person::handles},
        Field{"former", &Person::former}};
};
template <> struct Fields<Business> {
    static constexpr auto list = std::tuple{
        Field{"name", &Business::name},
        Field{"leader", &Business::leader},
        Field{"zone", &Business::zone, Required},
        Field{"currency", &Business::currency, Required},
        Field{"public_contact", &Business::publicContact},
        Field{"approval_limit", &Business::approvalLimit}};
};
template <> struct Fields<SavedView> {
    static constexpr auto one = "view", table = "views";
    static constexpr auto list = std::tuple{
        Field{"name", &SavedView::name, Required},
        Field{"query", &SavedView::query},
        Field{"place", &SavedView::place}};
};
template <> struct Fields<Exposure> {
    static constexpr auto one = "exposure", table = "exposures";
    static constexpr auto list = std::tuple{
        Field{"week", &Exposure::week, Required},
        Field{"amount", &Exposure::amount}};
};
template <> struct Fields<UnfiledRatings> {
    static constexpr auto one = "unfiled_ratings", table = "unfiled_ratings";
    static constexpr auto list = std::tuple{
        Field{"source", &UnfiledRatings::source},
        Field{"week", &UnfiledRatings::week, Required},
        Field{"stars", &UnfiledRatings::stars},
        Field{"count", &UnfiledRatings::count}};
};
template <> struct Fields<PlaybookVersion> {
    static constexpr auto one = "playbook", table = "playbooks";
    static constexpr auto list = std::tuple{
        Field{"version", &PlaybookVersion::version, Required},
        Field{"source", &PlaybookVersion::source, Required}};
};
// clang-format on

} // namespace amends
