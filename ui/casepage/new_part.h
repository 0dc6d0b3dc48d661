// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <QString>

namespace amends {

/// The id of a part that is not there yet, known before it is made: the same case and the same `what` ("answer:fault")
/// give the same one, so that a draft finds its field again after a restart and what is said twice is made once.
PartId newPartFor(const Case& c, const QString& what);

} // namespace amends
