// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/failing_memory.h"

#include "tests/torture/failing_trial.h"

#include <sqlite3.h>

#include <atomic>

namespace amends::torture {

namespace {

sqlite3_mem_methods real = {};
std::atomic<qint64> asked = 0;
std::atomic<qint64> refusedAt = -1; ///< below 0: none

bool isRefused()
{
    return asked.fetch_add(1) == refusedAt;
}

void* give(int bytes)
{
    return isRefused() ? nullptr : real.xMalloc(bytes);
}

void* giveMore(void* held, int bytes)
{
    return isRefused() ? nullptr : real.xRealloc(held, bytes);
}

class MemoryTrouble : public Trouble {
public:
    explicit MemoryTrouble(qint64 request)
        : m_request(request)
    {}

    void begin() override
    {
        asked = 0;
        refusedAt = m_request;
    }
    QStringList end() override
    {
        refusedAt = -1;
        m_asked = asked;
        const bool isOver = m_request < 0 || m_asked <= m_request;
        return isOver ? QStringList() : QStringList{u"memory"_s};
    }
    bool fits(const Error& error) const override { return error.code == "out_of_memory"_L1; }
    bool mayLeave() const override { return false; }

    qint64 requests() const { return m_asked; }

private:
    qint64 m_request;
    qint64 m_asked = 0;
};

} // namespace

void watchMemory()
{
    sqlite3_mem_methods watched = {};
    const bool isKnown = sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) == SQLITE_OK;
    watched = real;
    watched.xMalloc = give;
    watched.xRealloc = giveMore;
    if (!isKnown || sqlite3_config(SQLITE_CONFIG_MALLOC, &watched) != SQLITE_OK)
        qFatal("SQLite has its memory already");
}

FailingFigures failMemory(const QString& folder, int failures)
{
    FlowTrials trials(folder);
    const QList<Flow> all = flows();
    const qint64 ofEach = (failures + all.size() - 1) / all.size();
    for (const Flow& flow : all) {
        MemoryTrouble none(-1);
        trials.tryOne(flow, none, u"without trouble"_s);
        for (qint64 i = 0; i < ofEach; ++i) {
            const qint64 request = none.requests() * i / ofEach;
            MemoryTrouble trouble(request);
            trials.tryOne(flow, trouble, u"at %1"_s.arg(request));
        }
    }
    return trials.figures;
}

} // namespace amends::torture
