// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/files.h"
#include "core/casebook/casebook.h"
#include "core/playbook/playbook.h"

#include <QObject>

namespace amends {

/// Writes cases of a list as CSV, in its order: read a piece at a time, so that neither the window nor the memory feels
/// how many they are. Appears whole under its name or not at all; cells a spreadsheet would take for a formula are made
/// harmless (H32). Deletes itself when over. Window's thread.
class CaseExport : public QObject {
    Q_OBJECT

public:
    /// `casebook` outlives it; days are those of `zone`.
    CaseExport(Casebook& casebook, Playbook playbook, QTimeZone zone, QObject* parent);

    /// Errors come by failed(), too.
    void start(const QString& path, const QList<qint64>& keys);

Q_SIGNALS:
    void progressed(qint64 done, qint64 all);
    void finished(const QString& path, qint64 cases);
    /// Nothing is written.
    void failed(const amends::Error& error);

private:
    void readNext();
    Done write(const QList<CaseRow>& rows);
    QStringList cellsOf(const CaseRow& row) const;
    void end(const Done& done);

    Casebook& m_casebook;
    Playbook m_playbook;
    QTimeZone m_zone;
    QString m_path;
    QList<qint64> m_keys;
    qint64 m_next = 0;
    qint64 m_written = 0;
    std::optional<AtomicFile> m_file;
};

} // namespace amends
