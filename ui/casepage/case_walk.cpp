// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/case_walk.h"

#include "ui/desk/desk.h"

namespace amends {

CaseWalk::CaseWalk(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{}

void CaseWalk::start(const QList<qint64>& among, const CaseId& at)
{
    if (among == m_among && at == m_id)
        return;
    const quint64 asked = ++m_asked;
    m_among = among;
    m_id = at;
    m_at = -1;
    Q_EMIT changed();
    if (among.size() < 2)
        return;
    Desk::when<Result<QList<qint64>>>(m_desk.casebook().keysOf({at}), this,
                                      [this, asked](const Result<QList<qint64>>& keys) {
                                          if (asked != m_asked || !keys)
                                              return;
                                          m_at = m_among.indexOf(keys->value(0, -1));
                                          Q_EMIT changed();
                                      });
}

bool CaseWalk::canGo(Way way) const
{
    return m_at >= 0 && (way == Way::Before ? m_at > 0 : m_at + 1 < m_among.size());
}

void CaseWalk::go(Way way)
{
    if (!canGo(way))
        return;
    const quint64 asked = ++m_asked;
    const qsizetype to = way == Way::Before ? m_at - 1 : m_at + 1;
    Desk::when<Result<QList<CaseRow>>>(m_desk.casebook().caseRows({m_among[to]}), this,
                                       [this, asked, to, way](const Result<QList<CaseRow>>& rows) {
                                           if (asked != m_asked)
                                               return;
                                           if (!rows) {
                                               m_desk.tell(rows.error());
                                               return;
                                           }
                                           if (const CaseId id = rows->value(0).id; !id.isNull()) {
                                               m_id = id;
                                               m_at = to;
                                               Q_EMIT wanted(id);
                                           } else {
                                               m_among.removeAt(to);
                                               m_at -= way == Way::Before ? 1 : 0;
                                               go(way);
                                           }
                                           Q_EMIT changed();
                                       });
}

} // namespace amends
