// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/codes.h"

#include <QDateTime>
#include <QTimeZone>

#include <array>
#include <optional>

// Dates and times as files write them: ISO 8601 with or without a zone, 20250314, 3/14/2025 1:20 PM, 14.3.2025
// 13:20:00, 14-03-25, 14 March 2025, Fri, 14 Mar 2025 13:20:00 +0000.

namespace amends {

/// How day, month and year follow each other where digits alone do not say: 04/05/2025.
enum class DateOrder { Ymd, Dmy, Mdy };
AMENDS_CODES(DateOrder, {DateOrder::Ymd, "ymd"}, {DateOrder::Dmy, "dmy"}, {DateOrder::Mdy, "mdy"})

struct ReadDate {
    QDateTime utc;            ///< a date without a time is the start of that day in the zone
    bool placeholder = false; ///< 1970-01-01, 0001-01-01 or 0000-00-00: stands for "no date"; `utc` is invalid
    /// What the text says in whatever zone: 2025-03-14, or 2025-03-14T13:20:00.000 where it has a time after midnight.
    QString written = {};
    bool hasZone = false; ///< the text says which zone its time is in

    bool operator==(const ReadDate&) const = default;
};

struct DateRules {
    /// Of dates in digits whose year is not first and in full; none: only those are read that have one reading.
    std::optional<DateOrder> order;
    QTimeZone zone = QTimeZone::UTC; ///< of values that name none
    int latestYear = 2100;           ///< two-digit years are taken as the newest year that is not after this one
};

/// `invalid_date` {read; month or day where just that number ails it} where the text is no date in that order or one
/// before 1900; `date_order_unclear` {example} where the order is needed and not there.
Result<ReadDate> readDate(QStringView text, const DateRules& rules);

/// Finds the order of one column from its values, shown one after the other in any number. Points between two digits
/// are taken as day, month, year.
class DateOrderFinder {
public:
    void see(QStringView text);
    /// Whether several orders fit the values seen equally well and mean different days: show more values.
    bool isUnclear() const;
    /// The order that fits most values; none where no value needs one. `date_order_unclear` {column, example} where a
    /// person has to say.
    Result<std::optional<DateOrder>> conclude(const QString& column) const;

private:
    std::array<qint64, 3> m_fits{};    ///< by DateOrder
    std::array<QString, 3> m_examples; ///< of a value on which the two other orders disagree
};

} // namespace amends
