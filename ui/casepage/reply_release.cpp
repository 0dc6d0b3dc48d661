// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_release.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace amends {

using look::Role;
using look::Type;
using look::u;

ReplyRelease::ReplyRelease(QWidget* parent)
    : QWidget(parent)
    , m_told(new Label(Type::SecondLine, Role::Secondary, this))
    , m_copy(new QPushButton(tr("Copy the text"), this))
    , m_notReady(new QPushButton(tr("Not ready yet"), this))
    , m_ready(new QPushButton(tr("Mark ready"), this))
    , m_posted(new QPushButton(this))
    , m_earlyRow(makeEarlyRow())
    , m_postedRow(makePostedRow())
{
    m_told->setWordWrap(true);
    makeQuiet(m_notReady);
    m_copy->setObjectName(QStringLiteral("copyReply"));
    m_notReady->setObjectName(QStringLiteral("notReady"));
    m_ready->setObjectName(QStringLiteral("markReady"));
    m_posted->setObjectName(QStringLiteral("posted"));
    // A click leaves the cursor where it is: what is typed there goes in one step with what the button says.
    for (QPushButton* button : {m_notReady, m_ready, m_readyNow, m_writeDown})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QPushButton::clicked, this, &ReplyRelease::copyWanted);
    connect(m_notReady, &QPushButton::clicked, this, &ReplyRelease::notReadyWanted);
    connect(m_ready, &QPushButton::clicked, this, &ReplyRelease::markReady);
    connect(m_posted, &QPushButton::clicked, this, [this] {
        m_postedAt->setDateTime(m_state.now);
        m_postedRow->show();
        (m_state.isPrivate ? static_cast<QWidget*>(m_writeDown) : m_url)->setFocus();
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(m_told, 1);
    for (QPushButton* button : {m_copy, m_notReady, m_ready, m_posted})
        row->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addLayout(row);
    column->addWidget(m_earlyRow);
    column->addWidget(m_postedRow);
}

QWidget* ReplyRelease::makeEarlyRow()
{
    auto* row = new QWidget(this);
    m_earlyHint = new Label(Type::BodyStrong, Role::Text, row);
    m_earlyHint->setWordWrap(true);
    m_early = new QLineEdit(row);
    m_early->setObjectName(QStringLiteral("earlyReason"));
    m_early->setAccessibleName(tr("Why it is ready early"));
    m_readyNow = new QPushButton(tr("Mark ready now"), row);
    m_readyNow->setObjectName(QStringLiteral("markReadyNow"));
    connect(m_early, &QLineEdit::textChanged, this, &ReplyRelease::showButtons);
    const auto now = [this] {
        if (m_readyNow->isEnabled())
            Q_EMIT readyWanted(m_early->text().trimmed());
    };
    connect(m_early, &QLineEdit::returnPressed, this, now);
    connect(m_readyNow, &QPushButton::clicked, this, now);

    auto* line = new QHBoxLayout;
    line->addWidget(m_early, 1);
    line->addWidget(m_readyNow);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_earlyHint);
    column->addLayout(line);
    row->hide();
    return row;
}

QWidget* ReplyRelease::makePostedRow()
{
    auto* row = new QWidget(this);
    m_postedAt = new QDateTimeEdit(row);
    m_postedAt->setObjectName(QStringLiteral("postedAt"));
    m_postedAt->setAccessibleName(tr("When it was posted"));
    m_postedAt->setCalendarPopup(true);
    m_url = new QLineEdit(row);
    m_url->setObjectName(QStringLiteral("replyUrl"));
    m_url->setAccessibleName(tr("Link to the reply"));
    m_url->setPlaceholderText(tr("Link to it, if there is one"));
    m_writeDown = new QPushButton(tr("Write it down"), row);
    m_writeDown->setObjectName(QStringLiteral("writeDown"));
    const auto writeDown = [this] { Q_EMIT postedWanted(m_postedAt->dateTime(), m_url->text().trimmed()); };
    connect(m_url, &QLineEdit::returnPressed, this, writeDown);
    connect(m_writeDown, &QPushButton::clicked, this, writeDown);

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_postedAt);
    line->addWidget(m_url, 1);
    line->addWidget(m_writeDown);
    row->hide();
    return row;
}

void ReplyRelease::show(const State& state)
{
    const bool isAnother =
        state.part != m_state.part || state.ready != m_state.ready || (m_state.hasText && !state.hasText);
    if (!m_postedRow->isVisibleTo(this) || isAnother)
        m_postedAt->setTimeZone(state.now.timeZone());
    m_state = state;
    if (isAnother) {
        m_earlyRow->hide();
        m_postedRow->hide();
    }
    m_url->setVisible(!state.isPrivate);
    m_posted->setText(state.isPrivate ? tr("Sent, write it down") : tr("Posted, write it down"));
    showButtons();
}

QString ReplyRelease::whyNot() const
{
    if (!m_state.hasText)
        return tr("Nothing written yet.");
    if (!m_state.missing.isEmpty())
        return tr("Before that: %1.").arg(m_state.missing.join(tr("; ", "between two things that are missing")));
    return {};
}

void ReplyRelease::showButtons()
{
    const QString why = whyNot();
    const bool isReady = !m_state.ready.isEmpty();
    const bool isEarly = !m_state.settlesAt.isEmpty() && !m_state.hasSecondReader;
    m_copy->setEnabled(m_state.hasText);
    m_ready->setVisible(m_state.needsReady && !isReady);
    m_notReady->setVisible(m_state.needsReady && isReady);
    m_posted->setVisible(!m_state.needsReady || isReady);
    for (QPushButton* button : {m_ready, m_posted}) {
        button->setEnabled(why.isEmpty());
        button->setAccessibleDescription(why);
    }
    m_earlyRow->setVisible(m_earlyRow->isVisibleTo(this) && isEarly && m_state.needsReady && !isReady);
    m_earlyHint->setText(tr("It may settle until %1. Why is it ready now?").arg(m_state.settlesAt));
    m_readyNow->setEnabled(why.isEmpty() && !m_early->text().trimmed().isEmpty());
    m_readyNow->setAccessibleDescription(m_readyNow->isEnabled() ? QString() : tr("Say why first."));
    m_postedRow->setVisible(m_postedRow->isVisibleTo(this) && m_posted->isVisibleTo(this) && m_posted->isEnabled());
    m_told->setText(!why.isEmpty() ? why
                    : !m_state.readerHandledIt.isEmpty()
                        ? tr("%1 handled it: somebody else reads it with fresh eyes.").arg(m_state.readerHandledIt)
                    : isReady ? tr("Ready %1. Post it, then write it down here.").arg(m_state.ready)
                    : m_state.needsReady && isEarly
                        ? tr("Ready from %1 on, or sooner with a second reader or a reason.").arg(m_state.settlesAt)
                        : QString());
}

void ReplyRelease::markReady()
{
    if (m_state.settlesAt.isEmpty() || m_state.hasSecondReader) {
        Q_EMIT readyWanted({});
        return;
    }
    m_earlyRow->show();
    showButtons();
    m_early->setFocus();
}

} // namespace amends
