// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/completion_source.h"

#include "core/base/week.h"
#include "core/search/parser.h"
#include "ui/desk/desk.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

using search::Field;

namespace {

constexpr auto has = "has"_L1;
constexpr auto no = "no"_L1;
constexpr int mostValues = 50;

/// As a term takes it. The line itself adds the quotes a blank needs.
QString quotedWhereNeeded(const QString& value)
{
    const QString doubled = QString(value).replace(u'"', u"\"\""_s);
    const bool hasMark = std::ranges::any_of(value, [](QChar c) { return u"()\"<>=*"_s.contains(c); });
    return hasMark && !value.contains(u' ') ? u'"' + doubled + u'"' : doubled;
}

bool begins(const QString& text, const QString& typed)
{
    return text.startsWith(typed, Qt::CaseInsensitive);
}

bool aWordBegins(const QString& text, const QString& typed)
{
    if (begins(text, typed))
        return true;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString& word) { return begins(word, typed); });
}

Completion plain(const QString& text, const QString& shown)
{
    return {.text = text, .shown = shown, .cause = {}};
}

QList<Completion> keys(const QString& typed)
{
    QList<Completion> fitting;
    const auto offer = [&](const QString& key) {
        if (begins(key, typed))
            fitting.append(plain(key + u':', key + u':'));
    };
    for (int field = 0; field <= int(search::lastField); ++field)
        offer(search::code(Field(field)));
    offer(has);
    offer(no);
    return fitting;
}

QList<Completion> codes(const QStringList& codes, const QString& typed)
{
    QList<Completion> fitting;
    for (const QString& code : codes)
        if (begins(code, typed))
            fitting.append(plain(code, code));
    return fitting;
}

/// What is typed, and what it means.
QList<Completion> told(const QList<std::pair<QString, QString>>& all, const QString& typed)
{
    QList<Completion> fitting;
    for (const auto& [text, meaning] : all)
        if (begins(text, typed))
            fitting.append(plain(text, CompletionSource::tr("%1 · %2").arg(text, meaning)));
    return fitting;
}

QList<Completion> refunds(const QString& typed)
{
    return codes(search::typedCodesOf(Field::Refund), typed) + codes({u">20"_s, u">=100"_s, u"20..100"_s}, typed);
}

QList<Completion> ratings(const QString& typed)
{
    return codes({u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"<=2"_s, u"<=3"_s, u">=4"_s}, typed);
}

} // namespace

CompletionSource::CompletionSource(Desk& desk, SearchLine* line)
    : QObject(line)
    , m_desk(desk)
{
    line->setCompletionSource([this](const QString& key, const QString& typed) { return complete(key, typed); });
    connect(this, &CompletionSource::learned, line, &SearchLine::refreshCompletions);
    connect(&m_desk, &Desk::changed, this, &CompletionSource::forget);
}

QList<Completion> CompletionSource::complete(const QString& key, const QString& typed)
{
    if (key.isEmpty())
        return keys(typed) + views(typed);
    if (key == has || key == no)
        return codes(search::facetCodes(), typed);
    const std::optional<Field> field = search::fieldOf(key);
    if (!field)
        return {};
    switch (*field) {
    case Field::Status:
    case Field::Kind:
    case Field::Is:
        return codes(search::typedCodesOf(*field), typed);
    case Field::Refund:
        return refunds(typed);
    case Field::Due:
        return dueDates(typed);
    case Field::Rating:
        return ratings(typed);
    case Field::Received:
    case Field::Opened:
        return dates(typed);
    case Field::Cause:
        return causes(typed);
    case Field::Source:
    case Field::Topic:
    case Field::Agent:
    case Field::Customer:
        break;
    }
    return known(*field, typed);
}

/// Of the casebook's own: the query in place of the name; in brackets where it would not hold together beside others.
QList<Completion> CompletionSource::views(const QString& typed) const
{
    QList<Completion> fitting;
    for (const SavedView& view : m_desk.office().views) {
        if (!aWordBegins(view.name, typed))
            continue;
        const std::vector<search::Node> terms = search::parse(view.query).query.root.children;
        const bool isLoose = terms.size() == 1 && terms.front().kind == search::Node::Kind::Or;
        fitting.append(plain(isLoose ? u'(' + view.query + u')' : view.query,
                             tr("%1 · your view").arg(words::harmless(view.name))));
    }
    return fitting;
}

QList<Completion> CompletionSource::dates(const QString& typed) const
{
    const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
    return told({{Week::of(today).toString(), tr("this week")},
                 {Week::of(today.addDays(-7)).toString(), tr("last week")},
                 {today.toString(u"yyyy-MM"), tr("this month")},
                 {today.addMonths(-1).toString(u"yyyy-MM"), tr("last month")},
                 {today.toString(u"yyyy"), tr("this year")},
                 {today.toString(Qt::ISODate), tr("today")},
                 {Week::of(today.addDays(-28)).toString() + u".."_s, tr("the last four weeks and this one")},
                 {u"today"_s, tr("whichever day it is")},
                 {u"this_week"_s, tr("whichever week it is")},
                 {u"last_week"_s, tr("the week before")},
                 {u"this_month"_s, tr("whichever month it is")}},
                typed);
}

/// Words first: what is due is asked for by the day one looks.
QList<Completion> CompletionSource::dueDates(const QString& typed) const
{
    const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
    return told({{u"today"_s, tr("on this day")},
                 {u"..today"_s, tr("until this day ends")},
                 {u"tomorrow"_s, tr("on the day after")},
                 {u"this_week"_s, tr("Monday to Sunday")},
                 {u"next_week"_s, tr("the week after")},
                 {u".."_s + today.addMonths(1).toString(u"yyyy-MM"), tr("until next month ends")},
                 {today.toString(Qt::ISODate), tr("today")}},
                typed);
}

QList<Completion> CompletionSource::causes(const QString& typed)
{
    ask(Field::Cause, {});
    const QList<search::ValueCount> counted = m_known.value({Field::Cause, {}});
    const bool isKnown = m_known.contains({Field::Cause, {}});
    const CauseTree& tree = m_desk.playbook().causes;
    QList<Completion> fitting;
    const auto offer = [&](const QString& code, const QString& name) {
        const bool isChild = code.contains(u'/');
        if (!begins(code, typed) && !begins(code.section(u'/', -1), typed) && !aWordBegins(name, typed))
            return;
        const auto found = std::ranges::find(counted, code, &search::ValueCount::value);
        const qint64 count = found != counted.end() ? found->cases : isKnown ? 0 : -1;
        fitting.append({.text = code, .shown = name, .cause = code, .count = count, .isChild = isChild});
    };
    for (const CauseNode& node : tree.nodes)
        offer(node.code, words::causeName(node.code, tree));
    for (const search::ValueCount& one : counted)
        if (!tree.contains(one.value))
            offer(one.value, words::harmless(one.value));
    return fitting;
}

QList<Completion> CompletionSource::known(Field field, const QString& typed)
{
    ask(field, typed);
    // Until the answer is there, what is known of a shorter beginning.
    QList<search::ValueCount> values;
    for (qsizetype length = typed.size(); length >= 0; --length) {
        const auto found = m_known.constFind({field, typed.left(length)});
        if (found == m_known.cend())
            continue;
        values = *found;
        if (length < typed.size())
            values.removeIf([&](const search::ValueCount& one) { return !aWordBegins(one.value, typed); });
        break;
    }
    QList<Completion> fitting;
    for (const search::ValueCount& one : std::as_const(values))
        fitting.append({.text = quotedWhereNeeded(one.value),
                        .shown = words::harmless(one.value),
                        .cause = {},
                        .count = one.cases});
    return fitting;
}

void CompletionSource::ask(Field field, const QString& prefix)
{
    const Asked asked{field, prefix};
    if (m_known.contains(asked) || (m_isAsking && m_asked == asked))
        return;
    m_asked = asked;
    m_isAsking = true;
    Desk::when<Result<QList<search::ValueCount>>>(
        m_desk.casebook().values({.field = field, .prefix = prefix, .limit = field == Field::Cause ? -1 : mostValues},
                                 u"completion"_s),
        this, [this, asked, round = m_round](const Result<QList<search::ValueCount>>& values) {
            if (m_asked == asked)
                m_isAsking = false;
            if (!values)
                return;
            if (round != m_round) {
                ask(asked.first, asked.second);
                return;
            }
            m_known.insert(asked, *values);
            Q_EMIT learned();
        });
}

void CompletionSource::forget(const Changes&)
{
    m_known.clear();
    m_isAsking = false;
    ++m_round;
}

} // namespace amends
