// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/importer.h"

#include "core/intake/file_kind.h"
#include "core/intake/presets.h"
#include "core/intake/row_mapper.h"
#include "core/intake/values.h"

#include <QJsonArray>
#include <QTemporaryFile>

#include <map>
#include <tuple>

namespace amends {

namespace {

constexpr qsizetype sampleCharacters = 64 * 1024;
constexpr qint64 sampleRecords = 1000;
constexpr int historyAfterDays = 30;

std::unexpected<Error> notRead(const QIODevice& device)
{
    return failure("file_not_read"_L1, {{"reason"_L1, device.errorString()}});
}

Result<std::unique_ptr<QTemporaryFile>> copied(QIODevice* device)
{
    constexpr qint64 chunkBytes = 256 * 1024;
    constexpr int waitMilliseconds = 30'000;
    auto file = std::make_unique<QTemporaryFile>();
    if (!file->open())
        return notRead(*file);
    while (true) {
        const QByteArray bytes = device->read(chunkBytes);
        if (bytes.isEmpty() && !device->waitForReadyRead(waitMilliseconds))
            break;
        if (file->write(bytes) != bytes.size())
            return notRead(*file);
    }
    if (!file->flush() || !file->seek(0))
        return notRead(*file);
    return file;
}

Result<QByteArray> encodingOf(QIODevice* device, const QByteArray& given)
{
    if (given.isEmpty())
        return detectEncoding(device);
    const auto known = knownEncoding(given);
    if (!known || known->compare("UTF-16", Qt::CaseInsensitive) != 0)
        return known;
    const auto found = detectEncoding(device);
    return found && !found->startsWith("UTF-16") ? "UTF-16LE"_ba : found;
}

Result<Dialect> dialectOf(QIODevice* device, const QByteArray& encoding, const DialectWishes& wishes)
{
    TextSource source(device, encoding);
    QString sample;
    if (const Done read = source.append(sample, sampleCharacters); !read)
        return passOn(read);
    if (sample.trimmed().isEmpty() && source.atEnd())
        return failure("file_empty"_L1);
    const bool whole = source.atEnd() && sample.size() <= 4 * sampleCharacters;
    return detectDialect(QStringView(sample).left(4 * sampleCharacters), whole, wishes);
}

Result<Mapping> mappingOf(const ImportOptions& options, const QStringList& headers)
{
    if (options.mapping)
        return *options.mapping;
    const auto presets = builtInPresets();
    if (!presets)
        return passOn(presets);
    if (options.preset.isEmpty())
        return recognise(*presets, headers).transform([](const PresetMatch& found) { return found.mapping; });
    QStringList codes;
    for (const Preset& preset : *presets) {
        if (preset.code == options.preset)
            return match(preset, headers).mapping;
        codes.append(preset.code);
    }
    return failure("unknown_preset"_L1,
                   {{"read"_L1, options.preset.left(80)}, {"known"_L1, QJsonArray::fromStringList(codes)}});
}

/// Learns from the values what the headers do not say.
class ValueSurvey {
public:
    explicit ValueSurvey(const QList<ResolvedField>& fields)
    {
        for (const ResolvedField& field : fields) {
            if (field.target == Target::Received || field.target == Target::Occurred)
                for (const qsizetype place : field.places)
                    m_dates[place] = {};
            if (field.target == Target::Rating)
                m_ratingPlaces = field.places;
        }
    }

    void see(const QStringList& cells)
    {
        for (auto& [place, finder] : m_dates)
            finder.see(cells.at(place));
        for (const qsizetype place : std::as_const(m_ratingPlaces))
            m_scale.see(cells.at(place));
        ++m_seen;
    }

    bool isDone() const
    {
        const auto isUnclear = [](const auto& column) { return column.second.isUnclear(); };
        return m_seen >= sampleRecords && std::ranges::none_of(m_dates, isUnclear);
    }

    bool hasRatings() const { return !m_ratingPlaces.isEmpty(); }
    std::pair<int, ScaleFrom> ratingScale(const QStringList& headers) const
    {
        for (const qsizetype place : m_ratingPlaces)
            if (const int named = ratingScaleIn(headers.at(place)); named > 0)
                return {named, ScaleFrom::Header};
        return {m_scale.conclude(), ScaleFrom::Values};
    }

    Result<QHash<qsizetype, DateOrder>> dateOrders(const QStringList& headers) const
    {
        QHash<qsizetype, DateOrder> orders;
        for (const auto& [place, finder] : m_dates) {
            const auto order = finder.conclude(headers.at(place));
            if (!order)
                return passOn(order);
            if (*order)
                orders.insert(place, **order);
        }
        return orders;
    }

    QHash<qsizetype, DateOrder> allDates(DateOrder order) const
    {
        QHash<qsizetype, DateOrder> orders;
        for (const auto& column : m_dates)
            orders.insert(column.first, order);
        return orders;
    }

private:
    std::map<qsizetype, DateOrderFinder> m_dates;
    QList<qsizetype> m_ratingPlaces;
    RatingScaleFinder m_scale;
    qint64 m_seen = 0;
};

QDateTime historyLimit(const ImportOptions& options)
{
    if (options.allLive)
        return {};
    if (options.historyBefore)
        return options.historyBefore->startOfDay(options.zone);
    return options.now.addDays(-historyAfterDays);
}

} // namespace

struct CsvImporter::Private {
    static Result<std::unique_ptr<Private>> make(QIODevice* device, const ImportOptions& options);

    std::unique_ptr<QTemporaryFile> copy;
    QIODevice* device = nullptr;
    Recognition recognition;
    std::optional<CsvReader> reader;
    std::optional<RowMapper> mapper;
    QStringList cells;
    ImportTally tally;

    Done findFormat(const ImportOptions& options);
    Result<CsvReader> openReader();
    Done survey(const ImportOptions& options);
    Result<ValueSurvey> surveyValues(CsvReader& from, std::optional<Record> record, const QList<ResolvedField>& fields,
                                     bool datesGiven);
};

CsvImporter::CsvImporter(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{}
CsvImporter::CsvImporter(CsvImporter&&) noexcept = default;
CsvImporter& CsvImporter::operator=(CsvImporter&&) noexcept = default;
CsvImporter::~CsvImporter() = default;

Result<std::unique_ptr<CsvImporter::Private>> CsvImporter::Private::make(QIODevice* device,
                                                                         const ImportOptions& options)
{
    Q_ASSERT(options.now.isValid());
    auto d = std::make_unique<Private>();
    d->device = device;
    if (device->isSequential()) {
        auto copy = copied(device);
        if (!copy)
            return passOn(copy);
        d->copy = std::move(*copy);
        d->device = d->copy.get();
    }
    if (const Done found = d->findFormat(options); !found)
        return passOn(found);
    return d;
}

Result<CsvImporter::Beginning> CsvImporter::peek(QIODevice* device, const ImportOptions& options, qsizetype rows)
{
    auto d = Private::make(device, options);
    if (!d)
        return passOn(d);
    auto reader = (*d)->openReader();
    if (!reader)
        return passOn(reader);
    Beginning beginning{(*d)->recognition, {}};
    for (bool more = true; more && beginning.rows.size() < rows;) {
        auto record = reader->next();
        if (!record)
            return passOn(record);
        more = record->has_value();
        if (more && !(*record)->problem)
            beginning.rows.append((*record)->cells);
    }
    beginning.recognition.headers = reader->header();
    beginning.recognition.mapping = mappingOf(options, reader->header()).value_or(Mapping{});
    return beginning;
}

Result<CsvImporter> CsvImporter::open(QIODevice* device, const ImportOptions& options)
{
    auto made = Private::make(device, options);
    if (!made)
        return passOn(made);
    std::unique_ptr<Private> d = std::move(*made);
    if (const Done surveyed = d->survey(options); !surveyed)
        return passOn(surveyed);
    auto reader = d->openReader();
    if (!reader)
        return passOn(reader);
    d->reader.emplace(std::move(*reader));
    return CsvImporter(std::move(d));
}

Done CsvImporter::Private::findFormat(const ImportOptions& options)
{
    constexpr qint64 startBytes = 4096;
    if (!device->seek(0))
        return notRead(*device);
    const QByteArray start = device->read(startBytes);
    if (const QString kind = otherKind(start); !kind.isEmpty())
        return failure("not_a_table"_L1, {{"found"_L1, kind}});
    if (!device->seek(0))
        return notRead(*device);
    const auto encoding = encodingOf(device, options.encoding);
    if (!encoding)
        return passOn(encoding);
    if (!encoding->startsWith("UTF-16") && !encoding->startsWith("UTF-32") && isBinary(start))
        return failure("not_a_table"_L1, {{"found"_L1, "binary"_L1}});
    const auto dialect = dialectOf(device, *encoding, options.dialect);
    if (!dialect)
        return passOn(dialect);
    recognition.encoding = *encoding;
    recognition.dialect = *dialect;
    return {};
}

Result<CsvReader> CsvImporter::Private::openReader()
{
    if (!device->seek(0))
        return notRead(*device);
    return CsvReader::open(device, recognition.encoding, recognition.dialect);
}

Done CsvImporter::Private::survey(const ImportOptions& options)
{
    auto first = openReader();
    if (!first)
        return passOn(first);
    auto record = first->next();
    if (!record)
        return passOn(record);
    recognition.headers = first->header();
    auto mapping = mappingOf(options, recognition.headers);
    if (!mapping)
        return passOn(mapping);
    const auto fields = resolve(*mapping, recognition.headers);
    if (!fields)
        return passOn(fields);
    const auto values = surveyValues(*first, std::move(*record), *fields, options.dateOrder.has_value());
    if (!values)
        return passOn(values);
    const auto orders =
        options.dateOrder ? values->allDates(*options.dateOrder) : values->dateOrders(recognition.headers);
    if (!orders)
        return passOn(orders);

    recognition.ratingScaleFrom = values->hasRatings() ? ScaleFrom::Given : ScaleFrom::Nothing;
    if (mapping->ratingScale == 0 && values->hasRatings())
        std::tie(mapping->ratingScale, recognition.ratingScaleFrom) = values->ratingScale(recognition.headers);
    recognition.mapping = *mapping;
    for (const auto& [place, order] : orders->asKeyValueRange())
        recognition.dateOrders.insert(recognition.headers.at(place), order);
    mapper.emplace(RowRules{.headers = recognition.headers,
                            .mapping = *mapping,
                            .dateOrders = *orders,
                            .source = options.source,
                            .zone = options.zone,
                            .now = options.now,
                            .historyBefore = historyLimit(options)},
                   *fields);
    return {};
}

Result<ValueSurvey> CsvImporter::Private::surveyValues(CsvReader& from, std::optional<Record> record,
                                                       const QList<ResolvedField>& fields, bool datesGiven)
{
    ValueSurvey values(fields);
    for (qint64 seen = 0; record && !values.isDone() && !(datesGiven && seen >= sampleRecords); ++seen) {
        if (!record->problem)
            values.see(record->cells);
        auto next = from.next();
        if (!next)
            return passOn(next);
        record = std::move(*next);
    }
    return values;
}

const Recognition& CsvImporter::recognition() const
{
    return d->recognition;
}

Result<ImportStep> CsvImporter::next()
{
    auto record = d->reader->next();
    if (!record)
        return passOn(record);
    d->tally.gate = d->reader->notes();
    if (!*record)
        return EndOfFile();
    Record& read = **record;
    auto row = read.problem ? Result<Incoming>(std::unexpected(*read.problem)) : d->mapper->map(read);
    d->cells = std::move(read.cells);
    if (!row) {
        ++d->tally.rejected;
        return RejectedRow{read.line, d->cells, row.error()};
    }
    ++d->tally.incoming;
    for (const Error& remark : std::as_const(row->remarks))
        d->tally.placeholderDates += remark.code == u"placeholder_date";
    return std::move(*row);
}

const QStringList& CsvImporter::cells() const
{
    return d->cells;
}

Done CsvImporter::restart()
{
    auto reader = d->openReader();
    if (!reader)
        return passOn(reader);
    d->reader.emplace(std::move(*reader));
    d->tally = {};
    return {};
}

QIODevice& CsvImporter::device() const
{
    return *d->device;
}

const ImportTally& CsvImporter::tally() const
{
    return d->tally;
}

double CsvImporter::progress() const
{
    const qint64 size = d->device->size();
    return size > 0 ? double(d->device->pos()) / double(size) : 1;
}

} // namespace amends
