// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/at_once.h"

#include <QCoreApplication>
#include <QProcess>

#include <atomic>
#include <cstdio>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace amends::torture {

namespace {

struct Ended {
    bool isGood;
    QByteArray told;
};

Ended runOne(const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QCoreApplication::applicationFilePath(), arguments);
    process.closeWriteChannel();
    process.waitForFinished(-1);
    const bool isEnded = process.error() == QProcess::UnknownError;
    const QByteArray told = process.readAll();
    return {isEnded && process.exitCode() == 0,
            isEnded ? told : told + arguments.join(u' ').toUtf8() + ": " + process.errorString().toUtf8() + '\n'};
}

} // namespace

bool runAtOnce(const QList<QStringList>& arguments, int atOnce)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> isGood = true;
    std::mutex printing;
    const auto runNext = [&] {
        for (qsizetype i = next++; i < arguments.size(); i = next++) {
            const Ended ended = runOne(arguments[i]);
            const std::scoped_lock lock(printing);
            std::fwrite(ended.told.constData(), 1, size_t(ended.told.size()), stdout);
            std::fflush(stdout);
            isGood = isGood && ended.isGood;
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < atOnce; ++i)
        threads.emplace_back(runNext);
    threads.clear();
    return isGood;
}

} // namespace amends::torture
