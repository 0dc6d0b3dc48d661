// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace amends {

/// How large a window first is: as wanted, at most what fits into `available` of a screen with `frame` around it, which
/// the desktop adds once the window shows. Any unit. A screen that is not known bounds nothing.
constexpr QSize firstSize(const QSize& wanted, const QSize& available, const QSize& frame)
{
    return available.isEmpty() ? wanted : wanted.boundedTo((available - frame).expandedTo({1, 1}));
}

} // namespace amends
