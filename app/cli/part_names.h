// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

namespace amends::cli {

/// What a person calls a part of a case: its kind and its place among them in order of making, from 1: "call 2",
/// "follow_up 1". Taking a part away renumbers those behind it; ids stay.
struct NamedPart {
    QString name;
    PartId id;
};

QList<NamedPart> namedParts(const Case& c);
/// Empty where the case has no such part.
QString partName(const Case& c, const PartId& id);

/// The part that is meant: by its name, or by the first eight or more characters of its id. `part_not_found` {part},
/// `part_ambiguous` {read, known}.
Result<PartId> partMeant(const Case& c, const QString& read);

} // namespace amends::cli
