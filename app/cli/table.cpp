// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include "ui/words/foreign.h"

#include <algorithm>

namespace amends::cli {

namespace {

constexpr int gap = 2;
constexpr int leastWidth = 8;

QString padded(const QString& cell, int width, bool atEnd)
{
    const QString shown = words::elided(cell, width);
    const QString blanks(std::max(0, width - words::columnsOf(shown)), u' ');
    return atEnd ? QString(blanks + shown) : QString(shown + blanks);
}

QString lineOf(const std::vector<Column>& columns, const QStringList& cells, const std::vector<int>& widths)
{
    QString line;
    for (size_t i = 0; i < columns.size(); ++i) {
        if (widths[i] == 0)
            continue;
        const QString cell = cells.value(static_cast<qsizetype>(i));
        line += padded(cell, widths[i], columns[i].numbers) + QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

std::vector<int> widthsFor(const std::vector<Column>& columns, const std::vector<QStringList>& rows, int width)
{
    std::vector<int> widths;
    int total = -gap;
    for (size_t i = 0; i < columns.size(); ++i) {
        int needed = 0;
        for (const QStringList& row : rows)
            needed = std::max(needed, words::columnsOf(row.value(static_cast<qsizetype>(i))));
        if (needed > 0)
            needed = std::max(needed, words::columnsOf(columns[i].heading));
        if (columns[i].most > 0 && width < unlimitedWidth)
            needed = std::min(needed, columns[i].most);
        widths.push_back(needed);
        total += needed > 0 ? needed + gap : 0;
    }
    for (size_t i = 0; i < columns.size() && total > width; ++i) {
        if (!columns[i].givesWay)
            continue;
        const int narrower = std::min(widths[i], std::max(leastWidth, widths[i] - (total - width)));
        total -= widths[i] - narrower;
        widths[i] = narrower;
    }
    return widths;
}

} // namespace

QStringList tableLines(const std::vector<Column>& columns, const std::vector<QStringList>& rows, int width)
{
    std::vector<QStringList> safe;
    safe.reserve(rows.size());
    for (const QStringList& row : rows) {
        QStringList cells;
        for (const QString& cell : row)
            cells.append(words::harmless(cell));
        safe.push_back(cells);
    }
    const std::vector<int> widths = widthsFor(columns, safe, width);
    QStringList headings;
    for (const Column& column : columns)
        headings.append(column.heading);
    QStringList lines{lineOf(columns, headings, widths)};
    for (const QStringList& row : safe)
        lines.append(lineOf(columns, row, widths));
    return lines;
}

} // namespace amends::cli
