// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/search_sql.h"

#include "core/base/text.h"
#include "core/cases/steps.h"
#include "core/search/match.h"
#include "core/storage/case_text.h"
#include "core/storage/statement.h"

#include <QHash>
#include <sqlite3.h>

namespace amends {

using namespace search;

namespace {

class Compiler {
public:
    explicit Compiler(int first)
        : m_next(first)
    {}

    QByteArray node(const Node& node)
    {
        switch (node.kind) {
        case Node::Kind::Leaf:
            return std::visit([this](const auto& term) { return this->term(term); }, node.term);
        case Node::Kind::Not:
            return "not coalesce(" + this->node(node.children.front()) + ", 0)";
        case Node::Kind::And:
            break;
        }
        QByteArrayList all;
        for (const Node& child : node.children)
            all << this->node(child);
        return all.isEmpty() ? QByteArray("1") : "(" + all.join(" and ") + ")";
    }

    std::vector<std::variant<qint64, double, QString>> takeValues() { return std::move(m_values); }

private:
    template <class V>
    QByteArray mark(V value)
    {
        m_values.emplace_back(std::move(value));
        return "?" + QByteArray::number(m_next++);
    }

    QByteArray term(const TextTerm& term)
    {
        const QByteArray words =
            "c.row in (select rowid from case_text where case_text match " + mark(ftsPhrase(term)) + ")";
        const auto number = term.prefix ? failure("invalid_case_number"_L1) : CaseNumber::fromString(term.text);
        if (!number)
            return words;
        return "(" + words + " or (c.year = " + mark(qint64(number->year)) + " and c.counter = " +
               mark(number->counter) + "))";
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
            return rating(std::get<NumberRange>(term.value));
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

    QByteArray rating(const NumberRange& range)
    {
        QByteArrayList ends;
        if (range.from)
            ends << (range.exclusive ? "c.stars > " : "c.stars >= ") + mark(*range.from);
        if (range.to)
            ends << (range.exclusive ? "c.stars < " : "c.stars <= ") + mark(*range.to);
        return "(" + ends.join(" and ") + ")";
    }

    QByteArray days(const QByteArray& column, const DateRange& range)
    {
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

    int m_next;
    std::vector<std::variant<qint64, double, QString>> m_values;
};

QByteArray skeletonOf(const QByteArray& text)
{
    return skeleton(QString::fromUtf8(text)).toUtf8();
}

void answer(sqlite3_context* context, const QByteArray& text)
{
    sqlite3_result_text(context, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
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
        return answer(context, *found);
    const QByteArray folded = skeletonOf(text);
    if (known->size() < most)
        known->insert(QByteArray(text.constData(), text.size()), folded);
    answer(context, folded);
}

} // namespace

Condition conditionFor(const Query& query, int first)
{
    Compiler compiler(first);
    QByteArray sql = compiler.node(query.root);
    return {std::move(sql), compiler.takeValues()};
}

void bindCondition(Statement& statement, const Condition& condition, int first)
{
    for (const auto& value : condition.values) {
        std::visit([&](const auto& v) { statement.bind(first, v); }, value);
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
    return code == SQLITE_OK ? Done() : failure("database_failed"_L1, {{"sqlite_code"_L1, code}});
}

} // namespace amends
