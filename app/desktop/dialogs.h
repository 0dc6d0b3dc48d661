// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/ask_for_file.h"

#include <QStringList>

namespace amends {

namespace paper {
struct Document;
}

/// What the window asks a person outside itself. Handed in, so that tests bring answers of their own.
struct Dialogs {
    AskForFile saveAs;
    std::function<QStringList(QWidget* parent)> reviewFiles;
    std::function<QString(QWidget* parent)> casebook;
    std::function<void(const paper::Document& document, QWidget* parent)> print;
};

/// Those of the desktop.
Dialogs desktopDialogs();

} // namespace amends
