// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/casepage/typed_text.h"
#include "ui/widgets/panel.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;

namespace amends {

class DayField;

/// One day to be in touch again, and what came of it, as a card. Comes into being with its words, as ActionEditor does.
class FollowUpEditor : public Panel {
    Q_OBJECT

public:
    FollowUpEditor(Desk& desk, const PartId& part, QWidget* parent);

    void show(const CaseView& view);
    void finishTyping();
    PartId part() const { return m_part; }
    /// The case had it, and has it no more.
    bool isGone() const { return m_wasThere && !isThere(); }
    bool isThere() const { return inCase() != nullptr; }
    void focusFirst();

private:
    void useLayout();
    const FollowUp* inCase() const;
    void aim(const FollowUp& followUp);
    Edit makeEdit(EditKind kind) const;
    Edit editOfWhat(const QString& text);
    void change(const QJsonObject& set);
    void showState();

    Desk& m_desk;
    PartId m_part;
    CaseView m_view;
    bool m_wasThere = false;
    bool m_isSent = false; ///< its first Edit is under way
    QLineEdit* m_what;
    DayField* m_due;
    QComboBox* m_outcome;
    QCheckBox* m_done;
    QLineEdit* m_note;
    QPushButton* m_remove;
    TypedText* m_typedWhat;
    TypedText* m_typedNote;
};

} // namespace amends
