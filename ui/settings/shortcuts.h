// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace amends {

/// What a key does, for people. Told here, done by the room it belongs to.
struct Shortcut {
    QStringList keys; ///< any of these, as the platform writes them
    QString what;

    bool operator==(const Shortcut&) const = default;
};

struct ShortcutGroup {
    QString where;
    QList<Shortcut> shortcuts;

    bool operator==(const ShortcutGroup&) const = default;
};

/// All there are. What has no key on this platform is not among them.
QList<ShortcutGroup> shortcutGroups();

} // namespace amends
