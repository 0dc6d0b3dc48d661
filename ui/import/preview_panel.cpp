// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_panel.h"

#include "ui/import/import_words.h"
#include "ui/import/preview_delegate.h"
#include "ui/import/preview_table.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/widgets/segmented_control.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// What each choice of the filter shows; the first one shows all.
const QList<QList<RowFate>>& choices()
{
    static const QList<QList<RowFate>> all{{},
                                           {RowFate::NewCase, RowFate::NewHistory},
                                           {RowFate::Changed},
                                           {RowFate::Known},
                                           {RowFate::NotRead},
                                           {RowFate::LeftOut}};
    return all;
}

constexpr int allRows = 0;
constexpr int rowsNotRead = 4;

} // namespace

PreviewPanel::PreviewPanel(bool canWrite, QWidget* parent)
    : QWidget(parent)
    , m_table(new PreviewTable(this))
    , m_view(new QTableView(this))
    , m_filter(new SegmentedControl(this))
    , m_extent(new Label(Type::Small, Role::Secondary, this))
    , m_all(new QPushButton(icon(Icon::Close), tr("Show all rows"), this))
    , m_rejects(new QPushButton(icon(Icon::Warning), tr("Rows not read"), this))
    , m_write(new QPushButton(icon(Icon::Document), tr("Save as CSV…"), this))
    , m_canWrite(canWrite)
{
    m_view->setModel(m_table);
    m_view->setItemDelegate(new PreviewDelegate(*m_table, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setAccessibleName(tr("What will happen to each row"));
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(u(7));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->horizontalHeader()->setMinimumHeight(u(6.5));
    m_view->setMinimumHeight(u(30));
    m_filter->setAccessibleName(tr("Rows shown"));
    m_rejects->setToolTip(tr("Show the rows that are not read, each with its line and reason"));
    m_write->setToolTip(tr("Write the rows that are not read to a file, each with its reason"));
    makeQuiet(m_all);
    auto* shows = new Label(tr("Show:"), Type::Small, Role::Secondary, this);
    shows->setBuddy(m_filter);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(u(4.5), u(1), u(4.5), u(1.5));
    head->setSpacing(u(3));
    head->addWidget(new Label(tr("What will happen"), Type::Section, Role::Text, this));
    auto* choosing = new QHBoxLayout;
    choosing->setSpacing(u(1));
    choosing->addWidget(shows);
    choosing->addWidget(m_filter);
    choosing->addWidget(m_all);
    head->addLayout(choosing);
    head->addWidget(m_extent, 1);
    head->addWidget(m_rejects);
    head->addWidget(m_write);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new Rule(Qt::Horizontal, this));
    auto* rows = new Panel(Role::Base, Panel::Edges::None, this);
    auto* inset = new QHBoxLayout(rows);
    inset->setContentsMargins(0, 0, 0, 0);
    inset->setSpacing(0);
    inset->addSpacing(u(4));
    inset->addWidget(m_view);
    column->addWidget(rows, 1);
    connect(m_filter, &SegmentedControl::chosen, this, &PreviewPanel::filter);
    connect(m_all, &QPushButton::clicked, this, [this] {
        showAll();
        m_filter->setFocus();
    });
    connect(m_rejects, &QPushButton::clicked, this, [this] {
        filter(rowsNotRead);
        m_view->setFocus();
    });
    connect(m_write, &QPushButton::clicked, this, &PreviewPanel::rejectsWanted);
    setPreview({}, {}, QTimeZone::UTC);
}

void PreviewPanel::setPreview(const ImportPreview& preview, const QStringList& files, const QTimeZone& zone)
{
    const QStringList names{tr("All"), tr("New"), tr("Changed"), tr("Have them"), tr("Not read"), tr("Left out")};
    QStringList texts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        qint64 count = i == 0 ? preview.rows.size() : 0;
        for (const RowFate fate : choices()[i])
            count += preview.count(fate);
        texts << tr("%1 %2", "what rows, how many").arg(names[i], QLocale().toString(count));
    }
    m_filter->setChoices(texts);
    m_notRead = preview.count(RowFate::NotRead);
    m_rows = preview.rows.size();
    m_isWhole = preview.isWhole;
    const int scrolled = m_table->rowCount();
    m_table->setPreview(preview, files, zone);
    filter(m_choice);
    if (scrolled == 0)
        for (int column = 0; column < PreviewTable::ColumnCount - 1; ++column)
            m_view->setColumnWidth(column, column == PreviewTable::LineColumn       ? u(files.size() > 1 ? 40 : 14)
                                           : column == PreviewTable::FateColumn     ? u(30)
                                           : column == PreviewTable::CustomerColumn ? u(34)
                                                                                    : u(25));
}

void PreviewPanel::filter(int choice)
{
    m_choice = choice;
    m_filter->setCurrent(choice);
    m_table->setFates(choices()[choice]);
    m_all->setVisible(choice != allRows);
    m_rejects->setVisible(m_notRead > 0 && choice != rowsNotRead);
    m_write->setVisible(m_canWrite && m_notRead > 0 && choice == rowsNotRead);
    tellExtent();
    fitRows();
}

void PreviewPanel::showAll()
{
    filter(allRows);
}

void PreviewPanel::tellExtent()
{
    const QLocale locale;
    const bool isFiltered = m_choice != allRows;
    m_extent->setText(
        isFiltered && m_isWhole
            ? tr("%1 of %n row(s) shown", nullptr, int(m_rows)).arg(locale.toString(m_table->rowCount()))
        : isFiltered
            ? tr("%1 of the first %n row(s) shown", nullptr, int(m_rows)).arg(locale.toString(m_table->rowCount()))
        : m_isWhole || m_rows == 0 ? QString()
                                   : tr("of the first %n rows", nullptr, int(m_rows)));
}

void PreviewPanel::fitRows()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_view->setRowHeight(row, u(m_table->remarkAt(row).isEmpty() ? 7 : 12));
}

} // namespace amends
