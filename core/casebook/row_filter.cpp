// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/row_filter.h"

#include "core/base/text.h"
#include "core/cases/case_row.h"
#include "core/search/dates.h"
#include "core/search/match.h"

#include <algorithm>

namespace amends {

using namespace search;

namespace {

class Matcher {
public:
    Matcher(const Incoming& row, const Setting& setting)
        : m_row(row)
        , m_case(rowOf(row.draft, setting.zone))
        , m_customer(row.customerName.isEmpty() ? row.customerEmail : row.customerName)
        , m_setting(setting)
    {}

    bool node(const Node& node) const
    {
        const auto fits = [this](const Node& child) { return this->node(child); };
        switch (node.kind) {
        case Node::Kind::Leaf:
            return std::visit([this](const auto& term) { return this->term(term); }, node.term);
        case Node::Kind::Not:
            return !fits(node.children.front());
        case Node::Kind::Or:
            return std::ranges::any_of(node.children, fits);
        case Node::Kind::And:
            break;
        }
        return std::ranges::all_of(node.children, fits);
    }

private:
    bool term(const TextTerm& term) const
    {
        const Case& c = m_row.draft;
        QStringList texts{c.facts.title};
        for (const Review& review : c.reviews)
            texts << review.title << review.text << review.translation;
        for (const Note& note : c.notes)
            texts << note.text;
        const bool goesOn = ftsPhrase(term).endsWith(u'*');
        const QString wanted = u' ' + wordsIn(indexTerms(term.text).join(u' ')) + (goesOn ? QString() : u" "_s);
        return std::ranges::any_of(texts, [&](const QString& text) {
            return QString(u' ' + wordsIn(indexText(text)) + u' ').contains(wanted);
        });
    }

    static QString wordsIn(const QString& indexed)
    {
        QString words = skeleton(indexed);
        for (QChar& letter : words)
            if (!letter.isLetterOrNumber() && !letter.isSurrogate())
                letter = u' ';
        return words.simplified();
    }

    bool term(const FacetTerm& term) const { return has(term.facet) == term.present; }

    bool has(Facet facet) const
    {
        switch (facet) {
        case Facet::Review:
            return !m_row.draft.reviews.isEmpty();
        case Facet::Customer:
            return !m_customer.isEmpty();
        case Facet::Agent:
            return !m_row.agentName.isEmpty();
        default:
            return false;
        }
    }

    bool term(const FieldTerm& term) const
    {
        const auto isText = [&](const QString& value) {
            return skeleton(value) == skeleton(std::get<QString>(term.value));
        };
        switch (term.field) {
        case Field::Status: {
            const QString wanted = std::get<QString>(term.value);
            const bool closed = m_case.closed.isValid();
            return wanted == "open"_L1 ? !closed : wanted == QString(codeOf(m_case.status()));
        }
        case Field::Source:
            return isText(m_case.source);
        case Field::Topic:
            return isText(m_case.topic);
        case Field::Cause:
            return false;
        case Field::Rating:
            return inRange(std::get<NumberRange>(term.value));
        case Field::Received:
            return inRange(std::get<DateRange>(term.value), m_case.received);
        case Field::Opened:
            return inRange(std::get<DateRange>(term.value), m_case.opened);
        case Field::Kind:
            return std::get<QString>(term.value) == QString(codeOf(m_case.kind));
        case Field::Agent:
            return named(m_row.agentName, std::get<QString>(term.value));
        case Field::Customer:
            return named(m_customer, std::get<QString>(term.value));
        case Field::Due:
        case Field::Refund:
            return false;
        case Field::Is:
            return is(std::get<QString>(term.value));
        }
        Q_UNREACHABLE_RETURN(false);
    }

    bool is(const QString& what) const
    {
        if (what == "public"_L1 || what == "private"_L1)
            return m_case.isPublic == (what == "public"_L1);
        return what == "safety"_L1 && m_case.severity == Severity::Safety;
    }

    static bool named(const QString& name, const QString& wanted)
    {
        return QString(u' ' + skeleton(name) + u' ').contains(QString(u' ' + skeleton(wanted) + u' '));
    }

    bool inRange(const NumberRange& range) const
    {
        if (!m_case.stars)
            return false;
        const double stars = *m_case.stars;
        const bool above = !range.from || (range.exclusive ? stars > *range.from : stars >= *range.from);
        const bool below = !range.to || (range.exclusive ? stars < *range.to : stars <= *range.to);
        return above && below;
    }

    bool inRange(const DateRange& dates, const QDateTime& time) const
    {
        const DateRange range = resolved(dates, m_setting.today());
        const QDate day = time.toTimeZone(m_setting.zone).date();
        return time.isValid() && (!range.from || day >= *range.from) && (!range.to || day <= *range.to);
    }

    const Incoming& m_row;
    CaseRow m_case;
    QString m_customer; ///< as the casebook will name the person
    const Setting& m_setting;
};

} // namespace

bool matches(const Query& query, const Incoming& row, const Setting& setting)
{
    return Matcher(row, setting).node(query.root);
}

} // namespace amends
