// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/row_filter.h"
#include "core/search/parser.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

Incoming row()
{
    Incoming row;
    CaseFacts& facts = row.draft.facts;
    facts.title = u"Brakes squeal"_s;
    facts.source = u"Google"_s;
    facts.topic = u"Réparation"_s;
    facts.isPublic = true;
    facts.received = utc(u"2026-11-15T23:30:00");
    Review review;
    review.text = u"The wheel came off; 日本語のサービス"_s;
    review.rating = {7, 10};
    row.draft.reviews = {review};
    Note note;
    note.text = u"State: CA"_s;
    row.draft.notes = {note};
    row.customerName = u"Dana Reed"_s;
    row.agentName = u"Kim Öz"_s;
    return row;
}

} // namespace

class TestRowFilter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matches_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        for (const char* query : {"",
                                  "rating<=3.5",
                                  "rating:3..4",
                                  "-rating<3",
                                  "source:google",
                                  "topic:reparation",
                                  "kind:review",
                                  "received:2026-W47",
                                  "received:2026-11-16",
                                  "-received:2026-W46",
                                  "brakes",
                                  "SQUEAL",
                                  "wheel*",
                                  "\"wheel came\"",
                                  "日本",
                                  "語",
                                  "-gears",
                                  "customer:dana",
                                  "agent:oz",
                                  "has:review",
                                  "has:customer",
                                  "has:agent",
                                  "no:call",
                                  "-cause:quality",
                                  "status:open",
                                  "ca",
                                  "received:yesterday",
                                  "received:this_week",
                                  "received:last_week..today",
                                  "-received:today",
                                  "is:public",
                                  "-is:safety",
                                  "-is:overdue",
                                  "no:refund",
                                  "-refund:>0",
                                  "gears or brakes",
                                  "(gears or wheel) squeal",
                                  "-(gears or rating<3)",
                                  "-(brakes gears)",
                                  "status:reading"})
            QTest::newRow(query) << QString::fromUtf8(query) << true;
        for (const char* query : {"rating<3",
                                  "rating>4",
                                  "source:yelp",
                                  "topic:sale",
                                  "kind:complaint",
                                  "received:2026-W46",
                                  "gears",
                                  "brake",
                                  "\"squeal the\"",
                                  "\"came wheel\"",
                                  "customer:dan",
                                  "agent:dana",
                                  "has:call",
                                  "no:review",
                                  "cause:quality",
                                  "status:closed",
                                  "-brakes",
                                  "opened:2026",
                                  "received:today",
                                  "received:last_week",
                                  "is:private",
                                  "is:overdue",
                                  "is:safety",
                                  "is:won",
                                  "is:waiting",
                                  "due:2026",
                                  "refund:0..9",
                                  "refund:paid",
                                  "gears or rating<3",
                                  "-(brakes or gears)",
                                  "(brakes or gears) rating<3"})
            QTest::newRow(query) << QString::fromUtf8(query) << false;
    }

    void matches()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        const auto parsed = search::parse(query);
        QCOMPARE(parsed.problems, QList<search::Problem>());
        QCOMPARE(amends::matches(parsed.query, row(), {utc(u"2026-11-17T03:00:00"), QTimeZone("Asia/Tokyo"), {}}),
                 expected);
    }

    void whatIsNotKnown_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("expected");
        QTest::newRow("rating") << u"rating<=5"_s << false;
        QTest::newRow("no rating") << u"-rating<=5"_s << true;
        QTest::newRow("received") << u"received>2000"_s << false;
        QTest::newRow("not received") << u"-received>2000"_s << true;
        QTest::newRow("customer") << u"has:customer"_s << false;
        QTest::newRow("no customer") << u"no:customer"_s << true;
    }

    void whatIsNotKnown()
    {
        QFETCH(QString, query);
        QFETCH(bool, expected);
        QCOMPARE(
            amends::matches(search::parse(query).query, Incoming{}, {utc(u"2026-11-17T03:00:00"), QTimeZone::UTC, {}}),
            expected);
    }

    void anAddressIsACustomerToo()
    {
        Incoming known;
        known.customerEmail = u"dana@example.org"_s;
        QVERIFY(amends::matches(search::parse(u"has:customer").query, known, {}));
        QVERIFY(amends::matches(search::parse(u"customer:dana@example.org").query, known, {}));
    }
};

QTEST_GUILESS_MAIN(TestRowFilter)
#include "tst_row_filter.moc"
