// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QLocale>

namespace amends {

namespace {

/// In the context "Import" for translators.
struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

bool isDate(const QList<Target>& targets)
{
    return targets.contains(Target::Received) || targets.contains(Target::Occurred);
}

} // namespace

QString toldTarget(Target target)
{
    switch (target) {
    case Target::Title:
        return Import::tr("Title");
    case Target::Text:
        return Import::tr("Text");
    case Target::Rating:
        return Import::tr("Rating");
    case Target::Received:
        return Import::tr("Posted or received");
    case Target::Occurred:
        return Import::tr("When it happened");
    case Target::Source:
        return Import::tr("Source");
    case Target::Author:
        return Import::tr("Name at the review");
    case Target::CustomerName:
        return Import::tr("Customer: name");
    case Target::CustomerEmail:
        return Import::tr("Customer: e-mail");
    case Target::CustomerPhone:
        return Import::tr("Customer: phone");
    case Target::OrderRef:
        return Import::tr("Order reference");
    case Target::Topic:
        return Import::tr("Topic");
    case Target::ExternalId:
        return Import::tr("Id at the source");
    case Target::Url:
        return Import::tr("Link");
    case Target::Kind:
        return Import::tr("Review or complaint");
    case Target::Language:
        return Import::tr("Language");
    case Target::Agent:
        return Import::tr("Agent");
    case Target::Severity:
        return Import::tr("How serious");
    case Target::Public:
        return Import::tr("Public: yes or no");
    case Target::Note:
        return Import::tr("Note");
    }
    return {};
}

QString toldPreset(const QString& code)
{
    if (code == "reviews"_L1)
        return Import::tr("Reviews");
    if (code == "complaints"_L1)
        return Import::tr("Complaints");
    if (code == "airline_reviews"_L1)
        return Import::tr("Airline reviews");
    if (code == "cfpb"_L1)
        return Import::tr("CFPB complaints");
    return code;
}

QString toldOrder(DateOrder order)
{
    switch (order) {
    case DateOrder::Ymd:
        return Import::tr("year/month/day");
    case DateOrder::Dmy:
        return Import::tr("day/month/year");
    case DateOrder::Mdy:
        return Import::tr("month/day/year");
    }
    return {};
}

ChipText toldFate(RowFate fate)
{
    switch (fate) {
    case RowFate::NewCase:
        return {Import::tr("new case"), look::Tone::Info, Icon::Add};
    case RowFate::NewHistory:
        return {Import::tr("new, history"), look::Tone::Done, Icon::Book};
    case RowFate::Changed:
        return {Import::tr("changed"), look::Tone::DueSoon, Icon::Pencil};
    case RowFate::Known:
        return {Import::tr("have it"), look::Tone::Neutral, {}};
    case RowFate::LeftOut:
        return {Import::tr("left out"), look::Tone::Neutral, {}};
    case RowFate::NotRead:
        return {Import::tr("not read"), look::Tone::Overdue, Icon::Warning};
    }
    return {};
}

QString toldFates(RowFate fate)
{
    switch (fate) {
    case RowFate::NewCase:
        return Import::tr("New cases");
    case RowFate::NewHistory:
        return Import::tr("New as history");
    case RowFate::Changed:
        return Import::tr("Changed");
    case RowFate::Known:
        return Import::tr("Have them");
    case RowFate::LeftOut:
        return Import::tr("Left out");
    case RowFate::NotRead:
        return Import::tr("Not read");
    }
    return {};
}

QString toldProblem(const Error& error)
{
    if (error.code == "columns_not_recognised"_L1)
        return Import::tr("Amends does not know these headings. Say below what each column is; "
                          "at least one goes to the title or the text.");
    if (error.code == "nothing_mapped"_L1)
        return Import::tr("No column is the title or the text. Choose one below.");
    if (error.code == "date_order_unclear"_L1)
        return Import::tr("%1: %2 could be read two ways. Choose how dates are written.")
            .arg(words::shown(error.detail.value("column"_L1).toString(), words::Medium::Window),
                 words::shown(error.detail.value("example"_L1).toString(), words::Medium::Window));
    return words::sentence(error, words::Medium::Window);
}

QString toldNew(qint64 cases, qint64 history, const ImportOptions& options)
{
    QStringList told;
    if (cases > 0)
        told << Import::tr("%n row(s) become cases to be worked on.", nullptr, int(cases));
    if (history > 0) {
        const QString why =
            options.historyBefore
                ? Import::tr("they are from before %1 or have no date", "why rows are history")
                      .arg(QLocale().toString(*options.historyBefore, QLocale::ShortFormat))
                : Import::tr("they are older than %n day(s) or have no date", "why rows are history", usualHistoryDays);
        told << (cases > 0 ? Import::tr("%n row(s) come in as history, because %1.", "%1: what they are", int(history))
                           : Import::tr("All %n new row(s) come in as history, because %1.", "%1: what they are",
                                        int(history)))
                    .arg(why);
    }
    return told.isEmpty() ? Import::tr("No row is new.") : told.join(u' ');
}

QString toldHistory()
{
    return Import::tr("History comes in closed: it counts in Trends, and nobody has to answer it any more. "
                      "To work on one of these cases all the same, open it and press “Make it live”.");
}

QString toldReason(qint64 line, const Error& error)
{
    const QString sentence = words::sentence(error, words::Medium::Window);
    const QString number = QLocale().toString(line);
    return error.detail.contains("column"_L1)
               ? Import::tr("Line %1, %2", "%2: column and what ails it").arg(number, sentence)
               : Import::tr("Line %1: %2", "%2: a sentence").arg(number, sentence);
}

ChipText toldColumn(const ImportPreview& preview, qsizetype column, const QList<Target>& targets)
{
    if (targets.isEmpty())
        return {Import::tr("not needed"), look::Tone::Neutral, {}};
    const ImportPreview::Column values = preview.columns.value(column);
    QStringList told;
    if (isDate(targets))
        if (const auto order = preview.recognition.dateOrders.constFind(preview.recognition.headers.value(column));
            order != preview.recognition.dateOrders.constEnd())
            told << toldOrder(*order);
    if (targets.contains(Target::Rating) && preview.recognition.mapping.ratingScale > 0)
        told << (preview.recognition.mapping.ratingScale == 1
                     ? Import::tr("yes or no")
                     : Import::tr("out of %1").arg(preview.recognition.mapping.ratingScale));
    if (targets.contains(Target::ExternalId))
        told << Import::tr("%n different", nullptr, int(values.different));
    else if (told.isEmpty())
        told << Import::tr("%n filled", nullptr, int(values.filled));
    if (values.notRead > 0)
        told << Import::tr("%n row(s) not read", nullptr, int(values.notRead));
    const bool isFine = values.notRead == 0;
    return {told.join(Import::tr(", ")), isFine ? look::Tone::Done : look::Tone::DueSoon,
            isFine ? Icon::Check : Icon::Warning};
}

} // namespace amends
