// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_release.h"

#include "ui/casepage/outside_button.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"

#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

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
    , m_further(new QStackedLayout)
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
    for (QPushButton* button : std::initializer_list<QPushButton*>{m_notReady, m_ready, m_readyNow, m_writeDown})
        button->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QPushButton::clicked, this, &ReplyRelease::copyWanted);
    connect(m_notReady, &QPushButton::clicked, this, &ReplyRelease::notReadyWanted);
    connect(m_ready, &QPushButton::clicked, this, &ReplyRelease::markReady);
    connect(m_posted, &QPushButton::clicked, this, [this] {
        m_postedAt->setDateTime(m_state.now);
        m_further->setCurrentWidget(m_postedRow);
        (m_state.isPrivate ? static_cast<QWidget*>(m_writeDown) : m_url)->setFocus();
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addStretch(1);
    // Each keeps its place: a second click never falls on what comes after what was clicked.
    for (QPushButton* button : {m_notReady, m_copy, m_ready, m_posted})
        row->addWidget(button);
    for (const auto& [before, after] : {std::pair(m_notReady, m_copy), {m_copy, m_ready}, {m_ready, m_posted}})
        setTabOrder(before, after);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addLayout(row);
    m_further->addWidget(m_told);
    m_further->addWidget(m_earlyRow);
    m_further->addWidget(m_postedRow);
    column->addLayout(m_further);
}

QWidget* ReplyRelease::makeEarlyRow()
{
    auto* row = new QWidget(this);
    m_early = new QLineEdit(row);
    m_early->setObjectName(QStringLiteral("earlyReason"));
    m_early->setAccessibleName(tr("Why it is ready early"));
    m_early->setPlaceholderText(tr("Why is it ready now?"));
    m_readyNow = new QPushButton(tr("Mark ready now"), row);
    m_readyNow->setObjectName(QStringLiteral("markReadyNow"));
    connect(m_early, &QLineEdit::textChanged, this, &ReplyRelease::showButtons);
    const auto now = [this] {
        if (m_readyNow->isEnabled())
            Q_EMIT readyWanted(m_early->text().trimmed());
    };
    connect(m_early, &QLineEdit::returnPressed, this, now);
    connect(m_readyNow, &QPushButton::clicked, this, now);

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_early, 1);
    line->addWidget(m_readyNow);
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
    m_writeDown = new OutsideButton(tr("Write it down"), row);
    m_writeDown->setObjectName(QStringLiteral("writeDown"));
    const auto writeDown = [this] { Q_EMIT postedWanted(m_postedAt->dateTime(), m_url->text().trimmed()); };
    connect(m_url, &QLineEdit::returnPressed, this, writeDown);
    connect(m_writeDown, &QPushButton::clicked, this, writeDown);

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_postedAt);
    line->addWidget(m_url, 1);
    line->addWidget(m_writeDown);
    return row;
}

void ReplyRelease::show(const State& state)
{
    const bool isAnother =
        state.part != m_state.part || state.ready != m_state.ready || (m_state.hasText && !state.hasText);
    if (m_further->currentWidget() != m_postedRow || isAnother)
        m_postedAt->setTimeZone(state.now.timeZone());
    m_state = state;
    if (isAnother)
        m_further->setCurrentIndex(0);
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
    m_ready->setVisible(m_state.needsReady);
    m_notReady->setVisible(m_state.needsReady && isReady);
    const bool mayPost = why.isEmpty() && (isReady || !m_state.needsReady);
    m_posted->setEnabled(mayPost);
    if (isReady && m_ready->hasFocus())
        m_posted->setFocus();
    m_ready->setEnabled(why.isEmpty() && !isReady);
    m_ready->setAccessibleDescription(isReady ? tr("It is ready.") : why);
    m_posted->setAccessibleDescription(mayPost || !why.isEmpty() ? why : tr("Mark it ready first."));
    const QWidget* further = m_further->currentWidget();
    if ((further == m_earlyRow && !(isEarly && m_state.needsReady && !isReady)) || (further == m_postedRow && !mayPost))
        m_further->setCurrentIndex(0);
    m_readyNow->setEnabled(why.isEmpty() && !m_early->text().trimmed().isEmpty());
    m_readyNow->setAccessibleDescription(m_readyNow->isEnabled() ? QString() : tr("Say why first."));
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
    m_further->setCurrentWidget(m_earlyRow);
    showButtons();
    m_early->setFocus();
}

} // namespace amends
