// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/import_job.h"

#include "core/base/files.h"
#include "core/casebook/row_filter.h"
#include "core/cases/json.h"
#include "core/intake/rejects.h"

#include <QElapsedTimer>
#include <QFileInfo>

namespace amends {

namespace {

constexpr int chunkMs = 40;

/// What says that a review changed: what was voiced, not how the file words the rest.
bool sameReview(const Review& a, const Review& b)
{
    return a.rating == b.rating && a.title == b.title && a.text == b.text;
}

Done rememberSource(Database& database, qint64 row, const QByteArray& digest)
{
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    return CaseStore(database).setSourceDigest(row, digest).and_then([&] { return transaction->commit(); });
}

} // namespace

/// The rejects file, begun with the first rejected row.
struct ImportJob::Rejects {
    AtomicFile file;
    RejectsWriter writer;

    explicit Rejects(AtomicFile f)
        : file(std::move(f))
        , writer([this](QByteArrayView bytes) { return file.write(bytes); })
    {}
};

ImportJob::ImportJob(Database& database, Door& door, ImportRequest request, QDateTime now)
    : m_database(database)
    , m_door(door)
    , m_writer(database, door)
    , m_cases(database)
    , m_request(std::move(request))
    , m_now(std::move(now))
    , m_filesLeft(m_request.files)
{
    m_request.options.zone = m_door.zone();
    m_request.options.now = m_now;
}

ImportJob::~ImportJob() = default;

Done ImportJob::begin()
{
    if (fileIdentity(m_request.rejectsFile) == fileIdentity(m_database.path()))
        return failure("output_is_casebook"_L1, {{"path"_L1, m_request.rejectsFile}});
    const auto opened = openNext();
    if (!opened)
        return passOn(opened);
    if (m_request.dryRun)
        return {};
    m_answer.batch = BatchId::make();
    QStringList names;
    for (const QString& file : m_request.files)
        names.append(QFileInfo(file).fileName());
    const QString preset =
        m_answer.recognised.isEmpty() ? QString() : m_answer.recognised.constFirst().second.mapping.code;
    return m_writer.begin({m_answer.batch, m_now, names, preset});
}

Result<bool> ImportJob::openNext()
{
    if (m_importer) {
        m_answer.placeholderDates += m_importer->tally().placeholderDates;
        m_answer.gate += m_importer->tally().gate;
        m_importer.reset();
    }
    if (m_filesLeft.isEmpty())
        return false;
    const QString name = m_filesLeft.takeFirst();
    // Reading the casebook's own file would drop SQLite's locks on it (H8).
    if (fileIdentity(name) == fileIdentity(m_database.path()))
        return failure("read_from_casebook"_L1, {{"path"_L1, name}, {"file"_L1, name}});
    m_file = std::make_unique<QFile>(name);
    if (!m_file->open(QIODevice::ReadOnly))
        return failure("file_not_read"_L1, {{"file"_L1, name}, {"reason"_L1, m_file->errorString()}});
    auto importer = CsvImporter::open(m_file.get(), m_request.options);
    if (!importer) {
        importer.error().detail.insert("file"_L1, name);
        return passOn(importer);
    }
    const bool otherColumns = !m_answer.recognised.isEmpty() &&
                              m_answer.recognised.constFirst().second.headers != importer->recognition().headers;
    if (otherColumns && !m_request.rejectsFile.isEmpty())
        return failure("rejects_need_same_columns"_L1, {{"file"_L1, name}});
    m_importer.emplace(std::move(*importer));
    m_answer.recognised.append({name, m_importer->recognition()});
    return true;
}

double ImportJob::progress() const
{
    const auto files = static_cast<double>(m_request.files.size());
    const auto done = files - static_cast<double>(m_filesLeft.size()) - (m_importer ? 1 : 0);
    return (done + (m_importer ? m_importer->progress() : 0)) / files;
}

Result<bool> ImportJob::step()
{
    QElapsedTimer timer;
    timer.start();
    if (!m_request.dryRun)
        if (const Done started = m_writer.startChunk(); !started)
            return passOn(started);
    bool more = m_importer.has_value();
    while (more && timer.elapsed() < chunkMs) {
        auto next = m_importer->next();
        if (!next)
            return passOn(next);
        Done done;
        if (auto* row = std::get_if<Incoming>(&*next)) {
            done = takeRow(std::move(*row));
        } else if (auto* rejected = std::get_if<RejectedRow>(&*next)) {
            done = reject(*rejected);
        } else {
            const auto opened = openNext();
            if (!opened)
                return passOn(opened);
            more = *opened;
        }
        if (!done)
            return passOn(done);
    }
    if (!m_request.dryRun)
        if (const Done ended = m_writer.endChunk(); !ended)
            return passOn(ended);
    return more;
}

Done ImportJob::takeRow(Incoming row)
{
    if (!matches(m_request.only, row, m_door.zone())) {
        ++m_answer.skipped;
        return {};
    }
    const auto known = find(row);
    if (!known)
        return passOn(known);
    if (*known)
        return takeKnown(row, **known);
    ++m_answer.imported;
    m_answer.history += row.draft.isHistory() ? 1 : 0;
    if (!m_request.dryRun)
        return m_writer.add(std::move(row), m_now);
    m_seen.insert(row.draft.facts.source.toUtf8() + '\n' + row.draft.facts.sourceKey.toUtf8(), row.contentDigest);
    return {};
}

Result<std::optional<ImportJob::Known>> ImportJob::find(const Incoming& row)
{
    const CaseFacts& facts = row.draft.facts;
    const auto seen = m_seen.constFind(facts.source.toUtf8() + '\n' + facts.sourceKey.toUtf8());
    if (seen != m_seen.constEnd())
        return std::optional(Known{0, *seen});
    const auto found = m_cases.bySourceKey(facts.source, facts.sourceKey);
    if (!found)
        return passOn(found);
    if (!*found)
        return std::optional<Known>();
    return std::optional(Known{(*found)->row, (*found)->digest});
}

Done ImportJob::takeKnown(const Incoming& row, const Known& known)
{
    ++m_answer.duplicates;
    if (known.digest == row.contentDigest || !row.explicitId || known.row == 0 || row.draft.reviews.isEmpty())
        return {};
    const auto c = m_cases.load(known.row);
    if (!c)
        return passOn(c);
    const Review& incoming = row.draft.reviews.constFirst();
    const Review* current = currentReview(*c);
    if (!current || sameReview(incoming, *current))
        return {};
    --m_answer.duplicates;
    ++m_answer.updated;
    m_updates.push_back({c->id, row.contentDigest, incoming, m_file->fileName(), row.line});
    return {};
}

Done ImportJob::reject(const RejectedRow& row)
{
    m_answer.rejected.append({m_file->fileName(), row.line, row.error});
    if (m_request.rejectsFile.isEmpty())
        return {};
    if (!m_rejects) {
        auto file = AtomicFile::create(m_request.rejectsFile);
        if (!file)
            return passOn(file);
        m_rejects = std::make_unique<Rejects>(std::move(*file));
        if (const Done begun = m_rejects->writer.begin(m_importer->recognition().headers); !begun)
            return begun;
    }
    return m_rejects->writer.write(row, m_request.reasonInWords ? m_request.reasonInWords(row.error) : row.error.code);
}

/// What was imported is published by now: one that cannot be applied any more does not take that back.
void ImportJob::applyUpdates()
{
    for (const Update& update : m_updates) {
        const auto applied = apply(update);
        if (applied && *applied)
            continue;
        --m_answer.updated;
        if (applied)
            ++m_answer.duplicates;
        else
            m_answer.rejected.append({update.file, update.line, applied.error()});
    }
}

/// Against the case as it is now: the file may hold the same change twice, and Edits ran meanwhile. False: known.
Result<bool> ImportJob::apply(const Update& update)
{
    const auto row = m_cases.rowOf(update.id);
    if (!row)
        return passOn(row);
    const auto c = m_cases.load(row->value_or(0));
    if (!c)
        return passOn(c);
    Review version = update.review;
    if (const Review* current = currentReview(*c)) {
        if (sameReview(version, *current))
            return false;
        version.replaces = current->id;
    }
    Edit edit;
    edit.kind = EditKind::RecordReview;
    edit.caseId = c->id;
    edit.part = PartId::make();
    edit.set = toJsonObject(version);
    return m_door.apply({{edit}}, m_now)
        .and_then([&](const AppliedGroup&) { return rememberSource(m_database, **row, update.digest); })
        .transform([] { return true; });
}

Result<ImportAnswer> ImportJob::finish()
{
    // First what can still fail without harm: once published, the import has happened.
    Done done = m_rejects ? m_rejects->file.commit() : Done();
    if (done && !m_request.dryRun)
        done = m_writer.publish(m_now).transform([this] { applyUpdates(); });
    if (!done)
        return passOn(done);
    if (m_answer.imported == 0)
        m_answer.batch = {};
    return m_answer;
}

Done ImportJob::cancel()
{
    return m_request.dryRun || m_answer.batch.isNull() ? Done() : m_writer.discard();
}

} // namespace amends
