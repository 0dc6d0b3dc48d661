// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/case_file.h"

#include "core/cases/clocks.h"
#include "core/cases/fields.h"
#include "core/cases/standing.h"
#include "core/cases/steps.h"
#include "core/cases/summary.h"
#include "ui/paper/case_history.h"
#include "ui/paper/case_words.h"
#include "ui/words/foreign.h"
#include "ui/words/names.h"
#include "ui/words/timeline.h"
#include "ui/words/told.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends::paper {

namespace {

using Kind = Block::Kind;
using Row = Block::Row;
using words::nameOf;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CaseFile)
};

QString joined(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Every text of the case without what paper, or a sentence, would obey.
template <class T>
void makeHarmless(T& value)
{
    eachField<T>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Member, QString>)
            value.*field.member = words::harmless(value.*field.member);
    });
}

Case harmlessCase(Case c)
{
    makeHarmless(c.facts);
    eachPartList(c, [](auto& parts) {
        for (auto& part : parts)
            makeHarmless(part);
    });
    return c;
}

class Writer {
public:
    Writer(const CaseView& view, const Playbook& playbook, const words::Present& present, const QString& business)
        : m_view(view)
        , m_case(view.value)
        , m_playbook(playbook)
        , m_present(present)
        , m_business(business)
        , m_words(view, playbook, present)
    {}

    QList<Block> written()
    {
        writeTop();
        writeFacts();
        writeVoiced();
        writeClaims();
        writeCalls();
        writeAccounts();
        writeAnswers();
        writeWhy();
        writeRight();
        writeReplies();
        writeChange();
        writePromises();
        writeDeviations();
        writeNotes();
        writeTimeline();
        writeHistory();
        return std::move(m_blocks);
    }

private:
    void add(Kind kind, const Words& words)
    {
        if (!words.text.trimmed().isEmpty())
            m_blocks.append(textBlock(kind, words));
    }
    void heading(const QString& text) { add(Kind::Heading, own(text)); }
    void subheading(const QString& text) { add(Kind::Subheading, own(text)); }
    void caption(const QStringList& parts) { add(Kind::Caption, own(dotted(parts))); }

    void strong(const QString& beginning, const QString& value)
    {
        if (value.trimmed().isEmpty())
            return;
        Block block = textBlock(Kind::Paragraph, own(inside(value)));
        block.strong = beginning;
        m_blocks.append(block);
    }

    /// Without the columns in which nothing stands.
    void table(const QList<Column>& columns, const QList<Row>& rows)
    {
        QList<Column> keptColumns;
        QList<Row> kept(rows.size());
        for (qsizetype column = 0; column < columns.size(); ++column) {
            if (std::ranges::all_of(rows, [&](const Row& row) { return isEmpty(row[column]); }))
                continue;
            keptColumns.append(columns[column]);
            for (qsizetype row = 0; row < rows.size(); ++row)
                kept[row].append(rows[row][column]);
        }
        if (!keptColumns.isEmpty())
            m_blocks.append(tableBlock(keptColumns, kept));
    }

    static bool isEmpty(const Words& words) { return words.text.trimmed().isEmpty(); }

    static QList<Row> filled(QList<Row> rows)
    {
        rows.removeIf([](const Row& row) { return isEmpty(row.last()); });
        return rows;
    }

    void facts(const QList<Row>& rows)
    {
        if (const QList<Row> kept = filled(rows); !kept.isEmpty())
            m_blocks.append(factsBlock(kept));
    }

    /// In two columns, to be read one after the other.
    void shortFacts(const QList<Row>& rows)
    {
        const QList<Row> kept = filled(rows);
        QList<Row> pairs = kept.first((kept.size() + 1) / 2);
        for (qsizetype i = 0; pairs.size() + i < kept.size(); ++i)
            pairs[i] += kept[pairs.size() + i];
        if (!pairs.isEmpty())
            m_blocks.append(factsBlock(pairs));
    }

    QString source() const { return m_words.platform(m_case.facts.source); }

    void writeTop()
    {
        const CaseFacts& f = m_case.facts;
        if (!m_business.trimmed().isEmpty()) {
            m_blocks.append(textBlock(Kind::Subheading, own(inside(m_business.simplified()))));
            m_blocks.append(textBlock(Kind::Gap, {}));
        }
        add(Kind::Kicker, own(dotted({Tr::tr("Case file %1").arg(m_case.number.toString()), nameOf(f.kind)})));
        add(Kind::Title, f.title.trimmed().isEmpty() ? own(Tr::tr("Without a title")) : foreign(f.title.simplified()));
        add(Kind::Lead, own(dotted({inside(m_view.customer.name.simplified()), source(), m_words.moment(f.received),
                                    nameOf(statusOf(m_case))})));
        Row figures;
        const Review* review = currentReview(m_case);
        if (review && !review->rating.isNull())
            figures.append(
                own(words::starsDrawn(review->rating.stars()) + u'\n' + Tr::tr("the review now"), Ink::Stars));
        if (f.heard.isValid() && !m_case.isHistory()) {
            const QDateTime end = m_case.isClosed() ? m_case.life.closed : m_present.now;
            const qint64 days = f.heard.toTimeZone(m_present.zone).date().daysTo(end.toTimeZone(m_present.zone).date());
            figures.append(
                own(Tr::tr("%n day(s)", nullptr, static_cast<int>(std::max<qint64>(0, days))) + u'\n' +
                    (m_case.isClosed() ? Tr::tr("from hearing of it to settled") : Tr::tr("since it was heard of"))));
        }
        if (const Money agreed = agreedRefund(m_case); !agreed.currency.isEmpty())
            figures.append(own(words::money(agreed) + u'\n' +
                               (paidRefund(m_case) == agreed ? Tr::tr("given back") : Tr::tr("to be given back"))));
        if (const Cause* cause = primaryCause(m_case))
            figures.append(own(words::causeName(cause->code, m_playbook.causes) + u'\n' + Tr::tr("main cause")));
        if (figures.size() > 1)
            m_blocks.append(figuresBlock(figures));
    }

    Row fact(const QString& name, const QString& value) const { return {own(name), own(value)}; }
    Row foreignFact(const QString& name, const QString& value) const { return {own(name), foreign(value)}; }

    void writeFacts()
    {
        const CaseFacts& f = m_case.facts;
        const CaseLife& life = m_case.life;
        const NextStep next = nextStep(m_case, m_present.now, m_present.zone);
        const QString move =
            words::nextMove(next.verb, {m_view.customer.name, m_view.agent.name}, words::Medium::Window);
        const QString due = next.due.isValid() ? Tr::tr("due %1").arg(m_words.moment(next.due)) : QString();
        heading(Tr::tr("The case"));
        const Person& customer = m_view.customer;
        shortFacts(
            {fact(Tr::tr("Status"), dotted({nameOf(statusOf(m_case)), isHistoryNote()})),
             fact(Tr::tr("Next"), move.isEmpty() ? QString() : dotted({move, due})),
             fact(Tr::tr("Severity"), nameOf(f.severity)), foreignFact(Tr::tr("Customer"), customer.name),
             foreignFact(Tr::tr("Telephone"), customer.phone), foreignFact(Tr::tr("E-mail"), customer.email),
             foreignFact(Tr::tr("Handled by"), m_view.agent.name), foreignFact(Tr::tr("Seen through by"), f.owner),
             fact(Tr::tr("Where"), dotted({source(), f.isPublic ? Tr::tr("in public") : Tr::tr("in private")})),
             fact(Tr::tr("Heard through"), nameOf(f.heardThrough)), foreignFact(Tr::tr("Order"), f.orderRef),
             foreignFact(Tr::tr("The source's topic"), f.topic),
             fact(Tr::tr("Where it turned"),
                  f.turningPoint == TurningPoint::NotKnown ? QString() : nameOf(f.turningPoint)),
             fact(Tr::tr("It happened"), m_words.moment(f.occurred)),
             fact(Tr::tr("Voiced"), m_words.moment(f.received)), fact(Tr::tr("Heard of"), m_words.moment(f.heard)),
             fact(Tr::tr("Opened"), withWho(life.opened, EditKind::OpenCase)),
             fact(Tr::tr("Closed"), withWho(life.closed, EditKind::CloseCase))});
        facts({foreignFact(Tr::tr("How it ended"), life.closedNote)});
    }

    QString withWho(const QDateTime& moment, EditKind kind) const
    {
        const HistoryLine* line = newestStanding(m_view.history, kind);
        return moment.isValid() ? dotted({m_words.moment(moment), line ? inside(line->by) : QString()}) : QString();
    }

    QString isHistoryNote() const { return m_case.isHistory() ? nameOf(m_case.life.closedAs) : QString(); }

    void writeVoiced()
    {
        if (m_case.reviews.isEmpty())
            return;
        heading(m_case.facts.kind == CaseKind::Review ? Tr::tr("What was written") : Tr::tr("What was said"));
        for (const Review& review : m_case.reviews) {
            caption({review.replaces.isNull() ? QString() : Tr::tr("a changed version"),
                     review.rating.isNull() ? QString() : words::starsDrawn(review.rating.stars()), source(),
                     m_words.moment(review.posted), labelled(Tr::tr("shown as"), review.author)});
            if (!m_blocks.isEmpty() && m_blocks.last().kind == Kind::Caption)
                m_blocks.last().kind = Kind::Kicker;
            add(Kind::Subheading, foreign(review.title.simplified()));
            add(Kind::Quote, foreign(review.text));
            if (!review.translation.isEmpty()) {
                add(Kind::Kicker, own(Tr::tr("translated")));
                add(Kind::Quote, foreign(review.translation));
            }
            add(Kind::Caption, foreign(review.url));
        }
    }

    /// In a closed case nothing is open any more, and where nothing was found at all there is nothing to tell.
    QString found(const Claim& claim) const
    {
        if (claim.finding != Finding::Open || !m_case.isClosed())
            return nameOf(claim.finding);
        const bool anyFound =
            std::ranges::any_of(m_case.claims, [](const Claim& one) { return one.finding != Finding::Open; });
        return anyFound ? Tr::tr("Not found out") : QString();
    }

    void writeClaims()
    {
        const CaseFacts& f = m_case.facts;
        QList<Row> rows;
        for (const Claim& claim : m_case.claims)
            rows.append({own(QLocale().toString(rows.size() + 1), Ink::Quiet), foreign(claim.statement),
                         own(claim.disputed == Disputed::NotSaid ? QString() : nameOf(claim.disputed)),
                         own(found(claim)),
                         own(joined({labelled(Tr::tr("For"), claim.evidenceFor),
                                     labelled(Tr::tr("Against"), claim.evidenceAgainst)}))});
        if (!rows.isEmpty())
            heading(Tr::tr("Claims"));
        table({{{}, 0.25},
               {Tr::tr("What is said"), 3},
               {Tr::tr("Disputed"), 1.1},
               {Tr::tr("Found"), 1.1},
               {Tr::tr("Rests on"), 2.2}},
              rows);
        if (f.stance == Stance::StillFindingOut && f.stanceEvidence.isEmpty())
            return;
        heading(Tr::tr("Whose part it was"));
        add(Kind::Paragraph, own(nameOf(f.stance)));
        add(Kind::Paragraph, foreign(f.stanceEvidence));
    }

    QString saidIn(const Call& call) const
    {
        return joined({inside(call.notes), labelled(Tr::tr("Would make it right"), call.wouldMakeRight),
                       labelled(Tr::tr("New to us"), call.surprises),
                       labelled(Tr::tr("Out of order because"), call.reason),
                       call.thanked ? Tr::tr("Thanked for telling us") : QString()});
    }

    void writeCallsWith(Party party)
    {
        QList<const Call*> calls;
        for (const Call& call : m_case.calls)
            if (call.with == party)
                calls.append(&call);
        std::ranges::stable_sort(calls, {}, [](const Call* call) { return call->at; });
        QList<Row> rows;
        for (const Call* call : calls)
            rows.append({own(m_words.moment(call->at)), own(m_words.who(party, call->person)),
                         own(joined({nameOf(call->outcome),
                                     call->direction == Direction::Incoming ? nameOf(call->direction) : QString(),
                                     call->minutes > 0 ? Tr::tr("%n minute(s)", nullptr, call->minutes) : QString()})),
                         own(saidIn(*call))});
        if (rows.isEmpty())
            return;
        subheading(party == Party::Agent      ? Tr::tr("With the agent")
                   : party == Party::Customer ? Tr::tr("With the customer")
                                              : Tr::tr("With others: %1").arg(words::withinSentence(nameOf(party))));
        table({{Tr::tr("When"), 2.1}, {Tr::tr("Who"), 1.4}, {Tr::tr("Outcome"), 1.2}, {Tr::tr("What was said"), 3.6}},
              rows);
    }

    void writeCalls()
    {
        if (m_case.calls.isEmpty())
            return;
        heading(Tr::tr("Calls"));
        for (const Party party : {Party::Agent, Party::Customer, Party::Witness, Party::Supplier})
            writeCallsWith(party);
    }

    QString accountOf(Party party, const PartId& claim) const
    {
        QStringList texts;
        for (const Account& account : m_case.accounts)
            if (account.party == party && account.claim == claim)
                texts.append(inside(account.text));
        return joined(texts);
    }

    void addPoint(QList<Row>& rows, const Words& point, const PartId& claim) const
    {
        QStringList others;
        for (const Account& account : m_case.accounts)
            if (account.claim == claim && account.party != Party::Customer && account.party != Party::Agent)
                others.append(Tr::tr("%1: %2", "label and value")
                                  .arg(m_words.who(account.party, account.person), inside(account.text)));
        const QString customer = accountOf(Party::Customer, claim);
        const QString agent = accountOf(Party::Agent, claim);
        if (customer.isEmpty() && agent.isEmpty() && others.isEmpty())
            return;
        rows.append({point, own(customer), own(joined(QStringList{agent} + others))});
    }

    void writeAccounts()
    {
        QList<Row> rows;
        addPoint(rows, own(Tr::tr("As a whole")), {});
        for (const Claim& claim : m_case.claims)
            addPoint(rows, foreign(claim.statement), claim.id);
        if (rows.isEmpty())
            return;
        heading(Tr::tr("The two accounts"));
        table({{Tr::tr("Point"), 2}, {m_words.who(Party::Customer, {}), 3}, {m_words.who(Party::Agent, {}), 3}}, rows);
    }

    Row answerRow(const Answer& answer) const
    {
        return {own(m_words.question(answer.question)), own(m_words.answer(answer)),
                own(m_words.restsOn(answer.restsOn), Ink::Quiet)};
    }

    void writeAnswerGroup(const QString& name, const QList<Row>& rows)
    {
        if (rows.isEmpty())
            return;
        subheading(name);
        table({{Tr::tr("Question"), 3}, {Tr::tr("Answer"), 3}, {Tr::tr("Rests on"), 1.5}}, rows);
    }

    void writeAnswers()
    {
        if (m_case.answers.isEmpty())
            return;
        heading(Tr::tr("Questions answered"));
        for (const QuestionGroup& group : m_playbook.groups) {
            QList<Row> rows;
            for (const Question& question : group.questions)
                for (const Answer& answer : m_case.answers)
                    if (answer.question == question.id)
                        rows.append(answerRow(answer));
            writeAnswerGroup(words::playbookText(group.name), rows);
        }
        QList<Row> others;
        for (const Answer& answer : m_case.answers)
            if (!m_playbook.question(answer.question))
                others.append(answerRow(answer));
        writeAnswerGroup(Tr::tr("Asked before the playbook changed"), others);
    }

    void writeWhy()
    {
        if (m_case.whys.isEmpty() && m_case.causes.isEmpty() && m_case.facts.ourPart.isEmpty())
            return;
        heading(Tr::tr("Why it happened"));
        QList<Why> whys = m_case.whys;
        std::ranges::stable_sort(whys, {}, &Why::place);
        QList<Row> rows;
        for (const Why& why : whys)
            if (!why.because.trimmed().isEmpty())
                rows.append({own(QLocale().toString(why.place), Ink::Quiet), foreign(why.because)});
        table({{{}, 0.25}, {Tr::tr("Because"), 8}}, rows);
        QList<Row> causes;
        for (const Cause& cause : m_case.causes)
            causes.append({own(m_words.cause(cause.code)), own(nameOf(cause.role)), foreign(cause.reason),
                           foreign(cause.confirmedBy)});
        table({{Tr::tr("Cause"), 3}, {Tr::tr("Held to be"), 1.3}, {Tr::tr("Because"), 3}, {Tr::tr("Said by"), 1.5}},
              causes);
        strong(Tr::tr("Our part in this"), m_case.facts.ourPart);
    }

    void writeRight()
    {
        if (m_case.resolutions.isEmpty() && m_case.refunds.isEmpty())
            return;
        heading(Tr::tr("What is put right"));
        for (const Resolution& resolution : m_case.resolutions) {
            QStringList options;
            for (const QString& option : resolution.options)
                options.append(inside(option));
            facts({foreignFact(Tr::tr("Asked for"), resolution.asked), fact(Tr::tr("Weighed"), options.join(u'\n')),
                   foreignFact(Tr::tr("Decided"), resolution.decision),
                   fact(Tr::tr("By"), dotted({inside(resolution.decidedBy), m_words.moment(resolution.decidedAt)})),
                   fact(Tr::tr("The customer"),
                        resolution.accepted == Accepted::NotKnown ? QString() : nameOf(resolution.accepted)),
                   fact(Tr::tr("Note"),
                        resolution.contestable ? Tr::tr("done although an excuse could be argued") : QString())});
        }
        QList<Row> rows;
        for (const Refund& refund : m_case.refunds)
            rows.append({foreign(refund.reason), own(m_words.refundState(refund)), own(words::money(refund.amount))});
        table({{Tr::tr("Refund for"), 3}, {Tr::tr("State"), 4}, {Tr::tr("Amount"), 1.2, Edge::End}}, rows);
    }

    void writeReplies()
    {
        if (m_case.replies.isEmpty())
            return;
        heading(Tr::tr("Replies"));
        for (const Reply& reply : m_case.replies) {
            subheading(dotted({nameOf(reply.kind), m_words.platform(reply.platform)}));
            add(Kind::Kicker,
                own(dotted({reply.posted.isValid() ? Tr::tr("posted %1").arg(m_words.moment(reply.posted))
                                                   : Tr::tr("not posted"),
                            reply.ready.isValid() ? Tr::tr("ready %1").arg(m_words.moment(reply.ready)) : QString(),
                            labelled(Tr::tr("signed by"), reply.author),
                            labelled(Tr::tr("read by"), reply.secondReader),
                            labelled(Tr::tr("early because"), reply.earlyReason)})));
            add(Kind::Quote, foreign(reply.text));
            add(Kind::Caption, foreign(reply.url));
        }
    }

    void writeChange()
    {
        QList<Row> rows;
        for (const Action& action : m_case.actions)
            rows.append({foreign(action.what), own(action.cause.isEmpty() ? QString() : m_words.cause(action.cause)),
                         foreign(action.owner), own(m_words.day(action.due)),
                         own(action.done.isValid() ? m_words.moment(action.done) : Tr::tr("not yet")),
                         own(joined({action.effectChecked.isValid()
                                         ? Tr::tr("checked %1").arg(m_words.moment(action.effectChecked))
                                         : QString(),
                                     inside(action.effect)}))});
        if (!rows.isEmpty())
            heading(Tr::tr("What changes"));
        table({{Tr::tr("What"), 2.6},
               {Tr::tr("Against"), 1.7},
               {Tr::tr("Who"), 1.1},
               {Tr::tr("By"), 1.2},
               {Tr::tr("Done"), 1.3},
               {Tr::tr("Effect"), 2}},
              rows);
        writeFollowUps();
    }

    void writeFollowUps()
    {
        QList<Row> rows;
        for (const FollowUp& one : m_case.followUps)
            rows.append({foreign(one.what), own(m_words.day(one.due)),
                         own(joined({nameOf(one.outcome), m_words.moment(one.done)})), foreign(one.note)});
        if (!rows.isEmpty())
            heading(Tr::tr("Asking again"));
        table({{Tr::tr("What"), 3}, {Tr::tr("On"), 1.3}, {Tr::tr("Outcome"), 1.6}, {Tr::tr("Note"), 3}}, rows);
    }

    void writePromises()
    {
        QList<Row> rows;
        for (const Promise& promise : m_case.promises)
            rows.append({foreign(promise.text), own(m_words.moment(promise.due)),
                         own(promise.kept.isValid() ? m_words.moment(promise.kept) : Tr::tr("not yet"))});
        if (!rows.isEmpty())
            heading(Tr::tr("Promises"));
        table({{Tr::tr("What was promised"), 4}, {Tr::tr("By"), 2}, {Tr::tr("Kept"), 2}}, rows);
        QList<Row> clocks;
        for (const DeadlineClock& clock : m_case.clocks)
            clocks.append({own(nameOf(clock.kind)), own(m_words.moment(clock.started)), own(m_words.moment(clock.due)),
                           own(m_words.clockState(clock))});
        if (!clocks.isEmpty())
            heading(Tr::tr("Deadlines"));
        table({{Tr::tr("What"), 1.4}, {Tr::tr("From"), 1.85}, {Tr::tr("By"), 1.85}, {Tr::tr("How it went"), 2.5}},
              clocks);
    }

    void writeDeviations()
    {
        QList<Row> rows;
        for (const Deviation& one : m_case.deviations)
            rows.append({own(nameOf(one.excuses)), foreign(one.reason)});
        if (!rows.isEmpty())
            heading(Tr::tr("Left out on purpose"));
        table({{Tr::tr("What"), 2}, {Tr::tr("Reason"), 5}}, rows);
    }

    void writeNotes()
    {
        QList<Row> rows;
        for (const Note& note : m_case.notes)
            rows.append({own(m_words.moment(note.at), Ink::Quiet), foreign(note.by), foreign(note.text)});
        if (!rows.isEmpty())
            heading(Tr::tr("Notes"));
        table({{Tr::tr("When"), 2.1}, {Tr::tr("Who"), 1.4}, {Tr::tr("Note"), 4.8}}, rows);
    }

    void writeTimeline()
    {
        QList<Person> people = m_view.others;
        people << m_view.customer << m_view.agent;
        for (Person& person : people)
            makeHarmless(person);
        QList<words::TimelineLine> lines =
            words::timeline(harmlessCase(m_case), people, m_view.history, m_view.imported);
        lines.removeIf([](const words::TimelineLine& line) { return line.kind == words::TimelineLine::Kind::Noted; });
        std::ranges::reverse(lines);
        QList<Row> rows;
        for (const words::TimelineLine& line : lines)
            rows.append({own(m_words.moment(line.at), Ink::Quiet), own(line.text)});
        if (!rows.isEmpty())
            heading(Tr::tr("What happened, in order"));
        table({{Tr::tr("When"), 2.1}, {Tr::tr("What"), 6.2}}, rows);
    }

    void writeHistory()
    {
        QList<Row> rows;
        for (const Sitting& sitting : sittings(m_view.history, m_present.zone)) {
            QStringList reasons;
            for (const QString& reason : sitting.reasons)
                reasons.append(labelled(Tr::tr("Reason"), reason));
            rows.append({own(from(sitting), Ink::Quiet), foreign(sitting.by),
                         own(joined(QStringList{sitting.what} + reasons)),
                         own(QLocale().toString(sitting.changes), Ink::Quiet)});
        }
        if (!rows.isEmpty())
            heading(Tr::tr("What was written down"));
        table({{Tr::tr("When"), 2.7}, {Tr::tr("Who"), 1.4}, {Tr::tr("What"), 3.4}, {Tr::tr("Changes"), 0.8, Edge::End}},
              rows);
    }

    QString from(const Sitting& sitting) const
    {
        const QString first = m_words.moment(sitting.from);
        const QString last = words::timeOfDay(sitting.to, m_present);
        return words::timeOfDay(sitting.from, m_present) == last
                   ? first
                   : Tr::tr("%1–%2", "day and time, and until when").arg(first, last);
    }

    const CaseView& m_view;
    const Case& m_case;
    const Playbook& m_playbook;
    const words::Present& m_present;
    const QString& m_business;
    CaseWords m_words;
    QList<Block> m_blocks;
};

} // namespace

Document caseFile(const CaseView& view, const Playbook& playbook, const words::Present& present,
                  const QString& business)
{
    const QString number = view.value.number.toString();
    const QString what = Tr::tr("Case file %1").arg(number);
    Document document;
    document.title = what;
    document.fileName = safeFileName(u"%1 %2"_s.arg(number, view.customer.name), u"pdf"_s);
    document.foot = dotted({inside(business.simplified()), Tr::tr("%1, the whole record").arg(what),
                            Tr::tr("as of %1").arg(words::wholeMoment(present.now, present)),
                            Tr::tr("%n change(s)", nullptr, static_cast<int>(view.history.size()))});
    document.direction = QGuiApplication::layoutDirection();
    document.blocks = Writer(view, playbook, present, business).written();
    return document;
}

} // namespace amends::paper
