// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/table_csv.h"

#include "core/base/csv_writer.h"
#include "core/base/files.h"

#include <QAbstractItemModel>

namespace amends {

Done writeTableCsv(const QAbstractItemModel& table, const QString& path)
{
    QByteArray bytes;
    CsvWriter csv(
        [&bytes](QByteArrayView more) {
            bytes.append(more);
            return Done();
        },
        {.guardFormulas = true});
    const auto write = [&](const auto& textOf) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(textOf(column));
        return csv.write(cells);
    };
    Done done = write([&](int column) { return table.headerData(column, Qt::Horizontal, Qt::EditRole).toString(); });
    for (int row = 0; done && row < table.rowCount(); ++row)
        done = write([&](int column) { return table.index(row, column).data(Qt::EditRole).toString(); });
    return done ? atomicWrite(path, bytes) : done;
}

} // namespace amends
