// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/dialogs.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/welcome/welcome_page.h"

namespace amends {

/// How each page of the window is made: the one place that knows them all.
QHash<PageKind, MainWindow::MakePage> pages(const Dialogs& dialogs, const WelcomePage::Actions& welcome,
                                            const SettingsPage::Setup& setup);

} // namespace amends
