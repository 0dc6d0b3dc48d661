// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/import_preview.h"

#include "core/casebook/import_source.h"
#include "core/casebook/row_sorter.h"
#include "core/storage/office_store.h"

#include <QSet>

namespace amends {

namespace {

constexpr qsizetype mostFirstValues = 5;
constexpr qsizetype rowsToShowColumns = 100;

/// What a column holds, seen row by row.
class ColumnSurvey {
public:
    explicit ColumnSurvey(const QStringList& headers)
        : m_headers(headers)
        , m_columns(headers.size())
        , m_values(headers.size())
    {}

    void see(const QStringList& cells)
    {
        for (qsizetype i = 0; i < std::min(cells.size(), m_columns.size()); ++i) {
            const QString value = cells[i].trimmed();
            if (value.isEmpty())
                continue;
            ImportPreview::Column& column = m_columns[i];
            ++column.filled;
            if (m_values[i].contains(value))
                continue;
            m_values[i].insert(value);
            ++column.different;
            if (column.firstValues.size() < mostFirstValues)
                column.firstValues.append(value);
        }
    }

    void reject(const Error& error)
    {
        const qsizetype place = m_headers.indexOf(error.detail.value("column"_L1).toString());
        if (place >= 0)
            ++m_columns[place].notRead;
    }

    const QList<ImportPreview::Column>& columns() const { return m_columns; }

private:
    QStringList m_headers;
    QList<ImportPreview::Column> m_columns;
    QList<QSet<QString>> m_values;
};

class Previewing {
public:
    Previewing(Database& database, ImportRequest request, qint64 limit)
        : m_request(std::move(request))
        , m_sorter(database, m_request.only, search::Setting{m_request.options.now, m_request.options.zone, {}})
        , m_limit(limit)
    {}

    Result<ImportPreview> run()
    {
        if (m_request.files.isEmpty())
            return m_preview;
        if (const Done begun = begin(m_request.files.constFirst()); !begun)
            return passOn(begun);
        m_preview.isWhole = true;
        for (int file = 0; file < m_request.files.size() && m_preview.isWhole; ++file)
            if (const Done read = readFile(file); !read)
                return passOn(read);
        if (m_columns)
            m_preview.columns = m_columns->columns();
        return m_preview;
    }

private:
    /// The columns are told whatever ails them.
    Done begin(const QString& path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure("file_not_read"_L1, {{"file"_L1, path}, {"reason"_L1, file.errorString()}});
        auto beginning = CsvImporter::peek(&file, m_request.options, rowsToShowColumns);
        if (!beginning) {
            beginning.error().detail.insert("file"_L1, path);
            return passOn(beginning);
        }
        m_preview.recognition = beginning->recognition;
        ColumnSurvey columns(m_preview.recognition.headers);
        for (const QStringList& cells : beginning->rows)
            columns.see(cells);
        m_preview.columns = columns.columns();
        return {};
    }

    Done readFile(int file)
    {
        const QString& path = m_request.files[file];
        auto source = ImportSource::open(path, m_request.options);
        if (!source) {
            if (source.error().code == "file_not_read"_L1)
                return passOn(source);
            m_preview.problem = source.error();
            m_preview.isWhole = false;
            return {};
        }
        if (file == 0) {
            m_preview.recognition = (*source)->rows().recognition();
            m_columns.emplace(m_preview.recognition.headers);
        }
        return readRows(file, (*source)->rows());
    }

    Done readRows(int file, RowsAhead& rows)
    {
        while (true) {
            if (m_request.stop.stop_requested())
                return failure("cancelled"_L1);
            auto next = rows.next();
            if (!next) {
                next.error().detail.insert("file"_L1, m_request.files[file]);
                return passOn(next);
            }
            if (std::holds_alternative<EndOfFile>(*next))
                return {};
            if (m_preview.rows.size() >= m_limit) {
                m_preview.isWhole = false;
                return {};
            }
            if (file == 0)
                m_columns->see(rows.cells());
            if (const Done taken = take(file, std::move(*next)); !taken)
                return taken;
        }
    }

    Done take(int file, ImportStep step)
    {
        ImportPreview::Row row;
        row.file = file;
        if (auto* rejected = std::get_if<RejectedRow>(&step)) {
            if (file == 0)
                m_columns->reject(rejected->error);
            row.fate = RowFate::NotRead;
            row.row = std::move(*rejected);
        } else {
            Incoming& incoming = std::get<Incoming>(step);
            const auto sorted = sort(incoming);
            if (!sorted)
                return passOn(sorted);
            row.fate = sorted->fate;
            row.changes = sorted->changes;
            row.row = std::move(incoming);
        }
        ++m_preview.counts[std::size_t(row.fate)];
        m_preview.rows.append(std::move(row));
        return {};
    }

    Result<RowSorter::Sorted> sort(const Incoming& row)
    {
        const auto sorted = m_sorter.sort(row);
        if (!sorted || (sorted->fate != RowFate::NewCase && sorted->fate != RowFate::NewHistory))
            return sorted;
        const QByteArray key = sourceKeyOf(row);
        const auto earlier = m_new.constFind(key);
        if (earlier == m_new.constEnd()) {
            m_new.insert(key, m_preview.rows.size());
            return sorted;
        }
        const Incoming& first = std::get<Incoming>(m_preview.rows[*earlier].row);
        const bool isChanged = row.explicitId && row.contentDigest != first.contentDigest &&
                               !sameReview(row.draft.reviews.constFirst(), first.draft.reviews.constFirst());
        return RowSorter::Sorted{isChanged ? RowFate::Changed : RowFate::Known, {}};
    }

    ImportRequest m_request;
    RowSorter m_sorter;
    qint64 m_limit;
    ImportPreview m_preview;
    std::optional<ColumnSurvey> m_columns;
    QHash<QByteArray, qsizetype> m_new; ///< rows that become cases, by their key
};

} // namespace

qint64 ImportPreview::Row::line() const
{
    return std::visit([](const auto& one) { return one.line; }, row);
}

Result<ImportPreview> readImportPreview(Database& database, ImportRequest request, qint64 limit, const QDateTime& now)
{
    const auto office = OfficeStore(database).load();
    if (!office)
        return passOn(office);
    request.options.zone = QTimeZone(office->business.zone.toUtf8());
    request.options.now = now;
    return Previewing(database, std::move(request), limit).run();
}

} // namespace amends
