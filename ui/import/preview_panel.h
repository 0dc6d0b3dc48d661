// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/import_preview.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace amends {

class Label;
class PreviewTable;
class SegmentedControl;

/// "What will happen": the rows of a preview, all or those of one fate, with counts. Where it shows but some it says
/// so.
class PreviewPanel : public QWidget {
    Q_OBJECT

public:
    /// Offers the rows not read as a file where `canWrite`.
    explicit PreviewPanel(bool canWrite, QWidget* parent = nullptr);

    void setPreview(const ImportPreview& preview, const QStringList& files, const QTimeZone& zone);
    /// No filter any more.
    void showAll();

Q_SIGNALS:
    /// A file of the rows not read.
    void rejectsWanted();

private:
    void filter(int choice);
    void tellExtent();
    void fitRows();

    PreviewTable* m_table;
    QTableView* m_view;
    SegmentedControl* m_filter;
    Label* m_extent;
    QPushButton* m_all;
    QPushButton* m_rejects;
    QPushButton* m_write;
    qint64 m_notRead = 0;
    qint64 m_rows = 0;
    bool m_isWhole = true;
    bool m_canWrite;
    int m_choice = 0;
};

} // namespace amends
