// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/batch_job.h"
#include "core/casebook/batch_writer.h"
#include "core/casebook/demo_cases.h"

namespace amends {

/// Fills a casebook with invented cases.
class DemoJob final : public BatchJob {
public:
    DemoJob(Database& database, Door& door, qint64 cases, quint64 seed, QDateTime now);

    Done begin() override;
    Result<bool> step() override;
    Result<ImportAnswer> finish() override;
    Done cancel() override { return m_writer.discard(); }
    double progress() const override;

private:
    BatchWriter m_writer;
    DemoCases m_source;
    qint64 m_wanted;
    QDateTime m_now;
    BatchId m_batch;
};

} // namespace amends
