// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened.h"

#include "app/cli/search_hints.h"
#include "app/cli/tr.h"
#include "core/casebook/casebook_files.h"
#include "core/search/parser.h"
#include "ui/words/pace.h"
#include "ui/words/search_hints.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>
#include <tuple>

namespace amends::cli {

namespace {

constexpr int looksPerSecond = 10;

Result<std::unique_ptr<Casebook>> casebookAt(const QString& path, Access access)
{
    if (path.startsWith("postgresql:"_L1) || path.startsWith("postgres:"_L1))
        return failure("postgresql_later"_L1);
    CasebookOptions options;
    options.path = path;
    options.program = QCoreApplication::applicationName();
    options.readOnly = access == Access::Read;
    options.keepsBackups = access == Access::Write;
    return std::make_unique<Casebook>(options);
}

QString markedBelow(const QString& text, const search::Problem& problem)
{
    const QStringView typed(text);
    const int before = words::columnsOf(words::harmless(typed.first(problem.position)));
    const int length = words::columnsOf(words::harmless(typed.sliced(problem.position, problem.length)));
    return QString(before, u' ') + QString(std::max(1, length), u'^');
}

} // namespace

Result<std::unique_ptr<Casebook>> openCasebook(const QString& path, Access access)
{
    auto casebook = casebookAt(path, access);
    if (!casebook)
        return casebook;
    if (const Done opened = waitFor((*casebook)->open()); !opened)
        return passOn(opened);
    if (access == Access::Write)
        std::ignore = waitFor((*casebook)->cleanUp()); // what is left of it is hidden, and the next one's
    return casebook;
}

Result<std::unique_ptr<Casebook>> openForEdits(const QString& path, Console& console)
{
    auto casebook = openCasebook(path, Access::Write);
    if (!casebook)
        return casebook;
    if (const auto made = waitFor((*casebook)->backUpToday()); !made)
        console.tell(
            Tr::tr("No backup was made today. %1").arg(words::sentence(made.error(), words::Medium::Terminal)));
    return casebook;
}

Result<std::unique_ptr<Casebook>> restoreCasebook(const QString& path, const QString& backup)
{
    auto casebook = casebookAt(path, Access::Write);
    if (!casebook)
        return casebook;
    if (const Done restored = waitFor((*casebook)->restore(backup)); !restored)
        return passOn(restored);
    return casebook;
}

Result<std::unique_ptr<Casebook>> createCasebook(const QString& path, const Business& business)
{
    auto casebook = casebookAt(path, Access::Write);
    if (!casebook)
        return casebook;
    if (const Done created = waitFor((*casebook)->create(business)); !created)
        return passOn(created);
    return casebook;
}

Result<ImportAnswer> waitShowing(QFuture<Result<ImportAnswer>> future, std::stop_source stop)
{
    const StopSignal signal;
    ProgressLine progress;
    QElapsedTimer time;
    time.start();
    QEventLoop loop;
    QTimer look;
    QFutureWatcher<Result<ImportAnswer>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (StopSignal::wasGiven())
            stop.request_stop();
        if (future.progressMaximum() == 0)
            return;
        const double part = double(future.progressValue()) / future.progressMaximum();
        progress.show(int(part * 100), words::paceOf(future.progressText().toLongLong(), part,
                                                     std::chrono::milliseconds(time.elapsed())));
    });
    watcher.setFuture(future);
    look.start(1000 / looksPerSecond);
    if (!future.isFinished())
        loop.exec();
    return waitFor(std::move(future));
}

Done checkOutput(const QString& output, const QString& casebook)
{
    return isFileOf(casebook, output) ? failure("output_is_casebook"_L1, {{"path"_L1, output}}) : Done();
}

Done checkInput(const QString& input, const QString& casebook)
{
    return isFileOf(casebook, input) ? failure("read_from_casebook"_L1, {{"path"_L1, input}}) : Done();
}

void removeMade(const QString& path, const FileIdentity& made)
{
    if (fileIdentity(path) == made)
        for (const QString& file : filesOf(path))
            QFile::remove(file);
}

std::optional<search::Query> readQuery(const QString& text, Console& console)
{
    const search::Parsed parsed = search::parse(text);
    for (const search::Problem& problem : parsed.problems) {
        const QString why = words::sentence(words::withHints(problem), words::Medium::Terminal);
        console.tell(why + u"\n  " + words::harmless(text) + u"\n  " + markedBelow(text, problem));
    }
    return parsed.problems.isEmpty() ? std::optional(parsed.query) : std::nullopt;
}

} // namespace amends::cli
