// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"
#include "ui/desk/ask_for_file.h"
#include "ui/desk/case_trail.h"
#include "ui/desk/page.h"

#include <memory>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace amends {

class CasePreview;
class CaseTable;
class EmptyState;
class Label;

/// The cases of a query, with one of them beside the list. Space shows and hides the preview, Enter opens, N does the
/// next step.
class CasesPage : public Page {
    Q_OBJECT

public:
    /// Leaves in `trail` from which list a case is opened.
    CasesPage(Desk& desk, AskForFile askForFile, std::shared_ptr<CaseTrail> trail, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;
    /// Of the list alone: where there is no room, the preview goes.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFoot();
    void setUpTable();
    void setUpSorting();
    void sortBy(const SortOrder& order);
    void headerClicked(int column, Qt::SortOrder order);
    void exportCsv();
    void enableExport();
    static QString footText();
    void begun();
    void listed(qint64 total);
    void selectAgain();
    void showSelected();
    void openSelected();
    void open(const CaseId& id);
    void togglePreview();
    const CaseRow* selectedRow() const;

    Desk& m_desk;
    AskForFile m_askForFile;
    std::shared_ptr<CaseTrail> m_trail;
    QString m_query;
    CaseTable* m_table;
    QTableView* m_view;
    CasePreview* m_preview;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label* m_count;
    Label* m_what;
    QComboBox* m_sort;
    QPushButton* m_export;
    Label* m_foot;
    bool m_wantsPreview = true;
    bool m_isStale = false;
    bool m_isExporting = false;
    bool m_isTrailShort = false; ///< the trail has the first page alone
    qint64 m_selectedKey = -1;
    qint64 m_total = 0;
    quint64 m_shown = 0; ///< which preview was asked for last
};

} // namespace amends
