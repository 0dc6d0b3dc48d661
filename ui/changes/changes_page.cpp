// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/changes/changes_page.h"

#include "ui/desk/desk.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/task_list.h"

#include <QVBoxLayout>

#include <algorithm>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

ChangesPage::ChangesPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_count(new Label(Type::Body, Role::Secondary, this))
    , m_list(new TaskList(this))
    , m_listPanel(makeList())
    , m_empty(new EmptyState(this))
{
    auto* head = new QHBoxLayout;
    head->setSpacing(u(2.5));
    head->addWidget(new Label(tr("Changes"), Type::PageTitle, Role::Text, this));
    head->addWidget(m_count, 1);
    m_count->setElided(Qt::ElideRight);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4), u(3), u(4), u(4));
    column->setSpacing(u(3));
    column->addLayout(head);
    column->addWidget(m_listPanel, 1);
    column->addWidget(m_empty);
    column->addStretch(0);
    m_listPanel->hide();
    m_empty->hide();
    m_empty->setContent(tr("Nothing is being changed yet"),
                        tr("What you change after a complaint stands here, with who does it, by when, and whether it "
                           "helped."),
                        {{Icon::Folder, tr("Open cases"), tr("The last step of a case is to choose what you change."),
                          tr("See the cases")}});
    setFocusProxy(m_list);
    connect(m_list, &TaskList::taken, this, &ChangesPage::goTo);
    connect(m_empty, &EmptyState::taken, this,
            [this] { m_desk.goTo({.page = PageKind::Cases, .query = u"status:open"_s}); });
}

QWidget* ChangesPage::makeList()
{
    m_list->setAccessibleName(tr("Changes and follow-ups"));
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSizeConstraint(QLayout::SetMinAndMaxSize);
    inside->addWidget(m_list);
    return panel;
}

void ChangesPage::openAt(const Place& place)
{
    m_wanted = place.part;
    const QDate today = m_desk.now().toTimeZone(m_desk.zone()).date();
    if (m_isStale || m_readOn != today)
        read();
    else
        selectWanted();
    m_list->setFocus();
}

Place ChangesPage::place() const
{
    Place place{.page = PageKind::Changes};
    if (const auto current = m_told.places.constFind(m_list->currentKey()); current != m_told.places.cend())
        place.part = current->part;
    return place;
}

void ChangesPage::follow(const Changes&)
{
    m_isStale = true;
    if (isVisible())
        read();
}

void ChangesPage::read()
{
    m_isStale = false;
    m_readOn = m_desk.now().toTimeZone(m_desk.zone()).date();
    Desk::when<Result<ActionsAnswer>>(m_desk.casebook().actions({}, u"changes"_s), this,
                                      [this](const Result<ActionsAnswer>& answer) {
                                          if (answer)
                                              take(*answer);
                                          else if (answer.error().code != "superseded"_L1)
                                              m_desk.tell(answer.error());
                                      });
}

void ChangesPage::take(const ActionsAnswer& answer)
{
    const bool isFirst = m_list->currentKey().isEmpty();
    m_told = changesTold(answer, m_desk.playbook().causes, {m_desk.now(), m_desk.zone()});
    m_list->setRows(m_told.rows);
    const bool isEmpty = m_told.rows.isEmpty();
    m_count->setText(isEmpty ? QString() : changesCounted(answer));
    m_listPanel->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const auto row = std::ranges::find_if(m_told.rows, [](const TaskRow& one) { return !one.isHeading(); });
    if (isFirst && row != m_told.rows.cend())
        m_list->select(row->key);
    selectWanted();
}

void ChangesPage::selectWanted()
{
    if (m_wanted.isNull())
        return;
    for (const TaskRow& row : m_told.rows)
        if (!row.isHeading() && m_told.places.value(row.key).part == m_wanted)
            m_list->select(row.key);
    m_wanted = {};
}

void ChangesPage::goTo(const QString& key)
{
    if (const auto place = m_told.places.constFind(key); place != m_told.places.cend())
        m_desk.goTo(*place);
}

} // namespace amends
