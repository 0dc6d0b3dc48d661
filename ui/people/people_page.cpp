// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_page.h"

#include "ui/desk/desk.h"
#include "ui/people/people_table.h"
#include "ui/people/person_delegate.h"
#include "ui/people/person_side.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/tab_line.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>
#include <utility>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

namespace {

constexpr std::chrono::milliseconds typingPause{150};

} // namespace

PeoplePage::PeoplePage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_tabs(new TabLine(this))
    , m_filter(new QLineEdit(this))
    , m_typing(new QTimer(this))
    , m_count(new Label(Type::Small, Role::Secondary, this))
    , m_view(new QTableView(this))
    , m_table(new PeopleTable(this))
    , m_listPanel(makeList())
    , m_side(new PersonSide(desk, this))
    , m_empty(new EmptyState(this))
{
    m_tabs->addTab(tr("Customers"));
    m_tabs->addTab(tr("Agents"));
    m_tabs->setAccessibleName(tr("Whom to show"));
    m_filter->setPlaceholderText(tr("Part of a name"));
    m_filter->setAccessibleName(tr("Part of a name"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(u(64));
    setUpTable();

    auto* head = new QHBoxLayout;
    head->setSpacing(u(3));
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_count);
    head->addWidget(m_filter);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(u(3));
    columns->addWidget(m_listPanel, 3);
    columns->addWidget(m_side, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4), u(2), u(4), u(4));
    column->setSpacing(u(3));
    column->addLayout(head);
    column->addLayout(columns, 1);
    column->addWidget(m_empty);
    column->addStretch(0);
    m_listPanel->hide();
    m_side->hide();
    m_empty->hide();
    setFocusProxy(m_view);

    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connect(m_typing, &QTimer::timeout, this, &PeoplePage::read);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_tabs, &QTabBar::currentChanged, this, &PeoplePage::read);
}

void PeoplePage::setUpTable()
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new PersonDelegate(m_view));
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setTabKeyNavigation(false);
    m_view->setWordWrap(false);
    m_view->setAccessibleName(tr("People"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(u(7.5));
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumHeight(u(6.5));
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(PeopleTable::LastColumn, QHeaderView::Stretch);
    m_view->setColumnWidth(PeopleTable::NameColumn, u(50));
    m_view->setColumnWidth(PeopleTable::OpenColumn, u(14));
    m_view->setColumnWidth(PeopleTable::CasesColumn, u(14));
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &PeoplePage::showSelected);
    connect(m_view, &QTableView::activated, this, &PeoplePage::openLast);
}

QWidget* PeoplePage::makeList()
{
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_view);
    return panel;
}

PersonKind PeoplePage::kind() const
{
    return m_tabs->currentIndex() == 0 ? PersonKind::Customer : PersonKind::Agent;
}

void PeoplePage::openAt(const Place& place)
{
    if (!place.person.isNull() && place.person != m_person) {
        m_wanted = place.person;
        m_filter->clear();
        findKind(place.person);
    } else if (m_isStale) {
        read();
    }
    m_view->setFocus();
}

Place PeoplePage::place() const
{
    return {.page = PageKind::People, .person = m_person};
}

void PeoplePage::follow(const Changes&)
{
    m_isStale = true;
    if (isVisible())
        read();
}

void PeoplePage::findKind(const PersonId& person)
{
    // Agents are few: who is not among them is a customer.
    Desk::when<Result<QList<Person>>>(
        m_desk.casebook().people(PersonKind::Agent), this, [this, person](const Result<QList<Person>>& agents) {
            const bool isAgent =
                agents && std::ranges::any_of(*agents, [&](const Person& agent) { return agent.id == person; });
            if (const int tab = isAgent ? 1 : 0; tab != m_tabs->currentIndex())
                m_tabs->setCurrentIndex(tab);
            else
                read();
        });
}

void PeoplePage::read()
{
    m_isStale = false;
    m_typing->stop();
    Desk::when<Result<PeopleList>>(
        m_desk.casebook().peopleList({.kind = kind(), .words = m_filter->text().trimmed()}, u"people"_s), this,
        [this](const Result<PeopleList>& people) {
            if (people)
                take(*people);
            else if (people.error().code != "superseded"_L1)
                m_desk.tell(people.error());
        });
}

void PeoplePage::take(const PeopleList& people)
{
    const int position = m_view->verticalScrollBar()->value();
    m_table->setPeople(people.rows, {m_desk.now(), m_desk.zone()});
    // Another kind may be read meanwhile, where whoever is wanted is not.
    const bool hasWanted = m_table->rowOf(m_wanted) >= 0;
    const PersonId selected = hasWanted ? std::exchange(m_wanted, {}) : m_person;
    const bool isEmpty = people.rows.isEmpty();
    m_listPanel->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_count->setText(people.total > people.rows.size()
                         ? tr("%1 of %2").arg(QLocale().toString(people.rows.size()), QLocale().toString(people.total))
                         : QLocale().toString(people.total));
    if (isEmpty) {
        m_person = {};
        m_side->clear();
        if (m_filter->text().trimmed().isEmpty())
            m_empty->setContent(tr("Nobody here yet"),
                                kind() == PersonKind::Customer
                                    ? tr("Customers come with their cases: write one down, or import reviews.")
                                    : tr("Those of yours who handle accounts are named in their cases."));
        else
            m_empty->setContent(tr("Nobody is called that"), tr("Take a letter out of the name above."));
        return;
    }
    const int row = m_table->rowOf(selected);
    m_view->setCurrentIndex(m_table->index(std::max(0, row), 0));
    if (row >= 0 && selected == m_person)
        m_view->verticalScrollBar()->setValue(position);
    showSelected();
}

void PeoplePage::showSelected()
{
    const PersonRow* person = m_table->personAt(m_view->currentIndex().row());
    if (!person)
        return;
    m_person = person->person.id;
    m_side->show(*person);
}

void PeoplePage::openLast()
{
    const PersonRow* person = m_table->personAt(m_view->currentIndex().row());
    if (person && !person->lastCase.isNull())
        m_desk.goTo({.page = PageKind::Case, .caseId = person->lastCase});
}

} // namespace amends
