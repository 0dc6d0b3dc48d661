// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/case_row.h"
#include "tests/support/builders.h"

#include <QTest>

using namespace amends;
using namespace amends::test;

class TestCaseRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wholeRow();
    void stars_data();
    void stars();
    void refund_data();
    void refund();
    void cause();
    void status();
    void overdue();
    void history();
};

void TestCaseRow::wholeRow()
{
    const Case c = after(caseAt(Step::Right), uR"(
        record_review {"rating":{"raw":2,"scale":10},"text":"Never again"}
        set_case {"topic":"Repairs","turning_point":"support","severity":"serious"}
        set_refund #6 {"amount":{"minor":6400,"currency":"EUR"},"approved":"2026-11-16T09:00:00Z","approved_by":"Kim"})"_s);
    CaseRow expected;
    expected.id = caseId();
    expected.number = {2026, 42};
    expected.revision = c.revision;
    expected.kind = CaseKind::Review;
    expected.title = u"Three weeks, and nobody told me anything"_s;
    expected.source = u"google"_s;
    expected.isPublic = true;
    expected.severity = Severity::Serious;
    expected.stance = Stance::Ours;
    expected.received = utc(u"2026-11-15T18:00:00");
    expected.opened = monday();
    expected.stars = 1.0;
    expected.step = Step::Right;
    expected.verb = Verb::Decide;
    expected.due = utc(u"2026-11-30T17:00:00");
    expected.cause = u"communication/not_informed"_s;
    expected.topic = u"Repairs"_s;
    expected.turningPoint = TurningPoint::Support;
    expected.refund = {6400, u"EUR"_s};
    QCOMPARE(rowOf(c), expected);
    QCOMPARE(rowOf(c).status(), Status::Deciding);
}

void TestCaseRow::stars_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<std::optional<double>>("expected");
    QTest::newRow("none") << QString() << std::optional<double>();
    QTest::newRow("no rating") << uR"(record_review {"text":"Hm"})"_s << std::optional<double>();
    QTest::newRow("of ten") << uR"(record_review {"rating":{"raw":7,"scale":10}})"_s << std::optional(3.5);
    QTest::newRow("recommends") << uR"(record_review {"rating":{"raw":1,"scale":1}})"_s << std::optional(5.0);
    QTest::newRow("not even one") << uR"(record_review {"rating":{"raw":0,"scale":5}})"_s << std::optional(0.0);
    QTest::newRow("changed since") << uR"(
        record_review #50 {"rating":{"raw":1,"scale":5}}
        record_review #51 {"rating":{"raw":4,"scale":5},"replaces":"%1"})"_s.arg(part(50).toString())
                                   << std::optional(4.0);
    QTest::newRow("replacing each other") << uR"(
        record_review #50 {"rating":{"raw":1,"scale":5},"replaces":"%2"}
        record_review #51 {"rating":{"raw":4,"scale":5},"replaces":"%1"})"_s.arg(part(50).toString(),
                                                                                 part(51).toString())
                                          << std::optional(4.0);
}

void TestCaseRow::stars()
{
    QFETCH(const QString, lines);
    QFETCH(const std::optional<double>, expected);
    QVERIFY(rowOf(after(opened(), lines)).stars == expected);
}

void TestCaseRow::refund_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("expected");
    const auto refund = [](const char* amount, bool agreed) {
        return QString(
            u"\nset_refund {\"amount\":"_s + QLatin1StringView(amount) +
            (agreed ? u",\"approved\":\"2026-11-16T09:00:00Z\",\"approved_by\":\"Ruth Marlow\"}"_s : u"}"_s));
    };
    const auto euros = R"({"minor":500,"currency":"EUR"})";
    const auto pounds = R"({"minor":700,"currency":"GBP"})";
    QTest::newRow("none") << QString() << u"0.00 "_s;
    QTest::newRow("only asked for") << refund(euros, false) << u"0.00 "_s;
    QTest::newRow("agreed") << refund(euros, true) << u"5.00 EUR"_s;
    QTest::newRow("agreed twice") << refund(euros, true) + refund(euros, true) << u"10.00 EUR"_s;
    QTest::newRow("one agreed") << refund(euros, true) + refund(euros, false) << u"5.00 EUR"_s;
    QTest::newRow("of two currencies the first agreed")
        << refund(pounds, false) + refund(euros, true) + refund(pounds, true) << u"5.00 EUR"_s;
}

void TestCaseRow::refund()
{
    QFETCH(const QString, lines);
    const Money refund = rowOf(after(opened(), lines)).refund;
    QTEST(QString(plainAmount(refund) + u' ' + refund.currency), "expected");
}

void TestCaseRow::cause()
{
    QCOMPARE(rowOf(opened()).cause, QString());
    const Case c = after(opened(), uR"(
        name_cause {"code":"quality","role":"contributing"}
        name_cause {"code":"quality/defect","role":"rejected"}
        name_cause {"code":"communication"})"_s);
    QCOMPARE(rowOf(c).cause, u"communication"_s);
}

void TestCaseRow::status()
{
    for (const auto& [step, code] : Codes<Step>::table)
        QCOMPARE(rowOf(caseAt(step)).status(), statusOf(caseAt(step)));
    QCOMPARE(rowOf(closedCase()).status(), Status::Closed);
}

void TestCaseRow::overdue()
{
    const CaseRow row = rowOf(opened());
    QCOMPARE(row.due, utc(u"2026-11-16T17:00:00"));
    QVERIFY(!row.isOverdue(row.due));
    QVERIFY(row.isOverdue(row.due.addMSecs(1)));
    QVERIFY(!rowOf(historyCase()).isOverdue(utc(u"2030-01-01T00:00:00")));
}

void TestCaseRow::history()
{
    const CaseRow row = rowOf(historyCase());
    QCOMPARE(row.step, Step::Finished);
    QCOMPARE(row.verb, Verb::None);
    QCOMPARE(row.closedAs, ClosedAs::BeforeAmends);
    QCOMPARE(row.status(), Status::Closed);
    QVERIFY(!row.due.isValid());
}

QTEST_GUILESS_MAIN(TestCaseRow)
#include "tst_case_row.moc"
