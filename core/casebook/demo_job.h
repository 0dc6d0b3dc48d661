// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/batch_job.h"
#include "core/casebook/batch_writer.h"
#include "core/casebook/chunk_time.h"
#include "core/casebook/demo_cases.h"

#include <stop_token>

namespace amends {

/// Fills a casebook with invented cases.
class DemoJob final : public BatchJob {
public:
    DemoJob(Database& database, Door& door, qint64 cases, quint64 seed, QDateTime now, IsWanted isWanted,
            std::stop_token stop = {});

    Done begin() override;
    Result<bool> step() override;
    Result<ImportAnswer> finish() override;
    bool isPublished() const override { return m_isPublished; }
    /// Leaves it to BatchCleaner: who invents cases by the million and stops throws the casebook away.
    Result<bool> takeBack() override { return false; }
    double progress() const override;
    qint64 done() const override { return m_writer.cases(); }

private:
    BatchWriter m_writer;
    DemoCases m_source;
    qint64 m_wanted;
    QDateTime m_now;
    IsWanted m_isWanted;
    std::stop_token m_stop;
    BatchId m_batch;
    bool m_isPublished = false;
};

} // namespace amends
