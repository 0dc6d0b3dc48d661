// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/batch_job.h"
#include "core/casebook/batch_writer.h"

#include <QFile>

#include <deque>

namespace amends {

/// One import. finish() publishes, applies what changed in known reviews, and writes the rejects file.
class ImportJob final : public BatchJob {
public:
    ImportJob(Database& database, Door& door, ImportRequest request, QDateTime now);
    ~ImportJob() override;

    Done begin() override;
    Result<bool> step() override;
    Result<ImportAnswer> finish() override;
    Done cancel() override;
    double progress() const override;

private:
    struct Known {
        qint64 row = 0;
        QByteArray digest;
    };
    struct Update {
        CaseId id;
        QByteArray digest;
        Review review;
        QString file;
        qint64 line = 0;
    };

    Result<bool> openNext();
    Done takeRow(Incoming row);
    Done takeKnown(const Incoming& row, const Known& known);
    Result<std::optional<Known>> find(const Incoming& row);
    void applyUpdates();
    Result<bool> apply(const Update& update);
    Done reject(const RejectedRow& row);

    Database& m_database;
    Door& m_door;
    BatchWriter m_writer;
    CaseStore m_cases;
    ImportRequest m_request;
    QDateTime m_now;
    ImportAnswer m_answer;
    QStringList m_filesLeft;
    std::unique_ptr<QFile> m_file;
    std::optional<CsvImporter> m_importer;
    QHash<QByteArray, QByteArray> m_seen; ///< keys and digests of a dry run, which writes nothing to look them up in
    std::deque<Update> m_updates;
    struct Rejects;
    std::unique_ptr<Rejects> m_rejects;
};

} // namespace amends
