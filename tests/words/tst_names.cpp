// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QSet>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

/// Every value has a name of its own.
template <Coded E>
bool areNamed()
{
    QSet<QString> names;
    for (const auto& [value, code] : Codes<E>::table) {
        const QString name = words::nameOf(value);
        if (name.isEmpty() || names.contains(name)) {
            qWarning("%s: '%s'", code, qUtf8Printable(name));
            return false;
        }
        names.insert(name);
    }
    return true;
}

} // namespace

class TestNames : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyValueIsNamed();
    void everyVerbIsAMove();
    void amountsAndTimes();
    void sourcesHaveOneSpelling_data();
    void sourcesHaveOneSpelling();
    void starsAreDrawn_data();
    void starsAreDrawn();
};

void TestNames::everyValueIsNamed()
{
    QVERIFY(areNamed<CaseKind>());
    QVERIFY(areNamed<Stance>());
    QVERIFY(areNamed<Severity>());
    QVERIFY(areNamed<HeardThrough>());
    QVERIFY(areNamed<TurningPoint>());
    QVERIFY(areNamed<ClosedAs>());
    QVERIFY(areNamed<Disputed>());
    QVERIFY(areNamed<Finding>());
    QVERIFY(areNamed<Party>());
    QVERIFY(areNamed<Direction>());
    QVERIFY(areNamed<CallOutcome>());
    QVERIFY(areNamed<CauseRole>());
    QVERIFY(areNamed<Accepted>());
    QVERIFY(areNamed<ReplyKind>());
    QVERIFY(areNamed<FollowUpOutcome>());
    QVERIFY(areNamed<Excuse>());
    QVERIFY(areNamed<ClockKind>());
    QVERIFY(areNamed<ClockState>());
    QVERIFY(areNamed<Step>());
    QVERIFY(areNamed<Status>());
    QVERIFY(areNamed<PersonKind>());
    QVERIFY(areNamed<EditKind>());
}

void TestNames::everyVerbIsAMove()
{
    const words::Names names{.customer = u"Dana"_s, .agent = u"Kim"_s};
    for (const auto& [verb, code] : Codes<Verb>::table) {
        const QString move = words::nextMove(verb, names, words::Medium::Terminal);
        QCOMPARE(move.isEmpty(), verb == Verb::None);
        QVERIFY2(!move.contains(u'%'), code);
    }
    QCOMPARE(words::nextMove(Verb::CallAgent, names, words::Medium::Terminal), u"Call Kim"_s);
    QCOMPARE(words::nextMove(Verb::CallCustomer, names, words::Medium::Window), u"Call \u2068Dana\u2069"_s);
    QCOMPARE(words::nextMove(Verb::CallCustomer, {.customer = u"%2"_s, .agent = u"Kim"_s}, words::Medium::Terminal),
             u"Call %2"_s);
    QCOMPARE(words::nextMove(Verb::CallCustomer, {}, words::Medium::Terminal), u"Call the customer"_s);
}

void TestNames::amountsAndTimes()
{
    QCOMPARE(words::amount({12000, u"EUR"_s}), u"120.00 EUR"_s);
    QCOMPARE(words::amount({120, u"JPY"_s}), u"120 JPY"_s);
    QCOMPARE(words::amount({}), QString());
    const QDateTime time(QDate(2026, 11, 16), QTime(9, 30), QTimeZone::UTC);
    QCOMPARE(words::moment(time, QTimeZone("Europe/Berlin")), u"2026-11-16 10:30"_s);
    QCOMPARE(words::moment({}, QTimeZone::UTC), QString());
}

void TestNames::sourcesHaveOneSpelling_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("name");
    QTest::newRow("large letter") << u"google"_s << u"Google"_s;
    QTest::newRow("letters") << u"cfpb"_s << u"CFPB"_s;
    QTest::newRow("letters, half small") << u"Cfpb"_s << u"CFPB"_s;
    QTest::newRow("letters, large") << u"CFPB"_s << u"CFPB"_s;
    QTest::newRow("two words") << u"google_play"_s << u"Google Play"_s;
    QTest::newRow("a person's own") << u"the shop's door"_s << u"The shop's door"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestNames::sourcesHaveOneSpelling()
{
    QFETCH(QString, source);
    QFETCH(QString, name);
    QCOMPARE(words::sourceName(source), name);
}

void TestNames::starsAreDrawn_data()
{
    QTest::addColumn<double>("stars");
    QTest::addColumn<QString>("drawn");
    QTest::newRow("none") << 0.0 << u"☆☆☆☆☆"_s;
    QTest::newRow("half up") << 2.5 << u"★★★☆☆"_s;
    QTest::newRow("below half") << 3.4 << u"★★★☆☆"_s;
    QTest::newRow("all") << 5.0 << u"★★★★★"_s;
    QTest::newRow("beyond") << 7.0 << u"★★★★★"_s;
}

void TestNames::starsAreDrawn()
{
    QFETCH(double, stars);
    QTEST(words::starsDrawn(stars), "drawn");
}

QTEST_GUILESS_MAIN(TestNames)
#include "tst_names.moc"
