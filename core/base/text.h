// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace amends {

/// What the gate took out of a foreign text, for the report to the user (H25, H26).
struct GateNotes {
    int nulsRemoved = 0;
    int bomsRemoved = 0;
    int surrogatesReplaced = 0; ///< lone surrogates, each now U+FFFD
    int bidiMarks = 0;          ///< embedding, override and isolate marks: kept, but worth a mark on screen
    int zeroWidth = 0;          ///< kept

    bool operator==(const GateNotes&) const = default;
    bool changed() const { return nulsRemoved + bomsRemoved + surrogatesReplaced > 0; }
    GateNotes& operator+=(const GateNotes& other);
};

struct GatedText {
    QString text;
    GateNotes notes;

    bool operator==(const GatedText&) const = default;
};

/// The gate every text from outside passes: valid UTF-16 without NUL and BOM (U+FEFF, and U+FFFE, which SQLite takes
/// for one of swapped byte order); everything else is kept as it is. Linear, any thread.
GatedText gate(QStringView foreign);

/// True where gate(text) would change nothing.
bool isGated(QStringView text);

/// What stands for a text when duplicates are looked for: NFKC, case folded, without accents, marks of direction and
/// zero-width characters, white space runs as one blank, trimmed. Not for showing.
QString skeleton(QStringView text);

/// True for the letters, digits and marks of scripts that are written without spaces: Han, Kana, Thai, Lao, Khmer,
/// Myanmar.
bool isUnspaced(char32_t codePoint);

/// The form in which text goes into the full-text index. A run of letters of scripts that are written without spaces
/// becomes its overlapping bigrams and its last letter, where it stands; its other letters follow singly at the end of
/// all. All are separated by blanks; the rest stays. Full-width and half-width forms are one in such runs.
/// What is newer than the index's Unicode and no letter becomes a blank. Linear, for gated text.
QString indexText(QStringView text);

/// The words or bigrams a searched word, or several, becomes, in order: one entry for words of scripts with spaces, the
/// bigrams of each run otherwise (a single letter stays single). Empty where the index would keep nothing of it, as of
/// "!!!". A query is the phrase of these, and where its last entry is a single letter behind others, the phrase that
/// begins so: only then do the entries stand side by side in the index of every text with that word.
QStringList indexTerms(QStringView word);

} // namespace amends
