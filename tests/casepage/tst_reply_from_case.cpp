// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/casepage/desk_book.h"
#include "ui/casepage/reply_from_case.h"
#include "ui/words/told.h"

#include <QTest>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

namespace {

Cause causeOf(const QString& code)
{
    Cause cause;
    cause.code = code;
    return cause;
}

Claim claimOf(const QString& statement, Finding finding)
{
    Claim claim;
    claim.statement = statement;
    claim.finding = finding;
    return claim;
}

Action actionOf(const QString& what, const QDateTime& done)
{
    Action action;
    action.what = what;
    action.owner = u"Kim"_s;
    action.done = done;
    return action;
}

} // namespace

class TestReplyFromCase : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aBeginningHoldsNoMoreThanTheCase_data();
    void aBeginningHoldsNoMoreThanTheCase();
};

void TestReplyFromCase::aBeginningHoldsNoMoreThanTheCase_data()
{
    QTest::addColumn<CaseView>("view");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<QStringList>("keepsQuietOf");

    const QString amount = words::money({4000, u"EUR"_s});
    CaseView view;
    Case& c = view.value;
    QTest::newRow("still finding out") << view << QStringList{u"Hello,"_s, u"I am still finding out"_s}
                                       << QStringList{u"our doing"_s, u"sorry"_s, u"What"_s};

    c.facts.stance = Stance::NotOurs;
    c.facts.stanceEvidence = u"no order of hers"_s;
    c.facts.ourPart = u"none"_s;
    c.causes = {causeOf(u"not_ours"_s)};
    c.claims = {claimOf(u"Rude staff"_s, Finding::DoesNotHold)};
    QTest::newRow("not ours") << view << QStringList{u"not in our hands"_s, u"sorry for the trouble"_s}
                              << QStringList{u"our doing"_s, u"no order"_s, u"none"_s, u"What lay behind"_s,
                                             u"Rude staff"_s};

    c.facts.stance = Stance::PartlyOurs;
    c.facts.ourPart = u"we called too late"_s;
    c.causes = {causeOf(u"communication/not_informed"_s)};
    c.claims = {claimOf(u"Nobody called"_s, Finding::Holds), claimOf(u"Rude staff"_s, Finding::DoesNotHold)};
    c.calls.resize(1);
    c.calls.first().notes = u"she shouted"_s;
    c.calls.first().wouldMakeRight = u"a new bike"_s;
    c.actions = {actionOf(u"We ring the same day"_s, {}), actionOf(u"Two bell lines"_s, monday())};
    QTest::newRow("partly ours") << view
                                 << QStringList{u"on the phone"_s,
                                                u"This is so: Nobody called."_s,
                                                u"What lay behind it: not informed."_s,
                                                u"sorry for that: we called too late."_s,
                                                u"What changes at Hill Street: We ring the same day."_s,
                                                u"What has changed at Hill Street: Two bell lines."_s}
                                 << QStringList{u"That was our doing"_s, u"as you say"_s, u"Kim"_s,       u"shouted"_s,
                                                u"new bike"_s,           u"back to"_s,    u"Rude staff"_s};

    c.facts.stance = Stance::Ours;
    c.claims.removeLast();
    c.actions.clear();
    c.resolutions.resize(1);
    c.resolutions.first().asked = u"a new bike"_s;
    c.resolutions.first().decision = u"The labour back"_s;
    c.refunds.resize(1);
    c.refunds.first().amount = {4000, u"EUR"_s};
    QTest::newRow("a refund nobody approved")
        << view << QStringList{u"it is as you say."_s, u"What we do for you: The labour back."_s}
        << QStringList{u"40"_s, u"changes"_s, u"new bike"_s};
    c.refunds.first().approved = monday();
    QTest::newRow("an approved one") << view << QStringList{u"We have decided to pay %1 back to you."_s.arg(amount)}
                                     << QStringList{u"have paid"_s};
    c.refunds.first().paid = monday();
    QTest::newRow("a paid one") << view << QStringList{u"We have paid %1 back to you."_s.arg(amount)}
                                << QStringList{u"decided"_s};
}

void TestReplyFromCase::aBeginningHoldsNoMoreThanTheCase()
{
    QFETCH(CaseView, view);
    QFETCH(QStringList, says);
    QFETCH(QStringList, keepsQuietOf);
    DeskBook on({});
    Business shop;
    shop.name = u"Hill Street"_s;
    shop.leader = u"Ruth"_s;
    const QString text = replyFromCase(view, shop, on.desk.playbook(), {});
    for (const QString& words : says)
        QVERIFY2(text.contains(words), qPrintable(words + u" in: "_s + text));
    for (const QString& words : keepsQuietOf)
        QVERIFY2(!text.contains(words), qPrintable(words + u" in: "_s + text));
    QVERIFY(text.endsWith(u"\n\nRuth, Hill Street"_s));
}

QTEST_MAIN(TestReplyFromCase)
#include "tst_reply_from_case.moc"
