// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/person.h"

#include <QDateTime>

namespace amends {

/// A person with the cases that have them as their customer, or as their agent. Plain value.
struct PersonRow {
    Person person;
    qint64 openCases = 0;
    qint64 cases = 0; ///< the open ones included
    CaseId lastCase;  ///< the one received last; null where there is none
    CaseNumber lastNumber;
    QString lastTitle;
    QDateTime lastReceived;

    bool operator==(const PersonRow&) const = default;
};

struct PeopleList {
    qint64 total = 0; ///< whatever the limit
    QList<PersonRow> rows;

    bool operator==(const PeopleList&) const = default;
};

} // namespace amends
