// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/reading_side.h"
#include "tests/support/shop.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace amends;
using namespace amends::test;

namespace {

Result<qint64> endless(Database& database)
{
    return Statement(database, "with recursive n(i) as (select 1 union all select i + 1 from n) "
                               "select count(*) from n")
        .number();
}

Result<qint64> some(Database& database)
{
    return Statement(database, "with recursive n(i) as (select 1 union all select i + 1 from n limit 300) "
                               "select count(*) from n")
        .number();
}

/// Announces requests of a slot as long as it lives.
class Impatient {
public:
    Impatient(ReadingSide& side, const QString& slot)
        : m_thread([this, &side, slot] {
            while (!m_isDone)
                side.announce(slot);
        })
    {}
    Impatient(const Impatient&) = delete;
    Impatient& operator=(const Impatient&) = delete;
    ~Impatient()
    {
        m_isDone = true;
        m_thread.join();
    }

private:
    std::atomic<bool> m_isDone = false;
    std::thread m_thread;
};

} // namespace

class TestReadingSide : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<Shop>(); }

    void onlyTheNewestOfASlotIsAnswered()
    {
        ReadingSide side(m_shop->path());
        const auto first = side.announce(u"list"_s);
        const auto other = side.announce(u"counts"_s);
        const auto none = side.announce({});
        const auto second = side.announce(u"list"_s);
        QCOMPARE(outcome(side.answer<qint64>(first, some)), u"superseded"_s);
        QCOMPARE(side.answer<qint64>(other, some), 300);
        QCOMPARE(side.answer<qint64>(none, some), 300);
        QCOMPARE(side.answer<qint64>(second, some), 300);
    }

    void aRunningOneIsStopped()
    {
        ReadingSide side(m_shop->path());
        const auto ticket = side.announce(u"list"_s);
        const auto stopped = [&] {
            // Announced only once it has begun: one that waits is not even begun.
            std::optional<Impatient> next;
            auto work = [&](Database& database) {
                next.emplace(side, u"list"_s);
                return endless(database);
            };
            return side.answer<qint64>(ticket, work);
        }();
        QCOMPARE(outcome(stopped), u"superseded"_s);
        QCOMPARE(side.answer<qint64>(side.announce(u"list"_s), some), 300);
    }

    void nobodyElseIsHit()
    {
        ReadingSide side(m_shop->path());
        const Impatient next(side, u"list"_s);
        int answered = 0;
        for (int i = 0; i < 300; ++i) {
            const auto mine = side.answer<qint64>(side.announce(u"list"_s), some);
            answered += mine ? 1 : 0;
            if (!mine)
                QCOMPARE(outcome(mine), u"superseded"_s);
            QCOMPARE(side.answer<qint64>(side.announce(u"counts"_s), some), 300);
            QCOMPARE(side.answer<qint64>(side.announce({}), some), 300);
        }
        qInfo("%d of 300 got through", answered);
    }

private:
    std::unique_ptr<Shop> m_shop;
};

QTEST_GUILESS_MAIN(TestReadingSide)
#include "tst_reading_side.moc"
