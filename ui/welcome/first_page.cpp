// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/welcome/first_page.h"

#include "ui/desk/business_form.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

FirstPage::FirstPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_form(new BusinessForm(desk, BusinessForm::Extent::First))
{
    auto* headline = new Label(tr("Whose casebook is this?"), Type::Display, Role::Text, this);
    headline->setWordWrap(true);
    auto* sentence = new Label(
        tr("Four things, two of them guessed from this computer. All of it can be changed later in Settings."),
        Type::Body, Role::Secondary, this);
    sentence->setWordWrap(true);
    auto* sheet = new Panel(Role::Base, Panel::Edges::Round, this);
    m_form->setParent(sheet);
    auto* later = new QPushButton(tr("Not now"), sheet);
    makeQuiet(later);
    auto* start = new QPushButton(tr("Start"), sheet);
    makePrimary(start);
    connect(later, &QPushButton::clicked, this, [this] {
        m_form->finish();
        Q_EMIT done();
    });
    connect(start, &QPushButton::clicked, this, [this] {
        m_form->finish();
        if (m_form->askForName() && m_form->askForWhatFits())
            Q_EMIT done();
    });
    // While the list of one is open, Enter takes what is chosen there and is not told here.
    for (const QLineEdit* line : m_form->findChildren<QLineEdit*>())
        connect(line, &QLineEdit::returnPressed, start, &QPushButton::click);

    auto* foot = new QHBoxLayout;
    foot->setSpacing(u(2));
    auto* saved = new Label(tr("Saved as you type."), Type::Small, Role::Secondary, sheet);
    saved->setWordWrap(true);
    foot->addWidget(saved, 1);
    foot->addWidget(later);
    foot->addWidget(start);
    auto* inside = new QVBoxLayout(sheet);
    inside->setContentsMargins(u(5), u(5), u(5), u(5));
    inside->setSpacing(u(5));
    inside->addWidget(m_form);
    inside->addLayout(foot);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(headline);
    column->addWidget(sentence);
    column->addSpacing(u(4));
    column->addWidget(sheet);
    setMaximumWidth(u(130));
    setFocusProxy(m_form->findChild<QWidget*>(QStringLiteral("name")));
}

void FirstPage::finish()
{
    m_form->finish();
}

} // namespace amends
