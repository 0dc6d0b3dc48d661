// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sheet.h"

#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

Sheet Sheet::on(QWidget* page, const QString& title)
{
    auto* area = new QScrollArea(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(title);
    area->setFocusPolicy(Qt::StrongFocus);
    auto* content = new QWidget;
    auto* middle = new QWidget(content);
    middle->setMaximumWidth(u(180));
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(u(6), u(6), u(6), u(6));
    row->addStretch(1);
    row->addWidget(middle, 1000);
    row->addStretch(1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    auto* heading = new Label(title, Type::PageTitle, Role::Text, middle);
    heading->setWordWrap(true);
    column->addWidget(heading);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto* whole = new QVBoxLayout(page);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    return {area, column};
}

QVBoxLayout* Sheet::addPanel(const QString& heading) const
{
    auto* panel = new Panel(Role::Base, Panel::Edges::Round, column->parentWidget());
    auto* inside = new QVBoxLayout(panel);
    inside->setContentsMargins(u(5), u(4), u(5), u(5));
    inside->setSpacing(u(2));
    auto* label = new Label(heading, Type::Section, Role::Text, panel);
    label->setWordWrap(true);
    inside->addWidget(label);
    column->addWidget(panel);
    return inside;
}

} // namespace amends
