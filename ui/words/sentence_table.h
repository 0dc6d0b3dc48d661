// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

// The wording itself, in the program's own language: English, second person, present, short. {key} stands for a value
// of the Error's detail. Of several entries with one code the first one counts whose values are all there.

namespace amends::words {

struct Wording {
    const char* code;
    const char* text; ///< marked for translation, in the context named beside
};

std::span<const Wording> sentences();      ///< "Sentences"
std::span<const Wording> missingPhrases(); ///< "Missing"
std::span<const Wording> fitsPhrases();    ///< "Fits": what would fit
std::span<const Wording> reasonPhrases();  ///< "Reasons": why a file could not be read or written, what ails a playbook
std::span<const Wording> constraintPhrases(); ///< "Constraints": what the database watches over
std::span<const Wording> laterPhrases();      ///< "Later": what the search does not know yet

} // namespace amends::words
