// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/rows_ahead.h"

namespace amends {

RowsAhead::RowsAhead(CsvImporter importer)
    : m_importer(std::move(importer))
{}

RowsAhead::Some RowsAhead::readSome(CsvImporter& importer)
{
    constexpr std::size_t mostRows = 64;
    constexpr qsizetype mostCharacters = 256 * 1024;
    Some some;
    qsizetype characters = 0;
    while (!some.isLast && some.rows.size() < mostRows && characters < mostCharacters) {
        auto step = importer.next();
        some.isLast = !step || std::holds_alternative<EndOfFile>(*step);
        for (const QString& cell : importer.cells())
            characters += cell.size();
        some.rows.push_back({std::move(step), importer.cells()});
    }
    some.tally = importer.tally();
    some.progress = importer.progress();
    return some;
}

void RowsAhead::ask()
{
    m_asked.push_back(m_reader.ask<Some>([this]() -> Result<Some> { return readSome(m_importer); }));
}

Result<ImportStep> RowsAhead::next()
{
    constexpr std::size_t ahead = 4;
    if (m_told.rows.empty()) {
        if (m_told.isLast)
            return EndOfFile();
        while (m_asked.size() < ahead)
            ask();
        auto some = m_asked.front().takeResult();
        m_asked.pop_front();
        if (!some)
            return passOn(some);
        m_told = std::move(*some);
        if (m_told.isLast)
            stopAsking();
    }
    Row row = std::move(m_told.rows.front());
    m_told.rows.pop_front();
    m_cells = std::move(row.cells);
    return std::move(row.step);
}

/// The importer is nobody else's from then on.
void RowsAhead::stopAsking()
{
    for (auto& asked : std::exchange(m_asked, {}))
        std::ignore = asked.takeResult(); // waits for it
}

Done RowsAhead::restart()
{
    stopAsking();
    m_told = {};
    return m_importer.restart();
}

} // namespace amends
