// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/power.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/torture/cut_vfs.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QFile>

namespace amends::torture {

namespace {

constexpr int mostSteps = 120; ///< until the cut: some transactions
constexpr int cutsOfACasebook = 25;
constexpr qsizetype mostExamples = 5;

void workUntilCut(const QString& path, Syncs syncs, quint32 seed, Acknowledged& acknowledged)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite, casebookIdentity);
    if (!database) // the cut came that early
        return;
    const QByteArray sql = "pragma synchronous = " + QByteArray::number(static_cast<int>(syncs));
    Work work(**database, seed, acknowledged);
    Done done = Statement::composed(**database, sql).exec().and_then([&] { return work.start(); });
    while (done)
        done = work.next();
    if (!CutVfs::isCut())
        qFatal("work failed with the power on: %s", qUtf8Printable(done.error().code));
}

bool isOfLoss(const QString& fault)
{
    return fault.endsWith(" is lost"_L1);
}

void renew(const QString& path, const QString& source)
{
    for (const QLatin1StringView suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(path + suffix);
    if (!QFile::copy(source, path))
        qFatal("%s cannot be copied", qUtf8Printable(source));
}

} // namespace

PowerFigures cutPower(const QString& folder, int cuts, Syncs syncs, quint32 seed)
{
    const QString source = folder + u"/source.amends"_s;
    const QString path = folder + u"/power.amends"_s;
    QDir().mkpath(folder);
    makeCasebook(source);
    PowerFigures figures;
    QRandomGenerator random(seed);
    Acknowledged acknowledged;
    bool isWhole = false;
    for (; figures.cuts < cuts; ++figures.cuts) {
        if (!isWhole || figures.cuts % cutsOfACasebook == 0) {
            renew(path, source);
            acknowledged = {};
        }
        const qint64 before = acknowledged.edits;
        {
            const CutVfs power;
            CutVfs::cutAfter(int(random.bounded(mostSteps)));
            workUntilCut(path, syncs, random.generate(), acknowledged);
            CutVfs::lose(random);
        }
        figures.edits += acknowledged.edits - before;
        const QStringList faults = faultsOf(path, acknowledged);
        isWhole = faults.isEmpty();
        const auto lost = std::ranges::count_if(faults, isOfLoss);
        figures.lost += lost > 0 ? 1 : 0;
        figures.damaged += faults.size() > lost ? 1 : 0;
        if (!isWhole && figures.examples.size() < mostExamples)
            figures.examples << u"cut %1: %2"_s.arg(figures.cuts).arg(faults.join(u", "));
    }
    return figures;
}

} // namespace amends::torture
