// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/money_typed.h"

#include <QLocale>
#include <QTest>

#include <optional>

using namespace amends;
using namespace Qt::StringLiterals;

class TestMoneyTyped : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }
    void reads_data();
    void reads();
    void readsBackWhatItShows_data();
    void readsBackWhatItShows();
};

void TestMoneyTyped::reads_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<std::optional<qint64>>("minor");
    const auto row = [](const char* locale, const QString& text, const char* currency, std::optional<qint64> minor) {
        QTest::addRow("%s in %s, %s", qPrintable(text), currency, locale)
            << QString::fromLatin1(locale) << text << QString::fromLatin1(currency) << minor;
    };
    row("en_GB", u"120"_s, "GBP", 12000);
    row("en_GB", u"6.90"_s, "GBP", 690);
    row("en_GB", u"6,90"_s, "GBP", 690);
    row("en_GB", u"1,200"_s, "GBP", 120000);
    row("en_GB", u"1,200.5"_s, "GBP", 120050);
    row("en_GB", u"1,234,567"_s, "GBP", 123456700);
    row("en_GB", u" £ 6.90 "_s, "GBP", 690);
    row("de_DE", u"6,90 EUR"_s, "EUR", 690);
    row("de_DE", u"6.90"_s, "EUR", 690);
    row("de_DE", u"1.200,50 €"_s, "EUR", 120050);
    row("de_DE", u"1.200"_s, "EUR", 120000);
    row("de_CH", u"1’200.50"_s, "CHF", 120050);
    row("fr_FR", u"1\u202f200,50"_s, "EUR", 120050);
    row("ar_EG", u"٦٫٩٠"_s, "EGP", 690);
    row("en_GB", u"1.234"_s, "KWD", 1234);
    row("de_DE", u"1.234"_s, "KWD", 1234000);
    row("ja_JP", u"1,200"_s, "JPY", 1200);
    row("ja_JP", u"1.20"_s, "JPY", std::nullopt);
    row("en_GB", u"1,20,0"_s, "GBP", std::nullopt);
    row("en_GB", u"12.34.56"_s, "GBP", std::nullopt);
    row("en_GB", u"about 5"_s, "GBP", std::nullopt);
    row("en_GB", u"6."_s, "GBP", std::nullopt);
    row("en_GB", u"6.905"_s, "GBP", std::nullopt);
    row("en_GB", u""_s, "GBP", std::nullopt);
}

void TestMoneyTyped::reads()
{
    QFETCH(QString, locale);
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(std::optional<qint64>, minor);
    QLocale::setDefault(QLocale(locale));
    const Result<Money> money = words::moneyTyped(text, currency);
    QCOMPARE(money.has_value(), minor.has_value());
    if (money)
        QCOMPARE(*money, (Money{*minor, currency}));
    else
        QCOMPARE(money.error(), (Error{u"invalid_amount"_s, {{"read"_L1, text}, {"currency"_L1, currency}}}));
}

void TestMoneyTyped::readsBackWhatItShows_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("shown");
    QTest::newRow("English") << u"en_GB"_s << u"1234.50"_s;
    QTest::newRow("German") << u"de_DE"_s << u"1234,50"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"1234,50"_s;
}

void TestMoneyTyped::readsBackWhatItShows()
{
    QFETCH(QString, locale);
    QFETCH(QString, shown);
    QLocale::setDefault(QLocale(locale));
    const Money money{123450, u"EUR"_s};
    QCOMPARE(words::amountToType(money), shown);
    QCOMPARE(words::moneyTyped(shown, u"EUR"_s), Result<Money>(money));
}

QTEST_GUILESS_MAIN(TestMoneyTyped)
#include "tst_money_typed.moc"
