// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/typed_text.h"

#include <QJsonObject>

namespace amends {

/// What is typed into a field makes its part or changes it by this.
Edit editOf(const TypedText::Target& target, const QJsonObject& set);
/// Takes a part out of its case.
Edit removalOf(const CaseId& c, const PartId& part);

} // namespace amends
