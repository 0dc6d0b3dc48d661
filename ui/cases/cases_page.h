// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QPushButton;
class QSplitter;
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
    explicit CasesPage(Desk& desk, QWidget* parent = nullptr);

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeBar();
    QWidget* makeFoot();
    void setUpTable();
    void listed(qint64 total);
    void showSelected();
    void openSelected();
    void togglePreview();
    const CaseRow* selectedRow() const;

    Desk& m_desk;
    QString m_query;
    CaseTable* m_table;
    QTableView* m_view;
    CasePreview* m_preview;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
    Label* m_count;
    Label* m_what;
    Label* m_foot;
    bool m_wantsPreview = true;
    bool m_isStale = false;
    qint64 m_selectedKey = -1;
    qint64 m_total = 0;
    quint64 m_shown = 0; ///< which preview was asked for last
};

} // namespace amends
