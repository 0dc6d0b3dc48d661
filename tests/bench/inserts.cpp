// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/demo_cases.h"
#include "tests/bench/bench.h"
#include "tests/bench/csv_rows.h"
#include "tests/bench/row_copy.h"

#include <QFile>

namespace amends::bench {

namespace {

constexpr int rounds = 3;
constexpr quint64 seed = 1;

/// `demo` against the same rows with the same indexes and the same full text. Inventing them is the same work on both
/// sides.
void measureDemo(Bench& bench)
{
    if (!bench.wants(u"insert"_s))
        return;
    const qint64 cases = bench.inserted;
    constexpr qint64 many = 100'000;
    const int demoRounds = cases > many ? 1 : rounds; // one of a million takes minutes
    bench.cases = cases;
    const QString ours = u"insert-ours.amends"_s;
    const QString bare = u"insert-limit.amends"_s;
    std::unique_ptr<Casebook> casebook;
    const auto renew = [&] {
        casebook.reset();
        bench.books.remove(ours);
        casebook = made(bench.books.file(ours));
    };
    renew();
    got(casebook->fillWithDemo(cases, seed));
    casebook.reset();
    const RowCopy rows(bench.books.file(ours));
    Rounds all;
    for (int round = 0; round < demoRounds; ++round) {
        renew();
        const QString path = bench.books.empty(bare);
        const Stopwatch first;
        got(casebook->fillWithDemo(cases, seed));
        all.ours.append(first.ms());
        const Stopwatch second;
        DemoCases source(seed, QDateTime::currentDateTimeUtc(), cases);
        for (qint64 i = 0; i < cases; ++i)
            source.next();
        rows.insertInto(path);
        all.limit.append(second.ms());
    }
    bench.addUndisturbed(u"insert"_s, all);
    casebook.reset();
    bench.books.remove(ours);
    bench.books.remove(bare);
}

/// The cells and nothing else.
qint64 splitCells(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        must(failure("file_not_read"_L1, {{"path"_L1, path}}));
    const QByteArray bytes = file.readAll();
    qint64 length = 0;
    bool isQuoted = false;
    QByteArray cell;
    for (const char byte : bytes) {
        if (byte == '"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (byte == ',' || byte == '\n')) {
            length += cell.size();
            cell.resize(0);
        } else {
            cell.append(byte);
        }
    }
    return length;
}

void measureCsv(Bench& bench)
{
    constexpr qint64 cases = 100'000;
    if (!bench.wants(u"import csv"_s))
        return;
    bench.cases = cases;
    const QString csv = bench.books.file(u"import.csv"_s);
    writeCsv(csv, cases);
    tell(u"import csv: %1 rows, %2 MB"_s.arg(cases).arg(QFile(csv).size() >> 20));
    const QString ours = u"import-ours.amends"_s;
    const QString bare = u"import-limit.amends"_s;
    Rounds all;
    bench.books.remove(ours);
    auto casebook = made(bench.books.file(ours));
    const Stopwatch first;
    const ImportAnswer answer = got(casebook->import(csvImport(csv)));
    all.ours.append(first.ms());
    if (answer.imported != cases)
        must(failure("not_all_imported"_L1, {{"imported"_L1, answer.imported}}));
    casebook.reset();
    const RowCopy rows(bench.books.file(ours));
    for (int round = 0; round < rounds; ++round) {
        if (round > 0) {
            bench.books.remove(ours);
            casebook = made(bench.books.file(ours));
            const Stopwatch again;
            got(casebook->import(csvImport(csv)));
            all.ours.append(again.ms());
            casebook.reset();
        }
        const QString path = bench.books.empty(bare);
        const Stopwatch second;
        splitCells(csv);
        rows.insertInto(path);
        all.limit.append(second.ms());
    }
    bench.addUndisturbed(u"import csv"_s, all);
    for (const QString& name : {ours, bare, u"import.csv"_s})
        bench.books.remove(name);
}

} // namespace

void measureInserts(Bench& bench)
{
    measureDemo(bench);
    measureCsv(bench);
}

} // namespace amends::bench
