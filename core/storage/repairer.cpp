// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/repairer.h"

#include "core/storage/checker.h"
#include "core/storage/history_replay.h"
#include "core/storage/rebuild.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace amends {

namespace {

QList<Error> without(const QList<Error>& all, const QList<Error>& some)
{
    QList<Error> rest;
    std::ranges::copy_if(all, std::back_inserter(rest), [&](const Error& one) { return !some.contains(one); });
    return rest;
}

/// Whether it was found before, or more of it.
bool wasFound(const Error& finding, const QList<Error>& before)
{
    return std::ranges::any_of(before, [&](const Error& one) {
        const bool isLess = one.detail.contains("count"_L1) &&
                            finding.detail["count"_L1].toInteger() < one.detail["count"_L1].toInteger();
        return one.code == finding.code && (isLess || one.detail == finding.detail);
    });
}

/// What is left once all was tried.
Result<QList<Error>> mend(Database& database)
{
    return putBackFromHistory(database)
        .and_then([&] { return rebuildDerived(database); })
        .and_then([&] { return checkCasebook(database); })
        .transform([](const CheckReport& report) { return report.findings; });
}

} // namespace

Result<RepairReport> repairCasebook(Database& database)
{
    const auto before = checkCasebook(database);
    if (!before)
        return passOn(before);
    if (before->findings.isEmpty())
        return RepairReport{};
    auto transaction = Transaction::write(database);
    if (!transaction)
        return passOn(transaction);
    const auto left = mend(database);
    if (!left && left.error().code == "interrupted"_L1)
        return passOn(left);
    const bool isBetter = left && *left != before->findings && std::ranges::all_of(*left, [&](const Error& finding) {
                              return wasFound(finding, before->findings);
                          });
    if (!isBetter)
        return RepairReport{.mended = {}, .left = before->findings};
    if (const Done done = transaction->commit(); !done)
        return passOn(done);
    return RepairReport{.mended = without(before->findings, *left), .left = *left};
}

} // namespace amends
