// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/search/parser.h"
#include "ui/desk/desk.h"
#include "ui/desk/page.h"
#include "ui/shell/completion_source.h"
#include "ui/shell/first_size.h"
#include "ui/shell/saved_views.h"
#include "ui/shell/search_line.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undo_queue.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/panel.h"
#include "ui/words/names.h"
#include "ui/words/search_hints.h"
#include "ui/words/sentences.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace amends {

using look::u;

namespace {

constexpr auto geometryKey = "window/geometry";
constexpr auto pageKey = "window/page";
constexpr auto queryKey = "window/query";

QPushButton* quietButton(Icon picture, const QString& name, QWidget* parent)
{
    auto* button = new QPushButton(icon(picture), {}, parent);
    makeQuiet(button);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MainWindow::MainWindow(Desk& desk, QHash<PageKind, MakePage> pages, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_make(std::move(pages))
    , m_sidebar(new Sidebar(this))
    , m_search(new SearchLine(this))
    , m_fileBanner(new Banner(this))
    , m_banner(new Banner(this))
    , m_searchBanner(new Banner(this))
    , m_stack(new QStackedWidget(this))
    , m_takeBack(new UndoQueue(desk, this))
{
    setWindowTitle(desk.office().business.name);
    setAcceptDrops(true);
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_fileBanner);
    column->addWidget(m_banner);
    column->addWidget(m_searchBanner);
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(column, 1);
    auto* whole = new QVBoxLayout(middle);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(makeBar());
    whole->addWidget(new Rule(Qt::Horizontal, middle));
    whole->addLayout(row, 1);
    setCentralWidget(middle);
    m_sidebar->setFixedWidth(u(46));

    new CompletionSource(m_desk, m_search);
    m_views = new SavedViews(m_desk, m_search, m_sidebar);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::goTo);
    connect(m_sidebar, &Sidebar::seen, this, &MainWindow::refreshCounts);
    connect(m_search, &SearchLine::submitted, this, &MainWindow::runSearch);
    connect(m_search, &SearchLine::problemsChanged, this, &MainWindow::tellProblems);
    connect(&m_desk, &Desk::wanted, this, &MainWindow::goTo);
    connect(&m_desk, &Desk::backWanted, this, &MainWindow::goBack);
    connect(&m_desk, &Desk::said, m_banner,
            [this](look::Tone tone, const QString& sentence) { m_banner->show(tone, sentence); });
    connect(m_fileBanner, &Banner::pressed, this, [this] {
        m_fileBanner->dismiss();
        m_fileButton();
    });
    connect(&m_desk, &Desk::changed, this, &MainWindow::follow);
    connect(&m_desk, &Desk::saved, this, &MainWindow::showSaved);
    // On the page of a case one sees it.
    connect(m_takeBack, &UndoQueue::done, this, [this](EditKind kind, bool again) {
        if (place().page != PageKind::Case)
            m_desk.say(look::Tone::Done,
                       (again ? tr("Done again: %1.") : tr("Taken back: %1.")).arg(words::nameOf(kind)));
    });
    makeShortcuts();
    refreshSidebar();
    refreshUndo();
}

MainWindow::~MainWindow() = default;

QWidget* MainWindow::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(u(11));
    auto* add = new QPushButton(icon(Icon::Add), tr("New"), bar);
    add->setToolTip(tr("Write down a case (Ctrl+N)"));
    connect(add, &QPushButton::clicked, this, [this] { goTo({.page = PageKind::Case}); });
    auto* import = new QPushButton(icon(Icon::Download), tr("Import…"), bar);
    import->setToolTip(tr("Bring in a file of reviews or complaints (Ctrl+I)"));
    connect(import, &QPushButton::clicked, this, [this] { goTo({.page = PageKind::Import}); });
    m_undo = quietButton(Icon::Undo, tr("Undo"), bar);
    m_redo = quietButton(Icon::Redo, tr("Redo"), bar);
    connect(m_undo, &QPushButton::clicked, this, [this] { takeBack(false); });
    connect(m_redo, &QPushButton::clicked, this, [this] { takeBack(true); });
    auto* more = quietButton(Icon::Menu, tr("Menu"), bar);
    auto* menu = new QMenu(more);
    const auto offer = [&](const QString& text, PageKind kind) {
        if (has(kind))
            menu->addAction(text, this, [this, kind] { goTo({.page = kind}); });
    };
    offer(tr("Settings…"), PageKind::Settings);
    offer(tr("Keyboard shortcuts"), PageKind::Shortcuts);
    more->setVisible(!menu->isEmpty());
    connect(more, &QPushButton::clicked, this,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });

    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(u(3), 0, u(3), 0);
    row->setSpacing(u(2));
    row->addWidget(add);
    row->addWidget(import);
    add->setVisible(has(PageKind::Case));
    import->setVisible(has(PageKind::Import));
    row->addSpacing(u(2));
    row->addWidget(m_search, 3);
    m_search->setMaximumWidth(u(165));
    row->addStretch(1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(more);
    return bar;
}

void MainWindow::makeShortcuts()
{
    const auto on = [this](const QKeySequence& keys, auto&& act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::forward<decltype(act)>(act));
    };
    on(QKeySequence::New, [this] { goTo({.page = PageKind::Case}); });
    on(QKeySequence(u"Ctrl+I"_s), [this] { goTo({.page = PageKind::Import}); });
    on(QKeySequence::Find, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    on(QKeySequence::Undo, [this] { takeBack(false); });
    on(QKeySequence::Redo, [this] { takeBack(true); });
    on(QKeySequence::Back, [this] { goBack(); });
    on(QKeySequence(u"Ctrl+,"_s), [this] { goTo({.page = PageKind::Settings}); });
    on(QKeySequence::HelpContents, [this] { goTo({.page = PageKind::Shortcuts}); });
    int number = 1;
    for (const PageKind kind :
         {PageKind::Today, PageKind::Cases, PageKind::Trends, PageKind::Changes, PageKind::People})
        on(QKeySequence(u"Ctrl+%1"_s.arg(number++)), [this, kind] { goTo({.page = kind}); });
}

Page* MainWindow::page(PageKind kind)
{
    Page*& made = m_pages[kind];
    if (!made && m_make.contains(kind)) {
        made = m_make[kind](m_desk, m_stack);
        m_stack->addWidget(made);
    }
    return made;
}

Place MainWindow::place() const
{
    const auto* shown = qobject_cast<Page*>(m_stack->currentWidget());
    return shown ? shown->place() : Place();
}

void MainWindow::finishTyping()
{
    if (auto* shown = qobject_cast<Page*>(m_stack->currentWidget()))
        shown->finishTyping();
}

void MainWindow::tellOfFile(look::Tone tone, const QString& sentence, const QString& button,
                            std::function<void()> pressed)
{
    m_fileButton = std::move(pressed);
    m_fileBanner->show(tone, sentence, button);
}

Place MainWindow::met(const Place& wanted) const
{
    return m_isEmpty && wanted.page == PageKind::Today && has(PageKind::Welcome) ? Place{.page = PageKind::Welcome}
                                                                                 : wanted;
}

void MainWindow::goTo(const Place& asked)
{
    const Place wanted = met(asked);
    if (!has(wanted.page))
        return;
    if (m_stack->currentWidget()) {
        const Place here = place();
        if (here == wanted)
            return;
        m_behind.append(here);
    }
    showPlace(wanted);
}

void MainWindow::goBack()
{
    showPlace(met(m_behind.isEmpty() ? Place() : m_behind.takeLast()));
}

void MainWindow::showPlace(const Place& wanted)
{
    finishTyping();
    Page* next = page(wanted.page);
    if (!next)
        return;
    // Good news was read where it came.
    if (m_banner->tone() == look::Tone::Done && place() != wanted)
        m_banner->dismiss();
    next->openAt(wanted);
    m_stack->setCurrentWidget(next);
    m_sidebar->showAt(wanted);
    if (m_search->query() != wanted.query)
        m_search->setQuery(wanted.query);
}

void MainWindow::follow(const Changes& changes)
{
    for (Page* made : std::as_const(m_pages))
        made->follow(changes);
    if (changes.casebook)
        refreshSidebar();
    else
        refreshCounts();
    refreshUndo();
}

void MainWindow::runSearch(const QString& query)
{
    goTo({.page = PageKind::Cases, .query = query});
    if (auto* shown = m_stack->currentWidget())
        shown->setFocus();
}

void MainWindow::tellProblems()
{
    const QList<search::Problem>& problems = m_search->problems();
    if (problems.isEmpty()) {
        m_searchBanner->dismiss();
        return;
    }
    const search::Problem& first = problems.front();
    m_searchBanner->show(look::Tone::Info,
                         tr("%1 Left out for now; the rest still works.")
                             .arg(words::sentence(words::withHints(first), words::Medium::Window)),
                         {}, false);
}

void MainWindow::refreshSidebar()
{
    const auto view = [](const QString& name, const QString& query, bool urgent = false) {
        return SidebarModel::Entry{
            .name = name, .icon = {}, .place = {.page = PageKind::Cases, .query = query}, .urgent = urgent};
    };
    const auto page = [](const QString& name, Icon picture, PageKind kind, bool startsGroup = false) {
        return SidebarModel::Entry{.name = name, .icon = picture, .place = {.page = kind}, .startsGroup = startsGroup};
    };
    QList<SidebarModel::Entry> entries{page(tr("Today"), Icon::Sun, PageKind::Today),
                                       page(tr("Cases"), Icon::Folder, PageKind::Cases)};
    entries.last().place.query = u"status:open"_s;
    entries.append(view(tr("No reply yet"), u"status:open no:reply"_s));
    entries.append(view(tr("Waiting for them"), u"is:waiting"_s));
    entries.append(view(tr("Past their date"), u"is:overdue"_s, true));
    entries.append(view(tr("Closed"), u"status:closed"_s));
    entries.append(m_views->entries());
    entries.append({page(tr("Trends"), Icon::Chart, PageKind::Trends, true),
                    page(tr("Changes"), Icon::Cycle, PageKind::Changes),
                    page(tr("People"), Icon::People, PageKind::People)});
    entries.removeIf([this](const SidebarModel::Entry& entry) { return !has(entry.place.page); });
    m_sidebar->model().setEntries(entries);
    m_sidebar->showAt(place());
    showSaved(m_savedAt);
    refreshCounts();
}

void MainWindow::refreshCounts()
{
    if (!m_sidebar->isSeen())
        return; // it asks again when it is
    QList<search::Query> queries;
    QList<int> rows;
    const QList<SidebarModel::Entry>& entries = m_sidebar->model().entries();
    for (int row = 0; row < entries.size(); ++row) {
        if (entries[row].place.page != PageKind::Cases)
            continue;
        rows.append(row);
        queries.append(search::parse(entries[row].place.query).query);
    }
    queries.append(search::Query());
    Desk::when<Result<QList<qint64>>>(m_desk.casebook().counts(queries, u"sidebar"_s), this,
                                      [this, rows](const Result<QList<qint64>>& counts) {
                                          if (counts)
                                              m_isEmpty = counts->constLast() == 0;
                                          for (qsizetype i = 0; counts && i < rows.size(); ++i)
                                              m_sidebar->model().setCount(rows[i], counts->at(i));
                                      });
}

void MainWindow::refreshUndo()
{
    Desk::when<Result<UndoState>>(m_desk.casebook().undoState(), this, [this](const Result<UndoState>& state) {
        const auto describe = [](QPushButton* button, const QString& verb, const std::optional<UndoStep>& step) {
            button->setEnabled(step.has_value());
            const QString name = step ? tr("%1: %2").arg(verb, words::nameOf(step->kind)) : verb;
            button->setToolTip(name);
            button->setAccessibleName(name);
        };
        describe(m_undo, tr("Undo"), state ? state->undo : std::nullopt);
        describe(m_redo, tr("Redo"), state ? state->redo : std::nullopt);
    });
}

void MainWindow::takeBack(bool again)
{
    finishTyping();
    if (again)
        m_takeBack->redo();
    else
        m_takeBack->undo();
}

void MainWindow::showSaved(const QDateTime& at)
{
    m_savedAt = at;
    const QString state = at.isValid()
                              ? tr("Everything saved · %1")
                                    .arg(QLocale().toString(at.toTimeZone(m_desk.zone()).time(), QLocale::ShortFormat))
                              : tr("Everything saved");
    m_sidebar->setFoot(words::harmless(m_desk.office().business.name), state);
}

void MainWindow::restore()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(geometryKey).toByteArray()))
        resize(firstSize({1280, 800}, screen() ? screen()->availableSize() : QSize(), {u(2), u(10)}));
    Place last{.page = PageKind(settings.value(pageKey, int(PageKind::Today)).toInt()),
               .query = settings.value(queryKey).toString()};
    // The casebook may be another one: its views are the same, its cases are not.
    static constexpr std::array views{PageKind::Cases, PageKind::Trends, PageKind::Changes, PageKind::People};
    if (!std::ranges::contains(views, last.page))
        last = {};
    Desk::when<Result<QList<qint64>>>(m_desk.casebook().counts({search::Query()}), this,
                                      [this, last](const Result<QList<qint64>>& counts) {
                                          m_isEmpty = counts && counts->constFirst() == 0;
                                          if (!m_stack->currentWidget())
                                              goTo(m_isEmpty ? Place() : last);
                                      });
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    const Place here = place();
    settings.setValue(pageKey, int(here.page));
    settings.setValue(queryKey, here.query);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishTyping();
    remember();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList files;
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    if (!files.isEmpty())
        goTo({.page = PageKind::Import, .files = files});
}

} // namespace amends
