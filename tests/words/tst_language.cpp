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
    amends::words::speak(*QCoreApplication::instance(), {});
    QCOMPARE(QLocale().toString(QTime(8, 43, 59), QLocale::ShortFormat), u"08:43"_s);
    QCOMPARE(QLocale().toCurrencyString(6.9, u"€"_s), u"€6.90"_s);
    QLocale::setDefault(QLocale::c());
}

QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
