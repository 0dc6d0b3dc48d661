// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/failing.h"

#include "tests/torture/failing_trial.h"

#include <algorithm>

namespace amends::torture {

using namespace test;

namespace {

bool isRead(const QString& call)
{
    return call.startsWith("open"_L1) || call == "read"_L1 || call == "pread64"_L1;
}

class DiskTrouble : public Trouble {
public:
    DiskTrouble(FailingDisk& disk, const DiskFailure& failure)
        : m_disk(disk)
        , m_failure(failure)
    {}

    void begin() override { m_disk.fail(m_failure); }
    QStringList end() override
    {
        m_failed = FailingDisk::failed();
        m_disk.mend();
        return m_failed;
    }
    bool fits(const Error& error) const override
    {
        const bool isFull = m_failure.room >= 0 || m_failure.systemError == ENOSPC;
        const QLatin1StringView reason = isFull ? "disk_full"_L1 : "input_output"_L1;
        QStringList fitting{isFull ? u"disk_full"_s : u"disk_failed"_s};
        if (error.detail["reason"_L1] == reason)
            fitting << u"file_not_written"_s;
        if (std::ranges::any_of(m_failed, isRead)) // where a full disk is nothing that happens
            fitting << u"disk_failed"_s << u"file_not_read"_s << u"file_not_readable"_s << u"file_damaged"_s;
        return fitting.contains(error.code);
    }
    bool mayLeave() const override { return m_failure.stays || m_failed.contains(u"unlink"_s); }

private:
    FailingDisk& m_disk;
    DiskFailure m_failure;
    QStringList m_failed;
};

} // namespace

DiskFailure failureAt(Ailment ailment, int place, int systemError)
{
    constexpr qint64 block = 4096;
    if (ailment == Ailment::FillsUp)
        return {.room = place * block};
    return {.call = place, .systemError = systemError, .stays = ailment == Ailment::FailsForGood};
}

QList<int> errorsOf(Ailment ailment)
{
    return ailment == Ailment::FillsUp ? QList<int>{ENOSPC} : QList<int>{EIO, ENOSPC};
}

FailingFigures failDisk(const QString& folder, Ailment ailment, int every)
{
    FlowTrials trials(folder);
    FailingDisk disk(trials.place());
    for (const Flow& flow : flows()) {
        for (const int systemError : errorsOf(ailment)) {
            bool hasFailed = true;
            for (int place = 0; hasFailed; place += every) {
                DiskTrouble trouble(disk, failureAt(ailment, place, systemError));
                hasFailed = trials.tryOne(flow, trouble, u"at %1"_s.arg(place));
            }
        }
    }
    return trials.figures;
}

} // namespace amends::torture
