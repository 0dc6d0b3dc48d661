// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"

namespace amends {

/// The machine's time zone, UTC where it names none.
QString guessedZone();

/// ISO 4217: of the system's locale, else of the zone's country, else EUR.
QString guessedCurrency(const QString& zone);

/// What a new casebook starts from, until the owner says otherwise. Its names are empty.
Business guessedBusiness();

} // namespace amends
