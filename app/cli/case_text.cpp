// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_text.h"

#include "app/cli/tr.h"
#include "core/cases/clocks.h"
#include "core/cases/rules.h"
#include "ui/words/names.h"
#include "ui/words/sentences.h"
#include "ui/words/told.h"

namespace amends::cli {

namespace {

constexpr int labelWidth = 12;
constexpr int momentWidth = 16;

class CaseText {
public:
    CaseText(const CaseView& view, const Playbook& playbook, const QDateTime& now)
        : m_view(view)
        , m_case(view.value)
        , m_playbook(playbook)
        , m_zone(view.zone)
        , m_now(now)
    {}

    QStringList lines()
    {
        head();
        reviews();
        claims();
        talks();
        why();
        right();
        replies();
        changes();
        clocks();
        missing();
        history();
        return m_lines;
    }

private:
    void head();
    void reviews();
    void claims();
    void talks();
    void why();
    void right();
    void replies();
    void changes();
    void clocks();
    void missing();
    void history();

    void heading(const QString& text)
    {
        m_lines.append(QString());
        m_lines.append(text);
    }
    void line(const QStringList& values)
    {
        QStringList said;
        for (const QString& value : values)
            if (!value.isEmpty())
                said.append(words::harmless(value));
        m_lines.append(u"  "_s + said.join(u" · "));
    }
    void labelled(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_lines.append(u"  "_s + label.leftJustified(labelWidth) + u' ' + words::harmless(value));
    }
    void paragraph(const QString& text)
    {
        for (const QString& one : words::harmless(text, words::Lines::Kept).split(u'\n', Qt::SkipEmptyParts))
            m_lines.append(u"    "_s + one);
    }
    QString at(const QDateTime& time) const { return words::moment(time, m_zone); }
    /// "paid 2026-11-16 09:30", or nothing.
    QString with(const QString& word, const QDateTime& time) const
    {
        return time.isValid() ? QString(word + u' ' + at(time)) : QString();
    }
    QString causeName(const QString& code) const
    {
        const CauseNode* node = m_playbook.causes.find(code);
        const CauseNode* root = m_playbook.causes.find(rootOfCause(code));
        if (!node || !root || node == root)
            return node ? node->name : code;
        return root->name + u": "_s + node->name;
    }

    const CaseView& m_view;
    const Case& m_case;
    const Playbook& m_playbook;
    QTimeZone m_zone;
    QDateTime m_now;
    QStringList m_lines;
};

void CaseText::head()
{
    const CaseFacts& facts = m_case.facts;
    const NextStep next = nextStep(m_case, m_now, m_zone);
    const QString move = words::nextMove(next.verb, {.customer = m_view.customer.name, .agent = m_view.agent.name},
                                         words::Medium::Terminal);
    m_lines.append(m_case.number.toString() + u"  "_s + words::harmless(facts.title));
    labelled(Tr::tr("kind"), words::nameOf(facts.kind));
    labelled(Tr::tr("source"), facts.source);
    labelled(Tr::tr("customer"), m_view.customer.name);
    labelled(Tr::tr("agent"), m_view.agent.name);
    labelled(Tr::tr("topic"), facts.topic);
    labelled(Tr::tr("received"), at(facts.received));
    labelled(Tr::tr("opened"), at(m_case.life.opened));
    labelled(Tr::tr("closed"), at(m_case.life.closed));
    labelled(Tr::tr("severity"), words::nameOf(facts.severity));
    labelled(Tr::tr("stance"), words::nameOf(facts.stance));
    labelled(Tr::tr("evidence"), facts.stanceEvidence);
    labelled(Tr::tr("status"),
             m_case.isHistory() ? words::nameOf(m_case.life.closedAs) : words::nameOf(statusOf(m_case)));
    labelled(Tr::tr("next step"), move);
    labelled(next.overdue ? Tr::tr("due since") : Tr::tr("due"), at(next.due));
}

void CaseText::reviews()
{
    if (m_case.reviews.isEmpty())
        return;
    heading(Tr::tr("What was voiced"));
    for (const Review& review : m_case.reviews) {
        line({review.rating.isNull() ? QString() : words::starsDrawn(review.rating.stars()), review.author,
              at(review.posted), review.title, review.url});
        paragraph(review.text);
    }
}

void CaseText::claims()
{
    if (m_case.claims.isEmpty())
        return;
    heading(Tr::tr("Claims"));
    for (const Claim& claim : m_case.claims)
        line({claim.statement, claim.disputed == Disputed::NotSaid ? QString() : words::nameOf(claim.disputed),
              words::nameOf(claim.finding)});
}

void CaseText::talks()
{
    if (!m_case.calls.isEmpty())
        heading(Tr::tr("Calls"));
    for (const Call& call : m_case.calls) {
        line({at(call.at), words::nameOf(call.with), words::nameOf(call.outcome),
              call.thanked ? Tr::tr("thanked") : QString(), call.reason});
        paragraph(call.notes);
    }
    if (!m_case.promises.isEmpty())
        heading(Tr::tr("Promises"));
    for (const Promise& promise : m_case.promises)
        line({promise.text, with(Tr::tr("due"), promise.due), with(Tr::tr("kept"), promise.kept)});
}

void CaseText::why()
{
    if (m_case.answers.isEmpty() && m_case.causes.isEmpty() && m_case.facts.ourPart.isEmpty())
        return;
    heading(Tr::tr("Why"));
    for (const Answer& answer : m_case.answers) {
        const Question* question = m_playbook.question(answer.question);
        line({question ? question->text : answer.question, answer.value, answer.text});
    }
    for (const Why& one : m_case.whys)
        line({Tr::tr("because %1").arg(one.because)});
    for (const Cause& cause : m_case.causes)
        line({words::nameOf(cause.role), causeName(cause.code), cause.confirmedBy, cause.reason});
    labelled(Tr::tr("our part"), m_case.facts.ourPart);
}

void CaseText::right()
{
    if (m_case.resolutions.isEmpty() && m_case.refunds.isEmpty())
        return;
    heading(Tr::tr("Making it right"));
    for (const Resolution& resolution : m_case.resolutions)
        line({resolution.decision, resolution.decidedBy, at(resolution.decidedAt), words::nameOf(resolution.accepted)});
    for (const Refund& refund : m_case.refunds)
        line({words::amount(refund.amount), refund.reason, with(Tr::tr("approved"), refund.approved), refund.approvedBy,
              with(Tr::tr("promised"), refund.promised), with(Tr::tr("paid"), refund.paid), refund.reference});
}

void CaseText::replies()
{
    if (m_case.replies.isEmpty())
        return;
    heading(Tr::tr("Replies"));
    for (const Reply& reply : m_case.replies) {
        line({words::nameOf(reply.kind), reply.platform, reply.author, with(Tr::tr("ready"), reply.ready),
              with(Tr::tr("posted"), reply.posted)});
        paragraph(reply.text);
    }
}

void CaseText::changes()
{
    if (!m_case.actions.isEmpty() || !m_case.followUps.isEmpty())
        heading(Tr::tr("What changes"));
    for (const Action& action : m_case.actions)
        line({action.what, action.owner, action.due.toString(Qt::ISODate), with(Tr::tr("done"), action.done),
              with(Tr::tr("effect checked"), action.effectChecked), action.effect});
    for (const FollowUp& followUp : m_case.followUps)
        line({followUp.what, followUp.due.toString(Qt::ISODate), words::nameOf(followUp.outcome), at(followUp.done)});
    if (!m_case.notes.isEmpty() || !m_case.deviations.isEmpty())
        heading(Tr::tr("Notes"));
    for (const Note& note : m_case.notes) {
        line({at(note.at), note.by});
        paragraph(note.text);
    }
    for (const Deviation& deviation : m_case.deviations)
        line({words::nameOf(deviation.excuses), deviation.reason});
}

void CaseText::clocks()
{
    if (m_case.clocks.isEmpty())
        return;
    heading(Tr::tr("Clocks"));
    for (const DeadlineClock& clock : m_case.clocks)
        line({words::nameOf(clock.kind), words::nameOf(stateOf(m_case, clock, m_now)), with(Tr::tr("due"), clock.due),
              with(Tr::tr("met"), metAt(m_case, clock))});
}

void CaseText::missing()
{
    const QStringList codes = m_case.isClosed() ? QStringList() : missingToClose(m_case);
    if (codes.isEmpty())
        return;
    heading(Tr::tr("Missing before it can be closed"));
    for (const QString& code : codes)
        line({words::missingPhrase(code)});
}

void CaseText::history()
{
    if (m_view.history.isEmpty())
        return;
    heading(Tr::tr("History"));
    for (const HistoryLine& entry : m_view.history)
        line({at(entry.at).leftJustified(momentWidth), Tr::tr("step %1").arg(entry.step), words::nameOf(entry.kind),
              entry.by, entry.undoes != 0 ? Tr::tr("takes back step %1").arg(entry.undoes) : QString()});
}

} // namespace

QStringList caseText(const CaseView& view, const Playbook& playbook, const QDateTime& now)
{
    return CaseText(view, playbook, now).lines();
}

} // namespace amends::cli
