// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct TextFigures {
    int texts = 0;
    int kept = 0;     ///< the same on the way back
    int refused = 0;  ///< by a code, and nothing changed
    int cleaned = 0;  ///< on import: NULs, byte order marks and lone surrogates were taken out, and counted
    int searched = 0; ///< for a word of what was kept
    int faults = 0;
    QStringList examples; ///< of the first faults
};

/// Random texts with NULs, lone surrogates, marks of direction, zero-width characters, emoji, composed and decomposed
/// letters, scripts without spaces, what looks like SQL, JSON, CSV or a search, and any code point: through every text
/// field of every Edit, as JSON lines and as values, as drafts, and as CSV files. Each is the same on the way back, or
/// refused; one of its words finds it.
TextFigures sendTexts(const QString& folder, int texts, quint32 seed);

} // namespace amends::torture
