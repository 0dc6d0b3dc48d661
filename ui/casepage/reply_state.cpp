// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/reply_state.h"

#include "core/cases/rules.h"
#include "core/cases/steps.h"
#include "ui/casepage/reply_editor.h"
#include "ui/desk/desk.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"
#include "ui/words/when.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

/// When somebody read it: the claims were taken out of it, or it was opened.
QDateTime readAt(const CaseView& view)
{
    const auto read = std::ranges::find(view.history, EditKind::StateClaim, &HistoryLine::kind);
    return read == view.history.cend() ? view.value.life.opened : read->at;
}

} // namespace

ReplyState::ReplyState(const Desk& desk, const CaseView& view, Reply written)
    : m_desk(desk)
    , m_view(view)
    , m_written(std::move(written))
{
    const bool isPrivate = m_written.kind == ReplyKind::PrivateMessage;
    const ReplyPlatform* known = isPrivate ? nullptr : desk.playbook().platform(m_written.platform.toLower());
    if (known)
        m_limit = {known->length.value_or(0), known->unit == LengthUnit::Utf8Bytes};
    m_length = replyLength(m_written.text, m_limit);
    const QDateTime read = readAt(view);
    if (m_written.kind != ReplyKind::Final || m_written.ready.isValid() || !read.isValid())
        return;
    const QDateTime settles = read.addSecs(60 * desk.playbook().coolingOffMinutes(view.value.facts.severity));
    if (desk.now() < settles)
        m_settlesAt = words::momentName(settles, {desk.now(), desk.zone()});
}

QString ReplyState::lengthTold(const QString& platformName) const
{
    const QLocale locale;
    const QString used = locale.toString(m_length);
    const QString all = QString::number(m_limit.length);
    const QString over = locale.toString(m_length - m_limit.length);
    if (m_limit.length == 0)
        return ReplyEditor::tr("%1 characters").arg(used);
    if (isTooLong())
        return (m_limit.inBytes ? ReplyEditor::tr("%1 takes %2 bytes: %3 too many")
                                : ReplyEditor::tr("%1 takes %2 characters: %3 too many"))
            .arg(platformName, all, over);
    return (m_limit.inBytes ? ReplyEditor::tr("%1 of %2 bytes") : ReplyEditor::tr("%1 of %2 characters"))
        .arg(used, all);
}

QString ReplyState::kindTold() const
{
    if (m_written.kind == ReplyKind::Holding)
        return ReplyEditor::tr("A holding reply goes out at once: you have read it, and look into it.");
    if (m_written.ready.isValid())
        return ReplyEditor::tr("It is ready. What you change now goes out as it stands.");
    return m_settlesAt.isEmpty()
               ? ReplyEditor::tr("It has settled. Read it once more, then mark it ready.")
               : ReplyEditor::tr("Let it settle until %1, or name a second reader. Keep writing.").arg(m_settlesAt);
}

QStringList ReplyState::missing() const
{
    QStringList phrases;
    if (isTooLong())
        phrases << words::missingPhrase(u"p09_length");
    if (m_written.kind != ReplyKind::Final)
        return phrases;
    const QString& leader = m_desk.office().business.leader;
    if (m_view.value.facts.stance == Stance::StillFindingOut)
        phrases << words::missingPhrase(u"p02_stance");
    if (!customerHeard(m_view.value))
        phrases << words::missingPhrase(u"p05_customer_call");
    if (m_written.author.isEmpty() || (!leader.isEmpty() && m_written.author != leader))
        phrases << words::missingPhrase(u"p02_signed_by_leader");
    return phrases;
}

/// The one the complaint is about is no fresh pair of eyes.
QString ReplyState::readerHandledIt() const
{
    const QString reader = m_written.secondReader.simplified();
    const bool isAgent = !reader.isEmpty() && reader.compare(m_view.agent.name, Qt::CaseInsensitive) == 0;
    return isAgent && !m_written.ready.isValid() ? words::shown(reader, words::Medium::Window) : QString();
}

ReplyRelease::State ReplyState::release() const
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    return {.part = m_written.id,
            .hasText = !m_written.text.trimmed().isEmpty(),
            .needsReady = m_written.kind == ReplyKind::Final,
            .isPrivate = m_written.kind == ReplyKind::PrivateMessage,
            .missing = missing(),
            .settlesAt = m_settlesAt,
            .hasSecondReader = !m_written.secondReader.trimmed().isEmpty(),
            .readerHandledIt = readerHandledIt(),
            .ready = words::momentName(m_written.ready, present),
            .now = present.now.toTimeZone(present.zone)};
}

} // namespace amends
