// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/casebook.h"
#include "core/cases/fields.h"
#include "core/storage/case_store.h"
#include "core/storage/schema.h"
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

class Pages {
public:
    Pages(Bench& bench, const QString& path)
        : m_bench(bench)
        , m_casebook(opened(path, true))
        , m_limit(path)
        , m_oneRow(m_limit, caseRowsSql + "where c.row = ?1")
    {}

    void measure(const Order& order)
    {
        const QString name = codeOf(order.key);
        const ListRequest request{.query = {}, .sort = {order.key, true}};
        measureKeys(order, u"keys "_s + name, request);
        if (!m_bench.wants(u"page "_s + name))
            return;
        const QList<qint64> keys = got(m_casebook->caseKeys(request)).keys;
        measurePlace(order, u"page %1 first"_s.arg(name), keys, 0);
        measurePlace(order, u"page %1 middle"_s.arg(name), keys, keys.size() / 2);
        measurePlace(order, u"page %1 last"_s.arg(name), keys, keys.size() - (rounds + 1) * pageSize);
    }

private:
    /// All keys of the list in order: what the window asks once for each order.
    void measureKeys(const Order& order, const QString& name, const ListRequest& request)
    {
        if (!m_bench.wants(name))
            return;
        const QByteArray people =
            order.key == SortKey::Customer ? "left join people customer on customer.id = c.customer " : "";
        LimitQuery query(m_limit, "select c.row from cases c " + people + "order by " + order.sql);
        constexpr int fewRounds = 5;
        const Work ours = [&](int) { got(m_casebook->caseKeys(request)); };
        const Work limit = [&](int) {
            QList<qint64> keys;
            while (query.step())
                keys.append(query.int64(0));
        };
        m_bench.addUndisturbed(name, [&] { return inTurns(fewRounds, ours, limit); });
    }

    void measurePlace(const Order& order, const QString& name, const QList<qint64>& keys, qsizetype first)
    {
        const auto place = [&](int round) {
            return std::clamp(first + round * pageSize, qsizetype(0), std::max(keys.size() - pageSize, qsizetype(0)));
        };
        const auto page = [&](int round) { return keys.mid(place(round), pageSize); };
        std::optional<LimitQuery> keyset;
        if (order.keyset)
            keyset.emplace(m_limit, caseRowsSql + "where " + order.keyset + " order by " + order.sql + " limit 200");
        const Work ours = [&](int round) { got(m_casebook->caseRows(page(round))); };
        const Work limit = [&](int round) {
            if (keyset && place(round) > 0)
                behind(order, *keyset, keys[place(round) - 1]);
            else
                byRow(page(round));
        };
        for (int round = 0; round <= rounds; ++round)
            byRow(page(round)); // else whoever comes first waits for the disk
        m_bench.addUndisturbed(name, [&] { return inTurns(rounds, ours, limit); });
    }

    void byRow(const QList<qint64>& keys)
    {
        QList<CaseRow> rows;
        rows.reserve(keys.size());
        for (const qint64 key : keys) {
            m_oneRow.bind(1, key);
            while (m_oneRow.step())
                rows.append(caseRowAt(m_oneRow));
        }
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

    Bench& m_bench;
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
    const Limit limit(path);
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
            for (const auto& query : queries) {
                query->bind(1, row);
                readAll(*query, texts, numbers);
            }
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
        for (const qint64 row : rows.mid(round * perRound, perRound))
            got(store.load(row));
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
    Pages pages(bench, path);
    for (const Order& order : orders)
        pages.measure(order);
    measureCase(bench, path);
}

} // namespace amends::bench
