// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/batch_job.h"
#include "core/casebook/batch_writer.h"
#include "core/casebook/import_source.h"
#include "core/casebook/row_sorter.h"
#include "core/storage/seen_keys.h"

#include <deque>

namespace amends {

/// One import. It reads all files, publishes, and then takes over what changed in known reviews, each change an Edit:
/// for that it reads the files with such changes again, so that memory does not grow with them. Where it ends before
/// the last change, the next import of the file brings the others.
class ImportJob final : public BatchJob {
public:
    ImportJob(Database& database, Door& door, ImportRequest request, QDateTime now, IsWanted isWanted = {});
    ~ImportJob() override;

    Done begin() override;
    Result<bool> step() override;
    bool isPublished() const override { return m_isPublished; }
    Result<ImportAnswer> finish() override;
    Result<bool> takeBack() override;
    double progress() const override;
    qint64 done() const override;

private:
    enum class Phase { Reading, Digesting, Opening, Publishing, Updating, Over };

    Done checkFiles() const;
    Done openNext();
    Done readSome();
    Done readOn(const ChunkTime& time);
    Done readRow();
    Done digest(const ChunkTime& time);
    Done closeSource();
    Done publish();
    void updateSome();
    void updateRow();
    void endUpdating();

    Done takeRow(Incoming row);
    void takeKnown(RowFate fate);
    Result<bool> update(const Incoming& row);
    Done reject(ImportSource& source, const RejectedRow& row);
    Done writeReject(const ImportSource& source, const RejectedRow& row);
    void rejectUpdate(ImportSource& source, qint64 line, const Error& error);

    Door& m_door;
    BatchWriter m_writer;
    QString m_casebookPath;
    ImportRequest m_request;
    RowSorter m_sorter;
    QDateTime m_now;
    IsWanted m_isWanted;
    ImportAnswer m_answer;
    Phase m_phase = Phase::Opening;
    bool m_isPublished = false;
    QStringList m_filesLeft;
    std::unique_ptr<ImportSource> m_source;
    std::deque<std::unique_ptr<ImportSource>> m_changed; ///< read, with changed reviews in them
    QJsonArray m_descriptions;
    std::optional<SeenKeys> m_seen; ///< of a dry run, which writes nothing to look them up in
    struct Rejects;
    std::unique_ptr<Rejects> m_rejects;
};

} // namespace amends
