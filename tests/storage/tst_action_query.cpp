// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/action_query.h"
#include "tests/support/shop.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

using Which = ActionQuery::Which;

Case small(quint64 number, bool isClosed = false)
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = u"Case %1"_s.arg(number);
    c.life.opened = monday().addDays(-9);
    if (isClosed) {
        c.life.closed = monday().addDays(-1);
        c.life.closedAs = ClosedAs::Settled;
    }
    return c;
}

Action action(quint64 id, QDate due, const QDateTime& checked = {})
{
    Action made;
    made.id = part(id);
    made.what = u"Action %1"_s.arg(id);
    made.cause = u"communication"_s;
    made.owner = u"Kim"_s;
    made.due = due;
    made.done = checked;
    made.effectChecked = checked;
    made.effect = checked.isValid() ? u"Fewer"_s : QString();
    return made;
}

FollowUp followUp(quint64 id, QDate due, const QDateTime& done = {})
{
    FollowUp made;
    made.id = part(id);
    made.what = u"Ask %1"_s.arg(id);
    made.due = due;
    made.done = done;
    made.outcome = done.isValid() ? FollowUpOutcome::Returned : FollowUpOutcome::Open;
    return made;
}

qint64 put(Shop& shop, const Case& c, std::optional<qint64> batch = {})
{
    CaseOrigin origin;
    origin.batch = batch;
    return taken(CaseStore(shop.database()).insert(c, shop.door().zone(), origin));
}

template <class Part>
PartRow<Part> rowOf(const Case& c, const Part& part, const QString& customer = {})
{
    return {c.id, c.number, c.facts.title, customer, c.isClosed(), part};
}

} // namespace

class TestActionQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothing();
    void actions();
    void followUps();
    void hiddenCasesHaveNone();
    void readsWhatItShows_data();
    void readsWhatItShows();
};

void TestActionQuery::nothing()
{
    Shop shop;
    put(shop, small(1));
    for (const Which which : {Which::Open, Which::Over}) {
        QCOMPARE(taken(ActionQuery(shop.database()).actions(which, 10)), ActionList{});
        QCOMPARE(taken(ActionQuery(shop.database()).followUps(which, -1)), FollowUpList{});
    }
}

void TestActionQuery::actions()
{
    Shop shop;
    shop.does({addPerson(1, u"Dana R."_s)});
    Case open = small(1);
    open.facts.customer = person(1);
    Action waiting = action(3, QDate(2026, 11, 18));
    waiting.done = monday().addDays(-1);
    open.actions = {action(1, {}), action(2, QDate(2026, 11, 20)), waiting};
    Case closed = small(2, true);
    closed.actions = {action(4, QDate(2026, 11, 19)), action(5, QDate(2026, 11, 1), monday().addDays(-3)),
                      action(6, QDate(2026, 11, 1), monday().addDays(-2))};
    put(shop, open);
    put(shop, closed);
    ActionQuery query(shop.database());
    const QList<ActionRow> toDo{rowOf(open, open.actions[2], u"Dana R."_s), rowOf(closed, closed.actions[0]),
                                rowOf(open, open.actions[1], u"Dana R."_s), rowOf(open, open.actions[0], u"Dana R."_s)};
    QCOMPARE(taken(query.actions(Which::Open, -1)), (ActionList{4, toDo}));
    QCOMPARE(taken(query.actions(Which::Open, 2)), (ActionList{4, toDo.first(2)}));
    const QList<ActionRow> checked{rowOf(closed, closed.actions[2]), rowOf(closed, closed.actions[1])};
    QCOMPARE(taken(query.actions(Which::Over, 500)), (ActionList{2, checked}));
    QCOMPARE(taken(query.actions(Which::Over, 0)), (ActionList{2, {}}));
}

void TestActionQuery::followUps()
{
    Shop shop;
    Case c = small(1, true);
    c.followUps = {followUp(1, {}), followUp(2, QDate(2026, 11, 20)), followUp(3, QDate(2026, 11, 19)),
                   followUp(4, QDate(2026, 11, 1), monday().addDays(-3)),
                   followUp(5, QDate(2026, 11, 1), monday().addDays(-2))};
    put(shop, c);
    ActionQuery query(shop.database());
    QCOMPARE(taken(query.followUps(Which::Open, 10)),
             (FollowUpList{3, {rowOf(c, c.followUps[2]), rowOf(c, c.followUps[1]), rowOf(c, c.followUps[0])}}));
    QCOMPARE(taken(query.followUps(Which::Over, 1)), (FollowUpList{2, {rowOf(c, c.followUps[4])}}));
}

void TestActionQuery::hiddenCasesHaveNone()
{
    Shop shop;
    const auto batch = taken(BatchStore(shop.database()).begin({BatchId::make(), monday(), {}, {}, {}}));
    Case c = small(1);
    c.actions = {action(1, {})};
    put(shop, c, batch.row);
    QCOMPARE(taken(ActionQuery(shop.database()).actions(Which::Open, 0)), ActionList{});
}

void TestActionQuery::readsWhatItShows_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("first");
    QTest::newRow("open actions") << actionsSql(Which::Open, "1") << u"SCAN p USING INDEX actions_open"_s;
    QTest::newRow("checked actions") << actionsSql(Which::Over, "1")
                                     << u"SEARCH p USING INDEX actions_checked (effect_checked>?)"_s;
    QTest::newRow("open follow-ups") << followUpsSql(Which::Open, "1") << u"SCAN p USING INDEX follow_ups_open"_s;
    QTest::newRow("done follow-ups") << followUpsSql(Which::Over, "1")
                                     << u"SEARCH p USING INDEX follow_ups_done (done>?)"_s;
}

void TestActionQuery::readsWhatItShows()
{
    QFETCH(const QByteArray, sql);
    QFETCH(const QString, first);
    Shop shop;
    auto statement = Statement::composed(shop.database(), "explain query plan " + sql);
    const QStringList plan = taken(statement.bind(1, 10).all([](const Statement& row) { return row.text(3); }));
    QCOMPARE(plan.first(2), (QStringList{first, u"SEARCH c USING INTEGER PRIMARY KEY (rowid=?)"_s}));
    QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plan.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestActionQuery)
#include "tst_action_query.moc"
