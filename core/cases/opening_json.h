// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case.h"

#include <QByteArray>

namespace amends {

/// The compact JSON of {"case": caseToOpening(c), "id":…, "number":…} (json.h), keys in order, to the byte as
/// QJsonDocument writes it: written straight, for an import does so for each case. Any thread.
QByteArray openingJson(const Case& c);

} // namespace amends
