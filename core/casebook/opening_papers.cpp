// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casebook/opening_papers.h"

#include "core/storage/batch_store.h"
#include "core/storage/case_text.h"

namespace amends {

namespace {

OpeningPaper paperOf(const QByteArray& batchKey, qint64 row, const Case& c, const QByteArray& sourceDigest)
{
    OpeningPaper paper{.row = row, .id = c.id, .nonce = openingNonce(sourceDigest), .digest = {}, .text = {}};
    paper.digest = openingDigest(batchKey, paper.nonce, c);
    paper.text = searchText(c);
    return paper;
}

} // namespace

void OpeningPapers::begin(const QByteArray& batchKey)
{
    m_batchKey = batchKey;
}

void OpeningPapers::add(qint64 row, Case c, const QByteArray& sourceDigest)
{
    constexpr qsizetype together = 32;
    m_next.append({row, std::move(c), sourceDigest});
    if (m_next.size() >= together)
        send();
}

void OpeningPapers::send()
{
    m_sent.push_back(m_beside.ask<QList<OpeningPaper>>(
        [key = m_batchKey, all = std::exchange(m_next, {})]() -> Result<QList<OpeningPaper>> {
            QList<OpeningPaper> papers;
            papers.reserve(all.size());
            for (const Opened& opened : all)
                papers.append(paperOf(key, opened.row, opened.c, opened.sourceDigest));
            return papers;
        }));
}

Result<QList<OpeningPaper>> OpeningPapers::take()
{
    if (!m_next.isEmpty())
        send();
    QList<OpeningPaper> all;
    for (auto& sent : std::exchange(m_sent, {})) {
        auto papers = sent.takeResult();
        if (!papers)
            return papers;
        all += std::move(*papers);
    }
    return all;
}

void OpeningPapers::drop()
{
    m_next.clear();
    m_sent.clear();
}

} // namespace amends
