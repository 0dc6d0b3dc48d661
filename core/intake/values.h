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
/// given one. `invalid_rating` {read, scale} where it cannot be read, `rating_out_of_range` {read, scale} of a number
/// that is more than the given scale.
Result<Rating> readRating(QStringView text, int scale);

/// The scale a header names, 5 or 10: "rating (out of 10)", "score/5", "stars 1-5"; 0 where it names none.
int ratingScaleIn(const QString& header);

/// Finds the scale of one column from its values: 1 for yes and no, 10 where many lie above 5 (more than a third of
/// them; or a tenth, where there are two or more), else 5: a few above it are more likely wrong than a sign of another
/// scale, which would halve all the others.
class RatingScaleFinder {
public:
    void see(QStringView text);
    int conclude() const; ///< 5 where no value says more

private:
    qint64 m_aboveFive = 0;
    qint64 m_numbers = 0;
    qint64 m_words = 0;
};

/// ISO 639 of "en", "en-GB", "eng" or "English"; empty where it is none of these.
QString readLanguage(const QString& text);

/// What stands for a case in a list: the first sentence of the text, or its first words, at most 80 characters, with …
/// where something was left away.
QString titleFrom(QStringView text);

} // namespace amends
