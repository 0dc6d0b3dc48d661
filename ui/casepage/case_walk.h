// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"

#include <QList>
#include <QObject>

namespace amends {

class Desk;

/// The list a case was opened from, and where in it the case stands: the way to the one before and the one after. A
/// case that is gone since is passed over. Window's thread.
class CaseWalk : public QObject {
    Q_OBJECT

public:
    enum class Way { Before, After };

    explicit CaseWalk(Desk& desk, QObject* parent = nullptr);

    /// `among` are the list's keys in its order; empty: there is no way.
    void start(const QList<qint64>& among, const CaseId& at);
    /// Where it stands.
    const CaseId& at() const { return m_id; }

    bool isThere() const { return m_at >= 0; }
    bool canGo(Way way) const;
    /// Answers by wanted().
    void go(Way way);

Q_SIGNALS:
    /// isThere() or canGo() may be another one now.
    void changed();
    void wanted(const amends::CaseId& id);

private:
    Desk& m_desk;
    QList<qint64> m_among;
    CaseId m_id;
    qsizetype m_at = -1;
    quint64 m_asked = 0;
};

} // namespace amends
