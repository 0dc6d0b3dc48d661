// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/finder.h"

#include "core/base/text.h"
#include "core/cases/summary.h"
#include "core/search/dates.h"

namespace amends::torture {

using search::DateRange;
using search::Facet;
using search::FacetTerm;
using search::FieldTerm;
using search::Node;
using search::NumberRange;
using search::TextTerm;
using namespace test;

namespace {

bool isOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    const QString ended = skeleton(text) + u' ';
    for (const QChar c : ended) {
        if (isOfWord(c)) {
            word += c;
        } else if (!word.isEmpty()) {
            words << word;
            word.clear();
        }
    }
    return words;
}

bool isFoundIn(const QString& text, const TextTerm& term)
{
    const QStringList words = wordsOf(text);
    const QStringList wanted = wordsOf(term.text);
    if (isUnspaced(wanted.constFirst().front().unicode()))
        return words.join(u' ').contains(wanted.constFirst());
    for (qsizetype from = 0; from + wanted.size() <= words.size(); ++from) {
        QStringList here = words.sliced(from, wanted.size());
        if (term.prefix && here.last().startsWith(wanted.last()))
            here.last() = wanted.last();
        if (here == wanted)
            return true;
    }
    return false;
}

bool isIn(double value, const NumberRange& range)
{
    if (range.exclusive)
        return (!range.from || value > *range.from) && (!range.to || value < *range.to);
    return (!range.from || value >= *range.from) && (!range.to || value <= *range.to);
}

bool isIn(QDate day, const DateRange& range)
{
    return day.isValid() && (!range.from || day >= *range.from) && (!range.to || day <= *range.to);
}

/// Looks at one case.
class Looker {
public:
    Looker(const BookState& book, const Case& c, const QDateTime& now)
        : m_book(book)
        , m_case(c)
        , m_now(now)
        , m_zone(book.office.business.zone.toUtf8())
        , m_next(nextStep(c, now, m_zone))
    {}

    bool fits(const Node& node) const
    {
        const auto fit = [this](const Node& child) { return fits(child); };
        switch (node.kind) {
        case Node::Kind::Leaf:
            return std::visit([this](const auto& term) { return fits(term); }, node.term);
        case Node::Kind::Not:
            return !fits(node.children.front());
        case Node::Kind::And:
            return std::ranges::all_of(node.children, fit);
        case Node::Kind::Or:
            return std::ranges::any_of(node.children, fit);
        }
        Q_UNREACHABLE_RETURN(false);
    }

private:
    bool fits(const TextTerm& term) const
    {
        bool isFound = !term.prefix && m_case.number.toString() == term.text;
        const auto look = [&]<class T>(const T& value) {
            eachField<T>([&](const auto& field) {
                using Member = std::remove_cvref_t<decltype(field)>::Member;
                if constexpr (std::is_same_v<Member, QString>)
                    isFound = isFound || (field.has(Searched) && isFoundIn(value.*field.member, term));
            });
        };
        look(m_case.facts);
        eachPartList(m_case, [&look](const auto& parts) { std::ranges::for_each(parts, look); });
        for (const PersonId& id : {m_case.facts.customer, m_case.facts.agent}) {
            const Person person = m_book.people.value(id);
            for (const QString& text : QStringList{person.name, person.email} + person.handles)
                isFound = isFound || isFoundIn(text, term);
        }
        return isFound;
    }

    bool fits(const FacetTerm& term) const
    {
        const bool isPosted = std::ranges::any_of(
            m_case.replies, [](const Reply& r) { return r.posted.isValid() && r.kind != ReplyKind::PrivateMessage; });
        if (term.facet == Facet::Reply && !term.present)
            return m_case.facts.isPublic && !m_case.isHistory() && !isPosted && !isExcused(m_case, Excuse::PublicReply);
        return has(term.facet, isPosted) == term.present;
    }

    bool has(Facet facet, bool isPosted) const
    {
        switch (facet) {
        case Facet::Call:
            return !m_case.calls.isEmpty();
        case Facet::Reply:
            return isPosted;
        case Facet::Refund:
            return !m_case.refunds.isEmpty();
        case Facet::Cause:
            return std::ranges::any_of(m_case.causes, [](const Cause& x) { return x.role != CauseRole::Rejected; });
        case Facet::Action:
            return !m_case.actions.isEmpty();
        case Facet::Customer:
            return !m_case.facts.customer.isNull();
        case Facet::Agent:
            return !m_case.facts.agent.isNull();
        case Facet::Review:
            return !m_case.reviews.isEmpty();
        case Facet::Resolution:
            return !m_case.resolutions.isEmpty();
        case Facet::FollowUp:
            return !m_case.followUps.isEmpty();
        case Facet::Promise:
            return !m_case.promises.isEmpty();
        }
        Q_UNREACHABLE_RETURN(false);
    }

    bool fits(const FieldTerm& term) const
    {
        const auto* text = std::get_if<QString>(&term.value);
        const auto* days = std::get_if<DateRange>(&term.value);
        const auto* numbers = std::get_if<NumberRange>(&term.value);
        const DateRange range = days ? search::resolved(*days, m_now.toTimeZone(m_zone).date()) : DateRange();
        switch (term.field) {
        case search::Field::Status:
            return hasStatus(*text);
        case search::Field::Source:
            return skeleton(m_case.facts.source) == skeleton(*text);
        case search::Field::Topic:
            return skeleton(m_case.facts.topic) == skeleton(*text);
        case search::Field::Cause:
            return std::ranges::any_of(m_case.causes, [&](const Cause& cause) {
                return cause.role != CauseRole::Rejected &&
                       (cause.code == *text || cause.code.startsWith(*text + u'/'));
            });
        case search::Field::Rating:
            return hasStars(*numbers);
        case search::Field::Received:
            return isIn(dayOf(m_case.facts.received), range);
        case search::Field::Opened:
            return isIn(dayOf(m_case.life.opened), range);
        case search::Field::Kind:
            return codeOf(m_case.facts.kind) == *text;
        case search::Field::Agent:
            return isNamed(m_case.facts.agent, *text);
        case search::Field::Customer:
            return isNamed(m_case.facts.customer, *text);
        case search::Field::Due:
            return isIn(dayOf(m_next.due), range);
        case search::Field::Refund:
            return text ? hasRefund(*text) : agreed(*numbers);
        case search::Field::Is:
            return is(*text);
        }
        Q_UNREACHABLE_RETURN(false);
    }

    QDate dayOf(const QDateTime& time) const { return time.isValid() ? time.toTimeZone(m_zone).date() : QDate(); }

    bool hasStatus(const QString& code) const
    {
        if (code == "open"_L1)
            return !m_case.isClosed();
        return codeOf(statusOf(m_case)) == code;
    }

    bool hasStars(const NumberRange& range) const
    {
        const Review* review = currentReview(m_case);
        return review && !review->rating.isNull() && isIn(review->rating.stars(), range);
    }

    bool isNamed(const PersonId& id, const QString& name) const
    {
        const QString whole = u' ' + skeleton(m_book.people.value(id).name) + u' ';
        return !id.isNull() && whole.contains(QString(u' ' + skeleton(name) + u' '));
    }

    bool hasRefund(const QString& state) const
    {
        return std::ranges::any_of(m_case.refunds, [&](const Refund& r) {
            const bool isOwed = r.promised.isValid() && !r.paid.isValid();
            if (state == "paid"_L1)
                return r.paid.isValid();
            if (state == "promised"_L1)
                return isOwed;
            if (state == "owed"_L1)
                return isOwed && !isExcused(m_case, Excuse::Refund);
            return !r.promised.isValid() && !r.paid.isValid() && r.approved.isValid() == (state == "approved"_L1);
        });
    }

    bool agreed(const NumberRange& range) const
    {
        const Money sum = agreedRefund(m_case);
        const QString& currency = m_book.office.business.currency;
        const double unit = currency == "JPY"_L1 ? 1 : 100;
        return !sum.currency.isEmpty() && sum.currency == currency && isIn(double(sum.minor) / unit, range);
    }

    bool is(const QString& what) const
    {
        if (what == "overdue"_L1)
            return m_next.overdue && m_next.verb != Verb::None && m_next.verb != Verb::WaitForCustomer;
        if (what == "waiting"_L1)
            return m_next.verb == Verb::WaitForCustomer;
        if (what == "public"_L1)
            return m_case.facts.isPublic;
        if (what == "private"_L1)
            return !m_case.facts.isPublic;
        if (what == "safety"_L1)
            return m_case.facts.severity == Severity::Safety;
        return std::ranges::any_of(m_case.followUps, [](const FollowUp& f) {
            return f.done.isValid() && f.outcome != FollowUpOutcome::Open && f.outcome != FollowUpOutcome::Nothing;
        });
    }

    const BookState& m_book;
    const Case& m_case;
    QDateTime m_now;
    QTimeZone m_zone;
    NextStep m_next;
};

} // namespace

QSet<CaseId> foundIn(const BookState& book, const search::Query& query, const QDateTime& now)
{
    QSet<CaseId> found;
    for (const Case& c : book.cases)
        if (Looker(book, c, now).fits(query.root))
            found.insert(c.id);
    return found;
}

QString randomSearch(Random& random)
{
    static const QStringList terms{u"kim"_s,
                                   u"\"what she\""_s,
                                   u"sa*"_s,
                                   u"日本"_s,
                                   u"語"_s,
                                   u"fine"_s,
                                   u"quoted"_s,
                                   u"PADDED"_s,
                                   u"odd"_s,
                                   u"wheel"_s,
                                   u"2026-0003"_s,
                                   u"status:open"_s,
                                   u"status:closed"_s,
                                   u"status:reading"_s,
                                   u"status:investigating"_s,
                                   u"kind:cancellation"_s,
                                   u"source:kim"_s,
                                   u"topic:\"what she said\""_s,
                                   u"cause:quality"_s,
                                   u"cause:quality/defect"_s,
                                   u"agent:kim"_s,
                                   u"customer:padded"_s,
                                   u"rating:<=2"_s,
                                   u"rating:2..3"_s,
                                   u"rating>3"_s,
                                   u"received:2026-10"_s,
                                   u"received:2026-W45..2026-W50"_s,
                                   u"opened:>=2026-12-01"_s,
                                   u"opened:2025"_s,
                                   u"due:..2026-12-15"_s,
                                   u"is:overdue"_s,
                                   u"is:public"_s,
                                   u"is:private"_s,
                                   u"is:safety"_s,
                                   u"is:won"_s,
                                   u"is:waiting"_s,
                                   u"refund:owed"_s,
                                   u"refund:asked"_s,
                                   u"refund:approved"_s,
                                   u"refund:promised"_s,
                                   u"refund:paid"_s,
                                   u"refund:none"_s,
                                   u"refund:>20"_s,
                                   u"refund:20..500"_s,
                                   u"has:refund"_s,
                                   u"has:cause"_s,
                                   u"has:call"_s,
                                   u"has:customer"_s,
                                   u"no:agent"_s,
                                   u"no:reply"_s,
                                   u"has:reply"_s,
                                   u"has:promise"_s,
                                   u"no:review"_s,
                                   u"has:follow_up"_s,
                                   u"has:resolution"_s,
                                   u"has:action"_s};
    const auto term = [&random] { return QString((random.chance(25) ? u"-"_s : QString()) + random.oneOf(terms)); };
    if (random.chance(40))
        return term();
    if (random.chance(50))
        return term() + u' ' + term();
    return u'(' + term() + u" or "_s + term() + u") "_s + term();
}

} // namespace amends::torture
