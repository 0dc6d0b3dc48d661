// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/view_list.h"

#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

ViewList::ViewList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(u(2));
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.casebook || changes.everything)
            refresh();
    });
    m_column->addWidget(new Label(tr("None yet."), Type::Body, Role::Secondary, this));
    refresh();
}

void ViewList::refresh()
{
    const QList<SavedView>& views = m_desk.office().views;
    if (views == m_shown)
        return;
    m_shown = views;
    for (const Row& row : std::as_const(m_rows))
        row.name->disconnect(this); // hidden, it would say that it was left
    m_rows.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const SavedView& view : views)
        m_column->addWidget(makeRow(view));
    if (views.isEmpty())
        m_column->addWidget(new Label(tr("None yet."), Type::Body, Role::Secondary, this));
}

QWidget* ViewList::makeRow(const SavedView& view)
{
    const QString shownName = words::harmless(view.name);
    auto* row = new QWidget(this);
    auto* name = new QLineEdit(shownName, row);
    name->setAccessibleName(tr("Name of the view %1").arg(words::shown(view.name, words::Medium::Window)));
    auto* query = new Label(words::harmless(view.query), Type::SecondLine, Role::Secondary, row);
    query->setElided(Qt::ElideRight);
    auto* show = new QPushButton(tr("Show"), row);
    show->setAccessibleName(tr("Show %1").arg(words::shown(view.name, words::Medium::Window)));
    auto* out = new QPushButton(tr("Take it out"), row);
    out->setAccessibleName(tr("Take %1 out").arg(words::shown(view.name, words::Medium::Window)));
    makeQuiet(out);
    connect(show, &QPushButton::clicked, this,
            [this, view] { m_desk.goTo({.page = PageKind::Cases, .query = view.query}); });
    connect(out, &QPushButton::clicked, this, [this, view] { remove(view.id); });
    const qsizetype index = m_rows.size();
    m_rows.append({view, name});
    connect(name, &QLineEdit::editingFinished, this, [this, index] { rename(m_rows[index]); });

    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(2));
    line->addWidget(name, 2);
    line->addWidget(query, 3);
    line->addWidget(show);
    line->addWidget(out);
    return row;
}

void ViewList::rename(Row& row)
{
    const QString typed = row.name->text().trimmed();
    const QString before = words::harmless(row.view.name);
    if (typed.isEmpty())
        row.name->setText(before);
    if (typed.isEmpty() || typed == before)
        return;
    row.view.name = typed;
    Edit edit;
    edit.kind = EditKind::SaveView;
    edit.part = row.view.id;
    edit.set = {{"name"_L1, typed}};
    m_desk.apply({{edit}}, this);
}

void ViewList::remove(const PartId& view)
{
    Edit edit;
    edit.kind = EditKind::RemoveEntry;
    edit.part = view;
    m_desk.apply({{edit}}, this);
}

void ViewList::finish()
{
    for (Row& row : m_rows)
        rename(row);
}

} // namespace amends
