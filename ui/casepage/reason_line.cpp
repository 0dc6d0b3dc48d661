// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reason_line.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>

namespace amends {

using look::Role;
using look::Type;
using look::u;

ReasonLine::ReasonLine(QWidget* parent)
    : Panel(Role::Alternate, Edges::Round, parent)
    , m_question(new Label(Type::BodyStrong, Role::Text, this))
    , m_line(new QLineEdit(this))
    , m_give(new QPushButton(this))
{
    auto* leave = new QPushButton(tr("Leave it"), this);
    makeQuiet(leave);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(u(3), u(2), u(3), u(2));
    row->setSpacing(u(2));
    row->addWidget(m_question);
    row->addWidget(m_line, 1);
    row->addWidget(leave);
    row->addWidget(m_give);
    connect(leave, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_give, &QPushButton::clicked, this, &ReasonLine::give);
    connect(m_line, &QLineEdit::returnPressed, this, &ReasonLine::give);
    connect(m_line, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_give->setEnabled(!text.trimmed().isEmpty()); });
    hide();
}

void ReasonLine::ask(const QString& question, const QString& verb, std::function<void(const QString&)> act)
{
    m_act = std::move(act);
    m_question->setText(question);
    m_line->setAccessibleName(question);
    m_line->clear();
    m_give->setText(verb);
    m_give->setEnabled(false);
    m_give->setAccessibleDescription(question);
    show();
    m_line->setFocus();
}

void ReasonLine::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        Panel::keyPressEvent(event);
}

void ReasonLine::give()
{
    const QString reason = m_line->text().trimmed();
    if (reason.isEmpty())
        return;
    hide();
    m_act(reason);
}

} // namespace amends
