// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

namespace amends {

class Desk;

/// One step of a case as a form over values: the case in, Edits out through the desk, and nothing kept but what is
/// being typed. Window's thread.
class StepForm : public QWidget {
    Q_OBJECT

public:
    StepForm(Desk& desk, QWidget* parent)
        : QWidget(parent)
        , m_desk(desk)
    {}

    /// Shows the case, at first and whenever it changed. What is being typed at the moment stays.
    virtual void show(const CaseView& view) = 0;
    /// What was typed becomes its Edits: the step, the page or the window is being left.
    virtual void finishTyping() = 0;
    /// What stands beside it: the guide, the suggestions. Null: nothing. Belongs to the form.
    virtual QWidget* companion() { return nullptr; }
    /// How wide it wants to be with the companion beside it; narrower, the companion goes below.
    virtual int widthBesideCompanion() const { return minimumSizeHint().width(); }
    /// The text of the primary button at the foot, "Next: find out why"; empty: none.
    virtual QString nextText() const = 0;
    /// What is said beside it: "three suggestions still open".
    virtual QString stateText() const { return {}; }
    /// Put the cursor on it; a null part: the first thing to fill in.
    virtual void focusOn(const PartId& part) = 0;

Q_SIGNALS:
    /// nextText() or stateText() is another one now.
    void footChanged();

protected:
    Desk& desk() const { return m_desk; }

private:
    Desk& m_desk;
};

} // namespace amends
