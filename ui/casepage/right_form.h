// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/said_list.h"
#include "ui/casepage/step_form.h"

#include <functional>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class GrowingText;
class Label;
class RefundEditor;
class SegmentedControl;
class TypedText;

/// Step Right: what was asked for, what was weighed, what is decided and whether it was accepted; below it the refund.
/// Beside it what the decision rests on.
class RightForm : public StepForm {
    Q_OBJECT

public:
    RightForm(Desk& desk, QWidget* parent);

    void show(const CaseView& view) override;
    void finishTyping() override;
    QWidget* companion() override { return m_beside; }
    QString nextText() const override { return tr("Next: write the reply"); }
    QString stateText() const override { return m_state; }
    void focusOn(const PartId& part) override;

private:
    void makeForm();
    QWidget* makeOptions();
    QWidget* makeBeside();
    void showResolution();
    void showOptions();
    void showRefunds();
    void showBeside();
    void addOption();
    void sayOptions(const QStringList& options, const QString& added = {});
    void send(const QJsonObject& set, std::function<void(const Result<AppliedGroup>&)> then = {});
    const Resolution* stored() const;
    PartId part() const;
    QString askedOnTheCall() const;
    Edit edit(const QJsonObject& set) const;
    QString stateNow() const;

    CaseView m_view;
    QString m_state;
    Label* m_askedHead;
    GrowingText* m_asked;
    TypedText* m_askedTyped;
    QWidget* m_options;
    SaidList m_saidOptions;
    QStringList m_shownOptions;
    QLineEdit* m_option;
    QPushButton* m_addOption;
    GrowingText* m_decision;
    TypedText* m_decisionTyped;
    Label* m_decided;
    Label* m_acceptedHead;
    SegmentedControl* m_accepted;
    QCheckBox* m_contestable;
    QVBoxLayout* m_refundPlace;
    QList<RefundEditor*> m_refunds;
    QWidget* m_beside;
    QVBoxLayout* m_besideList;
};

} // namespace amends
