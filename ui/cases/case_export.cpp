// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_export.h"

#include "core/base/csv_writer.h"
#include "ui/desk/desk.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

namespace amends {

namespace {

constexpr qint64 pieceSize = 500;

} // namespace

CaseExport::CaseExport(Casebook& casebook, Playbook playbook, QTimeZone zone, QObject* parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_playbook(std::move(playbook))
    , m_zone(std::move(zone))
{}

void CaseExport::start(const QString& path, const QList<qint64>& keys)
{
    m_path = path;
    m_keys = keys;
    auto file = AtomicFile::create(path);
    if (!file) {
        end(passOn(file));
        return;
    }
    m_file = std::move(*file);
    CsvWriter header([this](QByteArrayView bytes) { return m_file->write(bytes); });
    const Done done = header.write({tr("Number"), tr("Received"), tr("Customer"), tr("Handled by"), tr("Title"),
                                    tr("Source"), tr("Stars"), tr("Status"), tr("Next step"), tr("Due"), tr("Cause"),
                                    tr("Refund"), tr("Currency")});
    if (done)
        readNext();
    else
        end(done);
}

void CaseExport::readNext()
{
    Q_EMIT progressed(m_next, m_keys.size());
    if (m_next >= m_keys.size()) {
        end(m_file->commit());
        return;
    }
    const QList<qint64> piece = m_keys.mid(m_next, pieceSize);
    m_next += piece.size();
    Desk::when<Result<QList<CaseRow>>>(m_casebook.caseRows(piece), this, [this](const Result<QList<CaseRow>>& rows) {
        const Done done = rows ? write(*rows) : passOn(rows);
        if (done)
            readNext();
        else
            end(done);
    });
}

Done CaseExport::write(const QList<CaseRow>& rows)
{
    CsvWriter csv([this](QByteArrayView bytes) { return m_file->write(bytes); }, {.guardFormulas = true});
    for (const CaseRow& row : rows) {
        if (row.id.isNull()) // gone meanwhile
            continue;
        if (const Done done = csv.write(cellsOf(row)); !done)
            return done;
        ++m_written;
    }
    return {};
}

QStringList CaseExport::cellsOf(const CaseRow& row) const
{
    return {row.number.toString(),
            words::moment(row.received, m_zone),
            row.customer,
            row.agent,
            row.title,
            row.source,
            row.stars ? QString::number(*row.stars) : QString(),
            words::nameOf(row.status()),
            words::nextMove(row.verb, {row.customer, row.agent}, words::Medium::Window),
            words::moment(row.due, m_zone),
            row.cause.isEmpty() ? QString() : words::causeName(row.cause, m_playbook.causes),
            plainAmount(row.refund),
            row.refund.currency};
}

void CaseExport::end(const Done& done)
{
    m_file.reset();
    if (done)
        Q_EMIT finished(m_path, m_written);
    else
        Q_EMIT failed(done.error());
    deleteLater();
}

} // namespace amends
