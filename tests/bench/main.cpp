// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/starts.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QTemporaryDir>

namespace amends::bench {

namespace {

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
    Bench bench{books, report, arguments.values(u"only"_s), arguments.value(u"inserted"_s).toLongLong()};
    measureInserts(bench);
    measureHeartbeat(bench);
    const QList<qint64> sizes = sizesFrom(arguments.values(u"cases"_s));
    for (const qint64 cases : sizes) {
        bench.cases = cases;
        for (auto* measure : {measurePages, measureSearches, measureCounts, measureEdits, measureIdle, measureSizes,
                              measureStarts, measureLists, measurePapers, measureTyping})
            measure(bench);
    }
    if (sizes.size() > 1)
        measureGrowth(bench, sizes.first(), sizes.last());
    return report.isInBudget() || !arguments.isSet(u"budget"_s);
}

} // namespace

} // namespace amends::bench

int main(int count, char** words)
{
    using namespace Qt::StringLiterals;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "default.warning=false"); // the offscreen platform says what it cannot
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
    arguments.addOption({u"inserted"_s, u"how many cases are written for the line \"insert\""_s, u"N"_s, u"10000"_s});
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
