// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/encoding.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace amends;

class TestEncoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsUtf8SplitBetweenChunks();
    void oneBrokenByteAtTheEndIsSeen();
    void knows_data();
    void knows();
    void refusesUnknownNames();
    void decodes_data();
    void decodes();
};

namespace {

Result<QByteArray> detected(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(&buffer);
}

QString decoded(QByteArray bytes, const QByteArray& encoding)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextSource source(&buffer, encoding);
    QString text;
    while (!source.atEnd())
        if (!source.append(text, 1))
            return u"(not read)"_s;
    return text;
}

} // namespace

void TestEncoding::finds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("nothing") << ""_ba << "UTF-8"_ba;
    QTest::newRow("ascii") << "a,b\n1,2\n"_ba << "UTF-8"_ba;
    QTest::newRow("utf-8") << "na\xC3\xAFve\n"_ba << "UTF-8"_ba;
    QTest::newRow("utf-8 mark") << "\xEF\xBB\xBF"
                                   "a,b\n"_ba
                                << "UTF-8"_ba;
    QTest::newRow("utf-16 le mark") << QByteArray("\xFF\xFE\x61\x00", 4) << "UTF-16LE"_ba;
    QTest::newRow("utf-16 be mark") << QByteArray("\xFE\xFF\x00\x61", 4) << "UTF-16BE"_ba;
    QTest::newRow("utf-16 le bare") << QByteArray("a\0,\0b\0\n\0", 8) << "UTF-16LE"_ba;
    QTest::newRow("utf-16 be bare") << QByteArray("\0a\0,\0b\0\n", 8) << "UTF-16BE"_ba;
    QTest::newRow("one NUL is no pattern") << QByteArray("a,b,c\n\0,2,3\n", 12) << "UTF-8"_ba;
    QTest::newRow("latin letters") << "Caf\xE9 \x93Krone\x94\n"_ba << "windows-1252"_ba;
    QTest::newRow("cut utf-8 is none") << "caf\xC3"_ba << "windows-1252"_ba;
    QTest::newRow("utf-8 that is cut off") << "na\xC3\xAFve caf\xC3"_ba << "UTF-8"_ba;
    QTest::newRow("greek")
        << "\xCB\xE5\xF9\xED\xDF\xE4\xE1\xF2\n\xC1\xEB\xE5\xEE\xE1\xED\xE4\xF1\xEF\xF2\n\xCC\xF5\xF1\xF9\xED"_ba
        << "ISO-8859-7"_ba;
}

void TestEncoding::finds()
{
    QFETCH(QByteArray, bytes);
    QTEST(detected(bytes).value_or("(failed)"_ba), "expected");
}

void TestEncoding::findsUtf8SplitBetweenChunks()
{
    for (qsizetype before = 256 * 1024 - 4; before <= 256 * 1024; ++before)
        QCOMPARE(detected(QByteArray(before, 'a') + "\xF0\x9F\x98\x80\n"), "UTF-8"_ba);
}

void TestEncoding::oneBrokenByteAtTheEndIsSeen()
{
    QCOMPARE(detected(QByteArray(3'000'000, 'a') + "\xE9 end\n"), "windows-1252"_ba);
}

void TestEncoding::knows_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("utf8") << "utf8"_ba << "UTF-8"_ba;
    QTest::newRow("latin1 is windows-1252") << "Latin1"_ba << "windows-1252"_ba;
    QTest::newRow("iso-8859-1 too") << "iso_8859-1"_ba << "windows-1252"_ba;
    QTest::newRow("cp1252") << "cp1252"_ba << "windows-1252"_ba;
    QTest::newRow("shift_jis") << "Shift_JIS"_ba << "Shift_JIS"_ba;
}

void TestEncoding::knows()
{
    QFETCH(QByteArray, given);
    QTEST(knownEncoding(given).value_or("(failed)"_ba), "expected");
}

void TestEncoding::refusesUnknownNames()
{
    for (const QByteArray& name : {"klingon"_ba, ""_ba, "system"_ba, "Locale"_ba}) {
        const auto known = knownEncoding(name);
        QVERIFY(!known);
        QCOMPARE(known.error().code, u"unknown_encoding"_s);
        QCOMPARE(known.error().detail.value("read"_L1).toString(), QString::fromUtf8(name));
        QVERIFY(!known.error().detail.value("known"_L1).toArray().isEmpty());
    }
    for (const QString& usual : usualEncodings())
        QVERIFY2(knownEncoding(usual.toUtf8()), qPrintable(usual));
}

void TestEncoding::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("expected");
    QTest::newRow("mark dropped") << "\xEF\xBB\xBF"
                                     "a"_ba
                                  << "UTF-8"_ba << u"a"_s;
    QTest::newRow("mark dropped, le") << QByteArray("\xFF\xFE\x61\x00", 4) << "UTF-16LE"_ba << u"a"_s;
    QTest::newRow("mark dropped, be") << QByteArray("\xFE\xFF\x00\x61", 4) << "UTF-16BE"_ba << u"a"_s;
    QTest::newRow("euro") << "3 \x80 \x96 \x93x\x94"_ba << "windows-1252"_ba << u"3 € – “x”"_s;
    QTest::newRow("greek") << "\xCB\xDD"_ba << "ISO-8859-7"_ba << u"Λέ"_s;
    QTest::newRow("cut character") << "a\xC3"_ba << "UTF-8"_ba << u"a\uFFFD"_s;
    QTest::newRow("cut unit") << QByteArray("a\0b", 3) << "UTF-16LE"_ba << u"a\uFFFD"_s;
    QTest::newRow("cut unit, be") << QByteArray("\0a\0", 3) << "UTF-16BE"_ba << u"a\uFFFD"_s;
    QTest::newRow("line end kept") << "a\n"_ba << "UTF-8"_ba << u"a\n"_s;
    QTest::newRow("japanese") << "\x1B$B$\"\x1B(B"_ba << "ISO-2022-JP"_ba << u"あ"_s;
}

void TestEncoding::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    QTEST(decoded(bytes, encoding), "expected");
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_encoding.moc"
