// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/accounts_table.h"

#include "ui/casepage/call_words.h"
#include "ui/casepage/cell_text.h"
#include "ui/casepage/finding_button.h"
#include "ui/casepage/new_part.h"
#include "ui/casepage/part_edits.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>
#include <ranges>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

enum Column { PointColumn, AgentColumn, CustomerColumn, FindingColumn, EvidenceColumn };

const Claim* claimIn(const Case& c, const PartId& id)
{
    const auto found = std::ranges::find(c.claims, id, &Claim::id);
    return found == c.claims.cend() ? nullptr : &*found;
}

/// The newest one.
const Account* accountIn(const Case& c, Party party, const PartId& claim)
{
    for (const Account& account : c.accounts | std::views::reverse)
        if (account.party == party && account.claim == claim)
            return &account;
    return nullptr;
}

} // namespace

AccountsTable::AccountsTable(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_counts(new Label(Type::SecondLine, Role::Secondary, this))
    , m_add(new QPushButton(icon(Icon::Add), tr("Add a point"), this))
    , m_agentHead(new Label(Type::SecondLine, Role::Secondary, this))
    , m_customerHead(new Label(Type::SecondLine, Role::Secondary, this))
    , m_findingHead(new Label(tr("What we found"), Type::SecondLine, Role::Secondary, this))
    , m_nothing(new Label(tr("No points yet. A point is one plain statement of the complaint."), Type::Body,
                          Role::Secondary, this))
    , m_body(new QWidget(this))
    , m_grid(new QGridLayout(m_body))
{
    m_nothing->setWordWrap(true);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(u(2));
    m_grid->setVerticalSpacing(u(0.5));
    for (Label* head : {m_agentHead, m_customerHead, m_findingHead}) {
        head->setParent(m_body);
        head->setElided(Qt::ElideRight);
        head->setContentsMargins(u(1), 0, u(1), 0);
    }
    connect(m_add, &QPushButton::clicked, this, &AccountsTable::addPoint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(makeHead());
    column->addWidget(m_nothing);
    column->addWidget(m_body);
}

QWidget* AccountsTable::makeHead()
{
    auto* head = new QWidget(this);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(2));
    line->addWidget(new Label(tr("Two accounts"), Type::Section, Role::Text, head));
    m_counts->setElided(Qt::ElideRight);
    line->addWidget(m_counts, 1);
    makeSmall(m_add);
    line->addWidget(m_add);
    return head;
}

AccountsTable::Cell AccountsTable::makeCell(TypedText::MakeEdit makeEdit)
{
    auto* field = new CellText(m_body);
    return {field, new TypedText(m_desk, field, std::move(makeEdit))};
}

AccountsTable::Cell AccountsTable::makeAccountCell(Party party, const PartId& claim)
{
    return makeCell([this, party, claim](const TypedText::Target& target, const QString& text) {
        if (text.trimmed().isEmpty())
            return removalOf(target.caseId, target.part);
        QJsonObject set{{target.field, text}};
        if (target.isThere)
            return editOf(target, set);
        set.insert("party"_L1, codeOf(party));
        const PersonId person = party == Party::Agent ? m_view.agent.id : m_view.customer.id;
        if (!person.isNull())
            set.insert("person"_L1, person.toString());
        if (!claim.isNull())
            set.insert("claim"_L1, claim.toString());
        return editOf(target, set);
    });
}

AccountsTable::Row AccountsTable::makeRow(const PartId& claim)
{
    Row row;
    row.claim = claim;
    row.rule = new Rule(Qt::Horizontal, m_body);
    if (claim.isNull()) {
        row.point = new Label(tr("In all"), Type::BodyStrong, Role::Text, m_body);
    } else {
        row.statement = makeCell();
        row.statement.field->setFont(look::font(Type::BodyStrong));
        row.point = row.statement.field;
    }
    row.agent = makeAccountCell(Party::Agent, claim);
    row.customer = makeAccountCell(Party::Customer, claim);
    if (claim.isNull())
        return row;
    row.finding = new FindingButton(m_body);
    connect(row.finding, &FindingButton::found, this,
            [this, claim](Finding finding, std::optional<Disputed> disputed) { find(claim, finding, disputed); });
    row.evidence = makeCell();
    row.evidence.field->setPlaceholderText(tr("what shows it"));
    return row;
}

void AccountsTable::removeRow(Row& row)
{
    for (QWidget* part : std::initializer_list<QWidget*>{row.rule, row.point, row.agent.field, row.customer.field,
                                                         row.finding, row.evidence.field})
        if (part) {
            part->hide();
            part->deleteLater();
        }
}

void AccountsTable::show(const CaseView& view)
{
    if (view.value.id != m_view.value.id) {
        finishTyping();
        m_added = {};
    }
    m_view = view;
    if (claimIn(view.value, m_added))
        m_added = {};
    matchRows();
    showHead();
    for (Row& row : m_rows)
        showRow(row);
}

void AccountsTable::matchRows()
{
    const Case& c = m_view.value;
    QList<PartId> wanted;
    for (const Claim& claim : c.claims)
        wanted.append(claim.id);
    if (!m_added.isNull())
        wanted.append(m_added);
    if (std::ranges::any_of(c.accounts, [](const Account& account) { return account.claim.isNull(); }))
        wanted.append(PartId());
    QList<PartId> have;
    for (const Row& row : std::as_const(m_rows))
        have.append(row.claim);
    if (have == wanted && !have.isEmpty())
        return;
    QList<Row> rows;
    for (const PartId& claim : wanted) {
        const auto old = std::ranges::find(m_rows, claim, &Row::claim);
        rows.append(old == m_rows.end() ? makeRow(claim) : *old);
    }
    for (Row& row : m_rows)
        if (!wanted.contains(row.claim))
            removeRow(row);
    m_rows = rows;
    m_nothing->setVisible(rows.isEmpty());
    m_body->setVisible(!rows.isEmpty());
    layOut();
}

void AccountsTable::layOut()
{
    while (QLayoutItem* item = m_grid->takeAt(0))
        delete item;
    m_findingHead->setVisible(!m_isNarrow);
    m_grid->addWidget(m_agentHead, 0, AgentColumn);
    m_grid->addWidget(m_customerHead, 0, CustomerColumn);
    if (!m_isNarrow)
        m_grid->addWidget(m_findingHead, 0, FindingColumn, 1, 2);
    m_grid->setColumnStretch(PointColumn, 3);
    m_grid->setColumnStretch(AgentColumn, 4);
    m_grid->setColumnStretch(CustomerColumn, 4);
    m_grid->setColumnStretch(EvidenceColumn, m_isNarrow ? 0 : 3);
    int line = 1;
    QWidget* before = m_add;
    for (const Row& row : std::as_const(m_rows)) {
        m_grid->addWidget(row.rule, line++, 0, 1, -1);
        m_grid->addWidget(row.point, line, PointColumn, Qt::AlignTop);
        m_grid->addWidget(row.agent.field, line, AgentColumn, Qt::AlignTop);
        m_grid->addWidget(row.customer.field, line, CustomerColumn, Qt::AlignTop);
        if (row.finding) {
            line += m_isNarrow;
            m_grid->addWidget(row.finding, line, m_isNarrow ? PointColumn : FindingColumn,
                              Qt::AlignTop | Qt::AlignLeading);
            m_grid->addWidget(row.evidence.field, line, m_isNarrow ? AgentColumn : EvidenceColumn, 1,
                              m_isNarrow ? 2 : 1, Qt::AlignTop);
        }
        for (QWidget* next : std::initializer_list<QWidget*>{row.statement.field, row.agent.field, row.customer.field,
                                                             row.finding, row.evidence.field})
            if (next) {
                setTabOrder(before, next);
                before = next;
                next->show();
            }
        ++line;
    }
}

void AccountsTable::showHead()
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    m_agentHead->setText(callwords::heardOf(m_view, Party::Agent, present));
    m_customerHead->setText(callwords::heardOf(m_view, Party::Customer, present));
    m_counts->setText(FindingButton::counts(m_view.value.claims));
}

void AccountsTable::showRow(Row& row)
{
    const Case& c = m_view.value;
    const Claim* claim = claimIn(c, row.claim);
    const QString point = claim ? words::harmless(claim->statement) : tr("the new point");
    showAccount(row.agent, Party::Agent, row.claim, row.claim.isNull() ? tr("in all") : point);
    showAccount(row.customer, Party::Customer, row.claim, row.claim.isNull() ? tr("in all") : point);
    if (row.claim.isNull())
        return;
    row.statement.field->setAccessibleName(tr("Point"));
    row.statement.field->setPlaceholderText(tr("One plain statement"));
    row.statement.typed->show({.caseId = c.id,
                               .part = row.claim,
                               .edit = EditKind::StateClaim,
                               .field = u"statement"_s,
                               .base = c.revision,
                               .isThere = claim != nullptr},
                              claim ? claim->statement : QString());
    for (QWidget* other :
         std::initializer_list<QWidget*>{row.agent.field, row.customer.field, row.finding, row.evidence.field})
        other->setEnabled(claim);
    showFinding(row, claim ? *claim : Claim());
}

void AccountsTable::showAccount(const Cell& cell, Party party, const PartId& claim, const QString& point)
{
    const Case& c = m_view.value;
    const Account* account = accountIn(c, party, claim);
    const QString name = callwords::nameOf(m_view, party);
    cell.field->setAccessibleName(tr("What %1 says: %2").arg(words::harmless(name), point));
    cell.field->setPlaceholderText(tr("not asked"));
    const PartId part = account ? account->id : newPartFor(c, u"account:%1:%2"_s.arg(codeOf(party), claim.toString()));
    cell.typed->show({.caseId = c.id,
                      .part = part,
                      .edit = EditKind::GiveAccount,
                      .field = u"text"_s,
                      .base = c.revision,
                      .isThere = account != nullptr},
                     account ? account->text : QString());
}

void AccountsTable::showFinding(const Row& row, const Claim& claim)
{
    row.finding->show(claim);
    const bool isAgainst =
        claim.finding == Finding::DoesNotHold || (claim.evidenceFor.isEmpty() && !claim.evidenceAgainst.isEmpty());
    row.evidence.field->setAccessibleName(tr("What shows it: %1").arg(words::harmless(claim.statement)));
    row.evidence.typed->show({.caseId = m_view.value.id,
                              .part = row.claim,
                              .edit = EditKind::StateClaim,
                              .field = isAgainst ? u"evidence_against"_s : u"evidence_for"_s,
                              .base = m_view.value.revision,
                              .isThere = !claim.id.isNull()},
                             isAgainst ? claim.evidenceAgainst : claim.evidenceFor);
}

void AccountsTable::find(const PartId& claim, Finding finding, std::optional<Disputed> disputed)
{
    const Claim* was = claimIn(m_view.value, claim);
    if (!was)
        return;
    finishTyping();
    Edit edit;
    edit.kind = EditKind::StateClaim;
    edit.caseId = m_view.value.id;
    edit.part = claim;
    edit.set.insert("finding"_L1, codeOf(finding));
    if (disputed)
        edit.set.insert("disputed"_L1, codeOf(*disputed));
    else if (was->disputed == Disputed::No)
        edit.set.insert("disputed"_L1, codeOf(Disputed::NotSaid));
    m_desk.apply({{edit}}, &m_desk);
}

void AccountsTable::addPoint()
{
    if (m_added.isNull())
        m_added = nextPartFor(m_view, u"claim"_s, idsOf(m_view.value.claims));
    matchRows();
    for (Row& row : m_rows)
        if (row.claim == m_added) {
            showRow(row);
            row.statement.field->setFocus();
        }
}

void AccountsTable::finishTyping()
{
    for (const Row& row : std::as_const(m_rows))
        for (const Cell& cell : {row.statement, row.agent, row.customer, row.evidence})
            if (cell.typed)
                cell.typed->finish();
}

bool AccountsTable::focusOn(const PartId& part)
{
    for (const Row& row : std::as_const(m_rows)) {
        if (row.claim.isNull() || part.isNull())
            continue;
        if (row.claim == part) {
            row.statement.field->setFocus();
            return true;
        }
        for (const Account& account : std::as_const(m_view.value.accounts))
            if (account.id == part && account.claim == row.claim) {
                (account.party == Party::Agent ? row.agent : row.customer).field->setFocus();
                return true;
            }
    }
    return false;
}

void AccountsTable::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < u(170);
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    layOut();
}

} // namespace amends
