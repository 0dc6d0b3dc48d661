// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/row_mapper.h"

#include "core/base/csv_writer.h"
#include "core/cases/request_rules.h"
#include "core/intake/values.h"

#include <QCryptographicHash>
#include <QJsonArray>

namespace amends {

namespace {

QString valueOf(const QString& cell)
{
    return unguarded(cell.trimmed());
}

QString ratingText(const Rating& rating)
{
    return rating.isNull() ? QString() : QString::number(rating.raw) + u'/' + QString::number(rating.scale);
}

/// Each text with its length before it, so that no two lists come out the same.
QByteArray digestOf(const QStringList& texts, QCryptographicHash::Algorithm algorithm)
{
    QString whole;
    for (const QString& text : texts)
        whole += QString::number(text.size()) + u':' + text;
    return QCryptographicHash::hash(whole.toUtf8(), algorithm);
}

QByteArray contentDigest(const Incoming& row, const RowMapper::WrittenDates& dates)
{
    const CaseFacts& facts = row.draft.facts;
    const Review& review = row.draft.reviews.constFirst();
    const QString note = row.draft.notes.isEmpty() ? QString() : row.draft.notes.constFirst().text;
    const QStringList texts{codeOf(facts.kind),
                            facts.title,
                            facts.source,
                            facts.isPublic ? u"1"_s : u"0"_s,
                            dates.received,
                            dates.occurred,
                            facts.topic,
                            facts.orderRef,
                            codeOf(facts.severity),
                            review.externalId,
                            review.url,
                            ratingText(review.rating),
                            review.title,
                            review.text,
                            review.language,
                            review.author,
                            row.customerName,
                            row.customerEmail,
                            row.customerPhone,
                            row.agentName,
                            note};
    return digestOf(texts, QCryptographicHash::Blake2b_256);
}

/// Recognises a row without an id on a further import, however it is spaced, cased or accented then, and whatever the
/// zone. Stored and compared for ever: another way to make it needs another version before it.
QString fingerprint(const Incoming& row, const RowMapper::WrittenDates& dates)
{
    constexpr QLatin1StringView version{"v2:"};
    constexpr qsizetype bytes = 16;
    const CaseFacts& facts = row.draft.facts;
    const Review& review = row.draft.reviews.constFirst();
    const QStringList texts{facts.source,   row.customerName,          row.customerEmail, facts.orderRef,
                            dates.received, ratingText(review.rating), facts.title,       review.text};
    QStringList skeletons;
    for (const QString& text : texts)
        skeletons.append(skeleton(text));
    return version + QString::fromLatin1(digestOf(skeletons, QCryptographicHash::Sha256).first(bytes).toHex());
}

std::unexpected<Error> withColumn(const Error& error, const QString& column)
{
    Error placed = error;
    placed.detail.insert("column"_L1, column);
    return std::unexpected(placed);
}

std::unexpected<Error> invalidValue(const QString& column, const QString& read, const QStringList& known)
{
    return failure(
        "invalid_value"_L1,
        {{"column"_L1, column}, {"read"_L1, read.left(80)}, {"known"_L1, QJsonArray::fromStringList(known)}});
}

/// "Silent loss" is silent_loss.
QString asCode(const QString& text)
{
    return text.toLower().simplified().replace(u' ', u'_').replace(u'-', u'_');
}

} // namespace

RowMapper::RowMapper(RowRules rules, const QList<ResolvedField>& fields)
    : m_rules(std::move(rules))
{
    for (const ResolvedField& field : fields)
        m_places[size_t(field.target)] += field.places;
}

Result<Incoming> RowMapper::map(const Record& record) const
{
    Incoming row;
    row.line = record.line;
    row.draft.reviews.append(Review());
    if (const Done done = readTexts(record.cells, row); !done)
        return passOn(done);
    const auto dates = readDates(record.cells, row);
    if (!dates)
        return passOn(dates);
    if (const Done done = readCodes(record.cells, row); !done)
        return passOn(done);
    readLanguageOf(record.cells, row);

    CaseFacts& facts = row.draft.facts;
    Review& review = row.draft.reviews.first();
    if (const Done done = readRatingOf(record.cells, review); !done)
        return passOn(done);
    if (facts.title.isEmpty() && review.text.isEmpty())
        return failure("nothing_in_row"_L1);
    row.explicitId = !review.externalId.isEmpty();
    facts.sourceKey = row.explicitId ? review.externalId : fingerprint(row, *dates);
    row.contentDigest = contentDigest(row, *dates);
    if (facts.title.isEmpty())
        facts.title = titleFrom(review.text);
    placeInHistory(row.draft.life, facts.received);
    return row;
}

RowMapper::Cell RowMapper::first(Target target, const QStringList& cells) const
{
    for (const qsizetype place : places(target))
        if (QString value = valueOf(cells.at(place)); !value.isEmpty())
            return {value, place};
    return {};
}

QString RowMapper::joined(Target target, const QStringList& cells, QLatin1StringView between) const
{
    QStringList values;
    for (const qsizetype place : places(target))
        if (const QString value = valueOf(cells.at(place)); !value.isEmpty())
            values.append(value);
    return values.join(between);
}

QString RowMapper::noteOf(const QStringList& cells) const
{
    QStringList lines;
    for (const qsizetype place : places(Target::Note))
        if (const QString value = valueOf(cells.at(place)); !value.isEmpty())
            lines.append(m_rules.headers.at(place) + u": "_s + value);
    return lines.join(u'\n');
}

Done RowMapper::readTexts(const QStringList& cells, Incoming& row) const
{
    CaseFacts& facts = row.draft.facts;
    Review& review = row.draft.reviews.first();
    facts.title = joined(Target::Title, cells, ": "_L1);
    facts.topic = first(Target::Topic, cells).text;
    facts.orderRef = first(Target::OrderRef, cells).text;
    const QString source = first(Target::Source, cells).text;
    facts.source = !m_rules.source.isEmpty() ? m_rules.source : source.isEmpty() ? m_rules.mapping.source : source;
    review.text = joined(Target::Text, cells, "\n\n"_L1);
    review.author = first(Target::Author, cells).text;
    review.url = first(Target::Url, cells).text;
    review.externalId = first(Target::ExternalId, cells).text;
    row.customerName = first(Target::CustomerName, cells).text;
    if (row.customerName.isEmpty())
        row.customerName = review.author;
    row.customerEmail = first(Target::CustomerEmail, cells).text;
    row.customerPhone = first(Target::CustomerPhone, cells).text;
    row.agentName = first(Target::Agent, cells).text;
    Note note;
    note.text = noteOf(cells);
    if (!note.text.isEmpty())
        row.draft.notes.append(note);
    return {};
}

Done RowMapper::readRatingOf(const QStringList& cells, Review& review) const
{
    const Cell cell = first(Target::Rating, cells);
    if (cell.text.isEmpty())
        return {};
    const auto rating = readRating(cell.text, m_rules.mapping.ratingScale);
    if (!rating)
        return withColumn(rating.error(), m_rules.headers.at(cell.place));
    review.rating = *rating;
    return {};
}

Result<ReadDate> RowMapper::readDateOf(Target target, const QStringList& cells, Incoming& row) const
{
    const Cell cell = first(target, cells);
    if (cell.text.isEmpty())
        return ReadDate();
    const auto order = m_rules.dateOrders.constFind(cell.place);
    DateRules rules;
    rules.zone = m_rules.zone;
    rules.latestYear = m_rules.now.date().year() + 1;
    if (order != m_rules.dateOrders.cend())
        rules.order = *order;
    const auto date = readDate(cell.text, rules);
    const QString& column = m_rules.headers.at(cell.place);
    if (!date)
        return withColumn(date.error(), column);
    // A time that names no zone may have been written where it is tomorrow already.
    const QDateTime now = date->hasZone ? m_rules.now : m_rules.now.addDays(1);
    if (const Done past = checkNotAhead(codeOf(target), date->utc, now); !past)
        return withColumn(past.error(), column);
    if (date->placeholder)
        row.remarks.append(Error{u"placeholder_date"_s, {{"column"_L1, column}, {"read"_L1, cell.text.left(80)}}});
    return date;
}

Result<RowMapper::WrittenDates> RowMapper::readDates(const QStringList& cells, Incoming& row) const
{
    const auto received = readDateOf(Target::Received, cells, row);
    if (!received)
        return passOn(received);
    const auto occurred = readDateOf(Target::Occurred, cells, row);
    if (!occurred)
        return passOn(occurred);
    row.draft.facts.received = received->utc;
    row.draft.facts.occurred = occurred->utc;
    row.draft.reviews.first().posted = received->utc;
    return WrittenDates{received->written, occurred->written};
}

Done RowMapper::readCodes(const QStringList& cells, Incoming& row) const
{
    CaseFacts& facts = row.draft.facts;
    const Cell kind = first(Target::Kind, cells);
    const auto knownKind = kind.text.isEmpty() ? m_rules.mapping.kind : fromCode<CaseKind>(asCode(kind.text));
    if (!knownKind)
        return invalidValue(m_rules.headers.at(kind.place), kind.text, allCodes<CaseKind>());
    const Cell severity = first(Target::Severity, cells);
    const auto knownSeverity = severity.text.isEmpty() ? Severity::Normal : fromCode<Severity>(asCode(severity.text));
    if (!knownSeverity)
        return invalidValue(m_rules.headers.at(severity.place), severity.text, allCodes<Severity>());
    const Cell isPublic = first(Target::Public, cells);
    const auto knownPublic = isPublic.text.isEmpty() ? m_rules.mapping.isPublic : readYesNo(isPublic.text);
    if (!knownPublic)
        return invalidValue(m_rules.headers.at(isPublic.place), isPublic.text, {u"yes"_s, u"no"_s});
    facts.kind = *knownKind;
    facts.severity = *knownSeverity;
    facts.isPublic = *knownPublic;
    if (facts.kind == CaseKind::Review)
        row.draft.reviews.first().title = facts.title;
    return {};
}

void RowMapper::readLanguageOf(const QStringList& cells, Incoming& row) const
{
    const Cell cell = first(Target::Language, cells);
    if (cell.text.isEmpty())
        return;
    Review& review = row.draft.reviews.first();
    review.language = readLanguage(cell.text);
    if (review.language.isEmpty())
        row.remarks.append(Error{u"unknown_language"_s,
                                 {{"column"_L1, m_rules.headers.at(cell.place)}, {"read"_L1, cell.text.left(80)}}});
}

void RowMapper::placeInHistory(CaseLife& life, const QDateTime& received) const
{
    const bool live = !m_rules.historyBefore.isValid() || received >= m_rules.historyBefore;
    if (live && (received.isValid() || !m_rules.historyBefore.isValid()))
        return;
    life.opened = received.isValid() ? received : m_rules.now;
    life.closed = life.opened;
    life.closedAs = ClosedAs::BeforeAmends;
}

} // namespace amends
