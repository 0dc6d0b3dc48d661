// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/person_field.h"
#include "ui/casepage/step_form.h"
#include "ui/casepage/typed_text.h"
#include "ui/words/when.h"

class QPlainTextEdit;
class QPushButton;

namespace amends {

class Label;
class ReadClaims;
class ReadGuide;
class SegmentedControl;
class Stars;
class StanceChoice;

/// Step 1: what was written, large; its claims one by one, lifted out of it (C on selected words) or written; whose it
/// is, how grave, and who it is about.
class ReadForm : public StepForm {
    Q_OBJECT

public:
    ReadForm(Desk& desk, QWidget* parent);

    void show(const CaseView& view) override;
    void finishTyping() override;
    QWidget* companion() override;
    QString nextText() const override;
    QString stateText() const override;
    /// A claim.
    void focusOn(const PartId& part) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeText();
    QWidget* makeFacts();
    QWidget* makePeople();
    void orderTabs();
    void showText();
    void showSeverity();
    void markClaims();
    void lift();
    void followSelection();
    void chooseSeverity(int index);
    void choosePerson(PersonField* field, const PersonField::Named& named, const QString& fact);

    CaseView m_view;
    Label* m_head;
    Stars* m_stars;
    Label* m_where;
    QPlainTextEdit* m_text;
    QPushButton* m_lift;
    Label* m_liftHint;
    ReadClaims* m_claims;
    StanceChoice* m_stance;
    SegmentedControl* m_severity;
    PersonField* m_customer;
    PersonField* m_agent;
    ReadGuide* m_guide;
};

} // namespace amends
