// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/not_open.h"

#include <QString>

#include <functional>
#include <optional>

namespace amends {

class Session;

/// What happens after Session::failed(). Whom it asks is handed in, so that tests bring answers of their own.
struct NotOpened {
    std::function<NotOpen(const Error& error, const std::optional<Backup>& newest, bool isLast)> ask;
    std::function<QString()> pickCasebook;                 ///< empty where none was chosen
    std::function<bool(const QString& casebook)> handOver; ///< to another program that has it open

    /// Where another program has the casebook open and its window came to the front, there is nothing to say; else asks
    /// until something is chosen, and does it. Back goes to `own`, unless that is what failed or no window was ever
    /// there. The code to end the program with, where it ends: 0 only where the other's window was raised.
    std::optional<int> goOn(Session& session, const QString& own, const Error& error) const;
};

} // namespace amends
