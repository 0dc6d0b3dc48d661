// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/case_lines.h"

#include "app/cli/part_names.h"
#include "app/cli/suggested.h"
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

class CaseLines {
public:
    CaseLines(const CaseView& view, const Playbook& playbook, const TryContext& context, const QDateTime& now)
        : m_view(view)
        , m_case(view.value)
        , m_playbook(playbook)
        , m_context(context)
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
    void tries();
    void history();

    void heading(const QString& text)
    {
        m_lines.append(QString());
        m_lines.append(text);
    }
    static QString joined(const QStringList& values)
    {
        QStringList said;
        for (const QString& value : values)
            if (!value.isEmpty())
                said.append(words::harmless(value));
        return said.join(u" · ");
    }
    void line(const QStringList& values) { m_lines.append(u"  "_s + joined(values)); }
    /// The same, begun with the name an Edit may call the part by.
    void part(const PartId& id, const QStringList& values)
    {
        const QString said = joined(values);
        m_lines.append(u"  "_s + partName(m_case, id) + (said.isEmpty() ? u":"_s : u": "_s + said));
    }
    /// Below a part: what it says beside its line.
    void saying(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_lines.append(u"    "_s + label + u": "_s + words::harmless(value));
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

    QString personName(const PersonId& id) const
    {
        for (const Person* person : {&m_view.customer, &m_view.agent})
            if (!id.isNull() && person->id == id)
                return person->name;
        for (const Person& person : m_view.others)
            if (person.id == id)
                return person.name;
        return {};
    }
    /// What an entry of history was about: the part by its name, or the fields of the case.
    QString touched(const HistoryLine& entry) const
    {
        const auto part = PartId::fromString(entry.edit.value("part"_L1).toString());
        if (part)
            return partName(m_case, *part);
        return entry.kind == EditKind::SetCase ? entry.edit.value("set"_L1).toObject().keys().join(u", ") : QString();
    }

    const CaseView& m_view;
    const Case& m_case;
    const Playbook& m_playbook;
    const TryContext& m_context;
    QTimeZone m_zone;
    QDateTime m_now;
    QStringList m_lines;
};

void CaseLines::head()
{
    const CaseFacts& facts = m_case.facts;
    const NextStep next = nextStep(m_case, m_now, m_zone);
    const QString move = words::nextMove(next.verb, {.customer = m_view.customer.name, .agent = m_view.agent.name},
                                         words::Medium::Terminal);
    m_lines.append(m_case.number.toString() + u"  "_s + words::harmless(facts.title));
    labelled(Tr::tr("kind"), words::nameOf(facts.kind));
    labelled(Tr::tr("source"), facts.source);
    labelled(Tr::tr("in public"), facts.isPublic ? Tr::tr("yes: it is answered there") : Tr::tr("no"));
    labelled(Tr::tr("customer"), m_view.customer.name);
    labelled(Tr::tr("agent"), m_view.agent.name);
    labelled(Tr::tr("order"), facts.orderRef);
    labelled(Tr::tr("topic"), facts.topic);
    labelled(Tr::tr("received"), at(facts.received));
    labelled(Tr::tr("opened"), at(m_case.life.opened));
    labelled(Tr::tr("closed"), at(m_case.life.closed));
    labelled(Tr::tr("closed with"), m_case.life.closedNote);
    labelled(Tr::tr("severity"), words::nameOf(facts.severity));
    labelled(Tr::tr("stance"), words::nameOf(facts.stance));
    labelled(Tr::tr("evidence"), facts.stanceEvidence);
    labelled(Tr::tr("status"),
             m_case.isHistory() ? words::nameOf(m_case.life.closedAs) : words::nameOf(statusOf(m_case)));
    labelled(Tr::tr("next step"), move);
    labelled(next.overdue ? Tr::tr("due since") : Tr::tr("due"), at(next.due));
}

void CaseLines::reviews()
{
    if (m_case.reviews.isEmpty())
        return;
    heading(Tr::tr("What was voiced"));
    for (const Review& review : m_case.reviews) {
        part(review.id, {review.rating.isNull() ? QString() : words::starsDrawn(review.rating.stars()), review.author,
                         at(review.posted), review.title, review.url});
        paragraph(review.text);
    }
}

void CaseLines::claims()
{
    if (!m_case.claims.isEmpty())
        heading(Tr::tr("Claims"));
    for (const Claim& claim : m_case.claims) {
        part(claim.id,
             {claim.statement, claim.disputed == Disputed::NotSaid ? QString() : words::nameOf(claim.disputed),
              words::nameOf(claim.finding)});
        saying(Tr::tr("for it"), claim.evidenceFor);
        saying(Tr::tr("against it"), claim.evidenceAgainst);
    }
    if (!m_case.accounts.isEmpty())
        heading(Tr::tr("Accounts"));
    for (const Account& account : m_case.accounts) {
        part(account.id, {words::nameOf(account.party), personName(account.person), partName(m_case, account.claim)});
        paragraph(account.text);
    }
}

void CaseLines::talks()
{
    if (!m_case.calls.isEmpty())
        heading(Tr::tr("Calls"));
    for (const Call& call : m_case.calls) {
        part(call.id, {at(call.at), words::nameOf(call.with), personName(call.person), words::nameOf(call.outcome),
                       call.thanked ? Tr::tr("thanked") : QString(), call.reason});
        paragraph(call.notes);
        saying(Tr::tr("would make it right"), call.wouldMakeRight);
        saying(Tr::tr("surprises"), call.surprises);
    }
    if (!m_case.promises.isEmpty())
        heading(Tr::tr("Promises"));
    for (const Promise& promise : m_case.promises)
        part(promise.id, {promise.text, partName(m_case, promise.madeIn), with(Tr::tr("due"), promise.due),
                          with(Tr::tr("kept"), promise.kept)});
}

void CaseLines::why()
{
    if (m_case.answers.isEmpty() && m_case.whys.isEmpty() && m_case.causes.isEmpty() && m_case.facts.ourPart.isEmpty())
        return;
    heading(Tr::tr("Why"));
    for (const Answer& answer : m_case.answers) {
        const Question* question = m_playbook.question(answer.question);
        part(answer.id, {question ? question->text : answer.question, answer.value, answer.text});
        saying(Tr::tr("rests on"), answer.restsOn.join(u", "));
    }
    for (const Why& one : m_case.whys)
        part(one.id, {Tr::tr("because %1").arg(one.because)});
    for (const OpenSuggestion& suggestion : openSuggestions(m_playbook, m_case))
        line({Tr::tr("suggested"), causeName(suggestion.cause), suggestion.cause,
              Tr::tr("by %1").arg(suggestion.answers.join(u", "))});
    for (const Cause& cause : m_case.causes)
        part(cause.id, {words::nameOf(cause.role), causeName(cause.code), cause.confirmedBy, cause.reason});
    labelled(Tr::tr("our part"), m_case.facts.ourPart);
}

void CaseLines::right()
{
    if (m_case.resolutions.isEmpty() && m_case.refunds.isEmpty())
        return;
    heading(Tr::tr("Making it right"));
    for (const Resolution& resolution : m_case.resolutions) {
        part(resolution.id,
             {resolution.decision, resolution.decidedBy, at(resolution.decidedAt), words::nameOf(resolution.accepted),
              resolution.contestable ? Tr::tr("although contestable") : QString()});
        saying(Tr::tr("asked"), resolution.asked);
        saying(Tr::tr("options"), resolution.options.join(u"; "));
    }
    for (const Refund& refund : m_case.refunds)
        part(refund.id,
             {words::amount(refund.amount), refund.reason, with(Tr::tr("asked"), refund.asked),
              with(Tr::tr("approved"), refund.approved), refund.approvedBy, with(Tr::tr("promised"), refund.promised),
              with(Tr::tr("paid"), refund.paid), refund.method, refund.reference});
}

void CaseLines::replies()
{
    if (m_case.replies.isEmpty())
        return;
    heading(Tr::tr("Replies"));
    for (const Reply& reply : m_case.replies) {
        part(reply.id, {words::nameOf(reply.kind), reply.platform, reply.author, with(Tr::tr("ready"), reply.ready),
                        with(Tr::tr("posted"), reply.posted), reply.url});
        paragraph(reply.text);
    }
}

void CaseLines::changes()
{
    if (!m_case.actions.isEmpty() || !m_case.followUps.isEmpty())
        heading(Tr::tr("What changes"));
    for (const Action& action : m_case.actions)
        part(action.id,
             {action.what, causeName(action.cause), action.owner, action.due.toString(Qt::ISODate),
              with(Tr::tr("done"), action.done), with(Tr::tr("effect checked"), action.effectChecked), action.effect});
    for (const FollowUp& followUp : m_case.followUps) {
        part(followUp.id,
             {followUp.what, followUp.due.toString(Qt::ISODate), words::nameOf(followUp.outcome), at(followUp.done)});
        paragraph(followUp.note);
    }
    if (!m_case.notes.isEmpty() || !m_case.deviations.isEmpty())
        heading(Tr::tr("Notes"));
    for (const Note& note : m_case.notes) {
        part(note.id, {at(note.at), note.by});
        paragraph(note.text);
    }
    for (const Deviation& deviation : m_case.deviations)
        part(deviation.id, {words::nameOf(deviation.excuses), deviation.reason});
}

void CaseLines::clocks()
{
    if (m_case.clocks.isEmpty())
        return;
    heading(Tr::tr("Clocks"));
    for (const DeadlineClock& clock : m_case.clocks)
        line({words::nameOf(clock.kind), words::nameOf(stateOf(m_case, clock, m_now)), with(Tr::tr("due"), clock.due),
              with(Tr::tr("met"), metAt(m_case, clock))});
}

void CaseLines::missing()
{
    if (m_case.isHistory()) {
        heading(Tr::tr("From before Amends: nothing to do. To work on it all the same"));
        tries();
        return;
    }
    if (m_case.isClosed())
        return;
    const QStringList codes = missingToClose(m_case);
    heading(codes.isEmpty() ? Tr::tr("Nothing is missing: it can be closed")
                            : Tr::tr("Missing before it can be closed"));
    for (const QString& code : codes)
        line({words::missingPhrase(code)});
    tries();
}

/// Lines for apply, in full: to be copied.
void CaseLines::tries()
{
    for (const QJsonObject& edit : triesToClose(m_case, m_context))
        m_lines.append(tryLine(edit));
}

void CaseLines::history()
{
    if (m_view.history.isEmpty())
        return;
    heading(Tr::tr("History"));
    for (const HistoryLine& entry : m_view.history)
        line({at(entry.at).leftJustified(momentWidth), Tr::tr("step %1").arg(entry.step), words::nameOf(entry.kind),
              touched(entry), entry.by,
              entry.undoes != 0 ? Tr::tr("takes back step %1").arg(entry.undoes) : QString()});
}

} // namespace

QStringList caseLines(const CaseView& view, const Playbook& playbook, const TryContext& context, const QDateTime& now)
{
    return CaseLines(view, playbook, context, now).lines();
}

} // namespace amends::cli
