// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts_page.h"

#include "ui/settings/sheet.h"
#include "ui/settings/shortcuts.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QGridLayout>
#include <QScrollArea>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

QWidget* makeKeys(const QStringList& keys, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* flow = new FlowLayout(line);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(u(1));
    for (const QString& key : keys) {
        auto* cap = new Panel(Role::Alternate, Panel::Edges::Round, line);
        auto* inside = new QVBoxLayout(cap);
        inside->setContentsMargins(u(2), u(0.5), u(2), u(0.5));
        inside->addWidget(new Label(key, Type::SecondLine, Role::Text, cap));
        flow->addWidget(cap);
    }
    return line;
}

} // namespace

ShortcutsPage::ShortcutsPage(Desk&, QWidget* parent)
    : Page(parent)
{
    const Sheet sheet = Sheet::on(this, tr("Keyboard shortcuts"));
    m_scroll = sheet.area;
    setFocusProxy(m_scroll);
    for (const ShortcutGroup& group : shortcutGroups()) {
        auto* grid = new QGridLayout;
        grid->setHorizontalSpacing(u(4));
        grid->setVerticalSpacing(u(1.5));
        grid->setColumnStretch(0, 3);
        grid->setColumnStretch(1, 2);
        sheet.addPanel(group.where)->addLayout(grid);
        for (const Shortcut& shortcut : group.shortcuts) {
            const int row = grid->rowCount();
            auto* what = new Label(shortcut.what, Type::Body, Role::Text, this);
            what->setWordWrap(true);
            grid->addWidget(what, row, 0);
            grid->addWidget(makeKeys(shortcut.keys, this), row, 1, Qt::AlignVCenter);
        }
    }
    sheet.column->addStretch(1);
}

void ShortcutsPage::openAt(const Place&)
{
    setFocus();
}

} // namespace amends
