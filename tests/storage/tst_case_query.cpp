// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/parser.h"
#include "core/storage/transaction.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

Case small(quint64 number)
{
    Case c;
    c.id = CaseId(uuid(number));
    c.number = {2026, qint64(number)};
    c.revision = 1;
    c.facts.title = u"Case %1"_s.arg(number);
    c.life.opened = monday().addSecs(qint64(number));
    return c;
}

QString numbers(const QList<CaseRow>& rows)
{
    QStringList all;
    for (const CaseRow& row : rows)
        all << QString::number(row.number.counter);
    return all.join(u' ');
}

} // namespace

class TestCaseQuery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sorts_data()
    {
        QTest::addColumn<SortKey>("key");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("expected");
        const auto row = [](SortKey key, const char* ascending, const char* descending) {
            QTest::newRow(codeOf(key).data()) << key << false << QString::fromLatin1(ascending);
            QTest::newRow(qPrintable(codeOf(key) + ", descending"_L1))
                << key << true << QString::fromLatin1(descending);
        };
        // What has no value stands last, whichever way.
        row(SortKey::Received, "2 1 3 4", "3 1 2 4");
        row(SortKey::Opened, "1 2 3 4", "4 3 2 1");
        row(SortKey::Number, "1 2 3 4", "4 3 2 1");
        row(SortKey::Title, "2 1 3 4", "4 3 1 2");
        row(SortKey::Source, "4 3 1 2", "2 1 3 4");
        row(SortKey::Customer, "1 3 2 4", "3 1 4 2");
        row(SortKey::Stars, "2 1 3 4", "1 2 4 3");
        row(SortKey::Cause, "2 1 3 4", "1 2 4 3");
        row(SortKey::Status, "1 2 4 3", "3 4 2 1");
        row(SortKey::Refund, "2 1 3 4", "1 2 4 3");
    }

    void sorts()
    {
        QFETCH(SortKey, key);
        QFETCH(bool, descending);
        QFETCH(QString, expected);
        Shop shop;
        shop.does({addPerson(1, u"anna"_s), addPerson(2, u"Bert"_s)});
        QList<Case> cases{small(1), small(2), small(3), small(4)};
        cases[0].facts.received = monday();
        cases[1].facts.received = monday().addSecs(-1);
        cases[2].facts.received = monday().addSecs(1);
        cases[0].facts.title = u"beta"_s;
        cases[1].facts.title = u"Alpha"_s;
        cases[2].facts.title = u"Gamma"_s;
        cases[3].facts.title = u"gammb"_s;
        cases[0].facts.source = u"google"_s;
        cases[1].facts.source = u"Yelp"_s;
        cases[2].facts.source = u"Facebook"_s;
        cases[0].facts.customer = person(1);
        cases[2].facts.customer = person(2);
        const auto refund = [](qint64 minor) {
            Refund made;
            made.id = part(1);
            made.amount = {minor, u"EUR"_s};
            made.approved = monday();
            return made;
        };
        for (int i : {0, 1}) {
            Review review;
            review.id = part(1);
            review.rating = {i == 0 ? 4.0 : 2.0, 5};
            cases[i].reviews = {review};
            cases[i].causes = {{part(1), i == 0 ? u"quality"_s : u"delivery"_s, CauseRole::Primary, {}, {}}};
            cases[i].refunds = {refund(i == 0 ? 500 : 300)};
        }
        cases[2].life.closed = monday().addDays(1);
        cases[2].life.closedAs = ClosedAs::Settled;
        for (const Case& c : cases)
            taken(CaseStore(shop.database()).insert(c, shop.door().zone()));
        QCOMPARE(numbers(shop.list({}, {key, descending})), expected);
        CaseQuery query(shop.database());
        QCOMPARE(numbers(taken(query.at(taken(query.keys({}, {key, descending}))))), expected);
        QCOMPARE(numbers(shop.list({}, {key, descending}, 2)), expected.left(3));
        QCOMPARE(numbers(shop.list({}, {key, descending}, 0)), QString());
        const QList<qint64> keys = taken(query.keys({}, {key, descending}));
        QCOMPARE(taken(query.keys({}, {key, descending}, 2)), keys.first(2));
    }

    void dueComesFirstWhereItIsSoonest()
    {
        Shop shop;
        for (quint64 i = 1; i <= 3; ++i) {
            Case c = small(i);
            if (i < 3)
                c.followUps = {{part(1), QDate(2026, 12, i == 1 ? 9 : 5), u"Ask again"_s, {}, {}, {}}};
            c.life.closed = monday().addDays(1);
            c.life.closedAs = ClosedAs::Settled;
            taken(CaseStore(shop.database()).insert(c, shop.door().zone()));
        }
        QCOMPARE(numbers(shop.list({}, {SortKey::Due, false})), u"2 1 3"_s);
        QCOMPARE(numbers(shop.list({}, {SortKey::Due, true})), u"1 2 3"_s);
    }

    void aPageOfTheDefaultListIsReadFromAnIndex_data()
    {
        QTest::addColumn<SortOrder>("sort");
        QTest::newRow("newest first") << SortOrder{SortKey::Received, true};
        QTest::newRow("oldest first") << SortOrder{SortKey::Received, false};
        QTest::newRow("opened last") << SortOrder{SortKey::Opened, true};
        QTest::newRow("highest number") << SortOrder{SortKey::Number, true};
    }

    void aPageOfTheDefaultListIsReadFromAnIndex()
    {
        QFETCH(SortOrder, sort);
        Shop shop;
        for (const bool importRuns : {false, true}) {
            const QStringList plan = planOf(shop.database(), caseListSql({}, sort, importRuns));
            QVERIFY2(plan.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(plan.join(u'\n')));
            QVERIFY2(!plan.filter(u"USING INDEX"_s).isEmpty(), qPrintable(plan.join(u'\n')));
            const QStringList keys = planOf(shop.database(), caseKeysSql({}, sort, importRuns));
            QVERIFY2(keys.filter(u"TEMP B-TREE"_s).isEmpty(), qPrintable(keys.join(u'\n')));
            QVERIFY2(importRuns || !keys.filter(u"COVERING INDEX"_s).isEmpty(), qPrintable(keys.join(u'\n')));
        }
    }

    void rowsThatAreGone()
    {
        Shop shop;
        const qint64 row = taken(CaseStore(shop.database()).insert(small(1), shop.door().zone()));
        const QList<CaseRow> rows = taken(CaseQuery(shop.database()).at({row + 1, row, row + 2}));
        QCOMPARE(rows, (QList{CaseRow{}, shop.list().first(), CaseRow{}}));
    }

    void countsByWeek()
    {
        Shop shop(business(u"America/New_York"_s));
        shop.does({addPerson(1, u"Kim"_s, PersonKind::Agent)});
        QList<Case> cases{small(1), small(2), small(3), small(4)};
        cases[0].facts.received = utc(u"2026-11-16T04:59:00"); // still Sunday there
        cases[1].facts.received = utc(u"2026-11-16T05:00:00");
        cases[2].facts.received = utc(u"2026-11-18T05:00:00");
        for (int i : {0, 1, 2}) {
            cases[i].facts.source = i < 2 ? u"google"_s : u"phone"_s;
            cases[i].facts.topic = u"Repair"_s;
            cases[i].facts.turningPoint = TurningPoint::Delivery;
        }
        cases[0].causes = {{part(1), u"quality/defect"_s, CauseRole::Primary, {}, {}}};
        cases[1].causes = {{part(1), u"quality"_s, CauseRole::Primary, {}, {}},
                           {part(2), u"money/billing"_s, CauseRole::Contributing, {}, {}}};
        cases[1].facts.agent = person(1);
        for (const Case& c : cases)
            taken(CaseStore(shop.database()).insert(c, shop.door().zone()));
        const Week w46{2026, 46};
        const Week w47{2026, 47};
        const auto by = [&](CountBy key) { return taken(CaseQuery(shop.database()).weekly({}, key)); };
        QCOMPARE(by(CountBy::Cause),
                 (QList<WeeklyCount>{{w46, u"quality"_s, 1}, {w47, u""_s, 1}, {w47, u"quality"_s, 1}}));
        QCOMPARE(by(CountBy::Source),
                 (QList<WeeklyCount>{{w46, u"google"_s, 1}, {w47, u"google"_s, 1}, {w47, u"phone"_s, 1}}));
        QCOMPARE(by(CountBy::Topic), (QList<WeeklyCount>{{w46, u"Repair"_s, 1}, {w47, u"Repair"_s, 2}}));
        QCOMPARE(by(CountBy::Agent), (QList<WeeklyCount>{{w46, u""_s, 1}, {w47, u""_s, 1}, {w47, u"Kim"_s, 1}}));
        QCOMPARE(by(CountBy::TurningPoint), (QList<WeeklyCount>{{w46, u"delivery"_s, 1}, {w47, u"delivery"_s, 2}}));
        QCOMPARE(taken(CaseQuery(shop.database()).undated({})), 1);
        const auto query = search::parse(u"source:google").query;
        QCOMPARE(taken(CaseQuery(shop.database()).weekly(query, CountBy::Topic)),
                 (QList<WeeklyCount>{{w46, u"Repair"_s, 1}, {w47, u"Repair"_s, 1}}));
        QCOMPARE(taken(CaseQuery(shop.database()).undated(query)), 0);
    }

    /// Sums kept beside the cases say what counting them says.
    void weeklyCountsOfAllAreKept()
    {
        Shop shop;
        shop.does({addPerson(1, u"Kim"_s, PersonKind::Agent)});
        CaseStore store(shop.database());
        const auto fast = taken(Transaction::write(shop.database()));
        for (const auto& [batch, published] : {std::pair{7, "null"}, std::pair{8, "5"}})
            shop.meddle("insert into batches values (" + QByteArray::number(batch) + ", randomblob(16), 1, " +
                        published + ", '[]', '', 0, x'', x'01')");
        const auto all = search::parse(u"status:open or status:closed"_s).query;
        const auto counts = [&](const search::Query& query) {
            return taken(CaseQuery(shop.database()).weekly(query, CountBy::Cause));
        };
        QVERIFY(rc::check([&](quint32 seed) {
            Random random(seed);
            QList<std::pair<qint64, Case>> cases;
            for (int step = 0; step < 8; ++step) {
                if (cases.isEmpty() || random.chance(40)) {
                    Case c = randomCase(random, {person(1)});
                    c.revision = random.oneOf(QList<qint64>{1, 1, 2});
                    const auto batch = random.oneOf(QList<std::optional<qint64>>{std::nullopt, 7, 8});
                    cases.append({*store.insert(c, shop.door().zone(), {batch, {}}), c});
                } else if (random.chance(70)) {
                    auto& [row, c] = cases[random.below(int(cases.size()))];
                    Case after = randomCase(random, {person(1)});
                    after.id = c.id;
                    after.number = c.number;
                    after.revision = c.revision + 1;
                    RC_ASSERT(store.update(row, c, after, shop.door().zone()).has_value());
                    c = after;
                } else {
                    RC_ASSERT(store.remove(cases.takeLast().first).has_value());
                }
                if (random.chance(20))
                    shop.meddle("update batches set published = iif(published is null, 5, null) where row = 7");
                RC_ASSERT(counts({}) == counts(all));
            }
            for (const auto& [row, c] : std::as_const(cases))
                RC_ASSERT(store.remove(row).has_value());
            RC_ASSERT(shop.number("select count(*) from weekly_causes") == 0);
        }));
    }
};

QTEST_GUILESS_MAIN(TestCaseQuery)
#include "tst_case_query.moc"
