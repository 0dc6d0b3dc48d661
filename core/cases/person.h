// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/codes.h"
#include "core/cases/ids.h"

namespace amends {

enum class PersonKind { Customer, Agent };
AMENDS_CODES(PersonKind, {PersonKind::Customer, "customer"}, {PersonKind::Agent, "agent"})

/// A customer, or someone of ours who handled an account.
struct Person {
    PersonId id;
    Revision revision = 0;
    PersonKind kind = PersonKind::Customer;
    QString name;
    QString phone;
    QString email;
    QStringList handles; ///< "google:Dana R."
    bool former = false;
    bool erased = false;

    bool operator==(const Person&) const = default;
};

} // namespace amends
