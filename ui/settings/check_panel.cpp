// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/check_panel.h"

#include "ui/desk/desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

/// The first ones; a damaged casebook may have one for each case.
QStringList told(const QList<Error>& findings)
{
    constexpr qsizetype most = 10;
    QStringList lines;
    for (const Error& finding : findings.first(std::min(findings.size(), most)))
        lines << words::sentence(finding, words::Medium::Window);
    if (findings.size() > most)
        lines << CheckPanel::tr("And %n more.", nullptr, int(findings.size() - most));
    return lines;
}

} // namespace

CheckPanel::CheckPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_result(new Label({}, Type::Body, Role::Text, this))
    , m_check(new QPushButton(tr("Check the casebook"), this))
    , m_repair(new QPushButton(tr("Repair it"), this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_result->setAccessibleName(tr("What the check found"));
    m_result->hide();
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_check);
    row->addWidget(m_repair);
    m_repair->hide();
    column->addWidget(m_result);
    column->addWidget(buttons);
    connect(m_check, &QPushButton::clicked, this, &CheckPanel::check);
    connect(m_repair, &QPushButton::clicked, this, &CheckPanel::repair);
}

void CheckPanel::wait(const QString& sentence)
{
    m_check->setEnabled(false);
    m_repair->setEnabled(false);
    m_result->setText(sentence);
    m_result->show();
}

void CheckPanel::say(const QStringList& sentences, bool offersRepair)
{
    m_check->setEnabled(true);
    m_repair->setEnabled(true);
    m_repair->setVisible(offersRepair);
    m_result->setText(sentences.join(QChar::LineFeed));
}

void CheckPanel::check()
{
    wait(tr("Looking at every case, every entry of the history and every word of the search…"));
    Desk::when<Result<CheckAnswer>>(m_desk.casebook().check(), this, [this](const auto& answer) { tell(answer); });
}

void CheckPanel::tell(const Result<CheckAnswer>& answer)
{
    if (!answer)
        return say({words::sentence(answer.error(), words::Medium::Window)}, false);
    if (answer->isWhole())
        return say({tr("The casebook is whole: %1 and %2 looked at.")
                        .arg(tr("%n case(s)", nullptr, int(answer->cases)),
                             tr("%n entry(ies) of the history", nullptr, int(answer->entries)))},
                   false);
    say(told(answer->findings), true);
}

void CheckPanel::repair()
{
    wait(tr("Keeping a copy, then mending what the rest of the casebook says how to…"));
    Desk::when<Result<RepairAnswer>>(m_desk.casebook().repair(), this, [this](const auto& answer) { tell(answer); });
}

void CheckPanel::tell(const Result<RepairAnswer>& answer)
{
    if (!answer)
        return say({words::sentence(answer.error(), words::Medium::Window)}, false);
    QStringList lines = told(answer->left);
    if (answer->isWhole())
        lines << tr("The casebook is whole again.");
    else
        lines << tr("This is still there and cannot be put back from the rest. A backup has it, if it is older.");
    if (!answer->copy.isEmpty())
        lines << tr("The casebook as it was is kept in %1.").arg(words::shown(answer->copy, words::Medium::Window));
    say(lines, false);
}

} // namespace amends
