// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace amends::search {

/// A value that a field has somewhere, for completion.
struct ValueCount {
    QString value;
    qint64 cases = 0; ///< that `field:value` would find

    bool operator==(const ValueCount&) const = default;
};

} // namespace amends::search
