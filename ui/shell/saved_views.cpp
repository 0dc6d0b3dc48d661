// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/saved_views.h"

#include "core/search/parser.h"
#include "ui/desk/desk.h"
#include "ui/shell/search_line.h"
#include "ui/shell/sidebar.h"
#include "ui/words/foreign.h"

#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr qsizetype longestSuggestion = 40;

Edit editOf(EditKind kind, const PartId& view, const QJsonObject& set = {})
{
    Edit edit;
    edit.kind = kind;
    edit.part = view;
    edit.set = set;
    return edit;
}

} // namespace

SavedViews::SavedViews(Desk& desk, SearchLine* line, Sidebar* sidebar)
    : QObject(sidebar)
    , m_desk(desk)
    , m_sidebar(sidebar)
{
    connect(line, &SearchLine::keepWanted, this, &SavedViews::keep);
    auto* keys = new QShortcut(QKeySequence(u"Ctrl+D"_s), line->window());
    connect(keys, &QShortcut::activated, this, [this, line] { keep(line->query()); });
    connect(&sidebar->model(), &SidebarModel::viewKept, this, &SavedViews::save);
    connect(&sidebar->model(), &SidebarModel::viewRenamed, this, &SavedViews::rename);
    connect(sidebar, &Sidebar::viewUnwanted, this, &SavedViews::remove);
}

QList<SidebarModel::Entry> SavedViews::entries() const
{
    QList<SavedView> views = m_desk.office().views;
    std::ranges::stable_sort(views, {}, &SavedView::place);
    QList<SidebarModel::Entry> entries;
    for (const SavedView& view : std::as_const(views))
        entries.append({.name = words::harmless(view.name),
                        .place = {.page = PageKind::Cases, .query = view.query},
                        .saved = view.id});
    return entries;
}

/// What stands in the sidebar already is only shown there.
void SavedViews::keep(const QString& typed)
{
    const QString query = typed.trimmed();
    if (search::parse(query).query.isEmpty())
        return;
    const Place place{.page = PageKind::Cases, .query = query};
    if (std::ranges::contains(m_sidebar->model().entries(), place, &SidebarModel::Entry::place))
        m_sidebar->showAt(place);
    else
        m_sidebar->nameView(
            {.name = words::harmless(query.left(longestSuggestion)), .place = place, .saved = PartId::make()});
}

void SavedViews::save(const SidebarModel::Entry& view)
{
    int place = 0;
    for (const SavedView& other : m_desk.office().views)
        place = std::max(place, other.place + 1);
    m_desk.apply({{editOf(EditKind::SaveView, view.saved,
                          {{"name"_L1, view.name}, {"query"_L1, view.place.query}, {"place"_L1, place}})}},
                 this, [this](const Result<AppliedGroup>& answer) {
                     if (answer)
                         return;
                     m_sidebar->dropView();
                     m_desk.tell(answer.error());
                 });
}

void SavedViews::rename(const PartId& view, const QString& name)
{
    m_desk.apply({{editOf(EditKind::SaveView, view, {{"name"_L1, name}})}}, this);
}

void SavedViews::remove(const PartId& view)
{
    m_desk.apply({{editOf(EditKind::RemoveEntry, view)}}, this);
}

} // namespace amends
