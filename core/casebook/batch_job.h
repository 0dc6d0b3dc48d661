// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

namespace amends {

/// Long writing work in steps that end soon after somebody else wants to write (ChunkTime), so that Edits run between
/// them. Writer's thread.
class BatchJob {
public:
    BatchJob() = default;
    BatchJob(const BatchJob&) = delete;
    BatchJob& operator=(const BatchJob&) = delete;
    virtual ~BatchJob() = default;

    virtual Done begin() = 0;
    /// False when there is no more to do. One of the steps publishes; `cancelled` where the job was told to stop
    /// before, and no error afterwards.
    virtual Result<bool> step() = 0;
    /// What it brought is there for everybody: it is not stopped or taken back any more.
    virtual bool isPublished() const = 0;
    /// After the last step; no error where it published.
    virtual Result<ImportAnswer> finish() = 0;
    /// Where it has not published: removes a part of it, also after any of the others failed. False when nothing of it
    /// is left, or the rest is left to BatchCleaner.
    virtual Result<bool> takeBack() = 0;
    /// From 0 to 1.
    virtual double progress() const = 0;
    /// Rows or cases so far.
    virtual qint64 done() const = 0;
};

} // namespace amends
