// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/words/foreign.h"

namespace amends::words {

/// What an Error says to people: where, what was read, what would fit. One sentence or two, translated. A code nobody
/// gave a sentence is named with its values. Any thread.
QString sentence(const Error& error, Medium medium);

/// True where the code has a sentence of its own: for the test that no code of core goes without.
bool hasSentence(QStringView code);

/// What a case lacks ("p05_agent_call", cases/rules.h), as a phrase: "a call with the agent, or the reason why there is
/// none". An unknown code stays as it is.
QString missingPhrase(QStringView code);
bool hasMissingPhrase(QStringView code);

} // namespace amends::words
