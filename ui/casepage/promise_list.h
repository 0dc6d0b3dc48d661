// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/widgets/panel.h"

#include <functional>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class DayEdit;
class Desk;
class TypedPart;

/// The promises made in one call: each a line of text and the day it is due, and a way to add one. Window's thread.
class PromiseList : public Panel {
    Q_OBJECT

public:
    explicit PromiseList(Desk& desk, QWidget* parent = nullptr);

    /// `call` may not be there yet: canAdd() sees to it.
    void show(const CaseView& view, const PartId& call);
    void finishTyping();
    bool focusOn(const PartId& promise);
    /// Asked before a promise is added: the call it was made in becomes one of the case, or says why it cannot yet.
    void setBeforeAdding(std::function<bool()> canAdd) { m_canAdd = std::move(canAdd); }

private:
    struct Row {
        PartId promise;
        QWidget* line = nullptr;
        QLineEdit* text = nullptr;
        TypedPart* typed = nullptr;
        DayEdit* due = nullptr;
        QPushButton* remove = nullptr;
    };

    Row makeRow(const PartId& promise);
    void matchRows();
    void showRow(const Row& row);
    void add();
    void remove(const PartId& promise);
    const Promise* promiseOf(const PartId& id) const;

    Desk& m_desk;
    CaseView m_view;
    PartId m_call;
    QList<PartId> m_begun;   ///< not in the case yet
    QList<PartId> m_removed; ///< still in the case as shown last
    QList<Row> m_rows;
    std::function<bool()> m_canAdd;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace amends
