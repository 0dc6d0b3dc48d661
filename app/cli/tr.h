// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace amends::cli {

/// The program's own texts: help and headings. Tr::tr("…").
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::cli)
};

} // namespace amends::cli
