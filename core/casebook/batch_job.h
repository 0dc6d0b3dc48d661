// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

namespace amends {

/// Long writing work in steps of at most 50 ms, so that Edits run between them. Writer's thread.
class BatchJob {
public:
    BatchJob() = default;
    BatchJob(const BatchJob&) = delete;
    BatchJob& operator=(const BatchJob&) = delete;
    virtual ~BatchJob() = default;

    virtual Done begin() = 0;
    /// False when there is no more to do.
    virtual Result<bool> step() = 0;
    /// Makes it visible.
    virtual Result<ImportAnswer> finish() = 0;
    /// Leaves nothing; also after any of the others failed.
    virtual Done cancel() = 0;
    /// From 0 to 1.
    virtual double progress() const = 0;
};

} // namespace amends
