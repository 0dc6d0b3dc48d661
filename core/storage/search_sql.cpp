// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_sql.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/cases/steps.h"
#include "core/search/dates.h"
#include "core/search/match.h"
#include "core/storage/case_text.h"
#include "core/storage/statement.h"

#include <sqlite3.h>

#include <cmath>

namespace amends {

using namespace search;

namespace {

class Compiler {
public:
    Compiler(const Setting& setting, int first, const KnownTexts& known)
        : m_setting(setting)
        , m_known(known)
        , m_next(first)
    {}

    QByteArray node(const Node& node)
    {
        switch (node.kind) {
        case Node::Kind::Leaf:
            return std::visit([this](const auto& term) { return this->term(term); }, node.term);
        case Node::Kind::Not:
            return "not coalesce(" + this->node(node.children.front()) + ", 0)";
        case Node::Kind::And:
        case Node::Kind::Or:
            break;
        }
        const bool isAnd = node.kind == Node::Kind::And;
        QByteArrayList all;
        for (const Node& child : node.children)
            all << this->node(child);
        return all.isEmpty() ? QByteArray(isAnd ? "1" : "0") : "(" + all.join(isAnd ? " and " : " or ") + ")";
    }

    decltype(Condition::values) takeValues() { return std::move(m_values); }

private:
    template <class V>
    QByteArray mark(V value)
    {
        m_values.emplace_back(std::move(value));
        return "?" + QByteArray::number(m_next++);
    }

    QByteArray phrase(const QString& phrase)
    {
        const auto known = m_known.constFind(phrase);
        if (known == m_known.cend())
            return "c.row in (" + foundSql(mark(phrase)) + ")";
        if (const auto few = (*known)->fewRows())
            return "c.row in (select value from json_each(" + mark(*few) + "))";
        return "is_found(" + mark(*known) + ", c.row)";
    }

    QByteArray term(const TextTerm& term)
    {
        const QByteArray words = phrase(ftsPhrase(term));
        const auto number = term.prefix ? failure("invalid_case_number"_L1) : CaseNumber::fromString(term.text);
        if (!number)
            return words;
        return "(" + words + " or (c.year = " + mark(qint64(number->year)) +
               " and c.counter = " + mark(number->counter) + "))";
    }

    QByteArray term(const FacetTerm& term)
    {
        if (term.facet == Facet::Reply && !term.present)
            return bit(facet::replyMissing);
        const QByteArray has = bit(bitOf(term.facet));
        return term.present ? has : "not " + has;
    }

    static QByteArray bit(qint64 bit) { return "(c.facets & " + QByteArray::number(bit) + ") <> 0"; }

    static qint64 bitOf(Facet facet)
    {
        switch (facet) {
        case Facet::Call:
            return facet::call;
        case Facet::Reply:
            return facet::replied;
        case Facet::Refund:
            return facet::refund;
        case Facet::Cause:
            return facet::cause;
        case Facet::Action:
            return facet::action;
        case Facet::Customer:
            return facet::customer;
        case Facet::Agent:
            return facet::agent;
        case Facet::Review:
            return facet::review;
        case Facet::Resolution:
            return facet::resolution;
        case Facet::FollowUp:
            return facet::followUp;
        case Facet::Promise:
            return facet::promise;
        }
        Q_UNREACHABLE_RETURN(0);
    }

    QByteArray term(const FieldTerm& term)
    {
        switch (term.field) {
        case Field::Status:
            return status(std::get<QString>(term.value));
        case Field::Source:
            return "repeated_skeleton(c.source) = " + mark(skeleton(std::get<QString>(term.value)));
        case Field::Topic:
            return "repeated_skeleton(c.topic) = " + mark(skeleton(std::get<QString>(term.value)));
        case Field::Cause:
            return cause(std::get<QString>(term.value));
        case Field::Rating:
            return numbers("c.stars", std::get<NumberRange>(term.value), 1);
        case Field::Received:
            return days("c.received_day", std::get<DateRange>(term.value));
        case Field::Opened:
            return days("c.opened_day", std::get<DateRange>(term.value));
        case Field::Kind:
            return "c.kind = " + mark(std::get<QString>(term.value));
        case Field::Agent:
            return person("c.agent", std::get<QString>(term.value));
        case Field::Customer:
            return person("c.customer", std::get<QString>(term.value));
        case Field::Due:
            return due(std::get<DateRange>(term.value));
        case Field::Refund:
            if (const auto* amount = std::get_if<NumberRange>(&term.value))
                return agreed(*amount);
            return refund(std::get<QString>(term.value));
        case Field::Is:
            return is(std::get<QString>(term.value));
        }
        Q_UNREACHABLE_RETURN("0");
    }

    static QByteArray status(const QString& code)
    {
        if (code == "open"_L1)
            return "c.closed is null";
        if (code == "closed"_L1)
            return "c.closed is not null";
        QByteArrayList steps;
        for (const auto& [step, name] : Codes<Step>::table)
            if (codeOf(statusAt(step)) == code)
                steps << "'" + QByteArray(name) + "'";
        return "(c.closed is null and c.step in (" + steps.join(", ") + "))";
    }

    QByteArray cause(const QString& code)
    {
        return "c.row in (select case_row from causes where role <> 'rejected' and (code = " + mark(code) +
               " or (code >= " + mark(QString(code + u'/')) + " and code < " + mark(QString(code + u'0')) + ")))";
    }

    /// `unit`: how much of what the column holds one of the range's is.
    QByteArray numbers(const QByteArray& column, const NumberRange& range, double unit)
    {
        // Far finer than what is told apart, so that 19.99 is 1999 of the smallest coin.
        const auto exact = [unit](double value) { return unit == 1 ? value : std::round(value * unit * 1e4) / 1e4; };
        QByteArrayList ends;
        if (range.from)
            ends << column + (range.exclusive ? " > " : " >= ") + mark(exact(*range.from));
        if (range.to)
            ends << column + (range.exclusive ? " < " : " <= ") + mark(exact(*range.to));
        return "(" + ends.join(" and ") + ")";
    }

    /// That the currency is not empty says that cases_by_refund has the row.
    QByteArray agreed(const NumberRange& amount)
    {
        const double unit = std::pow(10, minorDigits(m_setting.currency));
        return "(c.refund_currency <> '' and c.refund_currency = " + mark(m_setting.currency) + " and " +
               numbers("c.refund_minor", amount, unit) + ")";
    }

    static QByteArray refund(const QString& state)
    {
        const auto at = [](const QByteArray& where) {
            return "c.row in (select r.case_row from refunds r where " + where + ")";
        };
        if (state == "paid"_L1)
            return at("r.paid is not null");
        if (state == "asked"_L1)
            return at("r.approved is null and r.promised is null and r.paid is null");
        if (state == "approved"_L1)
            return at("r.approved is not null and r.promised is null and r.paid is null");
        if (state == "promised"_L1)
            return at("r.promised is not null and r.paid is null");
        return at("r.promised is not null and r.paid is null and not exists (select 1 from deviations d "
                  "where d.case_row = r.case_row and d.excuses = 'refund')");
    }

    QByteArray is(const QString& what)
    {
        if (what == "overdue"_L1)
            return m_setting.now.isValid()
                       ? "(c.verb <> 'none' and c.verb <> 'wait_for_customer' and c.due is not null and c.due < " +
                             mark(m_setting.now.toMSecsSinceEpoch()) + ")"
                       : QByteArray("0");
        if (what == "waiting"_L1)
            return "c.verb = 'wait_for_customer'";
        if (what == "public"_L1)
            return "c.is_public = 1";
        if (what == "private"_L1)
            return "c.is_public = 0";
        if (what == "safety"_L1)
            return "c.severity = 'safety'";
        return "c.row in (select f.case_row from follow_ups f where f.done is not null "
               "and f.outcome not in ('open', 'nothing'))";
    }

    /// Days of a column of times: from the beginning of the first to the beginning of the one behind the last.
    QByteArray due(const DateRange& dates)
    {
        const DateRange range = daysOf(dates);
        QByteArrayList ends{"c.due is not null"};
        if (range.from)
            ends << "c.due >= " + mark(range.from->startOfDay(m_setting.zone).toMSecsSinceEpoch());
        if (range.to)
            ends << "c.due < " + mark(range.to->addDays(1).startOfDay(m_setting.zone).toMSecsSinceEpoch());
        return "(" + ends.join(" and ") + ")";
    }

    /// A word without a present day stands for none: an end before all days.
    DateRange daysOf(const DateRange& range) const
    {
        const bool isTold = !range.fromWord && !range.toWord;
        if (isTold || m_setting.now.isValid())
            return resolved(range, m_setting.today());
        return {std::nullopt, QDate(1, 1, 1)};
    }

    QByteArray days(const QByteArray& column, const DateRange& dates)
    {
        const DateRange range = daysOf(dates);
        QByteArrayList ends;
        if (range.from)
            ends << column + " >= " + mark(range.from->toJulianDay());
        if (range.to)
            ends << column + " <= " + mark(range.to->toJulianDay());
        return "(" + ends.join(" and ") + ")";
    }

    /// Whole words of the name: "Kim" finds "Kim Lee" but not "Kimberly".
    QByteArray person(const QByteArray& column, const QString& name)
    {
        return column + " in (select id from people where instr(' ' || skeleton(name) || ' ', ' ' || " +
               mark(skeleton(name)) + " || ' ') > 0)";
    }

    const Setting& m_setting;
    const KnownTexts& m_known;
    int m_next;
    decltype(Condition::values) m_values;
};

QByteArray skeletonOf(const QByteArray& text)
{
    return skeleton(QString::fromUtf8(text)).toUtf8();
}

void answer(sqlite3_context* context, const QByteArray& text, sqlite3_destructor_type keeping = SQLITE_TRANSIENT)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), keeping);
}

QByteArray textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return QByteArray::fromRawData(text, sqlite3_value_bytes(value));
}

void skeletonFunction(sqlite3_context* context, int, sqlite3_value** arguments)
{
    answer(context, skeletonOf(textOf(arguments[0])));
}

/// For columns of few different values: each is folded once.
using Skeletons = QHash<QByteArray, QByteArray>;

void repeatedSkeletonFunction(sqlite3_context* context, int, sqlite3_value** arguments)
{
    constexpr qsizetype most = 1000;
    auto* known = static_cast<Skeletons*>(sqlite3_user_data(context));
    const QByteArray text = textOf(arguments[0]);
    const auto found = known->constFind(text);
    if (found != known->cend())
        return answer(context, *found, SQLITE_STATIC); // stays as long as the connection
    const QByteArray folded = skeletonOf(text);
    if (known->size() < most)
        known->insert(QByteArray(text.constData(), text.size()), folded);
    answer(context, folded);
}

} // namespace

Condition conditionFor(const Query& query, const Setting& setting, int first, const KnownTexts& known)
{
    Compiler compiler(setting, first, known);
    QByteArray sql = compiler.node(query.root);
    return {std::move(sql), compiler.takeValues()};
}

void bindCondition(Statement& statement, const Condition& condition, int first)
{
    for (const auto& value : condition.values) {
        std::visit(
            [&]<class V>(const V& v) {
                if constexpr (std::is_same_v<V, std::shared_ptr<FoundText>>)
                    statement.bindPointer(first, v.get(), FoundText::pointerType);
                else
                    statement.bind(first, v);
            },
            value);
        ++first;
    }
}

Done registerSearchFunctions(Database& database)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    int code = sqlite3_create_function_v2(database.handle(), "skeleton", 1, flags, nullptr, skeletonFunction, nullptr,
                                          nullptr, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_create_function_v2(database.handle(), "repeated_skeleton", 1, flags, new Skeletons,
                                          repeatedSkeletonFunction, nullptr, nullptr,
                                          [](void* known) { delete static_cast<Skeletons*>(known); });
    return code == SQLITE_OK ? registerFoundText(database) : failure("database_failed"_L1, {{"sqlite_code"_L1, code}});
}

} // namespace amends
