// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/rejects.h"

#include "core/intake/csv_reader.h"

namespace amends {

Done RejectsWriter::begin(const QStringList& headers)
{
    return m_writer.write(headers + QStringList{reasonColumn});
}

Done RejectsWriter::write(const RejectedRow& row, const QString& reason)
{
    return m_writer.write(row.cells + QStringList{reason});
}

} // namespace amends
