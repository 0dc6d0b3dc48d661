// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/read_guide.h"

#include "ui/widgets/label.h"

#include <QGridLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

ReadGuide::ReadGuide(QWidget* parent)
    : Panel(Role::Alternate, Edges::Round, parent)
    , m_coolingOff(new Label(Type::SecondLine, Role::Secondary, this))
{
    auto* column = new QGridLayout(this);
    column->setContentsMargins(u(3), u(3), u(3), u(3));
    column->setHorizontalSpacing(u(2));
    column->setVerticalSpacing(0);
    column->setColumnStretch(1, 1);
    column->addWidget(new Label(tr("While you read"), Type::Section, Role::Text, this), 0, 0, 1, 2);
    const QList<std::pair<QString, QString>> steps{
        {tr("Read it twice"), tr("The second time for what happened, not for how it is said.")},
        {tr("Lift out the claims"), tr("One plain statement each. A calm, late, exact review deserves most.")},
        {tr("Say how grave it is"), tr("Safety comes before everything else.")},
        {tr("Leave open whose it is"), tr("Until you have talked to both sides, unless you know it.")},
    };
    int row = 1;
    for (const auto& [what, how] : steps) {
        column->setRowMinimumHeight(row++, u(2.5));
        column->addWidget(new Label(QLocale().toString(row / 3 + 1), Type::SecondLine, Role::Secondary, this), row, 0,
                          Qt::AlignTop);
        auto* head = new Label(what, Type::Body, Role::Text, this);
        head->setWordWrap(true);
        auto* hint = new Label(how, Type::SecondLine, Role::Secondary, this);
        hint->setWordWrap(true);
        column->addWidget(head, row++, 1);
        column->addWidget(hint, row++, 1);
    }
    column->setRowMinimumHeight(row++, u(3));
    column->addWidget(new Rule(Qt::Horizontal, this), row++, 0, 1, 2);
    column->setRowMinimumHeight(row++, u(2));
    m_coolingOff->setWordWrap(true);
    column->addWidget(m_coolingOff, row++, 0, 1, 2);
    column->setRowStretch(row, 1);
}

void ReadGuide::show(const Case& c, const Playbook& playbook)
{
    const int minutes = playbook.coolingOffMinutes(c.facts.severity);
    m_coolingOff->setText(
        minutes > 0
            ? tr("No answer is due at once: take %n minute(s) before a reply is ready. Write whenever you like.",
                 nullptr, minutes)
            : QString());
}

} // namespace amends
