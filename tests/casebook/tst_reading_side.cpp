// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/reading_side.h"
#include "core/search/parser.h"
#include "tests/support/shop.h"

#include <QElapsedTimer>
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

    /// A search that has to look into every case, beside one that is typed further: it ends at once.
    void aLongSearchIsStopped()
    {
        Shop& shop = *m_shop;
        shop.meddle("with recursive n(i) as (select 1 union all select i + 1 from n limit 300) "
                    "insert into cases (id, year, counter, revision, kind, title, stance, stance_evidence, severity, "
                    "source, is_public, heard_through, turning_point, owner, order_ref, topic, our_part, source_key, "
                    "closed_as, closed_note, step, verb, cause, refund_minor, refund_currency, facets) "
                    "select randomblob(16), 2026, i, 1, 'review', 'a', '', '', 'normal', 'x' || i, 1, '', '', '', '', "
                    "'', '', '', '', '', 'read', 'none', '', 0, '', 0 from n");
        // 100,000 passes over the cases: minutes, were it not stopped.
        QString text;
        for (int i = 0; i < search::maxTerms; ++i)
            text += u"-source:y%1 "_s.arg(i);
        const search::Query query = search::parse(text).query;
        ReadingSide side(shop.path());
        std::optional<Impatient> next;
        auto work = [&](Database& database) -> Result<qint64> {
            next.emplace(side, u"list"_s);
            for (int i = 0; i < 100000; ++i)
                if (const auto count = CaseQuery(database, monday()).count(query); !count)
                    return passOn(count);
            return 0;
        };
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(outcome(side.answer<qint64>(side.announce(u"list"_s), work)), u"superseded"_s);
        qInfo("stopped after %lld ms", timer.elapsed());
        next.reset();
        auto once = [&](Database& database) { return CaseQuery(database, monday()).count(query); };
        QCOMPARE(side.answer<qint64>(side.announce(u"list"_s), once), 300);
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
