// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_reader.h"
#include "core/intake/dates.h"
#include "core/intake/incoming.h"
#include "core/intake/mapping.h"

#include <QHash>

namespace amends {

struct RowRules {
    QStringList headers;
    Mapping mapping;                        ///< with a rating scale
    QHash<qsizetype, DateOrder> dateOrders; ///< by place of the column
    QString source;                         ///< overrides column and mapping where not empty
    QTimeZone zone = QTimeZone::UTC;
    QDateTime now;
    QDateTime historyBefore; ///< invalid: no row is history
};

/// Makes a case out of the cells of a row. Pure.
class RowMapper {
public:
    /// `fields` as resolve() answered for the rules' mapping and headers.
    RowMapper(RowRules rules, const QList<ResolvedField>& fields);

    /// `record` has as many cells as there are headers. Errors as in CsvImporter::next().
    Result<Incoming> map(const Record& record) const;

    /// As the file has them, so that what a row says does not depend on the business's zone.
    struct WrittenDates {
        QString received;
        QString occurred;
    };

private:
    struct Cell {
        QString text;
        qsizetype place = -1;
    };

    const QList<qsizetype>& places(Target target) const { return m_places[size_t(target)]; }
    Cell first(Target target, const QStringList& cells) const;
    QString joined(Target target, const QStringList& cells, QLatin1StringView between) const;
    QString noteOf(const QStringList& cells) const;
    Done readTexts(const QStringList& cells, Incoming& row) const;
    Done readRatingOf(const QStringList& cells, Review& review) const;
    Result<ReadDate> readDateOf(Target target, const QStringList& cells, Incoming& row) const;
    Result<WrittenDates> readDates(const QStringList& cells, Incoming& row) const;
    Done readCodes(const QStringList& cells, Incoming& row) const;
    void readLanguageOf(const QStringList& cells, Incoming& row) const;
    void placeInHistory(CaseLife& life, const QDateTime& received) const;

    RowRules m_rules;
    std::array<QList<qsizetype>, Codes<Target>::table.size()> m_places;
};

} // namespace amends
