// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/call_reason.h"

#include "ui/widgets/label.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

CallReason::CallReason(QWidget* parent)
    : QWidget(parent)
    , m_question(new Label(Type::BodyStrong, Role::Text, this))
    , m_text(new QLineEdit(this))
    , m_rangUs(new QPushButton(this))
    , m_hint(new Label(Type::Small, Role::Secondary, this))
{
    m_hint->setWordWrap(true);
    m_rangUs->setCheckable(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(u(2));
    line->addWidget(m_text, 1);
    line->addWidget(m_rangUs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1));
    column->addWidget(m_question);
    column->addLayout(line);
    column->addWidget(m_hint);
    connect(m_text, &QLineEdit::editingFinished, this, &CallReason::finished);
    connect(m_rangUs, &QPushButton::clicked, this, [this](bool on) {
        m_direction = on ? Direction::Incoming : Direction::Outgoing;
        Q_EMIT directionChosen();
    });
}

void CallReason::setNames(const QString& agent, const QString& customer)
{
    m_question->setText(tr("Why before talking to %1?").arg(agent));
    m_text->setAccessibleName(m_question->text());
    m_rangUs->setText(tr("%1 rang us").arg(customer));
}

void CallReason::clear()
{
    m_direction = Direction::Outgoing;
    m_text->clear();
    m_said.clear();
}

void CallReason::show(const Call& call)
{
    m_direction = call.direction;
    m_said = call.reason;
    if (!m_text->hasFocus())
        m_text->setText(call.reason);
}

void CallReason::showState(bool asks, bool isKept, bool isDue)
{
    m_rangUs->setChecked(m_direction == Direction::Incoming);
    setVisible(asks || m_direction == Direction::Incoming);
    m_question->setVisible(asks);
    m_text->setVisible(asks);
    const bool isMissing = asks && !isKept && isDue && isEmpty();
    m_hint->setInk(isMissing ? Role::ErrorText : Role::Secondary);
    m_hint->setText(isMissing ? tr("The call is kept in the case once there is a reason.")
                              : tr("First whoever handled it, then the customer: it is the better talk."));
    m_hint->setVisible(asks && !isKept);
}

QString CallReason::text() const
{
    return m_text->text();
}

void CallReason::takeCursor()
{
    m_text->setFocus();
}

} // namespace amends
