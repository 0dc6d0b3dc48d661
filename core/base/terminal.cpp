// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace amends {

bool isTerminal(StandardStream stream)
{
    return ::isatty(static_cast<int>(stream)) == 1;
}

std::optional<int> terminalColumns()
{
    winsize size{};
    if (!isTerminal(StandardStream::Out) || ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0)
        return std::nullopt;
    return size.ws_col;
}

} // namespace amends
