// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "ui/casepage/typed_text.h"

#include <QWidget>

#include <optional>

class QGridLayout;
class QPushButton;

namespace amends {

class Desk;
class FindingButton;
class GrowingText;
class Label;
class Rule;

/// "Two accounts": each point of the complaint with what the agent says, what the customer says, and what we found.
/// Every cell is a text field; what we found is a menu beside its evidence. Where it is narrow, what we found stands
/// below the accounts. Window's thread.
class AccountsTable : public QWidget {
    Q_OBJECT

public:
    explicit AccountsTable(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finishTyping();
    /// The cursor on a claim, or on the account given; false where there is none such.
    bool focusOn(const PartId& part);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    /// A text field with what makes its Edits.
    struct Cell {
        GrowingText* field = nullptr;
        TypedText* typed = nullptr;
    };
    /// One point. A null claim: the accounts of the case as a whole.
    struct Row {
        PartId claim;
        Rule* rule = nullptr;
        QWidget* point = nullptr;
        Cell statement;
        Cell agent;
        Cell customer;
        FindingButton* finding = nullptr;
        Cell evidence;
    };

    QWidget* makeHead();
    Row makeRow(const PartId& claim);
    Cell makeCell(TypedText::MakeEdit makeEdit = {});
    Cell makeAccountCell(Party party, const PartId& claim);
    void removeRow(Row& row);
    void matchRows();
    void showHead();
    void showRow(Row& row);
    void showAccount(const Cell& cell, Party party, const PartId& claim, const QString& point);
    void showFinding(const Row& row, const Claim& claim);
    void find(const PartId& claim, Finding finding, std::optional<Disputed> disputed);
    void addPoint();
    void layOut();

    Desk& m_desk;
    CaseView m_view;
    PartId m_added; ///< a point that was added and has no words yet
    QList<Row> m_rows;
    bool m_isNarrow = false;
    Label* m_counts;
    QPushButton* m_add;
    Label* m_agentHead;
    Label* m_customerHead;
    Label* m_findingHead;
    Label* m_nothing;
    QWidget* m_body;
    QGridLayout* m_grid;
};

} // namespace amends
