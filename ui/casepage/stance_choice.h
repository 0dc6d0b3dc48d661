// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/casepage/typed_text.h"

#include <QWidget>

class QLineEdit;

namespace amends {

class Desk;
class Label;
class SegmentedControl;

/// P2: whose it is. "Not ours" is kept together with how that is known. Where the person reads, and where the cause was
/// found. Window's thread.
class StanceChoice : public QWidget {
    Q_OBJECT

public:
    explicit StanceChoice(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finishTyping();
    /// What Tab goes through, in its order.
    QList<QWidget*> tabStops() const;

private:
    void showState();
    void choose(int index);
    Edit evidenceEdit(const TypedText::Target& target, const QString& text) const;

    Desk& m_desk;
    CaseView m_view;
    SegmentedControl* m_stance;
    QLineEdit* m_evidence;
    Label* m_hint;
    TypedText* m_typed;
    bool m_wantsEvidence = false; ///< "not ours" chosen, and not said yet how that is known
};

} // namespace amends
