// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_panel.h"

#include "ui/desk/desk.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/words/names.h"
#include "ui/words/when.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

Label* wrapped(Type type, Role role, QWidget* parent)
{
    auto* label = new Label(type, role, parent);
    label->setWordWrap(true);
    return label;
}

QString suggestedName(const QString& business, const QDateTime& now)
{
    QString name;
    for (const QChar c : business)
        name += c.isLetterOrNumber() ? c : QChar(u'-');
    return u"%1 %2.amends"_s.arg(name.isEmpty() ? u"casebook"_s : name, now.toString(u"yyyy-MM-dd"_s));
}

} // namespace

BackupPanel::BackupPanel(Desk& desk, AskForFile askForFile, Restore restore, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_askForFile(std::move(askForFile))
    , m_restore(std::move(restore))
    , m_last(wrapped(Type::Body, Role::Text, this))
    , m_backUp(new QPushButton(tr("Back up now"), this))
    , m_saveCopy(new QPushButton(tr("Save a copy elsewhere…"), this))
    , m_choice(makeChoice())
    , m_question(makeQuestion())
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(3));
    column->addWidget(m_last);
    column->addWidget(makeButtons());
    column->addWidget(m_choice);
    column->addWidget(m_question);
    column->addWidget(makeRule());
    connect(m_backUp, &QPushButton::clicked, this, &BackupPanel::backUp);
    connect(m_saveCopy, &QPushButton::clicked, this, &BackupPanel::saveCopy);
    m_saveCopy->setVisible(bool(m_askForFile));
    ask(false);
    tell({});
}

QWidget* BackupPanel::makeRule()
{
    auto* rule = wrapped(Type::Small, Role::Secondary, this);
    rule->setText(m_desk.casebook().keepsBackups()
                      ? tr("Each day on which something changed has its backup, and so has each import. They lie in a "
                           "folder beside the casebook; a copy on a stick or another computer helps where this one is "
                           "lost.")
                      : tr("None are made by themselves here: the sample shop can be had anew at any time."));
    return rule;
}

QWidget* BackupPanel::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_backUp);
    row->addWidget(m_saveCopy);
    return buttons;
}

QWidget* BackupPanel::makeChoice()
{
    auto* choice = new QWidget(this);
    m_which = new QComboBox(choice);
    m_which->setAccessibleName(tr("Backup to put back"));
    m_which->setFocusPolicy(Qt::StrongFocus);
    m_which->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_putBack = new QPushButton(tr("Put back…"), choice);
    auto* row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(m_which, 1);
    row->addWidget(m_putBack);
    connect(m_putBack, &QPushButton::clicked, this, [this] { ask(true); });
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] { ask(false); });
    return choice;
}

QWidget* BackupPanel::makeQuestion()
{
    auto* question = new QWidget(this);
    m_asked = wrapped(Type::Body, Role::Text, question);
    m_sure = new QPushButton(tr("Put it back"), question);
    auto* not_ = new QPushButton(tr("Leave all as it is"), question);
    makeQuiet(not_);
    auto* row = new QHBoxLayout;
    row->setSpacing(u(2));
    row->addWidget(m_sure);
    row->addWidget(not_);
    row->addStretch(1);
    auto* column = new QVBoxLayout(question);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(u(2));
    column->addWidget(m_asked);
    column->addLayout(row);
    connect(m_sure, &QPushButton::clicked, this, [this] {
        const int index = m_which->currentIndex();
        if (index >= 0 && m_restore)
            m_restore(m_backups[index]);
    });
    connect(not_, &QPushButton::clicked, this, [this] {
        ask(false);
        m_putBack->setFocus();
    });
    return question;
}

void BackupPanel::refresh()
{
    Desk::when<Result<QList<Backup>>>(m_desk.casebook().backups(), this, [this](const Result<QList<Backup>>& backups) {
        if (backups)
            tell(*backups);
        else
            m_desk.tell(backups.error());
    });
}

void BackupPanel::tell(const QList<Backup>& backups)
{
    const words::Present present{m_desk.now(), m_desk.zone()};
    const auto told = [&](const Backup& backup) {
        return tr("%1, %2: %n case(s), %3", nullptr, int(backup.cases))
            .arg(words::momentName(backup.made, present), words::nameOf(backup.reason),
                 QLocale().formattedDataSize(backup.bytes, 1));
    };
    const QString none = m_desk.casebook().keepsBackups()
                             ? tr("There is no backup yet: the first one is made a moment after something has changed.")
                             : tr("There is no backup.");
    m_last->setText(backups.isEmpty() ? none
                                      : tr("Last one: %1. It was looked at and is whole.").arg(told(backups[0])));
    if (backups != m_backups) {
        m_backups = backups;
        m_which->clear();
        for (const Backup& backup : backups)
            m_which->addItem(told(backup));
    }
    m_choice->setVisible(m_restore && !backups.isEmpty());
}

void BackupPanel::setBusy(bool isBusy)
{
    m_backUp->setEnabled(!isBusy);
    m_saveCopy->setEnabled(!isBusy);
}

void BackupPanel::backUp()
{
    setBusy(true);
    Desk::when<Result<Backup>>(m_desk.casebook().backUp(), this, [this](const Result<Backup>& backup) {
        setBusy(false);
        if (backup)
            m_desk.say(look::Tone::Done, tr("Backed up, and looked at: it is whole."));
        else
            m_desk.tell(backup.error());
        refresh();
    });
}

void BackupPanel::saveCopy()
{
    const QString path = m_askForFile(this, suggestedName(m_desk.office().business.name, m_desk.now()));
    if (path.isEmpty())
        return;
    setBusy(true);
    Desk::when<Done>(m_desk.casebook().saveCopy(path), this, [this](const Done& done) {
        setBusy(false);
        if (done)
            m_desk.say(look::Tone::Done, tr("A whole copy is there. Amends opens it like any casebook."));
        else
            m_desk.tell(done.error());
    });
}

void BackupPanel::ask(bool isAsked)
{
    const int index = m_which->currentIndex();
    m_question->setVisible(isAsked && index >= 0);
    if (!isAsked || index < 0)
        return;
    const words::Present present{m_desk.now(), m_desk.zone()};
    m_asked->setText(
        tr("The casebook becomes what it was: %1. What is in it now is kept as a backup, so that you can come "
           "back to it.")
            .arg(words::momentName(m_backups[index].made, present)));
    m_sure->setFocus();
}

} // namespace amends
