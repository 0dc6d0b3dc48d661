// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace amends {

class PreviewTable;

/// Draws a row of a PreviewTable: one line, and its remark on a second one.
class PreviewDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit PreviewDelegate(const PreviewTable& table, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const PreviewTable& m_table;
};

} // namespace amends
