// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/import_source.h"

#include <QFileInfo>
#include <QJsonArray>

namespace amends {

namespace {

QJsonObject columnsOf(const Mapping& mapping)
{
    QJsonObject columns;
    for (const MappedField& field : mapping.fields) {
        QJsonArray names;
        for (const ColumnRef& column : field.columns)
            names.append(column.number > 0 ? u"#%1"_s.arg(column.number) : column.header);
        columns.insert(codeOf(field.target), names);
    }
    return columns;
}

QString historyBeforeOf(const ImportOptions& options)
{
    if (options.allLive)
        return u"none"_s;
    return options.historyBefore ? options.historyBefore->toString(Qt::ISODate) : u"30_days"_s;
}

} // namespace

Result<std::unique_ptr<ImportSource>> ImportSource::open(const QString& path, const ImportOptions& options)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return failure("file_not_read"_L1, {{"file"_L1, path}, {"reason"_L1, file->errorString()}});
    auto rows = CsvImporter::open(file.get(), options);
    if (!rows) {
        rows.error().detail.insert("file"_L1, path);
        return passOn(rows);
    }
    return std::unique_ptr<ImportSource>(new ImportSource(path, std::move(file), std::move(*rows)));
}

ImportSource::ImportSource(const QString& path, std::unique_ptr<QFile> file, CsvImporter rows)
    : m_path(path)
    , m_file(std::move(file))
    , m_rows(std::move(rows))
{}

Result<bool> ImportSource::digestMore(const ChunkTime& time)
{
    constexpr qint64 chunkBytes = 256 * 1024;
    QIODevice& device = m_rows.device();
    const auto notRead = [&] {
        return failure("file_not_read"_L1, {{"file"_L1, m_path}, {"reason"_L1, device.errorString()}});
    };
    if (!m_digesting && !device.seek(0))
        return notRead();
    m_digesting = true;
    QByteArray bytes(chunkBytes, Qt::Uninitialized);
    while (!time.isOver()) {
        const qint64 read = device.read(bytes.data(), bytes.size());
        if (read < 0)
            return notRead();
        if (read == 0)
            return false;
        m_digest.addData(QByteArrayView(bytes).first(read));
    }
    return true;
}

QJsonObject ImportSource::description(const ImportOptions& options) const
{
    const Recognition& found = m_rows.recognition();
    QJsonObject orders;
    for (const auto& [column, order] : found.dateOrders.asKeyValueRange())
        orders.insert(column, codeOf(order));
    QJsonObject told{{"file"_L1, QFileInfo(m_path).fileName()},
                     {"digest"_L1, QString::fromLatin1(m_digest.result().toHex())},
                     {"preset"_L1, found.mapping.code},
                     {"mapping"_L1, columnsOf(found.mapping)},
                     {"encoding"_L1, QString::fromLatin1(found.encoding)},
                     {"delimiter"_L1, QString(found.dialect.delimiter)},
                     {"header"_L1, found.dialect.hasHeader},
                     {"date_orders"_L1, orders},
                     {"kind"_L1, codeOf(found.mapping.kind)},
                     {"public"_L1, found.mapping.isPublic},
                     {"source"_L1, options.source.isEmpty() ? found.mapping.source : options.source},
                     {"history_before"_L1, historyBeforeOf(options)},
                     {"zone"_L1, QString::fromLatin1(options.zone.id())},
                     {"imported"_L1, m_counts.imported},
                     {"history"_L1, m_counts.history},
                     {"changed"_L1, m_counts.changed},
                     {"duplicates"_L1, m_counts.duplicates},
                     {"skipped"_L1, m_counts.skipped},
                     {"rejected"_L1, m_counts.rejected}};
    if (found.mapping.ratingScale > 0) {
        told.insert("rating_scale"_L1, found.mapping.ratingScale);
        told.insert("rating_scale_from"_L1, codeOf(found.ratingScaleFrom));
    }
    return told;
}

} // namespace amends
