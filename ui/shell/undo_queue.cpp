// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/undo_queue.h"

#include "ui/desk/desk.h"

namespace amends {

UndoQueue::UndoQueue(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{}

void UndoQueue::press(Way way)
{
    m_pressed.enqueue(way);
    if (m_pressed.size() == 1)
        next();
}

void UndoQueue::next()
{
    if (m_pressed.isEmpty())
        return;
    Casebook& casebook = m_desk.casebook();
    Desk::when<Result<UndoState>>(casebook.undoState(), this, [this, &casebook](const Result<UndoState>& state) {
        const bool again = m_pressed.constFirst() == Way::Again;
        const std::optional<UndoStep> step = !state ? std::nullopt : again ? state->redo : state->undo;
        if (!step) {
            m_pressed.dequeue();
            next();
            return;
        }
        Desk::when<Result<AppliedGroup>>(again ? casebook.redo(step->step) : casebook.undo(step->step), this,
                                         [this, kind = step->kind, again](const Result<AppliedGroup>& answer) {
                                             if (answer) {
                                                 m_pressed.dequeue();
                                                 Q_EMIT done(kind, again);
                                             } else {
                                                 m_pressed.clear();
                                                 m_desk.tell(answer.error());
                                             }
                                             next();
                                         });
    });
}

} // namespace amends
