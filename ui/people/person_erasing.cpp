// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_erasing.h"

#include "ui/desk/desk.h"
#include "ui/widgets/label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace amends {

using namespace Qt::StringLiterals;
using look::Role;
using look::Type;
using look::u;

PersonErasing::PersonErasing(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_open(new QPushButton(tr("Erase…"), this))
    , m_question(new QWidget(this))
    , m_goes(new Label(Type::Body, Role::Text, m_question))
    , m_sure(new QCheckBox(tr("Erase for good. It cannot be undone."), m_question))
    , m_erase(new QPushButton(tr("Erase"), m_question))
    , m_keep(new QPushButton(tr("Keep"), m_question))
    , m_progress(new QProgressBar(m_question))
{
    m_open->setToolTip(tr("For somebody who asks to be forgotten"));
    m_goes->setWordWrap(true);
    m_progress->setAccessibleName(tr("How far the erasing is"));
    auto* stays = new Label(tr("What is counted stays: kind, source, dates, stars, cause, and what was refunded when. "
                               "Lists call them an erased person."),
                            Type::Small, Role::Secondary, m_question);
    stays->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(u(2));
    buttons->addWidget(m_erase);
    buttons->addWidget(m_keep);
    buttons->addStretch(1);
    auto* question = new QVBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(u(2));
    question->addWidget(m_goes);
    question->addWidget(stays);
    question->addWidget(m_sure);
    question->addWidget(m_progress);
    question->addLayout(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_open, 0, Qt::AlignLeading);
    column->addWidget(m_question);
    keep();
    connect(m_open, &QPushButton::clicked, this, &PersonErasing::ask);
    connect(m_keep, &QPushButton::clicked, this, &PersonErasing::keep);
    connect(m_erase, &QPushButton::clicked, this, &PersonErasing::erase);
    connect(m_sure, &QCheckBox::toggled, m_erase, &QWidget::setEnabled);
    connect(&m_erasing, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(&m_erasing, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(&m_erasing, &QFutureWatcherBase::finished, this, [this] {
        if (!m_erasing.isCanceled())
            finish(m_erasing.result());
    });
}

void PersonErasing::show(const Person& person)
{
    if (m_person != person.id && !m_erasing.isRunning())
        keep();
    m_person = person.id;
    m_isErased = person.erased;
    setVisible(!m_isErased || m_erasing.isRunning());
}

void PersonErasing::ask()
{
    m_open->hide();
    m_goes->setText(tr("Looking what names them…"));
    m_question->show();
    m_sure->setFocus();
    Desk::when<Result<ErasureCounts>>(m_desk.casebook().lookAtErasure(m_person, u"erasure"_s), this,
                                      [this, asked = m_person](const Result<ErasureCounts>& counts) {
                                          if (counts && asked == m_person)
                                              tell(*counts);
                                          else if (!counts && counts.error().code != "superseded"_L1)
                                              m_desk.tell(counts.error());
                                      });
}

void PersonErasing::tell(const ErasureCounts& counts)
{
    const QLocale locale;
    QStringList goes{tr("Name and contacts go, everywhere in this casebook.")};
    if (counts.theirCases > 0)
        goes << tr("%n case(s) of theirs: what was said, written and noted goes.", nullptr, int(counts.theirCases));
    if (counts.otherCases > 0)
        goes << tr("%n other case(s): only the name goes.", nullptr, int(counts.otherCases));
    goes << tr("%n entry(s) of history lose what they say; that they were stays.", nullptr, int(counts.entries));
    if (counts.drafts > 0)
        goes << tr("%n draft(s) go.", nullptr, int(counts.drafts));
    if (counts.views > 0)
        goes << tr("%n saved search(es) go.", nullptr, int(counts.views));
    if (counts.backups > 0)
        goes << tr("%n backup(s) are rewritten without them.", nullptr, int(counts.backups));
    m_goes->setText(goes.join(u'\n'));
    m_sure->setEnabled(true);
}

void PersonErasing::keep()
{
    m_question->hide();
    m_open->show();
    m_progress->hide();
    m_sure->setChecked(false);
    m_sure->setEnabled(false);
    m_erase->setEnabled(false);
    m_keep->setEnabled(true);
}

void PersonErasing::erase()
{
    m_sure->setEnabled(false);
    m_erase->setEnabled(false);
    m_keep->setEnabled(false);
    m_progress->show();
    m_erasing.setFuture(m_desk.casebook().erasePerson(m_person));
}

void PersonErasing::finish(const Result<ErasureAnswer>& answer)
{
    keep();
    setVisible(!m_isErased);
    if (!answer)
        m_desk.tell(answer.error());
    else if (answer->isClean())
        m_desk.say(look::Tone::Done, tr("Erased. Nothing that names them is left in the file."));
    else
        m_desk.say(look::Tone::Overdue, tr("Erased, but something that names them is still in the file."));
}

void PersonErasing::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape || m_question->isHidden() || m_erasing.isRunning())
        return QWidget::keyPressEvent(event);
    keep();
    m_open->setFocus();
}

} // namespace amends
