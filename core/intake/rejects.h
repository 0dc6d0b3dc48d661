// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_writer.h"
#include "core/intake/incoming.h"

namespace amends {

/// The file of rows that were not taken: UTF-8 with the original header and a last column amends_reason, to be
/// corrected and imported again, which ignores that column. Cells are exactly as read, without a guard against
/// formulas.
class RejectsWriter {
public:
    explicit RejectsWriter(ByteSink sink)
        : m_writer(std::move(sink))
    {}

    /// Recognition::headers; once, first.
    Done begin(const QStringList& headers);
    /// `reason` is a sentence for people; core has none. Too few or too many cells stay so, and are rejected again.
    Done write(const RejectedRow& row, const QString& reason);

private:
    CsvWriter m_writer;
};

} // namespace amends
