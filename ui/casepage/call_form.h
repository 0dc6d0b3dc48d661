// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/step_form.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class AccountsTable;
class CallEditor;
class CallGuide;
class Label;

/// The steps Agent and Customer: the calls with one of them, one row each when they are over, the one that is held as
/// a form, and below them the two accounts. Made for Party::Agent or Party::Customer. Where no call is possible a
/// reason stands for it.
class CallForm : public StepForm {
    Q_OBJECT

public:
    CallForm(Desk& desk, Party party, QWidget* parent);

    void show(const CaseView& view) override;
    void finishTyping() override;
    QWidget* companion() override;
    QString nextText() const override;
    QString stateText() const override;
    void focusOn(const PartId& part) override;

private:
    QWidget* makeAfter();
    void showFormer();
    void showAfter();
    void showProgress();
    void open(const PartId& call);
    void startAnother();
    void excuse();
    Excuse demand() const;
    PartId newCall() const;
    /// Where to start: the talk that was held, else a new call.
    PartId firstToShow() const;

    Party m_party;
    CaseView m_view;
    PartId m_open; ///< the call in the form; null: none
    QList<Call> m_formerShown;
    QString m_stateShown;
    QWidget* m_former;
    QVBoxLayout* m_formerRows;
    CallEditor* m_editor;
    QPushButton* m_another;
    Label* m_invitation;
    QPushButton* m_invite;
    QPushButton* m_giveReason;
    QLineEdit* m_reason;
    Label* m_excused;
    AccountsTable* m_accounts;
    CallGuide* m_guide;
};

} // namespace amends
