// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"
#include "core/cases/steps.h"

#include <QString>

#include <optional>

namespace amends {

enum class PageKind { Welcome, Today, Cases, Case, Trends, Changes, People, Import, Settings, Shortcuts };

/// Where in the window a person is, or wants to go. Plain value: what is not meant stays as it is by default.
struct Place {
    PageKind page = PageKind::Today;
    QString query = {};            ///< Cases, Trends: what to show, in the query language
    CaseId caseId = {};            ///< Case: which; Cases: which is selected
    std::optional<Step> step = {}; ///< Case: none opens the step it is at
    PartId part = {};              ///< Case, Changes: what to put the cursor on
    PersonId person = {};          ///< People
    QStringList files = {};        ///< Import: dropped or chosen already

    bool operator==(const Place&) const = default;
};

} // namespace amends
