// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QWidget>

namespace amends {

class Label;

/// What a view shows where it has nothing: what would be here, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    struct Action {
        Icon icon = Icon::Add;
        QString title;
        QString text;
        QString button;

        bool operator==(const Action&) const = default;
    };

    explicit EmptyState(QWidget* parent = nullptr);
    /// Up to three actions as cards; the first is the primary one.
    void setContent(const QString& headline, const QString& sentence, const QList<Action>& actions = {});

Q_SIGNALS:
    void taken(int action);

private:
    QWidget* makeCard(int index, const Action& action);

    Label* m_headline;
    Label* m_sentence;
    QWidget* m_cards = nullptr;
};

} // namespace amends
