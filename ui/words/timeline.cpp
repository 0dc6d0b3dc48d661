// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timeline.h"

#include "core/cases/standing.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace amends::words {

namespace {

using Kind = TimelineLine::Kind;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

class Teller {
public:
    Teller(const Case& c, const QList<Person>& people, const QList<HistoryLine>& history, const QDateTime& imported)
        : m_case(c)
        , m_people(people)
        , m_history(history)
        , m_imported(imported)
    {}

    QList<TimelineLine> told()
    {
        tellBeginning();
        tellCalls();
        tellRemedy();
        tellReplies();
        tellChange();
        tellEnd();
        std::ranges::reverse(m_lines); // what is told later of the same moment came later
        std::ranges::stable_sort(m_lines, std::ranges::greater(), &TimelineLine::at);
        return std::move(m_lines);
    }

private:
    void add(Kind kind, const QDateTime& at, const QString& text)
    {
        if (at.isValid())
            m_lines.append({kind, at, text});
    }

    QString nameOfParty(const Call& call) const
    {
        const PersonId fallback = call.with == Party::Agent      ? m_case.facts.agent
                                  : call.with == Party::Customer ? m_case.facts.customer
                                                                 : PersonId();
        const PersonId wanted = call.person.isNull() ? fallback : call.person;
        const auto found = std::ranges::find(m_people, wanted, &Person::id);
        return found == m_people.end() || found->name.isEmpty() ? nameOf(call.with)
                                                                : shown(found->name, Medium::Window);
    }

    void tellBeginning()
    {
        add(Kind::Occurred, m_case.facts.occurred, Tr::tr("It happened"));
        for (const Review& review : m_case.reviews) {
            const QString stars = review.rating.isNull() ? QString() : starsDrawn(review.rating.stars());
            const QString where = shown(sourceName(m_case.facts.source), Medium::Window);
            add(Kind::Voiced, review.posted,
                !review.replaces.isNull() ? Tr::tr("The review was changed %1").arg(stars).trimmed()
                : where.isEmpty()         ? Tr::tr("Review %1", "%1: stars").arg(stars).trimmed()
                                          : Tr::tr("Review on %1 %2").arg(where, stars).trimmed());
        }
        const QDateTime madeLive = tellMadeLive();
        if (m_case.isHistory() || (madeLive.isValid() && m_imported.isValid()))
            tellHistory();
        else
            add(Kind::Opened, m_case.life.opened, Tr::tr("Case opened"));
    }

    /// Such a case was opened and closed, by its own dates, before anybody here knew of it.
    void tellHistory()
    {
        if (std::ranges::none_of(m_case.reviews, [](const Review& review) { return review.posted.isValid(); }))
            add(Kind::Voiced, m_case.facts.received, Tr::tr("The complaint was voiced"));
        add(Kind::Opened, m_imported, Tr::tr("Came in as history"));
    }

    /// The case itself does not keep it. When it was told; invalid where it was not.
    QDateTime tellMadeLive()
    {
        const HistoryLine* line = newestStanding(m_history, EditKind::MakeLive);
        if (!line)
            return {};
        add(Kind::Opened, line->at,
            line->by.isEmpty() ? Tr::tr("Made live") : Tr::tr("Made live by %1").arg(shown(line->by, Medium::Window)));
        return line->at;
    }

    void tellCalls()
    {
        for (const Call& call : m_case.calls) {
            const bool reached = call.outcome == CallOutcome::Reached;
            const QString who = nameOfParty(call);
            add(reached ? Kind::Called : Kind::NotReached, call.at,
                reached
                    ? (call.direction == Direction::Incoming ? Tr::tr("%1 called") : Tr::tr("Talked to %1")).arg(who)
                    : Tr::tr("Called %1: %2").arg(who, nameOf(call.outcome)));
        }
        for (const Promise& promise : m_case.promises)
            add(Kind::Promised, promise.kept, Tr::tr("Promise kept: %1").arg(shown(promise.text, Medium::Window)));
    }

    void tellRemedy()
    {
        for (const Resolution& resolution : m_case.resolutions)
            add(Kind::Decided, resolution.decidedAt,
                Tr::tr("Decided: %1").arg(shown(resolution.decision, Medium::Window)));
        for (const Refund& refund : m_case.refunds) {
            add(Kind::Refunded, refund.approved, Tr::tr("Refund of %1 approved").arg(money(refund.amount)));
            add(Kind::Refunded, refund.paid, Tr::tr("Refund of %1 paid").arg(money(refund.amount)));
        }
    }

    void tellReplies()
    {
        for (const Reply& reply : m_case.replies)
            add(Kind::Replied, reply.posted, Tr::tr("%1 posted").arg(nameOf(reply.kind)));
    }

    void tellChange()
    {
        for (const Action& action : m_case.actions) {
            const QString what = shown(action.what, Medium::Window);
            add(Kind::Changed, action.done, Tr::tr("Changed: %1").arg(what));
            add(Kind::Changed, action.effectChecked, Tr::tr("Effect checked: %1").arg(what));
        }
        for (const FollowUp& followUp : m_case.followUps)
            add(Kind::FollowedUp, followUp.done, Tr::tr("Followed up: %1").arg(nameOf(followUp.outcome)));
    }

    void tellEnd()
    {
        for (const Note& note : m_case.notes)
            add(Kind::Noted, note.at,
                note.by.isEmpty() ? shown(note.text, Medium::Window)
                                  : Tr::tr("%1: %2", "who noted something, and what")
                                        .arg(shown(note.by, Medium::Window), shown(note.text, Medium::Window)));
        if (!m_case.isHistory())
            add(Kind::Closed, m_case.life.closed, Tr::tr("Case closed"));
    }

    const Case& m_case;
    const QList<Person>& m_people;
    const QList<HistoryLine>& m_history;
    const QDateTime& m_imported;
    QList<TimelineLine> m_lines;
};

} // namespace

QList<TimelineLine> timeline(const Case& c, const QList<Person>& people, const QList<HistoryLine>& history,
                             const QDateTime& imported)
{
    return Teller(c, people, history, imported).told();
}

} // namespace amends::words
