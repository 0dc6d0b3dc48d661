// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/demo_cases.h"

#include <QCryptographicHash>

#include <array>

namespace amends {

namespace {

using namespace std::string_view_literals;

constexpr std::array sources{u"google"sv, u"trustpilot"sv, u"phone"sv, u"e-mail"sv, u"yelp"sv, u"counter"sv};
constexpr std::array agents{u"Kim"sv, u"Jonas"sv, u"Amira"sv, u"Odile"sv, u"Teo"sv};
constexpr std::array firstNames{u"Dana"sv, u"Marcus"sv, u"Priya"sv, u"Lena"sv, u"Otto"sv, u"Sofia"sv,
                                u"Ben"sv,  u"Grace"sv,  u"Ida"sv,   u"Noah"sv, u"Zoë"sv,  u"Јелена"sv,
                                u"سامي"sv, u"陽子"sv,   u"Íñigo"sv, u"Maja"sv};
constexpr std::array causes{u"communication/not_informed"sv,
                            u"communication/unclear"sv,
                            u"expectations/not_agreed"sv,
                            u"follow_up/none_after_delivery"sv,
                            u"reaction/slow"sv,
                            u"quality/defect"sv,
                            u"quality/not_verified"sv,
                            u"delivery/late"sv,
                            u"delivery/damaged"sv,
                            u"money/billing"sv,
                            u"people/attitude"sv,
                            u"process/too_complicated"sv};
constexpr std::array topics{u"Repair"sv, u"Delivery"sv, u"Billing"sv, u"Advice"sv, u"Spare parts"sv, u"Service plan"sv};
constexpr std::array subjects{
    u"the brake"sv,    u"my order"sv,   u"the invoice"sv, u"the helmet"sv,     u"the gear shift"sv, u"the call back"sv,
    u"the wheel"sv,    u"the quote"sv,  u"the pedal"sv,   u"the service"sv,    u"the lamp"sv,       u"the tyre"sv,
    u"die Rechnung"sv, u"der Reifen"sv, u"la commande"sv, u"le rendez-vous"sv, u"заказ"sv,          u"الطلب"sv};
constexpr std::array happenings{
    u"came two weeks late"sv,    u"was never explained to me"sv,  u"broke on the first ride"sv,
    u"cost more than agreed"sv,  u"was promised and forgotten"sv, u"squeals after the repair"sv,
    u"arrived with a scratch"sv, u"needed three visits"sv,        u"kam ohne ein Wort später"sv,
    u"n'a jamais été livrée"sv,  u"пришёл с опозданием"sv,        u"وصل متأخرا"sv};
constexpr std::array asides{u"I asked twice and nobody knew."sv,
                            u"The people were friendly, I must say."sv,
                            u"I waited at the counter."sv,
                            u"Nobody called me back."sv,
                            u"I would have liked an apology."sv,
                            u"It was raining, too."sv,
                            u"説明がありませんでした。"sv,
                            u"返信を待っています。"sv,
                            u"ไม่มีใครโทรกลับมา"sv,
                            u"Ich komme trotzdem wieder."sv,
                            u"Merci quand même."sv,
                            u"没有人告诉我"sv,
                            u"The spare part was out of stock."sv,
                            u"My neighbour had the same trouble."sv,
                            u"I have bought here for years."sv,
                            u"The price on the label was another one."sv,
                            u"Leider war niemand zuständig."sv,
                            u"On m'a promis un rappel."sv,
                            u"部品が届きません。"sv,
                            u"电话一直打不通"sv,
                            u"ของที่ได้รับเสียหาย"sv,
                            u"Мне никто не перезвонил."sv,
                            u"لم يتصل بي أحد."sv,
                            u"Δεν με ενημέρωσε κανείς."sv};

/// Of these, invented brands and family names are made: a long tail of words, as real texts have.
constexpr std::array syllables{u"ka"sv, u"ro"sv,  u"vel"sv, u"min"sv, u"ta"sv,  u"sor"sv, u"li"sv,  u"dun"sv,
                               u"be"sv, u"rak"sv, u"no"sv,  u"fi"sv,  u"gar"sv, u"mo"sv,  u"shi"sv, u"pel"sv,
                               u"zu"sv, u"han"sv, u"cre"sv, u"wo"sv,  u"jas"sv, u"ty"sv,  u"qua"sv, u"ex"sv};

template <class List>
QString pick(const List& list, QRandomGenerator& random)
{
    const auto text = list[static_cast<std::size_t>(random.bounded(static_cast<int>(list.size())))];
    return QStringView(text.data(), static_cast<qsizetype>(text.size())).toString();
}

constexpr std::array effects{u"It did not happen again."sv, u"Half as many as before."sv, u"No change yet."sv};

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;

} // namespace

DemoCases::DemoCases(quint64 seed, const QDateTime& now, qint64 cases)
    : m_random(static_cast<quint32>(seed ^ (seed >> 32)))
    , m_now(now.toUTC().date().startOfDay(QTimeZone::UTC))
    , m_cases(cases)
{}

QString DemoCases::invented()
{
    QString name;
    for (int left = 2 + below(2); left > 0; --left)
        name += pick(syllables, m_random);
    name[0] = name[0].toUpper();
    return name;
}

QString DemoCases::sentence()
{
    const QString subject = pick(subjects, m_random);
    const QString brand = chance(30) ? u" ("_s + invented() + u')' : QString();
    return subject + brand + u' ' + pick(happenings, m_random);
}

QString DemoCases::paragraph(int sentences)
{
    QString text;
    for (int i = 0; i < sentences; ++i) {
        QString next = chance(60) ? sentence() + u'.' : pick(asides, m_random);
        next[0] = next[0].toUpper();
        text += (text.isEmpty() ? QString() : u" "_s) + next;
    }
    return text;
}

Incoming DemoCases::next()
{
    constexpr qint64 longestAgo = qint64(3) * 365 * day;
    const double left = double(std::max(m_cases - m_made, qint64(0))) / double(std::max(m_cases, qint64(1)));
    const qint64 age = qint64(left * double(longestAgo)) + below(2 * day); // some are written down late
    const QDateTime received = m_now.addSecs(-age - hour);
    Incoming row;
    row.line = ++m_made;
    voice(row, received);
    Case& c = row.draft;
    const bool isOld = age > 30 * day;
    if (isOld || chance(50))
        investigate(c, received);
    if (isOld) {
        findCause(c);
        makeRight(c, received);
        answerInPublic(c, received);
        change(c, received);
        c.life.opened = received.addSecs(hour);
        c.life.closed = received.addSecs((5 + below(15)) * day);
        c.life.closedAs = ClosedAs::Settled;
    }
    row.contentDigest = QCryptographicHash::hash(c.facts.sourceKey.toUtf8(), QCryptographicHash::Sha256);
    return row;
}

void DemoCases::voice(Incoming& row, const QDateTime& received)
{
    CaseFacts& facts = row.draft.facts;
    facts.source = pick(sources, m_random);
    facts.isPublic = facts.source == u"google" || facts.source == u"trustpilot" || facts.source == u"yelp";
    facts.kind = facts.isPublic ? CaseKind::Review : chance(15) ? CaseKind::Cancellation : CaseKind::Complaint;
    facts.title = sentence();
    facts.title[0] = facts.title[0].toUpper();
    facts.topic = pick(topics, m_random);
    facts.received = received;
    facts.heard = received.addSecs(below(20) * hour / 10);
    facts.severity = chance(2) ? Severity::Safety : chance(10) ? Severity::Serious : Severity::Normal;
    facts.orderRef = u"A-%1"_s.arg(10000 + below(90000));
    facts.sourceKey = u"demo-%1-%2"_s.arg(m_random.generate64(), 16, 16, QChar(u'0')).arg(m_made);
    row.customerName = pick(firstNames, m_random) + u' ' + invented();
    row.agentName = pick(agents, m_random);
    row.explicitId = true;
    Review review;
    review.externalId = facts.sourceKey;
    review.text = paragraph(2 + below(6));
    review.author = row.customerName;
    review.posted = received;
    if (facts.isPublic)
        review.rating = {double(1 + below(3)), 5};
    row.draft.reviews.append(review);
}

void DemoCases::investigate(Case& c, const QDateTime& from)
{
    Claim claim;
    claim.statement = sentence();
    claim.finding = chance(60) ? Finding::Holds : Finding::HoldsPartly;
    c.claims.append(claim);
    Call agent;
    agent.with = Party::Agent;
    agent.at = from.addSecs(3 * hour);
    agent.minutes = 3 + below(12);
    agent.notes = paragraph(1 + below(2));
    c.calls.append(agent);
    for (int attempt = below(3); attempt >= 0; --attempt) {
        Call customer;
        customer.with = Party::Customer;
        customer.at = from.addSecs((4 + 20 * qint64(c.calls.size())) * hour);
        customer.outcome = attempt > 0 ? CallOutcome::NoAnswer : CallOutcome::Reached;
        if (attempt == 0) {
            customer.minutes = 5 + below(20);
            customer.notes = paragraph(1 + below(3));
            customer.thanked = true;
            customer.wouldMakeRight = sentence();
            customer.surprises = chance(30) ? sentence() : QString();
        }
        c.calls.append(customer);
    }
}

void DemoCases::findCause(Case& c)
{
    static constexpr std::array questions{u"agreed_before"sv, u"checked_in"sv, u"reacted_at_once"sv};
    for (const auto question : questions) {
        Answer answer;
        answer.question = QStringView(question.data(), static_cast<qsizetype>(question.size())).toString();
        answer.value = chance(50) ? u"yes"_s : u"no"_s;
        answer.restsOn = {u"agent"_s};
        c.answers.append(answer);
    }
    Cause cause;
    cause.code = pick(causes, m_random);
    cause.confirmedBy = u"Ruth Marlow"_s;
    c.causes.append(cause);
    Why why;
    why.place = 1;
    why.because = sentence();
    c.whys.append(why);
    c.facts.stance = chance(70) ? Stance::Ours : Stance::PartlyOurs;
    c.facts.ourPart = sentence();
    c.facts.turningPoint = Codes<TurningPoint>::table[static_cast<std::size_t>(below(11))].first;
}

void DemoCases::makeRight(Case& c, const QDateTime& from)
{
    Resolution resolution;
    resolution.decision = sentence();
    resolution.decidedBy = u"Ruth Marlow"_s;
    resolution.decidedAt = from.addSecs(3 * day);
    resolution.accepted = chance(80) ? Accepted::Yes : Accepted::Partly;
    c.resolutions.append(resolution);
    if (!chance(35))
        return;
    Refund refund;
    refund.amount = {500 + 50 * qint64(below(200)), u"EUR"_s};
    refund.reason = sentence();
    refund.approved = resolution.decidedAt;
    refund.approvedBy = resolution.decidedBy;
    refund.promised = resolution.decidedAt;
    refund.paid = from.addSecs(4 * day);
    c.refunds.append(refund);
}

void DemoCases::answerInPublic(Case& c, const QDateTime& from)
{
    if (!c.facts.isPublic)
        return;
    Reply reply;
    reply.platform = c.facts.source;
    reply.text = paragraph(3);
    reply.author = u"Ruth Marlow"_s;
    reply.ready = from.addSecs(3 * day);
    reply.posted = reply.ready.addSecs(hour);
    c.replies.append(reply);
}

void DemoCases::change(Case& c, const QDateTime& from)
{
    Action action;
    action.what = sentence();
    action.cause = c.causes.constFirst().code;
    action.owner = pick(agents, m_random);
    action.due = from.date().addDays(30);
    action.done = from.addSecs(20 * day);
    if (from.daysTo(m_now) > 90) {
        action.effectChecked = from.addSecs(80 * day);
        action.effect = pick(effects, m_random);
    }
    c.actions.append(action);
}

} // namespace amends
