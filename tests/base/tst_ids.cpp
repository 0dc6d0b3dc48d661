// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QDateTime>
#include <QSet>
#include <QTest>
#include <rapidcheck.h>

using namespace amends;

namespace {

struct CaseTag;
struct PersonTag;
using CaseId = Id<CaseTag>;
using PersonId = Id<PersonTag>;

static_assert(!std::is_convertible_v<CaseId, PersonId>);
static_assert(!std::is_constructible_v<CaseId, PersonId>);
static_assert(!std::is_convertible_v<QUuid, CaseId>);

/// The first 48 bits of RFC 9562's version 7.
qint64 millisecondsOf(const QUuid& uuid)
{
    return uuid.toRfc4122().first(6).toHex().toLongLong(nullptr, 16);
}

} // namespace

class TestIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matchesTheExampleOfRfc9562();
    void carriesVersionVariantAndTime();
    void isMadeNow();
    void ordersByTime();
    void isNotMadeTwice();
    void readsItsOwnText();
    void refusesOtherText_data();
    void refusesOtherText();
    void readsItsOwnBytes();
    void nullHasNoText();
};

void TestIds::matchesTheExampleOfRfc9562()
{
    const QUuid uuid = makeUuidV7(0x017f22e279b0, 0xcc3, 0x18c4dc0c0c07398f);
    QCOMPARE(uuid.toString(QUuid::WithoutBraces), u"017f22e2-79b0-7cc3-98c4-dc0c0c07398f"_s);
}

void TestIds::carriesVersionVariantAndTime()
{
    QVERIFY(rc::check("version 7, RFC variant, the milliseconds given", [](quint64 high, quint64 low) {
        const auto time = *rc::gen::inRange<qint64>(0, qint64(1) << 48);
        const QUuid uuid = makeUuidV7(time, high, low);
        RC_ASSERT(uuid.toRfc4122().at(6) >> 4 == 7);
        RC_ASSERT(uuid.variant() == QUuid::DCE);
        RC_ASSERT(millisecondsOf(uuid) == time);
    }));
}

void TestIds::isMadeNow()
{
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const qint64 made = millisecondsOf(makeUuidV7());
    QVERIFY(before <= made);
    QVERIFY(made <= QDateTime::currentMSecsSinceEpoch());
}

void TestIds::ordersByTime()
{
    QVERIFY(rc::check("a later id is greater, whatever the random bits", [](quint64 high, quint64 low) {
        const auto time = *rc::gen::inRange<qint64>(0, (qint64(1) << 48) - 1);
        const CaseId earlier(makeUuidV7(time, high, low));
        const CaseId later(makeUuidV7(time + 1, ~high, ~low));
        RC_ASSERT(earlier < later);
        RC_ASSERT(earlier.toBytes() < later.toBytes());
        RC_ASSERT(earlier.toString() < later.toString());
    }));
}

void TestIds::isNotMadeTwice()
{
    QSet<CaseId> ids;
    for (int i = 0; i < 10000; ++i)
        ids.insert(CaseId::make());
    QCOMPARE(ids.size(), 10000);
}

void TestIds::readsItsOwnText()
{
    const CaseId id = CaseId::make();
    QCOMPARE(id.toString().size(), 36);
    QVERIFY(CaseId::fromString(id.toString()) == id);
    QVERIFY(CaseId::fromString(id.toString().toUpper()) == id);
}

void TestIds::refusesOtherText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("braces") << u"{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}"_s;
    QTest::newRow("no dashes") << u"017f22e279b07cc398c4dc0c0c07398f"_s;
    QTest::newRow("short") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398"_s;
    QTest::newRow("no digit") << u"017f22e2-79b0-7cc3-98c4-dc0c0c07398g"_s;
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
    QTest::newRow("a number") << u"2026-0042"_s;
}

void TestIds::refusesOtherText()
{
    QFETCH(const QString, text);
    const auto id = CaseId::fromString(text);
    QVERIFY(!id);
    QCOMPARE(id.error().code, u"invalid_id"_s);
    QCOMPARE(id.error().detail, QJsonObject({{"read"_L1, text}}));
}

void TestIds::readsItsOwnBytes()
{
    const CaseId id = CaseId::make();
    QCOMPARE(id.toBytes().size(), 16);
    QCOMPARE(CaseId::fromBytes(id.toBytes()), id);
    QVERIFY(CaseId::fromBytes("short").isNull());
}

void TestIds::nullHasNoText()
{
    QVERIFY(CaseId().isNull());
    QCOMPARE(CaseId().toString(), QString());
    QVERIFY(!CaseId::make().isNull());
}

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
