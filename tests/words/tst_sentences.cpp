// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/search_hints.h"
#include "ui/words/sentence_table.h"
#include "ui/words/sentences.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace amends;

namespace {

/// What the sources of core and the command line say, comments left out.
QStringList sources()
{
    QStringList texts;
    const QString root = qEnvironmentVariable("AMENDS_SOURCE");
    for (const QString& folder : {QString(root + u"/core"_s), QString(root + u"/app/cli"_s)}) {
        QDirIterator files(folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s", qUtf8Printable(file.errorString()));
            static const QRegularExpression comment(u"//[^\\n]*"_s);
            texts.append(QString::fromUtf8(file.readAll()).remove(comment));
        }
    }
    return texts;
}

QStringList captured(const QStringList& patterns)
{
    QStringList found;
    const QStringList texts = sources();
    for (const QString& pattern : patterns)
        for (const QString& text : texts)
            for (const QRegularExpressionMatch& match : QRegularExpression(pattern).globalMatch(text))
                found.append(match.captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Wherever an Error comes into being: failure("code"_L1, Error{u"code"_s, {u"code"_s, {…}}, and helpers that take a
/// code.
QStringList errorCodes()
{
    const QString code = u"([a-z0-9]+(?:_[a-z0-9]+)+|erased|cancelled|interrupted|unexpected|conflict)"_s;
    return captured({u"\\b(?:failure|refuse|gate|found|problem|reject|rejected|finding|versionsDiffer)\\(\\s*u?\""_s +
                         code + u"\"(?:_L1|_s)"_s,
                     u"\\bError\\{\\s*u\""_s + code + u"\"_s"_s, u"[({]\\s*\\{u\""_s + code + u"\"_s,\\s*\\{"_s,
                     u"\\(\\{u\""_s + code + u"\"_s,"_s, u"\\bcode = u\""_s + code + u"\"_s"_s});
}

QList<words::Wording> all(std::span<const words::Wording> table)
{
    return {table.begin(), table.end()};
}

} // namespace

class TestSentences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDateThatIsNoneHasHints();
    void everyCodeOfTheSourcesHasASentence();
    void everyMissingCodeHasAPhrase();
    void everyFittingCodeHasAPhrase();
    void everyReasonHasAPhrase();
    void wordsAreFriendly();
    void sentencesAreFilled_data();
    void sentencesAreFilled();
    void foreignValuesAreIsolatedInTheWindow();
    void unknownCodesAreNamed();
};

void TestSentences::everyCodeOfTheSourcesHasASentence()
{
    const QStringList codes = errorCodes();
    QVERIFY2(codes.size() > 80, qPrintable(codes.join(u' ')));
    QVERIFY(codes.contains(u"casebook_newer"_s) && codes.contains(u"range_reversed"_s) &&
            codes.contains(u"row_differs"_s) && codes.contains(u"unknown_verb"_s));
    QStringList without;
    for (const QString& code : codes)
        if (!words::hasSentence(code))
            without.append(code);
    QCOMPARE(without.join(u' '), QString());
}

void TestSentences::everyMissingCodeHasAPhrase()
{
    const QStringList codes = captured({u"\"(p\\d\\d_[a-z_]+)\""_s});
    QVERIFY(codes.size() > 15);
    for (const QString& code : codes)
        QVERIFY2(words::hasMissingPhrase(code), qPrintable(code));
    QVERIFY(words::hasMissingPhrase(u"reason"));
}

void TestSentences::everyFittingCodeHasAPhrase()
{
    const QStringList ownWords{u"settled"_s, u"true"_s, u"false"_s};
    QStringList codes = captured({u"\"fits\"_L1, u\"([a-z_|]+)\"_s"_s, u"return u\"([a-z_|]+)\"_s;"_s});
    QVERIFY(codes.contains(u"time_with_zone"_s));
    QStringList without;
    for (const QString& several : std::as_const(codes))
        for (const QString& code : several.split(u'|')) {
            const bool isFit = code == "text"_L1 || code.contains(u'_') || several.contains(u'|');
            const auto known = std::ranges::any_of(words::fitsPhrases(), [&](const words::Wording& entry) {
                return code == QLatin1StringView(entry.code);
            });
            if (isFit && !known && !ownWords.contains(code))
                without.append(code);
        }
    without.removeAll(u"not_said"_s);
    QCOMPARE(without.join(u' '), QString());
}

void TestSentences::everyReasonHasAPhrase()
{
    QFile files(qEnvironmentVariable("AMENDS_SOURCE") + u"/core/base/files.cpp"_s);
    QVERIFY(files.open(QIODevice::ReadOnly));
    static const QRegularExpression reason(u"return \"([a-z_]+)\"_L1;"_s);
    int count = 0;
    const QString source = QString::fromUtf8(files.readAll());
    for (const QRegularExpressionMatch& match : reason.globalMatch(source)) {
        const QString said = words::sentence(
            {u"file_not_written"_s, {{"path"_L1, u"a"_s}, {"reason"_L1, match.captured(1)}}}, words::Medium::Terminal);
        QVERIFY2(!said.contains(u'_'), qPrintable(said));
        ++count;
    }
    QVERIFY(count > 5);
}

void TestSentences::wordsAreFriendly()
{
    static const QRegularExpression unfriendly(u"\\b(error|invalid|failed|please|successfully|illegal)\\b|!"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    for (const auto& table : {words::sentences(), words::missingPhrases(), words::fitsPhrases(), words::reasonPhrases(),
                              words::laterPhrases(), words::constraintPhrases()})
        for (const words::Wording& entry : all(table))
            QVERIFY2(!unfriendly.match(QString::fromUtf8(entry.text)).hasMatch(), entry.text);
}

void TestSentences::sentencesAreFilled_data()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& code, const QJsonObject& detail, const QString& expected) {
        QTest::newRow(qPrintable(expected)) << Error{code, detail} << expected;
    };
    row(u"file_not_found"_s, {{"path"_L1, u"shp.amends"_s}}, u"There is no file shp.amends."_s);
    row(u"file_not_found"_s, {}, u"There is no such file."_s);
    row(u"file_not_written"_s, {{"path"_L1, u"a/b"_s}, {"reason"_L1, u"disk_full"_s}},
        u"a/b could not be written: the disk is full. Nothing was changed; put that right, or choose another place."_s);
    row(u"invalid_value"_s, {{"field"_L1, u"paid"_s}, {"read"_L1, u"yesterday"_s}, {"fits"_L1, u"time_with_zone"_s}},
        u"paid: yesterday does not fit. This would: a time such as \"2026-11-16 10:30\", \"now\" or, with its zone, "
        "\"2026-11-16T09:30:00Z\"."_s);
    row(u"invalid_value"_s,
        {{"field"_L1, u"with"_s}, {"read"_L1, QJsonObject{{"a"_L1, 1}}}, {"fits"_L1, u"customer|agent"_s}},
        u"with: {\"a\":1} does not fit. This would: customer, agent."_s);
    row(u"invalid_value"_s, {{"column"_L1, u"Kind"_s}, {"read"_L1, u"x"_s}, {"known"_L1, QJsonArray{u"a"_s, u"b"_s}}},
        u"Kind: “x” does not fit. These would: a, b."_s);
    row(u"gate_close"_s, {{"missing"_L1, QJsonArray{u"p04_claims"_s, u"p08_refund_paid"_s}}},
        u"Before this case can be closed it needs: the claims, one by one; the refund, paid."_s);
    row(u"wrong_cell_count"_s, {{"expected"_L1, 18}, {"found"_L1, 6}}, u"This row has 6 cells, the header 18."_s);
    row(u"locked_by_other"_s,
        {{"path"_L1, u"shop.amends"_s}, {"pid"_L1, 31570}, {"host"_L1, u"kim-laptop"_s}, {"program"_L1, u"amends"_s}},
        u"amends has shop.amends open for writing (process 31570 on kim-laptop). Close it there; until then it can "
        u"only "
        "be read."_s);
    row(u"unknown_encoding"_s, {{"read"_L1, u"\x1b[31m"_s}, {"known"_L1, QJsonArray{u"UTF-8"_s}}},
        u"“␛[31m” is no encoding known here. These would fit: UTF-8."_s);
}

void TestSentences::sentencesAreFilled()
{
    QFETCH(Error, error);
    QTEST(words::sentence(error, words::Medium::Terminal), "expected");
}

void TestSentences::foreignValuesAreIsolatedInTheWindow()
{
    QVERIFY(words::sentence({u"happened_outside"_s, {{"field"_L1, u"paid"_s}}}, words::Medium::Window)
                .contains(u"“Correct …”"_s));
    QVERIFY(!words::sentence({u"happened_outside"_s, {{"field"_L1, u"posted"_s}}}, words::Medium::Window)
                 .contains(u"posted"_s));
    QCOMPARE(words::sentence({u"unknown_cause"_s, {{"read"_L1, u"סיבה"_s}}}, words::Medium::Window),
             u"The playbook has no cause “\u2068סיבה\u2069”."_s);
}

void TestSentences::unknownCodesAreNamed()
{
    QCOMPARE(words::sentence({u"of_the_future"_s, {{"a"_L1, 1}}}, words::Medium::Terminal),
             u"Something stood in the way: of_the_future {\"a\":1}"_s);
    QVERIFY(!words::hasSentence(u"of_the_future"));
}

void TestSentences::aDateThatIsNoneHasHints()
{
    const auto said = [](const QString& query) {
        return words::sentence(words::withHints(search::parse(query).problems.front()), words::Medium::Terminal);
    };
    const QString near = said(u"received:yesterdy"_s);
    QVERIFY2(near.contains(u"Did you mean yesterday?"_s) && near.contains(u"2026-11"_s), qPrintable(near));
    const QString far = said(u"received:xx"_s);
    QVERIFY2(far.contains(u"2026-W46"_s) && far.contains(u"yesterday"_s), qPrintable(far));
    QVERIFY(said(u"recieved:today"_s).contains(u"Did you mean received?"_s));
}

QTEST_GUILESS_MAIN(TestSentences)
#include "tst_sentences.moc"
