// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/suggestions.h"
#include "ui/casepage/cause_card.h"
#include "ui/widgets/panel.h"

class QPushButton;
class QVBoxLayout;

namespace amends {

class Desk;
class GrowingText;
class Label;
class StanceChoice;
class TypedText;

/// Beside the questions: the causes the answers suggest, for a person to confirm or reject; any other one; and our part
/// in a sentence.
class SuggestedCauses : public Panel {
    Q_OBJECT

public:
    explicit SuggestedCauses(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finishTyping();
    /// Suggestions nobody judged yet.
    int openCount() const;
    void focusOn(const PartId& cause);

private:
    void showCards(const QList<CauseCard::Content>& wanted);
    CauseCard* makeCard(const QString& code);
    QList<CauseCard::Content> contents() const;
    CauseCard::Content contentOf(const QString& code, const QList<Answer>& answers) const;
    const Cause* causeOf(const QString& code) const;
    void openTree();
    void chosen(const QString& code);
    void name(const QString& code, CauseRole role, const QString& reason);
    void changeRole(const QString& code, CauseRole role);
    void takeBack(const QString& code);

    Desk& m_desk;
    CaseView m_view;
    QString m_chosen; ///< from the tree, waiting for what it rests on
    QVBoxLayout* m_list;
    QList<CauseCard*> m_cards;
    Label* m_nothing;
    QPushButton* m_other;
    GrowingText* m_ourPart;
    TypedText* m_typed;
    StanceChoice* m_stance;
};

} // namespace amends
