// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QString>

// What belongs to the program on this computer rather than to a casebook, in QSettings. Window's thread.

namespace amends {

/// System where nothing was chosen.
look::SchemeChoice chosenScheme();
void chooseScheme(look::SchemeChoice choice);

/// "de", "pt_BR"; empty: the system's. Holds from the next start.
QString chosenLanguage();
void chooseLanguage(const QString& language);

/// Where somebody was told that this casebook lies in danger (core/base/places.h), and wants to leave it there.
bool isPlaceAccepted(const QString& casebook);
void acceptPlace(const QString& casebook);

} // namespace amends
