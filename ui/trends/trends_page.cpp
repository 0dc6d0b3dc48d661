// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trends/trends_page.h"

#include "core/search/parser.h"
#include "ui/desk/desk.h"
#include "ui/trends/chart_board.h"
#include "ui/trends/table_csv.h"
#include "ui/trends/weekly_table.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_line.h"
#include "ui/words/foreign.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::u;

namespace {

constexpr std::array groupings{CountBy::Cause, CountBy::Topic, CountBy::Source, CountBy::TurningPoint};
constexpr int usualWeeks = 26;
constexpr int allWeeksChoice = 0; ///< as a number of weeks
constexpr int mostOfQuery = 40;

constexpr int tableInStack = 1;
constexpr int blankInStack = 3;
constexpr int slow = 250; ///< milliseconds

enum Form { Picture, Table };

std::optional<Week> newestWeek(const QList<WeeklySeries>& series)
{
    std::optional<Week> newest;
    for (const WeeklySeries& one : series)
        for (const WeekPoint& point : one.weeks)
            if (point.count > 0 && (!newest || newest->monday() < point.week.monday()))
                newest = point.week;
    return newest;
}

} // namespace

TrendsPage::TrendsPage(Desk& desk, AskForFile askForFile, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_askForFile(std::move(askForFile))
    , m_tabs(new TabLine(this))
    , m_period(new QComboBox(this))
    , m_counting(new Label(look::Type::Small, Role::Secondary, this))
    , m_slow(new QTimer(this))
    , m_chip(new Chip(this))
    , m_clear(new QPushButton(icon(Icon::Close), {}, this))
    , m_form(new SegmentedControl(this))
    , m_csv(new QPushButton(icon(Icon::Document), tr("CSV…"), this))
    , m_stack(new QStackedWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_view(new QTableView(this))
    , m_table(new WeeklyTable(this))
    , m_empty(new EmptyState(this))
{
    for (const QString& name : {tr("Causes"), tr("Topics"), tr("Sources"), tr("Where it turned")})
        m_tabs->addTab(name);
    m_tabs->setAccessibleName(tr("What cases are counted by"));
    setUpTable();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_stack->addWidget(m_scroll);
    m_stack->addWidget(framed(m_view));
    m_stack->addWidget(padded(m_empty));
    m_stack->addWidget(new QWidget(this));
    m_stack->setCurrentIndex(blankInStack);
    m_slow->setSingleShot(true);
    m_slow->setInterval(slow);
    m_counting->setText(tr("Counting…"));
    m_counting->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabs = new QHBoxLayout;
    tabs->setContentsMargins(u(4), 0, u(4), 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    column->addLayout(tabs);
    column->addWidget(new Rule(Qt::Horizontal, this));
    column->addWidget(makeBar());
    column->addWidget(m_stack, 1);
    setFocusProxy(m_tabs);

    connect(m_tabs, &QTabBar::currentChanged, this, &TrendsPage::read);
    connect(m_period, &QComboBox::currentIndexChanged, this, &TrendsPage::read);
    connect(m_period, &QComboBox::activated, this, [this] { m_isPeriodChosen = true; });
    connect(m_form, &SegmentedControl::chosen, this, &TrendsPage::showWhat);
    connect(m_csv, &QPushButton::clicked, this, &TrendsPage::writeCsv);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_desk.goTo({.page = PageKind::Trends}); });
    connect(m_slow, &QTimer::timeout, m_counting, &QWidget::show);
    connect(m_empty, &EmptyState::taken, this, &TrendsPage::takeAction);
}

QWidget* TrendsPage::makeBar()
{
    for (const int weeks : {12, usualWeeks, 52})
        m_period->addItem(tr("Last %n week(s)", nullptr, weeks), weeks);
    m_period->addItem(tr("All weeks"), allWeeksChoice);
    m_period->setCurrentIndex(m_period->findData(usualWeeks));
    m_period->setAccessibleName(tr("Weeks"));
    makeQuiet(m_clear);
    m_clear->setAccessibleName(tr("Count all cases"));
    m_clear->setToolTip(tr("Count all cases"));
    m_form->setChoices(QStringList{tr("Picture"), tr("Table")});
    m_form->setCurrent(Picture);
    m_form->setAccessibleName(tr("Shown as"));
    m_csv->setToolTip(tr("Write these numbers to a file"));
    m_csv->setVisible(bool(m_askForFile));
    showQuery();

    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(u(4), u(2.5), u(4), u(2));
    row->setSpacing(u(2));
    row->addWidget(m_period);
    row->addWidget(m_chip);
    row->addWidget(m_clear);
    row->addWidget(m_counting);
    row->addStretch(1);
    row->addWidget(m_form);
    row->addWidget(m_csv);
    return bar;
}

QWidget* TrendsPage::padded(QWidget* inside)
{
    auto* padding = new QWidget(this);
    auto* centred = new QVBoxLayout(padding);
    centred->setContentsMargins(u(8), u(8), u(8), u(8));
    centred->addWidget(inside);
    centred->addStretch(1);
    return padding;
}

QWidget* TrendsPage::framed(QWidget* inside)
{
    auto* margin = new QWidget(this);
    auto* around = new QVBoxLayout(margin);
    around->setContentsMargins(u(4), u(1), u(4), u(4));
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, margin);
    around->addWidget(panel);
    auto* within = new QVBoxLayout(panel);
    within->setContentsMargins(u(2), u(1), u(2), u(1));
    within->addWidget(inside);
    return margin;
}

void TrendsPage::setUpTable()
{
    m_view->setModel(m_table);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("Cases by week"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(u(7));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumHeight(u(6.5));
    connect(m_view, &QTableView::activated, this, [this](const QModelIndex& index) {
        const int series = index.column() - WeeklyTable::FirstSeriesColumn;
        openWeek(series >= 0 && series < m_series.size() ? series : -1, index.row());
    });
}

void TrendsPage::openAt(const Place& place)
{
    if (m_query != place.query) {
        m_query = place.query;
        m_isStale = true;
        showQuery();
        if (!m_isPeriodChosen) {
            const QSignalBlocker oneAnswer(m_period);
            m_period->setCurrentIndex(m_period->findData(usualWeeks));
        }
    }
    if (isVisible() && m_isStale)
        read();
}

Place TrendsPage::place() const
{
    return {.page = PageKind::Trends, .query = m_query};
}

void TrendsPage::follow(const Changes&)
{
    m_isStale = true;
    if (isVisible())
        read();
}

void TrendsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        read();
}

CountBy TrendsPage::by() const
{
    return groupings[std::size_t(std::max(0, m_tabs->currentIndex()))];
}

Period TrendsPage::period() const
{
    const int weeks = m_period->currentData().toInt();
    if (weeks == allWeeksChoice)
        return {};
    // So many whole weeks, and the running one.
    const Week running = Week::of(m_desk.now().toTimeZone(m_desk.zone()).date());
    return {running.monday().addDays(-7 * weeks), running.sunday()};
}

TrendsPage::Question TrendsPage::question() const
{
    return {m_query, by(), m_period->currentData().toInt()};
}

void TrendsPage::read()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    const quint64 asked = ++m_asked;
    m_asking = question();
    showCounting();
    Desk::when<Result<TrendsAnswer>>(
        m_desk.casebook().trends({.query = search::parse(m_query).query, .by = m_asking.by, .period = period()},
                                 u"trends"_s),
        this, [this, asked](const Result<TrendsAnswer>& answer) {
            if (asked != m_asked)
                return;
            m_newest.reset();
            if (answer && answer->series.isEmpty() && m_asking.weeks != allWeeksChoice)
                findNewest(*answer);
            else
                take(answer);
        });
}

void TrendsPage::findNewest(const TrendsAnswer& nothing)
{
    Desk::when<Result<TrendsAnswer>>(
        m_desk.casebook().trends({.query = search::parse(m_query).query, .by = m_asking.by, .period = {}}, u"trends"_s),
        this, [this, nothing, asked = m_asked](const Result<TrendsAnswer>& all) {
            if (asked != m_asked)
                return;
            if (all)
                m_newest = newestWeek(all->series);
            const int reaching = m_newest && !m_isPeriodChosen ? periodReaching(*m_newest) : m_period->currentIndex();
            if (reaching != m_period->currentIndex())
                m_period->setCurrentIndex(reaching);
            else
                take(nothing);
        });
}

int TrendsPage::periodReaching(const Week& week) const
{
    const Week running = Week::of(m_desk.now().toTimeZone(m_desk.zone()).date());
    const qint64 ago = week.monday().daysTo(running.monday()) / 7;
    for (int index = 0; index < m_period->count(); ++index)
        if (const int weeks = m_period->itemData(index).toInt(); weeks != allWeeksChoice && ago >= 0 && ago <= weeks)
            return index;
    return m_period->findData(allWeeksChoice);
}

bool TrendsPage::isCounting() const
{
    return m_asked == 0 || m_taken != m_asked;
}

void TrendsPage::showCounting()
{
    if (!m_slow->isActive() && m_counting->isHidden())
        m_slow->start();
    if (m_stack->currentWidget() == m_empty->parentWidget() && m_answered != m_asking)
        m_stack->setCurrentIndex(blankInStack);
}

void TrendsPage::take(const Result<TrendsAnswer>& answer)
{
    m_taken = m_asked;
    m_slow->stop();
    m_counting->hide();
    if (answer) {
        m_answered = m_asking;
        m_series = toldSeries(answer->series, m_asking.by, m_desk.playbook());
        m_undated = answer->undated;
    } else {
        m_answered.reset();
        m_series.clear();
        m_desk.tell(answer.error());
    }
    m_table->setSeries(m_series, m_desk.now().toTimeZone(m_desk.zone()).date());
    m_view->resizeColumnsToContents();
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_view->setColumnWidth(column, m_view->columnWidth(column) + u(3));
    showWhat();
}

void TrendsPage::showWhat()
{
    m_csv->setEnabled(!m_series.isEmpty());
    if (m_series.isEmpty()) {
        if (!isCounting())
            showNothing();
        return;
    }
    if (m_form->current() == Table) {
        m_stack->setCurrentIndex(tableInStack);
        return;
    }
    if (!m_board) {
        m_board = new ChartBoard;
        m_scroll->setWidget(m_board);
        connect(m_board, &ChartBoard::opened, this, &TrendsPage::openCases);
    }
    m_board->setContent({.series = m_series,
                         .by = m_answered->by,
                         .today = m_desk.now().toTimeZone(m_desk.zone()).date(),
                         .undated = m_undated,
                         .isCut = m_answered->weeks != allWeeksChoice});
    m_stack->setCurrentWidget(m_scroll);
}

void TrendsPage::showNothing()
{
    m_stack->setCurrentWidget(m_empty->parentWidget());
    if (!m_answered)
        m_empty->setContent(tr("Not counted"), tr("The cases could not be read."),
                            {{Icon::Calendar, tr("Once more"), tr("The same cases and weeks"), tr("Count again")}});
    else if (m_answered->weeks != allWeeksChoice)
        m_empty->setContent(tr("No cases in these weeks"),
                            m_newest ? tr("The newest case is of %1.", "month and year")
                                           .arg(QLocale().toString(m_newest->monday().addDays(3), u"MMMM yyyy"_s))
                                     : tr("None of those counted here came in then."),
                            {{Icon::Calendar, tr("All weeks"), tr("From the first case to the last"), tr("Show all")}});
    else if (!m_answered->query.isEmpty())
        m_empty->setContent(tr("Nothing fits"), tr("No case with a date of receipt has all of this."),
                            {{Icon::Folder, tr("All cases"), tr("Without the search above"), tr("Count all")}});
    else
        m_empty->setContent(tr("Nothing to count yet"),
                            tr("Once cases are here, this page shows week by week what they were about."));
}

void TrendsPage::takeAction()
{
    if (!m_answered)
        read();
    else if (m_period->currentData().toInt() != allWeeksChoice)
        m_period->setCurrentIndex(m_period->findData(allWeeksChoice));
    else
        m_clear->click();
}

void TrendsPage::showQuery()
{
    const QString shown = words::harmless(m_query);
    m_chip->setChip({words::elided(shown, mostOfQuery), look::Tone::Neutral, Icon::Search});
    m_chip->setVisible(!m_query.isEmpty());
    m_chip->setToolTip(shown.toHtmlEscaped());
    m_clear->setVisible(!m_query.isEmpty());
}

void TrendsPage::openWeek(int series, int week)
{
    const QList<WeekPoint> weeks = series < 0 ? allWeeks(m_series) : m_series[series].numbers.weeks;
    if (weeks.value(week).count > 0)
        openCases(series, weeks[week].week, weeks[week].week);
}

void TrendsPage::openCases(int series, const Week& from, const Week& to)
{
    const QString query = searchFor(search::parse(m_answered->query).query, from, to,
                                    series < 0 ? nullptr : &m_series[series], m_answered->by, m_series);
    if (!query.isEmpty())
        m_desk.goTo({.page = PageKind::Cases, .query = query});
}

void TrendsPage::writeCsv()
{
    //: The name of a file, followed by its ending.
    const QString path = m_askForFile(this, tr("cases-by-week") + ".csv"_L1);
    if (path.isEmpty())
        return;
    const Done done = writeTableCsv(*m_table, path);
    if (done)
        m_desk.say(look::Tone::Done,
                   tr("Written to %1.").arg(words::shown(QFileInfo(path).fileName(), words::Medium::Window)));
    else
        m_desk.tell(done.error());
}

} // namespace amends
