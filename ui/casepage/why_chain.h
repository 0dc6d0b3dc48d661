// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QPushButton;

namespace amends {

class Desk;
class FlowLayout;
class GrowingText;
class TypedText;

/// "Why, and why again": one card for each link, and a dashed one that adds a further. An emptied card goes.
class WhyChain : public QWidget {
    Q_OBJECT

public:
    explicit WhyChain(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finishTyping();
    void focusOn(const PartId& part);

private:
    struct Card {
        PartId part;
        int place = 0;
        QWidget* widget = nullptr;
        GrowingText* field = nullptr;
        TypedText* typed = nullptr;
    };
    Card makeCard(const PartId& part, int place);
    void showCards();
    void addCard();
    void offerMore();
    QList<Why> links() const;

    Desk& m_desk;
    CaseView m_view;
    FlowLayout* m_row;
    QList<Card> m_cards;
    std::optional<Why> m_further; ///< a card that has no text yet
    QPushButton* m_more;
};

} // namespace amends
