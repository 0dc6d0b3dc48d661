// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/earlier_reply.h"

#include "ui/casepage/held_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/when.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

EarlierReply::EarlierReply(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_head(new QPushButton(this))
    , m_body(new QWidget(this))
    , m_text(new Label(Type::Body, Role::Text, m_body))
    , m_link(new Label(Type::Small, Role::Secondary, m_body))
    , m_correct(new QPushButton(tr("It did not go out"), m_body))
    , m_reasonRow(new QWidget(m_body))
    , m_reason(new QLineEdit(m_reasonRow))
    , m_held(new HeldText(desk, m_reason))
    , m_takeBack(new QPushButton(tr("Take it back"), m_reasonRow))
{
    makeQuiet(m_head);
    makeQuiet(m_correct);
    m_head->setCheckable(true);
    m_head->setObjectName(u"earlierReply"_s);
    m_correct->setObjectName(u"correctReply"_s);
    m_reason->setObjectName(u"correctReason"_s);
    m_takeBack->setObjectName(u"takeBack"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_link->setElided(Qt::ElideMiddle);
    m_reason->setPlaceholderText(tr("What was wrong about it?"));
    m_reason->setAccessibleName(tr("Why it is corrected"));
    m_takeBack->setAccessibleDescription(tr("Say why first."));
    m_takeBack->setEnabled(false);

    connect(m_head, &QPushButton::toggled, this, &EarlierReply::unfold);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        m_reasonRow->show();
        m_correct->hide();
        m_reason->setFocus();
    });
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_takeBack->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &EarlierReply::takeBack);
    connect(m_takeBack, &QPushButton::clicked, this, &EarlierReply::takeBack);

    auto* reason = new QHBoxLayout(m_reasonRow);
    reason->setContentsMargins(0, 0, 0, 0);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_takeBack);
    auto* body = new QVBoxLayout(m_body);
    body->setContentsMargins(u(6), 0, 0, u(2));
    body->addWidget(m_text);
    body->addWidget(m_link);
    body->addWidget(m_correct, 0, Qt::AlignLeading);
    body->addWidget(m_reasonRow);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    m_reasonRow->hide();
    unfold(false);
}

void EarlierReply::show(const CaseId& caseId, const Reply& reply)
{
    m_case = caseId;
    m_part = reply.id;
    m_held->show({.caseId = caseId, .part = reply.id, .edit = EditKind::WriteReply, .field = u"correction"_s});
    const words::Present present{m_desk.now(), m_desk.zone()};
    const ReplyPlatform* known = m_desk.playbook().platform(reply.platform.toLower());
    const QString where = words::shown(known ? known->name : reply.platform, words::Medium::Window);
    const QString kind = words::nameOf(reply.kind);
    const QString when = words::momentName(reply.posted, present);
    const QString head = reply.platform.isEmpty()
                             ? tr("%1, %2", "kind of reply, when").arg(kind, when)
                             : tr("%1 on %2, %3", "kind of reply, where, when").arg(kind, where, when);
    m_head->setText(QString(head).replace(u'&', u"&&"_s));
    m_head->setAccessibleName(head);
    m_text->setText(words::harmless(reply.text, words::Lines::Kept));
    m_link->setText(words::harmless(reply.url));
    m_link->setVisible(!reply.url.isEmpty());
}

void EarlierReply::unfold(bool wanted)
{
    m_head->setIcon(icon(wanted ? Icon::ChevronDown : Icon::ChevronEnd));
    m_body->setVisible(wanted);
}

void EarlierReply::finishTyping()
{
    m_held->keep();
}

void EarlierReply::takeBack()
{
    if (!m_takeBack->isEnabled())
        return;
    Edit edit;
    edit.kind = EditKind::WriteReply;
    edit.caseId = m_case;
    edit.part = m_part;
    edit.set = {{"posted"_L1, QJsonValue()}};
    edit.reason = m_reason->text().trimmed();
    m_held->keep();
    m_desk.apply({{edit}}, &m_desk,
                 [held = QPointer(m_held), &desk = m_desk](const Result<AppliedGroup>& answer) {
                     if (!answer)
                         desk.tell(answer.error());
                     else if (held)
                         held->letGo();
                 },
                 {m_held->draft()});
}

} // namespace amends
