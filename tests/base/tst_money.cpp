// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace amends;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();
constexpr qint64 least = std::numeric_limits<qint64>::min();

} // namespace

class TestMoney : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void prints_data();
    void prints();
    void readsWhatItPrints();
    void knowsCurrencyCodes_data();
    void knowsCurrencyCodes();
    void adds();
    void tellsOverflow();
    void totalsPerCurrency();
    void tellsOverflowOfATotal();
};

void TestMoney::reads_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("minor");

    QTest::newRow("whole") << u"120"_s << u"EUR"_s << 12000LL;
    QTest::newRow("one decimal") << u"120.5"_s << u"EUR"_s << 12050LL;
    QTest::newRow("negative") << u"-3.20"_s << u"EUR"_s << -320LL;
    QTest::newRow("zero") << u"0"_s << u"EUR"_s << 0LL;
    QTest::newRow("negative zero") << u"-0.00"_s << u"EUR"_s << 0LL;
    QTest::newRow("leading zeros") << u"007.01"_s << u"USD"_s << 701LL;
    QTest::newRow("outer blanks") << u" 1.00 "_s << u"USD"_s << 100LL;
    QTest::newRow("less than one") << u"0.07"_s << u"USD"_s << 7LL;
    QTest::newRow("not binary") << u"1.10"_s << u"EUR"_s << 110LL;
    QTest::newRow("yen") << u"120"_s << u"JPY"_s << 120LL;
    QTest::newRow("dinar") << u"1.005"_s << u"KWD"_s << 1005LL;
    QTest::newRow("dinar, one decimal") << u"1.5"_s << u"KWD"_s << 1500LL;
    QTest::newRow("unidad de fomento") << u"1.2345"_s << u"CLF"_s << 12345LL;
    QTest::newRow("most") << u"92233720368547758.07"_s << u"EUR"_s << most;
    QTest::newRow("most yen") << u"9223372036854775807"_s << u"JPY"_s << most;
}

void TestMoney::reads()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, currency);
    QFETCH(const qint64, minor);
    const auto money = parseMoney(amount, currency);
    QVERIFY(money);
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency, currency);
}

void TestMoney::refuses_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");

    QTest::newRow("empty") << QString() << u"EUR"_s;
    QTest::newRow("sign alone") << u"-"_s << u"EUR"_s;
    QTest::newRow("plus") << u"+1"_s << u"EUR"_s;
    QTest::newRow("two signs") << u"--1"_s << u"EUR"_s;
    QTest::newRow("sign inside") << u"1-2"_s << u"EUR"_s;
    QTest::newRow("too exact: never rounded") << u"1.005"_s << u"EUR"_s;
    QTest::newRow("too exact by a zero") << u"1.000"_s << u"EUR"_s;
    QTest::newRow("yen have no decimals") << u"1.0"_s << u"JPY"_s;
    QTest::newRow("dot at the end") << u"1."_s << u"EUR"_s;
    QTest::newRow("dot at the end of yen") << u"1."_s << u"JPY"_s;
    QTest::newRow("dot at the start") << u".5"_s << u"EUR"_s;
    QTest::newRow("two dots") << u"1.2.3"_s << u"EUR"_s;
    QTest::newRow("comma") << u"1,20"_s << u"EUR"_s;
    QTest::newRow("grouping") << u"1,000.00"_s << u"EUR"_s;
    QTest::newRow("exponent") << u"1e3"_s << u"EUR"_s;
    QTest::newRow("other digits") << u"\u0661\u0662"_s << u"EUR"_s;
    QTest::newRow("symbol") << u"\u20ac1"_s << u"EUR"_s;
    QTest::newRow("one too many") << u"92233720368547758.08"_s << u"EUR"_s;
    QTest::newRow("does not fit with its decimals") << u"9223372036854775807"_s << u"EUR"_s;
    QTest::newRow("very long") << QString(500, u'9') << u"EUR"_s;
    QTest::newRow("no currency") << u"1"_s << QString();
    QTest::newRow("small letters") << u"1"_s << u"eur"_s;
}

void TestMoney::refuses()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, currency);
    const auto money = parseMoney(amount, currency);
    QVERIFY(!money);
    QCOMPARE(money.error().code, u"invalid_amount"_s);
    QCOMPARE(money.error().detail, QJsonObject({{"read"_L1, amount.left(80)}, {"currency"_L1, currency}}));
}

void TestMoney::prints_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("amount");

    QTest::newRow("euro") << 12000LL << u"EUR"_s << u"120.00"_s;
    QTest::newRow("cents") << 7LL << u"EUR"_s << u"0.07"_s;
    QTest::newRow("negative cents") << -7LL << u"EUR"_s << u"-0.07"_s;
    QTest::newRow("zero") << 0LL << u"EUR"_s << u"0.00"_s;
    QTest::newRow("yen") << 120LL << u"JPY"_s << u"120"_s;
    QTest::newRow("zero yen") << 0LL << u"JPY"_s << u"0"_s;
    QTest::newRow("dinar") << 1005LL << u"KWD"_s << u"1.005"_s;
    QTest::newRow("four") << -1LL << u"CLF"_s << u"-0.0001"_s;
    QTest::newRow("most") << most << u"EUR"_s << u"92233720368547758.07"_s;
    QTest::newRow("least") << least << u"EUR"_s << u"-92233720368547758.08"_s;
    QTest::newRow("least yen") << least << u"JPY"_s << u"-9223372036854775808"_s;
}

void TestMoney::prints()
{
    QFETCH(const qint64, minor);
    QFETCH(const QString, currency);
    QFETCH(const QString, amount);
    QCOMPARE(plainAmount({minor, currency}), amount);
}

void TestMoney::readsWhatItPrints()
{
    QVERIFY(rc::check("parseMoney(plainAmount(money)) == money", [](qint64 minor) {
        RC_PRE(minor != least);
        const QString currency = *rc::gen::element(u"EUR"_s, u"JPY"_s, u"KWD"_s, u"UYW"_s, u"XAF"_s);
        const Money money{minor, currency};
        const auto read = parseMoney(plainAmount(money), currency);
        RC_ASSERT(read && *read == money);
    }));
}

void TestMoney::knowsCurrencyCodes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    QTest::newRow("euro") << u"EUR"_s << true;
    QTest::newRow("any three") << u"ZZZ"_s << true;
    QTest::newRow("small") << u"eur"_s << false;
    QTest::newRow("two") << u"EU"_s << false;
    QTest::newRow("four") << u"EURO"_s << false;
    QTest::newRow("not ASCII") << u"\u00c4UR"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestMoney::knowsCurrencyCodes()
{
    QFETCH(const QString, text);
    QFETCH(const bool, known);
    QCOMPARE(isCurrencyCode(text), known);
}

void TestMoney::adds()
{
    QVERIFY(sum({12000, u"EUR"_s}, {-50, u"EUR"_s}) == Money(11950, u"EUR"_s));
    QVERIFY(sum({most, u"EUR"_s}, {least, u"EUR"_s}) == Money(-1, u"EUR"_s));
}

void TestMoney::tellsOverflow()
{
    const Error overflow{u"amount_overflow"_s, {{"currency"_L1, u"EUR"_s}}};
    const auto above = sum({most, u"EUR"_s}, {1, u"EUR"_s});
    QVERIFY(!above);
    QVERIFY(above.error() == overflow);
    const auto below = sum({least, u"EUR"_s}, {-1, u"EUR"_s});
    QVERIFY(!below);
    QVERIFY(below.error() == overflow);
}

void TestMoney::totalsPerCurrency()
{
    const auto total = totals({{1000, u"USD"_s}, {250, u"EUR"_s}, {120, u"JPY"_s}, {-50, u"EUR"_s}, {1, u"USD"_s}});
    const QList<Money> expected{{200, u"EUR"_s}, {120, u"JPY"_s}, {1001, u"USD"_s}};
    QVERIFY(total);
    QCOMPARE(*total, expected);
    QVERIFY(totals({}) == QList<Money>());
}

void TestMoney::tellsOverflowOfATotal()
{
    const auto total = totals({{most, u"EUR"_s}, {1, u"USD"_s}, {1, u"EUR"_s}});
    QVERIFY(!total);
    QVERIFY(total.error() == Error(u"amount_overflow"_s, {{"currency"_L1, u"EUR"_s}}));
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
