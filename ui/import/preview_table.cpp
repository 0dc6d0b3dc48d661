// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_table.h"

#include "core/cases/case_row.h"
#include "ui/import/column_plan.h"
#include "ui/import/import_words.h"
#include "ui/words/foreign.h"

#include <QFileInfo>
#include <QLocale>

namespace amends {

namespace {

constexpr qsizetype mostText = 300;

} // namespace

PreviewTable::PreviewTable(QObject* parent)
    : QAbstractTableModel(parent)
{}

void PreviewTable::setPreview(const ImportPreview& preview, const QStringList& files, const QTimeZone& zone)
{
    beginResetModel();
    m_preview = preview;
    m_targets = targetsOf(preview.recognition.mapping, preview.recognition.headers);
    m_files = files;
    m_zone = zone;
    filter();
    endResetModel();
}

void PreviewTable::setFates(const QList<RowFate>& fates)
{
    if (fates == m_fates)
        return;
    beginResetModel();
    m_fates = fates;
    filter();
    endResetModel();
}

void PreviewTable::filter()
{
    m_shown.clear();
    for (qsizetype i = 0; i < m_preview.rows.size(); ++i)
        if (m_fates.isEmpty() || m_fates.contains(m_preview.rows[i].fate))
            m_shown.append(i);
}

int PreviewTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int PreviewTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PreviewTable::remarkAt(int row) const
{
    const ImportPreview::Row& shown = rowAt(row);
    if (const auto* rejected = std::get_if<RejectedRow>(&shown.row))
        return toldReason(rejected->line, rejected->error);
    if (shown.fate != RowFate::Changed)
        return {};
    return shown.changes == CaseNumber() ? tr("The file has this review before; both versions are kept.")
                                         : tr("Both versions are kept in %1.").arg(shown.changes.toString());
}

std::optional<double> PreviewTable::starsAt(int row) const
{
    const auto* incoming = std::get_if<Incoming>(&rowAt(row).row);
    return incoming ? rowOf(incoming->draft, m_zone).stars : std::nullopt;
}

QVariant PreviewTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportPreview::Row& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == RatingColumn && starsAt(index.row()))
            return tr("%1 of 5 stars").arg(QLocale().toString(*starsAt(index.row()), 'g', 2));
        return text(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString remark = index.column() == TextColumn ? remarkAt(index.row()) : QString();
        const QString shown = data(index, Qt::DisplayRole).toString();
        return remark.isEmpty() ? shown : tr("%1. %2", "text and remark").arg(shown, remark);
    }
    case Qt::ToolTipRole:
        // Escaped, for a tooltip that looks like rich text is read as such (H20).
        return index.column() == TextColumn && !remarkAt(index.row()).isEmpty()
                   ? remarkAt(index.row()).toHtmlEscaped()
                   : text(row, index.column()).toHtmlEscaped();
    default:
        return {};
    }
}

QString PreviewTable::text(const ImportPreview::Row& row, int column) const
{
    if (column == LineColumn) {
        const QString line = QLocale().toString(row.line());
        return m_files.size() < 2
                   ? line
                   : tr("%1, line %2").arg(words::harmless(QFileInfo(m_files[row.file]).fileName()), line);
    }
    if (column == FateColumn)
        return toldFate(row.fate).text;
    if (const auto* rejected = std::get_if<RejectedRow>(&row.row))
        return cellText(*rejected, column);
    const Incoming& incoming = std::get<Incoming>(row.row);
    const Case& draft = incoming.draft;
    switch (column) {
    case CustomerColumn:
        return words::harmless(incoming.customerName.isEmpty() ? incoming.customerEmail : incoming.customerName);
    case PostedColumn:
        return draft.facts.received.isValid()
                   ? QLocale().toString(draft.facts.received.toTimeZone(m_zone).date(), QLocale::ShortFormat)
                   : QString();
    case TextColumn: {
        const QString voiced = draft.reviews.isEmpty() ? QString() : draft.reviews.constFirst().text;
        return words::harmless((voiced.isEmpty() ? draft.facts.title : voiced).left(mostText));
    }
    default:
        return {};
    }
}

/// As the file has it: that is what is to be corrected.
QString PreviewTable::cellText(const RejectedRow& row, int column) const
{
    QList<Target> wanted;
    switch (column) {
    case CustomerColumn:
        wanted = {Target::CustomerName, Target::Author, Target::CustomerEmail};
        break;
    case RatingColumn:
        wanted = {Target::Rating};
        break;
    case PostedColumn:
        wanted = {Target::Received};
        break;
    case TextColumn:
        wanted = {Target::Text, Target::Title};
        break;
    default:
        break;
    }
    for (const Target target : std::as_const(wanted))
        for (qsizetype i = 0; i < std::min(m_targets.size(), row.cells.size()); ++i)
            if (m_targets[i].contains(target) && !row.cells[i].isEmpty())
                return words::harmless(row.cells[i].left(mostText));
    return {};
}

QVariant PreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Line");
    case FateColumn:
        return tr("What it is");
    case CustomerColumn:
        return tr("Customer");
    case RatingColumn:
        return tr("Rating");
    case PostedColumn:
        return tr("Posted");
    case TextColumn:
        return tr("Text");
    default:
        return {};
    }
}

} // namespace amends
