// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "ui/desk/desk.h"
#include "ui/today/figure_tiles.h"
#include "ui/today/good_news_panel.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/task_list.h"

#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

TodayPage::TodayPage(Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_minute(new QTimer(this))
    , m_greeting(new Label(Type::PageTitle, Role::Text, this))
    , m_day(new Label(Type::Body, Role::Secondary, this))
    , m_tiles(new FigureTiles(this))
    , m_list(new TaskList(this))
    , m_listPanel(makeList())
    , m_empty(new EmptyState(this))
    , m_goodNews(new GoodNewsPanel(this))
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_day->setElided(Qt::ElideRight);
    auto* head = new QHBoxLayout;
    head->setSpacing(u(2.5));
    head->addWidget(m_greeting);
    head->addWidget(m_day, 1);

    auto* work = new QVBoxLayout;
    work->setContentsMargins(0, 0, 0, 0);
    work->addWidget(m_listPanel, 1);
    work->addWidget(m_empty);
    work->addStretch(0);
    auto* side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->addWidget(m_goodNews);
    side->addStretch(1);
    m_columns->setSpacing(u(3));
    m_columns->addLayout(work, 1);
    m_columns->addLayout(side);

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(u(4), u(3), u(4), u(4));
    column->setSpacing(u(3));
    column->addLayout(head);
    column->addWidget(m_tiles);
    column->addLayout(m_columns, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_tiles->hide();
    m_listPanel->hide();
    m_empty->hide();
    m_empty->setContent(
        tr("Nothing to do now"), tr("When a complaint comes in, or a promise falls due, the next step stands here."),
        {{Icon::Folder, tr("All cases"), tr("Read again what came in, and what came of it."), tr("See the cases")}});
    setFocusProxy(m_list);

    m_minute->setInterval(std::chrono::minutes(1));
    connect(m_minute, &QTimer::timeout, this, &TodayPage::tick);
    connect(m_list, &TaskList::taken, this, &TodayPage::goTo);
    connect(m_tiles, &FigureTiles::wanted, &m_desk, &Desk::goTo);
    connect(m_goodNews, &GoodNewsPanel::wanted, this,
            [this](const CaseId& id) { m_desk.goTo({.page = PageKind::Case, .caseId = id}); });
    connect(m_empty, &EmptyState::taken, this, [this] { m_desk.goTo({.page = PageKind::Cases}); });
}

QWidget* TodayPage::makeList()
{
    m_list->setAccessibleName(tr("To do"));
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, this);
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->setSizeConstraint(QLayout::SetMinAndMaxSize);
    inside->addWidget(m_list);
    return panel;
}

words::Present TodayPage::present() const
{
    return {m_desk.now(), m_desk.zone()};
}

void TodayPage::openAt(const Place&)
{
    if (m_isStale)
        read();
    m_list->setFocus();
}

void TodayPage::follow(const Changes&)
{
    m_isStale = true;
    if (isVisible())
        read();
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_minute->start();
    tick();
}

void TodayPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_minute->stop();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    const bool isNarrow = width() < u(210);
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_goodNews->setMinimumWidth(isNarrow ? 0 : u(72));
    m_goodNews->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : u(72));
    Page::resizeEvent(event);
}

void TodayPage::read()
{
    m_isStale = false;
    // A newer question takes the place of an older one, whose answer is then none.
    Desk::when<Result<Agenda>>(m_desk.casebook().today(u"today"_s), this, [this](const Result<Agenda>& agenda) {
        if (agenda)
            take(*agenda);
        else if (agenda.error().code != "superseded"_L1)
            m_desk.tell(agenda.error());
    });
}

void TodayPage::take(const Agenda& agenda)
{
    m_agenda = agenda;
    m_hasAgenda = true;
    tell();
}

void TodayPage::tell()
{
    const bool isFirst = m_list->currentKey().isEmpty();
    const words::Present now = present();
    m_told = agendaTold(m_agenda, now);
    m_greeting->setText(greeting(m_desk.office().business.leader, now));
    m_day->setText(dayLine(m_agenda, now));
    m_tiles->show(m_agenda.figures, now);
    m_tiles->setVisible(true);
    m_goodNews->show(m_agenda.goodNews, now);
    m_list->setRows(m_told.rows);
    const auto task = std::ranges::find_if(m_told.rows, [](const TaskRow& row) { return !row.isHeading(); });
    if (isFirst && task != m_told.rows.cend())
        m_list->select(task->key);
    m_listPanel->setVisible(!m_told.rows.isEmpty());
    m_empty->setVisible(m_told.rows.isEmpty());
}

void TodayPage::tick()
{
    if (!m_hasAgenda)
        return;
    const words::Present now = present();
    const words::Present then{m_agenda.now, m_desk.zone()};
    const bool hasFallenDue = std::ranges::any_of(m_agenda.entries, [&](const AgendaEntry& entry) {
        return entry.next.due > then.now && entry.next.due <= now.now;
    });
    if (hasFallenDue || now.today() != then.today())
        read();
    else
        tell();
}

void TodayPage::goTo(const QString& key)
{
    if (const auto place = m_told.places.constFind(key); place != m_told.places.cend())
        m_desk.goTo(*place);
}

} // namespace amends
