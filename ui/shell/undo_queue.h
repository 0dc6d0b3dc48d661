// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"

#include <QObject>
#include <QQueue>

namespace amends {

class Desk;

/// Undo and redo one after the other, however quickly they are pressed: each looks for its step when the one before has
/// answered. A refusal is told, and what was pressed behind it is dropped. Window's thread.
class UndoQueue : public QObject {
    Q_OBJECT

public:
    explicit UndoQueue(Desk& desk, QObject* parent = nullptr);

    void undo() { press(Way::Back); }
    void redo() { press(Way::Again); }

Q_SIGNALS:
    /// What was taken back, or done again.
    void done(amends::EditKind kind, bool again);

private:
    enum class Way { Back, Again };

    void press(Way way);
    void next();

    Desk& m_desk;
    QQueue<Way> m_pressed; ///< the first one is under way
};

} // namespace amends
