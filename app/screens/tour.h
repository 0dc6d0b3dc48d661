// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/session.h"
#include "ui/desk/place.h"

namespace amends {

/// One page of the sample shop, as pictures and checks of the whole window visit it.
struct TourStop {
    QString name; ///< of a file
    Place place;
    CaseNumber number = {};                     ///< of the case to show
    void (*then)(MainWindow& window) = nullptr; ///< what is done there first
};

/// Every page, and every step of a case.
QList<TourStop> tour();

/// Where a stop is in the casebook that is open. Waits for the casebook.
Place placeOf(const TourStop& stop, const Session& session);

/// A session on the sample shop in a folder of its own, at the sample's moment, with its window open at 1280x800. Null
/// where it could not be opened. Answers no dialog.
std::unique_ptr<Session> openSampleShop(const QString& folder);

/// Until all that pages asked of the casebook, and what they asked for upon the answers, is there.
void settle(const Session& session);

} // namespace amends
