// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/sample_shop.h"
#include "core/cases/clocks.h"
#include "core/cases/json.h"
#include "tests/casebook/books.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

const QTimeZone& dublin()
{
    static const QTimeZone zone("Europe/Dublin");
    return zone;
}

QDateTime at(const QString& local)
{
    const QDateTime read = QDateTime::fromString(local, Qt::ISODate);
    return QDateTime(read.date(), read.time(), dublin()).toUTC();
}

QString told(const QDateTime& time)
{
    return time.isValid() ? time.toTimeZone(dublin()).toString(u"yyyy-MM-ddTHH:mm"_s) : QString();
}

/// A casebook with the sample as of `now`.
class Sample {
public:
    explicit Sample(const QDateTime& now)
        : m_now(now)
        , m_casebook(std::make_unique<Casebook>(CasebookOptions{.path = m_folder.filePath(u"sample.amends"_s),
                                                                .program = u"amends-test"_s,
                                                                .readOnly = false,
                                                                .clock = std::make_shared<FixedClock>(now)}))
    {
        takenOf(m_casebook->create(taken(readSampleBusiness())));
        m_answer = takenOf(m_casebook->fillWithSample());
        takenOf(m_casebook->visitCases({}, [this](const CaseView& view) {
            m_views.append(view);
            return Done();
        }));
    }

    Casebook* operator->() { return m_casebook.get(); }
    const ImportAnswer& answer() const { return m_answer; }
    const QList<CaseView>& views() const { return m_views; }
    const QDateTime& now() const { return m_now; }

    QList<CaseRow> list(const QString& query) const
    {
        const search::Parsed parsed = search::parse(query);
        Q_ASSERT(parsed.problems.isEmpty());
        return takenOf(m_casebook->list({parsed.query, {SortKey::Number, false}, -1})).rows;
    }
    qsizetype count(const QString& query) const { return list(query).size(); }

    const CaseView& view(qint64 counter) const { return m_views.at(counter - 1); }
    NextStep next(const Case& c) const { return nextStep(c, m_now, dublin()); }
    const Case& named(const QString& customer) const
    {
        return std::ranges::find(m_views, customer, [](const CaseView& v) { return v.customer.name; })->value;
    }

    template <class Holds>
    qsizetype countIf(Holds holds) const
    {
        return std::ranges::count_if(m_views, [&](const CaseView& view) { return holds(view.value); });
    }

private:
    QTemporaryDir m_folder;
    QDateTime m_now;
    std::unique_ptr<Casebook> m_casebook;
    ImportAnswer m_answer;
    QList<CaseView> m_views;
};

/// What is known of a case, as one line.
QString lineOf(const Sample& sample, const CaseView& view)
{
    const Case& c = view.value;
    const NextStep next = sample.next(c);
    const Cause* cause = primaryCause(c);
    const Review* review = currentReview(c);
    QStringList refunds;
    for (const Refund& refund : c.refunds)
        refunds << plainAmount(refund.amount) + u' ' + refund.amount.currency +
                       (refund.paid.isValid()       ? u" paid"_s
                        : refund.promised.isValid() ? u" promised"_s
                                                    : u" asked"_s);
    QString reply = c.facts.isPublic ? u"-"_s : u"private"_s;
    for (const Reply& r : c.replies)
        if (r.posted.isValid() && r.kind != ReplyKind::PrivateMessage)
            reply = r.kind == ReplyKind::Final ? u"final"_s : reply == "final"_L1 ? reply : u"holding"_s;
    const QString stars = review && !review->rating.isNull() ? QString::number(review->rating.stars()) : u"-"_s;
    return QStringList{view.customer.name,
                       c.facts.source,
                       stars,
                       c.facts.title,
                       codeOf(next.step),
                       codeOf(next.verb),
                       told(next.due),
                       cause ? cause->code : u"-"_s,
                       refunds.isEmpty() ? u"-"_s : refunds.join(u' '),
                       reply}
        .join(u" | "_s);
}

using Weeks = QList<qint64>;

} // namespace

/// The invented shop as the pictures and their figures have it, asked of the casebook itself.
class TestSampleShop : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_sample = std::make_unique<Sample>(sampleMoment()); }
    void cleanupTestCase() { m_sample.reset(); }

    void is131CasesAndWhole()
    {
        QCOMPARE(m_sample->answer().imported, 131);
        QCOMPARE(m_sample->views().size(), 131);
        QCOMPARE(m_sample->views().constLast().value.number.toString(), u"2026-0131"_s);
        const CheckAnswer check = takenOf((*m_sample)->check());
        QCOMPARE(check.findings, QList<Error>());
        QCOMPARE(check.cases, 131);
    }

    void theBusinessAndItsPeople()
    {
        const Business business = takenOf((*m_sample)->office()).business;
        QCOMPARE(business, taken(readSampleBusiness()));
        QCOMPARE(business.name, u"Hill Street Cycles"_s);
        QCOMPARE(business.leader, u"Ruth Marlow"_s);
        QCOMPARE(business.zone, u"Europe/Dublin"_s);
        QCOMPARE(business.currency, u"EUR"_s);
        QStringList agents;
        for (const Person& person : takenOf((*m_sample)->people(PersonKind::Agent)))
            agents << person.name;
        QCOMPARE(agents, QStringList({u"Amira"_s, u"Jonas"_s, u"Kim"_s}));
    }

    void theOpenCases_data()
    {
        QTest::addColumn<int>("counter");
        QTest::addColumn<QString>("line");

        const auto row = [](int counter, const QString& line) { QTest::addRow("%04d", counter) << counter << line; };
        row(119, u"Marcus T. | phone | - | Brakes squeal after the service | right | pay_refund | 2026-11-13T18:00 | "
                 "quality/not_verified | 64.00 EUR promised | private"_s);
        row(123, u"Priya N. | google | 2 | Two shops, three answers | reply | write_reply | 2026-11-14T09:15 | "
                 "communication/unclear | - | -"_s);
        row(131, u"Lena K. | e-mail | - | Pedal came off on the first ride | read | read | 2026-11-16T12:00 | - | - | "
                 "private"_s);
        row(130, u"Dana R. | google | 1 | Three weeks, and nobody told me anything | customer | call_customer | "
                 "2026-11-16T18:00 | - | - | -"_s);
        row(128, u"Otto B. | cancelled plan | - | Cancelled the yearly service plan without a word | agent | "
                 "call_agent | 2026-11-16T18:00 | - | - | private"_s);
        row(122, u"Sofia M. | trustpilot | 2 | Helmet arrived damaged, two calls to get an answer | right | "
                 "pay_refund | 2026-11-17T18:00 | delivery/damaged | 38.50 EUR promised | final"_s);
        row(129,
            u"Ben W. | google | 3 | Nice people, wrong tyre | agent | call_agent | 2026-11-17T18:00 | - | - | -"_s);
        row(125, u"Grace L. | e-mail | - | Never told that the warranty job would cost extra | right | decide | "
                 "2026-11-18T18:00 | communication/not_informed | 55.00 EUR asked | private"_s);
        row(120, u"Ida F. | our own numbers | - | Stayed away after her service date was moved | customer | "
                 "call_customer | 2026-11-18T18:00 | communication/not_informed | - | private"_s);
        row(124, u"Noah P. | google | 2 | Drove 40 km to a closed shop, no word on the site | change | choose_change | "
                 "2026-11-19T18:00 | communication/not_informed | 20.00 EUR paid | final"_s);
        row(117, u"Aylin D. | google | 1 | Rude at the counter, and I was right | customer | wait_for_customer | "
                 "2026-11-20T18:00 | - | - | holding"_s);
        row(108, u"Piet S. | google | 2 | Charged twice for one inner tube | done | keep_promise | 2026-11-20T18:00 | "
                 "money/refund_delayed | 12.00 EUR paid | final"_s);
    }

    void theOpenCases()
    {
        QFETCH(int, counter);
        QFETCH(QString, line);
        const CaseView& view = m_sample->view(counter);
        QVERIFY(!view.value.isClosed());
        QCOMPARE(lineOf(*m_sample, view), line);
    }

    void theCounts()
    {
        const QDateTime now = sampleMoment();
        QCOMPARE(m_sample->count(u"status:open"_s), 12);
        QCOMPARE(m_sample->count(u"status:open no:reply"_s), 3);
        const QList<CaseRow> open = m_sample->list(u"status:open"_s);
        QStringList late;
        for (const CaseRow& row : open)
            if (row.isOverdue(now))
                late << row.number.toString();
        QCOMPARE(late, QStringList({u"2026-0119"_s, u"2026-0123"_s}));
        const auto isOpen = [](const Case& c) { return !c.isClosed(); };
        QCOMPARE(m_sample->countIf([&](const Case& c) { return isOpen(c) && c.facts.owner == u"Ruth Marlow"; }), 7);
        QCOMPARE(m_sample->countIf([&](const Case& c) { // the customer has the word
            const auto last = std::ranges::max_element(c.calls, {}, &Call::at);
            return isOpen(c) && (m_sample->next(c).verb == Verb::WaitForCustomer ||
                                 (last != c.calls.cend() && last->outcome == CallOutcome::CallsBack));
        }),
                 2);
        QCOMPARE(m_sample->countIf([&](const Case& c) { return c.life.closed >= at(u"2026-11-01T00:00:00"_s); }), 14);
        QCOMPARE(m_sample->countIf([&](const Case& c) { return c.life.closed >= at(u"2026-11-09T00:00:00"_s); }), 8);
        QCOMPARE(m_sample->countIf([&](const Case& c) { // a week ago
            const QDateTime then = at(u"2026-11-09T09:02:00"_s);
            return c.life.opened <= then && (isOpen(c) || c.life.closed > then);
        }),
                 8);
    }

    void whatIsPromised()
    {
        Money promised{0, u"EUR"_s};
        int people = 0;
        for (const CaseView& view : m_sample->views())
            for (const Refund& refund : view.value.refunds)
                if (refund.promised.isValid() && !refund.paid.isValid()) {
                    promised.minor += refund.amount.minor;
                    ++people;
                }
        QCOMPARE(promised.minor, 10250);
        QCOMPARE(people, 2);
    }

    void theWeeks_data()
    {
        QTest::addColumn<QStringList>("roots");
        QTest::addColumn<Weeks>("counts");

        // clang-format off
        QTest::newRow("communication") << QStringList{u"communication"_s} << Weeks{1, 0, 1, 1, 0, 1, 2, 0, 1, 0, 1, 1, 0, 2, 1, 0, 1, 1, 0, 1, 0, 1, 1, 2, 2, 5, 0};
        QTest::newRow("follow-up") << QStringList{u"follow_up"_s} << Weeks{2, 1, 2, 3, 1, 2, 1, 2, 2, 1, 3, 2, 1, 2, 2, 0, 1, 0, 0, 1, 0, 0, 1, 0, 0, 1, 0};
        QTest::newRow("quality") << QStringList{u"quality"_s} << Weeks{1, 2, 0, 1, 1, 0, 2, 1, 1, 3, 0, 1, 2, 1, 0, 1, 2, 1, 1, 0, 2, 1, 0, 1, 2, 1, 0};
        QTest::newRow("delivery") << QStringList{u"delivery"_s} << Weeks{1, 0, 1, 0, 2, 1, 0, 1, 0, 1, 1, 0, 1, 0, 1, 1, 0, 2, 0, 1, 1, 0, 1, 0, 1, 1, 0};
        QTest::newRow("expectations") << QStringList{u"expectations"_s} << Weeks{1, 0, 0, 1, 0, 1, 0, 1, 0, 0, 1, 0, 0, 1, 0, 1, 0, 0, 1, 0, 1, 0, 1, 1, 0, 0, 0};
        QTest::newRow("money") << QStringList{u"money"_s} << Weeks{0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 1, 0, 0};
        QTest::newRow("other") << QStringList{u"outside_our_control"_s, u"process"_s, u"reaction"_s} << Weeks{0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0};
        QTest::newRow("not found yet") << QStringList{QString()} << Weeks{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 3, 1};
        // clang-format on
    }

    void theWeeks()
    {
        QFETCH(QStringList, roots);
        QFETCH(Weeks, counts);
        const TrendsAnswer trends = takenOf((*m_sample)->trends({{}, CountBy::Cause, {}}));
        QCOMPARE(trends.undated, 0);
        QCOMPARE(trends.series.size(), 10);
        Weeks found(counts.size());
        for (const WeeklySeries& series : trends.series) {
            QCOMPARE(series.weeks.size(), counts.size());
            QCOMPARE(series.weeks.constFirst().week.toString(), u"2026-W21"_s);
            for (qsizetype i = 0; roots.contains(series.key) && i < found.size(); ++i)
                found[i] += series.weeks[i].count;
        }
        QCOMPARE(found, counts);
    }

    void whatWasPaid()
    {
        const QStringList own{u"communication"_s, u"follow_up"_s, u"quality"_s,
                              u"delivery"_s,      u"money"_s,     u"expectations"_s};
        QMap<QString, qint64> paid;
        qint64 notVerified = 0;
        for (const CaseView& view : m_sample->views())
            for (const Refund& refund : view.value.refunds) {
                if (!refund.paid.isValid())
                    continue;
                const QString code = primaryCause(view.value)->code;
                const QString root = code.section(u'/', 0, 0);
                paid[own.contains(root) ? root : u"other"_s] += refund.amount.minor;
                notVerified += code == "quality/not_verified"_L1 ? refund.amount.minor : 0;
                QCOMPARE(refund.amount.currency, u"EUR"_s);
            }
        QCOMPARE(paid, (QMap<QString, qint64>{{u"quality"_s, 124000},
                                              {u"communication"_s, 90550},
                                              {u"delivery"_s, 48600},
                                              {u"follow_up"_s, 37250},
                                              {u"expectations"_s, 23100},
                                              {u"money"_s, 11800},
                                              {u"other"_s, 6400}}));
        QCOMPARE(notVerified, 78000);
    }

    void theCausesBelow_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<int>("count");

        const auto row = [](const char* query, int count) {
            QTest::newRow(query) << QString::fromLatin1(query) << count;
        };
        row("cause:communication", 26);
        row("cause:communication/not_informed", 14);
        row("cause:communication/unclear", 6);
        row("cause:communication/no_answer", 6);
        row("cause:outside_our_control", 1);
        row("cause:quality/not_verified", 15);
        row("cause:communication/not_informed received:2026-W46", 4);
        row("received:2026-W46", 11);
    }

    void theCausesBelow()
    {
        QFETCH(QString, query);
        QFETCH(int, count);
        QCOMPARE(m_sample->count(query), count);
    }

    void theChanges()
    {
        QStringList running;
        for (const CaseView& view : m_sample->views())
            for (const Action& action : view.value.actions)
                if (!action.effectChecked.isValid())
                    running << action.what + u" | "_s + action.due.toString(Qt::ISODate) +
                                   (action.done.isValid() ? u" | done "_s + told(action.done) : QString());
        running.sort();
        QCOMPARE(running,
                 QStringList({u"A second layer of card round every helmet | 2026-11-27"_s,
                              u"A test ride on the hill before a bike with new brakes goes home | 2026-12-01"_s,
                              u"Call after every repair | 2026-11-19 | done 2026-08-31T09:00"_s,
                              u"Card slips and the till roll are compared each evening | 2026-11-30"_s}));
    }

    void closedCasesAskForTwoThingsThisWeek()
    {
        QStringList asked;
        for (const CaseView& view : m_sample->views()) {
            const NextStep next = m_sample->next(view.value);
            if (view.value.isClosed() && next.due.isValid() && next.due < at(u"2026-11-23T00:00:00"_s))
                asked << view.customer.name + u' ' + codeOf(next.verb) + u' ' + told(next.due);
        }
        asked.sort();
        QCOMPARE(asked,
                 QStringList({u"Gavin B. check_effect 2026-11-19T23:59"_s, u"Henri D. follow_up 2026-11-20T23:59"_s}));
    }

    void theGoodNews()
    {
        QStringList news;
        for (const CaseView& view : m_sample->views())
            for (const FollowUp& followUp : view.value.followUps)
                if (followUp.done >= at(u"2026-11-02T00:00:00"_s) && followUp.outcome != FollowUpOutcome::Nothing)
                    news << view.customer.name + u' ' + codeOf(followUp.outcome);
        news.sort();
        QCOMPARE(news, QStringList({u"Hanna V. changed_review"_s, u"Tim O. returned"_s}));
        const Case& hanna = m_sample->named(u"Hanna V."_s);
        QCOMPARE(hanna.number.toString(), u"2026-0109"_s);
        QCOMPARE(hanna.reviews.size(), 2);
        QCOMPARE(hanna.reviews.constFirst().rating.stars(), 1.0);
        QCOMPARE(currentReview(hanna)->rating.stars(), 4.0);
    }

    void danaUpToTheMoment()
    {
        const Case& c = m_sample->view(130).value;
        QCOMPARE(c.facts.severity, Severity::Serious);
        QCOMPARE(c.facts.stance, Stance::Ours);
        QStringList claims;
        for (const Claim& claim : c.claims)
            claims << claim.statement;
        QCOMPARE(claims,
                 QStringList({u"Promised for Friday 30 October"_s, u"Nobody called about the delay"_s,
                              u"Rang twice, got no date"_s, u"Spoke rubbing, second visit"_s, u"Paid full price"_s}));
        QVERIFY(c.reviews.constFirst().text.contains(
            u"Kim said it would be ready by Friday the 30th, in time for the ride with my daughter."_s));
        QStringList clocks;
        for (const DeadlineClock& clock : c.clocks)
            clocks << codeOf(clock.kind) + u' ' + told(clock.due) + u' ' + told(metAt(c, clock));
        QCOMPARE(clocks, QStringList({u"acknowledge 2026-11-16T18:00 2026-11-16T08:35"_s, u"call 2026-11-16T18:00 "_s,
                                      u"public_reply 2026-11-18T20:14 "_s, u"resolve 2026-11-30T18:00 "_s,
                                      u"follow_up 2026-11-29T20:14 "_s}));
        QCOMPARE(c.accounts.size(), 3);
        QCOMPARE(attempts(c, Party::Customer), 1);
    }

    void theStory()
    {
        const Case& c = m_sample->named(u"Gavin B."_s);
        QCOMPARE(c.facts.title, u"The repair nobody asked about"_s);
        QCOMPARE(c.refunds.constFirst().amount, (Money{5800, u"EUR"_s}));
        QCOMPARE(c.whys.size(), 4);
        QCOMPARE(c.facts.received.toTimeZone(dublin()).date().daysTo(c.life.closed.toTimeZone(dublin()).date()), 9);
    }

    void nothingIsLaterThanTheMoment()
    {
        const QStringList ahead{u"due"_s, u"promised"_s};
        for (const Edit& edit : taken(readSampleShop(sampleMoment())).edits.edits) {
            QVERIFY(!edit.at.isValid() || edit.at <= sampleMoment());
            const QString text = QString::fromUtf8(QJsonDocument(toJson(edit)).toJson(QJsonDocument::Compact));
            static const QRegularExpression times(u"\"(\\w+)\":\"(\\d{4}-\\d\\d-\\d\\dT[^\"]+)\""_s);
            for (auto it = times.globalMatch(text); it.hasNext();) {
                const auto match = it.next();
                const QDateTime time = QDateTime::fromString(match.captured(2), Qt::ISODate);
                QVERIFY2(ahead.contains(match.captured(1)) || time <= sampleMoment(), qUtf8Printable(match.captured()));
            }
            QVERIFY2(!text.contains(u"{2"_s), qUtf8Printable(text));
        }
    }

    void isOnlyForAFreshCasebook()
    {
        const auto again = answerOf((*m_sample)->fillWithSample());
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"casebook_not_fresh"_s);
        QCOMPARE(m_sample->count({}), 131);
    }

    void theSameTwice()
    {
        const Sample other(sampleMoment());
        for (qsizetype i = 0; i < 131; ++i) {
            const CaseView& a = m_sample->views().at(i);
            const CaseView& b = other.views().at(i);
            QCOMPARE(lineOf(*m_sample, a), lineOf(other, b));
            QCOMPARE(a.value.facts, b.value.facts);
            QCOMPARE(a.value.life, b.value.life);
            QCOMPARE(a.customer, b.customer);
        }
        QCOMPARE(taken(readSampleShop(sampleMoment())), taken(readSampleShop(sampleMoment())));
    }

    void movesWithTheDay_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("days");

        QTest::newRow("the moment") << u"2026-11-16T09:02:00"_s << 0;
        QTest::newRow("later that day") << u"2026-11-16T23:30:00"_s << 0;
        QTest::newRow("before it is that late") << u"2026-11-17T09:01:00"_s << 0;
        QTest::newRow("the week after") << u"2026-11-23T12:00:00"_s << 7;
        QTest::newRow("in another year, in summer time") << u"2027-06-02T10:00:00"_s << 198;
        QTest::newRow("earlier") << u"2026-03-01T10:00:00"_s << -260;
    }

    void movesWithTheDay()
    {
        QFETCH(QString, now);
        QFETCH(int, days);
        const Sample moved(at(now));
        QCOMPARE(moved.answer().imported, 131);
        for (qsizetype i = 0; i < 131; ++i) {
            const Case& was = m_sample->views().at(i).value;
            const Case& is = moved.views().at(i).value;
            const auto fits = [&](const QDateTime& a, const QDateTime& b) {
                const QDateTime wanted = a.toTimeZone(dublin());
                return !a.isValid() ? !b.isValid()
                                    : QDateTime(wanted.date().addDays(days), wanted.time(), dublin()) == b;
            };
            QCOMPARE(is.facts.title, was.facts.title);
            QVERIFY(fits(was.facts.received, is.facts.received));
            QVERIFY(fits(was.facts.heard, is.facts.heard));
            QVERIFY(fits(was.life.opened, is.life.opened));
            QVERIFY(fits(was.life.closed, is.life.closed));
            const NextStep next = moved.next(is);
            QCOMPARE(next.verb, m_sample->next(was).verb);
            if (!was.isClosed())
                QVERIFY(fits(m_sample->next(was).due, next.due));
            QVERIFY(is.life.opened <= moved.now());
        }
        QCOMPARE(moved.count(u"status:open no:reply"_s), 3);
    }

    void datesInTextsMoveAlong()
    {
        const Sample moved(at(u"2026-11-21T10:00:00"_s));
        const QString text = moved.named(u"Dana R."_s).reviews.constFirst().text;
        QVERIFY(text.startsWith(u"Brought my bike in on 22 October"_s));
        QVERIFY(text.contains(u"ready by Wednesday the 4th,"_s));
        QVERIFY(text.contains(u"Picked it up on 12 November"_s));
    }

private:
    std::unique_ptr<Sample> m_sample;
};

QTEST_GUILESS_MAIN(TestSampleShop)
#include "tst_sample_shop.moc"
