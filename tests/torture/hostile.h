// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct HostileFigures {
    int files = 0;
    int refused = 0; ///< both for reading and for writing
    int faults = 0;  ///< a crash, a hang, no plain words, a refused file changed, or a wrong answer
    QStringList examples;
};

/// Opens hostile files (hostile_files.h) with `program --opener …`, for reading and then for writing. What is refused
/// must have a sentence that says why, and leave the file and all beside it as they were; what opens must do its work
/// or say what is wrong.
HostileFigures openHostile(const QString& folder, const QString& program, int files, quint32 seed);

/// Opens a casebook as the product does, looks at all of it, and writes where it may. Tells each error's code on
/// standard output, "refused CODE" or "later CODE", one a line; "end" is the last.
int openAndLook(const QString& path, bool isReader);

} // namespace amends::torture
