// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/cases_page.h"

#include "core/search/parser.h"
#include "ui/cases/case_delegate.h"
#include "ui/cases/case_export.h"
#include "ui/cases/case_preview.h"
#include "ui/cases/case_table.h"
#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

CasesPage::CasesPage(Desk& desk, AskForFile askForFile, std::shared_ptr<CaseTrail> trail, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_askForFile(std::move(askForFile))
    , m_trail(std::move(trail))
    , m_table(new CaseTable(desk.casebook(), this))
    , m_view(new QTableView(this))
    , m_preview(new CasePreview(desk, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedWidget(this))
    , m_count(new Label(Type::BodyStrong, Role::Text, this))
    , m_what(new Label(Type::Body, Role::Secondary, this))
    , m_sort(new QComboBox(this))
    , m_export(new QPushButton(tr("Export…"), this))
    , m_foot(new Label(Type::Small, Role::Secondary, this))
{
    setUpTable();
    setUpSorting();
    auto* padding = new QWidget(this);
    auto* centred = new QVBoxLayout(padding);
    centred->setContentsMargins(u(8), u(8), u(8), u(8));
    centred->addWidget(m_empty);
    centred->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(padding);

    auto* list = new QVBoxLayout;
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    list->addWidget(makeBar());
    list->addWidget(m_stack, 1);
    list->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addLayout(list, 1);
    row->addWidget(m_preview);
    m_preview->setFixedWidth(u(93));
    setFocusProxy(m_view);

    connect(m_table, &CaseTable::begun, this, &CasesPage::begun);
    connect(m_table, &CaseTable::listed, this, &CasesPage::listed);
    connect(m_table, &QAbstractItemModel::modelReset, this, &CasesPage::enableExport);
    connect(m_table, &CaseTable::failed, &m_desk, &Desk::tell);
    connect(m_preview, &CasePreview::openWanted, this, &CasesPage::openSelected);
}

void CasesPage::setUpTable()
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new CaseDelegate(
        *m_table, m_desk.playbook(), [this] { return words::Present{m_desk.now(), m_desk.zone()}; }, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMouseTracking(true);
    m_view->setTabKeyNavigation(false);
    m_view->setAccessibleName(tr("Cases"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(u(13));
    QHeaderView* header = m_view->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(CaseTable::CustomerColumn, QHeaderView::Stretch);
    header->setMinimumHeight(u(6.5));
    header->setSortIndicatorShown(true);
    header->setSectionsClickable(true);
    m_view->setColumnWidth(CaseTable::NextStepColumn, u(32));
    m_view->setColumnWidth(CaseTable::DueColumn, u(25));
    m_view->setColumnWidth(CaseTable::CauseColumn, u(32));
    m_view->setColumnWidth(CaseTable::RefundColumn, u(20));
    header->setSortIndicator(-1, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &CasesPage::headerClicked);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CasesPage::showSelected);
    connect(m_view, &QTableView::activated, this, &CasesPage::openSelected);
    m_view->installEventFilter(this);
}

QWidget* CasesPage::makeBar()
{
    auto* bar = new QWidget(this);
    bar->setFixedHeight(u(10));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(u(3), 0, u(3), 0);
    row->addWidget(m_count);
    m_what->setElided(Qt::ElideRight);
    row->addWidget(m_what, 1);
    row->addWidget(m_sort);
    makeSmall(m_export);
    m_export->setToolTip(tr("Write these cases to a CSV file"));
    row->addWidget(m_export);
    connect(m_export, &QPushButton::clicked, this, &CasesPage::exportCsv);
    return bar;
}

void CasesPage::setUpSorting()
{
    const auto offer = [this](const QString& name, SortKey key, bool descending) {
        m_sort->addItem(name, QVariantList{int(key), descending});
    };
    offer(tr("Newest first"), SortKey::Received, true);
    offer(tr("Due first"), SortKey::Due, false);
    offer(tr("By customer"), SortKey::Customer, false);
    offer(tr("By title"), SortKey::Title, false);
    offer(tr("By source"), SortKey::Source, false);
    offer(tr("Fewest stars first"), SortKey::Stars, false);
    offer(tr("By cause"), SortKey::Cause, false);
    offer(tr("By status"), SortKey::Status, false);
    offer(tr("Highest refund first"), SortKey::Refund, true);
    offer(tr("By number"), SortKey::Number, true);
    offer(tr("Oldest first"), SortKey::Received, false);
    m_sort->setAccessibleName(tr("Order of the cases"));
    connect(m_sort, &QComboBox::activated, this, [this](int chosen) {
        const QVariantList order = m_sort->itemData(chosen).toList();
        m_view->horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
        sortBy({.key = SortKey(order.first().toInt()), .descending = order.last().toBool()});
    });
}

void CasesPage::headerClicked(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_table->sort(column, order);
    const SortOrder sorted = m_table->order();
    m_sort->setCurrentIndex(m_sort->findData(QVariantList{int(sorted.key), sorted.descending}));
}

void CasesPage::sortBy(const SortOrder& order)
{
    m_table->setRequest(search::parse(m_query).query, order);
}

void CasesPage::exportCsv()
{
    //: The name of a file, followed by its ending.
    const QString path = m_askForFile(this, tr("cases") + u".csv"_s);
    if (path.isEmpty())
        return;
    auto* job = new CaseExport(m_desk.casebook(), m_desk.playbook(), m_desk.zone(), this);
    m_isExporting = true;
    enableExport();
    connect(job, &QObject::destroyed, m_export, [this] {
        m_isExporting = false;
        enableExport();
    });
    connect(job, &CaseExport::progressed, this, [this](qint64 done, qint64 all) {
        m_foot->setText(done < all ? tr("Writing %1 of %2").arg(done).arg(all) : footText());
    });
    connect(job, &CaseExport::finished, this, [this](const QString& written, qint64 cases) {
        m_desk.say(look::Tone::Done, tr("%n case(s) written to %1.", nullptr, int(cases))
                                         .arg(words::shown(QFileInfo(written).fileName(), words::Medium::Window)));
    });
    connect(job, &CaseExport::failed, &m_desk, &Desk::tell);
    job->start(path, m_table->keys());
}

void CasesPage::enableExport()
{
    m_export->setEnabled(m_table->isWhole() && !m_isExporting);
}

QString CasesPage::footText()
{
    return tr("Space previews, Enter opens, N does the next step");
}

QWidget* CasesPage::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setFixedHeight(u(7));
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(u(3), 0, u(3), 0);
    row->addWidget(m_foot);
    row->addStretch(1);
    m_foot->setText(footText());
    return foot;
}

void CasesPage::openAt(const Place& place)
{
    if (m_query != place.query || m_total == 0 || m_isStale) {
        m_query = place.query;
        m_isStale = false;
        m_table->setRequest(search::parse(m_query).query, m_table->order());
    }
    m_view->setFocus();
}

Place CasesPage::place() const
{
    return {.page = PageKind::Cases, .query = m_query};
}

void CasesPage::follow(const Changes&)
{
    if (isVisible())
        m_table->refresh();
    else
        m_isStale = true;
}

void CasesPage::begun()
{
    m_count->setText(tr("Counting…"));
    m_what->setText(m_query.isEmpty() ? tr("all of them") : m_query);
    m_stack->setCurrentIndex(0);
    if (m_selectedKey < 0 || m_table->rowOfKey(m_selectedKey) >= 0)
        selectAgain();
}

void CasesPage::listed(qint64 total)
{
    m_total = total;
    enableExport();
    m_count->setText(tr("%n case(s)", nullptr, int(total)));
    m_what->setText(m_query.isEmpty() ? tr("all of them") : m_query);
    m_stack->setCurrentIndex(total == 0 ? 1 : 0);
    if (std::exchange(m_isTrailShort, false))
        m_trail->keys = m_table->keys();
    if (total == 0) {
        m_empty->setContent(tr("Nothing fits"), tr("No case has all of this. Take a word out of the search above."));
        m_preview->clear();
        return;
    }
    if (!m_view->currentIndex().isValid())
        selectAgain();
    else
        showSelected();
}

void CasesPage::selectAgain()
{
    const int row = std::max(0, m_table->rowOfKey(m_selectedKey));
    const int position = m_view->verticalScrollBar()->value();
    const bool isKept = m_table->rowOfKey(m_selectedKey) >= 0;
    m_view->setCurrentIndex(m_table->index(row, 0));
    if (isKept)
        m_view->verticalScrollBar()->setValue(position);
    showSelected();
}

const CaseRow* CasesPage::selectedRow() const
{
    return m_table->rowAt(m_view->currentIndex().row());
}

void CasesPage::showSelected()
{
    m_selectedKey = m_table->keyAt(m_view->currentIndex().row());
    if (m_selectedKey < 0 || m_preview->isHidden())
        return;
    const quint64 asked = ++m_shown;
    Desk::when<Result<CaseView>>(m_desk.casebook().findByKey(m_selectedKey), this,
                                 [this, asked](const Result<CaseView>& view) {
                                     if (asked != m_shown)
                                         return;
                                     if (view)
                                         m_preview->show(*view);
                                     else
                                         m_preview->clear();
                                 });
}

void CasesPage::openSelected()
{
    if (const CaseRow* row = selectedRow()) {
        open(row->id);
        return;
    }
    // Its row is still being read.
    const qint64 key = m_table->keyAt(m_view->currentIndex().row());
    if (key < 0)
        return;
    Desk::when<Result<CaseView>>(m_desk.casebook().findByKey(key), this, [this](const Result<CaseView>& view) {
        if (view)
            open(view->value.id);
    });
}

void CasesPage::open(const CaseId& id)
{
    *m_trail = {.opened = id, .keys = m_table->keys()};
    m_isTrailShort = !m_table->isWhole();
    m_desk.goTo({.page = PageKind::Case, .caseId = id});
}

void CasesPage::togglePreview()
{
    m_wantsPreview = !m_wantsPreview;
    m_preview->setVisible(m_wantsPreview);
    showSelected();
}

bool CasesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Space:
            togglePreview();
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_N:
            openSelected();
            return true;
        default:
            break;
        }
    }
    return Page::eventFilter(watched, event);
}

QSize CasesPage::minimumSizeHint() const
{
    return {u(120), Page::minimumSizeHint().height()};
}

void CasesPage::resizeEvent(QResizeEvent* event)
{
    // The list comes first where there is no room for both.
    const bool wasHidden = m_preview->isHidden();
    m_preview->setVisible(m_wantsPreview && width() >= u(93) + u(130));
    if (wasHidden && !m_preview->isHidden())
        showSelected(); // what was selected meanwhile
    Page::resizeEvent(event);
}

} // namespace amends
