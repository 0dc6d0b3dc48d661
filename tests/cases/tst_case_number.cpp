// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/ids.h"

#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace amends;

class TestCaseNumber : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reading_data();
    void reading();
    void writingAndReading();
    void order();
    void none();
};

void TestCaseNumber::reading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("year");
    QTest::addColumn<qint64>("counter");

    const auto row = [](const char* name, const QString& text, int year = 0, qint64 counter = 0) {
        QTest::newRow(name) << text << year << counter;
    };
    row("plain", u"2026-0042"_s, 2026, 42);
    row("five digits", u"2026-12345"_s, 2026, 12345);
    row("the first", u"0001-0001"_s, 1, 1);
    row("very many", u"2026-99999999999999999"_s, 2026, 99'999'999'999'999'999);
    row("three digits", u"2026-042"_s);
    row("needless zero", u"2026-00042"_s);
    row("counter zero", u"2026-0000"_s);
    row("year zero", u"0000-0042"_s);
    row("short year", u"226-00042"_s);
    row("sign", u"2026--042"_s);
    row("blank before", u" 2026-0042"_s);
    row("blank after", u"2026-0042 "_s);
    row("other digits", u"2026-٠٠٤٢"_s);
    row("slash", u"2026/0042"_s);
    row("a uuid", u"019a2b00-0000-7000-8000-000000000001"_s);
    row("too many digits", u"2026-"_s + QString(18, u'9'));
    row("nothing", {});
}

void TestCaseNumber::reading()
{
    QFETCH(const QString, text);
    QFETCH(const int, year);
    QFETCH(const qint64, counter);
    const auto read = CaseNumber::fromString(text);
    if (year == 0) {
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{u"invalid_case_number"_s, {{"read"_L1, text.left(40)}}}));
    } else {
        QVERIFY(read);
        QCOMPARE(*read, (CaseNumber{year, counter}));
        QCOMPARE(read->toString(), text);
    }
}

void TestCaseNumber::writingAndReading()
{
    QVERIFY(rc::check([] {
        const CaseNumber number{*rc::gen::inRange(1, 10000), *rc::gen::inRange<qint64>(1, 100'000'000'000'000'000)};
        const auto read = CaseNumber::fromString(number.toString());
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == number);
    }));
}

void TestCaseNumber::order()
{
    const QList<CaseNumber> sorted{{2025, 12000}, {2026, 9}, {2026, 10}, {2026, 9999}, {2026, 10000}};
    QVERIFY(std::ranges::is_sorted(sorted));
}

void TestCaseNumber::none()
{
    QVERIFY(CaseNumber{}.isNull());
    QCOMPARE(CaseNumber{}.toString(), QString());
}

QTEST_GUILESS_MAIN(TestCaseNumber)
#include "tst_case_number.moc"
