// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/parts.h"

#include <optional>

// Single values as files write them.

namespace amends {

/// yes, no, true, false, y, n, 1, 0, in any case.
std::optional<bool> readYesNo(QStringView text);

/// "4", "4.5", "4,5", "4/5", "7 out of 10", "4 stars"; yes and no on scale 1. A scale within the text counts before the
/// given one. `invalid_rating` {read, scale} where it cannot be read or lies outside its scale.
Result<Rating> readRating(QStringView text, int scale);

/// Finds the scale of one column from its values: the smallest of 5 and 10 that holds them all, 1 for yes and no.
class RatingScaleFinder {
public:
    void see(QStringView text);
    int conclude() const; ///< 5 where no value says more

private:
    double m_most = 0;
    qint64 m_numbers = 0;
    qint64 m_words = 0;
};

/// ISO 639 of "en", "en-GB", "eng" or "English"; empty where it is none of these.
QString readLanguage(const QString& text);

/// What stands for a case in a list: the first sentence of the text, or its first words, at most 80 characters, with …
/// where something was left away.
QString titleFrom(QStringView text);

} // namespace amends
