// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/step_form.h"
#include "ui/casepage/typed_text.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class ActionEditor;
class FollowUpEditor;
class Label;

/// Step 7: what changes in the business, when to be in touch again, and notes; then the case can be closed.
class ChangeForm : public StepForm {
    Q_OBJECT

public:
    ChangeForm(Desk& desk, QWidget* parent);

    void show(const CaseView& view) override;
    void finishTyping() override;
    QString nextText() const override;
    QString stateText() const override;
    /// An action or a follow-up.
    void focusOn(const PartId& part) override;

private:
    QWidget* makeActions();
    QWidget* makeFollowUps();
    QWidget* makeNotes();
    void addAction(const PartId& part);
    void addFollowUp(const PartId& part);
    void showBegun();
    void forgetAll();
    void showNotes();

    CaseView m_view;
    QVBoxLayout* m_actionColumn;
    QVBoxLayout* m_followUpColumn;
    QVBoxLayout* m_noteColumn;
    QPushButton* m_addAction;
    QPushButton* m_addFollowUp;
    QPlainTextEdit* m_note;
    TypedText* m_typedNote;
    PartId m_notePart;
    QList<ActionEditor*> m_actions;
    QList<FollowUpEditor*> m_followUps;
    QList<QWidget*> m_notes;
};

} // namespace amends
