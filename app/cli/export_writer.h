// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/csv_writer.h"
#include "core/casebook/requests.h"

#include <QSet>

namespace amends::cli {

/// Writes whole cases, one after the other, to a sink, and people who belong to none.
class ExportWriter {
public:
    virtual ~ExportWriter() = default;
    virtual Done begin() = 0;
    virtual Done write(const CaseView& view) = 0;
    virtual Done write(const Person& person) = 0;
};

/// One row a case, the parts summarised, guarded against formulas unless `exact` (H32). Times in UTC.
class CsvExport final : public ExportWriter {
public:
    CsvExport(ByteSink sink, bool exact, QDateTime now);
    Done begin() override;
    Done write(const CaseView& view) override;
    /// Cases alone have rows.
    Done write(const Person&) override { return {}; }

private:
    CsvWriter m_writer;
    QDateTime m_now;
};

/// JSON lines that `apply` reads: one Edit each, people before the first case that names them.
class JsonExport final : public ExportWriter {
public:
    explicit JsonExport(ByteSink sink)
        : m_sink(std::move(sink))
    {}
    Done begin() override { return {}; }
    Done write(const CaseView& view) override;
    /// Where no case named them already.
    Done write(const Person& person) override;

private:
    ByteSink m_sink;
    QSet<PersonId> m_written;
};

} // namespace amends::cli
