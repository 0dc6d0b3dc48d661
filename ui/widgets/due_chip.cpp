// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/due_chip.h"

namespace amends {

ChipText dueChip(const QDateTime& due, const words::Present& present)
{
    switch (words::urgencyOf(due, present)) {
    case words::Urgency::None:
        return {};
    case words::Urgency::Late:
        return {words::dueName(due, present), look::Tone::Overdue, Icon::Clock};
    case words::Urgency::Today:
        return {words::dueName(due, present), look::Tone::DueSoon, Icon::Clock};
    case words::Urgency::Later:
        break;
    }
    return {words::dueName(due, present), look::Tone::Neutral, {}};
}

} // namespace amends
