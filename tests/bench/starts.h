// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;

namespace amends::bench {

/// Started by measureStarts() to be timed: shows one window, ends at its first paint and never returns. False where the
/// program was started by a person.
bool showOneWindow(QApplication& app);

} // namespace amends::bench
