// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/values.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;

class TestValues : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRatings_data();
    void readsRatings();
    void refusesRatings_data();
    void refusesRatings();
    void ratingsAboveTheScaleAreOutOfRange();
    void headersNameScales_data();
    void headersNameScales();
    void findsScale_data();
    void findsScale();
    void readsLanguages_data();
    void readsLanguages();
    void makesTitles_data();
    void makesTitles();
    void titlesAreShort();
};

void TestValues::readsRatings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::addColumn<double>("raw");
    QTest::addColumn<int>("readScale");
    QTest::newRow("4") << u"4"_s << 5 << 4.0 << 5;
    QTest::newRow("4.5") << u"4.5"_s << 5 << 4.5 << 5;
    QTest::newRow("4,5") << u"4,5"_s << 5 << 4.5 << 5;
    QTest::newRow("10.0") << u"10.0"_s << 10 << 10.0 << 10;
    QTest::newRow("4/5") << u"4/5"_s << 10 << 4.0 << 5;
    QTest::newRow("7 out of 10") << u"7 out of 10"_s << 5 << 7.0 << 10;
    QTest::newRow("3 of 5 stars") << u"3 of 5 stars"_s << 5 << 3.0 << 5;
    QTest::newRow("1 star") << u"1 Star"_s << 5 << 1.0 << 5;
    QTest::newRow("yes") << u"Yes"_s << 1 << 1.0 << 1;
    QTest::newRow("0 of 1") << u"0"_s << 1 << 0.0 << 1;
}

void TestValues::readsRatings()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    QFETCH(double, raw);
    QFETCH(int, readScale);
    const auto rating = readRating(text, scale);
    QVERIFY(rating);
    QCOMPARE(*rating, (Rating{raw, readScale}));
}

void TestValues::refusesRatings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("scale");
    QTest::newRow("outside its own scale") << u"6/5"_s << 5;
    QTest::newRow("negative") << u"-1"_s << 5;
    QTest::newRow("word") << u"good"_s << 5;
    QTest::newRow("yes without such a scale") << u"yes"_s << 5;
    QTest::newRow("exponent") << u"1e0"_s << 5;
}

void TestValues::refusesRatings()
{
    QFETCH(QString, text);
    QFETCH(int, scale);
    const auto rating = readRating(text, scale);
    QVERIFY(!rating);
    QCOMPARE(rating.error(), (Error{u"invalid_rating"_s, {{"read"_L1, text}, {"scale"_L1, scale}}}));
}

void TestValues::ratingsAboveTheScaleAreOutOfRange()
{
    QCOMPARE(readRating(u"6", 5).error(), (Error{u"rating_out_of_range"_s, {{"read"_L1, u"6"_s}, {"scale"_L1, 5}}}));
}

void TestValues::headersNameScales_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<int>("scale");
    QTest::newRow("out of ten") << u"Rating (out of 10)"_s << 10;
    QTest::newRow("slash") << u"score/5"_s << 5;
    QTest::newRow("of ten") << u"Stars of 10"_s << 10;
    QTest::newRow("from one") << u"Rating 1-5"_s << 5;
    QTest::newRow("from nought") << u"NPS 0–10"_s << 10;
    QTest::newRow("a hundred") << u"rating/100"_s << 0;
    QTest::newRow("a number of something else") << u"rating 10"_s << 0;
    QTest::newRow("nothing") << u"rating"_s << 0;
}

void TestValues::headersNameScales()
{
    QFETCH(QString, header);
    QTEST(ratingScaleIn(header), "scale");
}

void TestValues::findsScale_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<int>("expected");
    QTest::newRow("nothing") << QStringList{u""_s} << 5;
    QTest::newRow("stars") << QStringList{u"1"_s, u"5"_s} << 5;
    QTest::newRow("only ones are bad reviews, not praise") << QStringList{u"1"_s, u"1"_s} << 5;
    QTest::newRow("out of ten") << QStringList{u"3"_s, u"7.0"_s} << 10;
    QTest::newRow("one slip among stars") << QStringList{u"1"_s, u"5"_s, u"2"_s, u"50"_s} << 5;
    QTest::newRow("a slip in a hundred") << QStringList(QStringList(198, u"2"_s) << u"6"_s << u"9"_s) << 5;
    QTest::newRow("some praise out of ten")
        << QStringList{u"1"_s, u"2"_s, u"2"_s, u"1"_s, u"3"_s, u"1"_s, u"9"_s, u"8"_s} << 10;
    QTest::newRow("yes and no") << QStringList{u"yes"_s, u"no"_s, u""_s} << 1;
}

void TestValues::findsScale()
{
    QFETCH(QStringList, values);
    RatingScaleFinder finder;
    for (const QString& value : std::as_const(values))
        finder.see(value);
    QTEST(finder.conclude(), "expected");
}

void TestValues::readsLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const std::pair<const char*, const char*> rows[]{
        {"en", "en"},     {"en-GB", "en"},   {"pt_BR", "pt"},    {"DE", "de"}, {"deu", "de"}, {"malay", "ms"},
        {"Arabic", "ar"}, {"chinese", "zh"}, {"klingonese", ""}, {"", ""},     {"C", ""}};
    for (const auto& [text, expected] : rows)
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
}

void TestValues::readsLanguages()
{
    QFETCH(QString, text);
    QTEST(readLanguage(text), "expected");
}

void TestValues::makesTitles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << u" \n"_s << QString();
    QTest::newRow("short") << u"Never  again"_s << u"Never again"_s;
    QTest::newRow("first sentence") << u"The soup was cold. The waiter was not sorry."_s << u"The soup was cold"_s;
    QTest::newRow("question kept") << u"Where is my parcel? I wait."_s << u"Where is my parcel?"_s;
    QTest::newRow("no title from Dr.") << u"Dr. No was here. And left."_s << u"Dr. No was here"_s;
    QTest::newRow("a number is no sentence")
        << u"I paid 12.50 for nothing at all! Nothing."_s << u"I paid 12.50 for nothing at all!"_s;
    QTest::newRow("words")
        << u"we waited and waited and waited and waited and waited and waited until the shop closed"_s
        << u"we waited and waited and waited and waited and waited and waited until the shop…"_s;
    QTest::newRow("no spaces") << QString(200, u'x') << QString(QString(79, u'x') + u'…');
    QTest::newRow("japanese") << u"遅すぎました。もう頼みません。"_s << u"遅すぎました。"_s;
}

void TestValues::makesTitles()
{
    QFETCH(QString, text);
    QTEST(titleFrom(text), "expected");
}

void TestValues::titlesAreShort()
{
    QVERIFY(rc::check([] {
        const auto points = *rc::gen::container<std::vector<char32_t>>(
            rc::gen::element<char32_t>(U'a', U'b', U' ', U'.', U'😀', U'\u0301', U'語', U'\n'));
        const QString text = QString::fromUcs4(points.data(), qsizetype(points.size()));
        const QString title = titleFrom(text);
        RC_ASSERT(title.size() <= 80);
        RC_ASSERT(title.isValidUtf16());
        RC_ASSERT(title.isEmpty() == text.simplified().isEmpty());
    }));
}

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
