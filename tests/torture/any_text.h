// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/random.h"

namespace amends::torture {

/// A text as it may come from anywhere.
QString anyText(test::Random& random);

/// Whether it has what no casebook takes: a NUL, a byte order mark of either order, a lone surrogate.
bool isForeign(const QString& text);

/// As a JSON string: some letters as they are, some as \u…, a lone surrogate always so.
QByteArray asJson(const QString& text, test::Random& random);

/// A word somebody may search for, or a part of one where words have no spaces between them; empty where there is none.
QString someWord(const QString& text, test::Random& random);

} // namespace amends::torture
