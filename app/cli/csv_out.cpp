// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_out.h"

namespace amends::cli {

CsvOut::CsvOut(Console& console)
    : m_writer(
          [&console](QByteArrayView bytes) {
              console.writeForeign(bytes);
              return Done();
          },
          {.guardFormulas = true})
{}

void CsvOut::row(const QStringList& cells)
{
    // The sink always takes it.
    static_cast<void>(m_writer.write(cells));
}

} // namespace amends::cli
