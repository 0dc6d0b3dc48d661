// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

namespace amends {

/// What a column can become.
enum class Target {
    Title,
    Text,
    Rating,
    Received,
    Occurred,
    Source,
    Author,
    CustomerName,
    CustomerEmail,
    CustomerPhone,
    OrderRef,
    Topic,
    ExternalId,
    Url,
    Kind,
    Language,
    Agent,
    Severity,
    Public,
    Note
};
AMENDS_CODES(Target, {Target::Title, "title"}, {Target::Text, "text"}, {Target::Rating, "rating"},
             {Target::Received, "received"}, {Target::Occurred, "occurred"}, {Target::Source, "source"},
             {Target::Author, "author"}, {Target::CustomerName, "customer"}, {Target::CustomerEmail, "email"},
             {Target::CustomerPhone, "phone"}, {Target::OrderRef, "order"}, {Target::Topic, "topic"},
             {Target::ExternalId, "id"}, {Target::Url, "url"}, {Target::Kind, "kind"}, {Target::Language, "language"},
             {Target::Agent, "agent"}, {Target::Severity, "severity"}, {Target::Public, "public"},
             {Target::Note, "note"})

/// A column by its header or, where `number` is not 0, by its place from 1.
struct ColumnRef {
    QString header;
    int number = 0;

    bool operator==(const ColumnRef&) const = default;
};

/// Several columns of one target: titles are joined by ": ", texts by an empty line, notes become "Header: value"
/// lines; of all others the first one that is not empty counts.
struct MappedField {
    Target target = Target::Note;
    QList<ColumnRef> columns;

    bool operator==(const MappedField&) const = default;
};

/// Which column is what, and what is the same for all rows.
struct Mapping {
    QString code;              ///< the preset it comes from; empty for one made by hand
    QList<MappedField> fields; ///< one entry per target
    QString source;            ///< where no column says it
    CaseKind kind = CaseKind::Review;
    bool isPublic = true;
    /// 5, 10, or 1 for "recommends: yes/no"; 0: found from the column's header, else from the first thousand rows
    /// (RatingScaleFinder).
    int ratingScale = 0;

    bool operator==(const Mapping&) const = default;
    const MappedField* field(Target target) const;
};

/// Headers compare without case, blanks and punctuation: "Date received" = "date_received" = "dateReceived".
QString headerKey(QStringView header);

/// Reads `text=Comment,title="Issue, main",rating=#3,note=State,note=ZIP,kind:=complaint,source:=google`:
/// FIELD=COLUMN with a column by header or by number, in double quotes where it has a comma; a repeated FIELD adds a
/// column; FIELD:=VALUE is the same for all rows (kind, source, public, rating_scale). Where it is not said, rows are
/// public reviews if a rating is mapped, and private complaints otherwise.
/// `invalid_mapping` {read}, `unknown_field` {read, known}, `invalid_value` {column, read, known}.
Result<Mapping> parseMapping(QStringView text);

/// The places, from 0, of each field's columns in `headers`. By header first as written, then by headerKey().
/// `column_not_found` {column, columns}; `nothing_mapped` where neither title nor text is.
struct ResolvedField {
    Target target = Target::Note;
    QList<qsizetype> places;

    bool operator==(const ResolvedField&) const = default;
};
Result<QList<ResolvedField>> resolve(const Mapping& mapping, const QStringList& headers);

} // namespace amends
