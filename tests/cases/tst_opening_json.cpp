// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/json.h"
#include "core/cases/opening_json.h"
#include "tests/support/shop.h"

#include <QTest>
#include <rapidcheck.h>

using namespace amends;
using namespace amends::test;

namespace {

QByteArray asQtWrites(const Case& c)
{
    return canonicalJson(
        {{"case"_L1, caseToOpening(c)}, {"id"_L1, c.id.toString()}, {"number"_L1, c.number.toString()}});
}

} // namespace

class TestOpeningJson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyCaseIsWrittenAsQtWritesIt()
    {
        QVERIFY(rc::check([](quint32 seed) {
            Random random(seed);
            const Case c = randomCase(random, {person(1), person(2)});
            RC_ASSERT(openingJson(c) == asQtWrites(c));
        }));
    }

    void oddTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("control") << u"\x01\b\f\n\r\t\x1f\x7f\x85"_s;
        QTest::newRow("quotes") << u"\"\\/"_s;
        QTest::newRow("separators") << u"\u2028\u2029\uFEFF"_s;
        QTest::newRow("pair") << u"😀"_s;
        QTest::newRow("lone") << QString(QChar(0xd83d)) + u"x"_s;
        QTest::newRow("nul") << QString(QChar(u'\0'));
    }

    void oddTexts()
    {
        QFETCH(const QString, text);
        Case c;
        c.facts.title = text;
        c.calls.append(Call());
        c.calls.first().surprises = text;
        QCOMPARE(openingJson(c), asQtWrites(c));
    }

    void oddTimes_data()
    {
        QTest::addColumn<QDateTime>("time");
        for (const qint64 ms : {0LL, 1LL, -1LL, -86'400'000LL, 951'782'400'000LL, 4'107'542'399'999LL,
                                253'402'300'800'000LL, -62'198'755'200'000LL})
            QTest::addRow("%lld", ms) << QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC);
        QTest::newRow("zone") << QDateTime(QDate(2026, 7, 1), QTime(8, 30), QTimeZone("Asia/Kolkata"));
    }

    void oddTimes()
    {
        QFETCH(const QDateTime, time);
        Case c;
        c.facts.received = time;
        QCOMPARE(openingJson(c), asQtWrites(c));
    }

    void numbersAndNothing()
    {
        QCOMPARE(openingJson({}), asQtWrites({}));
        Case c;
        c.facts.isPublic = true;
        Refund refund;
        for (const qint64 minor : {0LL, -5LL, 9'007'199'254'740'992LL}) {
            refund.amount = {minor, u"EUR"_s};
            c.refunds.append(refund);
        }
        QCOMPARE(openingJson(c), asQtWrites(c));
    }
};

QTEST_GUILESS_MAIN(TestOpeningJson)
#include "tst_opening_json.moc"
