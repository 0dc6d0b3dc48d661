// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"

#include <QAbstractTableModel>

namespace amends {

/// The rows of a preview, or those of some fates. Window's thread.
class PreviewTable : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, FateColumn, CustomerColumn, RatingColumn, PostedColumn, TextColumn, ColumnCount };

    explicit PreviewTable(QObject* parent = nullptr);

    /// `files` are those asked about, to name them where there are several; days are of `zone`.
    void setPreview(const ImportPreview& preview, const QStringList& files, const QTimeZone& zone);
    /// Empty: all.
    void setFates(const QList<RowFate>& fates);

    const ImportPreview::Row& rowAt(int row) const { return m_preview.rows[m_shown[row]]; }
    /// Why it is not read, or where a changed review is kept; empty for the others.
    QString remarkAt(int row) const;
    /// Of five; nothing where there is none, or it is not read.
    std::optional<double> starsAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void filter();
    QString text(const ImportPreview::Row& row, int column) const;
    QString cellText(const RejectedRow& row, int column) const;

    ImportPreview m_preview;
    QList<QList<Target>> m_targets;
    QStringList m_files;
    QTimeZone m_zone = QTimeZone::UTC;
    QList<RowFate> m_fates;
    QList<qsizetype> m_shown;
};

} // namespace amends
