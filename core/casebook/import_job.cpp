// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/import_job.h"

#include "core/base/files.h"
#include "core/casebook/casebook_files.h"
#include "core/casebook/row_filter.h"
#include "core/cases/json.h"
#include "core/intake/rejects.h"
#include "core/search/print.h"

#include <QFileInfo>

namespace amends {

/// The rejects file, begun with the first rejected row.
struct ImportJob::Rejects {
    AtomicFile file;
    RejectsWriter writer;

    explicit Rejects(AtomicFile f)
        : file(std::move(f))
        , writer([this](QByteArrayView bytes) { return file.write(bytes); })
    {}
};

ImportJob::ImportJob(Database& database, Door& door, ImportRequest request, QDateTime now, IsWanted isWanted)
    : m_door(door)
    , m_writer(database, door)
    , m_casebookPath(database.path())
    , m_request(std::move(request))
    , m_sorter(database, m_request.only, search::Setting{now, door.zone(), {}})
    , m_now(std::move(now))
    , m_isWanted(std::move(isWanted))
    , m_filesLeft(m_request.files)
{
    m_request.options.zone = m_door.zone();
    m_request.options.now = m_now;
}

ImportJob::~ImportJob() = default;

Done ImportJob::begin()
{
    if (const Done fits = checkFiles().and_then([this] { return openNext(); }); !fits)
        return fits;
    if (m_request.dryRun) {
        auto seen = SeenKeys::create();
        if (!seen)
            return passOn(seen);
        m_seen.emplace(std::move(*seen));
        return {};
    }
    m_answer.batch = BatchId::make();
    BatchInfo info{.id = m_answer.batch, .started = m_now, .files = {}, .preset = {}, .sources = {}};
    for (const QString& file : m_request.files)
        info.files.append(QFileInfo(file).fileName());
    if (m_source)
        info.preset = m_source->rows().recognition().mapping.code;
    return m_writer.begin(info);
}

Done ImportJob::checkFiles() const
{
    if (isFileOf(m_casebookPath, m_request.rejectsFile))
        return failure("output_is_casebook"_L1, {{"path"_L1, m_request.rejectsFile}});
    for (const QString& file : m_request.files)
        if (isFileOf(m_casebookPath, file))
            return failure("read_from_casebook"_L1, {{"path"_L1, file}, {"file"_L1, file}});
    return {};
}

Done ImportJob::openNext()
{
    m_phase = Phase::Publishing;
    if (m_filesLeft.isEmpty())
        return {};
    const QString name = m_filesLeft.takeFirst();
    auto source = ImportSource::open(name, m_request.options);
    if (!source)
        return passOn(source);
    const Recognition& found = (*source)->rows().recognition();
    const bool otherColumns =
        !m_answer.recognised.isEmpty() && m_answer.recognised.constFirst().second.headers != found.headers;
    if (otherColumns && !m_request.rejectsFile.isEmpty())
        return failure("rejects_need_same_columns"_L1, {{"file"_L1, name}});
    m_answer.recognised.append({name, found});
    m_source = std::move(*source);
    m_phase = Phase::Reading;
    return {};
}

double ImportJob::progress() const
{
    if (m_isPublished || m_request.files.isEmpty())
        return 1;
    const auto files = static_cast<double>(m_request.files.size());
    const auto done = files - static_cast<double>(m_filesLeft.size()) - (m_source ? 1 : 0);
    return (done + (m_source ? m_source->rows().progress() : 0)) / files;
}

qint64 ImportJob::done() const
{
    return m_answer.imported + m_answer.updated + m_answer.duplicates + m_answer.skipped + m_answer.rejectedTotal;
}

Result<bool> ImportJob::step()
{
    if (!m_isPublished && m_request.stop.stop_requested())
        return failure("cancelled"_L1);
    Done done;
    switch (m_phase) {
    case Phase::Reading:
    case Phase::Digesting:
    case Phase::Opening:
        done = readSome();
        break;
    case Phase::Publishing:
        done = publish();
        break;
    case Phase::Updating:
        updateSome();
        break;
    case Phase::Over:
        break;
    }
    if (!done)
        return passOn(done);
    return m_phase != Phase::Over;
}

Done ImportJob::readSome()
{
    const ChunkTime time(m_isWanted);
    const auto read = [&] {
        Done done;
        while (done && m_phase != Phase::Publishing && !time.isOver())
            done = readOn(time);
        return done;
    };
    return m_request.dryRun ? read() : m_writer.chunk(read);
}

Done ImportJob::readOn(const ChunkTime& time)
{
    if (m_phase == Phase::Opening)
        return openNext();
    return m_phase == Phase::Reading ? readRow() : digest(time);
}

Done ImportJob::readRow()
{
    auto next = m_source->rows().next();
    if (!next) {
        next.error().detail.insert("file"_L1, m_source->path());
        return passOn(next);
    }
    if (auto* row = std::get_if<Incoming>(&*next))
        return takeRow(std::move(*row));
    if (const auto* rejected = std::get_if<RejectedRow>(&*next))
        return reject(*m_source, *rejected);
    m_answer.placeholderDates += m_source->rows().tally().placeholderDates;
    m_answer.gate += m_source->rows().tally().gate;
    m_phase = Phase::Digesting;
    return {};
}

Done ImportJob::digest(const ChunkTime& time)
{
    const auto more = m_request.dryRun ? Result<bool>(false) : m_source->digestMore(time);
    if (!more)
        return passOn(more);
    return *more ? Done() : closeSource();
}

Done ImportJob::closeSource()
{
    m_phase = Phase::Opening;
    m_descriptions.append(m_source->description(m_request.options));
    if (m_request.dryRun || m_source->counts().changed == 0) {
        m_source.reset();
        return {};
    }
    const Done again = m_source->rows().restart();
    m_changed.push_back(std::move(m_source));
    return again;
}

Done ImportJob::takeRow(Incoming row)
{
    ImportSource::Counts& counts = m_source->counts();
    const auto sorted = m_sorter.sort(row, m_writer.row());
    if (!sorted)
        return passOn(sorted);
    if (sorted->fate == RowFate::LeftOut) {
        ++m_answer.skipped;
        ++counts.skipped;
        return {};
    }
    if (sorted->fate == RowFate::Known || sorted->fate == RowFate::Changed) {
        takeKnown(sorted->fate);
        return {};
    }
    if (m_seen) {
        const auto isNew = m_seen->add(sourceKeyOf(row));
        if (!isNew)
            return passOn(isNew);
        if (!*isNew) {
            ++m_answer.duplicates;
            return {};
        }
    }
    const bool isHistory = sorted->fate == RowFate::NewHistory;
    ++m_answer.imported;
    ++counts.imported;
    m_answer.history += isHistory ? 1 : 0;
    counts.history += isHistory ? 1 : 0;
    return m_request.dryRun ? Done() : m_writer.add(std::move(row), m_now);
}

void ImportJob::takeKnown(RowFate fate)
{
    const bool isChanged = fate == RowFate::Changed;
    ++(isChanged ? m_answer.updated : m_answer.duplicates);
    ++(isChanged ? m_source->counts().changed : m_source->counts().duplicates);
}

Done ImportJob::reject(ImportSource& source, const RejectedRow& row)
{
    ++m_answer.rejectedTotal;
    ++source.counts().rejected;
    if (m_answer.rejected.size() < ImportAnswer::mostRejected)
        m_answer.rejected.append({source.path(), row.line, row.error});
    return m_request.rejectsFile.isEmpty() ? Done() : writeReject(source, row);
}

Done ImportJob::writeReject(const ImportSource& source, const RejectedRow& row)
{
    if (!m_rejects) {
        auto file = AtomicFile::create(m_request.rejectsFile);
        if (!file)
            return passOn(file);
        m_rejects = std::make_unique<Rejects>(std::move(*file));
        if (const Done begun = m_rejects->writer.begin(source.rows().recognition().headers); !begun)
            return begun;
    }
    return m_rejects->writer.write(row, m_request.reasonInWords ? m_request.reasonInWords(row.error) : row.error.code);
}

Done ImportJob::publish()
{
    if (m_request.dryRun) {
        m_phase = Phase::Over;
        return {};
    }
    if (m_request.only != search::Query{}) {
        const QString only = search::toText(m_request.only);
        for (QJsonValueRef description : m_descriptions) {
            QJsonObject told = description.toObject();
            told.insert("only"_L1, only);
            description = told;
        }
    }
    if (m_request.stop.stop_requested()) // the last look
        return failure("cancelled"_L1);
    if (const Done done = m_writer.publish(m_now, m_descriptions); !done)
        return done;
    m_isPublished = true;
    // Each counts as known until it is taken over.
    m_answer.duplicates += std::exchange(m_answer.updated, 0);
    m_phase = m_changed.empty() ? Phase::Over : Phase::Updating;
    return {};
}

void ImportJob::updateSome()
{
    const ChunkTime time(m_isWanted);
    while (m_phase == Phase::Updating && !time.isOver())
        updateRow();
}

/// What was imported is published by now: a change that cannot be taken over does not take that back.
void ImportJob::updateRow()
{
    ImportSource& source = *m_changed.front();
    const auto next = source.rows().next();
    if (!next) {
        rejectUpdate(source, 0, next.error());
        return endUpdating();
    }
    if (std::holds_alternative<EndOfFile>(*next))
        return endUpdating();
    const auto* row = std::get_if<Incoming>(&*next);
    if (!row || !row->explicitId || !matches(m_request.only, *row, {m_request.options.now, m_request.options.zone, {}}))
        return;
    const auto updated = update(*row);
    if (updated && !*updated)
        return;
    --m_answer.duplicates;
    if (updated)
        ++m_answer.updated;
    else
        rejectUpdate(source, row->line, updated.error());
}

void ImportJob::endUpdating()
{
    m_changed.pop_front();
    if (m_changed.empty())
        m_phase = Phase::Over;
}

void ImportJob::rejectUpdate(ImportSource& source, qint64 line, const Error& error)
{
    const Done written = reject(source, {line, source.rows().cells(), error});
    if (!written && !m_answer.rejectsNotWritten)
        m_answer.rejectsNotWritten = written.error();
}

/// Against the case as it is now: the file may hold the same change twice, and Edits ran meanwhile. False: known.
Result<bool> ImportJob::update(const Incoming& row)
{
    const auto known = m_sorter.find(row, m_writer.row());
    if (!known)
        return passOn(known);
    Case current;
    const auto changed = *known ? m_sorter.isChange(row, **known, current) : Result<bool>(false);
    if (!changed || !*changed)
        return changed;
    Review version = row.draft.reviews.constFirst();
    version.replaces = currentReview(current)->id;
    Edit edit;
    edit.kind = EditKind::RecordReview;
    edit.caseId = current.id;
    edit.part = PartId::make();
    edit.set = toJsonObject(version);
    return m_door.apply({{edit}}, m_now).transform([](const AppliedGroup&) { return true; });
}

Result<ImportAnswer> ImportJob::finish()
{
    const Done kept = m_rejects && !m_answer.rejectsNotWritten ? m_rejects->file.commit() : Done();
    if (!kept && !m_isPublished)
        return passOn(kept);
    if (!kept)
        m_answer.rejectsNotWritten = kept.error();
    if (m_answer.imported == 0)
        m_answer.batch = {};
    return m_answer;
}

Result<bool> ImportJob::takeBack()
{
    return m_isPublished ? Result<bool>(false) : m_writer.discardSome();
}

} // namespace amends
