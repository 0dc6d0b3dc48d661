// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/sidebar_model.h"

namespace amends {

class Desk;
class SearchLine;
class Sidebar;

/// Searches kept as views of the sidebar: kept from the search line (its button, or Ctrl+D), named, renamed and taken
/// out in the sidebar. Each of these is an Edit, so that undo takes it back. Window's thread.
class SavedViews : public QObject {
    Q_OBJECT

public:
    SavedViews(Desk& desk, SearchLine* line, Sidebar* sidebar);

    /// In their order, for the sidebar.
    QList<SidebarModel::Entry> entries() const;

private:
    void keep(const QString& query);
    void save(const SidebarModel::Entry& view);
    void rename(const PartId& view, const QString& name);
    void remove(const PartId& view);

    Desk& m_desk;
    Sidebar* m_sidebar;
};

} // namespace amends
