// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/kills.h"

#include "core/backup/backup_shelf.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>

namespace amends::torture {

namespace {

constexpr int killsOfACasebook = 20;
constexpr qsizetype mostExamples = 5;

/// All that it said until it died.
QByteArray killedAt(QProcess& writer, int lines, int furtherMs)
{
    QByteArray said;
    while (said.count('\n') < lines) {
        if (!writer.waitForReadyRead())
            qFatal("the writer ended by itself: %s", writer.readAllStandardError().constData());
        said += writer.readAllStandardOutput();
    }
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < furtherMs) { // a writer that says nothing more is in the middle of something
    }
    writer.kill();
    writer.waitForFinished();
    return said + writer.readAllStandardOutput();
}

void renew(const QString& path)
{
    QDir().mkpath(QFileInfo(path).path());
    for (const QString& name : QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden))
        QFile::remove(QFileInfo(path).dir().filePath(name));
    QDir(backupFolder(path)).removeRecursively();
    makeCasebook(path);
}

} // namespace

KillFigures killWriters(const QString& folder, const QString& program, int kills, quint32 seed)
{
    constexpr int mostLines = 25;
    constexpr int mostFurtherMs = 8;
    const QString path = folder + u"/kill.amends"_s;
    KillFigures figures;
    QRandomGenerator random(seed);
    Acknowledged acknowledged;
    bool isWhole = false;
    for (; figures.kills < kills; ++figures.kills) {
        if (!isWhole || figures.kills % killsOfACasebook == 0) {
            renew(path);
            acknowledged = {};
        }
        const Acknowledged before = acknowledged;
        QProcess writer;
        writer.start(program,
                     {u"--writer"_s, path, QString::number(random.generate()), QString::number(acknowledged.draft)});
        const int lines = int(random.bounded(mostLines));
        takeNote(killedAt(writer, lines, int(random.bounded(mostFurtherMs))), acknowledged);
        figures.edits += acknowledged.edits - before.edits;
        figures.imports += acknowledged.imports - before.imports;
        figures.backups += acknowledged.backups - before.backups;
        const QStringList faults = faultsOf(path, acknowledged);
        isWhole = faults.isEmpty();
        figures.faults += isWhole ? 0 : 1;
        if (!isWhole && figures.examples.size() < mostExamples)
            figures.examples << u"kill %1: %2"_s.arg(figures.kills).arg(faults.join(u", "));
    }
    return figures;
}

} // namespace amends::torture
