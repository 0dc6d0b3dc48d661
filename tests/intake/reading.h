// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/csv_reader.h"
#include "core/intake/importer.h"

#include <QBuffer>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

// Shared by the tests of intake.

namespace amends::test {

/// Answers a few bytes at a time, as a pipe may.
class Dripping : public QIODevice {
public:
    explicit Dripping(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 most) override
    {
        m_step = m_step % 7 + 1;
        const qsizetype size = std::min({qsizetype(m_step), qsizetype(most), m_bytes.size() - m_at});
        std::copy_n(m_bytes.constData() + m_at, size, data);
        m_at += size;
        return size;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_step = 0;
};

struct Table {
    QStringList header;
    QList<Record> records;
    GateNotes notes;
};

inline Result<Table> readTable(QIODevice* device, const QByteArray& encoding, const Dialect& dialect,
                               const RecordLimits& limits = {})
{
    auto reader = CsvReader::open(device, encoding, dialect, limits);
    if (!reader)
        return passOn(reader);
    Table table;
    while (true) {
        auto record = reader->next();
        if (!record)
            return passOn(record);
        if (!*record)
            break;
        table.records.append(**record);
    }
    table.header = reader->header();
    table.notes = reader->notes();
    return table;
}

inline Result<Table> readTable(QByteArray bytes, const Dialect& dialect = {}, const RecordLimits& limits = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return readTable(&buffer, "UTF-8"_ba, dialect, limits);
}

/// The way the importer finds encoding and dialect.
inline Result<Table> readAsFound(QIODevice* device)
{
    const auto encoding = detectEncoding(device);
    if (!encoding)
        return passOn(encoding);
    TextSource source(device, *encoding);
    QString sample;
    if (const Done read = source.append(sample, 64 * 1024); !read)
        return passOn(read);
    device->seek(0);
    return readTable(device, *encoding, detectDialect(sample, source.atEnd()));
}

struct Imported {
    Recognition recognition;
    QList<Incoming> incoming;
    QList<RejectedRow> rejected;
    ImportTally tally;
};

inline Result<Imported> importAll(QIODevice* device, const ImportOptions& options)
{
    auto importer = CsvImporter::open(device, options);
    if (!importer)
        return passOn(importer);
    Imported all;
    all.recognition = importer->recognition();
    while (true) {
        auto step = importer->next();
        if (!step)
            return passOn(step);
        if (std::holds_alternative<EndOfFile>(*step))
            break;
        if (auto* row = std::get_if<Incoming>(&*step))
            all.incoming.append(*row);
        if (auto* row = std::get_if<RejectedRow>(&*step))
            all.rejected.append(*row);
    }
    all.tally = importer->tally();
    return all;
}

inline Result<Imported> importAll(QByteArray bytes, const ImportOptions& options)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return importAll(&buffer, options);
}

inline Result<Imported> importFile(const QString& path, const ImportOptions& options)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure("file_not_read"_L1, {{"reason"_L1, file.errorString()}});
    return importAll(&file, options);
}

inline ImportOptions optionsAt(const char* now)
{
    ImportOptions options;
    options.now = QDateTime::fromString(QLatin1StringView(now), Qt::ISODate);
    return options;
}

inline QString fixture(QLatin1StringView name)
{
    return qEnvironmentVariable("AMENDS_SOURCE") + u"/tests/data/intake/"_s + name;
}

/// Real files; see ../shared/data/README.md beside the checkout.
inline QString realData()
{
    return qEnvironmentVariable("AMENDS_DATA", qEnvironmentVariable("AMENDS_SOURCE") + u"/../shared/data"_s);
}

inline QByteArray shown(const Error& error)
{
    return error.code.toUtf8() + QJsonDocument(error.detail).toJson(QJsonDocument::Compact);
}

} // namespace amends::test

/// Ends the test, saying which error it was, where a result has none.
#define AMENDS_GOOD(result)                                                                                            \
    QVERIFY2((result).has_value(), (result) ? "" : amends::test::shown((result).error()).constData())
