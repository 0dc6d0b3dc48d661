// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_writer.h"

#include "app/cli/answers.h"
#include "app/cli/console.h"
#include "core/cases/json.h"
#include "core/cases/rules.h"

#include <algorithm>

namespace amends::cli {

namespace {

struct Row {
    const CaseView& view;
    const Case& c;
    const Review* review;
    NextStep next;
};

struct ExportColumn {
    const char* name;
    QString (*cell)(const Row&);
};

QString timeCell(const QDateTime& time)
{
    return toJsonValue(time).toString();
}

QString numberCell(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString flagCell(bool flag)
{
    return flag ? u"true"_s : u"false"_s;
}

QString causesCell(const Case& c, CauseRole role)
{
    QStringList codes;
    for (const Cause& cause : c.causes)
        if (cause.role == role)
            codes.append(cause.code);
    return codes.join(u' ');
}

QString postedCell(const Case& c, ReplyKind kind)
{
    for (const Reply& reply : c.replies)
        if (reply.kind == kind && reply.posted.isValid())
            return timeCell(reply.posted);
    return {};
}

QString decisionCell(const Case& c)
{
    return c.resolutions.isEmpty() ? QString() : c.resolutions.constLast().decision;
}

/// The refunds in the currency of the first one.
QString refundCell(const Case& c, bool paidOnly)
{
    QList<Money> amounts;
    for (const Refund& refund : c.refunds)
        if (refund.amount.currency == c.refunds.constFirst().amount.currency && (!paidOnly || refund.paid.isValid()))
            amounts.append(refund.amount);
    const auto total = totals(amounts);
    return total && !total->isEmpty() ? plainAmount(total->constFirst()) : QString();
}

constexpr auto exportColumns = std::to_array<ExportColumn>({
    {"case", [](const Row& r) { return r.c.number.toString(); }},
    {"id", [](const Row& r) { return r.c.id.toString(); }},
    {"kind", [](const Row& r) { return QString(codeOf(r.c.facts.kind)); }},
    {"status", [](const Row& r) { return QString(codeOf(statusOf(r.c))); }},
    {"title", [](const Row& r) { return r.c.facts.title; }},
    {"source", [](const Row& r) { return r.c.facts.source; }},
    {"is_public", [](const Row& r) { return flagCell(r.c.facts.isPublic); }},
    {"severity", [](const Row& r) { return QString(codeOf(r.c.facts.severity)); }},
    {"stance", [](const Row& r) { return QString(codeOf(r.c.facts.stance)); }},
    {"occurred", [](const Row& r) { return timeCell(r.c.facts.occurred); }},
    {"received", [](const Row& r) { return timeCell(r.c.facts.received); }},
    {"heard", [](const Row& r) { return timeCell(r.c.facts.heard); }},
    {"opened", [](const Row& r) { return timeCell(r.c.life.opened); }},
    {"closed", [](const Row& r) { return timeCell(r.c.life.closed); }},
    {"closed_as", [](const Row& r) { return QString(codeOf(r.c.life.closedAs)); }},
    {"customer", [](const Row& r) { return r.view.customer.name; }},
    {"agent", [](const Row& r) { return r.view.agent.name; }},
    {"order_ref", [](const Row& r) { return r.c.facts.orderRef; }},
    {"topic", [](const Row& r) { return r.c.facts.topic; }},
    {"turning_point", [](const Row& r) { return QString(codeOf(r.c.facts.turningPoint)); }},
    {"stars", [](const Row& r) { return r.review && !r.review->rating.isNull() ? numberCell(r.review->rating.stars()) : QString(); }},
    {"rating", [](const Row& r) { return r.review && !r.review->rating.isNull() ? numberCell(r.review->rating.raw) : QString(); }},
    {"rating_scale", [](const Row& r) { return r.review && !r.review->rating.isNull() ? QString::number(r.review->rating.scale) : QString(); }},
    {"review_author", [](const Row& r) { return r.review ? r.review->author : QString(); }},
    {"review_title", [](const Row& r) { return r.review ? r.review->title : QString(); }},
    {"review_text", [](const Row& r) { return r.review ? r.review->text : QString(); }},
    {"review_url", [](const Row& r) { return r.review ? r.review->url : QString(); }},
    {"review_versions", [](const Row& r) { return QString::number(r.c.reviews.size()); }},
    {"claims", [](const Row& r) { return QString::number(r.c.claims.size()); }},
    {"calls_agent", [](const Row& r) { return QString::number(attempts(r.c, Party::Agent)); }},
    {"calls_customer", [](const Row& r) { return QString::number(attempts(r.c, Party::Customer)); }},
    {"cause", [](const Row& r) { return causesCell(r.c, CauseRole::Primary); }},
    {"causes_contributing", [](const Row& r) { return causesCell(r.c, CauseRole::Contributing); }},
    {"our_part", [](const Row& r) { return r.c.facts.ourPart; }},
    {"decision", [](const Row& r) { return decisionCell(r.c); }},
    {"refund", [](const Row& r) { return refundCell(r.c, false); }},
    {"refund_paid", [](const Row& r) { return refundCell(r.c, true); }},
    {"currency", [](const Row& r) { return r.c.refunds.isEmpty() ? QString() : r.c.refunds.constFirst().amount.currency; }},
    {"holding_posted", [](const Row& r) { return postedCell(r.c, ReplyKind::Holding); }},
    {"reply_posted", [](const Row& r) { return postedCell(r.c, ReplyKind::Final); }},
    {"actions", [](const Row& r) { return QString::number(r.c.actions.size()); }},
    {"actions_done", [](const Row& r) { return QString::number(std::ranges::count_if(r.c.actions, [](const Action& a) { return a.done.isValid(); })); }},
    {"follow_ups", [](const Row& r) { return QString::number(r.c.followUps.size()); }},
    {"next_step", [](const Row& r) { return QString(codeOf(r.next.verb)); }},
    {"due", [](const Row& r) { return timeCell(r.next.due); }},
    {"missing_to_close", [](const Row& r) { return r.c.isClosed() ? QString() : missingToClose(r.c).join(u' '); }},
});

} // namespace

CsvExport::CsvExport(ByteSink sink, bool exact, QDateTime now)
    : m_writer(std::move(sink), {.guardFormulas = !exact})
    , m_now(std::move(now))
{}

Done CsvExport::begin()
{
    QStringList names;
    for (const ExportColumn& column : exportColumns)
        names.append(QString::fromLatin1(column.name));
    return m_writer.write(names);
}

Done CsvExport::write(const CaseView& view)
{
    const Row row{view, view.value, currentReview(view.value), nextStep(view.value, m_now, view.zone)};
    QStringList cells;
    for (const ExportColumn& column : exportColumns)
        cells.append(column.cell(row));
    return m_writer.write(cells);
}

Done JsonExport::begin()
{
    return m_sink("{\"cases\":[");
}

Done JsonExport::write(const CaseView& view)
{
    remember(view.customer);
    remember(view.agent);
    for (const Person& person : view.others)
        remember(person);
    const Done written = m_sink(QByteArray(m_separator + jsonLine(exportedCase(view.value))));
    m_separator = ",\n";
    return written;
}

Done JsonExport::end()
{
    QByteArray rest = "],\n\"people\":[";
    QByteArray separator = "\n";
    for (const Person& person : m_people) {
        rest += separator + jsonLine(exportedPerson(person));
        separator = ",\n";
    }
    return m_sink(QByteArray(rest + "]}\n"));
}

void JsonExport::remember(const Person& person)
{
    if (person.id.isNull() || m_known.contains(person.id))
        return;
    m_known.insert(person.id);
    m_people.append(person);
}

} // namespace amends::cli
