// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/summary.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

namespace {

QDateTime at(int hour)
{
    return utc(u"2026-11-16T00:00:00").addSecs(hour * 3600);
}

Refund refundOf(qint64 minor, const QString& currency, bool approved, bool paid)
{
    Refund refund;
    refund.amount = {minor, currency};
    refund.approved = approved ? at(9) : QDateTime();
    refund.paid = paid ? at(10) : QDateTime();
    return refund;
}

Reply replyOf(ReplyKind kind, const QDateTime& posted)
{
    Reply reply;
    reply.kind = kind;
    reply.posted = posted;
    return reply;
}

} // namespace

class TestSummary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refunds_data();
    void refunds();
    void causes();
    void posted();
    void decision();
    void done();
};

void TestSummary::refunds_data()
{
    QTest::addColumn<QList<Refund>>("refunds");
    QTest::addColumn<Money>("agreed");
    QTest::addColumn<Money>("paid");
    const QString euro = u"EUR"_s;
    QTest::newRow("none") << QList<Refund>{} << Money{} << Money{};
    QTest::newRow("asked for") << QList{refundOf(500, euro, false, false)} << Money{} << Money{};
    QTest::newRow("agreed") << QList{refundOf(500, euro, true, false)} << Money{500, euro} << Money{0, euro};
    QTest::newRow("paid in part") << QList{refundOf(500, euro, true, true), refundOf(200, euro, true, false)}
                                  << Money{700, euro} << Money{500, euro};
    QTest::newRow("asked for and paid") << QList{refundOf(500, euro, false, false), refundOf(200, euro, true, true)}
                                        << Money{200, euro} << Money{200, euro};
    QTest::newRow("two currencies") << QList{refundOf(500, euro, true, false), refundOf(700, u"GBP"_s, true, true)}
                                    << Money{500, euro} << Money{0, euro};
    QTest::newRow("more than can be counted")
        << QList{refundOf(std::numeric_limits<qint64>::max(), euro, true, false), refundOf(1, euro, true, false)}
        << Money{std::numeric_limits<qint64>::max(), euro} << Money{0, euro};
}

void TestSummary::refunds()
{
    QFETCH(const QList<Refund>, refunds);
    Case c;
    c.refunds = refunds;
    QFETCH(const Money, agreed);
    QFETCH(const Money, paid);
    QVERIFY(agreedRefund(c) == agreed);
    QVERIFY(paidRefund(c) == paid);
}

void TestSummary::causes()
{
    Case c;
    for (const auto& [code, role] :
         {std::pair{u"quality"_s, CauseRole::Contributing}, std::pair{u"delivery/late"_s, CauseRole::Primary},
          std::pair{u"money"_s, CauseRole::Contributing}})
        c.causes.append({PartId::make(), code, role, {}, {}});
    QCOMPARE(causesWith(c, CauseRole::Primary), QStringList{u"delivery/late"_s});
    QCOMPARE(causesWith(c, CauseRole::Contributing), (QStringList{u"quality"_s, u"money"_s}));
    QCOMPARE(causesWith(c, CauseRole::Rejected), QStringList());
}

void TestSummary::posted()
{
    Case c;
    QVERIFY(!firstPosted(c, ReplyKind::Final).isValid());
    c.replies = {replyOf(ReplyKind::Final, {}), replyOf(ReplyKind::Final, at(12)), replyOf(ReplyKind::Final, at(11)),
                 replyOf(ReplyKind::Holding, at(10))};
    QCOMPARE(firstPosted(c, ReplyKind::Final), at(11));
    QCOMPARE(firstPosted(c, ReplyKind::Holding), at(10));
    QVERIFY(!firstPosted(c, ReplyKind::PrivateMessage).isValid());
}

void TestSummary::decision()
{
    Case c;
    QCOMPARE(decisionOf(c), QString());
    for (const QString& decision : {u"A new lid"_s, u"The fee back"_s, QString()}) {
        Resolution resolution;
        resolution.decision = decision;
        c.resolutions.append(resolution);
    }
    QCOMPARE(decisionOf(c), u"The fee back"_s);
}

void TestSummary::done()
{
    Case c;
    Action action;
    c.actions.append(action);
    action.done = at(9);
    c.actions.append(action);
    QCOMPARE(actionsDone(c), 1);
}

QTEST_GUILESS_MAIN(TestSummary)
#include "tst_summary.moc"
