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

/// One day to be in touch again, and what came of it, as a card. Its words make it.
class FollowUpEditor : public Panel {
    Q_OBJECT

public:
    FollowUpEditor(Desk& desk, const PartId& part, QWidget* parent);

    void show(const CaseView& view);
    void finishTyping();
    PartId part() const { return m_part; }
    /// The case had it, and has it no more.
    bool isGone() const { return m_typed->isGone(); }
    bool isThere() const { return m_typed->isStored(); }
    void focusFirst();

private:
    void useLayout();
    void aim(const FollowUp& followUp);
    QJsonObject chosen() const;
    void change(const QJsonObject& set);
    void showState();

    Desk& m_desk;
    PartId m_part;
    QLineEdit* m_what;
    DayField* m_due;
    QComboBox* m_outcome;
    QCheckBox* m_done;
    QLineEdit* m_note;
    QPushButton* m_remove;
    TypedPart* m_typed;
};

} // namespace amends
