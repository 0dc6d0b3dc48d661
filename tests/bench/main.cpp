// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/starts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

#include <iterator>

namespace amends::bench {

namespace {

/// A page far down costs no more than in a small casebook: each page line of the largest against the smallest, which
/// may take as much longer as SQLite alone does where the rows of a page lie all over a larger file.
void addGrowth(Report& report)
{
    QList<Measurement> pages = report.lines();
    pages.removeIf([](const Measurement& line) { return !line.name.startsWith("page "_L1); });
    if (pages.isEmpty())
        return;
    const auto [least, most] = std::ranges::minmax(pages, {}, &Measurement::cases);
    for (const Measurement& large : std::as_const(pages))
        for (const Measurement& small : std::as_const(pages))
            if (large.name == small.name && small.cases == least.cases && large.cases == most.cases &&
                large.cases > small.cases)
                report.add({u"growth of "_s + large.name, large.cases, large.ours,
                            small.ours * std::max(1.0, *large.limit / *small.limit)});
}

QList<qint64> sizesFrom(const QStringList& given)
{
    QList<qint64> sizes;
    for (const QString& size : given)
        if (const qint64 cases = size.toLongLong(); cases > 0)
            sizes.append(cases);
    std::ranges::sort(sizes);
    return sizes;
}

bool run(const QCommandLineParser& arguments)
{
    const QTemporaryDir temporary;
    const QString folder = arguments.isSet(u"dir"_s) ? arguments.value(u"dir"_s) : temporary.path();
    QDir().mkpath(folder);
    Books books(folder);
    Report report(arguments.isSet(u"json"_s) ? Report::Form::Json : Report::Form::Table);
    Bench bench{books, report, arguments.values(u"only"_s)};
    measureInserts(bench);
    measureHeartbeat(bench);
    for (const qint64 cases : sizesFrom(arguments.values(u"cases"_s))) {
        bench.cases = cases;
        for (auto* measure : {measurePages, measureSearches, measureCounts, measureEdits, measureIdle, measureSizes,
                              measureStarts, measureLists, measurePapers, measureTyping})
            measure(bench);
    }
    addGrowth(report);
    return report.isInBudget() || !arguments.isSet(u"budget"_s);
}

} // namespace

} // namespace amends::bench

int main(int count, char** words)
{
    using namespace Qt::StringLiterals;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(count, words);
    if (amends::bench::showOneWindow(application))
        return 0;
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"Measures Amends and what SQLite alone would take, side by side."_s);
    arguments.addHelpOption();
    QCommandLineOption sizes(u"cases"_s, u"casebooks of how many cases; repeatable"_s, u"N"_s);
    sizes.setDefaultValues({u"10000"_s, u"100000"_s, u"1000000"_s});
    arguments.addOption(sizes);
    arguments.addOption({u"only"_s, u"lines with these words in their names; repeatable"_s, u"WORDS"_s});
    arguments.addOption({u"dir"_s, u"keeps the casebooks there and uses them again"_s, u"DIR"_s});
    arguments.addOption({u"json"_s, u"one line of JSON for each measurement"_s});
    arguments.addOption({u"budget"_s, u"exits with 3 where a line is over its budget"_s});
    arguments.addOption(
        {u"processor-time"_s, u"counts what the processors spent, not the clock's time: on a busy machine"_s});
    arguments.process(application);
    if (arguments.isSet(u"processor-time"_s))
        amends::bench::countProcessorTime();
    constexpr int overBudget = 3;
    return amends::bench::run(arguments) ? 0 : overBudget;
}
