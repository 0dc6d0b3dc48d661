// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/front.h"

#include <QApplication>
#include <QWidget>

namespace amends {

namespace {

bool isSeen(const QWidget* window)
{
    // A dialog that the desktop shows in its place is not ours to raise.
    return window && window->isVisible() && !window->testAttribute(Qt::WA_DontShowOnScreen);
}

} // namespace

bool bringToFront(QWidget* window, const QByteArray& activation)
{
    QWidget* front = isSeen(window) ? window : QApplication::activeModalWidget();
    if (!isSeen(front))
        return false;
    if (!activation.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activation);
    front->setWindowState(front->windowState() & ~Qt::WindowMinimized);
    front->show();
    front->raise();
    front->activateWindow();
    return true;
}

} // namespace amends
