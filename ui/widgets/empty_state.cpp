// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_headline(new Label(Type::Display, Role::Text, this))
    , m_sentence(new Label(Type::Section, Role::Secondary, this))
{
    m_headline->setWordWrap(true);
    m_sentence->setWordWrap(true);
    QFont plain = m_sentence->font();
    plain.setWeight(QFont::Normal);
    m_sentence->setFont(plain);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_headline);
    column->addWidget(m_sentence);
}

void EmptyState::setContent(const QString& headline, const QString& sentence, const QList<Action>& actions)
{
    m_headline->setText(headline);
    m_sentence->setText(sentence);
    delete m_cards;
    m_cards = nullptr;
    if (actions.isEmpty())
        return;
    m_cards = new QWidget(this);
    auto* row = new QHBoxLayout(m_cards);
    row->setContentsMargins(0, u(5), 0, 0);
    row->setSpacing(u(4));
    for (int i = 0; i < actions.size(); ++i)
        row->addWidget(makeCard(i, actions[i]), 1);
    layout()->addWidget(m_cards);
}

QWidget* EmptyState::makeCard(int index, const Action& action)
{
    auto* card = new Panel(Role::Base, Panel::Edges::Round, m_cards);
    auto* picture = new QLabel(card);
    picture->setPixmap(icon(action.icon, look::colour(Role::Accent)).pixmap(u(6), u(6)));
    auto* text = new Label(action.text, Type::Body, Role::Secondary, card);
    text->setWordWrap(true);
    auto* button = new QPushButton(action.button, card);
    if (index == 0)
        makePrimary(button);
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT taken(index); });

    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(u(5), u(5), u(5), u(5));
    column->setSpacing(u(2));
    column->addWidget(picture);
    column->addSpacing(u(2));
    column->addWidget(new Label(action.title, Type::Section, Role::Text, card));
    column->addWidget(text);
    column->addStretch(1);
    column->addSpacing(u(2));
    column->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace amends
