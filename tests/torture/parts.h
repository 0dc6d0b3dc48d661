// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace amends::torture {

/// One thing that a casebook has to live through.
struct Part {
    QLatin1StringView name;
    QStringView what;
    int usual; ///< how many of them; of failures of a disk: each which one
    /// Prints its figures, a line each, and what was not as it must be below. True where all was.
    bool (*run)(int many, quint32 seed);
};

std::span<const Part> parts();

} // namespace amends::torture
