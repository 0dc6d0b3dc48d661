// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/limit.h"

#include <QFileInfo>

namespace amends::bench {

namespace {

void measureOpening(Bench& bench, const QString& path)
{
    constexpr int rounds = 5;
    constexpr qsizetype pageSize = 200;
    const Work ours = [&](int) {
        const auto casebook = opened(path);
        const CaseKeys keys = got(casebook->caseKeys({}));
        got(casebook->caseRows(keys.keys.mid(0, pageSize)));
    };
    const Work limit = [&](int) {
        const Limit connection(path);
        LimitQuery newest(connection, caseRowsSql + "order by c.received desc, c.row desc limit 200");
        QList<CaseRow> rows;
        while (newest.step())
            rows.append(caseRowAt(newest));
    };
    bench.addUndisturbed(u"open to first page"_s, [&] { return inTurns(rounds, ours, limit); });
}

/// The keys of the whole list, and the caches it fills on the way.
void measureMemory(Bench& bench, const QString& path)
{
    double before = residentMb();
    const auto casebook = opened(path, true);
    const CaseKeys keys = got(casebook->caseKeys({}));
    const double ours = residentMb() - before;
    before = residentMb();
    const Limit connection(path);
    LimitQuery query(connection, "select row from cases order by received desc, row desc");
    std::vector<qint64> rows(size_t(keys.keys.size()));
    for (qint64& row : rows) {
        query.step();
        row = query.int64(0);
    }
    bench.add(u"list memory"_s, ours, residentMb() - before, u"MB"_s);
}

qint64 sizeWithoutHistory(const QString& path)
{
    const Limit connection(path);
    LimitQuery size(connection, "select sum(s.pgsize) from dbstat s where s.aggregate = 1 and s.name not in "
                                "(select name from sqlite_schema where tbl_name in "
                                "('history', 'history_text', 'openings', 'actors'))");
    size.step();
    return size.int64(0);
}

/// Against the same cases with the same indexes, as tightly as SQLite packs them, and without any history.
void measureFile(Bench& bench, const QString& path)
{
    const QString packed = u"packed.amends"_s;
    bench.books.remove(packed);
    const Limit connection(path, Limit::Mode::Write);
    LimitQuery pack(connection, "vacuum into ?1");
    const QByteArray name = bench.books.file(packed).toUtf8();
    pack.bind(1, name).exec();
    const auto kbPerCase = [&](qint64 bytes) {
        constexpr double kb = 1000;
        return double(bytes) / kb / double(bench.cases);
    };
    bench.add(u"file size of a case"_s, kbPerCase(QFileInfo(path).size()),
              kbPerCase(sizeWithoutHistory(bench.books.file(packed))), u"KB"_s);
    bench.books.remove(packed);
}

} // namespace

void measureSizes(Bench& bench)
{
    const QString path = bench.books.full(bench.cases);
    if (bench.wants(u"open to first page"_s))
        measureOpening(bench, path);
    if (bench.wants(u"list memory"_s))
        measureMemory(bench, path);
    if (bench.wants(u"file size of a case"_s))
        measureFile(bench, path);
}

} // namespace amends::bench
