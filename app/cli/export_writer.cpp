// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/export_writer.h"

#include "app/cli/answers.h"
#include "app/cli/console.h"
#include "core/cases/json.h"
#include "core/cases/rules.h"
#include "core/cases/summary.h"

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

QString amountCell(const Money& money)
{
    return money.currency.isEmpty() ? QString() : plainAmount(money);
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
    {"stars",
     [](const Row& r) {
         return r.review && !r.review->rating.isNull() ? numberCell(r.review->rating.stars()) : QString();
     }},
    {"rating",
     [](const Row& r) {
         return r.review && !r.review->rating.isNull() ? numberCell(r.review->rating.raw) : QString();
     }},
    {"rating_scale",
     [](const Row& r) {
         return r.review && !r.review->rating.isNull() ? QString::number(r.review->rating.scale) : QString();
     }},
    {"review_author", [](const Row& r) { return r.review ? r.review->author : QString(); }},
    {"review_title", [](const Row& r) { return r.review ? r.review->title : QString(); }},
    {"review_text", [](const Row& r) { return r.review ? r.review->text : QString(); }},
    {"review_url", [](const Row& r) { return r.review ? r.review->url : QString(); }},
    {"review_versions", [](const Row& r) { return QString::number(r.c.reviews.size()); }},
    {"claims", [](const Row& r) { return QString::number(r.c.claims.size()); }},
    {"calls_agent", [](const Row& r) { return QString::number(attempts(r.c, Party::Agent)); }},
    {"calls_customer", [](const Row& r) { return QString::number(attempts(r.c, Party::Customer)); }},
    {"cause", [](const Row& r) { return causesWith(r.c, CauseRole::Primary).join(u' '); }},
    {"causes_contributing", [](const Row& r) { return causesWith(r.c, CauseRole::Contributing).join(u' '); }},
    {"our_part", [](const Row& r) { return r.c.facts.ourPart; }},
    {"decision", [](const Row& r) { return decisionOf(r.c); }},
    {"refund", [](const Row& r) { return amountCell(agreedRefund(r.c)); }},
    {"refund_paid", [](const Row& r) { return amountCell(paidRefund(r.c)); }},
    {"currency", [](const Row& r) { return agreedRefund(r.c).currency; }},
    {"holding_posted", [](const Row& r) { return timeCell(firstPosted(r.c, ReplyKind::Holding)); }},
    {"reply_posted", [](const Row& r) { return timeCell(firstPosted(r.c, ReplyKind::Final)); }},
    {"actions", [](const Row& r) { return QString::number(r.c.actions.size()); }},
    {"actions_done", [](const Row& r) { return QString::number(actionsDone(r.c)); }},
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

Done JsonExport::write(const CaseView& view)
{
    Done written = write(view.customer).and_then([&] { return write(view.agent); });
    for (const Person& person : view.others)
        written = written.and_then([&] { return write(person); });
    return written.and_then([&] { return m_sink(QByteArray(jsonLine(exportedCase(view.value)) + '\n')); });
}

Done JsonExport::write(const Person& person)
{
    if (person.id.isNull() || m_written.contains(person.id))
        return {};
    m_written.insert(person.id);
    return m_sink(QByteArray(jsonLine(exportedPerson(person)) + '\n'));
}

} // namespace amends::cli
