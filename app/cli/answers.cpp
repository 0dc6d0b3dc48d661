// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/answers.h"

#include "app/cli/part_names.h"
#include "app/cli/suggested.h"
#include "core/cases/clocks.h"
#include "core/cases/json.h"
#include "core/cases/repeated.h"
#include "core/cases/rules.h"
#include "ui/words/sentences.h"

namespace amends::cli {

namespace {

QJsonObject stepAnswer(Step step, Verb verb, const QDateTime& due, bool overdue)
{
    return {
        {"step"_L1, codeOf(step)}, {"verb"_L1, codeOf(verb)}, {"due"_L1, toJsonValue(due)}, {"overdue"_L1, overdue}};
}

QJsonValue personAnswer(const Person& person)
{
    if (person.id.isNull())
        return {};
    QJsonObject answer = toJsonObject(person);
    answer.insert("id"_L1, person.id.toString());
    answer.insert("erased"_L1, person.erased);
    return answer;
}

QJsonArray clocksAnswer(const Case& c, const QDateTime& now)
{
    QJsonArray answer;
    for (const DeadlineClock& clock : c.clocks) {
        QJsonObject entry = partToJson(clock);
        entry.insert("name"_L1, partName(c, clock.id));
        entry.insert("state"_L1, codeOf(stateOf(c, clock, now)));
        entry.insert("met"_L1, toJsonValue(metAt(c, clock)));
        answer.append(entry);
    }
    return answer;
}

/// Each part with the name a person calls it by.
void namePartsIn(QJsonObject& answer, const Case& c)
{
    eachPartList(c, [&]<class P>(const QList<P>& parts) {
        const QLatin1StringView table(Fields<P>::table);
        QJsonArray named;
        for (const P& part : parts) {
            QJsonObject entry = partToJson(part);
            entry.insert("name"_L1, partName(c, part.id));
            named.append(entry);
        }
        answer.insert(table, named);
    });
}

QJsonArray suggestionsAnswer(const Case& c, const Playbook& playbook)
{
    QJsonArray answer;
    for (const OpenSuggestion& suggestion : openSuggestions(playbook, c))
        answer.append(QJsonObject{{"code"_L1, suggestion.cause},
                                  {"questions"_L1, QJsonArray::fromStringList(suggestion.questions)},
                                  {"answers"_L1, QJsonArray::fromStringList(suggestion.answers)}});
    return answer;
}

QJsonObject historyAnswer(const HistoryLine& line)
{
    QJsonObject answer{{"seq"_L1, line.seq},
                       {"step"_L1, line.step},
                       {"at"_L1, toJsonValue(line.at)},
                       {"by"_L1, toJsonValue(line.by)},
                       {"kind"_L1, codeOf(line.kind)},
                       {"revision"_L1, line.revision}};
    if (line.undoes != 0)
        answer.insert("undoes"_L1, line.undoes);
    if (!line.batch.isNull())
        answer.insert("batch"_L1, line.batch.toString());
    if (!line.edit.isEmpty())
        answer.insert("edit"_L1, line.edit);
    return answer;
}

QString reasonFor(const Error& error)
{
    return words::sentence(error, words::Medium::Terminal);
}

QJsonObject recognisedAnswer(const QString& file, const Recognition& recognition)
{
    QJsonObject fields;
    for (const MappedField& field : recognition.mapping.fields) {
        QJsonArray columns;
        for (const ColumnRef& column : field.columns)
            columns.append(column.number > 0 ? QString(u'#' + QString::number(column.number)) : column.header);
        fields.insert(codeOf(field.target), columns);
    }
    QJsonObject orders;
    for (auto it = recognition.dateOrders.cbegin(); it != recognition.dateOrders.cend(); ++it)
        orders.insert(it.key(), codeOf(it.value()));
    return {{"file"_L1, file},
            {"preset"_L1, toJsonValue(recognition.mapping.code)},
            {"encoding"_L1, QString::fromLatin1(recognition.encoding)},
            {"delimiter"_L1, QString(recognition.dialect.delimiter)},
            {"fields"_L1, fields},
            {"date_orders"_L1, orders},
            {"rating_scale"_L1,
             recognition.mapping.ratingScale > 0 ? QJsonValue(recognition.mapping.ratingScale) : QJsonValue()},
            {"rating_scale_from"_L1, toJsonValue(codeOf(recognition.ratingScaleFrom))}};
}

QJsonObject editAnswer(const Applied& applied, const PartId& part)
{
    QJsonObject answer;
    if (applied.target == TargetKind::Case) {
        answer.insert("case"_L1, toJsonValue(applied.number.toString()));
        answer.insert("id"_L1, toJsonValue(applied.caseId));
    } else if (applied.target == TargetKind::Person) {
        answer.insert("person"_L1, toJsonValue(applied.person));
    } else if (applied.target == TargetKind::Batch) {
        answer.insert("batch"_L1, toJsonValue(applied.batch));
    }
    answer.insert("revision"_L1, applied.revision);
    if (!part.isNull())
        answer.insert("part"_L1, part.toString());
    if (applied.already)
        answer.insert("already_applied"_L1, true);
    return answer;
}

QJsonArray arrayOf(const QList<QJsonObject>& objects)
{
    QJsonArray array;
    for (const QJsonObject& object : objects)
        array.append(object);
    return array;
}

void add(QJsonObject& to, const QJsonObject& more)
{
    for (auto it = more.constBegin(); it != more.constEnd(); ++it)
        to.insert(it.key(), it.value());
}

} // namespace

QJsonObject rowAnswer(const CaseRow& row, const QDateTime& now)
{
    return {{"case"_L1, row.number.toString()},
            {"id"_L1, row.id.toString()},
            {"revision"_L1, row.revision},
            {"kind"_L1, codeOf(row.kind)},
            {"title"_L1, toJsonValue(row.title)},
            {"source"_L1, toJsonValue(row.source)},
            {"is_public"_L1, row.isPublic},
            {"severity"_L1, codeOf(row.severity)},
            {"stance"_L1, codeOf(row.stance)},
            {"stars"_L1, row.stars ? QJsonValue(*row.stars) : QJsonValue()},
            {"received"_L1, toJsonValue(row.received)},
            {"opened"_L1, toJsonValue(row.opened)},
            {"closed"_L1, toJsonValue(row.closed)},
            {"closed_as"_L1, codeOf(row.closedAs)},
            {"status"_L1, codeOf(row.status())},
            {"next_step"_L1, stepAnswer(row.step, row.verb, row.due, row.isOverdue(now))},
            {"cause"_L1, toJsonValue(row.cause)},
            {"topic"_L1, toJsonValue(row.topic)},
            {"turning_point"_L1, codeOf(row.turningPoint)},
            {"customer"_L1, toJsonValue(row.customer)},
            {"agent"_L1, toJsonValue(row.agent)},
            {"refund"_L1, row.refund.currency.isEmpty() ? QJsonValue() : toJsonValue(row.refund)}};
}

QJsonObject viewAnswer(const CaseView& view, const Playbook& playbook, const TryContext& context, const QDateTime& now)
{
    const Case& c = view.value;
    const NextStep next = nextStep(c, now, view.zone);
    QJsonObject answer = caseToJson(c);
    namePartsIn(answer, c);
    answer.insert("customer"_L1, personAnswer(view.customer));
    answer.insert("agent"_L1, personAnswer(view.agent));
    answer.insert("status"_L1, codeOf(statusOf(c)));
    answer.insert("next_step"_L1, stepAnswer(next.step, next.verb, next.due, next.overdue));
    answer.insert("missing_to_close"_L1, c.isClosed() ? QJsonArray() : QJsonArray::fromStringList(missingToClose(c)));
    answer.insert("try"_L1, arrayOf(triesToClose(c, context)));
    answer.insert("suggested_causes"_L1, suggestionsAnswer(c, playbook));
    answer.insert("clocks"_L1, clocksAnswer(c, now));
    QJsonArray history;
    for (const HistoryLine& line : view.history)
        history.append(historyAnswer(line));
    answer.insert("history"_L1, history);
    return answer;
}

QJsonObject importAnswer(const ImportAnswer& answer, bool severalFiles)
{
    QJsonArray rejected;
    for (const RejectedLine& line : answer.rejected) {
        QJsonObject entry{{"line"_L1, line.line}, {"code"_L1, line.error.code}, {"reason"_L1, reasonFor(line.error)}};
        if (severalFiles)
            entry.insert("file"_L1, line.file);
        rejected.append(entry);
    }
    QJsonArray recognised;
    for (const auto& [file, recognition] : answer.recognised)
        recognised.append(recognisedAnswer(file, recognition));
    return {{"imported"_L1, answer.imported},
            {"updated"_L1, answer.updated},
            {"duplicates"_L1, answer.duplicates},
            {"skipped"_L1, answer.skipped},
            {"rejected"_L1, rejected},
            {"rejected_total"_L1, answer.rejectedTotal},
            {"history"_L1, answer.history},
            {"placeholder_dates"_L1, answer.placeholderDates},
            {"characters_removed"_L1, answer.gate.nulsRemoved + answer.gate.bomsRemoved},
            {"characters_replaced"_L1, answer.gate.surrogatesReplaced},
            {"batch"_L1, toJsonValue(answer.batch)},
            {"recognised"_L1, recognised}};
}

QJsonObject trendsAnswer(const TrendsAnswer& answer, CountBy by)
{
    QJsonArray series;
    for (const WeeklySeries& one : answer.series) {
        QJsonArray weeks;
        for (const WeekPoint& point : one.weeks)
            weeks.append(QJsonObject{{"week"_L1, point.week.toString()},
                                     {"count"_L1, point.count},
                                     {"expected"_L1, QJsonValue()},
                                     {"lower"_L1, QJsonValue()},
                                     {"upper"_L1, QJsonValue()},
                                     {"signal"_L1, QJsonValue()},
                                     {"partial"_L1, point.partial}});
        series.append(QJsonObject{
            {"key"_L1, one.key}, {"total"_L1, one.total}, {"weeks"_L1, weeks}, {"verdict"_L1, QJsonValue()}});
    }
    return {{"by"_L1, codeOf(by)}, {"series"_L1, series}, {"undated"_L1, answer.undated}};
}

namespace {

QJsonArray findingsAnswer(const QList<Error>& findings)
{
    QJsonArray all;
    for (const Error& finding : findings) {
        QJsonObject entry = finding.detail;
        entry.insert("code"_L1, finding.code);
        entry.insert("reason"_L1, reasonFor(finding));
        all.append(entry);
    }
    return all;
}

} // namespace

QJsonObject checkAnswer(const CheckAnswer& answer)
{
    return {{"whole"_L1, answer.isWhole()},
            {"cases"_L1, answer.cases},
            {"people"_L1, answer.people},
            {"entries"_L1, answer.entries},
            {"erased"_L1, answer.erased},
            {"head"_L1, QString::fromLatin1(answer.head.toHex())},
            {"findings"_L1, findingsAnswer(answer.findings)}};
}

QJsonObject repairAnswer(const RepairAnswer& answer)
{
    return {{"whole"_L1, answer.isWhole()},
            {"copy"_L1, answer.copy},
            {"mended"_L1, findingsAnswer(answer.mended)},
            {"findings"_L1, findingsAnswer(answer.left)}};
}

QJsonObject erasureAnswer(const PersonId& person, const ErasureAnswer& answer, bool isDry)
{
    return {{"person"_L1, person.toString()},
            {"erased"_L1, !isDry},
            {"cases"_L1, answer.counts.theirCases},
            {"other_cases"_L1, answer.counts.otherCases},
            {"entries"_L1, answer.counts.entries},
            {"drafts"_L1, answer.counts.drafts},
            {"views"_L1, answer.counts.views},
            {"imports"_L1, answer.counts.imports},
            {"backups"_L1, isDry ? answer.counts.backups : answer.backups},
            {"backups_removed"_L1, answer.removed},
            {"searched"_L1, answer.searched},
            {"still_in"_L1, QJsonArray::fromStringList(answer.stillIn)}};
}

QJsonObject appliedAnswer(const AppliedGroup& applied, const QList<PartId>& parts)
{
    QJsonObject answer{{"ok"_L1, true}};
    if (applied.step != 0)
        answer.insert("step"_L1, applied.step);
    if (applied.edits.size() == 1) {
        add(answer, editAnswer(applied.edits.constFirst(), parts.value(0)));
        return answer;
    }
    QJsonArray edits;
    for (qsizetype i = 0; i < applied.edits.size(); ++i)
        edits.append(editAnswer(applied.edits.at(i), parts.value(i)));
    answer.insert("edits"_L1, edits);
    return answer;
}

QJsonObject refusedAnswer(const Error& error, qint64 line, const QList<QJsonObject>& tries)
{
    QJsonObject answer = error.detail;
    add(answer, {{"ok"_L1, false}, {"line"_L1, line}, {"code"_L1, error.code}, {"reason"_L1, reasonFor(error)}});
    if (!tries.isEmpty())
        answer.insert("try"_L1, arrayOf(tries));
    return answer;
}

QJsonObject exportedCase(const Case& c)
{
    Edit opening = openingOf(c);
    opening.caseNumber = {};
    opening.at = {};
    return toJson(opening);
}

QJsonObject exportedPerson(const Person& person)
{
    return toJson(openingOf(person));
}

QJsonObject backupAnswer(const Backup& backup)
{
    QJsonObject answer = toJsonObject(backup);
    answer.insert("path"_L1, backup.path);
    return answer;
}

} // namespace amends::cli
