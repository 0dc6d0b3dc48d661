// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace amends::test {

/// What one start of amends-cli came to.
struct Ran {
    int exit = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray& line : out.split('\n'))
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
};

/// Starts the real program in a folder of its own.
class Cli {
public:
    static QString program() { return qEnvironmentVariable("AMENDS_CLI"); }
    QString path(const QString& name) const { return m_folder.filePath(name); }

    std::unique_ptr<QProcess> start(const QStringList& arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setWorkingDirectory(m_folder.path());
        process->start(program(), arguments);
        return process;
    }

    Ran run(const QStringList& arguments, const QByteArray& input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        if (!process->waitForFinished(100'000))
            return {};
        return {process->exitStatus() == QProcess::NormalExit ? process->exitCode() : -1,
                process->readAllStandardOutput(), process->readAllStandardError()};
    }

    /// One line for `apply`, with its one answer.
    QJsonObject apply(const QByteArray& line) const
    {
        return run({u"apply"_s, u"shop.amends"_s}, line).lines().value(0);
    }

    void write(const QString& name, const QByteArray& content) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    QByteArray read(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

/// For QVERIFY2.
inline const char* said(const QByteArray& text)
{
    return text.constData();
}

inline QString sample(const QString& name)
{
    return qEnvironmentVariable("AMENDS_SOURCE") + u"/resources/samples/"_s + name;
}

/// A file of the real input; empty where the folder is absent and may be.
inline QString realFile(const QString& name)
{
    const QString folder =
        qEnvironmentVariable("AMENDS_DATA", qEnvironmentVariable("AMENDS_SOURCE") + u"/../shared/data"_s);
    const QString path = folder + u'/' + name;
    const bool required = qEnvironmentVariable("AMENDS_REQUIRE_DATA") == "1"_L1;
    return QFile::exists(path) || required ? path : QString();
}

} // namespace amends::test
