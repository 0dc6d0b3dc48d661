// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/cases/codes.h"
#include "core/cases/ids.h"

#include <QDate>
#include <QList>

// What belongs to the casebook as a whole rather than to one case or person.

namespace amends {

struct Business {
    QString name;
    QString leader;        ///< signs the replies (P2)
    QString zone;          ///< IANA; weeks, days and case numbers follow it
    QString currency;      ///< ISO 4217
    QString publicContact; ///< offered in replies
    Money approvalLimit;   ///< refunds above it need the leader

    bool operator==(const Business&) const = default;
};

/// A saved search: a view in the sidebar.
struct SavedView {
    PartId id;
    QString name;
    QString query;
    int place = 0;

    bool operator==(const SavedView&) const = default;
};

/// How much business there was in a week (orders, guests…): the denominator of rates. May be fractional.
struct Exposure {
    PartId id;
    QString week; ///< "2026-W46"
    double amount = 0;

    bool operator==(const Exposure&) const = default;
};

/// Ratings nobody makes a case of, so that averages stay honest.
struct UnfiledRatings {
    PartId id;
    QString source;
    QString week;
    double stars = 0;
    int count = 0;

    bool operator==(const UnfiledRatings&) const = default;
};

/// A playbook that was in force, as its source text: answers name its version.
struct PlaybookVersion {
    PartId id;
    QString version;
    QString source;

    bool operator==(const PlaybookVersion&) const = default;
};

struct Office {
    Revision revision = 0;
    Business business;
    QList<SavedView> views;
    QList<Exposure> exposures;
    QList<UnfiledRatings> unfiledRatings;
    QList<PlaybookVersion> playbooks;

    bool operator==(const Office&) const = default;
};

template <class O, class Visit>
void eachOfficeList(O& office, Visit visit)
{
    visit(office.views);
    visit(office.exposures);
    visit(office.unfiledRatings);
    visit(office.playbooks);
}

} // namespace amends
