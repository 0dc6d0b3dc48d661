// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QDirIterator>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingCountedIsSaidOfOneAndOfMany();
    void englishSaysOneAndMany();
    void aSystemWithoutALanguageReadsLikeEnglish();
    void theTerritoryIsGuessed_data();
    void theTerritoryIsGuessed();
    void languagesHaveNames();
};

namespace {

QString read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

void TestLanguage::everythingCountedIsSaidOfOneAndOfMany()
{
    const QString source = qEnvironmentVariable("AMENDS_SOURCE");
    const QString english = read(source + "/translations/amends_en.ts"_L1);
    QVERIFY(!english.isEmpty());
    QVERIFY2(!english.contains("unfinished"_L1), "fill in translations/amends_en.ts");
    static const QRegularExpression counted(u"tr\\(\\s*\"([^\"]*%n[^\"]*)\""_s);
    QStringList missing;
    int seen = 0;
    for (const QString& room : {u"/ui"_s, u"/app"_s}) {
        QDirIterator files(source + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = read(files.next());
            for (const auto& match : counted.globalMatch(text)) {
                ++seen;
                // A text may go on in a further literal.
                if (!english.contains("<source>"_L1 + match.captured(1).toHtmlEscaped()))
                    missing.append(match.captured(1));
            }
        }
    }
    QVERIFY(seen > 10);
    QCOMPARE(missing, QStringList()); // run packaging/translations
}

void TestLanguage::englishSaysOneAndMany()
{
    const auto say = [](int count) {
        return QCoreApplication::translate("amends::CasesPage", "%n case(s)", nullptr, count);
    };
    QCOMPARE(say(1), u"1 case(s)"_s);
    amends::words::speak(*QCoreApplication::instance(), u"en"_s);
    QCOMPARE(say(1), u"1 case"_s);
    QCOMPARE(say(12), u"12 cases"_s);
    QCOMPARE(amends::words::languages().first(), u"en"_s);
}

void TestLanguage::aSystemWithoutALanguageReadsLikeEnglish()
{
    if (QLocale::system().language() != QLocale::C)
        QSKIP("this system has a language");
    qputenv("TZ", "UTC");
    amends::words::speak(*QCoreApplication::instance(), {});
    QCOMPARE(QLocale().toString(QTime(8, 43, 59), QLocale::ShortFormat), u"08:43"_s);
    QCOMPARE(QLocale().toCurrencyString(6.9, u"€"_s), u"€6.90"_s);
    QLocale::setDefault(QLocale::c());
}

void TestLanguage::theTerritoryIsGuessed_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("locale");
    QTest::newRow("nothing told") << QString() << u"C"_s << QByteArray("UTC") << u"en_GB"_s;
    QTest::newRow("in Dublin") << QString() << u"C"_s << QByteArray("Europe/Dublin") << u"en_IE"_s;
    QTest::newRow("in New York") << QString() << u"C"_s << QByteArray("America/New_York") << u"en_US"_s;
    QTest::newRow("told") << QString() << u"de_AT"_s << QByteArray("America/New_York") << u"de_AT"_s;
    QTest::newRow("English, chosen") << u"en"_s << u"de_AT"_s << QByteArray("Europe/Vienna") << u"en_AT"_s;
    QTest::newRow("English, chosen in C") << u"en"_s << u"C"_s << QByteArray("UTC") << u"en_GB"_s;
    QTest::newRow("American") << u"en_US"_s << u"de_AT"_s << QByteArray("Europe/Vienna") << u"en_US"_s;
    QTest::newRow("British") << u"en_GB"_s << u"C"_s << QByteArray("America/New_York") << u"en_GB"_s;
}

void TestLanguage::theTerritoryIsGuessed()
{
    QFETCH(QString, code);
    QFETCH(QString, system);
    QFETCH(QByteArray, zone);
    QFETCH(QString, locale);
    QCOMPARE(amends::words::localeFor(code, QLocale(system), QTimeZone(zone)).name(), locale);
}

void TestLanguage::languagesHaveNames()
{
    QStringList names;
    for (const QString& code : amends::words::languageChoices())
        names.append(amends::words::languageName(code));
    QCOMPARE(names.first(3), (QStringList{u"English"_s, u"British English"_s, u"American English"_s}));
    QVERIFY(!names.contains(u"C"_s));
    QVERIFY(amends::words::languages().contains(amends::words::systemLanguage()));
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
