// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/promise_list.h"

#include "ui/casepage/moments.h"
#include "ui/casepage/new_part.h"
#include "ui/casepage/typed_part.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/day_edit.h"
#include "ui/words/foreign.h"

#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using look::Role;
using look::u;

PromiseList::PromiseList(Desk& desk, QWidget* parent)
    : Panel(Role::Base, Edges::Round, parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(icon(Icon::Add, look::colour(Role::Accent)), tr("Add a promise"), this))
{
    m_column->setContentsMargins(u(1), u(0.5), u(1), u(0.5));
    m_column->setSpacing(u(0.5));
    makeQuiet(m_add);
    makeSmall(m_add);
    m_column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &PromiseList::add);
}

const Promise* PromiseList::promiseOf(const PartId& id) const
{
    const auto found = std::ranges::find(m_view.value.promises, id, &Promise::id);
    return found == m_view.value.promises.cend() ? nullptr : &*found;
}

void PromiseList::show(const CaseView& view, const PartId& call)
{
    if (call != m_call || view.value.id != m_view.value.id) {
        finishTyping();
        m_begun.clear();
        m_removed.clear();
    }
    m_view = view;
    m_call = call;
    m_begun.removeIf([this](const PartId& id) { return promiseOf(id); });
    m_removed.removeIf([this](const PartId& id) { return !promiseOf(id); });
    matchRows();
    for (const Row& row : std::as_const(m_rows))
        showRow(row);
}

void PromiseList::matchRows()
{
    QList<PartId> wanted;
    for (const Promise& promise : std::as_const(m_view.value.promises))
        if (promise.madeIn == m_call && !m_call.isNull() && !m_removed.contains(promise.id))
            wanted.append(promise.id);
    wanted += m_begun;
    QList<Row> rows;
    for (const PartId& id : std::as_const(wanted)) {
        const auto old = std::ranges::find(m_rows, id, &Row::promise);
        rows.append(old == m_rows.end() ? makeRow(id) : *old);
    }
    for (const Row& row : std::as_const(m_rows))
        if (!wanted.contains(row.promise)) {
            m_column->removeWidget(row.line);
            row.line->hide();
            row.line->deleteLater();
        }
    m_rows = rows;
    for (int i = 0; i < int(rows.size()); ++i) {
        m_column->insertWidget(i, rows[i].line);
        rows[i].line->show(); // at once: the cursor goes there
    }
}

PromiseList::Row PromiseList::makeRow(const PartId& promise)
{
    Row row;
    row.promise = promise;
    row.line = new QWidget(this);
    row.text = new QLineEdit(row.line);
    row.text->setPlaceholderText(tr("Who does what"));
    row.text->addAction(icon(Icon::Heart, look::colour(Role::Text)), QLineEdit::LeadingPosition);
    row.text->setAccessibleName(tr("Promise"));
    row.due = new DayEdit(row.line);
    const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
    row.due->setEarliest(today); // a promise lies ahead
    row.due->setDay(today.addDays(1));
    row.remove = new QPushButton(icon(Icon::Close), {}, row.line);
    makeQuiet(row.remove);
    row.remove->setFocusPolicy(Qt::TabFocus); // a click is not to send what it takes away
    row.typed = new TypedPart(m_desk, row.text, EditKind::MakePromise, u"text"_s, [this, due = row.due] {
        QJsonObject set{{"made_in"_L1, m_call.toString()}};
        if (due->day().isValid())
            set.insert("due"_L1, toJsonValue(endOf(due->day(), m_desk.zone())));
        return set;
    });
    connect(row.due, &DayEdit::picked, row.typed, [this, typed = row.typed](const QDate& day) {
        typed->change({{"due"_L1, toJsonValue(endOf(day, m_desk.zone()))}});
    });
    connect(row.remove, &QPushButton::clicked, this, [this, promise] { remove(promise); });
    auto* line = new QHBoxLayout(row.line);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(1));
    line->addWidget(row.text, 1, Qt::AlignTop);
    line->addWidget(row.due, 0, Qt::AlignTop);
    line->addWidget(row.remove, 0, Qt::AlignTop);
    return row;
}

void PromiseList::showRow(const Row& row)
{
    const Promise* promise = promiseOf(row.promise);
    const QString text = promise ? promise->text : QString();
    row.typed->show(m_view.value, row.promise, promise);
    row.due->setName(tr("Due: %1").arg(words::harmless(text)));
    row.remove->setAccessibleName(tr("Take out: %1").arg(words::harmless(text)));
    row.remove->setToolTip(tr("Take it out"));
    if (promise && promise->due.isValid())
        row.due->setDay(promise->due.toTimeZone(m_desk.zone()).date());
}

void PromiseList::add()
{
    if (m_canAdd && !m_canAdd())
        return;
    finishTyping();
    QList<PartId> older = idsOf(m_view.value.promises) + m_begun;
    const auto unsaid = std::ranges::find_if(m_rows, [this](const Row& row) {
        return m_begun.contains(row.promise) && row.text->text().trimmed().isEmpty();
    });
    const PartId next =
        unsaid != m_rows.end() ? unsaid->promise : nextPartFor(m_view, u"promise:%1"_s.arg(m_call.toString()), older);
    if (unsaid == m_rows.end())
        m_begun.append(next);
    matchRows();
    for (const Row& row : std::as_const(m_rows))
        if (row.promise == next) {
            showRow(row);
            setTabOrder(row.text, row.due);
            setTabOrder(row.due, row.remove);
            setTabOrder(row.remove, m_add);
            row.text->setFocus();
        }
}

void PromiseList::remove(const PartId& promise)
{
    const auto row = std::ranges::find(m_rows, promise, &Row::promise);
    row->due->disconnect(row->typed); // hidden, it loses the cursor, and a day typed there is not to bring it back
    // Before it is sent: the answer may come at once.
    m_begun.removeOne(promise);
    if (promiseOf(promise))
        m_removed.append(promise);
    row->typed->remove([this, self = QPointer(this), promise, &desk = m_desk](const Result<AppliedGroup>& answer) {
        if (answer)
            return;
        desk.tell(answer.error());
        if (self && m_removed.removeOne(promise))
            show(m_view, m_call);
    });
    matchRows();
    m_add->setFocus();
}

void PromiseList::finishTyping()
{
    const QList<Row> rows = m_rows; // what is sent may be shown at once
    for (const Row& row : rows) {
        row.due->finish();
        row.typed->finish();
    }
}

bool PromiseList::focusOn(const PartId& promise)
{
    for (const Row& row : std::as_const(m_rows))
        if (row.promise == promise) {
            row.text->setFocus();
            return true;
        }
    return false;
}

} // namespace amends
