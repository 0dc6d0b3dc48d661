// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/case_row.h"
#include "ui/words/when.h"

#include <QStyledItemDelegate>

namespace amends {

class CaseTable;
struct Playbook;

/// Draws a case in two lines a column, as in `ui/widgets/look`. Window's thread.
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// `present` is asked at each painting, so that what is late turns late by itself.
    CaseDelegate(const CaseTable& table, const Playbook& playbook, std::function<words::Present()> present,
                 QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    struct Cell;

    void paintCustomer(Cell& cell, const CaseRow& row) const;
    void paintNextStep(Cell& cell, const CaseRow& row) const;
    void paintDue(Cell& cell, const CaseRow& row) const;
    void paintCause(Cell& cell, const CaseRow& row) const;
    void paintRefund(Cell& cell, const CaseRow& row) const;

    const CaseTable& m_table;
    const Playbook& m_playbook;
    std::function<words::Present()> m_present;
};

} // namespace amends
