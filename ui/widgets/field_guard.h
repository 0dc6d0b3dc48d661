// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace amends {

/// The wheel scrolls the page and changes no data on its way: a combo box, a spin box, a field for days or a segmented
/// control hears it only while it has the focus, and does not take the focus by it. Undo and redo, pressed in a spin
/// box or a field for days, are the window's: what was chosen there is an Edit already. Enter presses the button
/// that has the focus, as the space bar does. For the whole application; once, where the style is set, before the first
/// widget. Window's thread.
class FieldGuard : public QObject {
    Q_OBJECT

public:
    explicit FieldGuard(QApplication& app);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace amends
