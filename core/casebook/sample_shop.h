// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/batch_job.h"
#include "core/cases/edit.h"
#include "core/cases/office.h"
#include "core/storage/door.h"

namespace amends {

/// The sample shop "Hill Street Cycles": an invented bicycle shop with 131 cases, twelve of them open, told as Edits in
/// resources/sample. It lives in a casebook of its own, a file beside the user's: to be rid of it, delete that file.
/// Nothing of it ever comes into another casebook, so nothing has to be picked out of one again.
struct SampleShop {
    Business business;
    EditGroup edits; ///< in order; each says when it was and by whom
    qint64 cases = 0;

    bool operator==(const SampleShop&) const = default;
};

/// The moment the sample tells of: Monday, 16 November 2026, 09:02 in Dublin. Nothing in it happened later.
QDateTime sampleMoment();

/// The sample moved by whole days so that its moment is the last 09:02 of the shop's zone at or before `now`: today, or
/// yesterday where it is not that late yet. Times keep what the clock on the wall said, also across a change of it;
/// dates move along, and so do those in texts, written "{2026-10-17 d MMMM}" (QLocale's format in English, or "th" for
/// "17th"). Weeks fit as in the original where the move is by whole weeks, and nothing moves at sampleMoment().
/// `not_json`, and the errors of editFromJson().
Result<SampleShop> readSampleShop(const QDateTime& now);

/// The business alone: what a casebook for the sample is created with.
Result<Business> readSampleBusiness();

/// Puts the sample into a fresh casebook through the door, all or nothing, as one group: about half a second of the
/// writer's time, which nobody else wants yet. `casebook_not_fresh` where there is a case or a person.
class SampleJob final : public BatchJob {
public:
    SampleJob(Database& database, Door& door, QDateTime now);

    Done begin() override;
    Result<bool> step() override;
    Result<ImportAnswer> finish() override;
    bool isPublished() const override { return m_applied; }
    Result<bool> takeBack() override { return false; } // one group: it is whole, or nothing of it is there
    double progress() const override { return m_applied ? 1 : 0; }
    qint64 done() const override { return m_applied ? m_shop.cases : 0; }

private:
    Database& m_database;
    Door& m_door;
    QDateTime m_now;
    SampleShop m_shop;
    bool m_applied = false;
};

} // namespace amends
