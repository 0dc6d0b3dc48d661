// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace amends::torture {

struct SequenceFigures {
    int sequences = 0; ///< that held
    qint64 applied = 0;
    qint64 refused = 0; ///< nothing changed
    qint64 repeated = 0;
    qint64 undone = 0; ///< redone steps included
    qint64 restarts = 0;
    qint64 searches = 0;
    int wayBack = 0;    ///< of the sequences: all was undone, to the beginning
    int exported = 0;   ///< and taken in by an empty casebook
    QStringList faults; ///< the first one, with its sequence
};

/// Random sequences of 50 Edits and groups of them, with stale bases, lines that come again, undo, redo and restarts in
/// between, each in a fresh copy of a small casebook against a plain in-memory model (plain_book.h): the same state
/// after each step, the same search results as by looking at every case; all undone is the beginning, all redone the
/// end; what is exported and taken in elsewhere is the same. RapidCheck makes them.
SequenceFigures walkSequences(const QString& folder, int sequences, quint32 seed);

} // namespace amends::torture
