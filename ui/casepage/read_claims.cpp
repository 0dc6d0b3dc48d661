// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/read_claims.h"

#include "ui/casepage/new_part.h"
#include "ui/casepage/part_edits.h"
#include "ui/casepage/typed_text.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

Edit claimEdit(const TypedText::Target& target, const QString& text)
{
    if (text.trimmed().isEmpty())
        return removalOf(target.caseId, target.part);
    return editOf(target, {{target.field, text}});
}

} // namespace

ReadClaims::ReadClaims(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout)
    , m_none(new Label(tr("None yet. One plain statement each: what is said to have happened, without the tone."),
                       Type::Body, Role::Secondary, this))
    , m_add(new QPushButton(icon(Icon::Add), tr("Add a claim"), this))
{
    m_none->setWordWrap(true);
    m_column->setSpacing(u(1.5));
    makeQuiet(m_add);
    makeSmall(m_add);
    connect(m_add, &QPushButton::clicked, this, &ReadClaims::add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(1.5));
    column->addWidget(m_none);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
}

void ReadClaims::show(const CaseView& view)
{
    const bool isOther = m_view.value.id != view.value.id;
    if (isOther)
        finish();
    m_view = view;
    const Case& c = m_view.value;
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i)
        if (isOther || (!m_rows.at(i).isNew && !std::ranges::contains(c.claims, m_rows.at(i).id, &Claim::id)))
            drop(i);
    for (const Claim& claim : c.claims) {
        auto row = std::ranges::find(m_rows, claim.id, &Row::id);
        if (row == m_rows.end()) {
            m_rows.append(makeRow(claim.id));
            row = m_rows.end() - 1;
        }
        row->isNew = false;
        showRow(*row, claim.statement);
    }
    renumber();
}

void ReadClaims::showRow(const Row& row, const QString& statement)
{
    row.typed->show({.caseId = m_view.value.id,
                     .part = row.id,
                     .edit = EditKind::StateClaim,
                     .field = QStringLiteral("statement"),
                     .base = m_view.value.revision,
                     .isThere = !row.isNew},
                    statement);
}

ReadClaims::Row ReadClaims::makeRow(const PartId& id)
{
    Row row;
    row.id = id;
    row.widget = new QWidget(this);
    row.number = new Label(Type::SecondLine, Role::Secondary, row.widget);
    row.number->setMinimumWidth(u(4));
    row.text = new QLineEdit(row.widget);
    row.typed = new TypedText(m_desk, row.text, claimEdit);
    row.remove = new QPushButton(icon(Icon::Close), {}, row.widget);
    makeQuiet(row.remove);
    makeSmall(row.remove);
    // After the click: the row goes with it.
    connect(row.remove, &QPushButton::clicked, this, [this, id] { remove(id); }, Qt::QueuedConnection);
    connect(row.text, &QLineEdit::returnPressed, row.typed, &TypedText::finish);
    auto* line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(1));
    line->addWidget(row.number);
    line->addWidget(row.text, 1);
    line->addWidget(row.remove);
    m_column->addWidget(row.widget);
    row.widget->show();
    return row;
}

void ReadClaims::add()
{
    QList<PartId> older = idsOf(m_view.value.claims);
    for (const Row& row : std::as_const(m_rows))
        older.append(row.id);
    Row row = makeRow(nextPartFor(m_view, QStringLiteral("claim"), older));
    row.isNew = true;
    showRow(row, {});
    m_rows.append(row);
    renumber();
    row.text->setFocus();
}

void ReadClaims::remove(const PartId& id)
{
    const auto row = std::ranges::find(m_rows, id, &Row::id);
    if (row == m_rows.end())
        return;
    if (row->isNew && row->text->text().trimmed().isEmpty()) {
        drop(row - m_rows.begin());
        renumber();
        m_add->setFocus();
        return;
    }
    row->typed->finish();
    m_desk.apply({{removalOf(m_view.value.id, id)}}, this);
}

void ReadClaims::drop(qsizetype index)
{
    const Row row = m_rows.takeAt(index);
    row.widget->hide();
    row.widget->deleteLater();
}

void ReadClaims::renumber()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const Row& row = m_rows.at(i);
        const QString number = QLocale().toString(i + 1);
        row.number->setText(number);
        row.text->setAccessibleName(tr("Claim %1").arg(number));
        row.remove->setAccessibleName(tr("Take out claim %1").arg(number));
        row.remove->setToolTip(tr("Take it out"));
    }
    m_none->setVisible(m_rows.isEmpty());
    Q_EMIT rowsChanged();
}

QList<QWidget*> ReadClaims::tabStops() const
{
    QList<QWidget*> stops;
    for (const Row& row : m_rows)
        stops << row.text << row.remove;
    return stops << m_add;
}

void ReadClaims::finish()
{
    for (const Row& row : std::as_const(m_rows))
        row.typed->finish();
}

bool ReadClaims::focusOn(const PartId& claim)
{
    const auto row = std::ranges::find(m_rows, claim, &Row::id);
    if (row == m_rows.end())
        return false;
    row->text->setFocus();
    return true;
}

} // namespace amends
