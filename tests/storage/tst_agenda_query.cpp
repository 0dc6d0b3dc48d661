// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "core/storage/agenda_query.h"
#include "core/storage/batch_store.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

Case small(quint64 number, const QDateTime& opened = monday())
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = u"Case %1"_s.arg(number);
    c.facts.received = opened;
    c.life.opened = opened;
    return c;
}

Case settled(quint64 number, const QDateTime& opened, const QDateTime& closed)
{
    Case c = small(number, opened);
    c.life.closed = closed;
    c.life.closedAs = ClosedAs::Settled;
    return c;
}

Case inHistory(quint64 number)
{
    Case c = settled(number, monday().addDays(-400), monday().addDays(-3));
    c.facts.isPublic = true;
    c.life.closedAs = ClosedAs::BeforeAmends;
    return c;
}

Refund promised(quint64 id, qint64 minor, const QString& currency = u"EUR"_s)
{
    Refund refund;
    refund.id = part(id);
    refund.amount = {minor, currency};
    refund.promised = monday().addDays(2);
    return refund;
}

DeadlineClock clock(ClockKind kind, const QDateTime& due)
{
    DeadlineClock made;
    made.id = part(70 + static_cast<quint64>(kind));
    made.kind = kind;
    made.started = due.addDays(-3);
    made.due = due;
    return made;
}

qint64 put(Shop& shop, const Case& c, std::optional<qint64> batch = {})
{
    CaseOrigin origin;
    origin.batch = batch;
    return taken(CaseStore(shop.database()).insert(c, shop.door().zone(), origin));
}

/// "today 2 read", one line an entry.
QStringList drawn(const QList<AgendaEntry>& entries)
{
    QStringList all;
    for (const AgendaEntry& entry : entries)
        all << u"%1 %2 %3"_s.arg(codeOf(entry.group)).arg(entry.row.number.counter).arg(codeOf(entry.next.verb));
    return all;
}

} // namespace

class TestAgendaQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_empty = std::make_unique<Shop>(); }
    void nothingToDo();
    void entries();
    void manyEntries();
    void figures();
    void owed_data();
    void owed();
    void hiddenCasesCountNowhere();
    void goodNews();
    void received();
    void costsWhatIsOpen_data();
    void costsWhatIsOpen();
    void noReplyIsReadFromItsIndex();

private:
    std::unique_ptr<Shop> m_empty; ///< for plans
};

void TestAgendaQuery::nothingToDo()
{
    Shop shop;
    put(shop, inHistory(1));
    put(shop, settled(2, monday().addDays(-9), monday().addDays(-8)));
    AgendaQuery query(shop.database());
    QCOMPARE(taken(query.entries(monday(), shop.door().zone(), 100)).entries, QList<AgendaEntry>());
    QCOMPARE(taken(query.figures(monday())), AgendaFigures{});
    QCOMPARE(taken(query.goodNews(monday().addDays(-14), 20)), QList<GoodNews>());
}

void TestAgendaQuery::entries()
{
    Shop shop;
    shop.does({addPerson(1, u"Dana R."_s)});
    put(shop, inHistory(1));
    Case late = small(2);
    late.facts.customer = person(1);
    late.clocks = {clock(ClockKind::Acknowledge, monday().addSecs(-1))};
    put(shop, late);
    Case dangerous = small(3);
    dangerous.facts.severity = Severity::Safety;
    put(shop, dangerous);
    Case refunding = small(4);
    refunding.promises = {{part(1), u"Send the part"_s, {}, monday().addSecs(60), {}}};
    put(shop, refunding);
    Case closed = settled(5, monday().addDays(-9), monday().addDays(-8));
    closed.actions = {{part(1), u"Call first"_s, {}, u"Kim"_s, QDate(2026, 11, 19), {}, {}, {}}};
    closed.followUps = {{part(2), {}, u"Ask"_s, {}, {}, {}}};
    put(shop, closed);

    const auto all = taken(AgendaQuery(shop.database()).entries(monday(), shop.door().zone(), 100));
    const QList<AgendaEntry>& entries = all.entries;
    QCOMPARE(all.rest, QList<AgendaRest>());
    QCOMPARE(drawn(entries), (QStringList{u"safety 3 read"_s, u"kept_waiting 2 read"_s, u"today 4 keep_promise"_s,
                                          u"this_week 5 do_action"_s, u"later 5 follow_up"_s}));
    QCOMPARE(entries[1].row.customer, u"Dana R."_s);
    QCOMPARE(entries[2].what, u"Send the part"_s);
    QCOMPARE(entries[3].row, shop.list(search::parse(u"status:closed no:review opened:2026-11-07"_s).query).value(0));
}

void TestAgendaQuery::manyEntries()
{
    Shop shop;
    quint64 number = 0;
    const auto putDue = [&](const QDateTime& due, Severity severity = Severity::Normal) {
        Case c = small(++number);
        c.facts.severity = severity;
        if (due.isValid())
            c.clocks = {clock(ClockKind::Acknowledge, due)};
        put(shop, c);
    };
    const QDateTime wednesday = utc(u"2026-11-18T12:00:00");
    for (const int later : {3, 1, 2}) {
        putDue(wednesday.addDays(-20 + later));                 // 1, 4, 7
        putDue(wednesday.addDays(20 + later));                  // 2, 5, 8
        putDue({}, later == 2 ? Severity::Safety : Severity()); // 3, 6, 9
    }
    putDue(utc(u"2026-11-19T00:00:00"));     // 10
    putDue(utc(u"2026-11-18T23:59:59.999")); // 11
    putDue(utc(u"2026-11-22T23:59:59.999")); // 12
    putDue(utc(u"2026-11-23T00:00:00"));     // 13
    const auto all = taken(AgendaQuery(shop.database()).entries(wednesday, shop.door().zone(), 2));
    QCOMPARE(drawn(all.entries),
             (QStringList{u"safety 9 read"_s, u"kept_waiting 4 read"_s, u"kept_waiting 7 read"_s, u"today 11 read"_s,
                          u"this_week 10 read"_s, u"this_week 12 read"_s, u"later 13 read"_s, u"later 5 read"_s,
                          u"later 3 read"_s, u"later 6 read"_s}));
    QCOMPARE(all.rest, (QList<AgendaRest>{{AgendaGroup::KeptWaiting, 1}, {AgendaGroup::Later, 3}}));
}

void TestAgendaQuery::figures()
{
    Shop shop;
    const QDateTime weekAgo = monday().addDays(-7);
    put(shop, inHistory(1));
    put(shop, small(2, weekAgo));
    put(shop, small(3, weekAgo.addSecs(1)));
    put(shop, settled(4, weekAgo.addDays(-1), weekAgo.addSecs(1)));
    put(shop, settled(5, weekAgo.addDays(-1), weekAgo));
    put(shop, settled(6, weekAgo.addDays(1), weekAgo.addDays(2)));
    AgendaFigures expected;
    expected.open = 2;
    QCOMPARE(taken(AgendaQuery(shop.database()).figures(monday())), expected); // begun today
    taken(shop.door().apply({{addPerson(90, u"Kim"_s)}}, weekAgo, {}));
    expected.openWeekAgo = 2;
    QCOMPARE(taken(AgendaQuery(shop.database()).figures(monday())), expected);

    Case late = small(7);
    late.facts.isPublic = true;
    late.clocks = {clock(ClockKind::PublicReply, monday().addSecs(-1))};
    put(shop, late);
    Case waiting = small(10);
    Call call;
    call.at = monday().addDays(-2);
    call.outcome = CallOutcome::NoAnswer;
    for (quint64 id : {11ull, 12ull, 13ull}) {
        call.id = part(id);
        waiting.calls.append(call);
    }
    Reply invitation;
    invitation.id = part(14);
    invitation.kind = ReplyKind::PrivateMessage;
    invitation.posted = monday().addDays(-1);
    waiting.replies = {invitation};
    waiting.deviations = {{part(15), Excuse::Claims, u"None"_s}, {part(16), Excuse::AgentCall, u"Left"_s}};
    waiting.clocks = {clock(ClockKind::Call, monday().addDays(-1))};
    put(shop, waiting);
    QCOMPARE(shop.list(search::parse(u"has:call"_s).query).value(0).verb, Verb::WaitForCustomer);
    Case inTime = late;
    inTime.id = CaseId(uuid(8));
    inTime.number.counter = 8;
    inTime.clocks = {clock(ClockKind::PublicReply, monday()), clock(ClockKind::Acknowledge, monday().addSecs(-1))};
    put(shop, inTime);
    Case paused = late;
    paused.id = CaseId(uuid(9));
    paused.number.counter = 9;
    paused.clocks[0].paused = monday().addDays(-1);
    put(shop, paused);
    expected.open = 6;
    expected.unanswered = 3;
    expected.unansweredLate = 1;
    expected.late = 1;
    expected.oldestLate = monday().addSecs(-1);
    QCOMPARE(taken(AgendaQuery(shop.database()).figures(monday())), expected);
}

void TestAgendaQuery::owed_data()
{
    QTest::addColumn<QList<Case>>("cases");
    QTest::addColumn<QList<Money>>("owed");
    QTest::addColumn<qint64>("people");

    Case one = small(1);
    one.facts.customer = person(1);
    one.refunds = {promised(1, 6400), promised(2, 100)};
    Case other = small(2);
    other.facts.customer = person(2);
    other.refunds = {promised(1, 3850)};
    Case same = other;
    same.id = CaseId(uuid(3));
    same.number.counter = 3;
    same.refunds = {promised(1, 200, u"USD"_s)};
    Case nobody = small(4);
    nobody.refunds = {promised(1, 5)};
    Case paid = small(5);
    paid.refunds = {promised(1, 5)};
    paid.refunds[0].paid = monday();
    Case asked = small(6);
    asked.refunds = {promised(1, 5)};
    asked.refunds[0].promised = {};
    Case excused = small(7);
    excused.refunds = {promised(1, 5)};
    excused.deviations = {{part(2), Excuse::Refund, u"Vouchers instead"_s}};
    QTest::newRow("one sum a person") << QList{one, other} << QList{Money{10350, u"EUR"_s}} << 2ll;
    QTest::newRow("one sum a currency") << QList{one, other, same}
                                        << QList{Money{10350, u"EUR"_s}, Money{200, u"USD"_s}} << 2ll;
    QTest::newRow("for nobody we know") << QList{one, nobody} << QList{Money{6505, u"EUR"_s}} << 2ll;
    QTest::newRow("paid, only asked for, or excused") << QList{paid, asked, excused} << QList<Money>() << 0ll;
}

void TestAgendaQuery::owed()
{
    QFETCH(const QList<Case>, cases);
    Shop shop;
    shop.does({addPerson(1, u"Dana"_s), addPerson(2, u"Otto"_s)});
    for (const Case& c : cases)
        put(shop, c);
    const AgendaFigures figures = taken(AgendaQuery(shop.database()).figures(monday()));
    QTEST(figures.owed, "owed");
    QTEST(figures.owedPeople, "people");
}

void TestAgendaQuery::hiddenCasesCountNowhere()
{
    Shop shop;
    const auto batch = taken(BatchStore(shop.database()).begin({BatchId::make(), monday(), {}, {}, {}}));
    Case c = small(1);
    c.facts.isPublic = true;
    c.refunds = {promised(1, 5)};
    c.clocks = {clock(ClockKind::PublicReply, monday().addSecs(-1))};
    put(shop, c, batch.row);
    AgendaQuery query(shop.database());
    const Week week{2026, 47};
    QCOMPARE(taken(query.entries(monday(), shop.door().zone(), 100)).entries, QList<AgendaEntry>());
    QCOMPARE(taken(query.figures(monday())), AgendaFigures{});
    QCOMPARE(taken(query.received(week, week)), QList<WeeklyCount>());
}

void TestAgendaQuery::goodNews()
{
    Shop shop;
    Case risen = small(1);
    Review first;
    first.id = part(1);
    first.rating = {1, 5};
    Review second = first;
    second.id = part(2);
    second.rating = {4, 5};
    second.posted = monday().addDays(-3);
    second.replaces = part(1);
    Call call;
    call.id = part(3);
    call.at = monday().addDays(-5);
    risen.reviews = {first, second};
    risen.calls = {call};
    put(shop, risen);
    Case back = settled(2, monday().addDays(-40), monday().addDays(-30));
    back.followUps = {{part(4), {}, u"Ask"_s, FollowUpOutcome::Returned, monday().addDays(-1), u"Booked"_s},
                      {part(5), {}, u"Ask"_s, FollowUpOutcome::Referred, monday().addDays(-20), {}}};
    put(shop, back);
    AgendaQuery query(shop.database());
    const auto row = [&](qint64 number) {
        const QList<CaseRow> rows = shop.list();
        return *std::ranges::find(rows, CaseNumber{2026, number}, &CaseRow::number);
    };
    const QList<GoodNews> expected{
        {row(2),
         GoodNewsKind::FollowUp,
         monday().addDays(-1),
         part(4),
         u"Booked"_s,
         {},
         0,
         0,
         FollowUpOutcome::Returned},
        {row(1), GoodNewsKind::RatingRose, monday().addDays(-3), part(2), {}, call.at, 1, 4, FollowUpOutcome::Open}};
    QCOMPARE(taken(query.goodNews(monday().addDays(-14), 20)), expected);
    QCOMPARE(taken(query.goodNews(monday().addDays(-14), 1)), expected.first(1));
}

void TestAgendaQuery::received()
{
    Shop shop(business(u"America/New_York"_s));
    put(shop, small(1, utc(u"2026-11-16T04:59:00"))); // still Sunday there
    put(shop, small(2, utc(u"2026-11-16T05:00:00")));
    put(shop, small(3, utc(u"2026-11-20T05:00:00")));
    put(shop, small(4, utc(u"2026-11-08T05:00:00")));
    QCOMPARE(taken(AgendaQuery(shop.database()).received({2026, 46}, {2026, 48})),
             (QList<WeeklyCount>{{{2026, 46}, {}, 1}, {{2026, 47}, {}, 2}}));
}

void TestAgendaQuery::costsWhatIsOpen_data()
{
    QTest::addColumn<QByteArray>("sql");
    int number = 0;
    for (const QByteArray& visible : {QByteArray("1"), QByteArray(visibleCaseSql)})
        for (const QByteArray& sql : agendaSql(visible))
            QTest::addRow("%d %s", ++number, sql.constData()) << sql;
}

void TestAgendaQuery::costsWhatIsOpen()
{
    QFETCH(const QByteArray, sql);
    const QStringList plan = planOf(m_empty->database(), sql);
    const QStringList small{u"cases_open"_s,       u"cases_to_do"_s,     u"cases_unsafe"_s,
                            u"cases_unanswered"_s, u"cases_settled"_s,   u"refunds_owed"_s,
                            u"follow_ups_done"_s,  u"reviews_changed"_s, u"cases_by_week"_s};
    QVERIFY2(std::ranges::any_of(small, [&](const QString& index) { return !plan.filter(index).isEmpty(); }),
             qPrintable(plan.join(u'\n')));
    QStringList walked = plan.filter(u"SCAN"_s);
    walked.removeIf([&](const QString& step) {
        return step.contains(u"batches"_s) ||
               std::ranges::any_of(small, [&](const QString& index) { return step.endsWith(u"INDEX "_s + index); });
    });
    QCOMPARE(walked, QStringList());
    if (sql.contains("order by"))
        QVERIFY2(plan.filter(u"FOR ORDER BY"_s).isEmpty(), qPrintable(plan.join(u'\n')));
}

void TestAgendaQuery::noReplyIsReadFromItsIndex()
{
    const auto planFor = [&](const QString& query) {
        return planOf(m_empty->database(), caseKeysSql(search::parse(query).query, {}, false)).join(u'\n');
    };
    QCOMPARE(planFor(u"no:reply"_s), u"SCAN c USING COVERING INDEX cases_unanswered"_s);
    QCOMPARE(planFor(u"status:open"_s), u"SCAN c USING COVERING INDEX cases_open"_s);
}

QTEST_GUILESS_MAIN(TestAgendaQuery)
#include "tst_agenda_query.moc"
