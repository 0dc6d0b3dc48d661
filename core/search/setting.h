// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace amends::search {

/// When and where a query is asked: what `today` and `overdue` mean, and in which currency amounts are. Without a time
/// nothing is today, and nothing is overdue.
struct Setting {
    QDateTime now;
    QTimeZone zone = QTimeZone::UTC; ///< the business's
    QString currency;                ///< the casebook's

    QDate today() const { return now.toTimeZone(zone).date(); }
};

} // namespace amends::search
