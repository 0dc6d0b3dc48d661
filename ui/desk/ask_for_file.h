// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace amends {

/// Asks a person where to write a file of the suggested name; empty for "not now". Handed in by whoever composes the
/// program: pages know no dialogs.
using AskForFile = std::function<QString(QWidget* parent, const QString& suggested)>;

} // namespace amends
