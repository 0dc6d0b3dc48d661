// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct ErasureFigures {
    int persons = 0;
    qint64 strings = 0; ///< that name them, each looked for in all forms
    qint64 planted = 0; ///< of these: were in the files before
    qint64 cases = 0;   ///< changed by the erasures
    qint64 backups = 0; ///< beside it: of them, too
    qint64 bytes = 0;   ///< looked through
    QStringList found;  ///< strings that were still there, and where
    QStringList faults; ///< what is not whole, or does not follow what was known before
};

/// Plants persons with unusual names in everything a casebook keeps: their rows and older names, cases of theirs with
/// all kinds of parts, cases of others, edits and undone ones, withdrawn cases, drafts, imports, saved searches, who
/// wrote, and backups of all that. Erases one after the other while others work, and looks through every byte of every
/// file.
ErasureFigures erasePersons(const QString& folder, int persons, quint32 seed);

} // namespace amends::torture
