// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Desk;
class Label;
class TypedText;

/// The claims of a case, one line each, changed in place. An emptied line takes its claim away. Window's thread.
class ReadClaims : public QWidget {
    Q_OBJECT

public:
    explicit ReadClaims(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finish();
    /// Focus on a claim's line; false where there is no such.
    bool focusOn(const PartId& claim);
    /// What Tab goes through, in its order.
    QList<QWidget*> tabStops() const;

Q_SIGNALS:
    /// tabStops() are others now.
    void rowsChanged();

private:
    struct Row {
        PartId id;
        QWidget* widget = nullptr;
        QLineEdit* text = nullptr;
        TypedText* typed = nullptr;
        Label* number = nullptr;
        QPushButton* remove = nullptr;
        bool isNew = false; ///< not in the case yet
    };

    Row makeRow(const PartId& id);
    void add();
    void remove(const PartId& id);
    void drop(qsizetype index);
    void showRow(const Row& row, const QString& statement);
    void renumber();

    Desk& m_desk;
    CaseView m_view;
    QList<Row> m_rows;
    QVBoxLayout* m_column;
    Label* m_none;
    QPushButton* m_add;
};

} // namespace amends
