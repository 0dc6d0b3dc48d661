// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct UndoneImportFigures {
    int imports = 0; ///< undone
    qint64 cases = 0;
    qint64 kept = 0; ///< because somebody had worked on them
    qint64 restarts = 0;
    QStringList faults; ///< after the first one it ends
};

/// Random imports, some of their cases worked on, and one import undone as a whole: what was worked on stays as it was,
/// with its people; the others are gone at once, and removed bit by bit with edits and restarts in between; importing
/// the file again brings just those.
UndoneImportFigures undoImports(const QString& folder, int imports, quint32 seed);

} // namespace amends::torture
