// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/casepage/typed_part.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace amends {

class DayField;
class Label;

/// One thing that changes in the business, as a card. The words for what changes make it. Value in, Edits out.
class ActionEditor : public Panel {
    Q_OBJECT

public:
    ActionEditor(Desk& desk, const PartId& part, QWidget* parent);

    void show(const CaseView& view);
    void finishTyping();
    PartId part() const { return m_part; }
    /// The case had it, and has it no more.
    bool isGone() const { return m_typed->isGone(); }
    bool isThere() const { return m_typed->isStored(); }
    void focusFirst();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void useLayout();
    const Action* inCase() const;
    QString usualOwner() const;
    QDate inAWeek() const;
    void begin();
    void fillCauses();
    void aim(const Action& action);
    QJsonObject chosen() const;
    void change(const QJsonObject& set);
    void showState();

    Desk& m_desk;
    PartId m_part;
    CaseView m_view;
    QLineEdit* m_what;
    QComboBox* m_cause;
    QLineEdit* m_owner;
    DayField* m_due;
    QCheckBox* m_done;
    QLineEdit* m_effect;
    QCheckBox* m_checked;
    Label* m_told;
    QPushButton* m_remove;
    TypedPart* m_typed;
};

} // namespace amends
