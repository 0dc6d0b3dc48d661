// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/step_form.h"

class QPushButton;

namespace amends {

class Label;
class QuestionList;
class SuggestedCauses;
class WhyChain;

/// Step Why: the playbook's guided questions group by group, the why-chain below them; beside them the causes they
/// suggest and our part.
class WhyForm : public StepForm {
    Q_OBJECT

public:
    WhyForm(Desk& desk, QWidget* parent);
    ~WhyForm() override;

    void show(const CaseView& view) override;
    void finishTyping() override;
    QWidget* companion() override;
    QString nextText() const override { return tr("Next: make it right"); }
    QString stateText() const override { return m_state; }
    void focusOn(const PartId& part) override;

private:
    QWidget* makeHead();
    void openGroup(int index);
    void showGroup();
    QString stateNow() const;

    CaseView m_view;
    int m_group = 0;
    QString m_state;
    Label* m_title;
    Label* m_count;
    QPushButton* m_before;
    QPushButton* m_after;
    QuestionList* m_questions;
    WhyChain* m_chain;
    SuggestedCauses* m_causes;
};

} // namespace amends
