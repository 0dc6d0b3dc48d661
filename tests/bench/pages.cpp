// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"
#include "core/cases/fields.h"
#include "core/storage/case_store.h"
#include "core/storage/schema.h"
#include "core/storage/transaction.h"
#include "tests/bench/bench.h"
#include "tests/bench/limit.h"

#include <QRandomGenerator>

#include <algorithm>

namespace amends::bench {

namespace {

constexpr qsizetype pageSize = 200;
constexpr int rounds = 45;

/// What an order by hand looks like, and the least that finds the page behind a place. Where an index has the order
/// that is a keyset statement; elsewhere nothing is faster than to know the rows, as ours does.
struct Order {
    SortKey key;
    const char* sql;               ///< newest, largest first
    const char* keyset = nullptr;  ///< the condition for what stands behind ?1, ?2
    const char* columns = nullptr; ///< which they are
};

constexpr Order orders[] = {
    {SortKey::Received, "c.received desc, c.row desc", "(c.received, c.row) < (?1, ?2)", "received, row"},
    {SortKey::Opened, "c.opened desc, c.row desc", "(c.opened, c.row) < (?1, ?2)", "opened, row"},
    {SortKey::Number, "c.year desc, c.counter desc", "(c.year, c.counter) < (?1, ?2)", "year, counter"},
    {SortKey::Due, "c.due desc nulls last, c.row desc"},
    {SortKey::Title, "c.title collate nocase desc, c.row desc"},
    {SortKey::Source, "c.source collate nocase desc, c.row desc"},
    {SortKey::Customer, "customer.name collate nocase desc nulls last, c.row desc"},
    {SortKey::Stars, "c.stars desc nulls last, c.row desc"},
    {SortKey::Cause, "nullif(c.cause, '') desc nulls last, c.row desc"},
    {SortKey::Status, "c.closed is not null desc, c.step desc, c.row desc"},
    {SortKey::Refund, "nullif(c.refund_minor, 0) desc nulls last, c.row desc"},
};

/// Pages of an order, one after the other.
struct Stretch {
    const Order& order;
    QString name;
    QList<qint64> keys;
    qsizetype first = 0;

    qsizetype place(int round) const
    {
        return std::clamp(first + round * pageSize, qsizetype(0), std::max(keys.size() - pageSize, qsizetype(0)));
    }
    QList<qint64> page(int round) const { return keys.mid(place(round), pageSize); }
};

class Pages {
public:
    explicit Pages(const QString& path)
        : m_casebook(opened(path, true))
        , m_limit(path)
        , m_oneRow(m_limit, caseRowsSql + "where c.row = ?1")
    {}

    /// All keys of the list in order: what the window asks once for each order.
    void measureKeys(Bench& bench, const Order& order)
    {
        const QString name = u"keys "_s + codeOf(order.key);
        if (!bench.wants(name))
            return;
        const QByteArray people =
            order.key == SortKey::Customer ? "left join people customer on customer.id = c.customer " : "";
        LimitQuery query(m_limit, "select c.row from cases c " + people + "order by " + order.sql);
        constexpr int fewRounds = 5;
        const Work ours = [&](int) { keysBy(order); };
        const Work limit = [&](int) {
            QList<qint64> keys;
            while (query.step())
                keys.append(query.int64(0));
        };
        bench.addUndisturbed(name, [&] { return inTurns(fewRounds, ours, limit); });
    }

    /// At the beginning, in the middle and at the end; read once, else whoever comes first waits for the disk.
    QList<Stretch> stretches(const Order& order)
    {
        const QString name = u"page "_s + codeOf(order.key);
        const QList<qint64> keys = keysBy(order);
        const QList<Stretch> all{{order, name + u" first"_s, keys, 0},
                                 {order, name + u" middle"_s, keys, keys.size() / 2},
                                 {order, name + u" last"_s, keys, keys.size() - (rounds + 1) * pageSize}};
        for (const Stretch& stretch : all)
            for (int round = 0; round <= rounds; ++round)
                byRow(stretch.page(round));
        return all;
    }

    Work ours(const Stretch& stretch)
    {
        return [&](int round) { got(m_casebook->caseRows(stretch.page(round))); };
    }

    Work limit(const Stretch& stretch)
    {
        std::shared_ptr<LimitQuery> keyset;
        if (const Order& order = stretch.order; order.keyset)
            keyset = std::make_shared<LimitQuery>(m_limit, caseRowsSql + "where " + order.keyset + " order by " +
                                                               order.sql + " limit 200");
        return [this, &stretch, keyset](int round) {
            if (keyset && stretch.place(round) > 0)
                behind(stretch.order, *keyset, stretch.keys[stretch.place(round) - 1]);
            else
                byRow(stretch.page(round));
        };
    }

private:
    QList<qint64> keysBy(const Order& order)
    {
        return got(m_casebook->caseKeys({.query = {}, .sort = {order.key, true}})).keys;
    }

    void byRow(const QList<qint64>& keys)
    {
        QList<CaseRow> rows;
        rows.reserve(keys.size());
        m_limit.run("begin");
        for (const qint64 key : keys) {
            m_oneRow.bind(1, key);
            while (m_oneRow.step())
                rows.append(caseRowAt(m_oneRow));
        }
        m_limit.run("commit");
    }

    void behind(const Order& order, LimitQuery& keyset, qint64 key)
    {
        LimitQuery place(m_limit, QByteArray("select ") + order.columns + " from cases where row = ?1");
        place.bind(1, key).step();
        keyset.bind(1, place.int64(0)).bind(2, place.int64(1));
        QList<CaseRow> rows;
        rows.reserve(pageSize);
        while (keyset.step())
            rows.append(caseRowAt(keyset));
    }

    std::unique_ptr<Casebook> m_casebook;
    Limit m_limit;
    LimitQuery m_oneRow;
};

/// Reads the values of every column and keeps them.
void readAll(LimitQuery& query, QStringList& texts, QList<qint64>& numbers)
{
    const int columns = sqlite3_column_count(query.handle());
    while (query.step())
        for (int column = 0; column < columns; ++column) {
            const int type = sqlite3_column_type(query.handle(), column);
            if (type == SQLITE_TEXT || type == SQLITE_BLOB)
                texts.append(query.text(column));
            else
                numbers.append(query.int64(column));
        }
}

QList<qint64> someRows(qint64 cases, int count)
{
    QRandomGenerator random(1);
    QList<qint64> rows;
    for (int i = 0; i < count; ++i)
        rows.append(1 + random.bounded(cases));
    return rows;
}

/// A case by its row: as the window asks for it, with people and history, and by the store alone.
void measureCase(Bench& bench, const QString& path)
{
    constexpr int perRound = 50;
    if (!bench.wants(u"case in the store"_s) && !bench.wants(u"case as shown"_s))
        return;
    const QList<qint64> rows = someRows(bench.cases, perRound * (rounds + 1));
    Limit limit(path);
    std::vector<std::unique_ptr<LimitQuery>> queries;
    queries.push_back(std::make_unique<LimitQuery>(limit, "select * from cases where row = ?1"));
    const Case none;
    eachPartList(none, [&]<class P>(const QList<P>&) {
        const QByteArray sql = QByteArray("select * from ") + Fields<P>::table + " where case_row = ?1 order by part";
        queries.push_back(std::make_unique<LimitQuery>(limit, sql));
    });
    const Work read = [&](int round) {
        for (const qint64 row : rows.mid(round * perRound, perRound)) {
            QStringList texts;
            QList<qint64> numbers;
            limit.run("begin");
            for (const auto& query : queries) {
                query->bind(1, row);
                readAll(*query, texts, numbers);
            }
            limit.run("commit");
        }
    };
    for (int round = 0; round <= rounds; ++round)
        read(round); // else whoever comes first waits for the disk
    const auto add = [&](const QString& name, const Work& ours) {
        bench.add([&] {
            const Rounds all = inTurns(rounds, ours, read);
            return QList<Measurement>{
                {name, bench.cases, quantile(all.ours, 0.5) / perRound, quantile(all.limit, 0.5) / perRound}};
        });
    };
    const auto database = got(Database::open(path, Database::Mode::ReadOnly, casebookIdentity));
    CaseStore store(*database);
    add(u"case in the store"_s, [&](int round) {
        for (const qint64 row : rows.mid(round * perRound, perRound)) {
            auto oneState = got(Transaction::read(*database));
            got(store.load(row));
            must(oneState.commit());
        }
    });
    const auto casebook = opened(path, true);
    add(u"case as shown"_s, [&](int round) {
        for (const qint64 row : rows.mid(round * perRound, perRound))
            got(casebook->findByKey(row));
    });
}

} // namespace

void measurePages(Bench& bench)
{
    const QString path = bench.books.full(bench.cases);
    Pages pages(path);
    for (const Order& order : orders) {
        pages.measureKeys(bench, order);
        if (!bench.wants(u"page "_s + codeOf(order.key)))
            continue;
        const QList<Stretch> stretches = pages.stretches(order);
        for (const Stretch& stretch : stretches)
            bench.addUndisturbed(stretch.name,
                                 [&] { return inTurns(rounds, pages.ours(stretch), pages.limit(stretch)); });
    }
    measureCase(bench, path);
}

void measureGrowth(Bench& bench, qint64 fewer, qint64 more)
{
    Pages small(bench.books.full(fewer));
    Pages large(bench.books.full(more));
    bench.cases = more;
    for (const Order& order : orders) {
        if (!bench.wants(u"growth of page "_s + codeOf(order.key)))
            continue;
        const QList<Stretch> ofSmall = small.stretches(order);
        const QList<Stretch> ofLarge = large.stretches(order);
        for (qsizetype i = 0; i < ofLarge.size(); ++i)
            bench.addUndisturbed(u"growth of "_s + ofLarge[i].name, [&] {
                Rounds ours = inTurns(rounds, large.ours(ofLarge[i]), small.ours(ofSmall[i]));
                const Rounds alone = inTurns(rounds, large.limit(ofLarge[i]), small.limit(ofSmall[i]));
                const double farther = quantile(alone.ours, 0.5) - quantile(alone.limit, 0.5);
                for (double& ofFewer : ours.limit)
                    ofFewer += std::max(0.0, farther);
                return ours;
            });
    }
}

} // namespace amends::bench
