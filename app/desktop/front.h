// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

class QWidget;

namespace amends {

/// Brings the program to the front: its window, or where there is none that is seen, the message box that waits for an
/// answer. `activation`: the desktop's token that lets it, may be empty. False where there is nothing to see: nothing
/// is open yet, or what was is being closed.
bool bringToFront(QWidget* window, const QByteArray& activation);

} // namespace amends
