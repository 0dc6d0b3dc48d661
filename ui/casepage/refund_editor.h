// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QDateEdit;
class QLineEdit;
class QPushButton;

namespace amends {

class Desk;
class Label;
class OutsideButton;
class StepMark;
class TypedText;

/// One refund: the amount, why, and its way from asked for to paid. What was paid is corrected only with a reason.
class RefundEditor : public QWidget {
    Q_OBJECT

public:
    explicit RefundEditor(Desk& desk, QWidget* parent = nullptr);

    /// The refund `part` of the case; where there is none yet, `part` is the id it gets.
    void show(const CaseView& view, const PartId& part);
    void finishTyping();
    void focusAmount();

private:
    struct Line {
        StepMark* mark = nullptr;
        Label* name = nullptr;
        Label* told = nullptr;
        QWidget* controls = nullptr;
    };
    Line makeLine(const QString& name, const QList<QWidget*>& controls);
    QWidget* makeAmount();
    QWidget* makePaying();
    void typeAmount();
    void sendAmount(const Money& amount, const QString& reason);
    void showLines();
    void showPaying(bool open);
    QString notYetPayable() const;
    void send(const QJsonObject& set, const QString& reason = {});
    void pay();
    const Refund* stored() const;

    Desk& m_desk;
    CaseView m_view;
    PartId m_part;
    QLineEdit* m_amount;
    bool m_isTyped = false; ///< the amount, and it is not sent yet
    Label* m_amountError;
    QLineEdit* m_correction;
    QPushButton* m_correct;
    QLineEdit* m_reason;
    TypedText* m_reasonTyped;
    QPushButton* m_ask;
    QLineEdit* m_approver;
    QPushButton* m_approve;
    QDateEdit* m_promiseDay;
    QPushButton* m_promise;
    QPushButton* m_pay;
    QPushButton* m_correctPaid;
    QWidget* m_paying = nullptr;
    QDateEdit* m_payDay;
    QLineEdit* m_method;
    QLineEdit* m_reference;
    QLineEdit* m_payReason;
    OutsideButton* m_writeDown;
    TypedText* m_methodTyped;
    TypedText* m_referenceTyped;
    Line m_asked;
    Line m_approved;
    Line m_promised;
    Line m_paid;
    Label* m_notYet;
    bool m_isPaying = false;
};

} // namespace amends
